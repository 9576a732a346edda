from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from imports.files import opening, read_source, source_of
from imports.files.letters import TURNED
from imports.source import CannotRead, Source
from tests.imports.files.documents import MINUTES, made, pdf


def test_a_file_of_text_becomes_a_source(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes(b"Minutes\r\nof the board\r\n")
    fingerprint = hashlib.sha256(path.read_bytes()).hexdigest()
    assert read_source(path) == Source(
        "minutes.txt", "text", "Minutes\nof the board\n", fingerprint
    )


@pytest.mark.parametrize(
    ("kind", "known"),
    [("docx", "word"), ("odt", "opendocument"), ("rtf", "word"), ("html", "html")],
)
def test_documents_of_every_kind_give_their_words_whatever_they_are_called(
    kind: str, known: str
) -> None:
    found = source_of(made(MINUTES, kind), "minutes.txt")
    assert found.kind == known
    assert "Corporate Parenting Board" in found.text
    assert "Apologies were received from CC Dean." in found.text.split("\n")
    assert any(
        line.startswith("| Send the data") and "Jo Marsh" in line for line in found.text.split("\n")
    )


def test_markdown_and_pdf_are_known() -> None:
    assert source_of(MINUTES.encode(), "m.md").kind == "markdown"
    found = source_of(pdf([["Minutes of the board"]]), "m.md")
    assert (found.kind, found.text.strip()) == ("pdf", "Minutes of the board")


def test_what_was_left_out_of_the_text_is_told() -> None:
    assert source_of("a\u202eb".encode(), "m.txt").told == (TURNED,)


def test_an_empty_file_and_one_too_large_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "m.txt"
    path.write_bytes(b"")
    with pytest.raises(CannotRead, match="empty"):
        read_source(path)
    monkeypatch.setattr(opening, "LARGEST", 10)
    path.write_bytes(b"a" * 10)
    assert read_source(path).text == "a" * 10
    path.write_bytes(b"a" * 11)
    with pytest.raises(CannotRead, match="larger than"):
        read_source(path)


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="no file of that name"):
        read_source(tmp_path / "gone.txt")
    with pytest.raises(CannotRead, match="folder"):
        read_source(tmp_path)
    with pytest.raises(CannotRead, match="could not be read"):
        read_source(Path("a\0b.txt"))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(CannotRead, match="not a file"):
            read_source(tmp_path / "pipe")


def test_a_file_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "m.txt"
    path.write_bytes(b"a")

    def refused(*args: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(CannotRead, match="not allowed"):
        read_source(path)
