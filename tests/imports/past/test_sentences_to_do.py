"""Which sentence of a passage says what is to be done, and where one begins within a paragraph."""

from __future__ import annotations

import pytest

from imports.past.action_columns import looks_ahead, split_inline, what_is_to_be_done


@pytest.mark.parametrize(
    "marker",
    [
        "Action: ",
        "ACTION: ",
        "Actions: ",
        "ACTIONS – ",
        "AP 3: ",
        "AP3.1 – ",
        "Action point: ",
        "ACTION POINTS: ",
        "Action 7: ",
        "**Action:** ",
        "[Action: ",
        "(ACTION – ",
        "Action - ",
        "ACTION JM ",
        "*Action* ",
    ],
)
def test_a_marker_cuts_a_paragraph(marker: str) -> None:
    for stop in (".", "!", "?", ";", ")", "]", "”", '"', "*"):
        assert split_inline(f"It is{stop} {marker}JM to go.") == [
            f"It is{stop}",
            f"{marker}JM to go.",
        ]


@pytest.mark.parametrize(
    "paragraph",
    [
        "It is, Action: JM to go.",
        "It is. action: go",
        "It is. Action was taken.",
        "It is. Actively: go",
        "Action: JM to go.",
    ],
)
def test_other_words_cut_no_paragraph(paragraph: str) -> None:
    assert split_inline(paragraph) == [paragraph]


@pytest.mark.parametrize(
    "words",
    [
        "Jo to cut it",
        "It will be",
        "They should go",
        "It would do",
        "He must go",
        "They shall go",
        "It was agreed",
        "Jo asked",
        "It was requested",
        "Jo undertook it",
        "It needs paint",
        "It need not",
        "It is required",
        "Jo offered",
        "Jo volunteered",
        "Please go",
    ],
)
def test_words_that_look_ahead(words: str) -> None:
    assert looks_ahead(words)


@pytest.mark.parametrize(
    "to", ["a", "an", "the", "this", "that", "these", "those", "his", "her", "their", "its", "our",
           "date", "whom", "who", "which", "all"],
)  # fmt: skip
def test_to_before_a_thing_looks_back(to: str) -> None:
    assert not looks_ahead(f"It went to {to} hedge")


def test_the_last_sentence_that_looks_ahead_is_the_one_to_do() -> None:
    ahead, cold = "They will meet in May.", "It was cold out."
    assert what_is_to_be_done(f"{ahead} It will rain on. {cold}") == "It will rain on."
    assert what_is_to_be_done(f"{ahead} {cold} {cold}") == ahead
    assert what_is_to_be_done(f"{ahead} {cold} {cold} {cold}") == cold
    assert what_is_to_be_done(f"{cold} So it goes.") == f"{cold} So it goes."
    assert what_is_to_be_done(f"{cold} They will.") == "They will."
    assert what_is_to_be_done(f"{cold}\nIt was\ncold too.") == "It was cold too."
    assert what_is_to_be_done("So it goes.") == "So it goes."
