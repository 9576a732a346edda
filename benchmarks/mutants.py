"""`python -m benchmarks.mutants`: change the code a token at a time; does a test notice?

Each change is made in a copy of the project. The tests that name the module run first, then those
of its folder, of its package, and all others that do not take seconds each; the first red one ends
it. `--near` leaves out the last of these: quicker, and a lower bound.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import msgspec

from benchmarks.figures import RESULTS
from benchmarks.mutations import Module, Mutation

ROOT = Path(__file__).parents[1]
MUTATED = ("store", "imports", "exports")
COPIED = (*MUTATED, "cpbtui", "tests", "benchmarks", "pyproject.toml", "README.md", "docs")
AT_LEAST = 0.85
"""The share of changes that must turn a test red."""
AT_ONCE = 2
SLOWER = 4
"""A test run that takes this many times as long as usual has noticed something, too."""
AT_LEAST_SECONDS = 60
"""However few tests there are, they may take this long."""


class Outcome(msgspec.Struct, frozen=True):
    """What became of one change."""

    change: str
    noticed_by: str
    """The first red test, or "too slow"; empty: it survived."""


@dataclass(frozen=True)
class Copy:
    """A copy of the project that may be spoilt."""

    path: Path

    def write(self, name: str, source: str) -> None:
        """Put a module's source in place."""
        path = self.path / name
        path.write_text(source)
        # Compiled code is told apart by second and size, which may be the same.
        for compiled in path.parent.glob(f"__pycache__/{path.stem}.*.pyc"):
            compiled.unlink()

    def test(
        self, tests: Sequence[str], limit: float, *options: str, left_out: Sequence[str] = ()
    ) -> list[str]:
        """Run tests.

        Args:
            tests: Files and folders.
            limit: Seconds it may take.
            options: Of pytest.
            left_out: Tests that are red anyway.

        Returns:
            The red tests, or "too slow".
        """
        if not tests:
            return []
        command = [
            sys.executable, "-m", "pytest", "-q", "--tb=no", "-p", "no:cacheprovider", *options,
            "-m", "not slow", "-rfE", *(f"--deselect={one}" for one in left_out), *tests,
        ]  # fmt: skip
        environ = {**os.environ, "PYTHONPATH": str(self.path)}
        with subprocess.Popen(
            command, cwd=self.path, env=environ, text=True, start_new_session=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        ) as run:  # fmt: skip
            try:
                said, _ = run.communicate(timeout=limit)
            except subprocess.TimeoutExpired:
                os.killpg(run.pid, signal.SIGKILL)
                run.communicate()
                return ["too slow"]
        # 5: every test of these files was left out.
        return [] if run.returncode in (0, 5) else _red(said) or ["an error"]


def _red(said: str) -> list[str]:
    """The tests a run of pytest calls red."""
    lines = (line.split(maxsplit=2) for line in said.splitlines())
    return [line[1] for line in lines if line and line[0] in ("FAILED", "ERROR") and line[1:]]


def make_copy(place: Path) -> Copy:
    """Copy the project as it is in the working tree."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, place / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copy(source, place / name)
    return Copy(place)


def chosen(count: int, seed: int) -> list[Mutation]:
    """So many changes, the same ones for the same seed and code."""
    everything = [
        mutation
        for package in MUTATED
        for path in sorted((ROOT / package).rglob("*.py"))
        for mutation in Module(str(path.relative_to(ROOT)), path.read_text()).mutations()
    ]
    print(f"{len(everything)} changes of one token are possible.", file=sys.stderr)
    return random.Random(seed).sample(everything, min(count, len(everything)))


def stages(mutation: Mutation, tests: Path, *, near: bool) -> list[list[str]]:
    """The tests to run, those first that are likeliest to notice; only those of its package?"""
    module = mutation.path.removesuffix(".py").replace("/", ".")
    files = {path: path.read_text() for path in sorted(tests.rglob("test_*.py"))}
    home = tests / Path(mutation.path).parent
    groups = [
        [path for path, text in files.items() if f"{module} import" in text],
        [path for path in files if path.parent == home],
        [path for path in files if path.is_relative_to(tests / mutation.path.split("/")[0])],
    ]
    if not near:
        groups.append(list(files))
    found: list[list[str]] = []
    seen: set[Path] = set()
    for group in groups:
        found.append([str(path.relative_to(tests.parent)) for path in group if path not in seen])
        seen.update(group)
    return found


class Hunt:
    """Copies of the project, and what is known of its tests."""

    def __init__(self, copies: Sequence[Copy], *, near: bool) -> None:
        self._near = near
        self._free: SimpleQueue[Copy] = SimpleQueue()
        for copy in copies:
            self._free.put(copy)
        self._files = sum(1 for _ in (copies[0].path / "tests").rglob("test_*.py"))
        self._left_out, self._usual = self._usual_run(copies[0])

    def _usual_run(self, copy: Copy) -> tuple[list[str], float]:
        """Tests that are red without any change, and how long all of them take."""
        start = time.monotonic()
        red = copy.test(["tests"], 1800, "-n", str(AT_ONCE))
        if {"an error", "too slow"} & set(red):
            raise SystemExit("The tests do not run; mend them first.")
        for test in red:
            print(f"Red without any change, so left out: {test}", file=sys.stderr)
        took = time.monotonic() - start
        print(f"All tests take {took:.0f} s.", file=sys.stderr, flush=True)
        return red, took

    def try_out(self, mutation: Mutation) -> Outcome:
        """Make one change and run the tests."""
        copy = self._free.get()
        source = (copy.path / mutation.path).read_text()
        groups = stages(mutation, copy.path / "tests", near=self._near)
        red: list[str] = []
        try:
            copy.write(mutation.path, mutation.applied(source))
            for tests in groups:
                limit = AT_LEAST_SECONDS + SLOWER * self._usual * len(tests) / self._files
                red = red or copy.test(tests, limit, "-x", left_out=self._left_out)
        finally:
            copy.write(mutation.path, source)
            self._free.put(copy)
        noticed = red[0] if red else ""
        print(f"{mutation}   {noticed or 'NOT NOTICED'}", file=sys.stderr, flush=True)
        return Outcome(str(mutation), noticed)


def main() -> int:
    """Try changes out; 1 when too few of them are noticed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutants", description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--near", action="store_true", help="run only tests of its package")
    asked = parser.parse_args()
    mutations = chosen(asked.count, asked.seed)
    with tempfile.TemporaryDirectory() as place:
        hunt = Hunt(
            [make_copy(Path(place) / str(number)) for number in range(AT_ONCE)], near=asked.near
        )
        with ThreadPoolExecutor(AT_ONCE) as pool:
            outcomes = list(pool.map(hunt.try_out, mutations))
    RESULTS.mkdir(exist_ok=True)
    encoded = msgspec.json.format(msgspec.json.encode(outcomes))
    (RESULTS / "mutants.json").write_bytes(encoded + b"\n")
    survivors = [one.change for one in outcomes if not one.noticed_by]
    share = 1 - len(survivors) / len(outcomes)
    print("Not noticed by any test:", *sorted(survivors), sep="\n  ")
    print(f"{len(outcomes) - len(survivors)} of {len(outcomes)} noticed: {share:.0%} "
          f"(at least {AT_LEAST:.0%} wanted).")  # fmt: skip
    return 0 if share >= AT_LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
