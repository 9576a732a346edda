"""Commands of the search screen; the field keeps the cursor, so all are keys that type nothing."""

from __future__ import annotations

from cpbtui.command import Area, Command

SEARCH = Area(
    "search",
    "Search",
    (
        Command(
            "search.open",
            "Open",
            "Opens the result where it stands: the paragraph of the minutes, the list, the agenda.",
            keys=("enter",),
            words="open",
            weight=9,
            synonyms=("jump", "go there"),
            edits=False,
        ),
        Command(
            "search.quote",
            "Quote",
            "Puts the reference at the cursor of the minutes you came from: (minute 3, 4 August "
            "2016). From any other screen it is copied.",
            keys=("ctrl+r",),
            words="quote",
            weight=8,
            synonyms=("reference", "cite", "minute number"),
            edits=False,
            always=True,
        ),
        Command(
            "search.meeting",
            "That meeting",
            "Shows every decision and action of the meeting the result belongs to.",
            keys=("ctrl+o",),
            words="that meeting",
            weight=7,
            synonyms=("whole meeting", "outcomes"),
            edits=False,
            always=True,
        ),
        Command(
            "search.next-kind",
            "Next kind",
            "Shows the next of the kinds named above the results.",
            keys=("tab",),
            words="kind",
            weight=6,
            synonyms=("decisions only", "actions only", "filter"),
            edits=False,
        ),
        Command(
            "search.previous-kind",
            "Previous kind",
            "Shows the kind before.",
            keys=("shift+tab",),
            edits=False,
        ),
        Command(
            "search.order",
            "Newest or best first",
            "Sorts by day, the newest first, or by how well the words fit; and back.",
            keys=("ctrl+n",),
            words="best first",
            weight=5,
            synonyms=("sort", "relevance", "date"),
            edits=False,
            always=True,
        ),
        Command(
            "search.preview",
            "Preview",
            "Shows the paragraph with its neighbours below the list, where there is no room beside "
            "it; and hides it.",
            keys=("ctrl+l",),
            words="preview",
            weight=4,
            synonyms=("look", "paragraph"),
            edits=False,
            always=True,
        ),
    ),
)
