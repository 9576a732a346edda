"""The review of past minutes before they enter the record: what is asked, what was said.

No screen in it. A meeting keeps its key while its files stay the same; a row's key is the
meeting's, a bar, and the key of what it is about in `imports.past.review.Review`.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from cpbtui.importing import FileRead, Openness, Proposed, meetings_told, proposals
from imports.past.completing import TAKE
from imports.past.matching import Choice
from imports.past.proposal import Setting
from imports.past.review import Review
from store.models import Action, AgendaItem, Attendance, Decision, Document

Kind = Literal["doubt", "meeting", "person", "item", "action", "decision", "other", "file"]

ACCEPT, KEEP = "accept", "keep"
OPENNESS: tuple[Openness, ...] = ("recent", "all", "none")
IN_DOUBT = (Choice(ACCEPT, "take it all the same"), Choice(KEEP, "leave it out"))
EITHER = (Choice(TAKE, "take the file's words"), Choice(KEEP, "keep the record's words"))


@dataclass(frozen=True)
class Reviewed:
    """One row of the review."""

    key: str
    kind: Kind
    line: int
    """Of the source; 0: of no line."""
    words: str
    """What was understood, or what is asked."""
    proposed: Proposed | None = None
    """The meeting it belongs to; None for a file."""
    document: Document | None = None
    choices: tuple[Choice, ...] = ()
    """What a digit answers."""
    out: bool = False
    """Left out by the clerk."""
    ours: str = ""
    """The record's words, where the file has others."""
    theirs: str = ""

    @property
    def own(self) -> str:
        """Its key within the meeting."""
        return self.key.partition("|")[2]


@dataclass
class ReviewSession:
    """One import, from the files read to what the clerk accepts."""

    files: tuple[FileRead, ...] = ()
    reviews: dict[str, Review] = field(default_factory=dict)
    openness: Openness = "recent"
    proposed: tuple[Proposed, ...] = ()
    _people_ids: dict[str, str] = field(default_factory=dict)
    _said: list[dict[str, Review]] = field(default_factory=list)
    """What had been said before each answer, to take one back."""

    # Files

    def add(self, files: Iterable[FileRead]) -> None:
        """Add files; one that is there already is read anew."""
        known = {one.path: one for one in self.files}
        known.update((one.path, one) for one in files)
        self.files = tuple(known.values())

    def days(self) -> set[date | None]:
        """The days of the meetings told of, to know which meetings of the board matter."""
        return {one.meeting.on for one in meetings_told(self.files)}

    def propose(self, setting: Setting, make_id: Callable[[], str]) -> tuple[Proposed, ...]:
        """What each meeting would become with what was said; touches nothing else.

        Takes a moment, so it may run on another thread; `show` takes the answer.
        """
        told = meetings_told(self.files)
        return tuple(proposals(told, setting, make_id, dict(self.reviews), self._people_ids))

    def show(self, proposed: tuple[Proposed, ...]) -> None:
        """Take what was proposed as what is shown."""
        self.proposed = proposed

    # What the clerk says

    def answer(self, row: Reviewed, choice: int) -> str:
        """Answer a question with its first, second … choice; what that says, "" for none."""
        if not 0 <= choice < len(row.choices) or row.proposed is None:
            return ""
        chosen = row.choices[choice]
        review = self._review(row)
        if row.own == "why":
            review = replace(review, accepted=chosen.value == ACCEPT)
            if chosen.value == KEEP:
                review = replace(review, skipped=review.skipped | {"meeting"})
        else:
            review = review.answered(row.own, chosen.value)
        self._say(row, review)
        return chosen.label

    def correct(self, row: Reviewed, text: str) -> None:
        """Put right what was read."""
        key = "date" if row.kind == "meeting" else row.own
        self._say(row, self._review(row).corrected(key, text))

    def leave_out(self, row: Reviewed) -> None:
        """Leave something out, or take it in again."""
        self._say(row, self._review(row).without(row.own))

    def take_back(self) -> bool:
        """Take back what was said last; whether there was anything."""
        if not self._said:
            return False
        self.reviews = self._said.pop()
        return True

    def next_openness(self) -> Openness:
        """The next way to treat imported actions."""
        at = OPENNESS.index(self.openness)
        self.openness = OPENNESS[(at + 1) % len(OPENNESS)]
        return self.openness

    def _review(self, row: Reviewed) -> Review:
        assert row.proposed is not None
        return self.reviews.get(row.proposed.told.key, Review())

    def _say(self, row: Reviewed, review: Review) -> None:
        assert row.proposed is not None
        self._said.append(dict(self.reviews))
        self.reviews = {**self.reviews, row.proposed.told.key: review}

    # What is shown

    @property
    def taken(self) -> list[Proposed]:
        """The meetings that accepting would take."""
        return [
            one
            for one in self.proposed
            if one.proposal.added and one.proposal.fate != "out" and not self.is_out(one)
        ]

    def is_out(self, one: Proposed) -> bool:
        """Whether the clerk leaves a whole meeting out."""
        return "meeting" in self.reviews.get(one.told.key, Review()).skipped

    def rows(self, kind: Kind) -> list[Reviewed]:
        """The rows of a view."""
        if kind == "file":
            return [_of_file(one) for one in self.files]
        found: list[Reviewed] = []
        for one in self.proposed:
            if kind == "meeting":
                found.append(self._of_meeting(one))
            elif kind == "doubt":
                found += self._doubts(one)
            elif not self.is_out(one):
                found += self._documents(one, kind)
        if kind == "doubt":
            for file in self.files:
                found += _of_no_meeting(file)
        return found

    def _of_meeting(self, one: Proposed) -> Reviewed:
        read = one.proposal.read
        line = read.places.get("date", read.first_line)
        return Reviewed(
            f"{one.told.key}|meeting", "meeting", line, "", one, one.proposal.record.meeting,
            choices=IN_DOUBT if one.proposal.why else (), out=self.is_out(one),
        )  # fmt: skip

    def _doubts(self, one: Proposed) -> list[Reviewed]:
        """What is asked about a meeting: what keeps it out first, then what can be answered."""
        if self.is_out(one):
            return []
        key, proposal = one.told.key, one.proposal
        seen = self.reviews.get(key, Review()).skipped
        rows = []
        if proposal.why:
            line = proposal.read.first_line
            rows.append(Reviewed(f"{key}|why", "doubt", line, proposal.why, one, choices=IN_DOUBT))
        for asked in proposal.questions:
            rows.append(
                Reviewed(
                    f"{key}|{asked.key}", "doubt", asked.doubt.line, asked.doubt.message, one,
                    choices=asked.choices,
                )
            )  # fmt: skip
        answers = self.reviews.get(key, Review()).answers
        for other in proposal.differences:
            if other.key not in answers:
                words = f"“{other.title}” reads otherwise in the file."
                rows.append(
                    Reviewed(
                        f"{key}|{other.key}", "doubt", other.line, words, one, choices=EITHER,
                        ours=other.ours, theirs=other.theirs,
                    )
                )  # fmt: skip
        for nth, doubt in enumerate(proposal.doubts):
            own = f"doubt/{doubt.line}.{nth}"
            if doubt.message != proposal.why and own not in seen:
                rows.append(Reviewed(f"{key}|{own}", "doubt", doubt.line, doubt.message, one))
        return rows

    def _documents(self, one: Proposed, kind: Kind) -> list[Reviewed]:
        skipped = self.reviews.get(one.told.key, Review()).skipped
        return [
            Reviewed(
                f"{one.told.key}|{row.key}", kind, row.line, "", one, row.document,
                out=row.key in skipped,
            )
            for row in one.proposal.rows
            if kind_of(row.document) == kind
        ]  # fmt: skip

    def openable(self) -> int:
        """How many open actions would be taken in all."""
        actions = [each for one in self.taken for each in one.proposal.record.actions]
        return sum(each.is_open for each in actions)


