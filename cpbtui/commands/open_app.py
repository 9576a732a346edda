"""`cpbtui`: open the board on the screen."""

from __future__ import annotations

import argparse
import sys

from cpbtui import preferences
from cpbtui.boards import asked, board_asked_for, open_store, remember, usual_folder
from cpbtui.refusal import Refusal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None of its own."""


def run(args: argparse.Namespace) -> int:
    """Open the app."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refusal("The screen needs a terminal. See cpbtui --help for commands without one.")
    what = asked(args)
    folder = board_asked_for(what)
    if folder == usual_folder() and not folder.exists():
        raise Refusal(
            "There is no board yet. Make one with `cpbtui new PATH --name NAME --council COUNCIL`, "
            "or look around first with `cpbtui demo`."
        )
    store = open_store(folder, what)
    remember(folder)
    # Late, because only this command and the demo draw on the screen.
    from cpbtui.app import CpbtuiApp

    config = preferences.folder()
    app = CpbtuiApp(
        store, today=what.present.today, clock=what.present.utc,
        preferences=preferences.load(config), config=config, unsaved=folder / "unsaved.json",
    )  # fmt: skip
    try:
        app.run()
    finally:
        store.close()
    return app.return_code or 0
