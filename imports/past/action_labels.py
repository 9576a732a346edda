"""Labels after an action that say who and by when: "Owner: Jo Marsh", "Due: 5 May"."""

from __future__ import annotations

import re

from imports.past.owner_words import owners_between

_LABEL = re.compile(
    r"(?:^|(?<=[\s.;,(|]))[*_]{0,3}(?:(?P<who>(?:action )?owners?|leads?|responsib(?:le|ility)"
    r"|by whom|who|assigned to|person responsible)|(?P<when>due(?: date| by)?|by when|when"
    r"|deadline|target date|timescale|timeframe|completion date))"
    r"[*_]{0,3}[ ]?:[*_]{0,3}[ ]{0,3}",
    re.IGNORECASE,
)
_MOST = 4


def labels(text: str) -> tuple[str, tuple[str, ...], str]:
    """Take the labels off the end of an action.

    Args:
        text: An action on one line.

    Returns:
        The text without them, the owners as written, and what is said of the date.
    """
    found = list(_LABEL.finditer(text))[-_MOST:]
    if not found:
        return text, (), ""
    owners: tuple[str, ...] = ()
    when = ""
    ends = [*(match.start() for match in found[1:]), len(text)]
    for match, end in zip(found, ends, strict=True):
        value = text[match.end() : end].strip(" .;,()*_|")
        if match["who"]:
            owners = owners_between(value)
        else:
            when = value
    return text[: found[0].start()].rstrip(" .;,(*_|–—-"), owners, when
