from __future__ import annotations

import io
import json
import subprocess
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter

from imports.files import pdf_text
from imports.files.pdf import SCANNED, text_of
from imports.source import CannotRead
from tests.imports.files.documents import pdf

PAGES = [
    ["Exampleshire County Council", "Minutes", "1.   Apologies", "Page 1 of 3"],
    ["Exampleshire County Council", "CC Dean", "2.   Elm House", "Page 2 of 3"],
    ["Exampleshire County Council", "Closed", "at noon", "Page 3 of 3"],
]


def locked(password: str) -> bytes:
    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(pdf([["Minutes"]]))))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_pages_are_parted_and_what_runs_through_them_is_left_out() -> None:
    text, told = text_of(pdf(PAGES))
    pages = [page.split("\n") for page in text.split("\f")]
    assert [[line.split() for line in page if line.strip()] for page in pages] == [
        [["Minutes"], ["1.", "Apologies"]],
        [["CC", "Dean"], ["2.", "Elm", "House"]],
        [["Closed"], ["at", "noon"]],
    ]
    assert told == ()


def test_columns_stay_columns() -> None:
    rows = ["Item                Action", "Ask again           JM", "Ask them all        CC Holt"]
    assert text_of(pdf([rows]))[0].split("\n") == rows


def test_one_with_a_password_is_told_and_one_without_it_is_read() -> None:
    with pytest.raises(CannotRead, match="password"):
        text_of(locked("secret"))
    assert text_of(locked(""))[0].strip() == "Minutes"


def test_pages_without_text_are_counted() -> None:
    with pytest.raises(CannotRead) as told:
        text_of(pdf([[], []]))
    assert str(told.value) == SCANNED
    assert text_of(pdf([["a"], []]))[1] == (
        "1 page holds no text; if it is a picture of writing, it was not read.",
    )
    assert text_of(pdf([["a"], [], []]))[1][0].startswith("2 pages hold no text")


@pytest.mark.parametrize("data", [b"%PDF-1.4", b"%PDF-1.4\n" + b"obj " * 900, b""])
def test_a_damaged_one_is_told(data: bytes) -> None:
    with pytest.raises(CannotRead, match="damaged"):
        text_of(data)


def answered(monkeypatch: pytest.MonkeyPatch, *lines: Any, code: int = 0) -> None:
    """Let the program that reads PDFs answer so."""
    said = "".join(f"{json.dumps(line)}\n" for line in lines).encode()

    def run(*args: object, **more: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess([], code, said, b"")

    monkeypatch.setattr(subprocess, "run", run)


def test_the_pages_before_one_that_hangs_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    answered(monkeypatch, {"of": 3}, "one", "two", code=1)
    text, told = text_of(b"")
    assert text.split("\n\f\n") == ["one", "two"]
    assert told == ("Only the first 2 of 3 pages could be read in time.",)


def test_one_that_hangs_at_once_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    answered(monkeypatch, {"of": 3}, " ", code=1)
    with pytest.raises(CannotRead, match="too long"):
        text_of(b"")
    answered(monkeypatch, code=1)
    with pytest.raises(CannotRead, match="too long"):
        text_of(b"")

    def late(*args: object, **more: object) -> None:
        raise subprocess.TimeoutExpired("pdf", 1)

    monkeypatch.setattr(subprocess, "run", late)
    with pytest.raises(CannotRead, match="too long"):
        text_of(b"")


def test_the_program_says_how_many_pages_there_are_and_gives_each() -> None:
    lines = list(pdf_text.lines_of(pdf([["a"], ["b"]])))
    assert lines == [{"of": 2}, "a", "b"]
    assert list(pdf_text.lines_of(b"x")) == [{"refused": "damaged"}]
    assert list(pdf_text.lines_of(locked("x"))) == [{"refused": "protected"}]


def test_the_program_stops_after_so_many_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_text, "MOST_LETTERS", 1)
    assert list(pdf_text.lines_of(pdf([["a"], ["b"], ["c"]]))) == [{"of": 3}, "a", "b"]


def test_a_page_that_cannot_be_laid_out_gives_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    class Page:
        def extract_text(self, extraction_mode: str) -> str:
            if extraction_mode == "layout":
                raise ValueError
            return "words"

    class Reader:
        pages = (Page(),)
        is_encrypted = False

    monkeypatch.setattr(pdf_text, "PdfReader", lambda *args, **more: Reader())
    assert list(pdf_text.lines_of(b"")) == [{"of": 1}, "words"]
