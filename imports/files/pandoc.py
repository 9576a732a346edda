"""Word, OpenDocument and rich text read by pandoc, as Markdown with simple tables."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Literal

from imports.files.packed import TAB, words_only
from imports.source import CannotRead

Document = Literal["word", "opendocument", "rtf"]

_FORMATS: dict[Document, str] = {"word": "docx", "opendocument": "odt", "rtf": "rtf"}

SECONDS = 9.0
"""How long pandoc may take; a hundred pages take less than one."""
MEMORY = "1500M"
"""How much memory pandoc may take."""
INSTALL = (
    "Reading Word and OpenDocument needs an extra part, which is not installed. Install it with "
    "“pip install 'cpbtui[documents]'” and import again."
)

_FILTER = Path(__file__).with_name("words.lua")
_MARKDOWN = "commonmark+pipe_tables+fancy_lists-raw_html"
_HEAP_EXHAUSTED = 251
_BROKEN = "\ue00a"
"""Stands between the lines of a cell; `words.lua` writes it."""
_SEPARATOR = re.compile(r"(?m)^&nbsp;\n\n")
"""What pandoc writes between two lists."""
_DAMAGED = (
    "The document is damaged and cannot be read. Open and save it in Word or LibreOffice, or fetch "
    "it again."
)
_TOO_LONG = (
    "The document took too long to read and was left alone. Save it as text and import that."
)


def markdown_of(data: bytes, kind: Document) -> str:
    """A document as Markdown: headings, paragraphs on one line, lists, pipe tables.

    Tracked changes are accepted; pictures, comments, and what only lays out, are left out. The
    lines of a cell are parted by `<br>`; one that holds passages becomes several rows.

    Raises:
        CannotRead: It is damaged, protected, takes too long, or pandoc is not installed.
    """
    binary = pandoc_binary()
    document = data if kind == "rtf" else words_only(data)
    command = [binary, "+RTS", f"-M{MEMORY}", "-RTS", "--sandbox", "--from", _FORMATS[kind]]
    command += ["--to", _MARKDOWN, "--wrap=preserve", f"--lua-filter={_FILTER}", "-"]
    command += ["--metadata=styled:true"] if kind == "word" else []
    try:
        done = subprocess.run(
            command, input=document, capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise CannotRead(_TOO_LONG) from error
    except OSError as error:
        raise CannotRead(INSTALL) from error
    if done.returncode:
        raise CannotRead(_TOO_LONG if done.returncode == _HEAP_EXHAUSTED else _DAMAGED)
    text = _SEPARATOR.sub("", done.stdout.decode("utf-8", "replace"))
    return text.replace(f" {TAB}", TAB).replace(TAB, "\t").replace(_BROKEN, "<br>")


def pandoc_binary() -> str:
    """Where pandoc is.

    Raises:
        CannotRead: It is not installed.
    """
    try:
        # Late: a board that reads only text needs no pandoc, and may not have it.
        import pypandoc

        return str(pypandoc.get_pandoc_path())
    except (ImportError, OSError) as error:
        raise CannotRead(INSTALL) from error
