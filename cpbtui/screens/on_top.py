"""A screen over another one."""

from __future__ import annotations

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen

T = TypeVar("T")


class OnTop(ModalScreen[T | None], inherit_bindings=False):
    """Lies over a screen until it is left; then the one below is in front again."""

    def dismiss(self, result: T | None = None) -> AwaitComplete:
        """Leave, with an answer or without.

        Keys pressed quickly may still reach a screen that has been left; the toolkit would take
        away whatever is in front by then.
        """
        return super().dismiss(result) if self.is_active else AwaitComplete()
