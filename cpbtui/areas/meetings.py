"""Commands of the list of meetings."""

from __future__ import annotations

from cpbtui.command import Area, Command

MEETINGS = Area(
    "meetings",
    "Meetings",
    (
        Command(
            "meetings.open",
            "Open",
            "Opens the meeting.",
            keys=("enter",),
            words="open",
            weight=9,
            synonyms=("minutes", "live"),
            edits=False,
        ),
        Command(
            "meetings.agenda",
            "Agenda",
            "Opens the agenda of the meeting.",
            keys=("a",),
            words="agenda",
            weight=7,
            synonyms=("items", "papers"),
            edits=False,
        ),
        Command(
            "meetings.new",
            "New meeting",
            "Adds a meeting, with the date as you would write it.",
            keys=("n",),
            words="new",
            weight=7,
            synonyms=("add", "date", "schedule"),
        ),
        Command(
            "meetings.from-rule",
            "Next meetings from a rule",
            "Adds the next meetings, such as the second Thursday of March, June and September.",
            keys=("N",),
            synonyms=("recurring", "programme", "series"),
        ),
        Command(
            "meetings.edit",
            "Date and place",
            "Changes date, time, venue and kind.",
            keys=("e",),
            words="date and place",
            weight=5,
            synonyms=("move", "venue", "postpone"),
        ),
        Command(
            "meetings.step",
            "Next step",
            "Takes the meeting a step on: with the chair, cleared, circulated, approved, signed.",
            keys=("s",),
            words="next step",
            weight=8,
            synonyms=("with the chair", "cleared", "circulate", "dispatch", "approve", "sign"),
        ),
        Command(
            "meetings.cancel",
            "Cancel the meeting",
            "Marks the meeting as cancelled.",
            keys=("x",),
            words="cancel",
            weight=3,
            synonyms=("called off",),
        ),
        Command(
            "meetings.inquorate",
            "Inquorate",
            "Marks the meeting as not held for want of a quorum.",
            keys=("q",),
            synonyms=("no quorum",),
        ),
        Command(
            "meetings.reopen",
            "Reopen",
            "Opens approved minutes again, with a reason that is kept.",
            keys=("r",),
            synonyms=("unlock", "correct minutes"),
        ),
    ),
)
