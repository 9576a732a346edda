"""The memory the app takes at full size: on Home, in the newest meeting, in the list of actions."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.figures import Figure, Samples, rounded
from benchmarks.first_paint import SHOWN
from benchmarks.generate import FULL, TODAY, fresh_copy
from benchmarks.in_terminal import InTerminal

ESCAPE = "\x1b"
STEPS = (
    ("m", "Minutes not yet agreed"),
    ("\r", "Actions and decisions"),
    (ESCAPE, "Minutes not yet agreed"),
    (ESCAPE, "Next meeting"),
    ("a", "By owner"),
)
"""Keys, and words of the screen they lead to."""


def walk() -> list[float]:
    """Go through the screens; the memory at each, in MB."""
    with tempfile.TemporaryDirectory() as place:
        board = fresh_copy(FULL, Path(place))
        arguments = ["-m", "cpbtui", "--board", str(board), "--today", TODAY.isoformat()]
        environ = {"HOME": place, "PATH": str(Path(sys.executable).parent)}
        with InTerminal([sys.executable, *arguments], environ) as program:
            program.settle(SHOWN["cpbtui"])
            taken = [program.resident]
            for keys, words in STEPS:
                program.press(keys, words)
                taken.append(program.resident)
    return taken


def measure() -> list[Figure]:
    """The memory row: the most it ever takes; bare Textual for comparison."""
    ours = Samples("cpbtui, screen by screen", rounded(walk()))
    with InTerminal([sys.executable, "-m", "benchmarks.peers"], {"PATH": ""}) as bare:
        bare.settle(SHOWN["benchmarks.peers"])
        peer = Samples("bare Textual app", rounded([bare.resident]))
    return [
        Figure(what="memory of the app, full size", unit="MB", ours=ours, peer=peer,
               compared="most", value=max(ours.values), at_most=200),
    ]  # fmt: skip
