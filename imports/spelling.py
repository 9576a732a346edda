"""Titles as they are compared."""

from __future__ import annotations

import re
from collections.abc import Collection

_COUNCILLOR = frozenset({"county councillor", "councillor", "cllr", "cc", "co cllr", "coun"})
_TITLES = _COUNCILLOR | {"dr", "doctor", "mr", "mrs", "miss", "ms", "mx", "prof", "professor"}
_TITLES |= {"rev", "reverend", "canon", "sir", "dame", "lady", "lord"}
RANKS = frozenset(
    f"{branch}{rank}"
    for branch in ("", "police ", "detective ", "det ", "chief ", "ch ", "detective chief ")
    for rank in ("constable", "sergeant", "sgt", "inspector", "insp", "superintendent", "supt")
) - {"chief constable", "ch constable"} | {"pc", "wpc", "dc", "dci", "pcso"}
"""Ranks of the police, who are promoted: the same person may be called by another."""
_TITLES |= RANKS
_SHORTENED = {"dr": "doctor", "prof": "professor", "rev": "reverend", "supt": "superintendent"}
_SHORTENED |= {"insp": "inspector", "sgt": "sergeant", "ch": "chief", "det": "detective"}
_SHORTENED |= {"pc": "constable", "wpc": "constable", "dc": "detective constable"}
_SHORTENED |= {"dci": "detective chief inspector"}
_TITLE = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, _TITLES), key=len, reverse=True))})\.? (?=\S)"
)


def split_title(name: str, titles: Collection[str] = ()) -> tuple[str, str]:
    """Take the title off a name that is spelled as it is compared.

    Args:
        name: "cllr miss holt".
        titles: More titles than everybody knows.
    """
    end = 0
    for known in sorted(titles, key=len, reverse=True):
        if known and name.startswith(f"{known} "):
            end = len(known) + 1
            break
    while match := _TITLE.match(name, end):
        end = match.end()
    return name[:end].strip(), name[end:]


def same_title(written: str, title: str) -> bool:
    """Whether a title as written may be another: "cllr" and "county councillor"."""
    if _is_councillor(written) and _is_councillor(title):
        return True
    one, other = _in_full(written), _in_full(title)
    return one.startswith(other or " ") or other.startswith(one)


def both_ranks(written: str, title: str) -> bool:
    """Whether two titles are ranks, of which one may be an earlier one, or said in short."""
    return written in RANKS and title in RANKS


def without_title(name: str) -> tuple[str, str]:
    """A name as it is kept, parted from a title it was kept with: "PC", "Rob Dunn".

    Args:
        name: With capitals; without a title it comes back whole.
    """
    title, rest = split_title(name.casefold())
    if not title or not rest or len(name.casefold()) != len(name):
        return "", name
    return name[: len(title)], name[len(title) :].strip()


def _in_full(title: str) -> str:
    words = " ".join(_SHORTENED.get(word, word) for word in title.split())
    return words.removeprefix("police ")


def _is_councillor(title: str) -> bool:
    return any(f"{title} ".startswith(f"{word} ") for word in _COUNCILLOR) or "councillor" in title
