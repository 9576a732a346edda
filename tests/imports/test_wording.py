"""Actions as lists word them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.wording import leans, list_wording
from store.models import Owner


@pytest.mark.parametrize(
    ("text", "owners", "wording"),
    [
        (
            "Jo Marsh to find out about the activity day and let CC Holt know by 30 September.",
            ["Jo Marsh"],
            "Find out about the activity day and let CC Holt know",
        ),
        ("Jo Marsh and Voices to write", ["Jo Marsh", "Voices"], "Write"),
        ("Jo Marsh will write.", ["Jo Marsh"], "Write"),
        ("Jo Marsh agreed to write.", ["Jo Marsh"], "Write"),
        ("Officers are producing a pack.", ["Officers"], "Producing a pack"),
        ("The Board were asked to let Sam know.", ["The Board"], "Let Sam know"),
        ("By 30 September Jo Marsh to write", ["Jo Marsh"], "Write"),
        ("Jo Marsh, by 30 September, to write", ["Jo Marsh"], "Write"),
        ("Jo Marsh, by 30 September, to write", ["Sam"], "Jo Marsh to write"),
        ("JM – write to CC Holt", ["JM"], "Write to CC Holt"),
        ("Write to CC Holt (Jo Marsh)", ["Jo Marsh"], "Write to CC Holt"),
        ("Write to CC Holt (see page 3)", ["Jo Marsh"], "Write to CC Holt (see page 3)"),
        ("Jo Marsh to write", [], "Jo Marsh to write"),
        ("Jo Marsh to write", ["Dr Rao"], "Jo Marsh to write"),
        ("Children and Families Team to write", ["Children and Families Team"], "Write"),
        ("Dr Rao to report to the next meeting.", ["Dr Rao"], "Report"),
        ("Dr Rao to write (by Friday) to Sam", ["Dr Rao"], "Write to Sam"),
        ("Dr Rao to wait...", ["Dr Rao"], "Wait..."),
        ("", ["Dr Rao"], ""),
    ],
)
def test_a_list_says_what_without_who_and_when(text: str, owners: list[str], wording: str) -> None:
    assert list_wording(text, [Owner(written=each) for each in owners]) == wording


@pytest.mark.parametrize(
    "wording",
    [
        "Follow this up and report back",
        "Follow up further with Kate Lund",
        "Look into these",
        "Look into that.",
        "Take that forward",
        "Send this letter",
        "Send the above",
        "Pick one and send this one",
    ],
)
def test_wording_that_points_back_leans(wording: str) -> None:
    assert leans(wording)


@pytest.mark.parametrize(
    "wording",
    [
        "Send the letter that was drafted to Kate",
        "Take the recommendation to the Board and report on this recommendation",
        "Send the figures for this month",
        "Write to Kate",
        "Ask that a letter be sent",
        "Look furthermore",
        "",
    ],
)
def test_wording_that_stands_alone_does_not_lean(wording: str) -> None:
    assert not leans(wording)


@given(st.text(max_size=80), st.lists(st.text(max_size=20)))
def test_any_text_can_be_worded(text: str, owners: list[str]) -> None:
    list_wording(text, [Owner(written=each) for each in owners])
    leans(text)
