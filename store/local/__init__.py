"""The engine that keeps a board in a folder on this computer."""

from __future__ import annotations

from store.local.creating import create_board, write_board
from store.local.engine import LocalEngine

__all__ = ["LocalEngine", "create_board", "write_board"]
