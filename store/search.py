"""What a search asks, and what it finds: the same in the app and on the command line.

Loaded by a command that must answer at once, so it loads little itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple

Kind = Literal["minutes", "decision", "action", "visit", "group", "paper", "person"]
"""What a result is. A result of kind "minutes" is a paragraph of an agenda item."""

KINDS: tuple[Kind, ...] = ("minutes", "decision", "action", "visit", "group", "paper", "person")


BY_ITEM = "by its item"
"""Said of a result with `Hit.around`."""


class Search(NamedTuple):
    """One question."""

    text: str
    """As typed: words, "a phrase", `kind:decision owner:holt since:2016 year: is:overdue`."""
    today: date
    kind: Kind | None = None
    """Only this kind; None: all, the first tab."""
    newest_first: bool = True
    """By date; else the best match first."""
    limit: int = 50
    offset: int = 0


class Hit(NamedTuple):
    """One result of a search."""

    kind: Kind
    id: str
    """Of the document: the item for "minutes" and "paper"."""
    title: str
    """What names it: an action's sentence, an item's number and title, a person's name."""
    snippet: str = ""
    """The words around the match."""
    marks: tuple[tuple[int, int], ...] = ()
    """Where the words stand in the snippet: from, to."""
    ref: str = ""
    """`2016-09-08/3.1`, `2016-09-08/D2`, `2016-09-08/3` for an item."""
    meeting: str | None = None
    """The meeting's id."""
    on: date | None = None
    """The day of the meeting or the visit."""
    item: str | None = None
    """The agenda item's id."""
    number: str = ""
    """The agenda item's number, as printed or still provisional."""
    passage: str = ""
    """The paragraph it stands in, to find the place in the minutes."""
    status: str = ""
    """An action's or a decision's."""
    around: bool = False
    """Whether some of the words are not in it, but in the title of its item or just before it."""


class Results(NamedTuple):
    """What a search found."""

    hits: tuple[Hit, ...] = ()
    counts: Mapping[str, int] = MappingProxyType({})
    """How many there are of each kind, all pages together."""
    understood: tuple[str, ...] = ()
    """Words taken as filters, as the screen tells: "June 2016", "owner: CC Holt"."""
    instead: str = ""
    """The name that was searched for in place of a misspelt one."""
    left_out: str = ""
    """The word that was left out, because nothing has it together with the others."""
    building: float | None = None
    """How much of the index is built, 0 to 1, while it is being built; None: it is ready."""
    problem: str = ""
    """Why nothing could be searched, or what of the question was not understood; a sentence."""
