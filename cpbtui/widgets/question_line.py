"""A quiet question with answers by digit, on one line where there is room for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.content import Content

from cpbtui.widgets.lines import styled

LEAST = 12
"""Cells below which saying what a question is about says nothing."""


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

    def lines(self, first: int, width: int) -> list[Content]:
        """As it is shown: "? Which Sam?  1 Sam Grey (you)  2 Sam R   Sam to write".

        Question and answers are always whole, for it can be settled with neither alone: what does
        not fit on one line goes on below. What it is about gives way.

        Args:
            first: The cells of the first line.
            width: Of those below.
        """
        asked = styled(f"? {self.words}", "bold $accent")
        answers = [
            Content.assemble((f"{digit} ", "bold $accent"), styled(answer.label))
            for digit, answer in enumerate(self.answers[:9], start=1)
        ]
        bare = Content("  ").join([asked, *answers])
        if bare.cell_length <= first:
            return [self._with_excerpt(bare, first)]
        if asked.cell_length <= first:
            return [self._with_excerpt(asked, first), *_folded(answers, width)]
        return [*(line.rstrip() for line in asked.wrap(first)), *_folded(answers, width)]

    def _with_excerpt(self, line: Content, width: int) -> Content:
        room = width - line.cell_length - 3
        if not self.excerpt or room < LEAST:
            return line
        about = styled(self.excerpt, "$muted").truncate(room, ellipsis=True)
        return Content("   ").join([line, about])


def _folded(answers: Sequence[Content], width: int) -> list[Content]:
    """Answers on as many lines as they need, none of them cut in two."""
    lines: list[Content] = []
    for answer in answers:
        longer = Content("  ").join([lines[-1], answer]) if lines else answer
        if lines and longer.cell_length <= width:
            lines[-1] = longer
        else:
            lines.append(answer.truncate(width, ellipsis=True))
    return lines
