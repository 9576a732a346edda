"""Owners that stand beside or after a sentence, and the sentence that is theirs."""

from __future__ import annotations

import pytest

from imports.past.action_columns import (
    owners_alone,
    owners_beside,
    owners_ending,
    without_column,
)
from tests.imports.people import names

KNOWN = names()
SAID = "The hedge is tall. The trust will cut it"


def beside(paragraph: str) -> tuple[str, tuple[str, ...], str] | None:
    read = owners_beside(paragraph, KNOWN)
    return (read.text, read.owners, read.prose) if read else None


@pytest.mark.parametrize(
    "end",
    [
        ". Action: JM",
        ". ACTION JM",
        ". Actions: JM",
        ". Actioned by JM",
        ". Action point: JM",
        ". Action points – JM",
        ". AP JM",
        ". AP: JM",
        ". Action by JM",
        ". Action for JM",
        ". Action on JM",
        ". Action required: JM",
        ". Action no. 3.1a: JM",
        ". Action 12: JM",
        ". **Action:** JM",
        ". **Action JM**",
        ". *Action: JM.*",
        ". (Action: JM)",
        ". [Action JM].",
        ".\nAction: JM",
        ". (**Action** – JM)",
        ". Action - JM. )",
    ],
)
def test_a_marker_at_the_end_names_the_owner(end: str) -> None:
    assert beside(SAID + end) == ("The trust will cut it.", ("JM",), f"{SAID}.")


@pytest.mark.parametrize("stop", ["!", "?", ";", ")"])
def test_any_stop_parts_a_marker_without_a_sign(stop: str) -> None:
    read = beside(f"(They will cut it{stop} Action XY")
    assert read
    assert read[1:] == (("XY",), f"(They will cut it{stop}")


@pytest.mark.parametrize(
    ("paragraph", "owners"),
    [
        ("They will cut it Action: XY", ("XY",)),
        ("They will cut it (action XY)", ("XY",)),
        ("They will cut it [action XY]", ("XY",)),
        ("They will cut it   action XY", ("XY",)),
        ("They will cut it\taction XY", ("XY",)),
        ("They will cut it ACTION JM", ("JM",)),
        ("They will cut it ACTION JM and KH", ("JM", "KH")),
    ],
)
def test_what_sets_a_marker_apart(paragraph: str, owners: tuple[str, ...]) -> None:
    assert beside(paragraph) == ("They will cut it", owners, "They will cut it")


@pytest.mark.parametrize(
    "paragraph",
    [
        "They will cut it ACTION XY",
        "They will cut it  action XY",
        "They will cut it action JM",
        "They will cut it Action JM",
        "They will cut it. action JM",
        "They cut it. Action: the hedge",
        "12. Action: JM",
        "They took reaction: JM",
        "They will map: JM",
    ],
)
def test_a_marker_that_stands_within_a_sentence_names_nobody(paragraph: str) -> None:
    assert beside(paragraph) is None


def test_the_last_marker_with_names_counts() -> None:
    read = beside("The action was late. They will ask. Action: then. Action: JM")
    assert read
    assert read[1:] == (("JM",), "The action was late. They will ask. Action: then.")


@pytest.mark.parametrize(
    ("paragraph", "text"),
    [
        ("To cut the hedge (JM)", "To cut the hedge"),
        ("Cut the hedge [JM and KH].", "Cut the hedge"),
        ("It is tall. Cut the tall hedge (JM)", "Cut the tall hedge"),
    ],
)
def test_people_in_brackets_after_an_order(paragraph: str, text: str) -> None:
    read = beside(paragraph)
    assert read
    assert (read[0], read[1][0]) == (text, "JM")


@pytest.mark.parametrize(
    "paragraph",
    [
        "It was cut (JM)",
        "To cut it (XY)",
        "To cut it (JM and XY)",
        "To cut it (JM) soon",
        "To cut it ()",
    ],
)
def test_brackets_of_other_people_or_prose_tell_nobody(paragraph: str) -> None:
    assert beside(paragraph) is None


@pytest.mark.parametrize(
    ("column", "owners"),
    [
        ("   JM", ("JM",)),
        ("\tJM", ("JM",)),
        ("     JM/KH", ("JM", "KH")),
        ("   JM, KH & XY", ("JM", "KH", "XY")),
        ("   All", ("All",)),
        ("   Jo Marsh", ("Jo Marsh",)),
        ("   Clerk  ", ("Clerk",)),
        ("\t \tJM", ("JM",)),
        ("\u00a0\u00a0\u00a0JM", ("JM",)),
        ("   Jo Marsh    |", ("Jo Marsh",)),
        ("   Jo Marsh   KH", ("Jo Marsh", "KH")),
    ],
)
def test_owners_in_a_column_to_the_right(column: str, owners: tuple[str, ...]) -> None:
    read = beside(f"They will cut it.{column}")
    assert read
    assert read[1] == owners
    assert read[0].startswith("They will cut it.")


