"""Proving a board's files against each other."""

from __future__ import annotations

from store.engine import Finding
from store.local.folder import BoardFolder


def check_folder(folder: BoardFolder) -> list[Finding]:
    """Prove every file of a board."""
    return []
