"""What may enter the record as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.plain_text import as_plain_text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_break_becomes_one_and_is_not_counted(end: str) -> None:
    read = as_plain_text(f"one{end}two")

    assert (read.text, read.replaced) == ("one\ntwo", 0)


def test_two_windows_line_breaks_stay_two() -> None:
    assert as_plain_text("one\r\n\r\ntwo").text == "one\n\ntwo"


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x00", "␀"),
        ("\x07", "␇"),
        ("\x08", "␈"),
        ("\x0e", "␎"),
        ("\x1b", "␛"),
        ("\x1f", "␟"),
        ("\x7f", "␡"),
        ("\x80", "\ufffd"),
        ("\x84", "\ufffd"),
        ("\x86", "\ufffd"),
        ("\x9f", "\ufffd"),
        ("\ud800", "\ufffd"),
        (chr(0xDFFF), "\ufffd"),
    ],
)
def test_control_characters_become_visible_and_are_counted(raw: str, shown: str) -> None:
    read = as_plain_text(f"a{raw}b{raw}")

    assert (read.text, read.replaced) == (f"a{shown}b{shown}", 2)


@pytest.mark.parametrize(
    "raw",
    ["\t", " ", "~", "\xa0", "é", "\u200f", "\u202e", "👩\u200d👧", "\ufeff", "[/red]", "\ue000"],
)
def test_what_people_write_stays(raw: str) -> None:
    read = as_plain_text(raw)

    assert (read.text, read.replaced) == (raw, 0)


@given(st.text(st.characters()))
def test_doing_it_twice_changes_nothing_more(raw: str) -> None:
    once = as_plain_text(raw)
    twice = as_plain_text(once.text)

    assert (twice.text, twice.replaced) == (once.text, 0)
    once.text.encode()
