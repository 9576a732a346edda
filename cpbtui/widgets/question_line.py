"""A quiet question with answers by digit, on one line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual.content import Content

from cpbtui.widgets.lines import styled

EXCERPT = 30
"""Cells of what a question is about."""


@dataclass(frozen=True)
class Answer:
    """One way to settle a question."""

    label: str
    act: Callable[[], None]
    """What choosing it does."""


@dataclass(frozen=True)
class Question:
    """Asked without interrupting: a digit answers, any other key goes on typing."""

    key: str
    """The same for the same question, however often it is computed."""
    words: str
    answers: tuple[Answer, ...] = ()
    excerpt: str = ""
    """The words it is about."""

    def answer_to(self, character: str | None) -> Answer | None:
        """The answer a key stands for, if it does."""
        if not character or character not in "123456789":
            return None
        place = int(character) - 1
        return self.answers[place] if place < len(self.answers) else None

    def line(self, *, excerpt: bool = False) -> Content:
        """As it is shown: "? Which Sam?  1 Sam Grey (you)  2 Sam R".

        Args:
            excerpt: Say what it is about as well, where nothing beside the line does.
        """
        parts = [styled(f"? {self.words}", "bold $accent")]
        if excerpt and self.excerpt:
            parts.append(styled(self.excerpt, "$muted").truncate(EXCERPT, ellipsis=True))
        for digit, answer in enumerate(self.answers[:9], start=1):
            parts.append(Content.assemble((f"{digit} ", "bold $accent"), styled(answer.label)))
        return Content("  ").join(parts)
