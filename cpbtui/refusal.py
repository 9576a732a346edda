"""Why a command cannot do what was asked."""

from __future__ import annotations

DONE = 0
NOTHING = 1
"""Found nothing, or a check failed."""
USAGE = 2
"""Asked in a wrong way."""
CANNOT_OPEN = 3
"""The record cannot be opened, or cannot be written."""


class Refusal(Exception):
    """What was asked cannot be done; the message is a sentence for the person who asked."""

    def __init__(self, sentence: str, code: int = USAGE) -> None:
        super().__init__(sentence)
        self.code = code
        """The exit code of the command line."""
