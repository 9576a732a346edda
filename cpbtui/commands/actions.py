"""`cpbtui actions`: what is outstanding, with whom, since when."""

from __future__ import annotations

import argparse

from cpbtui.action_rows import ActionRows
from cpbtui.boards import asked, opened
from cpbtui.printing import put_json, put_table, say
from cpbtui.refusal import NOTHING
from cpbtui.which_meeting import which_meeting
from exports.json_view import actions_json, envelope
from exports.wording import day_in_words
from store.models import Action
from store.naming import owner_label, owner_name
from store.outstanding import (
    Diary,
    by_owner,
    completed_since_last_meeting,
    in_order,
    outstanding,
    overdue,
)
from store.records import Register
from store.references import board_references
from store.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which actions, and how to print them."""
    parser.add_argument("--overdue", action="store_true", help="only those past a stated date")
    parser.add_argument("--open", action="store_true", help="none that is completed")
    parser.add_argument("--owner", metavar="X", help="only those of one person or body")
    parser.add_argument("--meeting", metavar="M", help="all actions of one meeting")
    parser.add_argument("--by-owner", action="store_true", help="under each owner's name")
    parser.add_argument("--json", action="store_true", help="for other programs")


def run(args: argparse.Namespace) -> int:
    """List them."""
    what = asked(args)
    today = what.present.today()
    with opened(what) as store:
        diary = Diary(store.meetings(), today)
        still_open, completed = _wanted(args, store, diary)
        references = board_references(store.board_record())
        rows = ActionRows(diary, store.register, references, today)
        if args.json:
            listed = [*still_open, *completed]
            put_json(envelope(actions=actions_json(store.board_record(), listed)))
        else:
            _print(args, rows, still_open, completed)
    return 0 if still_open or completed else NOTHING


def _wanted(
    args: argparse.Namespace, store: Store, diary: Diary
) -> tuple[list[Action], list[Action]]:
    """The open actions asked for, and the completed ones."""
    actions = store.all(Action)
    if args.owner:
        actions = [one for one in actions if _is_owned(one, args.owner, store.register)]
    completed = completed_since_last_meeting(actions, diary)
    if args.meeting:
        meeting = which_meeting(args.meeting, store.meetings(), diary.today)
        actions = [one for one in actions if one.meeting == meeting.id]
        completed = in_order((one for one in actions if not one.is_open), diary)
    if args.overdue:
        return overdue(actions, diary), []
    return outstanding(actions, diary), [] if args.open else completed


def _is_owned(action: Action, wanted: str, register: Register) -> bool:
    """Whether one of the owners goes by a name, or a part of one, in any case."""
    part = " ".join(wanted.casefold().split())
    return any(
        part in name.casefold()
        for owner in action.owners
        for name in (owner.written, owner_label(owner, register), owner_name(owner, register))
    )


def _print(
    args: argparse.Namespace, rows: ActionRows, still_open: list[Action], completed: list[Action]
) -> None:
    late = sum(rows.diary.is_overdue(action) for action in still_open)
    kind = "overdue" if args.overdue else "outstanding"
    say(f"{_count(len(still_open))} {kind} on {day_in_words(rows.today)}"
        + (f", {late} overdue" if late and not args.overdue else "") + ".")  # fmt: skip
    if args.by_owner:
        for owner, actions in by_owner(still_open, rows.register).items():
            say()
            say(owner)
            put_table([rows.row(action)[1:] for action in actions])
    elif still_open:
        say()
        put_table([rows.row(action) for action in still_open])
    if completed:
        say()
        say("Completed:" if args.meeting else "Completed since the last meeting:")
        say()
        put_table([rows.row(action) for action in completed])


def _count(number: int) -> str:
    return {0: "No action is", 1: "1 action is"}.get(number, f"{number} actions are")
