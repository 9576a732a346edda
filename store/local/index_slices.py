"""Filling an index little by little, so that no key waits for it."""

from __future__ import annotations

import time
from collections.abc import Iterator

from store.local.index_demand import Demand

TOGETHER = 0.15
"""Seconds of building between two commits, each of which leaves a piece of index to be merged."""


def filled_together(parts: Iterator[float], demand: Demand) -> float:
    """Fill until it is time to commit; how much is done, 1 at the end.

    Args:
        parts: Fills the index, and yields after each part how much is done.
        demand: Says how long to fill at a stretch, and rests in between.
    """
    filled = 0.0
    while True:
        start = time.monotonic()
        done = _slice(parts, start + demand.stretch())
        filled += time.monotonic() - start
        demand.rest()
        if done >= 1.0 or filled >= TOGETHER:
            return done


def _slice(parts: Iterator[float], until: float) -> float:
    """Build up to a moment; how much is done."""
    for done in parts:
        if time.monotonic() >= until:
            return min(done, 0.999)
    return 1.0
