"""Actions and decisions in the words of councils' minutes."""

from __future__ import annotations

import pytest

from imports.past.action_tables import is_action_list_heading
from tests.imports.past.minutes import actions, decisions

HEAD_OF = "Head of Fostering"


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        (
            ("It was AGREED that:", "(i) the report be noted; and", "(ii) Ms Vine write to them."),
            [("Ms Vine write to them.", ["Ms Vine"])],
        ),
        (
            ("The Sub-Committee agreed:-", "(1) to note it; and", "(2) to instruct the Head of "
             "Fostering to report back."),
            [("the Head of Fostering to report back.", [HEAD_OF])],
        ),
        (
            ("The Committee:-", "(i) noted the report; and", "(ii) instructed the Head of "
             "Fostering to write a letter of thanks."),
            [("the Head of Fostering to write a letter of thanks.", [HEAD_OF])],
        ),
        (
            ("Resolved – (a) That the position be noted, and (b) that the Head of Fostering "
             "provide a summary of each visit.",),
            [("the Head of Fostering provide a summary of each visit.", [HEAD_OF])],
        ),
        (
            ("AGREED:\na) That the report be noted.\nb) That Ms Vine bring the plan back.",
             "Action by: Ms Vine"),
            [("Ms Vine bring the plan back.", ["Ms Vine"])],
        ),
        (
            ("Action: That the Head of Fostering circulate the plan.",),
            [("That the Head of Fostering circulate the plan.", [HEAD_OF])],
        ),
        (
            ("Action – It was agreed that the secretariat write to the schools.",),
            [("It was agreed that the secretariat write to the schools.", ["secretariat"])],
        ),
        (
            ("RESOLVED: That the Director of Children, Schools and Families write to Ofsted.",),
            [("the Director of Children, Schools and Families write to Ofsted.",
              ["Director of Children, Schools and Families"])],
        ),
        (
            ("RESOLVED: That the Head of Fostering and the Clerk write to Ofsted.",),
            [("the Head of Fostering and the Clerk write to Ofsted.", [HEAD_OF, "the Clerk"])],
        ),
        (
            ("RESOLVED: That the Deputy Chief Executive and Director for Schools and Families "
             "bring a report.",),
            [("the Deputy Chief Executive and Director for Schools and Families bring a report.",
              ["Deputy Chief Executive", "Director for Schools and Families"])],
        ),
    ],
    ids=["that", "agreed", "instructed", "points", "by", "that one", "dash", "office", "two",
         "long"],
)  # fmt: skip
def test_who_is_told_to_act(
    paragraphs: tuple[str, ...], found: list[tuple[str, list[str]]]
) -> None:
    assert actions(*paragraphs) == found


@pytest.mark.parametrize(
    "paragraph", ["(i) instructed that it be noted", "He instructed the class to sing well."]
)
def test_what_nobody_is_told_is_no_action(paragraph: str) -> None:
    assert actions(paragraph) == []


def test_resolved_with_a_stroke_is_over_its_points() -> None:
    assert decisions("RESOLVED/-", "That the minutes be approved.") == [
        ("That the minutes be approved.", "resolved", False)
    ]


def test_points_behind_that_are_decisions_each() -> None:
    assert decisions("It was AGREED that:", "(i) it be noted; and", "(ii) the fee be paid.") == [
        ("it be noted", "agreed", False),
        ("the fee be paid.", "agreed", False),
    ]


def test_a_heading_over_actions_and_information() -> None:
    assert is_action_list_heading("Actions/ further information to be provided:")
    assert not is_action_list_heading("Actions/ further thoughts:")


def test_the_letters_of_a_column_are_no_part_of_a_resolution() -> None:
    told = ("RESOLVED", "That Ms Vine send the figures to    MV the next meeting.")
    assert actions(*told) == [("Ms Vine send the figures to the next meeting.", ["Ms Vine"])]
    assert decisions("RESOLVED", "That the minutes be confirmed.      HLDS") == [
        ("That the minutes be confirmed.", "resolved", False)
    ]
