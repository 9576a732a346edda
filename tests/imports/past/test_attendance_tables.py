"""Tables of people: what their columns are called, and what a cell says of who came."""

from __future__ import annotations

import pytest

from imports.past.attendance_tables import is_attendance_table, read_table
from imports.past.lines import Line
from tests.imports.past.people_told import told

STATES = {"present": "here", "apologies": "sorry", "absent": "absent", None: "as above"}


def rows(*cells: tuple[str, ...]) -> list[Line]:
    return [Line(at, " \t".join(row), cells=row) for at, row in enumerate(cells, 1)]


def people(*cells: tuple[str, ...]) -> list[str]:
    """Everybody of a table with what is told of them: "Ann Holt: Nurse (Elm Trust)"."""
    return [told(one.person) for row in read_table(rows(*cells)) for one in row.people]


def states(*cells: tuple[str, ...]) -> list[str]:
    """Everybody of a table with whether they came."""
    return [
        f"{one.person.name} {STATES[row.status]}"
        for row in read_table(rows(*cells))
        for one in row.people
    ]


@pytest.mark.parametrize(
    "called",
    [
        *("Name", "Full name", "Member's name", "Members name", "Names", "Name of governor"),
        *("Member", "Members", "Committee member", "Board members", "Attendee", "Attendees"),
        *("Governor", "Governors", "Governor names", "Councillors", "Councillor", "Who", "Person"),
        *("Trustee", "Trustees", "Director", "Directors", "NAME:", " Name *"),
    ],
)
def test_a_column_of_names_is_called_so(called: str) -> None:
    assert people(("Ref", called), ("Oak House", "Ann Holt")) == ["Ann Holt"]


@pytest.mark.parametrize(
    "called",
    [
        *("Role", "Position", "Designation", "Job", "Post", "Office", "Title", "Capacity"),
        *("Category", "Type", "Job title", "Role / remit", "Organisation", "Organization"),
        *("Representing", "Agency", "Company", "Body", "Ward", "Service", "Institution", "From"),
        *("Affiliation", "Department", "Team", "School", "Employer", "Local area", "Group"),
    ],
)
def test_a_column_of_what_people_are_names_nobody(called: str) -> None:
    assert people((called, "Name"), ("Oak House", "Ann Holt")) == ["Ann Holt (Oak House)"]


@pytest.mark.parametrize("called", ["Initials", "Initial", "Abbreviation", "Ref"])
def test_a_column_of_initials_tells_nothing(called: str) -> None:
    assert people(("Name", called), ("Ann Holt", "Oak House")) == ["Ann Holt"]


@pytest.mark.parametrize("called", ["Notes", "Reference", "Areas"])
def test_a_table_of_other_columns_has_no_column_of_names(called: str) -> None:
    assert people(("Name", called), ("Ann Holt", "Oak House"))[-1] == "Oak House"


@pytest.mark.parametrize(
    "called",
    [
        *("Present", "Attendance", "Attended", "In attendance", "Status", "Here", "Attending"),
        *("Present?", "Present / Apologies", "Present/absent", "Attended (Y/N)"),
    ],
)
def test_a_column_tells_who_came(called: str) -> None:
    came = states(("Name", called), ("Ann Holt", "Y"), ("Bo Dean", "N"), ("Cat Rao", ""))
    assert came == ["Ann Holt here", "Bo Dean absent", "Cat Rao absent"]


@pytest.mark.parametrize("called", ["Apologies", "Apologies received", "Absent", "Absence"])
def test_a_column_tells_who_did_not_come(called: str) -> None:
    came = states(("Name", called), ("Ann Holt", "Y"), ("Bo Dean", "N"), ("Cat Rao", ""))
    assert came == ["Ann Holt sorry", "Bo Dean here", "Cat Rao here"]


@pytest.mark.parametrize(
    ("state", "marks"),
    [
        ("here", ("✓", "✔", "√", "☑", "x", "X", "[x]", "y", "Yes", "p", "1", "True", "Part")),
        ("here", ("Attended", "In person", "In attendance", "Present", "Left at 5")),
        ("absent", ("n", "No", "no show", "✗", "✘ ill", "-", "– on leave", "❌", "☐", "[ ]")),
        ("absent", ("0", "False", "Absent", "Abs", "Did not attend", "DNA", "Not present")),
        ("sorry", ("a", "Ap", "Apol", "Apols", "Apologies", "Apology", "Sent apologies")),
    ],
)
def test_a_mark_says_whether_somebody_came(state: str, marks: tuple[str, ...]) -> None:
    for mark in marks:
        assert states(("Name", "Present"), ("Ann Holt", mark)) == [f"Ann Holt {state}"], mark


