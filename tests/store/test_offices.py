from __future__ import annotations

from datetime import date

from store.models import Attendance, AttendanceStatus, Meeting, attendance_id
from store.offices import presiding_at

MEETING = Meeting(id="may", on=date(2017, 5, 4), chair="holt")


def mark(person: str, status: AttendanceStatus) -> Attendance:
    return Attendance(
        id=attendance_id("may", person), meeting="may", person=person, name=person, status=status
    )


def test_the_chair_presides_unless_somebody_else_is_noted_to() -> None:
    assert presiding_at(MEETING, [mark("holt", "present")], "holt") == "holt"
    assert presiding_at(MEETING, [], "holt") == "holt"
    other = Meeting(id="may", on=date(2017, 5, 4), chair="holt", presiding="dean")
    assert presiding_at(other, [mark("holt", "apologies")], "holt") == "dean"


def test_a_chair_who_is_away_presides_over_nothing() -> None:
    assert presiding_at(MEETING, [mark("holt", "apologies")], "holt") is None
    assert presiding_at(MEETING, [mark("holt", "absent")], "holt") is None
    assert presiding_at(MEETING, [mark("dean", "apologies")], None) is None
