"""Keys pressed before the screen they are meant for is there: they wait for it.

A key that opens a screen or a dialog is often followed at once by what is to be typed into it.
Those next keys were on their way when the screen changed, or come before it can take any.
"""

from __future__ import annotations

from collections import deque
from weakref import WeakKeyDictionary

from textual import events
from textual.app import App
from textual.screen import Screen

AGAIN = 0.005
"""Seconds until it is looked again whether the screen is there."""

Typed = events.Key | events.Paste


class EarlyKeysApp(App[None], inherit_bindings=False):
    """Gives every key to the screen in front, in the order pressed, once that screen is there."""

    def __init__(self) -> None:
        """Begin without any waiting key."""
        super().__init__()
        self._early: deque[Typed] = deque()
        self._sent_to: WeakKeyDictionary[Typed, Screen[object]] = WeakKeyDictionary()
        """The screen each key on its way was given to."""

    @property
    def keys_wait(self) -> bool:
        """Whether keys wait for a screen."""
        return bool(self._early)

    async def on_event(self, event: events.Event) -> None:
        """Hold a key back until its screen is there; send on one that its screen did not take."""
        if not isinstance(event, Typed) or not self.is_running or not self._screen_stack:
            await super().on_event(event)
        elif event.is_forwarded and self._sent_to.get(event, self.screen) is not self.screen:
            await self._take(_anew(event))  # the screen it was sent to has gone behind another
        elif event.is_forwarded:
            await super().on_event(event)
        else:
            await self._take(event)

    async def _take(self, event: Typed) -> None:
        if self._early or not self.screen.is_mounted:
            self._early.append(event)
            if len(self._early) == 1:
                self.set_timer(AGAIN, self._look_again)
        else:
            await self._send(event)

    async def _send(self, event: Typed) -> None:
        self._sent_to[event] = self.screen
        await super().on_event(event)

    def _look_again(self) -> None:
        if self.screen.is_mounted:
            # Once more through the queue: what moves the focus at the start is in it.
            self.call_later(self._send_early)
        else:
            self.set_timer(AGAIN, self._look_again)

    async def _send_early(self) -> None:
        while self._early and self.screen.is_mounted:
            await self._send(self._early.popleft())
        if self._early:
            self._look_again()


def _anew(event: Typed) -> Typed:
    """The same key, as if it had not been given to anybody."""
    if isinstance(event, events.Key):
        return events.Key(event.key, event.character)
    return events.Paste(event.text)
