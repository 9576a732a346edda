"""A row of a list of actions, and which are listed; loads little: lists must come at once."""

from __future__ import annotations

from cpbtui.plain_printing import Cell, put_json, put_table, say
from exports.action_words import due_or_since
from exports.wording import day_in_words
from store.diary import (
    NOBODY,
    Diary,
    by_label,
    completed_since_last_meeting,
    in_order,
    outstanding,
    overdue,
)
from store.statuses import CLOSED

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any, Protocol

    from cpbtui.cells import Row
    from store.models import Action

    class Rows(Protocol):
        """What knows how actions are printed."""

        def row(self, action: Action) -> Row:
            """Owner, what, when, last word, reference."""

        def owners(self, action: Action) -> list[str]:
            """Everybody who is to do it."""

        def is_owned(self, action: Action, wanted: str) -> bool:
            """Whether one of the owners goes by a name, or a part of one, in any case."""

        def json(self, action: Action) -> dict[str, Any]:
            """An action for other programs."""


def line_of(
    action: Action, diary: Diary, owners: Sequence[str], what: str, last: str, reference: str
) -> Row:
    """An action: owner, what, when, last word, reference."""
    late = diary.is_overdue(action)
    return (
        Cell(", ".join(dict.fromkeys(owners)) or NOBODY, "bold"),
        Cell(what),
        Cell(when(action, diary), "red" if late else "green" if action.status in CLOSED else "dim"),
        Cell(last, "dim"),
        Cell(reference, "dim"),
    )


def when(action: Action, diary: Diary) -> str:
    """Due, overdue or outstanding since; or how it was closed."""
    if action.is_open:
        return due_or_since(action, diary)
    on = action.completed_on
    return f"{action.status} {day_in_words(on)}" if on else action.status


def is_owned_by(wanted: str, *names: str) -> bool:
    """Whether a name, or a part of one, is one of these, in any case."""
    part = " ".join(wanted.casefold().split())
    return any(part in name.casefold() for name in names)


def put_list(
    args: argparse.Namespace,
    actions: Iterable[Action],
    diary: Diary,
    rows: Rows,
    meeting: str = "",
    *,
    stranger: Callable[[str], str],
) -> bool:
    """Print the actions asked for.

    Args:
        args: As the command line has them.
        actions: All there are.
        diary: What is reckoned by.
        rows: How they are printed.
        meeting: The id of the only meeting asked about.
        stranger: Says that nobody goes by a name; empty when somebody does. Asked only when
            nothing of an owner was found.

    Returns:
        Whether there was any.
    """
    still_open, completed = _wanted(args, actions, diary, rows, meeting)
    unknown = stranger(args.owner) if args.owner and not (still_open or completed) else ""
    if args.json:
        found = [rows.json(action) for action in (*still_open, *completed)]
        warnings = [{"message": unknown}] if unknown else []
        put_json({"meetings": [], "actions": found, "decisions": [], "results": [],
                  "warnings": warnings})  # fmt: skip
    elif unknown:
        say(unknown)
    else:
        _print(args, diary, rows, still_open, completed)
    return bool(still_open or completed)


def _wanted(
    args: argparse.Namespace, actions: Iterable[Action], diary: Diary, rows: Rows, meeting: str
) -> tuple[list[Action], list[Action]]:
    """The open actions asked for, and the completed ones."""
    if args.owner:
        actions = [one for one in actions if rows.is_owned(one, args.owner)]
    actions = list(actions)
    completed = completed_since_last_meeting(actions, diary)
    if meeting:
        actions = [one for one in actions if one.meeting == meeting]
        completed = in_order((one for one in actions if not one.is_open), diary)
    if args.overdue:
        return overdue(actions, diary), []
    return outstanding(actions, diary), [] if args.open else completed


def _print(
    args: argparse.Namespace,
    diary: Diary,
    rows: Rows,
    still_open: list[Action],
    completed: list[Action],
) -> None:
    late = sum(diary.is_overdue(action) for action in still_open)
    kind = "overdue" if args.overdue else "outstanding"
    say(f"{_count(len(still_open))} {kind} on {day_in_words(diary.today)}"
        + (f", {late} overdue" if late and not args.overdue else "") + ".")  # fmt: skip
    if args.by_owner:
        for owner, actions in by_label(still_open, rows.owners).items():
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
