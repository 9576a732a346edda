"""Which record a sentence belongs to, after its text was edited, moved or read again.

The rules, within one meeting: the same text first; then the same place and alike; then the best
likeness, so that cut and paste into another item keeps the record. The caller keeps the reading
of a pair whose text is the same just as it was: a new alias or a new version of the program
re-reads nothing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from imports.likeness import likeness

ALIKE_IN_PLACE = 45.0
"""How much alike, of 100, a record and what now stands in its place must be."""
ALIKE_LAST_PLACE = 60.0
"""The same for a record whose sentence was gone already: anybody may write there since."""
ALIKE_ANYWHERE = 75.0
"""How much alike two sentences in different places must be."""
_COMPARED = 2000


@dataclass(frozen=True)
class Known:
    """A record as it stands."""

    id: str
    kind: str
    """"action", "decision", "visit": only the same kinds are paired."""
    item: str
    place: int
    text: str
    """What was read: the action's sentence, not its whole paragraph."""
    unplaced: bool = False
    """Its sentence was gone at the last reading."""


@dataclass(frozen=True)
class Read:
    """A sentence as it was read now."""

    kind: str
    item: str
    place: int
    text: str


@dataclass(frozen=True)
class Reconciled:
    """Which is which."""

    pairs: tuple[tuple[str, int], ...] = ()
    """The id of a record and the position of its sentence in what was read."""
    new: tuple[int, ...] = ()
    """Positions of sentences that belong to no record."""
    gone: tuple[str, ...] = ()
    """Ids of records whose sentence is gone."""


_Pairs = list[tuple[Known, int]]
_Fit = Callable[[Known, Read], float | None]
"""How well a record and a sentence fit; None: not at all."""


def reconcile(before: Sequence[Known], after: Sequence[Read]) -> Reconciled:
    """Pair the records of a meeting with the sentences its minutes hold now.

    Args:
        before: Every record of the meeting that was read, unplaced ones too.
        after: What was read now, in the order of the minutes.

    Returns:
        Each record and each sentence once. The same arguments give the same answer, whatever
        the order of `before`.
    """
    records = sorted(before, key=lambda known: (known.unplaced, known.item, known.place, known.id))
    waiting = dict(enumerate(after))
    paired: dict[str, int] = {}
    for pairing in (_same_text_in_item, _same_text, _in_place, _anywhere):
        left = [known for known in records if known.id not in paired]
        for known, index in pairing(left, waiting):
            paired[known.id] = index
            del waiting[index]
    pairs = sorted(paired.items(), key=lambda pair: pair[1])
    gone = tuple(known.id for known in records if known.id not in paired)
    return Reconciled(tuple(pairs), tuple(waiting), gone)


def _same_text_in_item(records: Sequence[Known], waiting: Mapping[int, Read]) -> _Pairs:
    return _in_order(records, waiting, lambda one: (one.kind, one.text, one.item))


def _same_text(records: Sequence[Known], waiting: Mapping[int, Read]) -> _Pairs:
    return _in_order(records, waiting, lambda one: (one.kind, one.text))


def _in_place(records: Sequence[Known], waiting: Mapping[int, Read]) -> _Pairs:
    return _best(records, waiting, _fit_in_place)


def _anywhere(records: Sequence[Known], waiting: Mapping[int, Read]) -> _Pairs:
    return _best(records, waiting, _fit_anywhere)


def _in_order(
    records: Sequence[Known],
    waiting: Mapping[int, Read],
    key: Callable[[Known | Read], tuple[str, ...]],
) -> _Pairs:
    """Those alike in a key, first to first: two identical actions keep their order."""
    queues: dict[tuple[str, ...], deque[int]] = {}
    for index, read in waiting.items():
        queues.setdefault(key(read), deque()).append(index)
    return [
        (known, queue.popleft()) for known in records if (queue := queues.get(key(known), deque()))
    ]


def _best(records: Sequence[Known], waiting: Mapping[int, Read], fit: _Fit) -> _Pairs:
    """The best fits first, each record and each sentence once."""
    fits = [
        ((-score, known.unplaced, known.item != read.item, abs(known.place - read.place)), n, index)
        for n, known in enumerate(records)
        for index, read in waiting.items()
        if known.kind == read.kind and (score := fit(known, read)) is not None
    ]
    taken_records: set[int] = set()
    taken: set[int] = set()
    pairs: _Pairs = []
    for _, n, index in sorted(fits):
        if n not in taken_records and index not in taken:
            taken_records.add(n)
            taken.add(index)
            pairs.append((records[n], index))
    return pairs


def _fit_in_place(known: Known, read: Read) -> float | None:
    if (known.item, known.place) != (read.item, read.place):
        return None
    score = likeness(known.text[:_COMPARED], read.text[:_COMPARED])
    if known.unplaced:
        return score if score >= ALIKE_LAST_PLACE else None
    # Half a sentence, taken away or typed on, is the same sentence still.
    grown = _begins(known.text, read.text) or _begins(read.text, known.text)
    return score if grown or score >= ALIKE_IN_PLACE else None


def _fit_anywhere(known: Known, read: Read) -> float | None:
    score = likeness(known.text[:_COMPARED], read.text[:_COMPARED])
    return score if score >= ALIKE_ANYWHERE else None


def _begins(one: str, other: str) -> bool:
    return bool(one.strip()) and other.startswith(one.strip())
