"""Commands of the screen "Forward plan"."""

from __future__ import annotations

from cpbtui.command import Area

FORWARD = Area("forward", "Forward plan")
