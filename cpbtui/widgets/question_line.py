"""A quiet question with answers by digit, on one line."""

from __future__ import annotations

from collections.abc import Callable
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

    def line(self, width: int) -> Content:
        """As it is shown: "? Which Sam?  1 Sam Grey (you)  2 Sam R   Sam to write".

        Args:
            width: The cells there are; what it is about gives way first.
        """
        asked = styled(f"? {self.words}", "bold $accent")
        answers = [
            Content.assemble((f"{digit} ", "bold $accent"), styled(answer.label))
            for digit, answer in enumerate(self.answers[:9], start=1)
        ]
        bare = Content("  ").join([asked, *answers])
        if answers and bare.cell_length > width:
            # The answers stay whole: without them the question cannot be settled.
            spare = width - Content("  ").join(answers).cell_length - 2
            return Content("  ").join([asked.truncate(max(spare, 3), ellipsis=True), *answers])
        room = width - bare.cell_length - 3
        if not self.excerpt or room < LEAST:
            return bare
        about = styled(self.excerpt, "$muted").truncate(room, ellipsis=True)
        return Content("   ").join([bare, about])
