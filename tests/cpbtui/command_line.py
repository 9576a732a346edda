"""Running the command line in this process, and the demo board to run it on."""

from __future__ import annotations

import json
import shutil
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

from cpbtui import cli
from cpbtui.demo_board import make_board

TODAY = date(2016, 11, 22)


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


class Clerk:
    """Somebody at a prompt, with a home of their own and perhaps a board."""

    def __init__(self, home: Path, board: Path | None = None) -> None:
        self.home = home
        self.board = board
        self.environ = {
            "CPBTUI_TODAY": TODAY.isoformat(),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "HOME": str(home),
            "TERM": "xterm-256color",
            "COLUMNS": "200",
        }
        if board is not None:
            self.environ["CPBTUI_BOARD"] = str(board)

    def __call__(self, *arguments: str, typed: str | None = None, terminal: bool = False) -> Ran:
        """Run a command; `typed` is what is answered at a terminal."""
        out, err = (Terminal() if terminal else StringIO()), StringIO()
        stdin = StringIO() if typed is None else Terminal(typed)
        with (
            patch.dict("os.environ", self.environ), patch("sys.stdin", stdin),
            redirect_stdout(out), redirect_stderr(err),
        ):  # fmt: skip
            try:
                code = cli.run(arguments)
            except SystemExit as ended:
                code = int(ended.code or 0)
        return Ran(code, out.getvalue(), err.getvalue())


@cache
def _made_once() -> tempfile.TemporaryDirectory[str]:
    """A place with a demo board in it, which goes when the tests are over."""
    place = tempfile.TemporaryDirectory(prefix="cpbtui-test-")
    store, _ = make_board(Path(place.name) / "board", TODAY)
    store.close()
    return place


def clerk_of_demo_board(tmp_path: Path) -> Clerk:
    """A clerk with a demo board of their own."""
    board = tmp_path / "board"
    shutil.copytree(Path(_made_once().name) / "board", board)
    return Clerk(tmp_path, board)
