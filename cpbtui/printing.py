"""Printing for people and for pipes: plain and aligned when piped, in colour in a terminal."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from rich.cells import cell_len

from cpbtui.refusal import Refusal
from cpbtui.whole_file import write_whole

Style = Literal["", "bold", "dim", "red", "green", "blue"]

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters and marks that turn the direction of writing: they could hide words, or
steer the terminal."""


_LINES = re.compile(r"[\n\t]+")
"""What would break a row."""


@dataclass(frozen=True)
class Cell:
    """A text in a table, and how it looks in a terminal."""

    text: str
    style: Style = ""


Row = Sequence[Cell | str]


def visible(text: str) -> str:
    """A text without what could steer a terminal."""
    return _UNSEEN.sub("", text)


def say(text: str = "") -> None:
    """Print a line to standard output, as it is."""
    _put(visible(text) + "\n")


def put_document(text: str, to: str = "") -> None:
    """Print a document, or write it into a file, whole or not at all.

    Args:
        text: The document.
        to: The file; empty or "-": standard output.
    """
    if to and to != "-":
        try:
            write_whole(Path(to), text)
        except OSError as error:
            why = error.strerror or str(error)
            raise Refusal(f"“{to}” could not be written: {why}. Nothing was changed.") from error
    else:
        _put(text if text.endswith("\n") else text + "\n")


def put_markdown(text: str) -> None:
    """Print a document to read: set out in a terminal, as it is when piped."""
    if not sys.stdout.isatty():
        put_document(text)
        return
    # Late, because setting out Markdown loads a parser that pipes do not need.
    from rich.console import Console
    from rich.markdown import Markdown

    Console(highlight=False, markup=False, emoji=False).print(Markdown(visible(text)))


def put_json(values: Mapping[str, Sequence[Any]]) -> None:
    """Print the envelope every command answers machines with."""
    _put(json.dumps(values, ensure_ascii=False, indent=1) + "\n")


def put_table(rows: Sequence[Row], headings: Sequence[str] = ()) -> None:
    """Print rows under each other, their columns aligned."""
    cells = [[cell if isinstance(cell, Cell) else Cell(cell) for cell in row] for row in rows]
    if sys.stdout.isatty():
        _put_rich(cells, headings)
        return
    lines = [list(headings)] if headings else []
    lines += [[_LINES.sub(" ", visible(cell.text)) for cell in row] for row in cells]
    _put(aligned(lines))


def aligned(lines: Sequence[Sequence[str]]) -> str:
    """Lines of columns, each as wide as its widest text; wide characters take two cells."""
    count = max((len(line) for line in lines), default=0)
    widths = [max(cell_len(line[i]) for line in lines if i < len(line)) for i in range(count)]
    out = []
    for line in lines:
        padded = [text + " " * (widths[i] - cell_len(text)) for i, text in enumerate(line)]
        out.append("  ".join(padded).rstrip() + "\n")
    return "".join(out)


def _put_rich(rows: Sequence[Sequence[Cell]], headings: Sequence[str]) -> None:
    # Late, because loading them takes longer than most lists do, and pipes need no colour.
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, show_header=bool(headings), header_style="blue", pad_edge=False)
    for place in range(max((len(row) for row in rows), default=0)):
        table.add_column(Text(headings[place] if place < len(headings) else ""))
    for row in rows:
        table.add_row(*(Text(visible(cell.text), style=cell.style) for cell in row))
    Console(highlight=False, markup=False, emoji=False).print(table)


def _put(text: str) -> None:
    """Write to standard output; letters it cannot show become question marks."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding, "replace"))
