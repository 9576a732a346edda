"""`cpbtui check`: prove the record."""

from __future__ import annotations

import argparse

from cpbtui.boards import asked, opened
from cpbtui.printing import put_json, say
from cpbtui.refusal import NOTHING
from exports.json_view import envelope


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How to print what is found."""
    parser.add_argument("--json", action="store_true", help="for other programs")


def run(args: argparse.Namespace) -> int:
    """Say what is proven and what is not; exit 1 when something is not."""
    with opened(asked(args)) as store:
        findings = store.check()
    wrong = [one for one in findings if not one.ok]
    if args.json:
        put_json(envelope(warnings=[{"message": one.message} for one in wrong]))
        return NOTHING if wrong else 0
    for one in findings:
        say(f"{'ok   ' if one.ok else 'WRONG'}  {one.message}")
    if wrong:
        say(f"{len(wrong)} of {len(findings)} parts do not prove themselves. "
            "Nothing was changed; a backup can be brought back with `cpbtui restore`.")  # fmt: skip
        return NOTHING
    say("The record agrees with its journal.")
    return 0
