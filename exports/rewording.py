"""What the public reads instead of the names of young people and of homes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from exports import markdown
from exports.item_words import split_leads
from exports.name_patterns import alone, pattern_of
from exports.wording import number_in_words, opening_capital
from exports.young_people import Unnamed, unnamed
from store.models import Owner, Visit
from store.records import BoardRecord, MeetingRecord

SOMEBODY = "a young person"
"""What stands for the name of a young person."""

_SEVERAL = re.compile(
    rf"{SOMEBODY}(?:, {SOMEBODY})*,? (?:and|&) {SOMEBODY}"
    rf"|{SOMEBODY}(?:, {SOMEBODY})+(?=,? and )",
    re.IGNORECASE,
)


class Rewording:
    """What is done to every text of the public edition.

    Attributes:
        people: The young people who are not named.
        visits: Whose places are coded.
    """

    def __init__(self, record: MeetingRecord | BoardRecord) -> None:
        """Find out who and what is not named.

        Args:
            record: What a document is made from.
        """
        self.people: Unnamed = unnamed(record)
        self.visits: tuple[Visit, ...] = record.visits
        names = {form.name: SOMEBODY for form in self.people.forms if form.hidden}
        # The whole name of somebody else wins over the first name of a young person in it.
        names |= {name: "" for name in self.people.kept}
        self._put_instead(names)
        # Whatever is said of a home instead of its name must name nobody either.
        homes = [(one.name, one.code) for one in record.board.homes]
        homes += [(one.place, one.code_name) for one in self.visits]
        coded = {name: self.within(code) for name, code in homes if name and code}
        self._put_instead(coded | names)

    def _put_instead(self, words: dict[str, str]) -> None:
        """Have names replaced, the longest first; empty: it stays."""
        self._instead = sorted(words.items(), key=lambda pair: len(pair[0]), reverse=True)
        groups = "|".join(f"({pattern_of(name)})" for name, _ in self._instead)
        self._pattern = alone(groups) if groups else None

    @property
    def surnames_hidden(self) -> set[str]:
        """The last words of whole names that are not printed."""
        return {form.name.split()[-1] for form in self.people.forms if form.hidden}

    def said(self, text: str) -> str:
        """The text without the names, with a capital where a sentence begins."""
        return self._reworded(text, begins=True)

    def within(self, text: str) -> str:
        """The same for words that stand in the middle of a sentence."""
        return self._reworded(text, begins=False)

    def code_of(self, place: str) -> str:
        """What the public reads instead of a home's name; empty where nobody said."""
        said = self.within(place)
        return "" if said == markdown.plain(place) else said

    def leads(self, leads: Iterable[str]) -> tuple[str, ...]:
        """Who leads an item; several young people are counted."""
        return _counted([self.within(one) for lead in leads for one in split_leads(lead)])

    def owners(self, owners: Iterable[Owner]) -> tuple[Owner, ...]:
        """Who is to do something; several young people are counted."""
        known: list[Owner] = []
        hidden = 0
        for owner in owners:
            written = self.said(owner.written)
            if owner.person not in self.people.ids and written.casefold() != SOMEBODY:
                known.append(Owner(written=written, person=owner.person, body=owner.body))
            else:
                known += [Owner(written=SOMEBODY)] if not hidden else []
                hidden += 1
        several = Owner(written=number_of_young_people(hidden))
        return tuple(several if one == Owner(written=SOMEBODY) else one for one in known)

    def changes(self, text: str) -> bool:
        """Whether anything in a text is not for the public, such as in an address."""
        return self.said(text) != markdown.plain(text)

    def _reworded(self, text: str, *, begins: bool) -> str:
        plain = markdown.plain(text)
        if self._pattern is None:
            return plain

        def put(found: re.Match[str]) -> str:
            said = self._instead[(found.lastindex or 1) - 1][1] or found[0]
            before = plain[: found.start()].rstrip(" *_")
            starts = begins and (not before or before[-1] in ".!?\n:")
            return opening_capital(said) if starts else said

        return _SEVERAL.sub(_together, self._pattern.sub(put, plain))


def _together(found: re.Match[str]) -> str:
    words = number_of_young_people(found[0].casefold().count(SOMEBODY))
    return opening_capital(words) if found[0][0].isupper() else words


def number_of_young_people(count: int) -> str:
    """So many young people in words: "a young person", "two young people"."""
    return SOMEBODY if count == 1 else f"{number_in_words(count)} young people"


def _counted(names: Sequence[str]) -> tuple[str, ...]:
    """Names of which some are young people's: those are one entry, where the first of them was."""
    several = number_of_young_people(sum(name == SOMEBODY for name in names))
    found = list(dict.fromkeys(several if name == SOMEBODY else name for name in names))
    if found and found[0] == several:
        found[0] = opening_capital(several)
    return tuple(found)
