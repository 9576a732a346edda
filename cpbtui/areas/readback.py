"""Commands of the screen "Read-back"."""

from __future__ import annotations

from cpbtui.command import Area, Command

READBACK = Area(
    "readback",
    "Read-back",
    (
        Command(
            "readback.date",
            "Date",
            "Sets by when, as people write it; any letter or figure typed starts it.",
            keys=("space",),
            synonyms=("due", "deadline", "by when"),
        ),
        Command(
            "readback.owner",
            "Owner",
            "Says who is to do it.",
            keys=("o",),
            words="owner",
            weight=7,
            synonyms=("reassign", "who"),
        ),
        Command(
            "readback.who",
            "Which officer",
            "Chooses the person where a group or an unclear name was said.",
            keys=("question_mark",),
            synonyms=("officer", "who is meant"),
        ),
        Command(
            "readback.wording",
            "Wording",
            "Corrects what the list says; the minutes keep their words.",
            keys=("e",),
            words="wording",
            weight=6,
            synonyms=("text", "edit"),
        ),
        Command(
            "readback.agree",
            "Agreed",
            "Takes the date that is shown, or goes on to the next action.",
            keys=("enter",),
            words="agreed",
            weight=7,
        ),
        Command(
            "readback.attendance",
            "Attendance",
            "Opens who was there and who sent apologies.",
            keys=("f6", "ctrl+o"),
            words="attendance",
            weight=5,
            synonyms=("apologies", "present", "quorum"),
            edits=False,
            always=True,
        ),
        Command(
            "readback.close",
            "Close the meeting",
            "Closes the meeting, issues the numbers and makes the action sheet.",
            keys=("ctrl+s", "f9"),
            words="close and make the action sheet",
            weight=9,
            synonyms=("finish", "action sheet", "end"),
            always=True,
        ),
    ),
)
