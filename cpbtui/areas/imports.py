"""Commands of the review of past minutes."""

from __future__ import annotations

from cpbtui.command import Area, Command

IMPORT = Area(
    "import",
    "Past minutes",
    (
        Command(
            "import.add",
            "Open files",
            "Reads files, or a folder of them; nothing enters the record by that.",
            keys=("o",),
            words="open files",
            weight=8,
            synonyms=("file", "folder", "Word", "PDF", "browse"),
        ),
        Command(
            "import.take",
            "Take into the record",
            "Takes every meeting that is not left out into the record, as one step of undo.",
            keys=("t",),
            words="take into the record",
            weight=9,
            synonyms=("accept", "import", "save"),
        ),
        Command(
            "import.answer",
            "Answer",
            "Chooses among the answers to a question; the digits 1 to 9 give one at once.",
            keys=("enter",),
            words="answer",
            weight=8,
            synonyms=("question", "doubt", "same person"),
        ),
        Command(
            "import.correct",
            "Correct",
            "Puts right what was read: a name and where from, a title, a sentence, a day, a chair.",
            keys=("e",),
            words="correct",
            weight=7,
            synonyms=("edit", "wording", "date"),
        ),
        Command(
            "import.leave-out",
            "Leave out",
            "Leaves this out, or takes it in again; a doubt is marked as seen.",
            keys=("x",),
            words="leave out",
            weight=7,
            synonyms=("skip", "ignore", "seen"),
        ),
        Command(
            "import.decide-all",
            "Take all suggested decisions",
            "Makes a decision of every sentence of this review that may be one; asks first.",
            keys=("D",),
            words="take all",
            weight=9,
            synonyms=("decisions", "suggested", "register"),
        ),
        Command(
            "import.openness",
            "Which actions stay open",
            "Those of the newest twelve months, all or none; the others come in as not known.",
            keys=("p",),
            words="open actions",
            weight=4,
            synonyms=("outstanding", "old actions", "recent"),
        ),
        Command(
            "import.take-back",
            "Take back an answer",
            "Takes back what you said last in this review.",
            keys=("u",),
            synonyms=("undo", "mistake"),
        ),
        Command(
            "import.put-away",
            "Put this review away",
            "Forgets the files read and what you said of them; the record stays; asks first.",
            keys=("w",),
            synonyms=("discard", "close", "start again"),
        ),
        Command(
            "import.pane-down",
            "More of the source",
            "Scrolls the pane beside the list down.",
            keys=("J", "shift+down"),
            synonyms=("scroll", "source"),
        ),
        Command(
            "import.pane-up",
            "Less of the source",
            "Scrolls the pane beside the list up.",
            keys=("K", "shift+up"),
            synonyms=("scroll", "source"),
        ),
    ),
)
