"""`cpbtui`: open the board on the screen."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from cpbtui import preferences
from cpbtui.boards import asked, board_asked_for, open_store, remember, usual_folder
from cpbtui.refusal import Refusal

if TYPE_CHECKING:
    import argparse

    from textual.screen import Screen


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
    # What is read now stays: looking for garbage among it would only delay the first screen,
    # and later some key.
    gc.disable()
    # The toolkit is loaded while the disk is read.
    Thread(target=import_module, args=("cpbtui.app",), daemon=True).start()
    store = open_store(folder, what)
    remember(folder)
    # Late, because only this command and the demo draw on the screen.
    from cpbtui.app import CpbtuiApp
    from cpbtui.rooms import screen_of

    def first_screen() -> Screen[None]:
        home = screen_of("home")
        home.call_after_refresh(_settle_in)
        return home

    config = preferences.folder()
    app = CpbtuiApp(
        store, today=what.present.today, clock=what.present.utc,
        preferences=preferences.load(config), config=config, unsaved=folder / "unsaved.json",
        start=first_screen,
    )  # fmt: skip
    try:
        app.run()
    finally:
        store.close()
    return app.return_code or 0


def _settle_in() -> None:
    """Get ready for what comes after the first screen."""
    # Garbage is looked for from now on, though not among what is there already.
    gc.freeze()
    gc.enable()
    # Late, as above.
    from cpbtui.rooms import load_rooms

    Thread(target=load_rooms, name="rooms", daemon=True).start()
