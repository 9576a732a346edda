"""The palette: any command by a word of its name, its synonyms or its help."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from cpbtui.command import Command

_WORD = re.compile(r"[\w']+")


def likeness(query: str, command: Command) -> float:
    """How well a command answers what was typed, from 0 to 1.

    Args:
        query: As typed.
        command: What may be meant.
    """
    wanted = query.casefold().split()
    if not wanted:
        return 0.0
    name = command.name.casefold()
    others = " ".join((*command.synonyms, command.id)).casefold()
    if _begun(wanted, name):
        return 1.0 if name.startswith(wanted[0]) else 0.95
    if any(_begun(wanted, synonym.casefold()) for synonym in command.synonyms):
        return 0.92
    if _begun(wanted, others):
        return 0.9
    if _begun(wanted, f"{name} {others} {command.help.casefold()}"):
        return 0.7
    score = max(fuzz.ratio(query.casefold(), word) for word in (name, *command.synonyms))
    return 0.5 if score >= 75 else 0.0


def _begun(wanted: Sequence[str], text: str) -> bool:
    """Whether each word typed begins some word of a text: "late" is not in "circulate"."""
    words = _WORD.findall(text)
    return all(any(word.startswith(one) for word in words) for one in wanted)


def found(query: str, commands: Sequence[Command]) -> list[Command]:
    """The commands that answer what was typed, best first; all of them before anything is typed.

    Args:
        query: As typed.
        commands: What can be done, in order; of two that answer alike the first stays first.
    """
    if not query.strip():
        return list(commands)
    scored = [(likeness(query, command), command) for command in commands]
    return [command for score, command in sorted(scored, key=lambda one: -one[0]) if score]
