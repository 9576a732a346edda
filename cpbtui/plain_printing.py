"""Printing for pipes, plain and aligned; loads little, because some commands must be quick."""

from __future__ import annotations

import sys

from cpbtui.cells import Cell as Cell
from cpbtui.cells import visible as visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from cpbtui.cells import Row as Row


def say(text: str = "") -> None:
    """Print a line to standard output, as it is."""
    put(visible(text) + "\n")


def put_json(values: Mapping[str, Sequence[Any]]) -> None:
    """Print the envelope every command answers machines with."""
    # Late, because most lists are for people.
    import json

    put(json.dumps(values, ensure_ascii=False, indent=1) + "\n")


def put_table(rows: Sequence[Row], headings: Sequence[str] = ()) -> None:
    """Print rows under each other, their columns aligned."""
    cells = [[cell if isinstance(cell, Cell) else Cell(cell) for cell in row] for row in rows]
    if sys.stdout.isatty():
        # Late, because pipes need no colour.
        from cpbtui.rich_printing import put_rich

        put_rich(cells, headings)
        return
    lines = [list(headings)] if headings else []
    lines += [[_on_one_line(visible(cell.text)) for cell in row] for row in cells]
    put(aligned(lines))


def aligned(lines: Sequence[Sequence[str]]) -> str:
    """Lines of columns, each as wide as its widest text; wide characters take two cells."""
    count = max((len(line) for line in lines), default=0)
    widths = [max(width_of(line[i]) for line in lines if i < len(line)) for i in range(count)]
    out = []
    for line in lines:
        padded = [text + " " * (widths[i] - width_of(text)) for i, text in enumerate(line)]
        out.append("  ".join(padded).rstrip() + "\n")
    return "".join(out)


def _on_one_line(text: str) -> str:
    """A text without what would break a row."""
    if "\n" not in text and "\t" not in text:
        return text
    return " ".join(part for part in text.replace("\t", "\n").split("\n") if part)


def width_of(text: str) -> int:
    """How many cells of a terminal a text takes."""
    if text.isascii():
        return len(text)
    # Late, because most lists are in plain letters.
    from rich.cells import cell_len

    return cell_len(text)


def put(text: str) -> None:
    """Write to standard output; letters it cannot show become question marks."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding, "replace"))
