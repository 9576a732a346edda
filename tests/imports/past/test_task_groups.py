"""Task groups that minutes announce, and the lines that name their members."""

from __future__ import annotations

from datetime import date

import pytest

from imports.past.agreeing import agreed_at, days_agreed
from imports.past.task_groups import groups_in, speaks_of_groups
from store.models import AgendaItem, Meeting, MeetingStatus
from tests.imports.people import names

KNOWN = names()


@pytest.mark.parametrize(
    "group",
    [
        "task group",
        "task and finish group",
        "Task Groups",
        "task force",
        "task forces",
        "working group",
        "working party",
        "working parties",
        "sub-group",
        "subgroups",
        "sub-committee",
        "subcommittees",
        "steering group",
        "Steering Groups",
    ],
)
def test_the_kinds_of_groups(group: str) -> None:
    assert speaks_of_groups(f"Members of the {group}:")
    assert not speaks_of_groups(f"The {group} met.")


@pytest.mark.parametrize(
    "said",
    [
        "was set up",
        "setup",
        "the following",
        "was assigned",
        "was established",
        "was formed",
        "was appointed",
        "membership",
        "members",
        "was agreed",
        "is made up of",
        "was nominated",
        "was allocated",
    ],
)
def test_how_groups_are_announced(said: str) -> None:
    assert speaks_of_groups(f"A task group {said}")
    assert not speaks_of_groups(f"A tree {said}")


def test_only_the_end_of_a_paragraph_announces() -> None:
    assert speaks_of_groups("x " * 2000 + "A task group was formed.")
    assert not speaks_of_groups("A task group was formed." + " x" * 800)


@pytest.mark.parametrize(
    ("line", "name", "members"),
    [
        ("Bins – CC Holt", "Bins", ("CC Holt",)),
        ("Bins - CC Holt and CC Dean.", "Bins", ("CC Holt", "CC Dean")),
        ("Bins: CC Holt; ", "Bins", ("CC Holt",)),
        ("- **Bins:** CC Holt", "Bins", ("CC Holt",)),
        ("* *Bins* – CC Holt", "Bins", ("CC Holt",)),
        ("  • Bins and gates — JM", "Bins and gates", ("JM",)),
        ("Bins – Sam", "Bins", ("Sam",)),
        ("Bins – Ann Able, JM", "Bins", ("Ann Able", "JM")),
    ],
)
def test_a_line_names_a_group_and_its_members(
    line: str, name: str, members: tuple[str, ...]
) -> None:
    (found,) = groups_in(["It rained.", line], KNOWN)
    assert (found.name, found.members) == (name, members)


@pytest.mark.parametrize(
    "line",
    [
        "bins – CC Holt",
        "Bins CC Holt",
        "Bins – in May",
        "Bins – CC Holt and in May",
        "Bins –",
        "Bins – Clerks",
        "B: JM",
        "Bins – The Chair of it",
        "Bins-CC Holt",
    ],
)
def test_other_lines_name_no_group(line: str) -> None:
    assert groups_in([line], KNOWN) == []


@pytest.mark.parametrize(
    ("status", "imported", "agreed"),
    [
        ("circulated", False, True),
        ("circulated", True, True),
        ("draft", True, True),
        ("draft", False, False),
        ("with the chair", True, True),
        ("cleared", False, False),
        ("approved", True, False),
        ("signed", True, False),
        ("planned", True, False),
    ],
)
def test_whose_minutes_a_file_may_tell_were_agreed(
    status: MeetingStatus, imported: bool, agreed: bool
) -> None:
    meeting = Meeting(id="m", on=date(2017, 3, 2), status=status, imported=imported)
    found = agreed_at(meeting, "later")
    assert (found is not None) is agreed
    if found:
        assert (found.status, found.approved_at, found.id) == ("approved", "later", "m")


def test_the_days_whose_minutes_a_meeting_of_the_record_agreed() -> None:
    meeting = Meeting(id="m", on=date(2017, 5, 4))
    minutes = "It rained.\n\nThe minutes of 2 March 2017 were agreed as a true record."
    item = AgendaItem(id="i", title="Minutes", standing="previous minutes", minutes=minutes)
    assert days_agreed(meeting, [item]) == (date(2017, 3, 2),)
    assert days_agreed(meeting, []) == ()
