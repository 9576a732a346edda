"""Words as searches compare them, and the marks that documents bear in the index."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

UNTYPED = "ǂ"
"""Begins every mark, so that no word finds one."""
_MARKS = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """A text as words are compared: without case, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _MARKS.sub(" ", plain).strip()


def tag_of(kind: str, value: str) -> str:
    """A mark a document bears in the index: of its kind, status, owner or day.

    What is no plain word is written in hex digits. The first letter is one nobody types, the last
    one that no stem loses.
    """
    plain = value if value.isascii() and value.isalnum() else value.encode().hex()
    return f"{UNTYPED}{kind}{plain}x"


RECORD = tag_of("k", "record")
"""The mark of everything that is not a mere paragraph."""


def day_tags(day: date) -> tuple[str, str, str]:
    """The marks of a day: its year, month and day."""
    return tag_of("y", f"{day.year}"), tag_of("m", f"{day.month}"), tag_of("q", f"{day.day}")