def test_a_column_may_stand_beside_any_line() -> None:
    assert beside("They will cut     JM\nthe hedge     KH\nin May.     JM") == (
        "They will cut the hedge in May.", ("JM", "KH"), "They will cut the hedge in May.",
    )  # fmt: skip


@pytest.mark.parametrize(
    "paragraph",
    ["They will cut it.  JM", "   JM", "It cost a lot.   XY", "It will cost.   Lots of it"],
)
def test_what_is_no_column_of_owners(paragraph: str) -> None:
    read = beside(paragraph)
    assert read is None or paragraph.endswith("  JM")


def test_letters_after_the_last_stop_are_of_people_who_are_known() -> None:
    for end in (" JM", "\nJM", " JM/KH", "  JM & KH"):
        read = beside(f"They will cut it.{end}")
        assert read
        assert (read[0], read[1][0], read[2]) == ("They will cut it.", "JM", "They will cut it.")
    assert beside("They will cut it! JM")
    assert beside("They will cut it. XY") is None
    assert beside("They will cut it, JM") is None


def test_long_paragraphs_are_looked_at_to_their_end() -> None:
    long = "It rained a lot in May. " * 40
    assert beside(f"{long}They will cut it. JM") == (
        "They will cut it.", ("JM",), f"{long}They will cut it.",
    )  # fmt: skip
    assert beside(f"{long}They will cut it. Action: JM") == (
        "They will cut it.", ("JM",), f"{long}They will cut it.",
    )  # fmt: skip
    assert beside(f"{long}To cut the hedge (JM)") == (
        "To cut the hedge", ("JM",), f"{long}To cut the hedge",
    )  # fmt: skip
    read = owners_ending(f"{long}Cut it – JM", KNOWN)
    assert read
    assert read.text == f"{long}Cut it"


def test_a_resolution_loses_the_letters_of_a_column() -> None:
    assert (
        without_column("to cut     JM\nthe hedge    KH/JM\nin May") == "to cut \nthe hedge \nin May"
    )
    assert without_column("to cut    All") == "to cut "
    assert without_column("to cut    Jo Marsh") == "to cut    Jo Marsh"


@pytest.mark.parametrize(
    ("action", "text", "owners"),
    [
        ("Cut it – JM", "Cut it", ("JM",)),
        ("Cut it - Jo Marsh.", "Cut it", ("Jo Marsh",)),
        ("Cut it, – JM", "Cut it", ("JM",)),
        ("Cut it — XY", "Cut it", ("XY",)),
        ("Cut it – @jo", "", ()),
        ("Cut it (Clerk)", "Cut it", ("Clerk",)),
        ("Cut it [JM/XY].", "Cut it", ("JM", "XY")),
        ("Cut it, JM & KH", "Cut it", ("JM", "KH")),
        ("Cut it in 2017 JM", "Cut it in 2017", ("JM",)),
        ("Cut IT JM", "", ()),
        ("Cut it – Ann Able", "", ()),
        ("Cut it – the hedge", "", ()),
        ("Cut it in XY", "", ()),
        ("Send it to JM", "", ()),
        ("Send it to Highways and JM", "", ()),
        ("Speak with JM", "", ()),
        ("Cut it for KH", "", ()),
        ("– JM", "", ()),
        ("(JM)", "", ()),
        ("It is to be cut by Jo Marsh.", "It is to be cut by Jo Marsh.", ("Jo Marsh",)),
        (
            "It is to be cut back soon by the Clerk, then",
            "It is to be cut back soon by the Clerk, then",
            ("the Clerk",),
        ),
        ("To be cut by JM and XY.", "To be cut by JM and XY.", ("JM", "XY")),
        ("To be cut by Ann Able.", "", ()),
        ("To be cut by May", "", ()),
        ("It was cut by JM.", "", ()),
    ],
)
def test_owners_at_the_end_of_an_action(action: str, text: str, owners: tuple[str, ...]) -> None:
    read = owners_ending(action, KNOWN)
    assert (read.text, read.owners, read.prose) == (text, owners, text) if read else not owners


@pytest.mark.parametrize(
    "who",
    ["JM", "XY", "clerk", "The Clerk", "Chair", "the chair", "All", "all members", "Secretary",
     "Treasurer", "Head", "Headteacher", "All governors", "All trustees", "Officers", "Cllrs",
     "Director", "_JM_", "| JM |"],
)  # fmt: skip
def test_a_paragraph_of_owners_alone(who: str) -> None:
    assert owners_alone(who, KNOWN) == (who.strip("_| "),)


def test_other_short_paragraphs_name_no_owners() -> None:
    assert owners_alone("Jo Marsh", KNOWN) == ()
    assert owners_alone("JM and Jo Marsh", KNOWN) == ()
    assert owners_alone("/".join(["JM"] * 13), KNOWN) == ("JM",) * 13
    assert owners_alone("/".join(["JM"] * 14), KNOWN) == ()
