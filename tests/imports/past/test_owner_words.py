"""Which words of minutes name somebody: people, offices, initials, lists of them."""

from __future__ import annotations

import pytest

from imports.past.owner_words import (
    are_initials,
    is_office,
    names_somebody,
    only_names,
    owners_between,
)
from tests.imports.people import names

KNOWN = names()


@pytest.mark.parametrize(
    "name",
    [
        "Bill Penn",
        "Grant Oak",
        "Chase Oak",
        "Mark",
        "Mr Act",
        "Cllrs Plan and Oak",
        "Rev. Cook",
        "Dr. Field",
        "Professor Plum",
        "Dame Ann",
        "Sgt Wait",
        "PCSO Mark",
        "County Oak",
        "Councillor Report",
        "Ms Note",
        "“Jo” Marsh",
        "(Jo) Marsh",
        "'Jo' Marsh",
        "Jo de Marsh",
        "Oak of the Hall",
        "Jo Marsh.",
        "Penn,",
        "J.M.",
        "J.M.W.",
        "Elected members",
        "senior officers",
        "social workers",
        "other governors",
        "@jo-marsh",
        "  @jo",
        "J B C D E F G H I K",
    ],
)
def test_somebody(name: str) -> None:
    assert names_somebody(name, KNOWN)


@pytest.mark.parametrize(
    "name",
    [
        "Bill",
        "Chase Clerks",
        "Grant Officers",
        "of Oak",
        "For Ann",
        "And Ann",
        "With Ann",
        "In May",
        "AGM",
        "EGM",
        "TBC",
        "TBA",
        "TBD",
        "PDF",
        "VAT",
        "UK",
        "NB",
        "PS",
        "Contact Ann",
        "Oak tree",
        "Oak Letter",
        "Oak Letter.",
        "Letters: Oak",
        "Policy Oak",
        "Work Oak",
        "a b",
        "@",
        "@j",
        " . ",
        "Ann Ben Cat Dan Eve Fay Gus Hal Ida Jon Kit",
        "These Oaks",
    ],
)
def test_nobody(name: str) -> None:
    assert not names_somebody(name, KNOWN)


@pytest.mark.parametrize(
    "written",
    [
        "the Head of Service", "Officers.", "All", "Clerk/Chair", "Clerk & Chair",
        "Governors’", "elected members", "a governor", "senior leads", "social services",
        "Councillors with Ann", "chair and clerk", "Lead Oak for Health", "(Clerk)", "Vice-Chair",
        "van der Team", "Clerk von le la Mare in Oak",
    ],
)  # fmt: skip
def test_an_office_or_a_group(written: str) -> None:
    assert is_office(written)


@pytest.mark.parametrize(
    "written",
    [
        "Ann",
        "ask the clerk",
        "write Clerk",
        "Clerk soon",
        "Clerkly",
        "the Heads up",
        "Clerk/soon",
        "the one two three four five six seven eight nine Clerk",
        "...",
        "contact Officers",
    ],
)
def test_no_office(written: str) -> None:
    assert not is_office(written)


def test_an_office_may_begin_with_its_own_verb() -> None:
    assert is_office("Lead Nurse")
    assert is_office("Head")
    assert not is_office("Contact Nurse")


@pytest.mark.parametrize("written", ["JM", "JMW", "JoM", "J.M", "J.M.", "A.B.C", " JM,", "JMWX"])
def test_letters_somebody_is_called_by(written: str) -> None:
    assert are_initials(written)


@pytest.mark.parametrize("written", ["J", "Jo", "JMWXY", "jm", "J.", "J.M.W.X", "JM KH", "", "Jom"])
def test_other_letters(written: str) -> None:
    assert not are_initials(written)


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("JM, KH; RF", ("JM", "KH", "RF")),
        ("JM + KH", ("JM", "KH")),
        ("JM or KH", ("JM", "KH")),
        ("JM AND KH", ("JM", "KH")),
        ("for Jo Marsh", ("Jo Marsh",)),
        ("By: JM", ("JM",)),
        ("with Ann Able", ("Ann Able",)),
        ("to JM", ("JM",)),
        ("Lead: JM", ("JM",)),
        ("owner JM", ("JM",)),
        ("[JM]", ("JM",)),
        ("**JM**", ("JM",)),
        ("– JM –", ("JM",)),
        ("@jo and @kh", ("@jo", "@kh")),
        ("Head of Schools", ("Head of Schools",)),
        ("Health, Care and Schools", ("Health, Care and Schools",)),
        ("Jo van der Berg", ("Jo van der Berg",)),
        ("(Clerk), JM.", ("Clerk)", "JM")),
        ("Ann Two Three Four", ("Ann Two Three Four",)),
        ("Head of the Big Oak Service", ("Head of the Big Oak Service",)),
        ("byJM", ()),
        ("Ann Ben Cat Dan Eve", ()),
        ("Head of the Very Big Oak Service", ()),
        ("Chair to Clerk", ()),
        ("CLERK TO WRITE", ()),
        ("Ann able", ()),
        ("and", ()),
        ("JM, the letter", ()),
        ("–", ()),
        ("by ", ()),
    ],
)
def test_a_text_that_says_nothing_but_names(text: str, owners: tuple[str, ...]) -> None:
    assert only_names(text, KNOWN) == owners


def test_a_long_text_lists_no_names() -> None:
    assert len(only_names(", ".join(["Jo Marsh"] * 12), KNOWN)) == 12
    assert only_names(", ".join(["Jo Marsh"] * 13), KNOWN) == ()


@pytest.mark.parametrize(
    ("cell", "owners"),
    [
        ("JM & KH", ("JM", "KH")), ("Jo\nMarsh", ("Jo Marsh",)), ("[JM/KH]", ("JM", "KH")),
        ("– JM with KH –", ("JM", "KH")), ("JM, and KH.", ("JM", "KH")), ("JM;,", ("JM",)),
        ("the hedge", ("the hedge",)), (" . ", ()),
    ],
)  # fmt: skip
def test_the_names_of_a_cell_of_owners(cell: str, owners: tuple[str, ...]) -> None:
    assert owners_between(cell) == owners


@pytest.mark.parametrize(
    "word",
    ["accepted", "agreed", "carried", "done", "noted", "unanimous", "Actions", "Agenda", "Bus",
     "Cheque", "Details", "Deadline", "Emails", "Everything", "Folder", "Funding", "Holiday",
     "Info", "Invoice", "Leaflets", "Matters", "Money", "News", "Nil", "Nobody knows", "Ongoing",
     "Paper", "Photos", "Policies", "Precept", "Project", "Quotes", "Results", "Road", "Signs",
     "Someone", "Stories", "Template", "There", "Those", "Training", "Trees", "Venue", "Website",
     "Which", "Works", "Yes"],
)  # fmt: skip
def test_words_that_are_nobodys_names(word: str) -> None:
    assert only_names(word, KNOWN) == ()
