"""Questions on the status line of a meeting: asked one after another, answered by a digit."""

from __future__ import annotations

from functools import partial

from textual import events

from cpbtui.screens.moving import MovingScreen
from cpbtui.widgets.question_line import Answer, Question
from imports.doubts import Doubt


class AskingScreen(MovingScreen):
    """What the meeting screen asks; a question never takes a letter away from the text."""

    def __init__(self, meeting: str) -> None:
        """Show a meeting's text.

        Args:
            meeting: Its id.
        """
        super().__init__(meeting)
        self.doubts: list[Doubt] = []
        """What is open about the meeting."""
        self.asking: Question | None = None
        """The question being asked, if any."""
        self._looked: list[str] = []
        """The keys of the questions shown in this round."""

    def pose(self, question: Question | None) -> None:
        """Ask something that a digit answers; None: nothing is asked any more."""
        self.asking = question
        self.show_asking()

    def show_asking(self) -> None:
        """Draw the question being asked."""

    def first_look(self, event: events.Key) -> bool:
        """A digit answers the question asked; any other key goes on typing."""
        if self.asking is None:
            return False
        answer = self.asking.answer_to(event.character)
        if answer is None and event.character and event.character in "0123456789":
            self.asking = None
            self.say(f"{event.character} is no answer to that. F7 asks again; a digit types now.")
            return True
        self.pose(None)
        if answer is not None:
            answer.act()
            return True
        return event.key == "escape"

    def action_questions(self) -> None:
        """Ask the next question of this round; after the last a new round begins."""
        self.before_leave()
        self.doubts = self.taking.doubts()
        if not self.doubts:
            self.pose(None)
            self.say("Nothing is in doubt.")
            return
        # What can be settled with a digit first, and then what is mended in the text.
        waiting = sorted(self.doubts, key=lambda one: not one.answers)
        unseen = [one for one in waiting if one.key not in self._looked]
        if not unseen:
            self._looked, unseen = [], waiting
        self._looked.append(unseen[0].key)
        self.pose(self._question(unseen[0]))

    def _question(self, doubt: Doubt) -> Question:
        answers = tuple(
            Answer(one.label, partial(self._answer, doubt, one.digit)) for one in doubt.answers
        )
        if not answers:
            answers = (Answer("Go there", partial(self.call_next, self._go_there, doubt)),)
        return Question(doubt.key, doubt.question, answers, doubt.excerpt)

    def _answer(self, doubt: Doubt, digit: int) -> None:
        self.taking.save()
        said = self.taking.answer(doubt, digit)
        self.bring_texts()
        self.doubts = self.taking.doubts()
        self.show_all()
        self.say(said)

    async def _go_there(self, doubt: Doubt) -> None:
        """Put the cursor where the words in doubt stand."""
        if doubt.item is None:
            return
        await self.jump(doubt.item)
        if self.editor is not None and doubt.at is not None:
            self.editor.move_cursor(self.editor.location_of(doubt.at), center=True)
