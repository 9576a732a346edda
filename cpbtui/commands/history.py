"""`cpbtui history REF`: what happened to an action, a decision, an item or a meeting."""

from __future__ import annotations

import argparse
from datetime import date

from cpbtui.boards import asked, opened
from cpbtui.happened import steps
from cpbtui.printing import put_table, say
from cpbtui.refusal import NOTHING, Refusal
from cpbtui.which_meeting import which_meeting
from exports.wording import day_in_words
from store.models import Action, AgendaItem, Decision
from store.references import board_references, item_numbers, matching, meeting_reference
from store.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it is about; several words are taken as one reference."""
    parser.add_argument(
        "ref", nargs="+", metavar="REF",
        help="2016-09-08/3.1, “8 sep 3.1”, D2 of a meeting, 2016-09-08/3 for an item, a meeting",
    )  # fmt: skip


def run(args: argparse.Namespace) -> int:
    """Tell what happened, oldest first."""
    what = asked(args)
    typed = " ".join(" ".join(args.ref).split())
    with opened(what) as store:
        doc_id, title = _meant(store, typed, what.present.today())
        rows = steps(store.history(doc_id), doc_id)
        say(title)
        say()
        put_table(rows)
    return 0 if rows else NOTHING


def _meant(store: Store, typed: str, today: date) -> tuple[str, str]:
    """The document meant, and what it is called.

    Raises:
        Refusal: None is meant, or several are.
    """
    references = board_references(store.board_record())
    found = matching(typed, references, today)
    days = {references[one].partition("/")[0] for one in found}
    if len(found) == 1:
        return found[0], f"{references[found[0]]}  {_text(store, found[0])}"
    if found:
        newest = ", ".join(references[one] for one in found[:6])
        raise Refusal(f"“{typed}” is in {len(days)} meetings, among them {newest}; say which.")
    return _item_meant(store, typed, today) or _meeting_meant(store, typed, today)


def _text(store: Store, doc_id: str) -> str:
    one = store.get(Action, doc_id) or store.get(Decision, doc_id)
    return one.text if one else ""


def _item_meant(store: Store, typed: str, today: date) -> tuple[str, str] | None:
    """An item, written as its meeting and its number: "2016-09-08/3", "8 sep item 3"."""
    before, _, number = typed.rpartition("/") if "/" in typed else typed.rpartition(" ")
    before = before.casefold().removesuffix("item").strip()
    if not before or not number:
        return None
    try:
        meeting = which_meeting(before, store.meetings(), today)
    except Refusal:
        return None
    items = store.of(AgendaItem, meeting.id)
    numbers = item_numbers(items)
    for item in items:
        if numbers[item.id].casefold() == number.casefold():
            reference = meeting_reference(meeting, store.meetings())
            return item.id, f"{reference}, item {numbers[item.id]}  {item.title}"
    return None


def _meeting_meant(store: Store, typed: str, today: date) -> tuple[str, str]:
    try:
        meeting = which_meeting(typed, store.meetings(), today)
    except Refusal as refusal:
        if refusal.code != NOTHING:
            raise
        raise Refusal(
            f"Nothing is known as “{typed}”. Write an action like 2016-09-08/3.1, a decision like "
            "2016-09-08/D2, an item like 2016-09-08/3, or the day of a meeting.",
            NOTHING,
        ) from refusal
    return meeting.id, f"Meeting of {day_in_words(meeting.on)}"
