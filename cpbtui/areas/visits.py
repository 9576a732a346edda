"""Commands of the screen "Visits"."""

from __future__ import annotations

from cpbtui.command import Area

VISITS = Area("visits", "Visits")
