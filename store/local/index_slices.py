"""Filling an index little by little, so that no key waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

SLICE, PAUSE = 0.03, 0.001
"""Seconds of building at a stretch, and of rest after each."""
THIN_SLICE, LONG_PAUSE = 0.003, 0.1
"""The same while somebody types: a key must not wait for the processor."""
TOGETHER = 0.15
"""Seconds of building between two commits, each of which leaves a piece of index to be merged."""


def filled_together(
    parts: Iterator[float], stretch: Callable[[], float], rest: Callable[[], None]
) -> float:
    """Fill until it is time to commit; how much is done, 1 at the end.

    Args:
        parts: Fills the index, and yields after each part how much is done.
        stretch: Seconds to fill before the next rest.
        rest: Leaves the processor to others.
    """
    filled = 0.0
    while True:
        start = time.monotonic()
        done = _slice(parts, start + stretch())
        filled += time.monotonic() - start
        rest()
        if done >= 1.0 or filled >= TOGETHER:
            return done


def _slice(parts: Iterator[float], until: float) -> float:
    """Build up to a moment; how much is done."""
    for done in parts:
        if time.monotonic() >= until:
            return min(done, 0.999)
    return 1.0
