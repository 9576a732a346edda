"""Commands of the forward plan."""

from __future__ import annotations

from cpbtui.command import Area, Command

FORWARD = Area(
    "forward",
    "Forward plan",
    (
        Command(
            "forward.add",
            "Add to the plan",
            "Adds something in one line: what, for which meeting or month, who asked.",
            keys=("a",),
            words="add",
            weight=8,
            synonyms=("new", "quick note", "remember"),
        ),
        Command(
            "forward.edit",
            "Edit",
            "Changes what it says, who asked and why.",
            keys=("enter", "e"),
            words="edit",
            weight=7,
            synonyms=("open", "wording"),
        ),
        Command(
            "forward.agenda",
            "Put on an agenda",
            "Makes an agenda item of it now.",
            keys=("g",),
            words="put on agenda",
            weight=8,
            synonyms=("item", "bring forward"),
        ),
        Command(
            "forward.date",
            "Move",
            "Moves it to another meeting or month.",
            keys=("d", "m"),
            words="move",
            weight=7,
            synonyms=("defer", "postpone", "meeting", "month"),
        ),
        Command(
            "forward.complete",
            "Done",
            "Takes it off the plan: it was dealt with.",
            keys=("c",),
            words="done",
            weight=6,
            synonyms=("completed", "close"),
        ),
        Command(
            "forward.note",
            "Progress note",
            "Adds a dated note of what was said or done.",
            keys=("n",),
            words="note",
            weight=6,
            synonyms=("update", "progress"),
        ),
        Command(
            "forward.open",
            "Open in minutes",
            "Goes to where it was put off.",
            keys=("o",),
            words="open in minutes",
            weight=5,
            synonyms=("jump", "source", "deferred"),
            edits=False,
        ),
        Command(
            "forward.reassign",
            "Who asked",
            "Says who asked for it.",
            keys=("r",),
            synonyms=("reassign", "owner"),
        ),
        Command(
            "forward.drop",
            "No longer needed",
            "Takes it off the plan without its being dealt with, with a reason.",
            keys=("x",),
            words="no longer needed",
            weight=4,
            synonyms=("withdraw", "cancel"),
        ),
        Command(
            "forward.reopen",
            "On the plan again",
            "Puts it back on the plan.",
            keys=("u",),
            synonyms=("reopen",),
        ),
    ),
)
