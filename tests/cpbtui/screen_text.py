"""What a screen shows, as lines of text."""

from __future__ import annotations

from cpbtui.app import CpbtuiApp


def screen_text(app: CpbtuiApp) -> str:
    """The letters of the whole screen, line by line, without trailing spaces."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)
