"""Commands of the list of actions."""

from __future__ import annotations

from cpbtui.command import Area, Command

ACTIONS = Area(
    "actions",
    "Actions",
    (
        Command(
            "actions.complete",
            "Completed",
            "Marks the action as completed today.",
            keys=("c",),
            words="completed",
            weight=8,
            synonyms=("done", "close", "discharge"),
        ),
        Command(
            "actions.note",
            "Progress note",
            "Adds a dated note of what was said or done.",
            keys=("n",),
            words="note",
            weight=7,
            synonyms=("update", "progress", "chase"),
        ),
        Command(
            "actions.date",
            "Date",
            "Sets by when it is to be done; a date as you would write it.",
            keys=("d",),
            words="date",
            weight=7,
            synonyms=("due", "deadline"),
        ),
        Command(
            "actions.reassign",
            "Reassign",
            "Gives the action to somebody else.",
            keys=("r",),
            words="reassign",
            weight=6,
            synonyms=("owner", "hand over"),
        ),
        Command(
            "actions.reassign-all",
            "Reassign all of a person's",
            "Gives every open action of this owner to somebody else.",
            keys=("R",),
            synonyms=("leaver", "hand over", "left the board"),
        ),
        Command(
            "actions.drop",
            "No longer needed",
            "Closes the action without its being done, with a reason.",
            keys=("x",),
            words="no longer needed",
            weight=5,
            synonyms=("withdraw", "cancel"),
        ),
        Command(
            "actions.reopen",
            "Open again",
            "Puts a closed action back among those outstanding.",
            keys=("u",),
            weight=8,
            synonyms=("reopen",),
        ),
        Command(
            "actions.reopen-all",
            "Open all of these again",
            "Puts every imported action of which nothing is known among those outstanding.",
            keys=("U",),
            weight=7,
            synonyms=("imported", "not known", "past actions"),
        ),
        Command(
            "actions.open",
            "Open in minutes",
            "Goes to the sentence in the minutes.",
            keys=("enter", "o"),
            words="open in minutes",
            weight=6,
            synonyms=("jump", "source"),
            edits=False,
        ),
        Command(
            "actions.edit",
            "Edit wording",
            "Corrects what the action says.",
            keys=("e",),
            synonyms=("text", "sentence"),
        ),
        Command(
            "actions.list-wording",
            "Wording for lists",
            "Gives the action a wording of its own for lists.",
            keys=("w",),
            synonyms=("short text", "list text"),
        ),
    ),
)
