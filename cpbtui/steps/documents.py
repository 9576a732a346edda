"""Making documents: which there are, and writing one where the clerk finds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from cpbtui.steps.meetings import issue_numbers
from cpbtui.whole_file import write_whole
from exports.actions import action_sheet, carried_forward, outstanding_actions
from exports.agenda import agenda
from exports.attendance_summary import attendance_summary
from exports.minutes import minutes
from exports.registers import (
    decisions_register,
    groups_list,
    visits_list,
)
from exports.unsettled import unsettled, unsettled_of
from exports.wording import day_in_words
from store.models import HELD, Meeting
from store.outstanding import Diary
from store.references import issue
from store.store import Store


@dataclass(frozen=True)
class Wanted:
    """What a document is asked for with."""

    today: date
    since: date | None = None
    until: date | None = None
    overdue: bool = False
    by_owner: bool = False
    public: bool = False


@dataclass(frozen=True)
class Offer:
    """A document that can be made."""

    words: str
    """As a list of documents shows it: "Minutes of 8 September 2016, public edition"."""
    name: str
    """Of its file, without the ending: "2016-09-08 minutes public"."""
    make: Callable[[Store], str]
    unsettled: Callable[[Store], list[str]] = lambda store: []
    """What its public edition could not settle, as sentences."""


class _Editions(Protocol):
    """Makes a document of a meeting that has a public edition."""

    def __call__(self, store: Store, meeting: Meeting, *, public: bool = False) -> str: ...


def agenda_of(store: Store, meeting: Meeting, *, today: date, public: bool = False) -> str:
    """A meeting's agenda; before it is held, with what earlier meetings left to be done."""
    carried = _carried(store, meeting, today, public=public)
    return agenda(store.meeting_record(meeting.id), public=public, carried=carried)


def _carried(store: Store, meeting: Meeting, today: date, *, public: bool) -> str:
    if meeting.status in HELD or not meeting.takes_actions:
        return ""
    return carried_forward(store.board_record(), today, public=public)


def minutes_of(store: Store, meeting: Meeting, *, public: bool = False) -> str:
    """A meeting's minutes."""
    _issue(store, meeting.id)
    return minutes(store.meeting_record(meeting.id), public=public)


def action_sheet_of(store: Store, meeting: Meeting) -> str:
    """A meeting's action sheet."""
    _issue(store, meeting.id)
    return action_sheet(store.meeting_record(meeting.id))


def unsettled_in(store: Store, meeting: Meeting) -> list[str]:
    """What the public edition of a meeting's minutes could not settle, as sentences."""
    return unsettled(store.meeting_record(meeting.id))


def unsettled_in_agenda(store: Store, meeting: Meeting, *, today: date) -> list[str]:
    """What the public edition of a meeting's agenda could not settle, as sentences."""
    record = store.meeting_record(meeting.id)
    found = unsettled_of(record.items, record, agenda(record, public=True))
    carried = _carried(store, meeting, today, public=True)
    return list(dict.fromkeys([*found, *(unsettled_in_list(store, carried) if carried else ())]))


def unsettled_in_list(store: Store, text: str) -> list[str]:
    """What the public edition of a list over many meetings could not settle, as sentences."""
    record = store.board_record()
    public = (one for one in record.items.values() if one.exempt is None)
    return unsettled_of(public, record, text)


def _issue(store: Store, meeting: str) -> None:
    """A number that goes out on paper stays from then on."""
    if not store.read_only and issue(store.meeting_record(meeting)):
        with store.change("Issue the numbers printed") as c:
            issue_numbers(store, meeting, c)


def _actions(store: Store, wanted: Wanted) -> str:
    for meeting in store.meetings():
        _issue(store, meeting.id)
    return outstanding_actions(
        store.board_record(), wanted.today, overdue=wanted.overdue, by_owner=wanted.by_owner,
        public=wanted.public,
    )  # fmt: skip


def _decisions(store: Store, wanted: Wanted) -> str:
    return decisions_register(
        store.board_record(), since=wanted.since, until=wanted.until, public=wanted.public
    )


def _visits(store: Store, wanted: Wanted) -> str:
    return visits_list(
        store.board_record(), since=wanted.since, until=wanted.until, public=wanted.public
    )


def _groups(store: Store, _: Wanted) -> str:
    return groups_list(store.board_record())


