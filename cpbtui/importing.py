"""Bringing past minutes into a board: read files, propose, accept. No screen in it.

Reading is slow and touches no record, so it may run on another thread; proposing and accepting
belong to the store's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

from cpbtui.steps.local_time import LocalClock
from cpbtui.understanding.readings import Readings
from exports.wording import day_in_words
from imports.files import read_source
from imports.past.proposal import Proposal, Proposing, Setting
from imports.past.read import ReadFile, ReadMeeting
from imports.past.reading import read_minutes
from imports.past.review import Review
from imports.source import CannotRead, Source
from store.models import Action, AgendaItem, Board, Document, Meeting, TaskGroup
from store.records import MeetingRecord
from store.store import Store

Openness = Literal["all", "recent", "none"]
"""Which imported actions come in as outstanding; the others come in as not known."""


@dataclass(frozen=True)
class FileRead:
    """One file, read or not."""

    path: Path
    source: Source | None = None
    read: ReadFile = field(default_factory=ReadFile)
    problem: str = ""
    """Why it could not be read, as a sentence; empty when it could."""


@dataclass(frozen=True)
class Told:
    """One meeting that a file tells of; its place stays the same while it is reviewed."""

    file: FileRead
    number: int
    """Counts the meetings of the file, from 0."""

    @property
    def key(self) -> str:
        """Stable while the files stay the same."""
        return f"{self.file.path}#{self.number}"

    @property
    def meeting(self) -> ReadMeeting:
        """The meeting as read."""
        return self.file.read.meetings[self.number]


@dataclass(frozen=True)
class Proposed:
    """A meeting of a file, and what it would become."""

    told: Told
    proposal: Proposal


@dataclass(frozen=True)
class Accepted:
    """What an import did."""

    meetings: int = 0
    actions: int = 0
    not_known: int = 0
    """Of them: too old to be taken as outstanding."""
    decisions: int = 0
    people: int = 0


def read_file(path: Path) -> FileRead:
    """Read one file. Never raises for what a file holds."""
    try:
        source = read_source(path)
    except CannotRead as error:
        return FileRead(path, problem=f"{path.name}: {error}")
    read = read_minutes(source)
    problem = "" if read.meetings or read.doubts else f"No minutes were found in {path.name}."
    return FileRead(path, source, read, problem)


def read_files(
    paths: Sequence[Path],
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[FileRead]:
    """Read files one after the other; a bad one never stops the rest.

    Args:
        paths: The files.
        progress: Told how many are done.
        cancelled: Asked before each file.
    """
    for done, path in enumerate(paths, 1):
        if cancelled():
            return
        yield read_file(path)
        progress(done)


def meetings_told(files: Iterable[FileRead]) -> list[Told]:
    """Every meeting of some files, oldest first, minutes before the agenda of the same day."""
    told = [Told(one, n) for one in files for n in range(len(one.read.meetings))]
    return sorted(told, key=_order)


def setting_of(store: Store, told: Iterable[Told], today: date) -> Setting:
    """What files are read against: the board, its people, its meetings of the days told."""
    days = {one.meeting.on for one in told}
    records: dict[date, tuple[MeetingRecord, ...]] = {}
    meetings = store.meetings()
    for meeting in meetings:
        if meeting.on in days:
            found = store.meeting_record(meeting.id)
            records[meeting.on] = (*records.get(meeting.on, ()), found)
    return Setting(store.board, store.register, records, tuple(meetings), today)


def no_board(told: Sequence[Told], today: date) -> Setting:
    """What files are read against when there is no board yet: the body they speak of."""
    name = next((one.meeting.body for one in told if one.meeting.body), "")
    return Setting(Board(id="board", name=name), today=today)


def proposals(
    told: Sequence[Told],
    setting: Setting,
    make_id: Callable[[], str],
    reviews: Mapping[str, Review] | None = None,
    people_ids: dict[str, str] | None = None,
) -> list[Proposed]:
    """What each meeting would become, each knowing those before it.

    Args:
        told: As `meetings_told` orders them.
        setting: What they are read against.
        make_id: Makes an id for a document.
        reviews: What the clerk said, by the key of the meeting.
        people_ids: Kept from one call for the same files to the next; new people are added.
    """
    everybody = {
        (person.title, person.name): person for one in told for person in one.meeting.people
    }
    ids = people_ids if people_ids is not None else {}
    proposing = Proposing(setting, make_id, tuple(everybody.values()), ids)
    given = reviews or {}
    return [Proposed(one, proposing.propose(one.meeting, given.get(one.key))) for one in told]


def accept(
    store: Store, proposed: Sequence[Proposed], openness: Openness, clock: LocalClock
) -> Accepted:
    """Take into the record what proposals would add; one step of undo.

    Args:
        store: The board.
        proposed: Those of fate "new" or "completes" are taken, the others left.
        openness: Which of their actions are outstanding.
        clock: Local time, for what texts that were taken over say.
    """
    taken = [one.proposal for one in proposed if one.proposal.added and one.proposal.fate != "out"]
    newest = max((one.record.meeting.on for one in taken), default=date.min)
    step = store.new_id()
    known_people = len(store.register.people)
    there = {one.id for one in store.all(Action)}
    brought: dict[str, Action] = {}
    for one in taken:
        on = one.record.meeting.on
        fresh = openness == "all" or (openness == "recent" and _is_recent(on, newest))
        with store.change(f"Import the meeting of {day_in_words(on)}", step=step) as c:
            for document in one.added:
                aged = document if fresh else _aged(document, there, drafts=_is_recent(on, newest))
                c.put(aged)
                if isinstance(aged, Action) and aged.id not in there:
                    brought[aged.id] = aged
        if any(isinstance(each, AgendaItem) and each.unread for each in one.added):
            Readings(store, one.record.meeting.id, clock=clock).recover(step)
    return Accepted(
        meetings=len(taken),
        actions=len(brought),
        not_known=sum(one.status == "not known" for one in brought.values()),
        decisions=sum(not d.suggested for one in taken for d in one.record.decisions),
        people=len(store.register.people) - known_people,
    )


def _is_recent(on: date, newest: date) -> bool:
    """Whether a meeting lies in the newest twelve months of what is imported."""
    return (on.year + 1, on.month, on.day) > (newest.year, newest.month, newest.day)


def _aged(document: Document, there: set[str], *, drafts: bool) -> Document:
    """What is taken from old minutes: nobody knows what became of it."""
    match document:
        case Action() if document.is_open and document.id not in there:
            return msgspec.structs.replace(document, status="not known")
        case TaskGroup() if document.status == "at work":
            return msgspec.structs.replace(document, status="closed")
        case Meeting(status="draft", imported=True) if not drafts:
            return msgspec.structs.replace(document, status="circulated")
        case _:
            return document


def _order(told: Told) -> tuple[date, bool, str, str, int]:
    one = told.meeting
    on = one.on or date.max
    return on, one.kind == "agenda", one.time or "", str(told.file.path), told.number


def told_of(done: Accepted) -> str:
    """What an import did, as sentences."""
    if not done.meetings:
        return "Everything that could be taken is in the record already; nothing was changed."
    words = (
        f"Imported {_count(done.meetings, 'meeting')}, {_count(done.actions, 'action')} and "
        f"{_count(done.decisions, 'decision')}; {_count(done.people, 'person', 'people')} "
        "new on the register."
    )
    if done.not_known:
        words += (
            f" {_count(done.not_known, 'older action')} came in as “not known”: they can be "
            "found and opened again, and nobody is chased for them."
        )
    return words


def counts_of(record: MeetingRecord) -> str:
    """What a meeting holds, in a line: "27 present, 10 apologies · 9 items · 1 action"."""
    statuses = [one.status for one in record.attendance]
    people = [f"{statuses.count('present')} present"] if statuses else []
    people += [
        f"{statuses.count(status)} {status}"
        for status in ("apologies", "absent")
        if status in statuses
    ]
    suggested = sum(one.suggested for one in record.decisions)
    parts = [
        ", ".join(people),
        _count(len(record.items), "item"),
        _count(len(record.actions), "action"),
        _count(len(record.decisions) - suggested, "decision"),
        f"{suggested} suggested" if suggested else "",
    ]
    return " · ".join(part for part in parts if part)


def _count(number: int, noun: str, plural: str = "") -> str:
    return f"{number} {noun if number == 1 else plural or noun + 's'}"
