"""Lists of actions: their points, marks, labels, and what stands at the end of each."""

from __future__ import annotations

import pytest

from imports.past.records import is_action_list_heading
from tests.imports.past.lists_of_actions import listed, texts


@pytest.mark.parametrize(
    "heading",
    [
        "Actions to be taken", "Actions to be followed up", "Actions / further information",
        "Actions/information to be provided", "Summary of the actions", "Schedule of actions",
        "Record of actions", "Log of actions", "New actions", "Key actions", "Open actions",
        "Outstanding actions", "Follow up actions", "Action sheet", "Action table",
        "Action tracker", "Action register", "Action record", "Action notes", "Actions list",
        "Actions summary", "Action points agreed", "Actions required", "Actions identified",
        "Actions arising from the meeting", "Actions agreed at today's meeting",
        "Actions of this meeting", "Actions & responsibilities", "Actions and responsibility",
        "12) Actions", "### Actions", "_Actions_", "Actions.",
    ],
)  # fmt: skip
def test_headings_over_a_list_of_actions(heading: str) -> None:
    assert is_action_list_heading(heading)


@pytest.mark.parametrize(
    "heading",
    ["Action", "Actions from the next meeting", "Our actions", "Actions for schools", "Act log"],
)
def test_a_heading_with_more_to_say_stands_over_no_list(heading: str) -> None:
    assert not is_action_list_heading(heading)


@pytest.mark.parametrize(
    "mark",
    [
        "- ", "* ", "+ ", "• ", "– ", "▪ ", "● ", "○ ", "✓ ", "□ ", "☐ ", "❖ ", "- [ ] ", "* [] ",
        "1. ", "(1) ", "12) ", "3: ", "3.1 ", "3.1. ", "a) ", "(b) ", "B. ", "iv) ", "(ii) ",
        "AP1: ", "AP 12 – ", "Action 3. ", "Action 4: ", "    - ",
    ],
)  # fmt: skip
def test_marks_before_a_point_leave_it(mark: str) -> None:
    told = f"These were agreed:\n{mark}Paint the gate\nmore of it"
    assert texts(told) == ["Paint the gate more of it"]


@pytest.mark.parametrize(
    "line", ["Action: Paint it", "Action point 3: Paint it", "AP: Paint it", "AP 7 – Paint it",
             "Actions: Paint it", "Action item 3.1: Paint it"],
)  # fmt: skip
def test_a_marker_before_an_entry_leaves_it(line: str) -> None:
    assert texts(line) == ["Paint it"]


def test_a_marker_with_words_stays() -> None:
    assert texts("Action plan to be sent out") == ["Action plan to be sent out"]
    assert texts("Paint it. Action: Mend it") == ["Paint it. Action: Mend it"]


@pytest.mark.parametrize(
    ("label", "owners", "due", "status"),
    [
        ("Owner: Jo Marsh", ("Jo Marsh",), "", "open"),
        ("Action owners: Jo Marsh and KH", ("Jo Marsh", "KH"), "", "open"),
        ("Lead: JM", ("JM",), "", "open"),
        ("Responsible: JM", ("JM",), "", "open"),
        ("Responsibility: JM", ("JM",), "", "open"),
        ("By whom: JM", ("JM",), "", "open"),
        ("Who: JM", ("JM",), "", "open"),
        ("**Assigned to:** JM", ("JM",), "", "open"),
        ("Due: 5 May", (), "5 May", "open"),
        ("Due date: 5 May", (), "5 May", "open"),
        ("Due by: 5 May", (), "5 May", "open"),
        ("By when: 5 May", (), "5 May", "open"),
        ("Deadline: 5 May", (), "5 May", "open"),
        ("Target date: 5 May", (), "5 May", "open"),
        ("Deadline: TBC", (), "", "open"),
        ("Status: under way", (), "", "in progress"),
    ],
)  # fmt: skip
def test_a_line_with_a_label_tells_of_the_entry_before(
    label: str, owners: tuple[str, ...], due: str, status: str
) -> None:
    assert listed(f"- Paint it\n{label}") == [("Paint it", owners, due, status)]


def test_a_label_that_says_done_completes_its_entry() -> None:
    assert listed("- Paint it\nStatus: done\n- Mend it\nStatus: not done") == [
        ("Paint it", (), "", "completed"),
        ("Mend it", (), "", "open"),
    ]


def test_a_label_before_any_entry_is_an_entry_like_others() -> None:
    assert texts("Owner: JM to say\nPaint it") == ["Owner: JM to say", "Paint it"]


