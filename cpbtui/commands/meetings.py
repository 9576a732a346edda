"""`cpbtui meetings`: every meeting and where it stands."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cpbtui.boards import asked, opened
from cpbtui.printing import Cell, put_json, put_table, say
from cpbtui.refusal import NOTHING
from cpbtui.short_days import weekday_and_day
from exports.json_view import envelope
from store.models import Action, AgendaItem, Meeting
from store.store import Store

if TYPE_CHECKING:
    from cpbtui.cells import Row

KINDS = {"ordinary": "", "special": "special", "young people's": "young people's"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How to print them."""
    parser.add_argument("--json", action="store_true", help="for other programs")


def run(args: argparse.Namespace) -> int:
    """List them, the newest first."""
    with opened(asked(args)) as store:
        meetings = store.meetings()[::-1]
        if args.json:
            put_json(envelope(meetings=[_as_json(store, meeting) for meeting in meetings]))
        elif meetings:
            put_table([_row(store, meeting) for meeting in meetings])
        else:
            say("The board has no meetings yet.")
    return 0 if meetings else NOTHING


def _row(store: Store, meeting: Meeting) -> Row:
    items = len(store.of(AgendaItem, meeting.id))
    actions = store.of(Action, meeting.id)
    still_open = sum(action.is_open for action in actions)
    counts = [f"{items} items"] if items else []
    if actions:
        counts.append(_actions(len(actions), still_open))
    return (
        Cell(weekday_and_day(meeting.on), "bold"),
        meeting.time or "",
        Cell(meeting.title or KINDS[meeting.kind]),
        Cell(meeting.status, "green" if meeting.status in ("approved", "signed") else ""),
        Cell(", ".join(counts), "dim"),
    )


def _actions(count: int, still_open: int) -> str:
    words = "1 action" if count == 1 else f"{count} actions"
    return f"{words}, {still_open} outstanding" if still_open else words


def _as_json(store: Store, meeting: Meeting) -> dict[str, object]:
    board = store.board
    return {
        "body": board.name,
        "council": board.council,
        "date": meeting.on.isoformat(),
        "time": meeting.time,
        "venue": meeting.venue,
        "kind": meeting.kind,
        "status": meeting.status,
    }
