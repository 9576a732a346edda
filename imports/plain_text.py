"""What enters the record as text, whether it was typed, pasted or piped in."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff]")
_VISIBLE_DELETE = "␡"
_REPLACEMENT = "�"


@dataclass(frozen=True)
class PlainText:
    """Text that may be kept, and how much of it had to be changed."""

    text: str
    replaced: int
    """Characters that were swapped for a visible sign; line breaks are not counted."""


def as_plain_text(raw: str) -> PlainText:
    r"""Bring text from outside to the one form the record keeps.

    Every line break becomes `\n`. Other control characters become their pictures (U+2400 and
    on), those of the second control block and halves of surrogate pairs become U+FFFD. Tabs,
    bidi marks, emoji and joiners stay. Doing it twice changes nothing more.

    Args:
        raw: Any string, also one that could not be encoded.
    """
    text, replaced = _UNWANTED.subn(_visible, _LINE_BREAKS.sub("\n", raw))
    return PlainText(text, replaced)


def _visible(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return _VISIBLE_DELETE if code == 0x7F else _REPLACEMENT
