"""`cpbtui actions`: what is outstanding, with whom, since when."""

from __future__ import annotations

import os

from cpbtui.action_line import put_list
from cpbtui.indexed_actions import IndexedRows
from cpbtui.options import Option, add_options
from cpbtui.refusal import DONE, NOTHING
from cpbtui.which_board import Asked, asked, board_asked_for, named
from store.diary import Diary
from store.local.index_lists import listed_actions, listed_meetings
from store.local.index_reading import UNREADABLE, fresh_index

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from datetime import date

    from store.models import Meeting


WORDS = ""
OPTIONS = (
    Option("--overdue", "only those past a stated date"),
    Option("--open", "none that is completed"),
    Option("--owner", "only those of one person or body", "X"),
    Option("--meeting", "all actions of one meeting", "M"),
    Option("--by-owner", "under each owner's name"),
    Option("--json", "for other programs"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which actions, and how to print them."""
    add_options(parser, OPTIONS)


def run(args: argparse.Namespace) -> int:
    """List them."""
    what = asked(args)
    listed = _from_index(args, what)
    if listed is None:
        listed = _from_board(args, what)
    return DONE if listed else NOTHING


def _from_index(args: argparse.Namespace, what: Asked) -> bool | None:
    """List what the folder's index holds; None when it is not fresh."""
    folder = named(what.board, os.environ) or str(board_asked_for(what))
    today = what.present.today()
    with fresh_index(folder) as index:
        if index is None:
            return None
        try:
            meetings = listed_meetings(index)
            diary = Diary(meetings, today)
            meeting = _meeting(args.meeting, meetings, today)
            told = None if args.overdue or args.open else diary.last_held()
            actions = listed_actions(
                index, meeting=meeting, open_only=args.overdue or args.open,
                overdue_by=today if args.overdue else None,
                closed_since=told.on if told else None,
            )  # fmt: skip
        except UNREADABLE:
            return None
    return put_list(
        args, actions, diary, IndexedRows(diary), meeting,
        stranger=lambda wanted: _stranger(wanted, what),
    )  # fmt: skip


def _from_board(args: argparse.Namespace, what: Asked) -> bool:
    """List what the record holds."""
    # Late, because they load ten times as much as the index needs.
    from cpbtui.action_rows import ActionRows
    from cpbtui.boards import opened
    from cpbtui.unknown_owner import unknown_owner
    from exports.json_view import item_numbers_by_meeting
    from store.models import Action
    from store.references import board_references

    today = what.present.today()
    with opened(what) as store:
        record = store.board_record()
        diary = Diary(record.meetings, today)
        meeting = _meeting(args.meeting, record.meetings, today)
        rows = ActionRows(
            diary, record.register, board_references(record), today,
            item_numbers_by_meeting(record),
        )  # fmt: skip
        return put_list(
            args, store.all(Action), diary, rows, meeting,
            stranger=lambda wanted: unknown_owner(wanted, store),
        )  # fmt: skip


def _stranger(wanted: str, what: Asked) -> str:
    """Whether nobody goes by a name, as a sentence."""
    # Late, because it loads ten times as much, and few lists are of nobody.
    from cpbtui.boards import opened
    from cpbtui.unknown_owner import unknown_owner

    with opened(what) as store:
        return unknown_owner(wanted, store)


def _meeting(typed: str | None, meetings: Sequence[Meeting], today: date) -> str:
    """The id of the meeting asked about, if one is."""
    if not typed:
        return ""
    # Late, because few lists are of one meeting.
    from cpbtui.which_meeting import which_meeting

    oldest_first = sorted(meetings, key=lambda one: (one.on, one.time or "", one.id))
    return which_meeting(typed, oldest_first, today).id
