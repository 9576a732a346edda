"""Paragraphs of a side pane: headings in blue, facts in muted, texts as they are."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from cpbtui.widgets.lines import styled


def head(title: str, about: str = "") -> Content:
    """A name in bold, and below it what it is."""
    lines = [styled(title, "bold $text")]
    if about:
        lines.append(styled(about, "$muted"))
    return Content("\n").join(lines)


def section(title: str, lines: Iterable[Content]) -> Content:
    """A heading in blue and what stands under it."""
    return Content("\n").join([styled(title, "bold $blue"), *lines])


def fact(label: str, text: str) -> Content:
    """A label in muted and its text."""
    return Content.assemble((f"{label}  ", "$muted"), styled(text))
