"""Which tests run which lines, and how long each test takes."""

from __future__ import annotations

import ast
import re
import sys
import time
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from xml.etree import ElementTree

from coverage import CoverageData

from benchmarks.mutations import Mutation
from benchmarks.project_copy import MUTATED, NO_RUN, TOO_SLOW, Copy

DATA = "lines-by-test"
TIMES = "times.xml"
HALF_AN_HOUR = 1800.0
FILES_AT_FIRST = (5, 30)
"""How many test files are loaded for the first batch of tests, and up to the second."""


class Touching:
    """What a run of the unchanged project's tests showed."""

    def __init__(self, copy: Copy, tests: Sequence[str], at_once: int) -> None:
        """Run the tests once, and note which lines each of them runs.

        Args:
            copy: The project, unchanged; its tests are run here.
            tests: Files and folders.
            at_once: How many processes.

        Raises:
            SystemExit: They do not run.
        """
        start = time.monotonic()
        (copy.path / "coverage.ini").write_text(f"[run]\ndata_file = {copy.path / DATA}\n")
        red = copy.test(
            tests, HALF_AN_HOUR, "-n", str(at_once), "--dist", "worksteal",
            f"--junitxml={copy.path / TIMES}", "--cov-config=coverage.ini", "--cov-context=test",
            "--cov-report=", *(f"--cov={package}" for package in MUTATED),
        )  # fmt: skip
        if {NO_RUN, TOO_SLOW} & set(red):
            raise SystemExit("The tests do not run; mend them first.")
        for test in red:
            print(f"Red without any change, so left out: {test}", file=sys.stderr)
        took = time.monotonic() - start
        print(f"The tests take {took:.0f} s while their lines are noted.", file=sys.stderr)
        self._copy = copy
        self._red = frozenset(red)
        self._by_file: dict[str, dict[int, list[str]]] = {}

    @cached_property
    def _data(self) -> CoverageData:
        data = CoverageData(str(self._copy.path / DATA))
        data.read()
        return data

    @cached_property
    def seconds(self) -> dict[str, float]:
        """How long each test took, with its lines noted."""
        found = {}
        for case in ElementTree.parse(self._copy.path / TIMES).iter("testcase"):
            name = f"{case.get('classname', '').replace('.', '/')}.py::{case.get('name')}"
            found[name] = float(case.get("time") or 0)
        return found

    def batches(self, mutation: Mutation, most: float) -> list[tuple[list[str], float]]:
        """The tests to try on a change, and how many seconds they usually take.

        First those of a few files, for loading many files takes longer than most tests: files that
        name the changed module, then those of its folder, of its package, and others.

        Args:
            mutation: The change.
            most: Seconds of all together; the slowest are left out.
        """
        tests, left = [], most
        for test in self.tests(mutation):
            left -= self.seconds.get(test, 0.0)
            if left < 0:
                break
            tests.append(test)
        files: dict[str, list[str]] = {}
        for test in tests:
            files.setdefault(test.partition("::")[0], []).append(test)
        module = f"from {_dotted(mutation.path)} import"
        naming = {one for one in files if module in (self._copy.path / one).read_text()}
        home = f"tests/{mutation.path.rpartition('/')[0]}/"
        package = f"tests/{mutation.path.partition('/')[0]}/"

        def rank(file: str) -> tuple[bool, bool, bool]:
            return file not in naming, not file.startswith(home), not file.startswith(package)

        ranked = sorted(files, key=rank)
        bounds = [0, *FILES_AT_FIRST, len(ranked)]
        batches = []
        for first, end in pairwise(bounds):
            batch = self._ordered({test for one in ranked[first:end] for test in files[one]})
            batches.append((batch, sum(self.seconds.get(test, 0.0) for test in batch)))
        return [(batch, seconds) for batch, seconds in batches if batch]

    def tests(self, mutation: Mutation) -> list[str]:
        """The tests that run the changed function, the quickest first.

        What stands outside of functions is run when a module is loaded: then all tests that run
        anything of the module, and after them those of the modules that take names from it.
        """
        path = self._copy.path / mutation.path
        lines = _function_around(path.read_text(), mutation.start[0])
        if lines is not None:
            return self._ordered(self._of_lines(mutation.path, lines))
        mine = self._of_lines(mutation.path, None)
        module = re.escape(_dotted(mutation.path))
        wanted = re.compile(rf"^\s*from {module} import", re.MULTILINE)
        others = [
            str(one.relative_to(self._copy.path))
            for package in MUTATED
            for one in (self._copy.path / package).rglob("*.py")
            if wanted.search(one.read_text())
        ]
        theirs = {test for other in others for test in self._of_lines(other, None)} - mine
        return [*self._ordered(mine), *self._ordered(theirs)]

    def _of_lines(self, path: str, lines: range | None) -> set[str]:
        """The green tests that run one of the lines of a file; None: any of its functions'."""
        if path not in self._by_file:
            noted = self._data.contexts_by_lineno(str(self._copy.path / path))
            self._by_file[path] = {
                line: [context.rpartition("|")[0] for context in contexts if context]
                for line, contexts in noted.items()
            }
        within = lines or _lines_of_functions((self._copy.path / path).read_text())
        tests = {test for line in within for test in self._by_file[path].get(line, ())}
        return tests - self._red

    def _ordered(self, tests: set[str]) -> list[str]:
        return sorted(tests, key=lambda test: (self.seconds.get(test, 0.0), test))


def _dotted(path: str) -> str:
    return path.removesuffix(".py").replace("/", ".")


def _function_around(source: str, line: int) -> range | None:
    """The lines of the body of the innermost function that holds a line."""
    around = [lines for lines in _bodies(source) if line in lines]
    return min(around, key=len, default=None)


def _lines_of_functions(source: str) -> set[int]:
    return {line for lines in _bodies(source) for line in lines}


def _bodies(source: str) -> list[range]:
    return [
        range(node.body[0].lineno, (node.end_lineno or node.body[-1].lineno) + 1)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
