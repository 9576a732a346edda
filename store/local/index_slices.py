"""Filling an index little by little, so that no key waits for it."""

from __future__ import annotations

import time
from collections.abc import Iterator

SLICE, PAUSE = 0.03, 0.001
"""Seconds of building at a stretch, and of rest after each."""
TOGETHER = 0.15
"""Seconds of building between two commits, each of which leaves a piece of index to be merged."""


def filled_together(parts: Iterator[float]) -> float:
    """Fill until it is time to commit; how much is done, 1 at the end.

    Args:
        parts: Fills the index, and yields after each part how much is done.
    """
    until = time.monotonic() + TOGETHER
    while True:
        done = _slice(parts)
        time.sleep(PAUSE)
        if done >= 1.0 or time.monotonic() >= until:
            return done


def _slice(parts: Iterator[float]) -> float:
    """Build for a moment; how much is done."""
    end = time.monotonic() + SLICE
    for done in parts:
        if time.monotonic() >= end:
            return min(done, 0.999)
    return 1.0
