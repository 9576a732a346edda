"""The keymap file: other keys for commands, by their ids.

`keys.toml` in the platform's configuration folder holds lines such as
`"actions.complete" = "k"` or `"app.keys" = ["f2", "ctrl+k"]`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cpbtui.registry import COMMANDS, Keys, keys_of

EVERYWHERE = frozenset({"app"})
"""Areas whose keys act on every screen."""


@dataclass(frozen=True)
class Keymap:
    """Re-bound keys, and what was wrong with the file."""

    keys: Keys = field(default_factory=dict)
    told: tuple[str, ...] = ()
    """Sentences for the clerk, told once."""


def read_keymap(path: Path) -> Keymap:
    """Read a keymap file; a missing one re-binds nothing.

    Args:
        path: The file.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Keymap()
    except (OSError, UnicodeDecodeError) as error:
        return _unread(path, error)
    # Late, because most people have no such file.
    import tomllib

    try:
        return keymap_from(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        return _unread(path, error)


def _unread(path: Path, error: Exception) -> Keymap:
    """The usual keys, and why those of a file are not taken."""
    return Keymap(told=(f"The keymap file {path} cannot be read ({error}); the usual keys work.",))


def keymap_from(values: Mapping[str, object]) -> Keymap:
    """Understand the values of a keymap file, leaving out what cannot be used.

    Args:
        values: Command id to a key or a list of keys.
    """
    keys: dict[str, tuple[str, ...]] = {}
    told = []
    for command_id, value in values.items():
        listed = [value] if isinstance(value, str) else value
        if command_id not in COMMANDS:
            told.append(f"The keymap file names “{command_id}”, which is not a command.")
        elif not isinstance(listed, list) or not all(_is_key(key) for key in listed):
            told.append(f"The keymap file gives “{command_id}” no key that can be used.")
        else:
            keys[command_id] = tuple(str(key).strip() for key in listed)
    return Keymap(keys, (*told, *_clashes(keys)))


def _is_key(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and "," not in value


def _clashes(keys: Keys) -> list[str]:
    """Say which re-bound keys another command of the same place has as well."""
    told = []
    for command_id in keys:
        mine = COMMANDS[command_id]
        for other in COMMANDS.values():
            together = mine.area == other.area or EVERYWHERE & {mine.area, other.area}
            if other is mine or not together or (other.id in keys and other.id < command_id):
                continue
            for key in set(keys[command_id]) & set(keys_of(other, keys)):
                told.append(
                    f"The keymap file gives {key} to “{mine.name}”, but “{other.name}” has it too."
                )
    return sorted(told)
