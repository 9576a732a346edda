"""Commands of the screen "Attendance"."""

from __future__ import annotations

from cpbtui.command import Area, Command

ATTENDANCE = Area(
    "attendance",
    "Attendance",
    (
        Command(
            "attendance.here",
            "Here",
            "Marks the selected person, or everybody in the line, as here.",
            keys=("enter",),
            words="here",
            weight=9,
            synonyms=("present", "attending"),
        ),
        Command(
            "attendance.apologies",
            "Apologies",
            "Notes apologies of the selected person, or of everybody in the line.",
            keys=("minus",),
            words="apologies",
            weight=9,
            synonyms=("absence", "cannot come"),
        ),
        Command(
            "attendance.more",
            "More",
            "Left, late arrival, substitute, remote, absent, in the chair, or nothing known.",
            keys=("tab",),
            words="more",
            weight=8,
            synonyms=("late arrival", "left", "substitute", "remote", "absent", "in the chair"),
        ),
        Command(
            "attendance.guest",
            "Add guest",
            "Adds what is typed as a guest: Robert Dale - Police.",
            keys=("ctrl+n", "f4"),
            words="guest",
            weight=6,
            synonyms=("visitor", "new person"),
            always=True,
        ),
        Command(
            "attendance.rename",
            "Name a placeholder",
            "Gives somebody whose name was not known the right name, everywhere.",
            keys=("ctrl+r", "f2"),
            synonyms=("unknown", "who is it"),
            always=True,
        ),
    ),
)
