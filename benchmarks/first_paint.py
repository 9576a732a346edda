"""From starting the program to the whole first screen: beside a bare Textual app."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.commands import user_environ
from benchmarks.figures import Figure, Samples, rounded
from benchmarks.generate import DAILY, FULL, TODAY, fresh_copy
from benchmarks.in_terminal import InTerminal

STARTS = 12


SHOWN = {"benchmarks.peers": "by district (0)", "cpbtui": "Next meeting"}
"""Words of each program's first screen."""


def start(arguments: list[str], home: Path) -> float:
    """Start a program in a terminal; milliseconds to its whole first screen."""
    with InTerminal([sys.executable, "-m", *arguments], user_environ(home)) as program:
        program.settle(SHOWN[arguments[0]])
        return program.whole_after() * 1000


def measure() -> list[Figure]:
    """The third row."""
    taken: dict[str, list[float]] = {"bare": [], "daily": [], "full": []}
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        commands = {"bare": ["benchmarks.peers"]}
        for size in (DAILY, FULL):
            board = str(fresh_copy(size, home))
            commands[size.name] = ["cpbtui", "--board", board, "--today", TODAY.isoformat()]
        for number in range(STARTS + 1):
            for name, command in commands.items():
                milliseconds = start(command, home)
                if number:  # the first start warms the disk
                    taken[name].append(milliseconds)
    bare = Samples("bare Textual app", rounded(taken["bare"]))
    daily = Samples("cpbtui, daily size", rounded(taken["daily"]))
    full = Samples("cpbtui, full size", rounded(taken["full"]))
    return [
        Figure(what="first paint, daily size", unit="ms", ours=daily, peer=bare,
               compared="ratio of medians", value=daily.p50 / bare.p50, at_most=1.5),
        Figure(what="first paint, full size", unit="ms", ours=full, peer=daily,
               compared="ratio of medians", value=full.p50 / daily.p50, at_most=1.2),
    ]  # fmt: skip
