"""`cpbtui backup`: a dated copy of the board."""

from __future__ import annotations

import argparse
from pathlib import Path

from cpbtui.boards import asked, opened
from cpbtui.printing import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument(
        "to", nargs="?", metavar="FOLDER", help="where to; usually the board's own backups"
    )


def run(args: argparse.Namespace) -> int:
    """Put the copy aside and say where."""
    with opened(asked(args)) as store:
        say(f"Backed up to {store.backup(Path(args.to).expanduser() if args.to else None)}")
    return 0
