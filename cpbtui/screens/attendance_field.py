"""The field above the attendance list, where letters become marks."""

from __future__ import annotations

from collections.abc import Callable

from textual import events
from textual.widgets import Input

from cpbtui.registry import COMMANDS, Keys, keys_of

HINT = "letters of a name · holt, dean · Robert Dale - Police · ?health"


class AttendanceField(Input):
    """Takes letters; the key for apologies acts at once unless it belongs to a name."""

    DEFAULT_CSS = """
    AttendanceField { margin-bottom: 1; }
    .-short AttendanceField { margin-bottom: 0; }
    """

    def __init__(self, apologies: Callable[[], bool], keys: Callable[[], Keys]) -> None:
        """Make the field.

        Args:
            apologies: Notes apologies for what is typed; False when the key is only text.
            keys: The keymap.
        """
        super().__init__(placeholder=HINT, id="who", compact=True)
        self._apologies = apologies
        self._keys = keys

    def on_key(self, event: events.Key) -> None:
        """Let the key for apologies act."""
        keys = keys_of(COMMANDS["attendance.apologies"], self._keys())
        at_end = self.cursor_position == len(self.value)
        if event.key in keys and at_end and self._apologies():
            event.stop()
            event.prevent_default()
