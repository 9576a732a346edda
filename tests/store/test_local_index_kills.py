"""SIGKILL in the middle of writing the index: what is believed afterwards is right."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from store.local import index_demand, index_file, index_keeping, index_slices
from tests.store.local_board import Clerk, new_board, opened
from tests.store.local_index import assert_index_tells, fresh
from tests.store.test_local_index import Busy

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked child"),
]
STEPS = 20
"""Instructions of SQLite between two chances to be killed."""


class Dying:
    """Opens the index so that the process ends at a chosen step of SQLite's, counted from 1."""

    def __init__(self, at: int) -> None:
        self.count = 0
        self._at = at
        self._create = index_file.create

    def create(self, path: Path) -> sqlite3.Connection:
        connection = self._create(path)
        connection.set_progress_handler(self._step, STEPS)
        return connection

    def _step(self) -> int:
        self.count += 1
        if self.count == self._at:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0


def busy(folder: Path, seed: int, at: int) -> None:
    """Change a board and have the index follow every few changes; in a child."""
    setattr(index_keeping, "create", Dying(at).create)  # noqa: B010
    index_demand.QUIET = index_demand.LONGEST = 0.001
    index_demand.SLICE = index_slices.TOGETHER = 0.0
    maker = Busy(seed)
    clerk = Clerk(folder)
    for number in range(150):
        table, doc_id, values = maker.change()
        here = clerk.documents.get(table, {}).get(doc_id)
        if (here is None) == (values is None) and (values is None or here == values):
            continue
        try:
            clerk.send(table, doc_id, values)
        except AssertionError:  # nothing would have changed
            continue
        if number % 5 == 0:
            clerk.settle()
            time.sleep(0.002)
    clerk.close()


def in_child(folder: Path, seed: int, at: int, after: float) -> bool:
    """Let a child be busy, and kill it after so many seconds if it still is; was it killed?"""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            busy(folder, seed, at)
            code = 0
        finally:
            os._exit(code)
    end = time.monotonic() + after
    while time.monotonic() < end:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
            return os.WIFSIGNALED(status)
        time.sleep(0.001)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return True


@pytest.mark.parametrize("where", ["at a step of the engine", "at any moment"])
def test_after_a_kill_an_index_is_right_or_is_not_believed(tmp_path: Path, where: str) -> None:
    source = new_board(tmp_path / "source")
    with opened(source) as clerk:
        clerk.keep("meetings", "M1", {"on": "2016-06-16", "status": "approved"})
    chance = random.Random(where)
    kills = 0
    for number in range(14):
        folder = shutil.copytree(source, tmp_path / f"board{number}")
        at = chance.randrange(1, 160) if "step" in where else 0
        after = 20 if at else chance.uniform(0.002, 0.08)
        kills += in_child(folder, number, at, after)
        assert_index_tells(folder)
        with opened(folder) as clerk:
            assert clerk.loaded.read_only == ""
            clerk.keep("items", "I9", {"title": "After the kill", "meeting": "M1"})
        assert fresh(folder)
        assert_index_tells(folder)
    assert kills >= 7
