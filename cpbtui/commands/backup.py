"""`cpbtui backup`: a dated copy of the board."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from cpbtui.boards import asked, opened
from cpbtui.printing import say
from cpbtui.refusal import Refusal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument(
        "to", nargs="?", metavar="FOLDER", help="where to; usually the board's own backups"
    )


def run(args: argparse.Namespace) -> int:
    """Put the copy aside and say where."""
    # Resolved first: a folder on the way that is left again by “..” must not be made.
    to = Path(os.path.abspath(Path(args.to).expanduser())) if args.to else None
    if to is not None and not to.parent.is_dir():
        raise Refusal(
            f"There is no folder {to.parent}, so {to.name} was not made in it and nothing was "
            "backed up. Is the disk connected?"
        )
    with opened(asked(args)) as store:
        say(f"Backed up to {store.backup(to)}")
    return 0
