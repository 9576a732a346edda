"""Which board to open, and opening it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cpbtui import preferences
from cpbtui.refusal import CANNOT_OPEN, Refusal
from cpbtui.which_board import Asked as Asked
from cpbtui.which_board import asked as asked
from cpbtui.which_board import board_asked_for as board_asked_for
from cpbtui.which_board import chosen as chosen
from cpbtui.which_board import usual_folder as usual_folder
from store.engine import CannotOpen
from store.local import LocalEngine
from store.local.engine import FOLLOWING
from store.store import Store


def open_store(folder: Path, asked: Asked) -> Store:
    """Open a board.

    Raises:
        CannotOpen: There is nothing there that can be shown.
    """
    engine = LocalEngine(folder, clock=asked.present.utc)
    store = Store(engine, clock=asked.present.utc, randomness=os.urandom, by=asked.by)
    try:
        _ = store.board
    except StopIteration:
        store.close()
        raise CannotOpen(f"The folder {folder} holds no board.") from None
    return store


@contextmanager
def opened(asked: Asked) -> Iterator[Store]:
    """The board a command is about, closed again after it.

    Raises:
        CannotOpen: There is nothing there that can be shown.
        Refusal: What was done could not be saved.
    """
    store = open_store(board_asked_for(asked), asked)
    for sentence in (*store.told, store.read_only):
        # That a window is open on the board as well is no news to who only reads.
        if sentence and sentence != FOLLOWING:
            print(f"cpbtui: {sentence}", file=sys.stderr)
    try:
        yield store
        if not store.settle():
            raise Refusal(
                f"It could not be saved: {store.saving.problem or 'the disk does not answer'}. "
                "What was saved before is kept.",
                CANNOT_OPEN,
            )
    finally:
        store.close()


def remember(folder: Path) -> None:
    """Have this board opened next time, when none is named."""
    where = preferences.folder()
    kept = preferences.load(where)
    if kept.last_board != str(folder.absolute()):
        preferences.keep(_with_last(kept, str(folder.absolute())), where)


def _with_last(kept: preferences.Preferences, board: str) -> preferences.Preferences:
    return preferences.Preferences(theme=kept.theme, last_board=board, told=kept.told)
