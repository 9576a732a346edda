"""One paragraph that gives several people something to do, cut where it gives it to somebody."""

from __future__ import annotations

import pytest

from imports.past.several import gives_something_to_do, is_certain, part_that_tells, separate
from tests.imports.people import names

KNOWN = names()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Clerk to write. KH to call.", ["Clerk to write.", "KH to call."]),
        ("Clerk to write re skips, KH to call.", ["Clerk to write re skips", "KH to call."]),
        ("Clerk to write; and KH to call.", ["Clerk to write", "KH to call."]),
        ("Clerk to write; KH to call, JM to pay.", ["Clerk to write", "KH to call", "JM to pay."]),
        ("Clerk to write. It is late. KH to call.", ["Clerk to write. It is late.", "KH to call."]),
        ("Write. KH to call.", ["Write.", "KH to call."]),
        ("Write, KH to call.", ["Write, KH to call."]),
        ("Clerk to write, the letter to go.", ["Clerk to write, the letter to go."]),
        ("Clerk to write, KH to the bank.", ["Clerk to write, KH to the bank."]),
        ("Clerk to write. KH to each his own.", ["Clerk to write. KH to each his own."]),
        ("Clerk to write. KH to also call.", ["Clerk to write.", "KH to also call."]),
        ("Clerk to write. KH and JM to call.", ["Clerk to write.", "KH and JM to call."]),
        ("Clerk to write. KH and it to call.", ["Clerk to write. KH and it to call."]),
    ],
)
def test_a_paragraph_is_cut_where_somebody_else_is_given_something(
    text: str, parts: list[str]
) -> None:
    assert separate(text, KNOWN) == parts


@pytest.mark.parametrize(
    "asked",
    [
        *("ask", "asks", "asked", "asking", "invite", "invites", "invited", "remind", "reminds"),
        *("reminded", "request", "requests", "encourage", "encourages", "tell", "tells"),
        *("instruct", "advise", "allow", "enable", "want", "wants", "get", "for", "with", "Ask"),
    ],
)
def test_whoever_is_only_asked_to_is_given_nothing(asked: str) -> None:
    text = f"Clerk to go and {asked} Ann Holt, KH to call."
    assert separate(text, KNOWN) == [text]


@pytest.mark.parametrize(
    "word",
    [
        *("a", "an", "all", "and", "any", "be", "both", "date", "each", "every", "have", "her"),
        *("him", "his", "its", "me", "my", "now", "one", "our", "that", "the", "their", "them"),
        *("there", "these", "this", "those", "us", "which", "whom", "your"),
    ],
)
def test_what_follows_may_be_no_deed(word: str) -> None:
    assert not gives_something_to_do(f"Clerk to {word} clerk", KNOWN)
    assert gives_something_to_do("Clerk to date-stamp it", KNOWN)


def test_beyond_two_hundred_sentences_the_rest_is_one() -> None:
    found = separate("KH to go. " * 203, KNOWN)
    assert len(found) == 200
    assert found[-1] == "KH to go. KH to go. KH to go. KH to go."


@pytest.mark.parametrize(
    ("sentence", "sure"),
    [
        ("Clerk to call", True),
        ("The clerk to call", True),
        ("Ann Holt to call", True),
        ("Clerk and Ann Holt to call", True),
        ("Clerk, Ann Holt to also call", True),
        ("Tom to call", False),
        ("Clerk and Tom to call", False),
        ("Clerk to being late", False),
        ("Clerk to all", False),
        ("Clerk calls", False),
        (", to call", False),
    ],
)
def test_only_who_is_known_is_sure_to_be_given_something(sentence: str, sure: bool) -> None:
    assert gives_something_to_do(sentence, KNOWN, sure=True) is sure


@pytest.mark.parametrize(
    ("sentence", "whether"),
    [
        ("Tom to call", True),
        ("Tom and Ann to call", True),
        ("Clerk to being late", True),
        ("Letters to go", False),
        ("Tom and letters to go", False),
        ("It to go", False),
        ("They wrote to Tom", False),
    ],
)
def test_who_is_likely_somebody_is_given_something(sentence: str, whether: bool) -> None:
    assert gives_something_to_do(sentence, KNOWN) is whether


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("Clerk to chase.", "Clerk to chase."),
        ("Noticeboard – Clerk to chase.", "Clerk to chase."),
        ("Noticeboard - Clerk to chase.", "Clerk to chase."),
        ("Noticeboard — Clerk to chase.", "Clerk to chase."),
        ("Noticeboard: Clerk to chase.", "Clerk to chase."),
        ("Noticeboard; Clerk to chase.", "Clerk to chase."),
        ("Noticeboard (Clerk to chase)", "Clerk to chase)"),
        ("Sign: bent – Clerk to chase.", "Clerk to chase."),
        ("Sign – Tom to chase.", ""),
        ("Sign – it is to be mended.", ""),
        ("Sign – Clerk chases.", ""),
        ("Sign, Clerk to chase.", ""),
    ],
)
def test_the_part_of_a_sentence_that_tells_a_deed(sentence: str, part: str) -> None:
    assert part_that_tells(sentence, KNOWN) == part


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Ann Holt",
            "Cllr Penn",
            "Councillor Penn",
            "Cllrs Penn",
            "Mr Penn",
            "Mrs Penn",
            "Dr Penn",
        ),
        *("Ms Penn", "Miss Penn", "Prof Penn", "Rev. Penn", "Cllr Mrs Penn", "Cllr Miss Penn"),
        *("County Cllr Penn", "Borough Councillor Penn", "District Cllr Penn", "Town Cllr Penn"),
        *("Parish Cllr Penn", "City Cllr Penn", "Cllr Jo Ann Penn", "Cllr. O'Penn", "Cllr Ms Penn"),
        *(
            "Clerk",
            "the Clerk",
            "The Parish Clerk",
            "Chair",
            "Chairman",
            "Chairwoman",
            "Chairperson",
        ),
        *("Secretary", "Treasurer", "Headteacher", "Head Teacher", "Head", "Principal", "Manager"),
        *("Director", "Chief Executive", "Officer", "Officers", "Coordinator", "Co-ordinator"),
        *("Administrator", "Warden", "RFO", "Lead", "Editor", "All", "All members", "All trustees"),
        *(
            "All councillors",
            "All governors",
            "All to whom",
            "Director of Care and Chair",
            "Clerk.",
        ),
        "Head of Care Lead",
    ],
)
def test_an_office_or_a_title_is_certain_to_be_somebody(name: str) -> None:
    assert is_certain(name, KNOWN)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Penn",
            "Tom Penn",
            "cllr",
            "Cllr",
            "Mr",
            "Cllr penn",
            "Cllr A B C Penn",
            "Clerks",
            "bins",
        ),
        *("Clerk's letter", "All bins", "Sir Penn", "big Clerk", "Clerk to", "Village Cllr Penn"),
    ],
)
def test_another_word_is_not_certain_to_be_somebody(name: str) -> None:
    assert not is_certain(name, KNOWN)
