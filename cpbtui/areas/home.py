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
        Command(
            "home.quick-note",
            "Quick note",
            "Puts a line on the forward plan: what, for which meeting, who asked.",
            keys=("ctrl+n", "n"),
            words="quick note",
            weight=7,
            synonyms=("remember", "forward plan", "telephone"),
        ),
    ),
)
