from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec
import pytest

from exports.attendance import (
    attendance_blocks,
    in_print_order,
    name_only,
    person_named,
    printed_role,
)
from exports.attendance_summary import attendance_summary
from store.models import Attendance, Meeting, Movement, Person
from store.records import MeetingRecord
from tests.exports.fictional import BOARD_RECORD, PEOPLE, RECORD, REGISTER, SEPTEMBER, attended


def meeting(*attendance: Attendance) -> MeetingRecord:
    plain = msgspec.structs.replace(SEPTEMBER, chair=None, clerk=None)
    return replace(RECORD, meeting=plain, attendance=attendance)


def entry(one: Attendance, *, counted: bool = False) -> str:
    return "\n".join(attendance_blocks(meeting(one), counted=counted)).rpartition("\n")[2]


def changed(one: Attendance, **fields: object) -> Attendance:
    found = msgspec.structs.replace(one, **fields)
    assert isinstance(found, Attendance)
    return found


HOLT = attended("holt", organisation="")


@pytest.mark.parametrize(
    ("one", "line"),
    [
        (HOLT, "- County Councillor Ann Holt"),
        (changed(HOLT, role="Chair"), "- County Councillor Ann Holt (Chair)"),
        (changed(HOLT, organisation="A – B"), "- County Councillor Ann Holt – A – B"),
        (changed(HOLT, title="", name="Ann (x) – Y"), "- Ann \\(x\\)\u00a0– Y"),
        (changed(HOLT, role="Lead (x)"), "- County Councillor Ann Holt (Lead \\(x\\))"),
        (changed(HOLT, status="apologies"), "- County Councillor Ann Holt (Members)"),
        (
            changed(HOLT, status="absent", role="Lead", category="A; B"),
            "- County Councillor Ann Holt (A\\; B; Lead)",
        ),
        (
            changed(HOLT, status="apologies", role="Lead", category=""),
            "- County Councillor Ann Holt (no category; Lead)",
        ),
        (changed(HOLT, status="apologies", category=""), "- County Councillor Ann Holt"),
        (changed(HOLT, remote=True), "- County Councillor Ann Holt, *attended remotely*"),
        (changed(HOLT, substitute_for="gone"), "- County Councillor Ann Holt"),
        (
            changed(HOLT, substitute_for="rao", movements=(Movement(kind="left", time="19:00"),)),
            "- County Councillor Ann Holt, *substitute for Dr Priya Rao; left at 7.00 pm*",
        ),
        (
            changed(HOLT, movements=(Movement(kind="arrived", item="voices"),)),
            "- County Councillor Ann Holt, *arrived during item 4*",
        ),
    ],
)
def test_a_line_of_the_list_says_who_and_from_where(one: Attendance, line: str) -> None:
    assert entry(one) == line


def test_the_list_goes_by_category_then_apologies_then_absent() -> None:
    odd = changed(attended("lund"), category="Friends")
    bare = changed(attended("jay"), category="")
    record = meeting(
        attended("dean", status="absent"),
        attended("grey"),
        odd,
        attended("fell", status="apologies"),
        attended("rao"),
        attended("holt"),
        bare,
    )
    people = [one.person for one in in_print_order(record)]
    assert people == ["jay", "holt", "rao", "grey", "lund", "fell", "dean"]
    headings = [block for block in attendance_blocks(record) if block.startswith("#")]
    assert headings == [
        "## Present",
        "### Members",
        "### Co-opted members",
        "### Other attendees",
        "### Friends",
        "### Apologies",
        "### Absent",
    ]
    assert attendance_blocks(meeting()) == []


def test_chair_and_clerk_are_told_once() -> None:
    chaired = replace(RECORD, meeting=SEPTEMBER)
    assert printed_role(attended("holt"), chaired) == "Chair"
    assert printed_role(attended("holt", role="chair"), chaired) == "chair"
    assert printed_role(attended("holt", role="Lead member"), chaired) == "Chair; Lead member"
    assert printed_role(attended("holt", role="Chair [red]"), chaired) == "Chair [red]"
    assert printed_role(attended("holt", role="Lead; lead"), chaired) == "Chair; lead"
    assert printed_role(attended("holt", role="Chair of A"), chaired) == "Chair; Chair of A"
    assert printed_role(attended("grey"), chaired) == "Clerk"
    assert printed_role(attended("dean"), chaired) == ""
    both = replace(RECORD, meeting=msgspec.structs.replace(SEPTEMBER, clerk="holt"))
    assert printed_role(attended("holt"), both) == "Chair; Clerk"


def test_a_person_is_named_as_at_the_meeting_or_as_known() -> None:
    renamed = changed(attended("holt"), name="Ann Old", title="Miss")
    record = meeting(renamed)
    assert person_named("holt", record) == "Miss Ann Old"
    assert name_only("holt", record) == "Ann Old"
    assert person_named("rao", record) == "Dr Priya Rao"
    assert name_only("rao", record) == "Priya Rao"
    for unknown in (None, "gone"):
        assert person_named(unknown, record) == name_only(unknown, record) == ""


def consenting(*people: str) -> MeetingRecord:
    known = {
        i: msgspec.structs.replace(person, name_consent=i in people) for i, person in PEOPLE.items()
    }
    record = meeting(attended("holt"), attended("jay"), attended("kit"))
    return replace(record, register=replace(record.register, people=known))


