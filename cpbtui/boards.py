"""Which board to open, and opening it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from cpbtui import preferences
from cpbtui.present import Present, present
from cpbtui.refusal import CANNOT_OPEN, Refusal
from store.engine import CannotOpen
from store.local import LocalEngine
from store.local.engine import FOLLOWING
from store.models import Person
from store.store import Store

VARIABLE = "CPBTUI_BOARD"
SERVERS = ("postgresql://", "postgres://")


@dataclass(frozen=True)
class Asked:
    """What every command is asked with: which board, whose changes, which day."""

    board: str
    """A folder; empty: the usual one."""
    by: str
    """Whose changes these are; empty: the clerk's."""
    present: Present


def asked(args: argparse.Namespace) -> Asked:
    """What was said before or after the command.

    Raises:
        Refusal: The day is none.
    """
    return Asked(args.board, args.by, present(args.today, os.environ))


def usual_folder() -> Path:
    """Where a board is kept when nobody says: the platform's folder for a program's data."""
    return Path(platformdirs.user_data_dir("cpbtui", appauthor=False)) / "board"


def chosen(board: str, environ: Mapping[str, str], last: str) -> Path:
    """The folder of the board to open.

    Args:
        board: As asked for with `--board`; empty: not asked.
        environ: May name one in `CPBTUI_BOARD`.
        last: The board opened last, if there was one.

    Raises:
        Refusal: It is on a server.
    """
    wanted = board or environ.get(VARIABLE, "") or last
    if wanted.casefold().startswith(SERVERS):
        raise Refusal(
            "Boards on a server cannot be opened by this version; give the folder of a board.",
            CANNOT_OPEN,
        )
    return Path(wanted).expanduser() if wanted else usual_folder()


def board_asked_for(asked: Asked) -> Path:
    """The folder of the board a command is about."""
    last = preferences.load(preferences.folder()).last_board
    return chosen(asked.board, os.environ, last)


def open_store(folder: Path, asked: Asked) -> Store:
    """Open a board.

    Raises:
        CannotOpen: There is nothing there that can be shown.
    """
    engine = LocalEngine(folder, clock=asked.present.utc)
    store = Store(engine, clock=asked.present.utc, randomness=os.urandom, by=asked.by)
    try:
        clerk = store.get(Person, store.board.clerk)
    except StopIteration:
        store.close()
        raise CannotOpen(f"The folder {folder} holds no board.") from None
    if not store.by:
        store.by = clerk.name if clerk else "The clerk"
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
