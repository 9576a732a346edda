"""Past minutes read and matched: text and Markdown by the second, other documents one by one."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from markdown_it import MarkdownIt

from benchmarks.figures import Figure, Samples, alone, rounded
from benchmarks.generate import DAILY, cached
from benchmarks.typed_change import open_board
from cpbtui.importing import meetings_told, no_board, proposals, read_file
from exports.minutes import minutes
from imports.files.pandoc import pandoc_binary
from store.ids import Ids
from store.models import HELD

SETS = 20
"""Sets of minutes, each of another meeting of a board of daily size."""
PER_SECOND = 20
ROUNDS = 3
FORMATS = ("docx", "odt", "html")
ONE_BY_ONE = 5
"""Documents of each format."""


def written(folder: Path) -> list[Path]:
    """Sets of minutes as Markdown, and the same as plain text."""
    store = open_board(cached(DAILY))
    held = [one for one in store.meetings() if one.status in HELD][-SETS:]
    paths = []
    for meeting in held:
        path = folder / f"{meeting.on}.md"
        path.write_text(minutes(store.meeting_record(meeting.id)), encoding="utf-8")
        paths.append(path)
    store.close()
    return paths


def converted(paths: Sequence[Path], suffix: str, form: str) -> list[Path]:
    """The same minutes in another format, made by pandoc."""
    made = []
    for path in paths:
        out = path.with_suffix(f".{suffix}")
        subprocess.run(
            [pandoc_binary(), "-f", "commonmark", "-t", form, "-s", "-o", out, path], check=True
        )
        made.append(out)
    return made


def imported(paths: Sequence[Path]) -> float:
    """Seconds until files are read, understood and matched."""
    ids = Ids(lambda: datetime.now(UTC), os.urandom)
    begin = time.perf_counter()
    told = meetings_told([read_file(path) for path in paths])
    found = proposals(told, no_board(told, date(2016, 11, 22)), ids.next)
    taken = time.perf_counter() - begin
    if len(found) != len(paths):
        raise AssertionError(f"{len(found)} meetings were read in {len(paths)} files.")
    return taken


def parsed(paths: Sequence[Path]) -> float:
    """Seconds in which markdown-it only parses the same files."""
    parser = MarkdownIt("commonmark").enable("table")
    begin = time.perf_counter()
    for path in paths:
        parser.parse(path.read_text(encoding="utf-8"))
    return time.perf_counter() - begin


def by_pandoc(path: Path) -> float:
    """Seconds in which pandoc alone turns one document into plain text."""
    form = path.suffix[1:]
    begin = time.perf_counter()
    subprocess.run(
        [pandoc_binary(), "-f", form, "-t", "plain", path], check=True, capture_output=True
    )
    return time.perf_counter() - begin


def taken() -> dict[str, tuple[list[float], list[float]]]:
    """Ours and the peer's, in turn: milliseconds a set of minutes, by format."""
    found: dict[str, tuple[list[float], list[float]]] = {}
    with tempfile.TemporaryDirectory() as place:
        markdown = written(Path(place))
        texts = converted(markdown, "txt", "plain")
        imported(markdown[:1])
        for name, paths in (("Markdown", markdown), ("text", texts)):
            times = [(imported(paths), parsed(paths)) for _ in range(ROUNDS)]
            found[name] = (
                [1000 * ours / len(paths) for ours, _ in times],
                [1000 * peer / len(paths) for _, peer in times],
            )
        for form in FORMATS:
            some = converted(markdown[:ONE_BY_ONE], form, form)
            pairs = [(imported([path]), by_pandoc(path)) for path in some]
            found[form] = ([1000 * ours for ours, _ in pairs], [1000 * peer for _, peer in pairs])
    return found


def measure() -> list[Figure]:
    """The import rows."""
    figures = []
    for name, (ours, peer) in alone(taken).items():
        fast = name in ("Markdown", "text")
        other = "markdown-it, parsing only" if fast else "pandoc, to text only"
        mine, theirs = Samples("cpbtui", rounded(ours)), Samples(other, rounded(peer))
        value, most = (mine.p50, 1000 / PER_SECOND) if fast else (max(ours), 1000)
        figures.append(
            Figure(what=f"import of one set of minutes, {name}", unit="ms", ours=mine, peer=theirs,
                   compared="median" if fast else "slowest", value=value, at_most=most)
        )  # fmt: skip
    return figures
