"""Lines of minutes put together into paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from imports.past.lines import Line
from imports.past.read import ReadParagraph

_POINT = re.compile(
    r"(?:[-*+•–—▪●◦❖➢o·]\s{1,6}|\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,5})[.)]{1,2}(?:\s|$)"
    r"|[0-9]{1,2}\.[0-9]{1,2}\s)\S?",
)
_MARKER = re.compile(
    r"\W{0,4}(?:actions?|action points?|ap|decisions?|resolved|agreed|decided|recommend(?:ed"
    r"|ations?))"
    r"\b[^\n]{0,30}?(?:[:–—]|\s-|-\s)|\W{0,4}ap?[0-9]{1,3}[0-9./]{0,6}\s?[:–—-]|RESOLVED|\W{0,4}AGREED\b",
    re.IGNORECASE,
)
_ACTION = re.compile(r"\W{0,4}(?:actions?|ap)\b[^\n:]{0,24}[:–—-]", re.IGNORECASE)
_ENDED = (".", "!", "?", ":", ";", "”", '"')
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LONG = 130
"""Letters: a text whose lines are all shorter was broken at a margin."""


def line_width(lines: Sequence[Line]) -> int:
    """The margin the lines of a text were broken at; 0 when every line is a paragraph."""
    lengths = sorted(len(line.text) for line in lines if not (line.blank or line.cells))
    if len(lengths) < 12:
        return 0
    width = lengths[len(lengths) * 95 // 100]
    full = sum(1 for length in lengths if length >= width * 0.85)
    return width if 40 <= width <= _LONG and full * 6 >= len(lengths) else 0


def paragraphs_of(lines: Sequence[Line], width: int) -> list[ReadParagraph]:
    """Paragraphs of minutes: broken lines joined, lists with their lines, headings as "###".

    Args:
        lines: What stands under an item.
        width: The margin lines were broken at, or 0.
    """
    whole: list[ReadParagraph] = []
    for block in _blocks(lines):
        for paragraph in _pieces(block, width):
            if whole and _goes_on(whole[-1].text, paragraph.text):
                whole[-1] = ReadParagraph(f"{whole[-1].text} {paragraph.text}", whole[-1].line)
            else:
                whole.append(paragraph)
    return whole


def shown(line: Line) -> str:
    """A line as minutes keep it: bold marks and links stay, escapes go."""
    return _ESCAPED.sub(r"\1", line.text.strip())


def is_point(line: Line) -> bool:
    """Whether a line is a point of a list."""
    return _POINT.match(line.plain) is not None and not line.bold


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if line.blank and not line.rule:
            if block:
                yield block
            block = []
        elif not line.rule:
            block.append(line)
    if block:
        yield block


def _pieces(block: Sequence[Line], width: int) -> Iterator[ReadParagraph]:
    """The paragraphs of lines without an empty line between them."""
    text: list[str] = []
    first = block[0].number
    for at, line in enumerate(block):
        joint = _joint(block[at - 1], line, width) if text else None
        if joint is None and text:
            yield ReadParagraph("".join(text), first)
            text = []
        if not text:
            first = line.number
        text.append((joint or "") + _printed(line))
    yield ReadParagraph("".join(text), first)


def _printed(line: Line) -> str:
    if line.cells:
        return "| " + " | ".join(line.cells) + " |"
    heading = line.bold and len(line.plain) < 90 and not _MARKER.match(line.start)
    if heading and not line.plain.endswith((".", ",", ";")):
        return f"### {line.plain.rstrip(': ')}"
    return shown(line)


def _joint(before: Line, line: Line, width: int) -> str | None:
    """What stands between two lines of one paragraph; None: another paragraph begins."""
    if before.cells or line.cells:
        return "\n" if before.cells and line.cells else None
    if before.bold or line.bold or _MARKER.match(line.start):
        return None
    if is_point(line):
        return "\n" if is_point(before) or before.plain.endswith(":") or line.indent else None
    if line.start[:1].islower():
        return " "
    if width:
        return " " if len(before.text) >= width * 0.72 else None
    return None


def _goes_on(before: str, text: str) -> bool:
    """Whether a paragraph was broken apart by an empty line or a page's end."""
    if before.endswith(_ENDED) or before.startswith(("### ", "| ")) or "\n" in before:
        return False
    if _POINT.match(text) or text.startswith(("### ", "| ")):
        return False
    if text[:1].islower():
        return len(before) > 20
    short = len(text.split()) <= 3 and text.endswith(".")
    return short and _ACTION.match(before) is not None
