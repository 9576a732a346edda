"""Commands of the board's settings."""

from __future__ import annotations

from cpbtui.command import Area, Command

SETTINGS = Area(
    "settings",
    "Board settings",
    (
        Command(
            "settings.edit",
            "Change",
            "Changes the selected setting.",
            keys=("enter", "e"),
            words="change",
            weight=9,
        ),
        Command(
            "settings.add",
            "Add",
            "Adds a category, a standing item or a piece of standard wording.",
            keys=("a",),
            words="add",
            weight=6,
            synonyms=("new",),
        ),
        Command(
            "settings.remove",
            "Remove",
            "Takes the selected category, standing item or wording out.",
            keys=("x", "delete"),
            words="remove",
            weight=5,
            synonyms=("delete",),
        ),
        Command(
            "settings.up",
            "Move up",
            "Moves the selected entry up.",
            keys=("shift+up", "K"),
            words="move",
            weight=4,
            synonyms=("order",),
        ),
        Command(
            "settings.down",
            "Move down",
            "Moves the selected entry down.",
            keys=("shift+down", "J"),
            synonyms=("order",),
        ),
    ),
)
