"""A paragraph of prose cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_END = re.compile(r"[.!?][\"'”’)]{0,3}\s+(?=[\"'“‘(*]{0,3}[A-Z0-9])")
_SHORT = re.compile(
    r"(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|Rev|Cllr|St|No|Supt|Insp|Sgt|Reg|e\.g|i\.e|etc|vs|(?:[A-Z]\.){0,4}[A-Z]|[ap]\.m)$"
)
_OF_A_PARAGRAPH = 40
"""Passages kept as cut: each is looked through for decisions, then for actions."""


@lru_cache(maxsize=_OF_A_PARAGRAPH)
def sentences(paragraph: str) -> tuple[str, ...]:
    """Cut prose into sentences; "Dr. Rao", "No. 5" and "6 p.m. on" do not end one.

    Args:
        paragraph: Prose on one line.
    """
    found: list[str] = []
    start = 0
    for match in _END.finditer(paragraph):
        before = paragraph[max(start, match.start() - 8) : match.start()]
        if paragraph[match.start()] == "." and _SHORT.search(before):
            continue
        found.append(paragraph[start : match.end()].strip())
        start = match.end()
    found.append(paragraph[start:].strip())
    return tuple(sentence for sentence in found if sentence)


def says_any(text: str, words: Sequence[str]) -> bool:
    """Whether any of these letters stands in a text: a quick look before a slow pattern.

    Args:
        text: Any.
        words: In small letters; parts of words will do.
    """
    said = text.casefold()
    for word in words:  # noqa: SIM110 - a generator would take three times as long
        if word in said:
            return True
    return False
