"""The palette: any command by a word of its name, its synonyms or its help."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from cpbtui.command import Command


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
    if all(word in name for word in wanted):
        return 1.0 if name.startswith(wanted[0]) else 0.95
    if all(word in others for word in wanted):
        return 0.9
    if all(word in f"{name} {others} {command.help.casefold()}" for word in wanted):
        return 0.7
    score = max(fuzz.ratio(query.casefold(), word) for word in (name, *command.synonyms))
    return 0.5 if score >= 75 else 0.0


def found(query: str, commands: Sequence[Command]) -> list[Command]:
    """The commands that answer what was typed, best first; all of them before anything is typed.

    Args:
        query: As typed.
        commands: What can be done from here, in order.
    """
    if not query.strip():
        return list(commands)
    scored = [(likeness(query, command), command) for command in commands]
    return [command for score, command in sorted(scored, key=lambda one: -one[0]) if score]
