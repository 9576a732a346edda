"""The paragraphs of an item one after the other: what belongs to which."""

from __future__ import annotations

import pytest

from imports.found import FoundAction
from imports.past.blocks import Block
from imports.past.item_reader import rows_of
from imports.past.table_columns import Row
from tests.imports.past.minutes import actions, decisions, doubts, records, written

EARLIER = ("Actions from the last meeting", "Clerk to write to Highways.")
NOW = "Clerk to write to Elm."


@pytest.mark.parametrize(
    ("heading", "ends"),
    [
        ("Gardens", True),
        ("**Gardens:**", True),
        ("Gardens of all the folk in Elm", True),
        ("Gardens of all the good folk in Elm", False),
        ("Gardens were wet.", False),
        ("Gardens; paths;", False),
        ("Gardens: wet", False),
        ("gardens", False),
        ("| Gardens | wet |", False),
        ("Gardens    Paths    Elm", False),
        ("Were gardens wet?", False),
    ],
)
def test_a_heading_ends_what_was_set_earlier(heading: str, ends: bool) -> None:
    assert written(actions(*EARLIER, heading, NOW)) == ([NOW] if ends else [])


def test_no_heading_ends_an_item_about_what_was_set_earlier() -> None:
    assert actions("Gardens", NOW, title="Actions of the last meeting") == []
    assert written(actions("Gardens", f"Action: {NOW}", title="Actions of the last meeting")) == [
        NOW
    ]


@pytest.mark.parametrize(
    ("line", "over"),
    [
        ("Actions from the last meeting:", True),
        ("Review of actions", True),
        ("Actions from the last meeting were told.", False),
        ("Actions from the last meeting: see below", False),
        ("Matters from the last meeting", False),
        ("Actions from the last meeting " + "of the friends of gardens " * 3, False),
    ],
)
def test_what_stands_over_the_actions_of_an_earlier_meeting(line: str, over: bool) -> None:
    assert written(actions(line, NOW)) == ([] if over else [NOW])


MENDED = "The gate should be mended by May."


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        ((MENDED, "ACTION – JM"), [(MENDED, ["JM"])]),
        (("ACTION – JM", "It was wet."), []),
        (("Action: to mend it.", "ACTION – JM"), [("to mend it.", ["JM"])]),
        (("Action: JM to mend it.", "ACTION – JM"), [("JM to mend it.", ["JM"])]),
        ((MENDED, "JM"), [(MENDED, ["JM"])]),
        ((MENDED, "Chairman"), []),
        (("JM", MENDED), []),
        ((MENDED, "Action:", "JM", "It was wet."), [(MENDED, ["JM"])]),
        ((f"{MENDED} ACTION: JM",), [(MENDED, ["JM"])]),
        (("It was wet. Action: JM to mend it.",), [("JM to mend it.", ["JM"])]),
        (
            ("It was wet. Action: JM to mend it. Foxes came. Action: SG to paint it.",),
            [("JM to mend it. Foxes came.", ["JM"]), ("SG to paint it.", ["SG"])],
        ),
        (
            (f"{MENDED} Action: JM", "SG to paint it.", "It was wet."),
            [(MENDED, ["JM"]), ("SG to paint it.", ["SG"])],
        ),
        (("It was wet.", "Clerk"), []),
        (("...", "ACTION – JM"), []),
    ],
)
def test_who_stands_after_a_sentence_is_to_do_what_it_says(
    paragraphs: tuple[str, ...], found: list[tuple[str, list[str]]]
) -> None:
    assert actions(*paragraphs) == found


