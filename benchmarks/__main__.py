"""`python -m benchmarks [ROW...]`: measure, print a table, keep the samples."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from benchmarks.figures import Figure, keep, show

ROWS = (
    "typed_change",
    "key_to_paint",
    "first_paint",
    "memory",
    "journal",
    "searching",
    "action_list",
    "importing",
)
"""Each a module here with `measure()`."""


def main() -> int:
    """Measure the rows asked for; 1 when a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"of {', '.join(ROWS)}; all if none")
    asked = parser.parse_args().rows
    unknown = set(asked) - set(ROWS)
    if unknown:
        parser.error(f"there is no row {', '.join(sorted(unknown))}")
    everything: list[Figure] = []
    for name in asked or ROWS:
        print(f"Measuring {name} ...", file=sys.stderr)
        figures: list[Figure] = import_module(f"benchmarks.{name}").measure()
        keep(name, figures)
        everything += figures
    show(everything)
    missed = [one for one in everything if not one.met]
    if missed:
        print(f"{len(missed)} of {len(everything)} targets are missed.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
