"""`python -m benchmarks.mutants`: change the code a token at a time; does a test notice?

Each change is made in a copy of the project. The tests that run the changed function, as one run
of all tests showed before, are run one after the other, the quickest first; the first red one ends
it. Tests that take seconds each, and those that run the program from outside, take no part.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

import msgspec

from benchmarks.figures import RESULTS
from benchmarks.mutations import Module, Mutation
from benchmarks.project_copy import MUTATED, ROOT, Copy, make_copy
from benchmarks.touching import Touching

AT_LEAST = 0.85
"""The share of changes that must turn a test red."""
AT_ONCE = 2
TESTS_AT_ONCE = 4
"""While lines are noted; many tests of screens wait most of the time."""
MOST_SECONDS = 60.0
"""Of tests tried on one change; left out are the slowest of those that run core code."""
SLOWER = 4
"""A test run that takes this many times as long as usual has noticed something, too."""
AT_LEAST_SECONDS = 60
"""However few tests there are, they may take this long."""


class Outcome(msgspec.Struct, frozen=True):
    """What became of one change."""

    change: str
    noticed_by: str
    """The first red test, or "too slow"; empty: it survived."""


def chosen(count: int, seed: int, within: Sequence[str] = MUTATED) -> list[Mutation]:
    """So many changes, the same ones for the same seed and code.

    Args:
        count: How many.
        seed: Of the choice.
        within: The packages, folders and modules to change.
    """
    paths = [
        path for name in within for path in sorted([ROOT / name, *(ROOT / name).rglob("*.py")])
    ]
    everything = [
        mutation
        for path in paths
        if path.suffix == ".py"
        for mutation in Module(str(path.relative_to(ROOT)), path.read_text()).mutations()
    ]
    print(f"{len(everything)} changes of one token are possible.", file=sys.stderr)
    return random.Random(seed).sample(everything, min(count, len(everything)))


class Hunt:
    """Copies of the project, and what is known of its tests."""

    def __init__(self, copies: Sequence[Copy], touching: Touching) -> None:
        self._free: SimpleQueue[Copy] = SimpleQueue()
        for copy in copies:
            self._free.put(copy)
        self._touching = touching

    def try_out(self, mutation: Mutation) -> Outcome:
        """Make one change and run the tests."""
        batches = self._touching.batches(mutation, MOST_SECONDS)
        copy = self._free.get()
        source = (copy.path / mutation.path).read_text()
        noticed = ""
        try:
            copy.write(mutation.path, mutation.applied(source))
            for tests, seconds in batches:
                limit = AT_LEAST_SECONDS + SLOWER * seconds
                noticed = noticed or copy.first_red(tests, limit)
        finally:
            copy.write(mutation.path, source)
            self._free.put(copy)
        told = noticed or f"NOT NOTICED by {sum(len(tests) for tests, _ in batches)} tests"
        print(f"{mutation}   {told}", file=sys.stderr, flush=True)
        return Outcome(str(mutation), noticed)


def main() -> int:
    """Try changes out; 1 when too few of them are noticed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutants", description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", default=MUTATED, help="change these modules only")
    parser.add_argument("--tests", nargs="+", default=["tests"], help="with these tests only")
    asked = parser.parse_args()
    mutations = chosen(asked.count, asked.seed, asked.only)
    with tempfile.TemporaryDirectory() as place:
        # One more stays as it is, for looking up what stands where.
        unchanged, *copies = (make_copy(Path(place) / str(number)) for number in range(AT_ONCE + 1))
        hunt = Hunt(copies, Touching(unchanged, asked.tests, TESTS_AT_ONCE))
        with ThreadPoolExecutor(AT_ONCE) as pool:
            outcomes = list(pool.map(hunt.try_out, mutations))
    return told(outcomes, keep=not (asked.only != MUTATED or asked.tests != ["tests"]))


def told(outcomes: Sequence[Outcome], *, keep: bool) -> int:
    """Say what survived; 1 when that is too much."""
    if keep:
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
