"""The text of a PDF: read in a program of its own, with a time limit, and tidied."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from imports.files.columns import without_stretched_blanks
from imports.files.pages import without_running_lines
from imports.source import PAGE, CannotRead

SECONDS = 40.0
"""How long the pages may take together; a hundred take about five seconds."""
A_PAGE = 8.0
"""How long one page may take."""

PROTECTED = (
    "The PDF is protected by a password. Open it, print it into a PDF without a password and "
    "import that."
)
DAMAGED = "The PDF is damaged and cannot be read. Fetch it again, or export it once more."
SCANNED = (
    "The PDF holds pictures of pages and no text; it was probably scanned. Run text recognition "
    "(OCR) over it and import the result."
)
TOO_LONG = "The PDF took too long to read and was left alone. Save it as text and import that."
_PROGRAM = Path(__file__).with_name("pdf_text.py")


def text_of(data: bytes) -> tuple[str, tuple[str, ...]]:
    r"""The text of a PDF with a line holding `\f` after each page, and what to know about it.

    Lines stand as on the page, so that columns can be told; headers, footers and page numbers
    that come again on most pages are left out.

    Raises:
        CannotRead: It is protected, damaged, scanned, or takes too long.
    """
    first, pages = _read(data)
    if first.get("refused"):
        raise CannotRead(PROTECTED if first["refused"] == "protected" else DAMAGED)
    count = int(first.get("of", 0))
    if not any(page.strip() for page in pages):
        raise CannotRead(TOO_LONG if len(pages) < count else SCANNED)
    told = []
    if len(pages) < count:
        told.append(f"Only the first {len(pages)} of {count} pages could be read in time.")
    if empty := sum(not page.strip() for page in pages):
        told.append(_pictures(empty))
    tidy = [without_stretched_blanks(page.replace(PAGE, "\n")) for page in pages]
    return f"\n{PAGE}\n".join(without_running_lines(tidy)), tuple(told)


def _pictures(count: int) -> str:
    pages = "1 page holds" if count == 1 else f"{count} pages hold"
    return f"{pages} no text; if it is a picture of writing, it was not read."


def _read(data: bytes) -> tuple[dict[str, Any], list[str]]:
    """What is said of a PDF as a whole, and the pages that could be read in time."""
    command = [sys.executable, "-I", str(_PROGRAM), str(SECONDS), str(A_PAGE)]
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=SECONDS + 2 * A_PAGE, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise CannotRead(TOO_LONG) from error
    lines = [json.loads(line) for line in done.stdout.split(b"\n")[:-1]]
    if not lines:
        raise CannotRead(TOO_LONG if done.returncode else DAMAGED)
    return lines[0], lines[1:]
