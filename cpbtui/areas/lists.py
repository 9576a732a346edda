"""Commands that every list has."""

from __future__ import annotations

from cpbtui.command import Area, Command

LISTS = Area(
    "lists",
    "In every list",
    (
        Command(
            "lists.filter",
            "Filter",
            "Narrows the list while you type; Esc shows all again.",
            keys=("slash",),
            words="filter",
            weight=7,
            synonyms=("find", "narrow"),
            edits=False,
        ),
        Command(
            "lists.sort",
            "Sort",
            "Sorts the list another way, and says which.",
            keys=("z",),
            synonyms=("order",),
            edits=False,
        ),
        Command(
            "lists.next-view",
            "Next view",
            "Shows the next of the views named above the list.",
            keys=("tab", "right"),
            words="view",
            weight=3,
            synonyms=("tab",),
            edits=False,
        ),
        Command(
            "lists.previous-view",
            "Previous view",
            "Shows the view before.",
            keys=("shift+tab", "left"),
            edits=False,
        ),
    ),
)
