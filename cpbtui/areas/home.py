"""Commands of the first screen."""

from __future__ import annotations

from cpbtui.command import Area, Command

HOME = Area(
    "home",
    "Home",
    (
        Command(
            "home.open",
            "Open",
            "Opens what the selected line is about.",
            keys=("enter",),
            words="open",
            weight=9,
            edits=False,
        ),
    ),
)
