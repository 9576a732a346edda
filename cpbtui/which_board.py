"""Which board is meant; loads little, because some commands must answer at once."""

from __future__ import annotations

import os

from cpbtui.present import Present, present
from cpbtui.refusal import CANNOT_OPEN, Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping
    from pathlib import Path

VARIABLE = "CPBTUI_BOARD"
SERVERS = ("postgresql://", "postgres://")


class Asked:
    """What every command is asked with: which board, whose changes, which day."""

    def __init__(self, board: str, by: str, present: Present) -> None:
        self.board = board
        """A folder; empty: the usual one."""
        self.by = by
        """Whose changes these are; empty: the clerk's."""
        self.present = present


def asked(args: argparse.Namespace) -> Asked:
    """What was said before or after the command.

    Raises:
        Refusal: The day is none.
    """
    return Asked(args.board, args.by, present(args.today, os.environ))


def usual_folder() -> Path:
    """Where a board is kept when nobody says: the platform's folder for a program's data."""
    # Late, because most boards are named.
    from pathlib import Path

    import platformdirs

    return Path(platformdirs.user_data_dir("cpbtui", appauthor=False)) / "board"


def named(board: str, environ: Mapping[str, str]) -> str:
    """The folder somebody named; empty: nobody did.

    Raises:
        Refusal: It is on a server.
    """
    wanted = board or environ.get(VARIABLE, "")
    if wanted.casefold().startswith(SERVERS):
        raise Refusal(
            "Boards on a server cannot be opened by this version; give the folder of a board.",
            CANNOT_OPEN,
        )
    return os.path.expanduser(wanted)


def chosen(board: str, environ: Mapping[str, str], last: str) -> Path:
    """The folder of the board to open.

    Args:
        board: As asked for with `--board`; empty: not asked.
        environ: May name one in `CPBTUI_BOARD`.
        last: The board opened last, if there was one.

    Raises:
        Refusal: It is on a server.
    """
    # Late, as above.
    from pathlib import Path

    wanted = named(board or environ.get(VARIABLE, "") or last, {})
    return Path(wanted) if wanted else usual_folder()


def board_asked_for(asked: Asked) -> Path:
    """The folder of the board a command is about."""
    # Late, as above.
    from cpbtui import preferences

    return chosen(asked.board, os.environ, preferences.load(preferences.folder()).last_board)
