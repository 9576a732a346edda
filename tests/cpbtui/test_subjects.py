"""One subject followed through the meetings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.subjects import MOST, Subject, follow, roots

EXEMPT = "That tax exemption be put to every district in a letter. Council tax"
TEXTS = [
    "That council tax relief be left to the districts. Care leavers' offer",
    "Elm House to keep its garden. Homes",
    EXEMPT,
    "Voices to send the draft letter on tax exemption to every district. Council tax",
    "That the district councils be thanked. Any other business",
    "A letter about buses. Transport",
]


def test_sentences_on_the_same_subject_are_found_and_others_are_not() -> None:
    assert follow(EXEMPT, TEXTS).matches == (0, 2, 3)


def test_one_word_in_common_is_not_yet_the_same_subject() -> None:
    assert not {4, 5} & set(follow(EXEMPT, TEXTS).matches)


def test_a_subject_of_one_word_is_followed_by_that_word() -> None:
    assert follow("The district.", ["The district.", "A district.", "A home."]) == Subject(
        ("district",), (0, 1)
    )


def test_a_subject_nobody_else_speaks_of_is_found_where_it_stands() -> None:
    assert follow(TEXTS[1], TEXTS).matches == (1,)


def test_a_subject_without_telling_words_finds_nothing() -> None:
    assert follow("That the report be noted.", TEXTS) == Subject((), ())


def test_the_rarest_words_are_named_first_and_words_of_no_other_sentence_not_at_all() -> None:
    texts = ["garden district heron", "garden district", "district"]
    assert follow(texts[0], texts).words == ("garden", "district")
    assert follow("district garden", texts).words == ("garden", "district")


def test_a_sentence_that_holds_too_little_of_the_subject_is_not_on_it() -> None:
    words = ["heron", "kettle", "ladder", "mirror", "needle", "orange", "pepper", "rabbit"]
    whole = " ".join(words)
    little = " ".join(words[:2])
    assert follow(whole, [whole, whole, little]).matches == (0, 1)
    assert follow(whole, [whole, whole, " ".join(words[:3])]).matches == (0, 1, 2)


def test_names_do_not_make_two_sentences_alike() -> None:
    texts = ["Jo Marsh to buy a kettle.", "Jo Marsh to water the garden."]
    assert follow(texts[0], texts, {"marsh"}).matches == (0,)
    assert "marsh" not in roots("Jo Marsh to buy a kettle.", {"marsh"})


@pytest.mark.parametrize(
    ("one", "other"),
    [("districts", "district"), ("policies", "policy"), ("Visits", "visit"), ("visit", "VISIT")],
)
def test_one_and_many_are_the_same_word(one: str, other: str) -> None:
    assert roots(one).keys() == roots(other).keys()


@pytest.mark.parametrize("word", ["bus", "glass", "gas"])
def test_a_word_that_ends_in_s_by_nature_keeps_it(word: str) -> None:
    assert word in roots(word) or word[:-1] in roots(word)


def test_only_so_many_words_of_a_long_decision_count() -> None:
    letters = "abcdefghijklmnop"
    text = " ".join(f"{letter}{letter}{letter}{letter}" for letter in letters)
    assert len(follow(text, [text]).words) == MOST
    assert follow(text, [text]).matches == (0,)


@given(st.text(max_size=80), st.lists(st.text(max_size=60), max_size=8))
def test_a_sentence_is_always_on_its_own_subject(text: str, others: list[str]) -> None:
    subject = follow(text, [*others, text])
    assert (len(others) in subject.matches) == bool(roots(text))
    assert list(subject.matches) == sorted(set(subject.matches))


def test_one_telling_word_that_is_nearly_all_of_the_subject_is_enough() -> None:
    texts = ["That the card be given out. Missing from home", "Compare figures. Missing from home",
             "That a card be sent.", "Other."]  # fmt: skip
    assert follow(texts[0], texts).words == ("card", "Missing")
    assert follow(texts[0], texts).matches == (0, 1, 2)


def test_words_that_every_sentence_about_children_in_care_may_hold_do_not_count() -> None:
    texts = [
        "That a card be given to every child in care.",
        "That £5 be saved for a child in care.",
    ]
    assert follow(texts[0], texts).matches == (0,)
