"""The field above the attendance list, where letters become marks."""

from __future__ import annotations

from collections.abc import Callable

from textual import events

from cpbtui.registry import COMMANDS, Keys, keys_of
from cpbtui.widgets.line_field import LineField, joined

HINT = "letters of a name · holt, dean · Robert Dale - Police · ?health"

Act = Callable[[], bool]
"""Does something with what is typed; False when the key is only text."""


class AttendanceField(LineField):
    """Takes letters; Enter and the key for apologies act before the next key is taken.

    They act here and at once, because a message would come after letters typed right behind.
    """

    DEFAULT_CSS = """
    AttendanceField { margin-bottom: 1; }
    .-short AttendanceField { margin-bottom: 0; }
    """

    def __init__(self, here: Act, apologies: Act, keys: Callable[[], Keys]) -> None:
        """Make the field.

        Args:
            here: Marks whom the text means as here.
            apologies: Notes apologies for whom the text means.
            keys: The keymap.
        """
        super().__init__(placeholder=HINT, id="who", compact=True)
        self._acts = {"attendance.here": here, "attendance.apologies": apologies}
        self._keys = keys

    def take(self, text: str) -> None:
        """Put pasted names in: a name a line is a list of names."""
        self.replace(joined(text, ", "), *self.selection)

    def on_key(self, event: events.Key) -> None:
        """Let the keys that mark act."""
        for command_id, act in self._acts.items():
            if event.key in keys_of(COMMANDS[command_id], self._keys()):
                if event.is_printable and self.cursor_position != len(self.value):
                    return
                if act():
                    event.stop()
                    event.prevent_default()
                return
