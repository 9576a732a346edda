"""The text of a PDF, page by page; run as a program of its own, because a PDF can hang its reader.

    python pdf_text.py SECONDS SECONDS_A_PAGE < file.pdf

Writes lines of JSON: first how many pages there are, `{"of": 3}`, or why there is no text,
`{"refused": "protected"}` or `"damaged"`; then each page as a string. It ends early when its time
is over, in the middle of a page if need be. It imports nothing of this project, so that it starts
fast and runs wherever Python and pypdf are.
"""

from __future__ import annotations

import contextlib
import faulthandler
import io
import json
import logging
import os
import sys
import time
from collections.abc import Iterator

from pypdf import PdfReader

MOST_LETTERS = 12_000_000
MEMORY = 1_500_000_000
"""Bytes this program may take, where the system can limit it."""


def lines_of(data: bytes) -> Iterator[dict[str, object] | str]:
    """What there is to say of a PDF: its count of pages, then the text of each as laid out."""
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            yield {"refused": "protected"}
            return
        count = len(reader.pages)
    except Exception as error:  # a damaged PDF raises whatever its bytes lead to
        yield {"refused": "protected" if "crypt" in type(error).__name__.lower() else "damaged"}
        return
    yield {"of": count}
    letters = 0
    for number in range(count):
        if letters > MOST_LETTERS:
            return
        page = _page(reader, number)
        letters += len(page)
        yield page


def _page(reader: PdfReader, number: int) -> str:
    """A page as it is laid out, else its words in the order of the file."""
    for mode in ("layout", "plain"):
        try:
            text = reader.pages[number].extract_text(extraction_mode=mode)
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
    a_page = float(sys.argv[2])
    logging.disable(logging.CRITICAL)
    _limit_memory()
    data = sys.stdin.buffer.read()
    with open(os.devnull, "w") as nowhere, contextlib.suppress(MemoryError, RecursionError):
        faulthandler.dump_traceback_later(a_page, exit=True, file=nowhere)
        for line in lines_of(data):
            print(json.dumps(line), flush=True)
            if time.monotonic() > until:
                return
            faulthandler.dump_traceback_later(a_page, exit=True, file=nowhere)


if __name__ == "__main__":
    main()
