"""The word by which the sentence of a decision says that it is one."""

from __future__ import annotations

import re

_DECIDING = re.compile(
    r"\b(?:accepted|adopted|agreed|approved|confirmed|decided|endorsed|noted|ratified|resolved)\b",
    re.IGNORECASE,
)


def verb_said(sentence: str) -> str:
    """The first deciding verb of a sentence, in small letters; empty without one.

    Minutes that print a sentence as a decision do not say its verb a second time; reading them
    back finds it here.
    """
    found = _DECIDING.search(sentence)
    return found[0].casefold() if found else ""
