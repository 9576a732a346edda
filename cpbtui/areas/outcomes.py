"""Commands of the list of what came of a meeting, or of a subject."""

from __future__ import annotations

from cpbtui.command import Area, Command

OUTCOMES = Area(
    "outcomes",
    "What was decided and asked",
    (
        Command(
            "outcomes.open",
            "Open in minutes",
            "Goes to the sentence in the minutes.",
            keys=("enter", "o"),
            words="open in minutes",
            weight=8,
            synonyms=("jump", "source"),
            edits=False,
        ),
        Command(
            "outcomes.copy",
            "Copy the reference",
            "Puts the reference on the clipboard: (minute 3, 4 August 2016).",
            keys=("c",),
            words="copy reference",
            weight=6,
            synonyms=("quote", "cite"),
            edits=False,
        ),
        Command(
            "outcomes.list",
            "In its list",
            "Goes to the decision or the action in its own list, where it can be altered.",
            keys=("l",),
            words="in its list",
            weight=5,
            synonyms=("register", "change", "complete"),
            edits=False,
        ),
    ),
)
