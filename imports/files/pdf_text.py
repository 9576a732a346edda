"""The text of a PDF, page by page; run as a program of its own, because a PDF can hang its reader.

    python pdf_text.py SECONDS < file.pdf > pages.json

Answers with `{"pages": [...]}` or `{"refused": "protected" | "damaged"}`. It imports nothing of
this project, so that it starts fast and runs wherever Python and pypdf are.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import sys
import time

from pypdf import PdfReader

MOST_LETTERS = 12_000_000
MEMORY = 1_500_000_000
"""Bytes this program may take, where the system can limit it."""


def pages_of(data: bytes, until: float) -> dict[str, object]:
    """The text of every page as laid out, or why there is none.

    Args:
        data: The PDF.
        until: When to stop, by `time.monotonic`; the pages read by then are given.
    """
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return {"refused": "protected"}
        count = len(reader.pages)
    except Exception as error:  # a damaged PDF raises whatever its bytes lead to
        return {"refused": "protected" if "crypt" in type(error).__name__.lower() else "damaged"}
    pages: list[str] = []
    letters = 0
    for number in range(count):
        if time.monotonic() > until or letters > MOST_LETTERS:
            return {"pages": pages, "of": count}
        pages.append(_page(reader, number))
        letters += len(pages[-1])
    return {"pages": pages, "of": count}


def _page(reader: PdfReader, number: int) -> str:
    """A page as it is laid out, else its words in the order of the file."""
    for mode in ("layout", "plain"):
        try:
            page = reader.pages[number]
            text = page.extract_text(extraction_mode=mode)
        except Exception:  # one bad page keeps no other out
            continue
        if text.strip():
            return str(text)
    return ""


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        # Late: there is no such module on Windows.
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def main() -> None:
    """Read standard input, write standard output."""
    until = time.monotonic() + float(sys.argv[1])
    logging.disable(logging.CRITICAL)
    _limit_memory()
    try:
        found = pages_of(sys.stdin.buffer.read(), until)
    except (MemoryError, RecursionError):
        found = {"refused": "damaged"}
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
