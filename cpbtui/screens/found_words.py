"""Words that were found, with those marked that were searched for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rich.cells import cell_len
from textual.content import Content

from cpbtui.widgets.lines import styled
from cpbtui.widgets.minutes_editor import MARKER
from store.search import Hit

LINES = 2
"""Lines of a result's words."""
NEIGHBOUR = 420
"""Characters of the paragraphs around the one found."""

_UNSEEN = re.compile(r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""What would disturb a line; a space stands in its place."""

MARK = "bold underline $accent"
_AFTER_A_TITLE = r"[\s.,:;–—-]*"
"""What may part a title from the words after it; a bracket belongs to the words."""


@dataclass(frozen=True)
class Said:
    """Words with those marked that were searched for."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()

    def without(self, length: int) -> Said:
        """The words after the first so many letters."""
        marks = tuple((a - length, b - length) for a, b in self.marks if a >= length)
        return Said(self.text[length:], marks)

    def height(self, width: int) -> int:
        """How many lines they take: what does not fit on one takes two, none more."""
        # Rows that are not seen need not be wrapped to know that.
        if not self.text.strip():
            return 0
        return 1 if cell_len(_even(self.text)) <= width - 1 else LINES

    def lines(self, width: int) -> list[Content]:
        """The words on a line or two; none when there are none."""
        if not self.text.strip():
            return []
        content = Content.styled(_even(self.text), "$text")
        for start, end in self.marks:
            content = content.stylize(MARK, start, end)
        lines = [line.rstrip() for line in content.wrap(max(8, width - 1))]
        if len(lines) > LINES:
            lines = [*lines[: LINES - 1], lines[LINES - 1] + Content.styled(" …", "$muted")]
        return lines or [Content()]


def _even(text: str) -> str:
    """A text on one line, letter for letter, so that marks stay where they are."""
    return _UNSEEN.sub(" ", text)


def beginning_with(title: str, text: str) -> int:
    """How many letters of a text are the words of a title, whatever stands between them."""
    words = re.findall(r"\w+", title)
    found = re.match(r"\W*" + r"\W{1,9}".join(map(re.escape, words)) + rf"\b{_AFTER_A_TITLE}", text)
    return found.end() if words and found else 0


def marked_words(hit: Hit) -> list[str]:
    """The words that were found, as they are written in the snippet."""
    words = {hit.snippet[start:end].casefold() for start, end in hit.marks}
    return sorted(filter(None, words), key=len, reverse=True)


def marked(text: str, hit: Hit, style: str = "$text") -> Content:
    """A text on one line with the words that were found marked."""
    return _with_marks(styled(text, style), hit)


def told(text: str, hit: Hit) -> Content:
    """A paragraph of minutes, line for line, with markers and found words set off."""
    lines = []
    for line in text.split("\n"):
        content = styled(line)
        if marker := MARKER.match(content.plain):
            content = content.stylize("bold $accent", 0, marker.end())
        lines.append(_with_marks(content, hit))
    return Content("\n").join(lines)


def _with_marks(content: Content, hit: Hit) -> Content:
    words = marked_words(hit)
    if not words:
        return content
    wanted = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)
    for found in wanted.finditer(content.plain):
        content = content.stylize(MARK, *found.span())
    return content


def end_of(text: str, length: int = NEIGHBOUR) -> str:
    """A text, or its end, from a word on."""
    return text if len(text) <= length else f"… {text[-length:].partition(' ')[2]}"


def beginning_of(text: str, length: int = NEIGHBOUR) -> str:
    """A text, or its beginning, up to a word's end."""
    return text if len(text) <= length else f"{text[:length].rpartition(' ')[0]} …"
