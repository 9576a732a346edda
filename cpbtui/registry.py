"""The one registry of commands: keys, bottom line, F1 help, palette and the guide's key table.

To add a command, put a `Command` into the area's module in `cpbtui/areas/` and write
`action_<verb>` on the screen: `Command("actions.complete", ...)` calls `action_complete`. A
screen says which areas it has in `AREAS` and takes its keys with
`BINDINGS = bindings_of("actions")`; the rest follows. To say why a command cannot be used just
now, return a sentence from the screen's `why_not(command)`.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.binding import Binding, BindingType

from cpbtui.areas import AREAS
from cpbtui.command import Area, Command, key_name

Keys = Mapping[str, tuple[str, ...]]
"""Keys a keymap file gives instead of the default ones, by command id."""

AREA_OF: Mapping[str, Area] = {area.id: area for area in AREAS}
COMMANDS: Mapping[str, Command] = {
    command.id: command for area in AREAS for command in area.commands
}


def commands_of(*areas: str) -> list[Command]:
    """The commands of some areas, in their order."""
    return [command for area in areas for command in AREA_OF[area].commands]


def bindings_of(*areas: str) -> list[BindingType]:
    """The bindings of some areas, each with its command's id, for a class's `BINDINGS`."""
    return [
        Binding(
            ",".join(command.keys),
            f"app.command({command.id!r})",
            command.name,
            show=False,
            priority=command.always,
            id=command.id,
        )
        for command in commands_of(*areas)
        if command.keys
    ]


def keys_of(command: Command, keymap: Keys | None = None) -> tuple[str, ...]:
    """The keys a command has, re-bound ones first looked up in the keymap."""
    return (keymap or {}).get(command.id, command.keys)


def shown_key(command: Command, keymap: Keys | None = None) -> str:
    """The key to show for a command; empty when it has none."""
    keys = keys_of(command, keymap)
    return key_name(keys[0]) if keys else ""


def key_table() -> str:
    """Every command with its keys as Markdown, for the guide."""
    parts = []
    for area in AREAS:
        if not area.commands:
            continue
        rows = [f"### {area.title}", "", "| Keys | Command | What it does |", "|---|---|---|"]
        for command in area.commands:
            names = dict.fromkeys(key_name(key) for key in command.keys)
            keys = " or ".join(f"`{name}`" for name in names) or "palette"
            rows.append(f"| {keys} | {command.name} | {command.help} |")
        parts.append("\n".join(rows))
    return "\n\n".join(parts) + "\n"
