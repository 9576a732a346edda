"""Titles as they are compared."""

from __future__ import annotations

import re
from collections.abc import Collection

_COUNCILLOR = frozenset({"county councillor", "councillor", "cllr", "cc", "co cllr", "coun"})
_TITLES = _COUNCILLOR | {"dr", "doctor", "mr", "mrs", "miss", "ms", "mx", "prof", "professor"}
_TITLES |= {"rev", "reverend", "canon", "sir", "dame", "lady", "lord", "superintendent", "supt"}
_TITLES |= {"inspector", "insp", "sergeant", "sgt"}
_SHORTENED = {"dr": "doctor", "prof": "professor", "rev": "reverend", "supt": "superintendent"}
_SHORTENED |= {"insp": "inspector", "sgt": "sergeant"}
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


def _in_full(title: str) -> str:
    first, _, rest = title.partition(" ")
    return f"{_SHORTENED.get(first, first)} {rest}".strip()


def _is_councillor(title: str) -> bool:
    return any(f"{title} ".startswith(f"{word} ") for word in _COUNCILLOR) or "councillor" in title
