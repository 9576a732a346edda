"""A file on the disk as a `Source`: the one door to every format."""

from __future__ import annotations

import hashlib
from pathlib import Path

from imports.files.kinds import FileKind, kind_of
from imports.files.letters import cleaned, decoded
from imports.source import CannotRead, Kind, Source

LARGEST = 50_000_000
"""Bytes of a file that is read."""

_KINDS: dict[FileKind, Kind] = {
    "text": "text",
    "markdown": "markdown",
    "word": "word",
    "opendocument": "opendocument",
    "rtf": "word",
    "pdf": "pdf",
    "html": "html",
}


def read_source(path: Path) -> Source:
    """The text of a file.

    Args:
        path: Text, Markdown, Word, OpenDocument, rich text, PDF or a saved web page, by
            whatever name.

    Raises:
        CannotRead: It cannot be read as minutes; the sentence says why, and what to do.
    """
    return source_of(bytes_of(path), path.name)


def source_of(data: bytes, name: str) -> Source:
    """The text of a file's bytes; `name` is its name without the folder."""
    if not data:
        raise CannotRead("The file is empty.")
    kind = kind_of(data, name)
    raw, told = _text(data, kind)
    text, more = cleaned(raw)
    fingerprint = hashlib.sha256(data).hexdigest()
    return Source(name, _KINDS[kind], text, fingerprint, (*told, *more))


def bytes_of(path: Path) -> bytes:
    """All bytes of a file, if they are not too many.

    Raises:
        CannotRead: There is no such file, or it may not be read, or it is too large.
    """
    try:
        if path.is_dir():
            raise CannotRead("This is a folder. Name the files in it, or import the folder whole.")
        if path.exists() and not path.is_file():
            raise CannotRead("This is not a file.")
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise CannotRead("There is no file of that name.") from error
    except PermissionError as error:
        raise CannotRead("You are not allowed to read the file.") from error
    except (OSError, ValueError) as error:
        raise CannotRead(f"The file could not be read ({_reason(error)}).") from error
    if len(data) > LARGEST:
        raise CannotRead(
            f"The file is larger than {LARGEST // 1_000_000} MB and was left alone. Minutes are "
            "much smaller; look whether it is the right file, or cut it into parts."
        )
    return data


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()


def _text(data: bytes, kind: FileKind) -> tuple[str, tuple[str, ...]]:
    """The text of a file of a kind, and what to know about it."""
    # Each late: what reads one format need not be loaded, or installed, for another.
    if kind == "pdf":
        from imports.files.pdf import text_of

        return text_of(data)
    if kind == "word" or kind == "opendocument" or kind == "rtf":
        from imports.files.pandoc import markdown_of

        return markdown_of(data, kind), ()
    text, told = decoded(data)
    if kind == "html":
        from imports.files.web_page import markdown_of as page_as_markdown

        text = page_as_markdown(text)
    return text, told
