"""Printing for people: documents, and tables in colour in a terminal, plain when piped."""

from __future__ import annotations

import sys
from pathlib import Path

from cpbtui.plain_printing import Cell as Cell
from cpbtui.plain_printing import aligned as aligned
from cpbtui.plain_printing import put
from cpbtui.plain_printing import put_json as put_json
from cpbtui.plain_printing import put_table as put_table
from cpbtui.plain_printing import say as say
from cpbtui.plain_printing import visible as visible
from cpbtui.refusal import Refusal
from cpbtui.whole_file import write_whole


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
        put(text if text.endswith("\n") else text + "\n")


def put_markdown(text: str) -> None:
    """Print a document to read: set out in a terminal, as it is when piped."""
    if not sys.stdout.isatty():
        put_document(text)
        return
    # Late, because setting out Markdown loads a parser that pipes do not need.
    from rich.console import Console
    from rich.markdown import Markdown

    Console(highlight=False, markup=False, emoji=False).print(Markdown(visible(text)))
