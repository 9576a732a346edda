"""Texts of a table and what of them is printed; loads little."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    Style = Literal["", "bold", "dim", "red", "green", "blue"]
    Row = Sequence["Cell | str"]

_UNSEEN = dict.fromkeys(
    (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0x200E, 0x200F, *range(0x202A, 0x202F),
     *range(0x2066, 0x206A))
)  # fmt: skip
"""Control characters and marks that turn the direction of writing: they could hide words, or
steer the terminal."""


class Cell:
    """A text in a table, and how it looks in a terminal."""

    def __init__(self, text: str, style: Style = "") -> None:
        self.text, self.style = text, style


def visible(text: str) -> str:
    """A text without what could steer a terminal."""
    return text if text.isprintable() else text.translate(_UNSEEN)
