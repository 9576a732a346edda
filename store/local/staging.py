"""Putting a set of new files in the place of old ones, all of them or none."""

from __future__ import annotations

from store.local.folder import BoardFolder


def finish_staged(folder: BoardFolder) -> None:
    """Finish, or forget, what a kill left staged."""
