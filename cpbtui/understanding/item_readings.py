"""What the passages of one item say, and what was altered in them since they were read last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from cpbtui.understanding.deeds import is_deed
from cpbtui.understanding.records import FoundRecord, Kept, kind_of, read_text, text_of
from imports.paragraphs import passages
from imports.reading import (
    Context,
    Found,
    FoundAction,
    FoundDecision,
    FoundVisit,
    read_passage,
)
from store.models import AgendaItem


@dataclass(frozen=True)
class Sentence:
    """One record that a passage holds."""

    kind: str
    text: str
    found: FoundRecord | None = None
    """What it says; None: it was read before, and is not read again."""


@dataclass(frozen=True)
class Reading:
    """What a passage says."""

    sentences: tuple[Sentence, ...] = ()
    deeds: tuple[Found, ...] = ()


@dataclass(frozen=True)
class Standing:
    """A sentence in the text as it is now."""

    item: str
    place: int
    passage: str
    sentence: Sentence
    held: bool
    """It is still being typed: nothing is made or changed of it yet."""


@dataclass(frozen=True)
class Alteration:
    """What an item's text says, against the last reading of it."""

    standing: list[Standing]
    fresh: list[str]
    """New passages that do something."""
    gone: list[str]
    """Passages that did something and are no longer there."""
    holding: bool
    """A passage is still being typed."""


@dataclass
class ItemReadings:
    """What the passages of one item say, by their text."""

    readings: dict[str, Reading] = field(default_factory=dict)
    present: list[str] = field(default_factory=list)
    """The passages as they stood at the last reading, finished ones only."""
    lost: list[str] = field(default_factory=list)
    """Passages that did something and are being retyped, perhaps."""

    def left_something(self, text: str, cursor: int) -> bool:
        """Whether a passage was changed that the cursor is no longer in."""
        return any(
            passage.text not in self.readings or passage.text not in self.present
            for passage in passages(text)
            if not passage.start <= cursor <= passage.end
        ) or any(gone not in text for gone in self.present if self.readings.get(gone) != Reading())

    def alteration(
        self, item: AgendaItem, text: str, cursor: int | None, context: Context
    ) -> Alteration:
        """Read what is new in an item's text, and tell what has gone from it."""
        left = Counter(self.present)
        standing: list[Standing] = []
        present, fresh = [], []
        place, holding = 0, False
        for passage in passages(text):
            held = cursor is not None and passage.start <= cursor <= passage.end
            known_here = left[passage.text] > 0
            left[passage.text] -= known_here
            held = held and not known_here
            holding = holding or held
            reading = self.readings.get(passage.text)
            if reading is None:
                reading = read(passage.text, context, item)
                if not held:
                    self.readings[passage.text] = reading
            if not held:
                present.append(passage.text)
                if not known_here and reading.deeds:
                    fresh.append(passage.text)
            for sentence in reading.sentences:
                standing.append(Standing(item.id, place, passage.text, sentence, held))
            place += bool(reading.sentences)
        missing = Counter(self.present) - Counter(present)
        gone = [one for one in missing.elements() if self.readings[one].deeds]
        self.present = present
        if holding:
            self.lost, gone = self.lost + gone, []
        else:
            self.lost, gone = [], self.lost + gone
        return Alteration(standing, fresh, gone, holding)

    def standing(self, item: str) -> list[Standing]:
        """The sentences as of the last reading, of the item with that id."""
        standing, place = [], 0
        for passage in self.present:
            sentences = self.readings[passage].sentences
            standing += [Standing(item, place, passage, one, False) for one in sentences]
            place += bool(sentences)
        return standing


def read(passage: str, context: Context, item: AgendaItem) -> Reading:
    """Read a passage; the sentence the program wrote itself says nothing new."""
    if item.generated and passage == item.generated:
        return Reading()
    found = read_passage(passage, context)
    sentences = tuple(
        Sentence(kind_of(one), text_of(one), one)
        for one in found
        if isinstance(one, FoundAction | FoundDecision | FoundVisit)
    )
    return Reading(sentences, tuple(one for one in found if is_deed(one)))


def as_kept(passage: str, records: Iterable[Kept]) -> Reading:
    """A passage read before, by the records it made."""
    mine = [one for one in records if one.read and one.read.anchor.text == passage]
    if not mine:
        return Reading()
    first = min(one.read.anchor.place for one in mine if one.read)
    here = sorted(
        (one for one in mine if one.read and one.read.anchor.place == first), key=lambda one: one.id
    )
    return Reading(tuple(Sentence(kind_of(one), read_text(one)) for one in here))
