"""Who is expected, who is in the room, and whether the board may decide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from store.models import Attendance, Board, Meeting, Person, TimeOfDay
from store.naming import resolve
from store.records import MeetingRecord, Register
from store.statuses import HELD
from store.timing import elapsed


@dataclass(frozen=True)
class Presence:
    """Those who count towards the quorum, at a moment of a meeting."""

    label: str
    """The categories that count: "Members"."""
    present: int
    expected: int
    needed: int | None
    """The quorum; None when the board has none."""

    @property
    def met(self) -> bool:
        """Whether enough are there; a board without a quorum always has enough."""
        return self.needed is None or self.present >= self.needed

    @property
    def line(self) -> str:
        """As the header of the attendance list says it: "Members 9 of 14 · quorum 5"."""
        line = f"{self.label} {self.present} of {self.expected}"
        if self.needed is None:
            return line
        return f"{line} · quorum {self.needed}" + ("" if self.met else ", not met")


def in_office(person: Person, on: date) -> bool:
    """Whether a day lies in one of a person's terms; without any the answer is yes."""
    if not person.terms_of_office:
        return True
    return any(
        (term.since is None or term.since <= on) and (term.until is None or on <= term.until)
        for term in person.terms_of_office
    )


def expected_people(people: Iterable[Person], on: date) -> list[Person]:
    """Those expected at a meeting on a day.

    Young people come as they like, and guests, placeholders and entries merged into another
    are not expected: none of them is ever "absent".
    """
    return [
        person
        for person in people
        if person.category
        and not (person.young_person or person.guest or person.placeholder)
        and person.merged_into is None
        and in_office(person, on)
    ]


def expected_at(record: MeetingRecord) -> list[Person]:
    """Those expected at a meeting."""
    return expected_of(record.meeting, record.register)


def expected_of(meeting: Meeting, register: Register) -> list[Person]:
    """Those expected at a meeting.

    Of one that was closed they are who was expected then; of one read from a file nobody is known
    but whom it names.
    """
    if meeting.imported:
        return []
    if meeting.status in HELD and meeting.expected:
        found = (resolve(one, register) for one in meeting.expected)
        return list({person.id: person for person in found if person is not None}.values())
    return expected_people(register.people.values(), meeting.on)


def unmarked(record: MeetingRecord) -> list[Person]:
    """Those expected of whom the attendance list says nothing yet."""
    marked = {attendance.person for attendance in record.attendance}
    return [person for person in expected_at(record) if person.id not in marked]


def is_present(attendance: Attendance, meeting: Meeting, at: TimeOfDay | None = None) -> bool:
    """Whether somebody is in the room.

    Args:
        attendance: Of the person.
        meeting: Its start tells times after midnight from those before.
        at: The moment; None means after all that has happened. A movement without a time counts
            as having happened.
    """
    if attendance.status != "present":
        return False
    here = not attendance.movements or attendance.movements[0].kind == "left"
    for movement in attendance.movements:
        if (
            at is None
            or movement.time is None
            or elapsed(meeting, movement.time) <= elapsed(meeting, at)
        ):
            here = movement.kind == "arrived"
    return here


def needed(board: Board, expected: int) -> int | None:
    """The quorum: the number, or the share of those expected, rounded up; None without one."""
    quorum = board.quorum
    if quorum is None:
        return None
    if quorum.number is not None:
        return quorum.number
    if quorum.fraction is None:
        return None
    over, under = quorum.fraction
    return -(-expected * over // under)


def presence(record: MeetingRecord, at: TimeOfDay | None = None) -> Presence:
    """How many of those who count are there, of how many, and how many are needed.

    A young person, a substitute or a guest of a category that counts is counted when there.
    Somebody substituted for is not expected beside the substitute.
    """
    counting = [category.name for category in record.board.categories if category.counts]
    here = {
        attendance.person
        for attendance in record.attendance
        if attendance.category in counting and is_present(attendance, record.meeting, at)
    }
    expected = _expected(record, counting)
    return Presence(
        label=" and ".join(counting) or "Present",
        present=len(here),
        expected=len(expected | here),
        needed=needed(record.board, len(expected)),
    )


def without_quorum(record: MeetingRecord) -> list[tuple[TimeOfDay, TimeOfDay | None]]:
    """The stretches of a meeting with too few there: from when, till when.

    The end is None where there were too few to the end. A meeting whose opening is not known, or
    at which nobody who counts was ever there, has none.
    """
    meeting = record.meeting
    if meeting.opened_at is None:
        return []
    times = {
        movement.time
        for attendance in record.attendance
        for movement in attendance.movements
        if movement.time is not None
        and elapsed(meeting, movement.time) > elapsed(meeting, meeting.opened_at)
    }
    moments = [meeting.opened_at, *sorted(times, key=lambda time: elapsed(meeting, time))]
    found = [(time, presence(record, time)) for time in moments]
    if not any(there.present for _, there in found):
        return []
    stretches: list[tuple[TimeOfDay, TimeOfDay | None]] = []
    since: TimeOfDay | None = None
    for time, there in found:
        if there.met and since is not None:
            stretches.append((since, time))
        since = None if there.met else since or time
    return stretches if since is None else [*stretches, (since, None)]


def _expected(record: MeetingRecord, counting: list[str]) -> set[str]:
    """The ids of those who count and are expected, with those marked as not there."""
    expected = {person.id for person in expected_at(record) if person.category in counting}
    for attendance in record.attendance:
        if attendance.category not in counting:
            # At this meeting somebody else's heading: as an officer, say.
            expected.discard(attendance.person)
        elif attendance.status != "present" and not attendance.young_person:
            expected.add(attendance.person)
    substituted = {a.substitute_for for a in record.attendance if a.status == "present"}
    return expected - substituted
