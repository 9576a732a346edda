"""Texts of a table and what of them is printed; loads little."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

_UNSEEN = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
"""Control characters and marks that turn the direction of writing: they could hide words, or
steer the terminal."""

Style = Literal["", "bold", "dim", "red", "green", "blue"]


class Cell(NamedTuple):
    """A text in a table, and how it looks in a terminal."""

    text: str
    style: Style = ""


Row = Sequence[Cell | str]


def visible(text: str) -> str:
    """A text without what could steer a terminal."""
    return text if text.isprintable() else re.sub(_UNSEEN, "", text)
