"""How often each person came, of the meetings they were expected at, by municipal year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from exports import markdown
from exports.attendance import among_others
from exports.pages import between, page
from exports.wording import number_in_words, opening_capital
from store.calendar import municipal_year
from store.models import HELD, Attendance, AttendanceStatus, Meeting, Person
from store.naming import full_name, resolve
from store.quorum import expected_of
from store.records import BoardRecord

COLUMNS = ("Name", "Expected", "Present", "Apologies", "Absent")
_BEST: tuple[AttendanceStatus, ...] = ("present", "apologies", "absent")
"""Of two entries for one person at one meeting, the first of these is what counts."""


@dataclass
class _Count:
    """One line of the table."""

    who: Person | Attendance
    expected: int = 0
    statuses: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_BEST, 0))

    @property
    def numbers(self) -> list[int]:
        """The columns behind the name."""
        return [self.expected, *self.statuses.values()]


def attendance_summary(
    record: BoardRecord, *, since: date | None = None, until: date | None = None
) -> str:
    """How many meetings were held, and how many of those each person was expected at and came to.

    People have the names the register has now. Young people come as they like, so they are not in
    the table. A member who was expected and is not on the list was absent; guests are expected at
    no meeting. A meeting without any list of attendance is held, and counts for nobody.
    """
    within = between(since, until)
    lists: dict[str, list[Attendance]] = {}
    for one in record.attendance:
        lists.setdefault(one.meeting, []).append(one)
    years: dict[str, list[Meeting]] = {}
    for meeting in sorted(record.meetings, key=lambda one: one.on, reverse=True):
        if meeting.status in HELD and within(meeting.on):
            year = municipal_year(meeting.on, record.board.municipal_year_start)
            years.setdefault(year.label, []).append(meeting)
    blocks: list[str] = []
    for label, meetings in years.items():
        if any(one.id in lists for one in meetings):
            blocks += [markdown.heading(2, label), *_year(record, meetings, lists)]
    return page(record.board, "Attendance", *(blocks or ["No attendance is recorded."]))


def _year(
    record: BoardRecord, meetings: Sequence[Meeting], lists: dict[str, list[Attendance]]
) -> list[str]:
    counts: dict[str, _Count] = {}
    listed = [one for one in meetings if one.id in lists]
    for meeting in listed:
        _count(record, meeting, lists[meeting.id], counts)
    chair = listed[0].chair or record.board.chair
    ordered = sorted(counts.items(), key=lambda pair: among_others(pair[1].who, chair))
    rows = [[full_name(one.who), *map(str, one.numbers)] for _, one in ordered]
    total = [sum(column) for column in zip(*(one.numbers for one in counts.values()), strict=True)]
    rows.append(["Total", *map(str, total)])
    return [_held(len(meetings), len(meetings) - len(listed)), markdown.table(COLUMNS, rows)]


def _held(number: int, without_list: int) -> str:
    held = "meeting was held." if number == 1 else "meetings were held."
    words = f"{opening_capital(number_in_words(number))} {held}"
    if without_list == 1:
        words += " One of them has no list of who came, and counts for nobody."
    elif without_list:
        many = opening_capital(number_in_words(without_list))
        words += f" {many} of them have no list of who came, and count for nobody."
    return words


def _count(
    record: BoardRecord, meeting: Meeting, rows: Iterable[Attendance], counts: dict[str, _Count]
) -> None:
    """Add one meeting to what is counted of everybody."""
    there: dict[str, Attendance] = {}
    for row in sorted(rows, key=lambda one: _BEST.index(one.status)):
        person = resolve(row.person, record.register)
        if not (row.young_person or (person is not None and person.young_person)):
            there.setdefault(person.id if person is not None else row.person, row)
    for identity, row in there.items():
        person = resolve(identity, record.register)
        count = counts.setdefault(identity, _Count(person or row))
        count.statuses[row.status] += 1
        count.expected += person is None or not person.guest
    counting = {one.name for one in record.board.categories if one.counts}
    for person in expected_of(meeting, record.register):
        if person.id not in there and person.category in counting and not person.young_person:
            count = counts.setdefault(person.id, _Count(person))
            count.statuses["absent"] += 1
            count.expected += 1