def test_the_public_reads_young_people_as_a_number() -> None:
    blocks = attendance_blocks(consenting(), counted=True)
    assert blocks[-1].endswith("\n- Two Voices representatives")
    assert entry(attended("jay"), counted=True) == "- One Voices representative"
    assert entry(attended("jay", organisation=""), counted=True) == "- One young person"
    pair = meeting(attended("jay", organisation=""), attended("kit", organisation=""))
    assert attendance_blocks(pair, counted=True)[-1] == "- Two young people"


def test_a_young_person_who_agreed_is_named_by_first_name() -> None:
    blocks = attendance_blocks(consenting("kit"), counted=True)
    assert blocks[-1].endswith("\n- Kit – Voices\n- One Voices representative")


def test_the_public_does_not_read_which_young_people_were_away() -> None:
    away = meeting(attended("holt"), attended("jay", status="apologies"))
    assert "### Apologies" in attendance_blocks(away)
    assert "### Apologies" not in attendance_blocks(away, counted=True)


def test_a_dash_and_a_semicolon_in_a_category_are_its_own() -> None:
    sent = changed(attended("dean", status="apologies"), category="Guests – a; b", organisation="")
    assert entry(sent) == "- County Councillor Lee Dean (Guests\u00a0– a\\; b)"


def test_the_chair_comes_first_and_the_others_by_surname() -> None:
    chaired = msgspec.structs.replace(SEPTEMBER, chair="marsh")
    people = [
        msgspec.structs.replace(attended(who), category="Members", status="present")
        for who in ("rao", "lund", "dean", "marsh")
    ]
    record = replace(RECORD, meeting=chaired, attendance=tuple(people))
    assert [one.person for one in in_print_order(record)] == ["marsh", "dean", "lund", "rao"]
    board = replace(BOARD_RECORD, meetings=(chaired,), attendance=tuple(people))
    table = attendance_summary(board)
    places = [table.index(name) for name in ("Jo Marsh", "Lee Dean", "Kate Lund", "Priya Rao")]
    assert places == sorted(places)


def test_who_turned_out_to_be_a_young_person_is_in_no_table_of_attendance() -> None:
    young = {**PEOPLE, "marsh": msgspec.structs.replace(PEOPLE["marsh"], young_person=True)}
    record = replace(BOARD_RECORD, register=replace(BOARD_RECORD.register, people=young))
    assert "Jo Marsh" in attendance_summary(BOARD_RECORD)
    assert "Jo Marsh" not in attendance_summary(record)


def held(
    *rows: Attendance, people: tuple[Person, ...] = (), meetings: tuple[Meeting, ...] = ()
) -> str:
    register = replace(REGISTER, people={**PEOPLE, **{one.id: one for one in people}})
    return attendance_summary(
        replace(BOARD_RECORD, meetings=meetings or (SEPTEMBER,), attendance=rows, register=register)
    )


JUNE = Meeting(id="june", on=date(2016, 6, 16), status="approved", expected=("holt", "dean"))


def test_people_have_the_name_the_register_has_now_in_a_list_over_meetings() -> None:
    old = changed(attended("holt"), name="Holt", title="")
    assert "| County Councillor Ann Holt | 1 | 1 | 0 | 0 |" in held(old)
    married = msgspec.structs.replace(PEOPLE["holt"], name="Ann Holt-Reed")
    assert "| County Councillor Ann Holt-Reed | 1 | 1 | 0 | 0 |" in held(old, people=(married,))


def test_entries_that_were_merged_are_one_line() -> None:
    other = Person(id="holt2", name="A Holt", merged_into="holt")
    june = changed(attended("holt"), id="june.holt2", meeting="june", person="holt2", name="A Holt")
    table = held(attended("holt"), june, people=(other,), meetings=(JUNE, SEPTEMBER))
    assert "| County Councillor Ann Holt | 2 | 2 | 0 | 0 |" in table
    assert "A Holt" not in table
    twice = changed(june, id="x", meeting="september", status="absent")
    assert "| County Councillor Ann Holt | 1 | 1 | 0 | 0 |" in held(
        attended("holt"), twice, people=(other,)
    )


def test_a_member_who_was_expected_and_is_not_on_the_list_was_not_there() -> None:
    june = changed(attended("holt"), id="june.holt", meeting="june")
    table = held(june, meetings=(JUNE,))
    assert "One meeting was held." in table
    assert "| County Councillor Lee Dean | 1 | 0 | 0 | 1 |" in table
    assert "Bo Fell" not in table, "who joined later was not expected"
    assert "| Total | 2 | 1 | 0 | 1 |" in table


def test_guests_and_officers_who_did_not_come_are_not_missed() -> None:
    guest = Person(id="dale", name="Robert Dale", category="Members", guest=True)
    row = changed(attended("holt"), person="dale", name="Robert Dale", title="")
    table = held(row, people=(guest,))
    assert "| Robert Dale | 0 | 1 | 0 | 0 |" in table
    assert "Jo Marsh" not in table


def test_a_meeting_read_from_a_file_expects_whom_it_names() -> None:
    june = changed(attended("dean"), id="june.dean", meeting="june")
    imported = msgspec.structs.replace(JUNE, imported=True)
    assert "| Total | 1 | 1 | 0 | 0 |" in held(june, meetings=(imported,))


def test_meetings_without_a_list_are_held_and_count_for_nobody() -> None:
    table = held(attended("holt"), meetings=(JUNE, SEPTEMBER))
    assert "Two meetings were held. One of them has no list of who came" in table
    assert "| County Councillor Ann Holt | 1 | 1 | 0 | 0 |" in table