@pytest.mark.parametrize("mark", ["Expected", "Not expected", "Not required"])
def test_a_page_from_before_the_meeting_does_not_know_who_came(mark: str) -> None:
    assert states(("Name", "Present"), ("Ann Holt", mark), ("Bo Dean", "Y")) == ["Bo Dean here"]


@pytest.mark.parametrize("mark", ["Remote", "Online", "Virtual", "via Teams", "Zoom"])
def test_a_mark_says_that_somebody_joined_from_afar(mark: str) -> None:
    assert people(("Name", "Present"), ("Ann Holt", mark)) == ["Ann Holt, online"]
    assert people(("Name", "Present"), ("Ann Holt (online)", "Y")) == ["Ann Holt, online"]
    assert people(("Name", "Present"), ("Ann Holt", "In person")) == ["Ann Holt"]


@pytest.mark.parametrize("no", ["", "n", "No", "-", "–", "✗", "✘", "0", "False", "n/a", "None"])
def test_a_column_for_each_tells_both(no: str) -> None:
    came = states(
        ("Name", "Present", "Apologies"),
        ("Ann Holt", "✓", no),
        ("Bo Dean", "", "✓"),
        ("Cat Rao", "", no),
    )
    assert came == ["Ann Holt here", "Bo Dean sorry", "Cat Rao absent"]


@pytest.mark.parametrize(
    ("mark", "state"),
    [
        *((mark, "here") for mark in ("✓", "✔", "√", "☑", "x", "X", "y", "P", "yes", "present")),
        *((mark, "absent") for mark in ("✗", "✘", "n", "No", "absent", "-", "–")),
        *((mark, "sorry") for mark in ("a", "ap", "apol", "apols", "Apologies")),
    ],
)
def test_marks_under_the_day_tell_who_came(mark: str, state: str) -> None:
    came = states(("4 May", "Name", "Role"), (mark, "Ann Holt", "Nurse"), ("", "Bo Dean", "Clerk"))
    assert came == [f"Ann Holt {state}", "Bo Dean absent"]


@pytest.mark.parametrize(
    "table",
    [
        (("Name", "Role", "4 May", "8 June"), ("Ann Holt", "Nurse", "✓", "✓"), ("Bo Dean",)),
        (("Name", "Role", "Notes"), ("Ann Holt", "Nurse", "came late"), ("Bo Dean", "Clerk", "")),
        (("Name", "Role", "Notes"), ("Ann Holt", "Nurse", ""), ("Bo Dean", "Clerk", "")),
    ],
)
def test_other_columns_are_no_marks_of_the_day(table: tuple[tuple[str, ...], ...]) -> None:
    assert states(*table) == ["Ann Holt as above", "Bo Dean as above"]


def test_marks_of_another_day_tell_nothing_where_a_column_tells_who_came() -> None:
    head = ("Name", "Role", "Present", "4 May")
    assert states(head, ("Ann Holt", "Nurse", "", "✓")) == ["Ann Holt absent"]
    head = ("Name", "Role", "Apologies", "4 May")
    assert states(head, ("Ann Holt", "Nurse", "", "✗")) == ["Ann Holt here"]


def test_a_column_of_titles_belongs_to_the_names() -> None:
    head = ("Title", "Name", "Role")
    assert people(head, ("Dr", "Ann Holt", "Nurse")) == ["Dr Ann Holt"]
    assert people(("Title", "Name", "Present"), ("Chair", "Bo Dean", "Y")) == ["Bo Dean: Chair"]
    head = ("Title", "Name", "Job")
    assert people(("Job", *head[:2]), ("Nurse", "Dr", "Ann Holt")) == ["Dr Ann Holt: Nurse"]


def test_what_the_cells_tell_is_told_of_the_name() -> None:
    found = people(
        ("Name", "Organisation", "Role"),
        ("Ann Holt (Elm Trust)", "Oak House", "Nurse *"),
        ("Bo Dean", "Oak House", "Head of Care (from 6.15pm)"),
        ("Cat Rao",),
        ("Vacancy", "Oak House", "Nurse"),
        ("", "Ash House", "Nurse"),
        ("of the", "Ash House", "Nurse"),
        ("",),
    )
    assert found == [
        "Ann Holt: Nurse (Elm Trust)",
        "Bo Dean: Head of Care (Oak House) from 18:15",
        "Cat Rao",
    ]


