"""`cpbtui export`: documents, as Markdown."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from datetime import date

from cpbtui.boards import asked, opened
from cpbtui.present import day_typed
from cpbtui.printing import put_document, visible
from cpbtui.refusal import Refusal
from cpbtui.steps.documents import (
    BOARD_DOCUMENTS,
    Wanted,
    action_sheet_of,
    agenda_of,
    minutes_of,
    unsettled_in,
    unsettled_in_agenda,
    unsettled_in_list,
)
from cpbtui.which_meeting import which_meeting
from exports.wording import listed
from store.models import Meeting
from store.store import Store

OF_A_MEETING = ("agenda", "minutes")
OF_THE_BOARD = ("decisions", "visits", "groups", "attendance")
WITH_DATES = ("decisions", "visits", "attendance")
WITH_A_PUBLIC_EDITION = ("agenda", "minutes", "actions", "decisions", "visits")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which document, of which meeting or days, and where to."""
    parser.add_argument("document", choices=(*OF_A_MEETING, "actions", *OF_THE_BOARD))
    parser.add_argument(
        "meeting", nargs="?", metavar="MEETING", help="for agenda, minutes or its action sheet"
    )
    parser.add_argument("--since", metavar="DATE", help="for lists: from this day on")
    parser.add_argument("--until", metavar="DATE", help="for lists: up to this day")
    parser.add_argument("--overdue", action="store_true", help="for actions: only overdue ones")
    parser.add_argument("--by-owner", action="store_true", help="for actions: under each owner")
    parser.add_argument("--public", action="store_true", help="the edition for the web")
    parser.add_argument("--format", choices=("md",), default="md", help="Markdown")
    parser.add_argument("-o", "--output", metavar="FILE", default="", help="instead of printing it")


def run(args: argparse.Namespace) -> int:
    """Make it."""
    _refuse_what_does_not_fit(args)
    what = asked(args)
    today = what.present.today()
    wanted = Wanted(
        today=today,
        since=_day(args.since, today), until=_day(args.until, today),
        overdue=args.overdue, by_owner=args.by_owner, public=args.public,
    )  # fmt: skip
    if wanted.since and wanted.until and wanted.since > wanted.until:
        raise Refusal("--since is later than --until; nothing can lie between them.")
    with opened(what) as store:
        if args.meeting:
            meeting = which_meeting(args.meeting, store.meetings(), today)
            text = _of_a_meeting(args.document, store, meeting, wanted)
        else:
            text = BOARD_DOCUMENTS[args.document](store, wanted)
            if wanted.public:
                _tell(unsettled_in_list(store, text))
    put_document(text, args.output)
    return 0


def _refuse_what_does_not_fit(args: argparse.Namespace) -> None:
    document = args.document
    if document in OF_A_MEETING and not args.meeting:
        raise Refusal(f"Say of which meeting: cpbtui export {document} MEETING.")
    if document in OF_THE_BOARD and args.meeting:
        raise Refusal(f"The {document} are of the whole board; narrow them with --since, --until.")
    if (args.since or args.until) and document not in WITH_DATES:
        raise Refusal(f"--since and --until do not go with {document}.")
    if (args.overdue or args.by_owner) and (document != "actions" or args.meeting):
        raise Refusal("--overdue and --by-owner go with the list of outstanding actions only.")
    if args.public and document == "actions" and args.meeting:
        raise Refusal("There is no public edition of an action sheet; leave out the meeting.")
    if args.public and document not in WITH_A_PUBLIC_EDITION:
        raise Refusal(
            f"There is no public edition of {document}; {listed(WITH_A_PUBLIC_EDITION)} have one."
        )


def _day(typed: str | None, today: date) -> date | None:
    return day_typed(typed, today, past=True) if typed else None


def _of_a_meeting(document: str, store: Store, meeting: Meeting, wanted: Wanted) -> str:
    if document == "agenda":
        if wanted.public:
            _tell(unsettled_in_agenda(store, meeting, today=wanted.today))
        return agenda_of(store, meeting, today=wanted.today, public=wanted.public)
    if document == "actions":
        return action_sheet_of(store, meeting)
    if wanted.public:
        _tell(unsettled_in(store, meeting))
    return minutes_of(store, meeting, public=wanted.public)


def _tell(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        print(f"cpbtui: {visible(sentence)}", file=sys.stderr)
