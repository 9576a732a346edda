"""Runs something in a child process and kills it inside a chosen step of its file work."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

STEPS = ("write", "fsync", "replace", "unlink", "link", "ftruncate", "open", "rename", "mkdir")
"""Functions of `os` that may be the last a process does."""


class Killer:
    """Counts steps, and ends the process by SIGKILL at a chosen one."""

    def __init__(self, at: int, half: bool, within: bool) -> None:
        """Choose a step.

        Args:
            at: The step the process does not survive; 0: it survives.
            half: Whether a write does half of its work first.
            within: Whether only steps inside `inside` count.
        """
        self.count = 0
        self._at, self._half, self._within = at, half, within
        self._inside = threading.local()
        for name in STEPS:
            setattr(os, name, self._counted(name, getattr(os, name)))

    def _counted(self, name: str, step: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **options: Any) -> Any:
            if self._within and not getattr(self._inside, "now", False):
                return step(*args, **options)
            self.count += 1
            if self.count == self._at:
                if name == "write" and self._half:
                    step(args[0], args[1][: len(args[1]) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            return step(*args, **options)

        return counted

    def inside(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, with its steps counted."""

        def marked(*args: Any, **options: Any) -> Any:
            self._inside.now = True
            try:
                return call(*args, **options)
            finally:
                self._inside.now = False

        return marked


def in_child(work: Callable[[], int], report: Path) -> tuple[bool, int]:
    """Do something in a child process.

    Args:
        work: What; it answers how many steps it took.
        report: A file for that number.

    Returns:
        Whether the child was killed, and the number.
    """
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            report.write_text(str(work()))
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True, 0
    assert os.WEXITSTATUS(status) == 0, "the child failed by itself"
    return False, int(report.read_text())