def test_an_action_and_who_stands_under_it_are_one_passage() -> None:
    assert [one.passage for one in records(MENDED, "JM")] == [f"{MENDED}\n\nJM"]
    assert [one.passage for one in records("Action:", "JM to mend it")] == [
        "Action:\n\nJM to mend it"
    ]
    assert [one.passage for one in records("Actions:", "- JM to mend it", "- SG to dig")] == [
        "Actions:\n\n- JM to mend it",
        "- SG to dig",
    ]
    assert [one.passage for one in records(f"{MENDED}\nACTION: JM")] == [f"{MENDED}\nACTION: JM"]
    assert [one.line for one in records("It was wet.", MENDED, "ACTION – JM")] == [5]


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        (("Actions:", "mend it", "It was wet."), ["mend it"]),
        (("Actions:", "- mend it", "- write to Elm", "It was wet."), ["mend it", "write to Elm"]),
        (("Actions:", "1. mend it", "2. write to Elm", "It was wet."), ["mend it", "write to Elm"]),
        (("Actions:", "mend it", "- write to Elm"), ["mend it"]),
        (("Actions:", "- mend it", "write to Elm"), ["mend it"]),
        (("Actions:", "- mend it", "2. write to Elm"), ["mend it", "write to Elm"]),
        (("Action:", "1. mend it", "2. write to Elm"), ["mend it"]),
        (("Action:", "mend it", "JM to write to Elm"), ["mend it", "JM to write to Elm"]),
        (("Actions:", "mend it", "JM to write to Elm"), ["mend it", "JM to write to Elm"]),
        (
            ("Actions:", "mend it", "Jo Marsh: paint", "Sam Grey – the books", "It was wet."),
            ["mend it", "Jo Marsh: paint", "Sam Grey – the books"],
        ),
        (("Actions:", "mend it", "the gates: paint"), ["mend it"]),
        (("Actions:", "mend it", "Action: JM to paint it."), ["mend it", "JM to paint it."]),
        (("Actions:", "RESOLVED that it be so.", "mend it"), []),
        (("Actions:", "mend it", "RESOLVED that JM paint it."), ["mend it", "JM paint it."]),
        (("Agreed actions", "mend it"), ["mend it"]),
        (("Actions:", "mend it\nwrite to Elm."), ["mend it write to Elm."]),
        (("Actions:", "mend it.\nwrite to Elm."), ["mend it.", "write to Elm."]),
        (("Action:", "mend it.\nwrite to Elm."), ["mend it. write to Elm."]),
        (
            ("Action: JM to mend it.", "SG to paint it.", "It was wet.", "SG to sand it."),
            ["JM to mend it.", "SG to paint it.", "SG to sand it."],
        ),
        (
            ("Action: JM to mend it.", "SG to paint it.", "AP4: JM to dig."),
            ["JM to mend it.", "SG to paint it.", "JM to dig."],
        ),
        (
            ("Action: JM to mend it.", "ACTION Clerk to write to Elm."),
            ["JM to mend it.", "Clerk to write to Elm."],
        ),
        (("It was wet.", "Action:"), []),
    ],
)  # fmt: skip
def test_what_stands_under_an_action_and_what_does_not(
    paragraphs: tuple[str, ...], found: list[str]
) -> None:
    assert written(actions(*paragraphs)) == found


def test_what_goes_on_after_an_action_is_as_sure_as_that() -> None:
    first, second, third = records(
        "Action: JM to mend it.", "SG to paint it.", "It was wet. SG to sand it."
    )
    assert [first.certain, second.certain, third.certain] == [True, True, False]


TABLE = "| Action | Owner |\n|---|---|\n| mend it | JM |\n| sand it | SG |"


def test_a_table_of_an_earlier_meeting_is_left_out_and_told() -> None:
    assert actions(TABLE) == [("mend it", ["JM"]), ("sand it", ["SG"])]
    assert doubts(TABLE) == []
    old = "Actions of the last meeting"
    assert actions(TABLE, title=old) == []
    assert doubts(TABLE, title=old) == ["2 actions of earlier meetings in a table were left out."]
    assert actions("Actions:", TABLE, "JM to dig.", "It was wet.") == [
        ("mend it", ["JM"]),
        ("sand it", ["SG"]),
        ("JM to dig.", ["JM"]),
    ]


def test_an_action_of_a_table_stands_on_its_row() -> None:
    found = records("It was wet.", TABLE)
    assert [one.line for one in found] == [5, 6]
    assert [one.passage for one in found] == [TABLE, TABLE]


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ("| Minutes | Action |\n|---|---|\n| It is broken. | JM to mend it |", ["JM to mend it"]),
        ("| Minutes | Action |\n|---|---|\n| It was wet. | SG |", ["It was wet."]),
        ("| Minutes | Action |\n|---|---|\n| It was wet. | - |", []),
        ("| Minutes | Action |\n|---|---|\n| It was wet. | mend it; paint |", ["mend it; paint"]),
        (f"| {MENDED} | JM |\n| It was wet. | |", [MENDED]),
        ("| JM to mend it. | It was wet. |\n| It was wet. | SG to paint it. |",
         ["JM to mend it.", "SG to paint it."]),
        ("It is broken.\tJM to mend it\nFoxes came.\tSG", ["JM to mend it", "Foxes came."]),
        ("|  | JM |\n| It was wet. | x |", []),
    ],
)  # fmt: skip
def test_rows_of_minutes_may_have_a_column_of_actions(table: str, found: list[str]) -> None:
    assert written(actions(table)) == found


