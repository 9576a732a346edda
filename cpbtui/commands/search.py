"""`cpbtui search`: words, phrases and filters, in everything the board keeps."""

from __future__ import annotations

import os
import sys
import time

from cpbtui.options import Option, add_options
from cpbtui.plain_printing import put, put_json, say, visible
from cpbtui.refusal import NOTHING, Refusal
from cpbtui.which_board import Asked, asked, named
from store.local.index_reading import UNREADABLE, fresh_index
from store.local.index_search import Finder
from store.months import day_in_words
from store.query import parse
from store.search import BY_ITEM, KINDS, Hit, Kind, Results, Search

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

BOLD, PLAIN = "\x1b[1m", "\x1b[0m"
LOOK = 0.1
"""Seconds between two looks at an index that is being built."""
MANY: dict[str, str] = {
    "minutes": "in minutes", "decision": "decisions", "action": "actions", "visit": "visits",
    "group": "groups", "paper": "papers", "person": "people",
}  # fmt: skip
ONE: dict[str, str] = {"minutes": "in minutes"}
"""What one of a kind is called, where that is not its own name."""


WORDS = "query"
OPTIONS = (
    Option("--kind", "only results of one kind", choices=KINDS),
    Option("--best", "the best first, not the newest"),
    Option("--limit", "so many at most (50)", "N", type=int, default=50),
    Option("--json", "for other programs"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to find, and how to print it."""
    parser.add_argument(WORDS, nargs="+", metavar="QUERY", help="words, and filters like year:2016")
    add_options(parser, OPTIONS)


def run(args: argparse.Namespace) -> int:
    """Find it and print it."""
    what = asked(args)
    if args.limit < 1:
        raise Refusal("The limit must be 1 or more.")
    today = what.present.today()
    search = Search(" ".join(args.query), today, args.kind, not args.best, args.limit)
    if problems := parse(search.text, today, lambda _: ()).problems:
        raise Refusal(" ".join(problems))
    results = _at_once(what, search) or _from_board(what, search)
    if args.json:
        put_json(_envelope(results))
    else:
        _print(results, search.kind)
    return 0 if results.hits else NOTHING


def _at_once(what: Asked, search: Search) -> Results | None:
    """What the folder's index finds; None when it has to be brought up to date first."""
    folder = named(what.board, os.environ)
    if not folder:
        folder = _usual(what)
    with fresh_index(folder) as index:
        if index is None:
            return None
        try:
            return Finder(index).search(search)
        except UNREADABLE:
            return None


def _usual(what: Asked) -> str:
    # Late, because most boards are named.
    from cpbtui.which_board import board_asked_for

    return str(board_asked_for(what))


def _from_board(what: Asked, search: Search) -> Results:
    """What is found once the board is open and its index is ready."""
    # Late, because it loads ten times as much.
    from cpbtui.boards import opened

    with opened(what) as store:
        results = store.search(search)
        while results.building is not None:
            _tell(f"Preparing the search: {results.building:4.0%}")
            time.sleep(LOOK)
            results = store.search(search)
    _tell("")
    return results


def _tell(progress: str) -> None:
    """Show how far it is, where somebody looks."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{progress}")
        sys.stderr.flush()


def _envelope(results: Results) -> dict[str, list[dict[str, object]]]:
    """As every command answers machines; see `exports.json_view.envelope`."""
    return {
        "meetings": [], "actions": [], "decisions": [],
        "results": [_as_json(hit) for hit in results.hits],
        "warnings": [{"message": sentence} for sentence in _sentences(results)],
    }  # fmt: skip


def _as_json(hit: Hit) -> dict[str, object]:
    return {
        "kind": hit.kind, "ref": hit.ref or None, "meeting": _meeting(hit),
        "item": hit.number or None, "title": " ".join(hit.title.split()), "snippet": hit.snippet,
    }  # fmt: skip


def _meeting(hit: Hit) -> str | None:
    """The meeting as references name it: its day, and which of that day."""
    if hit.meeting is None:
        return None
    day = hit.ref.rpartition("/")[0]
    return day or (hit.on.isoformat() if hit.on else None)


def _sentences(results: Results) -> Iterator[str]:
    """What the person should know about the answer."""
    if results.instead:
        yield f"Nothing is spelled like that; these are for “{results.instead}”."
    if results.left_out:
        yield f"Nothing has all of these words; these are without “{results.left_out}”."
    if results.problem:
        yield results.problem


def _print(results: Results, kind: Kind | None) -> None:
    for sentence in _sentences(results):
        print(f"cpbtui: {visible(sentence)}", file=sys.stderr)
    total = results.counts.get(kind, 0) if kind else sum(results.counts.values())
    filters = f" (filters: {', '.join(results.understood)})" if results.understood else ""
    if not results.hits:
        say(f"Nothing was found{filters}.")
        return
    each = ", ".join(_counted(kind, count) for kind, count in results.counts.items())
    say(f"{'1 result' if total == 1 else f'{total} results'}: {each}{filters}.")
    bold = sys.stdout.isatty()
    for hit in results.hits:
        put("\n" + _shown(hit, bold))
    if total > len(results.hits):
        say()
        say(f"{total - len(results.hits)} more; say more words, or --limit {total}.")


def _counted(kind: str, count: int) -> str:
    return f"{count} {ONE.get(kind, kind) if count == 1 else MANY[kind]}"


def _shown(hit: Hit, bold: bool) -> str:
    """A result: what and where on the first line, the words on the second."""
    where = [hit.kind.capitalize(), _day(hit), hit.ref.rpartition("/")[2], hit.status,
             BY_ITEM if hit.around else ""]  # fmt: skip
    head = " · ".join(part for part in where if part)
    title = visible(" ".join(hit.title.split()))
    snippet = _marked(hit, bold)
    words = "" if hit.snippet == " ".join(hit.title.split()) and not bold else f"    {snippet}\n"
    if hit.title and hit.snippet.startswith(title):
        return f"{head}\n    {snippet}\n"
    return f"{head}: {title}\n{words}"


def _day(hit: Hit) -> str:
    return day_in_words(hit.on) if hit.on else ""


def _marked(hit: Hit, bold: bool) -> str:
    if not bold:
        return visible(hit.snippet)
    parts, at = [], 0
    for start, end in hit.marks:
        parts += [visible(hit.snippet[at:start]), BOLD, visible(hit.snippet[start:end]), PLAIN]
        at = end
    return "".join([*parts, visible(hit.snippet[at:])])
