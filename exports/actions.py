"""Lists of actions: what a meeting set, and what is outstanding."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from datetime import date

from exports import markdown
from exports.action_words import due_or_since as due_or_since
from exports.action_words import last_word as last_word
from exports.item_text import printed_number
from exports.public import public_board
from exports.wording import day_in_words, due_in_words, number_in_words, opening_capital
from store import outstanding as rules
from store.action_sentence import list_wording
from store.exempt import exempt_items
from store.models import Action, Owner
from store.naming import full_name, owner_label, resolve
from store.outstanding import NOBODY, Diary, in_order
from store.records import BoardRecord, MeetingRecord, Register
from store.references import action_references, board_references, short_reference

CARRIED = "Actions from earlier meetings"
"""The heading of an agenda's section about them."""
NOTHING_SAID = "next meeting"
"""Printed where nobody said by when: the board asks at its next meeting."""
UNDATED = f"Where only “{NOTHING_SAID}” stands under By, no date was given; the board asks then."
"""Said under a table that has such an action."""


def action_table(
    record: MeetingRecord, actions: Iterable[Action], private: Container[str | None] = ()
) -> str:
    """The actions of one meeting in a table; empty without any.

    Args:
        record: The meeting.
        actions: Those wanted.
        private: The items whose actions are marked as exempt.
    """
    references = action_references(record)
    chosen = {action.id: action for action in actions}
    rows = [
        [
            list_wording(chosen[identity]),
            owners_in_print(chosen[identity], record),
            by_when(chosen[identity], record),
            marked(printed_number(reference, record), exempt=chosen[identity].item in private),
        ]
        for identity, reference in references.items()
        if identity in chosen
    ]
    return markdown.table(["Action", "Owner", "By", "Ref"], rows) if rows else ""


def undated_note(actions: Iterable[Action]) -> str:
    """What stands under a table where nobody gave a date; empty where all have one.

    "Next meeting" is then when the board asks, and nothing that was agreed.
    """
    undated = any(not one.due.stated and not one.due.written.strip() for one in actions)
    return UNDATED if undated else ""


def marked(words: str, *, exempt: bool) -> str:
    """A reference or a status; of exempt business it says so."""
    return f"{words}, exempt" if exempt else words


def left_out(count: int, what: str) -> str:
    """What a public edition says of those it leaves out; empty of none."""
    if not count:
        return ""
    words = f"{number_in_words(count)} {what}{'' if count == 1 else 's'} of exempt business"
    return f"{opening_capital(words)} {'is' if count == 1 else 'are'} left out."


def owners_in_print(action: Action, record: MeetingRecord) -> str:
    """The owners of an action: short names of those on the meeting's list, else in full."""
    here = {one.person for one in record.attendance}
    names = []
    for owner in action.owners:
        person = resolve(owner.person, record.register) if owner.person else None
        if person is not None and not {owner.person, person.id} & here:
            names.append(full_name(person))
        else:
            names.append(owner_label(owner, record.register))
    return ", ".join(dict.fromkeys(names)) or NOBODY


def by_when(action: Action, record: MeetingRecord) -> str:
    """By when, as it was said, and what became of the action if it is no longer open."""
    said = due_in_words(action.due, record) or NOTHING_SAID
    return said if action.status == "open" else f"{said} ({action.status})"


def action_sheet(record: MeetingRecord) -> str:
    """What a meeting asked people to do, to be sent out after it."""
    board, meeting = record.board, record.meeting
    blocks = [
        markdown.heading(1, board.name),
        markdown.line(board.council),
        f"Actions from the meeting held on {day_in_words(meeting.on)}",
        action_table(record, record.actions, exempt_items(record.items))
        or "No actions were set at this meeting.",
        undated_note(record.actions),
    ]
    return markdown.document(blocks)


