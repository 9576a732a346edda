"""Printing tables in colour, in a terminal; loaded only there."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cpbtui.cells import Cell, visible


def put_rich(rows: Sequence[Sequence[Cell]], headings: Sequence[str]) -> None:
    """Print rows in colour, in a terminal."""
    table = Table(box=None, show_header=bool(headings), header_style="blue", pad_edge=False)
    for place in range(max((len(row) for row in rows), default=0)):
        table.add_column(Text(headings[place] if place < len(headings) else ""))
    for row in rows:
        table.add_row(*(Text(visible(cell.text), style=cell.style) for cell in row))
    Console(highlight=False, markup=False, emoji=False).print(table)
