"""A file's text on its way into the record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "markdown", "word", "opendocument", "pdf", "html"]
"""What a file is, told from its content before its name."""

PAGE = "\f"
"""Stands alone on a line where a page of a PDF ends."""


class CannotRead(Exception):
    """A file cannot be read as minutes; the message is a sentence for the clerk."""


@dataclass(frozen=True)
class Source:
    """The text of one file, as understanding reads it and the review shows it.

    Word, OpenDocument and HTML come as Markdown, tables as pipe tables.
    """

    name: str
    """The file's name without its folder."""
    kind: Kind
    text: str
    r"""Lines end in `\n`; no control characters but tabs and page marks."""
    fingerprint: str = ""
    """SHA-256 of the file's bytes, in hexadecimal: finds a file that was read before."""
    told: tuple[str, ...] = ()
    """What the clerk should know about the reading of the file, as sentences."""