@pytest.mark.parametrize(
    ("end", "owners"),
    [
        ("(for Jo Marsh)", ("Jo Marsh",)),
        ("(owner: JM)", ("JM",)),
        ("[leads: JM, KH]", ("JM", "KH")),
        ("(by the clerk)", ("the clerk",)),
        ("(new for JM)", ("JM",)),
        ("(open: for JM)", ("JM",)),
        ("(ongoing, lead JM)", ("JM",)),
        ("(action for JM).", ("JM",)),
        ("(Jo Marsh/KH)", ("Jo Marsh", "KH")),
        ("(JM and KH)", ("JM", "KH")),
        ("     JM", ("JM",)),
        ("  Jo Marsh & KH", ("Jo Marsh", "KH")),
    ],
)
def test_owners_at_the_end_of_an_entry(end: str, owners: tuple[str, ...]) -> None:
    assert listed(f"- Paint the gate {end}") == [("Paint the gate", owners, "", "open")]


@pytest.mark.parametrize(
    ("end", "status"),
    [
        ("on hold", "open"),
        ("hold", "open"),
        ("open", "open"),
        ("new", "open"),
        ("not started", "open"),
        ("outstanding", "open"),
        ("pending", "open"),
        ("overdue", "open"),
        ("deferred", "open"),
        ("urgent", "open"),
        ("high", "open"),
        ("medium", "open"),
        ("low", "open"),
        ("tbc", "open"),
        ("tbd", "open"),
        ("amber", "open"),
        ("green", "open"),
        ("red", "open"),
        ("ongoing", "in progress"),
        ("on-going", "in progress"),
        ("in progress", "in progress"),
    ],
)
def test_a_status_in_brackets_leaves_the_text(end: str, status: str) -> None:
    assert listed(f"- Paint the gate ({end})") == [("Paint the gate", (), "", status)]


@pytest.mark.parametrize("end", ["close", "closed", "complete", "completed", "done"])
def test_what_brackets_call_done_is_kept_as_completed(end: str) -> None:
    status = "open" if end == "close" else "completed"
    assert listed(f"- Paint it [{end}]") == [("Paint it", (), "", status)]


@pytest.mark.parametrize("end", ["carried forward", "c/f"])
def test_what_brackets_carry_forward_says_so(end: str) -> None:
    assert texts(f"- Mend it ({end})") == [f"Mend it ({end})"]


@pytest.mark.parametrize(
    "end", ["the green one)", "(three of them) by May", "(Write soon)", "(done"]
)
def test_other_brackets_are_words_of_the_entry(end: str) -> None:
    assert listed(f"- Paint the gate {end}") == [(f"Paint the gate {end}", (), "", "open")]


def test_brackets_alone_are_the_entry() -> None:
    assert texts("- (JM to paint)") == ["(JM to paint)"]
    assert listed("- (Jo Marsh)") == [("(Jo Marsh)", (), "", "open")]


def test_a_point_goes_on_in_small_letters_after_a_gap_only_while_it_is_open() -> None:
    assert texts("- Paint the gate\n\n  and the fence\nMore was said.") == [
        "Paint the gate and the fence More was said."
    ]
    assert texts("Paint the gate\nand the fence\nMend it") == [
        "Paint the gate and the fence",
        "Mend it",
    ]
    assert texts("Paint the gate\n\nand the fence") == ["Paint the gate", "and the fence"]


@pytest.mark.parametrize(
    "end",
    [
        "Signed ....",
        "Chair ____",
        "Chair ……",
        "Signed by the chair",
        "The meeting closed at 8",
        "**Signed** on 5 May",
    ],
)
def test_where_the_chair_signs_is_no_entry(end: str) -> None:
    assert texts(f"Paint it\n{end}") == ["Paint it"]
    end = end.replace("_", ".")  # in a cell they would be marks
    assert texts(f"| Action | Owner |\n|---|---|\n| Paint it | JM |\n| {end} | |") == ["Paint it"]


@pytest.mark.parametrize("what", ["Get the lease signed", "Ask why the meeting closed early"])
def test_something_to_be_signed_is_an_action(what: str) -> None:
    assert texts(f"- Paint it\n- {what}") == ["Paint it", what]
    assert texts(f"| Action | Owner |\n|---|---|\n| {what} | JM |") == [what]


def test_boxes_that_are_ticked_are_done() -> None:
    told = listed("- [x] Paint it\n* [X] Sing\n  - [ ] Mend it")
    assert [(text, status) for text, _, _, status in told] == [
        ("Paint it", "completed"), ("Sing", "completed"), ("Mend it", "open"),
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["- None", "- 12", "- ---", "- No further action required."])
def test_a_point_that_says_nothing_is_left_out(line: str) -> None:
    assert texts(f"- Paint it\n{line}") == ["Paint it"]


def test_under_a_heading_of_actions_the_items_of_a_table_are_what_is_to_be_done() -> None:
    rows = "| No | Item | Lead |\n|---|---|---|\n| 1 | Mend the bins | Jo Marsh |\n"
    assert listed(rows) == [("Mend the bins", ("Jo Marsh",), "", "open")]
