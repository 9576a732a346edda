"""`cpbtui check`: prove the record."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence

from cpbtui.boards import asked, opened
from cpbtui.printing import put_json, say
from cpbtui.refusal import NOTHING
from exports.json_view import envelope
from store.engine import Finding, Part

IN_ORDER: dict[Part, tuple[str, str]] = {
    "changes": ("Every change that was ever made is there, from the first to the last.",) * 2,
    "state": ("The board as it stands is what these changes make.",) * 2,
    "backup": ("The backup is sound.", "All {} backups are sound."),
    "search": ("The search is up to date.",) * 2,
    "new search": ("The search makes itself anew when it is next used.",) * 2,
    "remains": (
        "1 file keeps what was left of an earlier damage.",
        "{} files keep what was left of an earlier damage.",
    ),
}
"""What is said of each part that is in order: of one, of several."""
PARTS: dict[Part, str] = {
    "changes": "the changes that were made", "state": "the board as it stands",
    "backup": "a backup", "search": "the search", "new search": "the search",
    "remains": "what damage left",
}  # fmt: skip


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
    for sentence in _in_order(findings):
        say(f"ok     {sentence}")
    for one in wrong:
        say(f"WRONG  In {PARTS[one.part]}: {one.message}")
    if wrong:
        say("Nothing was changed; a backup can be brought back with `cpbtui restore`.")
        return NOTHING
    say("Everything is in order.")
    return 0


def _in_order(findings: Sequence[Finding]) -> Iterator[str]:
    """A sentence for each part of which everything is proven."""
    doubtful = {one.part for one in findings if not one.ok}
    counts = Counter(one.part for one in findings)
    for part, (one, several) in IN_ORDER.items():
        if counts[part] and part not in doubtful:
            yield one if counts[part] == 1 else several.format(counts[part])
