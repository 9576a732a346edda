"""The line under the minutes: whether all is saved, and what is said, asked or so just now."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.css.scalar import Scalar
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Static

SAID_FOR = 6
"""Seconds that a sentence stays."""


class StatusLine(Static):
    """A line, or more where a question needs them."""

    class FellSilent(Message):
        """What was said has stood long enough."""

    def __init__(self) -> None:
        super().__init__("", id="status", markup=False)
        self.said = ""
        """The sentence said last, until it has stood long enough."""
        self._silence: Timer | None = None

    def say(self, sentence: str) -> None:
        """Have a sentence stand here for some seconds; whoever draws the line shows it."""
        self.said = sentence
        if self._silence is not None:
            self._silence.stop()
        self._silence = self.set_timer(SAID_FOR, self.fall_silent, name="say")

    def fall_silent(self) -> None:
        """Take away what was said."""
        self.said = ""
        self.post_message(self.FellSilent())

    def show(self, parts: Sequence[Content], below: Sequence[Content]) -> bool:
        """Draw the line and those below it.

        Args:
            parts: From left to right.
            below: A question's further lines.

        Returns:
            Whether there is more or less room now for what stands above.
        """
        self.update(Content("\n").join([Content("   ").join(parts), *below]), layout=False)
        height = Scalar.from_number(1 + len(below))
        if self.styles.height == height:
            return False
        self.styles.height = height
        return True
