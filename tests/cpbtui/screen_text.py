"""What a screen shows, as lines of text."""

from __future__ import annotations

import asyncio

from textual.pilot import Pilot

from cpbtui.app import CpbtuiApp


def screen_text(app: CpbtuiApp) -> str:
    """The letters of the whole screen, line by line, without trailing spaces."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)


async def keys_done(pilot: Pilot[None]) -> None:
    """Wait until every key pressed has done what it does."""
    app = pilot.app
    assert isinstance(app, CpbtuiApp)
    await pilot.pause()
    async with asyncio.timeout(20):
        while app.keys_waiting:
            await asyncio.sleep(0.005)
    await pilot.pause()


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys and wait for what they do."""
    await pilot.press(*keys)
    await keys_done(pilot)


def told(app: CpbtuiApp) -> list[str]:
    """What has been said at the edge of the screen so far."""
    return [one.message for one in app._notifications]
