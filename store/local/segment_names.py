"""How the files of a journal are named: by the first change in them; loads nothing."""

from __future__ import annotations

PLAIN, PACKED = ".jsonl", ".jsonl.gz"
DIGITS = 18
"""Of a change's number, at most."""


def named(first: int) -> str:
    """The name of a plain segment that begins with a change."""
    return f"{first}{PLAIN}"


def is_packed(name: str) -> bool:
    """Whether a segment is gzipped, by its name."""
    return name.endswith(PACKED)


def first_in(name: str) -> int:
    """The first change of a segment, by the name of its file; 0: it is another file."""
    number = name.removesuffix(PACKED if is_packed(name) else PLAIN)
    good = number != name and number.isascii() and number.isdecimal() and number[0] != "0"
    return int(number) if good and len(number) <= DIGITS else 0