def test_a_row_of_minutes_with_who_is_to_act_records_what_was_decided_too() -> None:
    assert decisions("| It was agreed to mend it. | JM |\n| It was wet. | |") == [
        ("It was agreed to mend it.", "agreed", True)
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("| a | b |\n|---|---|\n| c | d |", [("a", "b"), ("c", "d")]),
        ("a\tb\nc\t d", [("a", "b"), ("c", "d")]),
        ("| a | b |\nwords\n| c | d |", [("a", "b"), ("c", "d")]),
        ("| a | b |\nwords", []),
        ("| a | b |\nwords\nwords", []),
        ("a | b", []),
        ("a | b |\n| c | d", [("a", "b"), ("c", "d")]),
        ("words", []),
        ("|   |  |", []),
        ("| : | - |\n| a | b |\n| c | d |", [("a", "b"), ("c", "d")]),
    ],
)
def test_what_makes_a_table(text: str, rows: list[tuple[str, ...]]) -> None:
    found = rows_of(Block(text, 7, text))
    assert [row.cells for row in found] == rows


def test_a_row_knows_its_line() -> None:
    text = "| a | b |\n|---|---|\n| c | d |"
    assert rows_of(Block(text, 7, text)) == [Row(("a", "b"), 7), Row(("c", "d"), 9)]


@pytest.mark.parametrize(
    ("paragraphs", "texts"),
    [
        (("RESOLVED", "That it be so.", "That it be red.", "It was wet."),
         ["That it be so.", "That it be red."]),
        (("RESOLVED that:", "(a) it be so;", "(b) it be red.", "It was wet."),
         ["it be so", "it be red."]),
        (("RESOLVED that it be so.", "(2) That it be red."),
         ["that it be so.", "That it be red."]),
        (("RESOLVED that it be so.", "That it be red."), ["that it be so.", "That it be red."]),
        (("RESOLVED that it be so.", "It was wet."), ["that it be so."]),
        (("RESOLVED that it be so.", "2. it was wet."), ["that it be so."]),
        (("RESOLVED", "It was to be mended.", "It was wet."), ["It was to be mended."]),
        (("RESOLVED", "1. it be so", "2. it be red", "It was wet."), ["it be so", "it be red"]),
        (("RESOLVED", "it be so", "2. it be red"), ["it be so"]),
        (("RESOLVED", "Action: JM to mend it."), []),
        (("RESOLVED that it be so.", "RESOLVED that it be red."),
         ["that it be so.", "that it be red."]),
        (("RESOLVED that these be approved:\n- Elm Ltd £40\n- Oak Ltd £50",),
         ["that these be approved: Elm Ltd £40; Oak Ltd £50"]),
        (("RESOLVED that these be approved:\n- that it be so\n- to write",),
         ["that these be approved:", "that it be so", "to write"]),
        (("RESOLVED that these be approved:\n- that it be so",),
         ["that these be approved:", "that it be so"]),
        (("RESOLVED that:\n(a) it be so",), ["it be so"]),
        (("RESOLVED that these be approved:",), ["that these be approved:"]),
        (("RESOLVED that it be so    JM",), ["that it be so"]),
        (("RESOLVED", "(a) That it be so    JM", "(b) That it be red    JM"),
         ["That it be so", "That it be red"]),
    ],
)  # fmt: skip
def test_which_points_a_resolution_has(paragraphs: tuple[str, ...], texts: list[str]) -> None:
    assert [text for text, _, _ in decisions(*paragraphs)] == texts


def test_what_is_paid_is_cut_when_it_is_very_long() -> None:
    ((text, verb, _),) = decisions(f"AGREED that these be approved:\n- {'x' * 2000}")
    assert (len(text), verb) == (1000, "agreed")


def test_a_label_alone_belongs_to_the_action_before_it() -> None:
    (record,) = records("Action: JM to mend it.", "Owner: Sam Grey", "By when: 1 October 2016")
    assert isinstance(record.found, FoundAction)
    reading = record.found.reading
    assert [owner.written for owner in reading.owners] == ["Sam Grey"]
    assert reading.due is not None
    assert str(reading.due.on) == "2016-10-01"
