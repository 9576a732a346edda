"""Keys take effect in the order they were pressed, however fast they come.

Textual hands a key to the widget with the focus, and most of what a key does happens only when
word of it has gone up through every widget around to the app. By then the next keys stand in the
queue of the widget that had the focus before: after Tab, letters would land in the wrong field.
Here letters flow on among themselves; any other key waits for those before it, and those after it
wait until it has done what it does.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Sequence
from typing import Any

from textual import events
from textual.app import App
from textual.message_pump import MessagePump
from textual.widgets import Input, TextArea

ROUNDS = 2
"""A key may post a message about what it did, which stands behind the first round."""
PATIENCE = 1.5
"""Seconds after which later keys go on all the same: a widget may be gone with its queue."""
OPENING = 10.0
"""Seconds a screen may take to be there, before what is typed goes on without it."""
AGAIN = 0.005
"""Seconds until it is looked again whether a screen is there."""


class KeysInOrderApp(App[None], inherit_bindings=False):
    """An app whose keys wait for each other where one could change what the next means."""

    def __init__(self) -> None:
        super().__init__()
        self._held: deque[events.Key | events.Paste] = deque()
        self._following: asyncio.Task[None] | None = None
        """Waits until a key has done what it does."""
        self._letters_out = False
        """Whether letters were handed on that may not have been typed yet."""

    @property
    def keys_waiting(self) -> bool:
        """Whether keys have not done yet what they do."""
        return bool(self._held) or self._following is not None

    async def on_event(self, event: events.Event) -> None:
        """Hold a key back while one before it could change what it means."""
        if not isinstance(event, events.Key | events.Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._following is not None:
            self._held.append(event)
        elif self._is_letter(event):
            self._letters_out = True
            await super().on_event(event)
        elif self._letters_out:
            self._held.append(event)
            self._follow()
        else:
            await super().on_event(event)
            self._follow()

    def _is_letter(self, event: events.Key | events.Paste) -> bool:
        """Whether it only adds to the text of the field with the focus."""
        typing = isinstance(self.focused, Input | TextArea)
        return typing and (isinstance(event, events.Paste) or event.is_printable)

    def _follow(self) -> None:
        way = way_up(self)
        self._following = asyncio.get_running_loop().create_task(self._followed(way))

    async def _followed(self, way: Sequence[MessagePump]) -> None:
        for _ in range(ROUNDS):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    for pump in (*way, self):
                        await dealt_with(pump)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(OPENING):
                    await self._screen_is_there()
            way = way_up(self)
        if not self.call_later(self._go_on):
            self._following = None

    async def _screen_is_there(self) -> None:
        """Wait until the screen in front can take keys: one of them may have opened it."""
        while self.screen_stack and not self.screen.is_mounted:
            await asyncio.sleep(AGAIN)

    async def _go_on(self) -> None:
        """Hand on the keys that were held, up to one that others have to wait for."""
        self._following, self._letters_out = None, False
        waiting, self._held = self._held, deque()
        while waiting:
            if self._following is not None:
                self._held.extend(waiting)
                return
            await self.on_event(waiting.popleft())


def way_up(app: App[Any]) -> Sequence[MessagePump]:
    """The widget with the focus and those around it, up to the screen."""
    if not app.screen_stack:
        return ()
    focused = app.focused
    return [app.screen] if focused is None else focused.ancestors_with_self[:-1]


async def dealt_with(pump: MessagePump) -> None:
    """Wait until what stands in a queue now has been dealt with."""
    done = asyncio.Event()
    if pump.call_later(done.set):
        await done.wait()
