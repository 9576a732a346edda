"""`cpbtui type MEETING`: take minutes line by line from standard input."""

from __future__ import annotations

import argparse
import sys

from cpbtui.boards import asked, opened
from cpbtui.line_mode import run as take_minutes
from cpbtui.which_meeting import which_meeting
from store.store import ReadOnly


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which meeting."""
    parser.add_argument(
        "meeting", metavar="MEETING", help="a date, “next”, or the beginning of one"
    )


def run(args: argparse.Namespace) -> int:
    """Take the minutes."""
    what = asked(args)
    with opened(what) as store:
        if store.read_only:
            raise ReadOnly(store.read_only)
        meeting = which_meeting(args.meeting, store.meetings(), what.present.today())
        take_minutes(store, meeting.id, sys.stdin, sys.stdout, clock=what.present.local)
    return 0
