"""What is wanted of an index: told by those who change and search a board, heeded by its thread."""

from __future__ import annotations

import threading
import time

QUIET, LONGEST = 0.8, 3.0
"""Seconds without a change after which the index follows, and seconds it lags at most."""
SLICE, PAUSE = 0.03, 0.001
"""Seconds of building at a stretch, and of rest after each."""
THIN_SLICE, LONG_PAUSE = 0.003, 0.1
"""The same while somebody types: a key must not wait for the processor."""


class Demand:
    """How far an index should reach, how far it does, and how soon somebody needs it."""

    def __init__(self, seq: int) -> None:
        """Want the changes up to one; nothing is reached yet."""
        self.wanted = seq
        """The newest durable change."""
        self.reached = -1
        """The newest change in the index."""
        self.building: float | None = None
        """How much is built, 0 to 1, while it is being built."""
        self.problem = ""
        """Why there is no index; empty while there is or will be one."""
        self._news = threading.Condition()
        self._at_once = self._ended = False
        self._changed_at = float("-inf")

    # From the threads of others

    def reach(self, seq: int) -> None:
        """Note that every change up to this one is durable."""
        with self._news:
            self.wanted = max(self.wanted, seq)
            self._changed_at = time.monotonic()
            self._news.notify_all()

    def catch_up(self, patience: float) -> None:
        """Have the newest changes indexed now, and wait so many seconds for it at most."""
        with self._news:
            if self.reached >= self.wanted:
                return
            self._at_once = True
            self._news.notify_all()
            self._news.wait_for(
                lambda: self.reached >= self.wanted or self.problem or self.building is not None,
                timeout=patience,
            )

    def end(self) -> None:
        """Have the index go no further than what is durable now."""
        with self._news:
            self._ended = True
            self._news.notify_all()

    # From the index's own thread

    def hold(self, seconds: float) -> None:
        """Do nothing for so long, unless somebody needs the index or it is the end."""
        with self._news:
            self._news.wait_for(self._hurries, timeout=seconds)

    def say_building(self, done: float) -> None:
        """Tell how much is built."""
        with self._news:
            self.building = done
            self._news.notify_all()

    def say_reached(self, seq: int) -> None:
        """Tell that the index is ready, up to a change."""
        with self._news:
            self.building = None
            self.reached = seq
            self._news.notify_all()

    def say_problem(self, why: str) -> None:
        """Tell that there will be no index."""
        with self._news:
            self.problem = why
            self.building = None
            self._news.notify_all()

    def wait(self) -> bool:
        """Wait for changes, and for a pause in them; False when the board was closed."""
        with self._news:
            self._news.wait_for(lambda: self.wanted > self.reached or self._ended)
            until, seen = time.monotonic() + LONGEST, -1
            while seen < self.wanted and not self._hurries() and time.monotonic() < until:
                seen = self.wanted
                self._news.wait_for(self._hurries, timeout=QUIET)
            self._at_once = False
            return self.wanted > self.reached

    def stretch(self) -> float:
        """Seconds to build at a stretch."""
        return THIN_SLICE if self._is_typing() else SLICE

    def rest(self) -> None:
        """Leave the processor to others for a moment, longer while somebody types."""
        if self._is_typing():
            self.hold(LONG_PAUSE)
        else:
            time.sleep(PAUSE)

    def _hurries(self) -> bool:
        return self._at_once or self._ended

    def _is_typing(self) -> bool:
        """Whether changes come, and nobody waits for the index."""
        return not self._at_once and time.monotonic() - self._changed_at < QUIET
