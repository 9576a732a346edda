from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.files import letters
from imports.files.letters import DAMAGED, REPLACED, TURNED, cleaned, decoded
from imports.source import CannotRead

WORDS = "Café – 8 September’s minutes, £5"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"),
        codecs.BOM_UTF32_BE + WORDS.encode("utf-32-be"),
        WORDS.encode("utf-16-le"),
        WORDS.encode("utf-16-be"),
        WORDS.encode("cp1252"),
    ],
)
def test_text_is_read_in_every_encoding_offices_write(data: bytes) -> None:
    assert decoded(data) == (WORDS, ())


def test_letters_windows_does_not_have_are_read_as_latin() -> None:
    assert decoded(b"caf\xe9 \x81 and more words of English")[0].startswith("café")


def test_a_few_damaged_letters_leave_the_others_whole_and_are_told() -> None:
    text, told = decoded(("é" * 30).encode() + b"\xff" + " cut off: £".encode()[:-1])
    assert text.startswith("é" * 30)
    assert told == (DAMAGED,)


def test_mostly_damaged_letters_are_those_of_windows() -> None:
    assert decoded("“Café” £".encode("cp1252"))[0] == "“Café” £"


@pytest.mark.parametrize("data", [bytes(range(32)) * 4, b"\x01\x02abc" * 9, b"\0" * 50])
def test_what_is_no_text_is_told(data: bytes) -> None:
    with pytest.raises(CannotRead, match="not a file of text"):
        decoded(data)


def test_an_empty_file_is_told() -> None:
    with pytest.raises(CannotRead, match="empty"):
        decoded(b"")
    with pytest.raises(CannotRead, match="no text"):
        cleaned(" \n\f\n\t")


def test_one_control_character_in_twenty_is_still_text() -> None:
    assert decoded(b"\x01" + b"a" * 19)[0]
    with pytest.raises(CannotRead):
        decoded(b"\x01" + b"a" * 18)


def test_line_ends_are_made_one_and_pages_stand_apart() -> None:
    assert cleaned("a\r\nb\rc\x0bd\x85e")[0] == "a\nb\nc\nd\ne"
    assert cleaned("a \f b\r\n\fc\n\n\f\n\nd")[0] == "a\n\f\nb\n\f\nc\n\n\f\n\nd"


def test_signs_that_turn_the_writing_are_left_out_and_told() -> None:
    assert cleaned("a\u202eb\u2066c\u200f") == ("abc", (TURNED,))
    assert cleaned("\ufeffa\u00adb\u200bc") == ("abc", ())


def test_control_characters_are_shown_and_told() -> None:
    assert cleaned("a\x00b") == ("a␀b", (REPLACED,))
    assert cleaned("tab\tstays") == ("tab\tstays", ())


def test_more_letters_than_any_minutes_have_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letters, "LONGEST_TEXT", 10)
    assert cleaned("a" * 10)[0]
    with pytest.raises(CannotRead, match="million letters"):
        cleaned("a" * 11)


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_told(data: bytes) -> None:
    try:
        text, _ = cleaned(decoded(data)[0])
    except CannotRead:
        return
    assert not set(text) & set("\r\x00\x0b\x85\u2028\u202e")
    assert all(line.strip(" ") == "\f" for line in text.split("\n") if "\f" in line)


@given(st.text(max_size=300))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    try:
        once = cleaned(text)[0]
    except CannotRead:
        return
    assert cleaned(once)[0] == once
