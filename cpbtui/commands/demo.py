"""`cpbtui demo`: a fictional board, to look around in or to see one meeting played."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from cpbtui import preferences
from cpbtui.boards import asked
from cpbtui.demo_board import make_board
from cpbtui.demo_making import DemoClock
from cpbtui.printing import put_document
from exports.actions import action_sheet
from exports.minutes import minutes
from store.outstanding import Diary
from store.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None of its own."""


def run(args: argparse.Namespace) -> int:
    """Make the board in a temporary folder (or in the one named), and open or play it."""
    what = asked(args)
    today = what.present.today()
    with tempfile.TemporaryDirectory(prefix="cpbtui-demo-", ignore_cleanup_errors=True) as spare:
        folder = Path(what.board).expanduser() if what.board else Path(spare) / "board"
        store, clock = make_board(folder, today)
        store.by = what.by
        try:
            if sys.stdin.isatty() and sys.stdout.isatty():
                return _open(store, clock)
            _play(store, clock)
        finally:
            store.close()
    return 0


def _open(store: Store, clock: DemoClock) -> int:
    # Late, because a played meeting draws nothing on the screen.
    from cpbtui.app import CpbtuiApp

    config = preferences.folder()
    app = CpbtuiApp(
        store, today=lambda: clock().astimezone().date(), clock=clock,
        preferences=preferences.load(config), config=config,
    )  # fmt: skip
    app.run()
    return app.return_code or 0


def _play(store: Store, clock: DemoClock) -> None:
    """Play the next meeting and print its minutes and its action list."""
    # Late, because reading minutes loads more than opening the demo board needs.
    from cpbtui.demo_play import Play

    coming = Diary(store.meetings(), clock().astimezone().date()).coming()
    assert coming is not None
    Play(store, clock, coming).run()
    store.settle()
    record = store.meeting_record(coming.id)
    put_document(f"{minutes(record)}\n{action_sheet(record)}")
