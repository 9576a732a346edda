"""`cpbtui restore BACKUP PATH`: bring a board back."""

from __future__ import annotations

import argparse
from pathlib import Path

from cpbtui.boards import asked
from cpbtui.printing import say
from store.local.restoring import restore
from store.store import THE_CLERK


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """From where, and where to."""
    parser.add_argument("backup", metavar="BACKUP", help="a copy, a checkpoint, or a folder")
    parser.add_argument("path", metavar="PATH", help="where to; a board there is moved aside")


def run(args: argparse.Namespace) -> int:
    """Bring it back and say where it is."""
    what = asked(args)
    backup, folder = Path(args.backup).expanduser(), Path(args.path).expanduser()
    aside = restore(backup, folder, by=what.by or THE_CLERK, clock=what.present.utc)
    say(f"The board was brought back to {folder}.")
    if aside is not None:
        say(f"The one that stood there is kept in {aside}.")
    return 0
