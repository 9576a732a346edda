"""The palette: any command by a word of its name, its synonyms or its help."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from rapidfuzz import fuzz
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from cpbtui.command import Command
from cpbtui.registry import commands_of, shown_key


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


class CommandProvider(Provider):
    """Offers the commands of the screen in view, then those that work everywhere."""

    @property
    def commands(self) -> list[Command]:
        """What can be done from here."""
        areas = tuple(getattr(self.screen, "AREAS", ()))
        return commands_of(*areas, *(area for area in ("go", "app") if area not in areas))

    def _hint(self, command: Command) -> str:
        key = shown_key(command, getattr(self.app, "keys", None))
        return f"{key}  {command.help}" if key else command.help

    def _run(self, command: Command) -> Callable[[], Awaitable[bool]]:
        return partial(self.app.run_action, f"app.command({command.id!r})")

    async def discover(self) -> Hits:
        """Everything, before anything is typed."""
        for command in self.commands:
            yield DiscoveryHit(
                Content(command.name), self._run(command), command.name, self._hint(command)
            )

    async def search(self, query: str) -> Hits:
        """What answers the words typed, best first."""
        for command in self.commands:
            score = likeness(query, command)
            if score:
                yield Hit(
                    score, Content(command.name), self._run(command), command.name,
                    self._hint(command),
                )  # fmt: skip
