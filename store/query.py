"""The language of searches: what a person types, taken apart. Pure.

Words must all be there; the last one may be unfinished. A word that names a month, a year, a
day, a person or a kind of result is a filter as well as a word: "june" finds what a meeting in
June did, and what speaks of June. `kind: owner: since: until: year: is:` are filters only.
Nothing typed is ever taken as syntax of the engine that searches.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from store.marks import folded, tag_of
from store.months import day_in_words
from store.said_days import MONTHS, Day, read_day
from store.search import Kind

KIND_WORDS: dict[str, Kind] = {
    "minutes": "minutes", "decision": "decision", "decisions": "decision", "action": "action",
    "actions": "action", "visit": "visit", "visits": "visit", "group": "group",
    "groups": "group", "paper": "paper", "papers": "paper", "person": "person",
    "people": "person",
}  # fmt: skip
"""What a kind of result is called."""
STATES: dict[str, tuple[str, ...]] = {
    "overdue": (),
    "open": ("open", "in progress"),
    "outstanding": ("open", "in progress"),
    "in progress": ("in progress",),
    "completed": ("completed",),
    "done": ("completed", "implemented"),
    "no longer needed": ("no longer needed",),
    "not known": ("not known",),
    "in force": ("in force",),
    "superseded": ("superseded",),
    "implemented": ("implemented",),
    "planned": ("planned",),
    "visited": ("visited",),
    "reported": ("reported",),
    "cancelled": ("cancelled",),
    "closed": ("closed", "completed", "no longer needed"),
}
"""After `is:`, the statuses meant; overdue is reckoned."""
PLAIN_STATES = frozenset({"overdue", "outstanding", "completed", "superseded", "implemented"})
"""Those that count without `is:` too."""
PLAIN_KINDS = frozenset(KIND_WORDS) - {"group", "paper", "person"}
NAMED = 3
"""How many are named to tell who was meant; of more, what was typed is told."""
LONGEST_NAME = 4
"""Words a name is looked for in."""

_PART = re.compile(
    r'(?P<key>kind|owner|since|until|year|is):(?:"(?P<quoted>[^"]*)"?|(?P<value>\S+))'
    r'|"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+)',
    re.IGNORECASE,
)
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))


class Named(NamedTuple):
    """Somebody, or a body, that a word names."""

    ids: tuple[str, ...]
    """Of the document, and of those merged into it."""
    label: str
    """As lists print the name."""
    spellings: tuple[str, ...] = ()
    """Other ways to write it that nobody else goes by, folded."""
    word: bool = False
    """Whether what names them is an ordinary word of the minutes too: "pack"."""


Register = Callable[[str], Sequence[Named]]
"""Everybody who goes by a name, which is given folded."""


class Term(NamedTuple):
    """One thing that must be so; any of its ways is enough."""

    phrases: tuple[str, ...] = ()
    """Folded words that stand in the text, one after the other."""
    prefix: bool = False
    """Whether the last word of the first phrase may be unfinished."""
    tags: tuple[tuple[str, ...], ...] = ()
    """Or: sets of marks of which one is borne whole; see `tag_of`."""
    overdue: bool = False
    """Or: it is overdue."""


class Query(NamedTuple):
    """A search, understood."""

    terms: tuple[Term, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    """Only these; none: all."""
    since: date | None = None
    until: date | None = None
    understood: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    """The words that nothing but the text answers to, folded, in the order typed."""

    @property
    def asks(self) -> bool:
        """Whether anything is asked."""
        return bool(self.terms or self.kinds or self.since or self.until)


def parse(text: str, today: date, register: Register) -> Query:
    """Understand what was typed.

    Args:
        text: As typed; anything at all.
        today: A month without a year in `since:` is the newest one.
        register: Who goes by a name.
    """
    reading = _Reading(today, register)
    plain: list[str] = []
    typed = "".join(" " if letter == "\0" else letter for letter in text).translate(_QUOTES)
    unfinished = bool(typed) and not typed[-1].isspace() and typed[-1] != '"'
    for part in _PART.finditer(typed):
        if part["word"]:
            if word := folded(part["word"]):
                plain.append(word)
            continue
        reading.plain(plain, last=False)
        plain = []
        if part["key"]:
            value = part["quoted"] if part["quoted"] is not None else part["value"]
            reading.explicit(part["key"].casefold(), value)
        elif phrase := folded(part["phrase"]):
            reading.add(Term(phrases=(phrase,)))
    reading.plain(plain, last=unfinished)
    return reading.query


class _Reading:
    """Collects what the parts of a search mean."""

    def __init__(self, today: date, register: Register) -> None:
        self.query = Query()
        self._today = today
        self._register = register

    def add(self, term: Term, told: str = "") -> None:
        """One more thing that must be so."""
        self.query = self.query._replace(terms=(*self.query.terms, term))
        self._tell(told)

    def _tell(self, told: str) -> None:
        if told and told not in self.query.understood:
            self.query = self.query._replace(understood=(*self.query.understood, told))

    def plain(self, words: Sequence[str], *, last: bool) -> None:
        """Words in a row; the last one may be unfinished."""
        start = 0
        while start < len(words):
            rest = words[start:]
            taken, term, told = (
                self._day(rest) or self._name(rest) or self._single(rest[0]) or self._text(rest[0])
            )
            start += taken
            if last and start == len(words):
                term = term._replace(prefix=_may_go_on(term.phrases[0]))
            self.add(term, told)

    def _text(self, word: str) -> tuple[int, Term, str]:
        self.query = self.query._replace(free=(*self.query.free, word))
        return 1, Term(phrases=(word,)), ""

    def _day(self, words: Sequence[str]) -> tuple[int, Term, str] | None:
        """A day, or a month with its year, at the beginning of the words."""
        for count in (3, 2, 1):
            found = read_day(" ".join(words[:count])) if count <= len(words) else None
            if found is not None:
                phrases = [" ".join(words[:count])]
                if found.written not in phrases:
                    phrases.append(found.written)
                return count, Term(phrases=tuple(phrases), tags=(found.tags,)), found.label
        return None

    def _name(self, words: Sequence[str]) -> tuple[int, Term, str] | None:
        """A name at the beginning of the words, the longest there is."""
        for count in range(min(LONGEST_NAME, len(words)), 0, -1):
            typed = " ".join(words[:count])
            who = self._register(typed)
            if not who or len(typed) < 2:
                continue
            tags = tuple((tag_of("o", one),) for named in who for one in named.ids)
            others = who[0].spellings if len(who) == 1 else ()
            phrases = (typed, *(other for other in others if typed not in other))
            term = Term(phrases=phrases, tags=tags)
            if count == 1 and (single := self._single(words[0])):
                # May, April and June are people too.
                term = term._replace(tags=(*tags, *single[1].tags))
            certain = len(who) == 1 and not who[0].word
            return count, term, who[0].label if certain else ""
        return None

    def _single(self, word: str) -> tuple[int, Term, str] | None:
        """A month, a kind or a state."""
        if word in MONTHS:
            tags = ((tag_of("m", f"{MONTHS.index(word) + 1}"),),)
            return 1, Term(phrases=(word,), tags=tags), word.capitalize()
        if word in PLAIN_KINDS:
            kind = KIND_WORDS[word]
            return 1, Term(phrases=(word,), tags=((tag_of("k", kind),),)), word
        if word in PLAIN_STATES:
            state = tuple((tag_of("s", one),) for one in STATES[word])
            return 1, Term(phrases=(word,), tags=state, overdue=word == "overdue"), word
        return None

    def explicit(self, key: str, value: str) -> None:
        """A filter with its name."""
        words = folded(value)
        if not words:
            return
        reader = {
            "kind": self._kind, "owner": self._owner, "since": self._since,
            "until": self._until, "year": self._year, "is": self._state,
        }[key]  # fmt: skip
        reader(words, value.strip())

    def _kind(self, words: str, value: str) -> None:
        kind = KIND_WORDS.get(words)
        if kind is None:
            self._problem(f"There is no kind “{value}”{_nearest(words, KIND_WORDS)}")
            return
        self.query = self.query._replace(kinds=self.query.kinds | {kind})
        self._tell(f"kind: {kind}")

    def _owner(self, words: str, value: str) -> None:
        who = self._register(words)
        if not who:
            self.add(Term(phrases=(words,)), f"owner: {value}")
            self.query = self.query._replace(free=(*self.query.free, words))
            return
        tags = tuple((tag_of("o", one),) for named in who for one in named.ids)
        labels = [named.label for named in who]
        told = " or ".join(labels) if len(labels) <= NAMED else value
        self.add(Term(tags=tags), f"owner: {told}")

    def _since(self, words: str, value: str) -> None:
        first, _ = self._stretch(words, value)
        if first is not None:
            since = max(first, self.query.since or first)
            self.query = self.query._replace(since=since)
            self._tell(f"since {day_in_words(first)}")

    def _until(self, words: str, value: str) -> None:
        _, last = self._stretch(words, value)
        if last is not None:
            until = min(last, self.query.until or last)
            self.query = self.query._replace(until=until)
            self._tell(f"until {day_in_words(last)}")

    def _year(self, words: str, value: str) -> None:
        if not re.fullmatch(r"(19|20)\d\d", words):
            self._problem(f"“{value}” is not a year.")
            return
        self.add(Term(tags=((tag_of("y", words),),)), words)

    def _state(self, words: str, value: str) -> None:
        state = STATES.get(words)
        if state is None:
            self._problem(f"Nothing is “{value}”{_nearest(words, STATES)}")
            return
        tags = tuple((tag_of("s", one),) for one in state)
        self.add(Term(tags=tags, overdue=words == "overdue"), f"is {words}")

    def _stretch(self, words: str, value: str) -> tuple[date | None, date | None]:
        """The first and the last day a value means."""
        found = read_day(words)
        if found is None and words in MONTHS:
            month = MONTHS.index(words) + 1
            year = self._today.year - (month > self._today.month)
            found = Day(year, month, None)
        if found is None or found.year is None:
            self._problem(f"“{value}” is not a day, a month or a year.")
            return None, None
        return found.first, found.last

    def _problem(self, sentence: str) -> None:
        self.query = self.query._replace(problems=(*self.query.problems, sentence))


def _may_go_on(phrase: str) -> bool:
    """Whether more letters may follow: a lone letter would find half of everything."""
    last = phrase.rpartition(" ")[2]
    return len(last) > 1 or not last.isascii()


def _nearest(typed: str, known: Iterable[str]) -> str:
    """The end of a sentence about a word nobody knows: the likeliest meant, or all there are."""
    # Late, because hardly any search needs it.
    from difflib import get_close_matches

    names = list(known)
    near = get_close_matches(typed, names, n=1)
    return f"; did you mean “{near[0]}”?" if near else f"; say one of {', '.join(names)}."
