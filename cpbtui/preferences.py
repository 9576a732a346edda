"""What this person prefers, kept outside any board."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import msgspec
import platformdirs


class Preferences(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The few things the program remembers about the person."""

    theme: str = "cpbtui-dark"
    last_board: str = ""
    """The board opened last, when none is named."""
    told: tuple[str, ...] = ()
    """Sentences told once and not again."""


def folder() -> Path:
    """The platform's configuration folder of this program."""
    return Path(platformdirs.user_config_dir("cpbtui", appauthor=False))


def load(where: Path) -> Preferences:
    """The preferences kept in a folder; the usual ones when there are none to be read."""
    try:
        return msgspec.json.decode((where / "preferences.json").read_bytes(), type=Preferences)
    except (OSError, msgspec.DecodeError):
        return Preferences()


def keep(preferences: Preferences, where: Path) -> None:
    """Keep the preferences, whole or not at all.

    Raises:
        OSError: The folder cannot be written to.
    """
    where.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=where, prefix="preferences.", suffix=".new")
    with os.fdopen(handle, "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(preferences)))
    os.replace(temporary, where / "preferences.json")
