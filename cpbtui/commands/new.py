"""`cpbtui new PATH`: an empty board."""

from __future__ import annotations

import argparse
from pathlib import Path

from cpbtui.boards import asked, remember
from cpbtui.printing import say
from cpbtui.refusal import Refusal
from cpbtui.usual_agenda import USUAL_AGENDA, USUAL_WORDING
from store.local import create_board
from store.models import Board
from store.store import THE_CLERK


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where, and what it is called."""
    parser.add_argument("path", metavar="PATH", help="a folder that does not exist yet")
    parser.add_argument("--name", required=True, help="as on paper: “Corporate Parenting Board”")
    parser.add_argument("--council", default="", help="whose board it is")


def run(args: argparse.Namespace) -> int:
    """Make the board."""
    name, council = (" ".join(text.split()) for text in (args.name, args.council))
    if not name:
        raise Refusal("The board needs a name: --name “Corporate Parenting Board”.")
    what = asked(args)
    folder = Path(args.path).expanduser()
    by = what.by or THE_CLERK
    board = Board(
        name=name,
        council=council,
        agenda_template=USUAL_AGENDA,
        standard_wording=USUAL_WORDING,
    )
    create_board(folder, board, by=by, clock=what.present.utc)
    remember(folder)
    say(f"{name} was made in {folder}. Open it with: cpbtui --board {folder}")
    return 0
