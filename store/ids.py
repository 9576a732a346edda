"""Identifiers that sort by the moment they were made (ULIDs)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

Clock = Callable[[], datetime]
"""Answers the present moment, aware and in UTC."""

Randomness = Callable[[int], bytes]
"""Answers that many random bytes, as `os.urandom` does."""


class Ids:
    """Makes identifiers that sort in the order they were made, within a millisecond too."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness
        self._last = ""

    def next(self) -> str:
        """An identifier nobody has used, greater than every one made here before."""
        made = new_id(self._clock, self._randomness)
        self._last = made if made > self._last else _after(self._last)
        return self._last


def _after(made: str) -> str:
    """The ULID that follows another."""
    kept = made.rstrip("Z")
    following = _ALPHABET[_ALPHABET.index(kept[-1]) + 1]
    return kept[:-1] + following + "0" * (len(made) - len(kept))


def new_id(clock: Clock, randomness: Randomness) -> str:
    """Make a ULID: 48 bits of milliseconds, then 80 random bits, as 26 letters and digits.

    Args:
        clock: The present moment, in UTC.
        randomness: Where the random half comes from.
    """
    milliseconds = int(clock().timestamp() * 1000) & (2**48 - 1)
    value = milliseconds << 80 | int.from_bytes(randomness(10), "big")
    return "".join(_ALPHABET[value >> shift & 31] for shift in range(125, -1, -5))
