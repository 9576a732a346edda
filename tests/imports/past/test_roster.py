from __future__ import annotations

from imports.past.lines import lines_of
from imports.past.roster import Roster, first_line_of_roster, read_roster
from imports.source import Source


def read(text: str) -> Roster:
    return read_roster(lines_of(Source("minutes.txt", "text", text)))


def names(roster: Roster, status: str = "present") -> list[str]:
    return [each.name for each in roster.people if each.status == status]


def test_people_between_commas_are_read_under_their_headings() -> None:
    roster = read(
        "Exampleshire Parish Council\n"
        "Present: Cllrs A Holt (Chairman), B Dean, C Rao-Smith, and D O'Neill.\n"
        "In attendance: Mrs S Grey (Clerk), County Cllr Ian Marsh and 6 members of the public.\n"
        "Apologies: Cllr E Lund (holiday), Cllr F Webb (work).\n"
        "1. Declarations of interest\n"
        "None."
    )
    assert names(roster) == ["A Holt", "B Dean", "C Rao-Smith", "D O'Neill", "S Grey", "Ian Marsh"]
    assert names(roster, "apologies") == ["E Lund", "F Webb"]
    assert (roster.chair, roster.clerk, roster.last_line) == ("A Holt", "S Grey", 4)


def test_minutes_without_a_list_of_people_have_no_roster() -> None:
    assert read("1. Roads\nThe board heard of the roads.") == Roster()
    assert first_line_of_roster([]) is None
