"""A saved web page as Markdown: what was written for the reader, without the site around it.

Read piece by piece with the standard library's parser: it takes any letters, and time in
proportion to them.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from imports.files.web_parts import BLOCKS, ENDED_BY, HEADINGS, VOID, is_around, is_noise
from imports.files.web_tables import Table, rows_in_print

MOST_NESTED = 400
"""Elements inside each other that are told apart; what lies deeper is read as text."""

_BLANKS = re.compile(r"[ \t\r\n\f\u00a0]+")
_ACTIVE = re.compile(r"[\\`*_\[\]<|]")
_DECLARATION = re.compile(r"<[!?][^<>]{0,2000}>")
_NO_ELEMENT = re.compile(r"<(?!/?[a-zA-Z][^<>]{0,20000}>)")
_FILE_SIZE = re.compile(r"\s{0,3}\(?(?:PDF|DOCX?|XLSX?|PPTX?),?\s\d{1,6}(?:\.\d)?\s?[KMG]B\)?")
"""What a council's site prints after the name of a file."""


def markdown_of(text: str) -> str:
    """The words of a page: headings, paragraphs on one line, lists, pipe tables.

    Scripts, menus, forms, cookie notices, headers and footers are left out; if nothing else is
    left, everything but scripts is kept.
    """
    sound = _sound(text)
    for strict in (True, False):
        page = _Page(strict=strict)
        page.feed(sound)
        page.close()
        if (found := page.markdown()) or not page.left_out:
            return found
    return ""


def _sound(text: str) -> str:
    """A page without comments, and with every bracket that begins no element as a letter.

    The parser goes over the rest of the page again for each bracket that is never closed, so a
    damaged page would take it hours.
    """
    kept: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    kept.append(text[at:])
    return _NO_ELEMENT.sub("&lt;", _DECLARATION.sub("", "".join(kept)))


class _Page(HTMLParser):
    """Collects the blocks of a page."""

    def __init__(self, *, strict: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._strict = strict
        self._open: list[tuple[str, bool]] = []
        """The elements around here, and whether what is in them is left out."""
        self._hidden = 0
        self.left_out = False
        """Whether anything was taken for a part of the site."""
        self._main = slice(None)
        """Which of the blocks stand in the page's own main part."""
        self._words: list[str] = []
        self._prefix = ""
        self._blocks: list[str] = []
        self._lists: list[int | None] = []
        self._tables: list[Table] = []

    def markdown(self) -> str:
        """What was found, with an empty line between blocks."""
        self._end_block()
        while self._tables:
            self._end_table()
        main = [block for block in self._blocks[self._main] if block.strip()]
        return "\n\n".join(main or [block for block in self._blocks if block.strip()])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        given = {name: value or "" for name, value in attrs}
        self._end_implied(tag)
        around = is_noise(tag) or (self._strict and is_around(tag, given))
        if tag not in VOID and len(self._open) < MOST_NESTED:
            self._open.append((tag, around))
            self._hidden += around
        self.left_out |= around
        if self._hidden or around:
            return
        if tag == "br":
            self._words.append("\n")
        elif tag in BLOCKS:
            self._begin(tag, given)
        elif tag in ("b", "strong"):
            self._words.append("\ue001")
        elif tag in ("td", "th") and self._tables:
            self._end_block()
            self._tables[-1].cell(given)

    def handle_endtag(self, tag: str) -> None:
        """An element ends; one that never began is passed over."""
        if not any(name == tag for name, _ in self._open[-60:]):
            return
        while self._open and self._pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Letters."""
        if not self._hidden:
            self._words.append(_ACTIVE.sub(r"\\\g<0>", _BLANKS.sub(" ", data)))

    def _pop(self) -> str:
        """The innermost element ends; its name."""
        name, around = self._open.pop()
        self._hidden -= around
        if not self._hidden and not around:
            self._end(name)
        return name

    def _end_implied(self, tag: str) -> None:
        """Elements that need no end of their own end where the next begins."""
        ends = ENDED_BY.get(tag, frozenset()) | ({"p"} if tag in BLOCKS else frozenset())
        while self._open and self._open[-1][0] in ends:
            self._pop()

    def _begin(self, tag: str, given: dict[str, str]) -> None:
        self._end_block()
        if tag in HEADINGS:
            self._prefix = f"{'#' * int(tag[1])} "
        elif tag == "table":
            self._tables.append(Table())
        elif tag == "tr" and self._tables:
            self._tables[-1].row()
        elif tag in ("ul", "ol"):
            start = given.get("start", "1")
            number = int(start) if start.isdecimal() and len(start) < 6 else 1
            self._lists.append(number if tag == "ol" else None)
        elif tag == "li":
            self._prefix = self._point()
        elif tag == "main" and self._main.start is None:
            self._main = slice(len(self._blocks), None)

    def _point(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return "- "
        number = self._lists[-1]
        self._lists[-1] = number + 1
        return f"{number}. "

    def _end(self, tag: str) -> None:
        if tag in ("b", "strong"):
            self._words.append("\ue002")
        elif tag in BLOCKS or tag in ("td", "th"):
            self._end_block()
        if tag == "table" and self._tables:
            self._end_table()
        elif tag == "main" and self._main.stop is None:
            self._main = slice(self._main.start, len(self._blocks))
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()

    def _end_block(self) -> None:
        lines = [" ".join(line.split(" ")).strip() for line in "".join(self._words).split("\n")]
        self._words = []
        prefix, self._prefix = self._prefix, ""
        written = [said for line in lines if (said := _FILE_SIZE.sub("", _bold(line)).rstrip())]
        if not written:
            self._prefix = prefix if prefix[:1] != "#" else ""
            return
        if prefix.startswith("#"):
            written = [" ".join(line.replace("**", "") for line in written)]
        self._add([prefix + written[0], *written[1:]])

    def _add(self, lines: list[str]) -> None:
        if self._tables:
            self._tables[-1].lines(lines)
        else:
            self._blocks.append("\n".join(lines))

    def _end_table(self) -> None:
        table = self._tables.pop()
        blocks = rows_in_print(table, inside=bool(self._tables))
        if self._tables:
            self._tables[-1].lines(blocks)
        else:
            self._blocks += blocks


def _bold(line: str) -> str:
    """A line with Markdown's marks for bold where a word stands between them."""
    if "\ue001" not in line and "\ue002" not in line:
        return line
    words = re.sub("\ue001([ \ue001]*)", r"\1" + "\ue001", line)
    words = re.sub("([ \ue002]*)\ue002", "\ue002" + r"\1", words)
    return words.replace("\ue001", "**").replace("\ue002", "**").replace("****", "").strip()
