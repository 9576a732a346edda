"""Keys pressed in one go with the key that opens a screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cpbtui import killing
from tests.cpbtui.test_importing import written
from tests.imports.past.fictional import MAY
from tests.terminal import Terminal, home

pytestmark = pytest.mark.slow


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    folder = killing.new_board(tmp_path / "clerk")
    return Terminal(
        "--board", str(folder / "board"), "--today", "2018-01-09", environ=home(folder)
    )  # fmt: skip


def test_a_path_typed_in_one_go_with_the_key_that_asks_for_it(
    terminal: Terminal, tmp_path: Path
) -> None:
    (path,) = written(tmp_path, may=MAY)
    terminal.wait_for("Next meeting")
    terminal.send(f"i{path}\r")
    terminal.wait_for("1 meeting to take")
    terminal.press("ctrl+q")
    assert terminal.exit_code() == 0