def kind_of(document: Document) -> Kind:
    """The view a document is listed in."""
    match document:
        case Attendance():
            return "person"
        case AgendaItem():
            return "item"
        case Action():
            return "action"
        case Decision():
            return "decision"
        case _:
            return "other"


def source_lines(row: Reviewed, before: int = 3, after: int = 30) -> list[tuple[int, str]]:
    """The lines of the source around a row's, with their numbers.

    Args:
        row: A row of a meeting.
        before: How many lines above.
        after: How many below.
    """
    source = row.proposed.told.file.source if row.proposed else None
    if source is None or row.line < 1:
        return []
    lines = source.text.split("\n")
    start = max(1, row.line - before)
    return list(enumerate(lines[start - 1 : row.line + after], start))


def _of_file(file: FileRead) -> Reviewed:
    return Reviewed(f"{file.path}|file", "file", 0, file.problem or file.path.name)


def _of_no_meeting(file: FileRead) -> list[Reviewed]:
    return [
        Reviewed(f"{file.path}|told/{n}", "doubt", doubt.line, f"{file.path.name}: {doubt.message}")
        for n, doubt in enumerate(file.read.doubts)
    ]


def paths_typed(typed: str) -> Sequence[str]:
    """The files somebody typed, pasted or dropped into one line.

    A terminal pastes a dropped file as a path in quotes or with backslashes before blanks.
    """
    text = typed.strip()
    if not text:
        return ()
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        return [part for line in lines for part in paths_typed(line)]
    if text[0] in "'\"" or "\\ " in text:
        try:
            return [part.removeprefix("file://") for part in shlex.split(text)]
        except ValueError:
            return (text,)
    return (text.removeprefix("file://"),)
