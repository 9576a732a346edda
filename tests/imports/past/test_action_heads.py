"""The words before an action."""

from __future__ import annotations

import pytest

from imports.past.action_heads import action_head
from tests.imports.people import names

KNOWN = names()


def head(paragraph: str) -> tuple[str, tuple[str, ...]] | None:
    read = action_head(paragraph, KNOWN)
    return (read.text, read.owners) if read else None


@pytest.mark.parametrize(
    "words",
    [
        "Action:",
        "ACTION",
        "Actions:",
        "Action point:",
        "ACTION ITEM",
        "Action items:",
        "AP:",
        "AP3",
        "AP3.1:",
        "AP A12 –",
        "AP 2016/3",
        "Action no. 4:",
        "Action #4",
        "Action (4)",
        "Action 4 -",
        "Agreed action:",
        "New action:",
        "Follow-up action:",
        "Follow up action:",
        "Key action:",
        "Action required:",
        "Action agreed:",
        "Action arising:",
        "Action requested:",
        "Action:-",
        "Action–",
        "Action.",
        "  - Action:",
        "* Action:",
        "• Action:",
        "[Action:",
        "(Action:",
        "**Action:**",
        "**Action**:",
        "*Action*",
        "__Action__:",
        "**AP3**",
        "[**Action**]",
        "Action by:",
        "Action for:",
        "Action owner:",
        "Action on:",
    ],
)
def test_the_words_before_an_action_leave_it(words: str) -> None:
    assert head(f"{words} Jo Marsh to cut it") == ("Jo Marsh to cut it", ())


@pytest.mark.parametrize(
    "paragraph",
    [
        "Action plan to cut it",
        "Actions to cut it",
        "Action taken by Jo Marsh",
        "An action: cut it",
        "Actioned: cut it",
        "AP to cut it",
        "AP. Jo Marsh to cut it",
        "AP – it was cut",
        "Action – it was cut",
        "Action. It was cut",
        "action",
        "Action – the hedge to be cut",
        "Action the hedge will be cut",
        "ACTION was late",
        "Action Ann Able to cut it",
    ],
)
def test_prose_that_speaks_of_actions_has_no_such_words(paragraph: str) -> None:
    assert head(paragraph) is None


@pytest.mark.parametrize(
    "paragraph",
    [
        "Action – Clerk to cut it",
        "Action Jo Marsh to cut it",
        "Action JM will cut it",
        "action – JM to go",
        "Action XY should cut it",
        "ACTION Ann Able to cut it",
        "ACTION that JM cut it",
        "ACTION It was agreed that it be cut",
        "Action – it was resolved that it be cut",
        "ACTION it was decided that JM go",
        "Action: it was cut",
        "action: it was cut",
        "Action 3 – it was cut",
        "**Action** JM must cut it",
        "**Action** JM shall cut it",
        "ACTION JM would cut it",
        "Action (JM)",
        "Action – JM",
        "ACTION",
        "Action",
        "**action**",
        "AP3",
    ],
)
def test_what_follows_tells_an_action_from_prose(paragraph: str) -> None:
    assert head(paragraph) is not None


@pytest.mark.parametrize(
    ("paragraph", "text", "owners"),
    [
        ("Action: JM", "", ("JM",)),
        ("Action: JM\ncut it", "cut it", ("JM",)),
        ("Action: JM: cut it", "JM: cut it", ("JM",)),
        ("Action – JM – cut it", "JM: cut it", ("JM",)),
        ("Action (JM and KH) cut it", "JM and KH: cut it", ("JM", "KH")),
        ("Action [JM]: cut it", "JM: cut it", ("JM",)),
        ("Action: (i) JM to cut it", "(i) JM to cut it", ()),
        ("Action: 1. JM: cut it", "1. JM: cut it", ()),
        ("Action: the hedge: cut it", "the hedge: cut it", ()),
        ("[Action: cut it.]", "cut it.", ()),
        ("(Action: cut it)", "cut it", ()),
        ("Action: cut it (soon)", "cut it (soon)", ()),
        ("**[Action: cut it]**", "cut it", ()),
        ("Action by JM: cut it", "JM: cut it", ("JM",)),
    ],
)
def test_owners_that_stand_before_the_sentence(
    paragraph: str, text: str, owners: tuple[str, ...]
) -> None:
    assert head(paragraph) == (text, owners)


def test_many_and_numbered_actions_are_told_from_one() -> None:
    def told(paragraph: str) -> tuple[bool, bool, bool]:
        read = action_head(paragraph, KNOWN)
        assert read
        return read.plural, read.numbered, read.bare

    assert told("Actions: cut it") == (True, False, False)
    assert told("Action: cut it") == (False, False, False)
    assert told("Action points:") == (True, False, True)
    assert told("AP 7:") == (False, True, True)
    assert told("Action: –") == (False, False, True)
