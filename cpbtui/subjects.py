"""One subject through many meetings: which sentences speak of the same thing.

Words weigh the more the rarer they are on this board. Nothing is looked up; no screen is needed.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

ENOUGH = 0.25
"""The share of the subject's weight that a sentence has to hold."""
ALONE = 0.4
"""The share that one word has to have to be enough by itself; else it takes two."""
OTHERS = 2
"""Sentences a word has to stand in to lead anywhere: the one followed, and another."""
MOST = 12
"""Words of a subject that count, the rarest; a long decision is still about few things."""

_WORD = re.compile(r"[^\W\d_]{3,40}")
_SMALL_WORDS = """
about action actions after against agree agreed all also and any are asked asking agenda been
before being board both bring but can care chair child children clerk come committee consider
could council decided decision discussed during each every for from further given had has have his
her home homes how information into item its let made make meeting meetings members minutes more
most next not note noted now officers one only other our out over paper people per provide put
receive received regarding report reported reports request requested resolved said send sent set
several should some such take taken than that the their them then there these they this those
through two under until update upon was were what when where which while who will with within work
would write year years you young your
"""
_SMALL = frozenset(_SMALL_WORDS.split())
"""Words that say nothing of the subject: small ones, those of every set of minutes, and those that
every sentence of a board for children in care may hold."""


@dataclass(frozen=True)
class Subject:
    """What is followed."""

    words: tuple[str, ...]
    """As they stand in the decision, the most telling first."""
    matches: tuple[int, ...]
    """Places of the sentences that speak of it, in their order."""


def roots(text: str, ignored: Collection[str] = ()) -> dict[str, str]:
    """The telling words of a text: how each is compared, and how it is written.

    Args:
        text: Any sentence.
        ignored: Words that do not count, such as names, in small letters.
    """
    found: dict[str, str] = {}
    for match in _WORD.finditer(text):
        word = match[0].casefold()
        if word not in _SMALL and word not in ignored:
            found.setdefault(_root(word), match[0])
    return found


def follow(subject: str, texts: Sequence[str], ignored: Collection[str] = ()) -> Subject:
    """Find the sentences that are about the same as one of them.

    Args:
        subject: The decision, with its item's title; one of the texts.
        texts: Every decision and action, each with its item's title.
        ignored: Words that do not count.
    """
    wanted = roots(subject, ignored)
    held = [roots(text, ignored).keys() & wanted.keys() for text in texts]
    counts = Counter(word for words in held for word in words)
    weight = {word: math.log(1 + (len(texts) + 1) / (1 + counts[word])) for word in wanted}
    # A word of no other sentence leads nowhere, and would only make the others weigh less.
    leading = [word for word in wanted if counts[word] >= OTHERS] or list(wanted)
    telling = sorted(leading, key=lambda word: weight[word], reverse=True)[:MOST]
    whole = sum(weight[word] for word in telling)

    def is_on_it(words: Collection[str]) -> bool:
        shared = [weight[word] for word in telling if word in words]
        enough = ENOUGH if len(shared) > 1 else ALONE
        return bool(shared) and sum(shared) >= enough * whole

    matches = tuple(place for place, words in enumerate(held) if is_on_it(words))
    return Subject(tuple(wanted[word] for word in telling), matches)


def _root(word: str) -> str:
    """A word without the ending of the plural."""
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and word[-2] not in "su" else word
