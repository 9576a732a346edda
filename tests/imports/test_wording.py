"""Actions as lists word them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.wording import leans


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


@given(st.text(max_size=80))
def test_of_any_text_it_can_be_said_whether_it_leans(text: str) -> None:
    assert leans(text) in (True, False)
