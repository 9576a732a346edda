"""Bringing past minutes into a board: read files, propose what they would become. No screen in it.

Reading is slow and touches no record, so it may run on another thread. `cpbtui.accepting` takes
what was proposed into the record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from exports.minutes import minutes
from imports.files import read_source
from imports.past.agreeing import days_agreed
from imports.past.other_day import day_meant
from imports.past.own import read_own
from imports.past.proposal import Proposal, Proposing, Setting
from imports.past.read import ReadFile, ReadMeeting
from imports.past.reading import read_minutes
from imports.past.review import Review, day_said
from imports.source import CannotRead, Source
from store.models import HELD, AgendaItem, Board, Meeting
from store.records import MeetingRecord
from store.store import Store


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
    return sorted(told, key=lambda one: _order(one, one.meeting.on))


def setting_of(
    store: Store, told: Iterable[Told], today: date, reviews: Mapping[str, Review] | None = None
) -> Setting:
    """What files are read against: the board, its people, its meetings of the days told.

    Args:
        store: The board.
        told: What the files tell.
        today: No minutes are of a later day.
        reviews: What the clerk said, by the key of the meeting: she may say other days.
    """
    told = tuple(told)
    meant = {one.key: _day_of(one, store.meetings(), reviews or {}) for one in told}
    days = set(meant.values())
    ours = {meant[one.key] for one in told if one.meeting.own}
    records: dict[date, tuple[MeetingRecord, ...]] = {}
    printed: dict[str, str] = {}
    meetings = store.meetings()
    for meeting in meetings:
        if meeting.on in days:
            found = store.meeting_record(meeting.id)
            records[meeting.on] = (*records.get(meeting.on, ()), found)
            printed |= _in_print(found) if meeting.on in ours else {}
    agreed = _agreed(store, meetings, {day for day in days if day is not None})
    return Setting(store.board, store.register, records, tuple(meetings), today, agreed, printed)


def _in_print(record: MeetingRecord) -> dict[str, str]:
    """What our own minutes tell of a meeting's items when they are read again, by the item's id."""
    read = read_own(Source("", "markdown", minutes(record)))
    items = sorted(record.items, key=lambda one: one.position)
    if read is None or len(read.items) != len(items):
        return {}
    texts = ("\n\n".join(one.text for one in item.paragraphs) for item in read.items)
    return {item.id: text for item, text in zip(items, texts, strict=True)}


def _agreed(store: Store, meetings: Sequence[Meeting], days: Iterable[date]) -> dict[date, str]:
    """Which meetings of the board agreed the minutes of some days; the next two can have done."""
    found: dict[date, str] = {}
    held = [one for one in meetings if one.status in HELD]
    for day in days:
        for one in [each for each in held if each.on > day][:2]:
            if day in days_agreed(one, store.of(AgendaItem, one.id)):
                found.setdefault(day, one.id)
    return found


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
    everybody = tuple(person for one in told for person in one.meeting.people)
    ids = people_ids if people_ids is not None else {}
    proposing = Proposing(setting, make_id, everybody, ids)
    given = reviews or {}
    meant = {one.key: _day_of(one, setting.meetings, given) for one in told}
    told = sorted(told, key=lambda one: _order(one, meant[one.key]))
    return [Proposed(one, proposing.propose(one.meeting, given.get(one.key))) for one in told]


def _day_of(told: Told, meetings: Sequence[Meeting], reviews: Mapping[str, Review]) -> date | None:
    said = day_said(told.meeting, reviews.get(told.key, Review()))
    return day_meant(told.meeting, said, meetings)


def _order(told: Told, on: date | None) -> tuple[date, bool, str, str, int]:
    one = told.meeting
    on = on or date.max
    return on, one.kind == "agenda", one.time or "", str(told.file.path), told.number


def counts_of(record: MeetingRecord) -> str:
    """What a meeting holds, in a line: "27 present, 10 apologies · 9 items · 1 action"."""
    statuses = [one.status for one in record.attendance]
    people = [f"{statuses.count('present')} present"] if statuses else []
    sorry, absent = statuses.count("apologies"), statuses.count("absent")
    people += [many(sorry, "apology", "apologies")] if sorry else []
    people += [f"{absent} absent"] if absent else []
    suggested = sum(one.suggested for one in record.decisions)
    parts = [
        ", ".join(people),
        many(len(record.items), "item"),
        many(len(record.actions), "action"),
        many(len(record.decisions) - suggested, "decision"),
        f"{suggested} suggested" if suggested else "",
    ]
    return " · ".join(part for part in parts if part)


def many(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: "1 meeting", "3 people"."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"
