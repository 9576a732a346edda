"""Two texts that are nearly alike: what only one of them says, with the words that part them."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from textual.content import Content

from cpbtui.widgets.lines import one_line, styled

AROUND = 6
"""Words that are alike shown before and after those that are not."""
MARKED = "bold underline $accent"
MOST_WORDS = 4000
"""Longer paragraphs are shown whole; comparing them word by word would hold up the screen."""


def parted(one: str, other: str) -> tuple[list[Content], list[Content]]:
    """The paragraphs of two texts that are not in both, each with its own words marked."""
    first, second = _paragraphs(one), _paragraphs(other)
    mine: list[Content] = []
    theirs: list[Content] = []
    pairs = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    for kind, a, b, c, d in pairs:
        if kind == "equal":
            continue
        both = min(b - a, d - c)
        for left, right in zip(first[a : a + both], second[c : c + both], strict=True):
            mine.append(_marked(left, right))
            theirs.append(_marked(right, left))
        mine += [styled(text, MARKED) for text in first[a + both : b]]
        theirs += [styled(text, MARKED) for text in second[c + both : d]]
    return mine, theirs


def _paragraphs(text: str) -> list[str]:
    return [one_line(part) for part in text.split("\n\n") if part.split()]


def _marked(text: str, other: str) -> Content:
    """A paragraph with the words marked that the other one has not; what is alike is shortened."""
    words, others = text.split(" "), other.split(" ")
    if len(words) + len(others) > MOST_WORDS:
        return styled(text)
    parts: list[Content] = []
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    for kind, a, b, _, _ in matcher.get_opcodes():
        if kind == "equal":
            parts.append(_alike(words[a:b], first=a == 0, last=b == len(words)))
        elif a < b:
            parts.append(styled(" ".join(words[a:b]), MARKED))
    return Content(" ").join(parts)


def _alike(words: Sequence[str], *, first: bool, last: bool) -> Content:
    before = [] if first else list(words[:AROUND])
    after = [] if last else list(words[-AROUND:])
    if len(before) + len(after) >= len(words):
        return styled(" ".join(words), "$muted")
    return styled(" ".join([*before, "…", *after]), "$muted")
