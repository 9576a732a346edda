"""Commands of the screen "Task and finish groups"."""

from __future__ import annotations

from cpbtui.command import Area

GROUPS = Area("groups", "Task and finish groups")
