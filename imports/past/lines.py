"""The lines of a source, freed of the marks of Markdown around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from imports.source import PAGE, Source

_HASHES = re.compile(r"[ \t]{0,3}(#{1,6})[ \t]+(\S.*)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,600}\)(?:\{[^{}]{0,100}\})?")
_MARKED = re.compile(r"[*_`\[\\]")
_MARKS = re.compile(r"\*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w)|`+")
_TAGS = re.compile(r"</?(?:sup|sub|u|b|i|em|strong|span|br|AI[0-9]{1,4})\b[^<>]{0,100}>")
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_BLANKS = re.compile(" {2,}")
_RAISED = re.compile(r"\^(st|nd|rd|th)\^")
_RULE = re.compile(r"[ \t]{0,3}(?:[-*_=][ \t]*){3,200}$")
_TABLE_RULE = re.compile(
    r"[ \t]{0,3}\|?[ \t]{0,40}:?-{1,400}:?[ \t]{0,40}"
    r"(?:\|[ \t]{0,40}:?-{1,400}:?[ \t]{0,40}){0,60}\|?[ \t]{0,40}$"
)
_WIDEST = 20_000
"""Letters; a longer line is no row of a table."""
_LONGEST = 4000
"""Letters of a line that are looked at for marks; the rest stands as it is."""


@dataclass(frozen=True)
class Line:
    """One line of a source."""

    number: int
    """In the source, from 1."""
    text: str
    """As it stands, without the marks of a heading, a quotation or a table; marks inside the
    line (bold, links) and the bullet of a list stay."""
    level: int = 0
    """Of a Markdown heading, 1 to 6; else 0."""
    cells: tuple[str, ...] = ()
    """The cells of a table's row, as plain text, the lines of a cell kept apart; empty for any
    other line."""
    indent: int = 0
    """Blanks before the first letter; a tab counts four."""
    page_end: bool = False
    """A page ends here; there is no text."""
    rule: bool = False
    """A line of dashes, or the one under a table's heading; there is no text."""

    @cached_property
    def plain(self) -> str:
        """Its words alone: without bold marks, links and escapes, with single blanks; tabs stay."""
        return plain(self.text)

    @cached_property
    def start(self) -> str:
        """The first letters of its words: all that rules about the shape of a line look at."""
        return self.plain[:300]

    @cached_property
    def blank(self) -> bool:
        """Whether nothing stands on it."""
        return not self.text.strip()

    @cached_property
    def bold(self) -> bool:
        """Whether all of it is bold or a heading."""
        text = self.text.strip()
        return self.level > 0 or (len(text) > 4 and text[:2] == text[-2:] in ("**", "__"))


def lines_of(source: Source) -> list[Line]:
    """Every line of a source, also the empty ones, in order."""
    return list(_lines(source))


def plain(text: str) -> str:
    """A text's words alone: without bold marks, links and escapes, with single blanks.

    Tabs stay, because they part columns. Tags that only change the look go too.
    """
    head, tail = text[:_LONGEST], text[_LONGEST:]
    if _MARKED.search(head):
        head = _MARKS.sub("", _LINK.sub(r"\1", head.replace("\\*", "\0").replace("\\_", "\1")))
        head = _ESCAPED.sub(r"\1", head).replace("\0", "*").replace("\1", "_")
    if "<" in head or "^" in head:
        head = _RAISED.sub(r"\1", _TAGS.sub("", _BREAK.sub(" ", head)))
    words = (head + tail).replace("\u00a0", " ")
    return (_BLANKS.sub(" ", words) if "  " in words else words).strip(" ")


def _lines(source: Source) -> Iterator[Line]:
    for number, raw in enumerate(source.text.split("\n"), 1):
        if raw.strip(" ") == PAGE:
            yield Line(number, "", page_end=True)
            continue
        text = raw.replace(PAGE, "").rstrip()
        if not text:
            yield Line(number, "")
            continue
        head = text[:_LONGEST]
        expanded = head.expandtabs(4) if "\t" in head else head
        first = expanded.lstrip()
        indent = len(expanded) - len(first)
        if first[:1] == "#" and (match := _HASHES.fullmatch(head)):
            yield Line(number, match[2].rstrip("#").rstrip(), level=len(match[1]), indent=indent)
        elif (first[:1] in "-*_=" and _RULE.match(head)) or (
            "|" in head and _TABLE_RULE.match(head)
        ):
            yield Line(number, "", rule=True, indent=indent)
        elif len(text) < _WIDEST and head.lstrip().startswith("|") and head.count("|") > 1:
            cells = tuple(plain(cell).strip() for cell in _cells(text))
            yield Line(
                number, " \t".join(cells).replace("\n", " ").strip(), cells=cells, indent=indent
            )
        else:
            quoted = text.lstrip()
            yield Line(number, quoted[1:].strip() if quoted.startswith("> ") else text.strip(" "),
                       indent=indent)  # fmt: skip


def _cells(row: str) -> list[str]:
    inner = _BREAK.sub("\n", row.strip().removeprefix("|").removesuffix("|"))
    return [cell.replace("\0", "|") for cell in inner.replace("\\|", "\0").split("|")]