def test_a_caption_stands_over_the_names_of_the_columns() -> None:
    head, ann = ("Name", "Role", "Present"), ("Ann Holt", "Nurse", "N")
    assert states(("Attendance", "", ""), head, ann) == ["Ann Holt absent"]
    assert states(("Attendance", "", "")) == []
    assert states(("Attendance", "", ""), head) == []
    assert "Ann Holt absent" not in states(("Attendance", "Elm", ""), head, ann)


def test_a_column_for_those_present_and_one_for_apologies() -> None:
    table = rows(
        ("Present", "", "Apologies", ""),
        ("Ann Holt", "Chair", "Cat Rao", "Nurse (Elm)"),
        ("Bo Dean, Dan Lund", "Clerks", "Jo Marsh<br>Kim Lee; Pat Webb", "Nurses"),
        ("Eve Ford\nGil Hill", "", "Lou Ash   Mo Salt"),
        ("Ida Vale", "", "", "", "Nell Moor"),
    )
    read = read_table(table)
    assert [(row.category, row.status, row.line) for row in read] == [
        ("Present", "present", 2), ("Apologies", "apologies", 2),
        ("Present", "present", 3), ("Apologies", "apologies", 3),
        ("Present", "present", 4), ("Apologies", "apologies", 4),
        ("Present", "present", 5),
    ]  # fmt: skip
    assert [[told(one.person) for one in row.people] for row in read] == [
        ["Ann Holt: Chair"], ["Cat Rao: Nurse (Elm)"],
        ["Bo Dean", "Dan Lund"], ["Jo Marsh", "Kim Lee", "Pat Webb"],
        ["Eve Ford", "Gil Hill"], ["Lou Ash", "Mo Salt"],
        ["Ida Vale"],
    ]  # fmt: skip


def test_a_heading_may_stand_in_the_first_cell_of_a_row() -> None:
    read = read_table(
        rows(
            ("Present:", "Ann Holt (Chair), Bo Dean"),
            ("Apologies:", "Cat Rao"),
            ("", ""),
            ("", "Dan Lund"),
            ("In attendance: Sam Grey", "Clerk"),
            ("", ""),
            ("Date:", "4 May 2021"),
        )
    )
    assert [
        (row.category, row.status, [told(one.person) for one in row.people]) for row in read
    ] == [
        ("Present", "present", ["Ann Holt: Chair", "Bo Dean"]),
        ("Apologies", "apologies", ["Cat Rao"]),
        ("Apologies", "apologies", ["Dan Lund"]),
        ("In attendance", "present", ["Sam Grey: Clerk"]),
    ]


def test_a_column_with_a_heading_tells_nothing_of_the_one_before() -> None:
    table = ("Present", "Apologies"), ("Ann Holt", "Bo Dean")
    assert people(*table) == ["Ann Holt", "Bo Dean"]
    assert states(*table) == ["Ann Holt here", "Bo Dean sorry"]


def test_a_kind_of_people_heads_rows_where_it_stands_beside_people_or_under_a_heading() -> None:
    for table, category in (
        ((("Members",), ("Ann Holt",)), ""),
        ((("Members", "Ann Holt"),), "Members"),
        ((("Present",), ("Members",), ("Ann Holt",)), "Members"),
        ((("Present",), ("Ann Holt",)), "Present"),
    ):
        (row,) = read_table(rows(*table))
        assert (row.category, row.people[0].person.name) == (category, "Ann Holt")


def test_rows_without_any_heading_tell_a_name_and_what_is_told_of_it() -> None:
    table = (
        ("Ann Holt", "Chair", "Elm Trust"), ("Apols", "Cat Rao", "Nurse"), ("*apol.*", "Dan Lund"),
        ("Bo Dean\nEve Ford", "Oak Trust"), ("Paige Hill", "Care leaver"), ("", ""),
        ("Jo Marsh", "Kim Lee, Lou Ash"), ("Head", "Pat Webb"),
    )  # fmt: skip
    assert people(*table) == [
        "Ann Holt: Chair (Elm Trust)", "Cat Rao: Nurse", "Dan Lund", "Bo Dean", "Eve Ford",
        "Paige Hill (Care leaver)", "Jo Marsh", "Kim Lee", "Lou Ash", "Pat Webb",
    ]  # fmt: skip
    assert [row.status for row in read_table(rows(*table))][:4] == [
        None, "apologies", "apologies", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "whether"),
    [
        (("Name", "Present"), True),
        (("Attendee", "Role", "Apologies"), True),
        (("Name", "Role"), False),
        (("Item", "Present"), False),
        ((), False),
    ],
)
def test_a_table_of_names_and_of_who_came_is_one_of_attendance(
    cells: tuple[str, ...], whether: bool
) -> None:
    assert is_attendance_table(Line(1, "Name", cells=cells)) is whether