def _attendance(store: Store, wanted: Wanted) -> str:
    record = store.board_record(attendance=True)
    return attendance_summary(record, since=wanted.since, until=wanted.until)


BOARD_DOCUMENTS: dict[str, Callable[[Store, Wanted], str]] = {
    "actions": _actions,
    "decisions": _decisions,
    "visits": _visits,
    "groups": _groups,
    "attendance": _attendance,
}
"""Documents of the whole board, by the name the command line gives them."""


def offers(store: Store, today: date, meeting: Meeting | None = None) -> list[Offer]:
    """Every document that can be made now, the likeliest first.

    Args:
        store: The board.
        today: The present day.
        meeting: The meeting in view; None: the coming one's agenda, the last one's minutes.
    """
    diary = Diary(store.meetings(), today)
    coming, last = (meeting, meeting) if meeting else (diary.coming(), diary.last_closed())
    found: list[Offer] = []
    if coming is not None and coming.status not in HELD:
        make = partial(agenda_of, today=today)
        unsettled = partial(unsettled_in_agenda, today=today)
        found += _with_public(coming, "Agenda", "agenda", make, unsettled)
    if last is not None and (meeting is None or last.status != "planned"):
        found += _of_held(last)
    return [*found, *_of_board(Wanted(today))]


def _of_held(meeting: Meeting) -> list[Offer]:
    return [
        *_with_public(meeting, "Minutes", "minutes", minutes_of, unsettled_in),
        _of(meeting, "Action sheet", "action sheet", action_sheet_of),
    ]


def _with_public(
    meeting: Meeting,
    words: str,
    name: str,
    make: _Editions,
    unsettled: Callable[[Store, Meeting], list[str]],
) -> list[Offer]:
    public = _of(meeting, words, f"{name} public", lambda store, one: make(store, one, public=True))
    public = replace(
        public,
        words=f"{public.words}, public edition",
        unsettled=lambda store: unsettled(store, meeting),
    )
    return [_of(meeting, words, name, make), public]


def _of(meeting: Meeting, words: str, name: str, make: Callable[[Store, Meeting], str]) -> Offer:
    return Offer(
        f"{words} of {day_in_words(meeting.on)}",
        file_name(name, meeting.on),
        lambda store: make(store, meeting),
    )


def _of_board(wanted: Wanted) -> list[Offer]:
    def offer(words: str, document: str, what: Wanted, name: str) -> Offer:
        def make(store: Store) -> str:
            return BOARD_DOCUMENTS[document](store, what)

        if not what.public:
            return Offer(words, file_name(name, wanted.today), make)
        return Offer(
            f"{words}, public edition", file_name(f"{name} public", wanted.today), make,
            lambda store: unsettled_in_list(store, make(store)),
        )  # fmt: skip

    public = replace(wanted, public=True)
    return [
        offer("Outstanding actions", "actions", wanted, "outstanding actions"),
        offer("Outstanding actions by owner", "actions", replace(wanted, by_owner=True),
              "outstanding actions by owner"),
        offer("Outstanding actions", "actions", public, "outstanding actions"),
        offer("Overdue actions", "actions", replace(wanted, overdue=True), "overdue actions"),
        offer("Decisions", "decisions", wanted, "decisions"),
        offer("Decisions", "decisions", public, "decisions"),
        offer("Visits", "visits", wanted, "visits"),
        offer("Visits", "visits", public, "visits"),
        offer("Task and finish groups", "groups", wanted, "task and finish groups"),
        offer("Attendance", "attendance", wanted, "attendance"),
    ]  # fmt: skip


def file_name(what: str, on: date) -> str:
    """What the file of a document is called, without the ending: "2016-09-08 minutes".

    Args:
        what: The document: "agenda", "minutes", "action sheet", "visits".
        on: Its meeting's day; of a list over many meetings, the present day.
    """
    return f"{on.isoformat()} {what}"


def write_document(text: str, name: str, folder: Path) -> Path:
    """Write a document into a folder and say where.

    A file of that name with other content stays; the new one gets a number.

    Args:
        text: The document.
        name: Of its file, without the ending.
        folder: Made if it is missing.

    Raises:
        OSError: It cannot be written there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path, number = folder / f"{name}.md", 1
    while path.exists() and path.read_text(encoding="utf-8", errors="replace") != text:
        number += 1
        path = folder / f"{name} {number}.md"
    write_whole(path, text)
    return path