def outstanding_actions(
    record: BoardRecord,
    today: date,
    *,
    overdue: bool = False,
    by_owner: bool = False,
    public: bool = False,
) -> str:
    """The actions still to be done: overdue first, then the oldest.

    Args:
        record: The board with its actions and all its meetings.
        today: The day of the list.
        overdue: Only those whose stated date has passed.
        by_owner: Under a heading for each owner.
        public: For the web: without those of exempt items, and without names of young people.
    """
    diary = Diary(record.meetings, today)
    numbers = _numbers(record, today)
    listed = rules.overdue if overdue else rules.outstanding
    every = len(listed(record.actions, diary))
    record = public_board(record) if public else record
    chosen = listed(record.actions, diary)
    title = "Overdue actions" if overdue else "Outstanding actions"
    blocks = [
        markdown.heading(1, record.board.name),
        markdown.line(record.board.council),
        f"{title} on {day_in_words(today)}",
    ]
    if not chosen:
        blocks.append("No action is overdue." if overdue else "No action is outstanding.")
    elif by_owner:
        for owner, actions in rules.by_owner(chosen, record.register).items():
            blocks += [markdown.heading(2, owner), _table(actions, diary, record, numbers)]
    else:
        blocks.append(_table(chosen, diary, record, numbers))
    if not overdue:
        blocks += _completed(record, diary, numbers, 2)
    blocks.append(left_out(every - len(chosen), "action"))
    return markdown.document(blocks)


def carried_forward(record: BoardRecord, today: date, *, public: bool = False) -> str:
    """What an agenda says of earlier meetings' actions: a section of its own; empty for none.

    Args:
        record: The board with its actions and all its meetings.
        today: The day of the agenda.
        public: For the web: without those of exempt items, and without names of young people.
    """
    diary = Diary(record.meetings, today)
    numbers = _numbers(record, today)
    record = public_board(record) if public else record
    chosen = rules.outstanding(record.actions, diary)
    table = _table(chosen, diary, record, numbers) if chosen else ""
    found = [table, *_completed(record, diary, numbers, 3)]
    return markdown.document([markdown.heading(2, CARRIED), *found]) if any(found) else ""


def _numbers(record: BoardRecord, today: date) -> dict[str, str]:
    """The references of actions; those of exempt items say so."""
    private = exempt_items(record.items.values())
    items = {one.id: one.item for one in record.actions}
    return {
        identity: marked(short_reference(ref, today), exempt=items.get(identity) in private)
        for identity, ref in board_references(record).items()
    }


def _table(
    actions: list[Action], diary: Diary, record: BoardRecord, numbers: Mapping[str, str]
) -> str:
    rows = [
        [
            _owners(action.owners, record.register),
            list_wording(action),
            due_or_since(action, diary),
            last_word(action.updates),
            numbers.get(action.id, ""),
        ]
        for action in in_order(actions, diary)
    ]
    return markdown.table(["Owner", "Action", "Due or since", "Last update", "Ref"], rows)


def _completed(
    record: BoardRecord, diary: Diary, numbers: Mapping[str, str], level: int
) -> list[str]:
    """The section of what was completed, under a heading of this level; nothing without any."""
    closed = rules.completed_since_last_meeting(record.actions, diary)
    if not closed:
        return []
    rows = [
        [
            _owners(action.owners, record.register),
            list_wording(action),
            _how_closed(action),
            last_word(action.updates),
            numbers.get(action.id, ""),
        ]
        for action in closed
    ]
    return [
        markdown.heading(level, "Completed since the last meeting, for the board to agree"),
        markdown.table(["Owner", "Action", "Status", "Last update", "Ref"], rows),
    ]


def _how_closed(action: Action) -> str:
    return action.status + (f" {day_in_words(action.completed_on)}" if action.completed_on else "")


def _owners(owners: Iterable[Owner], register: Register) -> str:
    labels = dict.fromkeys(owner_label(owner, register) for owner in owners)
    return ", ".join(labels) or NOBODY
