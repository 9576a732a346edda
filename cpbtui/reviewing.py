"""The review of past minutes before they enter the record: what is asked, what was said.

No screen in it. A meeting keeps its key while its files stay the same; a row's key is the
meeting's, a bar, and the key of what it is about in `imports.past.review.Review`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from cpbtui.accepting import Openness
from cpbtui.importing import FileRead, Proposed, meetings_told, proposals
from cpbtui.reviewed import ACCEPT, KEEP, Kind, Reviewed, in_doubt, kind_of, of_file, of_no_meeting
from imports.past.completing import TAKE
from imports.past.matching import Choice
from imports.past.proposal import Setting
from imports.past.review import DECISION, SENTENCE, VISIT, Review
from store.models import Attendance, Decision, Visit

OPENNESS: tuple[Openness, ...] = ("recent", "all", "none")
VISITED = (Choice(VISIT, "a visit"), Choice(SENTENCE, "a sentence only"))
DECIDED = (Choice(DECISION, "a decision"), Choice(SENTENCE, "a sentence only"))
EITHER = (Choice(TAKE, "take the file's words"), Choice(KEEP, "keep the record's words"))


@dataclass(frozen=True)
class Said:
    """Something the clerk said, and what had been said before."""

    before: dict[str, Review]
    what: str
    """In a word or two: "answered", "corrected", "left out"."""
    row: Reviewed | None = None
    """What it was about; None: of several."""


@dataclass
class ReviewSession:
    """One import, from the files read to what the clerk accepts."""

    files: tuple[FileRead, ...] = ()
    reviews: dict[str, Review] = field(default_factory=dict)
    openness: Openness = "recent"
    seen: set[str] = field(default_factory=set)
    """The keys of notes of no meeting that the clerk has marked as seen."""
    proposed: tuple[Proposed, ...] = ()
    _people_ids: dict[str, str] = field(default_factory=dict)
    _said: list[Said] = field(default_factory=list)

    # Files

    def add(self, files: Iterable[FileRead]) -> list[str]:
        """Add files; one that is there already is read anew, and a copy of one left out.

        Returns:
            Sentences about those left out.
        """
        known = {one.path.resolve(): one for one in self.files}
        told = []
        for one in files:
            same = next((each for each in known.values() if _is_copy(one, each)), None)
            if same is not None:
                told.append(f"{one.path.name} holds the same words as {same.path.name}.")
            else:
                known[one.path.resolve()] = one
        self.files = tuple(known.values())
        return told

    def propose(self, setting: Setting, make_id: Callable[[], str]) -> tuple[Proposed, ...]:
        """What each meeting would become with what was said; touches nothing else.

        Takes a moment, so it may run on another thread; `show` takes the answer.
        """
        told = meetings_told(self.files)
        who = {
            key: answer
            for review in self.reviews.values()
            for key, answer in review.answers.items()
            if key.startswith("person/")
        }  # who somebody is, is asked once, whatever meetings name them
        reviews = {}
        for one in told:
            review = self.reviews.get(one.key, Review())
            reviews[one.key] = replace(review, answers={**who, **review.answers})
        return tuple(proposals(told, setting, make_id, reviews, self._people_ids))

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
        if row.own in ("why", "meeting"):
            review = _decided(review, chosen.value)
            if (chosen.value == KEEP) != ("meeting" in review.skipped):
                review = review.without("meeting")
        else:
            review = review.answered(row.own, chosen.value)
        self._say(row, review, f"answered “{chosen.label}”")
        return chosen.label

    def correct(self, row: Reviewed, texts: Mapping[str, str]) -> None:
        """Put right what was read.

        Args:
            row: Of what.
            texts: By the key of the correction, as `Review` names them.
        """
        review = self._review(row)
        for key, text in texts.items():
            review = review.corrected(key, text)
        self._say(row, review, "corrected")

    def leave_out(self, row: Reviewed) -> None:
        """Leave something out, or take it in again."""
        if row.proposed is None:
            self.seen.add(row.key)
            return
        what = "taken in again" if row.out else "marked as seen" if row.kind == "doubt" else ""
        self._say(row, self._review(row).without(row.own), what or "left out")

    def suggested(self) -> list[Reviewed]:
        """The sentences of the meetings taken that may be decisions and are not answered."""
        return [
            row
            for one in self.taken
            for row in self._documents(one, "decision")
            if isinstance(row.document, Decision) and row.document.suggested and not row.out
        ]

    def decide_all(self) -> None:
        """Make every suggested decision one."""
        before = dict(self.reviews)
        for one in self.suggested():
            assert one.proposed is not None
            review = self._review(one).answered(one.own, DECISION)
            self.reviews = {**self.reviews, one.proposed.told.key: review}
        self._said.append(Said(before, "all suggested decisions taken"))

    @property
    def answered(self) -> bool:
        """Whether the clerk has said anything yet."""
        return bool(self._said)

    def take_back(self) -> Said | None:
        """Take back what was said last, and tell what that was; None: nothing was said."""
        if not self._said:
            return None
        said = self._said.pop()
        self.reviews = said.before
        return said

    def next_openness(self) -> Openness:
        """The next way to treat imported actions."""
        at = OPENNESS.index(self.openness)
        self.openness = OPENNESS[(at + 1) % len(OPENNESS)]
        return self.openness

    def _review(self, row: Reviewed) -> Review:
        assert row.proposed is not None
        return self.reviews.get(row.proposed.told.key, Review())

    def _say(self, row: Reviewed, review: Review, what: str) -> None:
        assert row.proposed is not None
        self._said.append(Said(dict(self.reviews), what, row))
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
            return [of_file(one) for one in self.files]
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
                found += of_no_meeting(file, self.seen)
        return found

    def _of_meeting(self, one: Proposed) -> Reviewed:
        read = one.proposal.read
        line = read.places.get("date", read.first_line)
        return Reviewed(
            f"{one.told.key}|meeting", "meeting", line, "", one, one.proposal.record.meeting,
            choices=in_doubt(one), out=self.is_out(one),
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
            rows.append(
                Reviewed(f"{key}|why", "doubt", line, proposal.why, one, choices=in_doubt(one))
            )
        for asked in proposal.questions if proposal.fate != "known" else ():
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
        known = proposal.fate == "known"
        for nth, doubt in enumerate(proposal.doubts):
            if known and doubt.about != "record":
                continue  # it was told when the meeting entered the record
            own = f"doubt/{doubt.line}.{nth}"
            if doubt.message not in proposal.why and own not in seen:
                rows.append(Reviewed(f"{key}|{own}", "doubt", doubt.line, doubt.message, one))
        return rows

    def _documents(self, one: Proposed, kind: Kind) -> list[Reviewed]:
        answers = self.reviews.get(one.told.key, Review()).answers
        rows = []
        for row in one.proposal.rows:
            if kind_of(row.document) == kind:
                asked = isinstance(row.document, Decision | Visit) and (
                    row.document.suggested or row.key in answers
                )
                choices = VISITED if isinstance(row.document, Visit) else DECIDED
                rows.append(
                    Reviewed(
                        f"{one.told.key}|{row.key}", kind, row.line, "", one, row.document,
                        choices=choices if asked and not row.out else (), out=row.out,
                    )
                )  # fmt: skip
        return rows

    def count(self, kind: Kind) -> int:
        """How many a view tells of: people once each, whatever meetings list them."""
        rows = self.rows(kind)
        if kind != "person":
            return len(rows)
        people = [one.document for one in rows if not one.out]
        return len({one.person for one in people if isinstance(one, Attendance)})


def _decided(review: Review, said: str) -> Review:
    """A review with what was said of a meeting that stays out."""
    if said in (ACCEPT, KEEP):
        return replace(review, accepted=said == ACCEPT)
    return review.corrected("date", said)


def _is_copy(one: FileRead, other: FileRead) -> bool:
    """Whether a file holds the very words of another."""
    if one.source is None or other.source is None or one.path.resolve() == other.path.resolve():
        return False
    return one.source.text == other.source.text
