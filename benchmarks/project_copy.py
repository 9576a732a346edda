"""A copy of the project that may be spoilt, and its tests."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.picked_tests import PICKED

ROOT = Path(__file__).parents[1]
MUTATED = ("store", "imports", "exports")
COPIED = (
    *MUTATED, "cpbtui", "tests", "benchmarks", "docs", "pyproject.toml", "README.md",
    "CHANGELOG.md", "Makefile",
)  # fmt: skip
TOO_SLOW = "too slow"
NO_RUN = "an error"
PASSED, NONE_FOUND = 0, 5
"""How pytest ends without a red test."""


@dataclass(frozen=True)
class Copy:
    """A copy of the project."""

    path: Path

    def write(self, name: str, source: str) -> None:
        """Put a module's source in place."""
        path = self.path / name
        path.write_text(source)
        # Compiled code is told apart by second and size, which may be the same.
        for compiled in path.parent.glob(f"__pycache__/{path.stem}.*.pyc"):
            compiled.unlink()

    def test(self, tests: Sequence[str], limit: float, *options: str) -> list[str]:
        """Run all tests of files and folders that do not take seconds each.

        Args:
            tests: The files and folders.
            limit: Seconds it may take.
            options: Of pytest.

        Returns:
            The red tests, `TOO_SLOW`, or `NO_RUN` when they could not be run at all.
        """
        return self._run(tests, limit, options, {})

    def first_red(self, tests: Sequence[str], limit: float) -> str:
        """Run single tests in order until one is red; empty when none is."""
        if not tests:
            return ""
        picked = self.path / "picked.txt"
        picked.write_text("\n".join(tests))
        files = dict.fromkeys(test.partition("::")[0] for test in tests)
        options = ("-x", "-p", "benchmarks.picked_tests")
        return next(iter(self._run(list(files), limit, options, {PICKED: str(picked)})), "")

    def _run(
        self, tests: Sequence[str], limit: float, options: Sequence[str], more: dict[str, str]
    ) -> list[str]:
        command = [
            sys.executable, "-m", "pytest", "-q", "--tb=no", "-p", "no:cacheprovider",
            "-m", "not slow", "-rfE", *options, *tests,
        ]  # fmt: skip
        with subprocess.Popen(
            command, cwd=self.path, env={**os.environ, "PYTHONPATH": str(self.path), **more},
            text=True, start_new_session=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        ) as run:  # fmt: skip
            try:
                said, _ = run.communicate(timeout=limit)
            except subprocess.TimeoutExpired:
                os.killpg(run.pid, signal.SIGKILL)
                run.communicate()
                return [TOO_SLOW]
        return [] if run.returncode in (PASSED, NONE_FOUND) else _red(said) or [NO_RUN]


def _red(said: str) -> list[str]:
    """The tests a run of pytest calls red."""
    found = []
    for line in said.splitlines():
        word, _, rest = line.partition(" ")
        if word in ("FAILED", "ERROR") and rest:
            found.append(rest.partition(" - ")[0])
    return found


def make_copy(place: Path) -> Copy:
    """Copy the project as it is in the working tree."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, place / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copy(source, place / name)
    return Copy(place)
