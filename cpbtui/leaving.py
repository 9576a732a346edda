"""Leaving without losing a word: when asked to, when told to stop, after a defect.

A key goes from the terminal to the app, from there to the widget with the focus, and word of
what it did goes up to the screen, each step through a queue. Ending the program at once would
lose what stands in them.
"""

from __future__ import annotations

import asyncio
import contextlib
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import RenderableType
from rich.text import Text
from textual.app import App
from textual.driver import Driver
from textual.message_pump import MessagePump

from cpbtui.early_keys import AGAIN, EarlyKeysApp
from cpbtui.lasting_terminal import lasting
from store.store import ReadOnly, Store

READ_ON = 0.15
"""Seconds in which the terminal's thread takes up what waits in the terminal."""
PATIENCE = 8.0
"""Seconds after which the program ends even if keys are still waiting."""
ROUNDS = 3
"""A key may open a dialog and the next be typed into it: the focus is followed so often."""


class LeavingApp(EarlyKeysApp, inherit_bindings=False):
    """Hands everything typed to the store before it ends."""

    def __init__(self, store: Store) -> None:
        """Show a board.

        Args:
            store: The open board.
        """
        super().__init__()
        self.store = store
        self.settle_seconds = 10.0
        """How long to wait for the disk."""
        self._leaving = False
        self._defect = ""
        self._stopping: asyncio.Task[None] | None = None

    async def action_quit(self) -> None:
        """Leave when everything is saved."""
        self.leave_safely(0)

    def hand_over(self) -> None:
        """Give everything typed to the store, which makes it durable in its own time."""
        for screen in reversed(self.screen_stack):
            leave = getattr(screen, "before_leave", None)
            if leave is not None:
                # Where nothing can be changed, nothing was typed.
                with contextlib.suppress(ReadOnly):
                    leave()

    def save_everything(self) -> bool:
        """Hand over everything typed and wait for the disk; whether all is durable."""
        try:
            self.hand_over()
        finally:
            saved = self.store.settle(self.settle_seconds)
        return saved

    def leave_safely(self, code: int) -> None:
        """Save everything and end the program; asked twice, it ends unsaved work or not."""
        saved = self.save_everything()
        if saved or self._leaving:
            self.exit(return_code=code if saved else 1)
            return
        self._leaving = True
        self.notify(
            f"Not everything is saved yet: {self.store.saving.problem or 'the disk is slow'}. "
            "Your text is still here. Ctrl+Q again leaves all the same.",
            timeout=15, markup=False,
        )  # fmt: skip

    def stop_now(self) -> None:
        """Save everything and end the program, because the system says so."""
        if self._stopping is None:
            self._stopping = asyncio.get_running_loop().create_task(self._stop())

    async def _stop(self) -> None:
        """Hand over what is there, and once more when the keys on their way have arrived."""
        saved = False
        try:
            self.hand_over()
            await keys_arrive(self)
            saved = self.save_everything()
        finally:
            self.exit(return_code=0 if saved else 1)

    def get_driver_class(self) -> type[Driver]:
        """The driver of the terminal, which may be closed at any moment."""
        return lasting(super().get_driver_class())

    def panic(self, *renderables: RenderableType) -> None:
        """End because the terminal cannot be read any more; what was typed is saved first."""
        with contextlib.suppress(Exception):
            self.save_everything()
        super().panic(*renderables)

    def _handle_exception(self, error: Exception) -> None:
        # Overrides a private method: the only place where a crash can still save what was typed.
        saved = False
        with contextlib.suppress(Exception):
            saved = self.save_everything()
        self._defect = defect_in_words(error, saved=saved)
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        # Overrides a private method: Textual's own prints the values of variables, and names of
        # children are among them.
        super().panic(Text(self._defect))


def defect_in_words(error: Exception, *, saved: bool) -> str:
    """What is said when the program ends by a defect of its own: where, and what was kept.

    Args:
        error: What was raised; its message may hold somebody's words, so it is left out.
        saved: Whether all that was typed is on the disk.
    """
    at = traceback.extract_tb(error.__traceback__)
    where = f"{Path(at[-1].filename).name}, line {at[-1].lineno}" if at else "unknown"
    kept = (
        "Everything you typed is saved."
        if saved
        else "What had been saved before is kept; the last words may be missing."
    )
    return (
        f"cpbtui ended by a defect of its own ({type(error).__name__} in {where}). {kept} "
        "Start it again to go on."
    )


async def keys_arrive(app: App[Any]) -> None:
    """Wait until every key pressed so far has done what it does; not for ever."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            await asyncio.sleep(READ_ON)
            for _ in range(ROUNDS):
                while isinstance(app, EarlyKeysApp) and app.keys_wait:
                    await asyncio.sleep(AGAIN)
                await _dealt_with(app)
                for widget in _way_up(app):
                    await _dealt_with(widget)


def _way_up(app: App[Any]) -> Sequence[MessagePump]:
    """The widget with the focus and those around it, up to the screen."""
    focused = app.focused
    return [app.screen] if focused is None else focused.ancestors_with_self[:-1]


async def _dealt_with(pump: MessagePump) -> None:
    """Wait until what stands in a queue now has been dealt with."""
    done = asyncio.Event()
    if pump.call_later(done.set):
        await done.wait()
