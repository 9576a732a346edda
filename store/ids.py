"""Identifiers that sort by the moment they were made (ULIDs)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

Clock = Callable[[], datetime]
"""Answers the present moment, aware and in UTC."""

Randomness = Callable[[int], bytes]
"""Answers that many random bytes, as `os.urandom` does."""


def new_id(clock: Clock, randomness: Randomness) -> str:
    """Make a ULID: 48 bits of milliseconds, then 80 random bits, as 26 letters and digits.

    Args:
        clock: The present moment, in UTC.
        randomness: Where the random half comes from.
    """
    milliseconds = int(clock().timestamp() * 1000) & (2**48 - 1)
    value = milliseconds << 80 | int.from_bytes(randomness(10), "big")
    return "".join(_ALPHABET[value >> shift & 31] for shift in range(125, -1, -5))
