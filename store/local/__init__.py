"""A board kept in a folder on this computer: a journal, a checkpoint, backups, an index."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from store.local.creating import create_board as create_board
    from store.local.creating import write_board as write_board
    from store.local.engine import LocalEngine as LocalEngine

_FOUND_IN = {
    "LocalEngine": "store.local.engine",
    "create_board": "store.local.creating",
    "write_board": "store.local.creating",
}


def __getattr__(name: str) -> Any:
    """Load the engine when it is asked for: who only reads the index must not wait for it."""
    if name not in _FOUND_IN:
        raise AttributeError(name)
    return getattr(import_module(_FOUND_IN[name]), name)
