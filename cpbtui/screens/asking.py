"""Questions on the status line of a meeting: asked one after another, answered by a digit."""

from __future__ import annotations

from functools import partial

from textual import events

from cpbtui.screens.moving import MovingScreen
from cpbtui.screens.readback_forms import day_dialog, owner_dialog
from cpbtui.steps.actions import set_due
from cpbtui.steps.readback import read_owners, set_owners, understand_date
from cpbtui.widgets.question_line import Answer, Question
from exports.wording import listed
from imports.doubt import OTHER, Doubt
from store.models import Action, Owner
from store.naming import owner_label


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
        action = self.store.get(Action, doubt.subject)
        chosen = next(one for one in doubt.answers if one.digit == digit)
        if chosen.value == OTHER and action is not None:
            self._ask_for_other(doubt, action)
            return
        said = self.taking.answer(doubt, digit)
        self.bring_texts()
        self.doubts = self.taking.doubts()
        self.show_all()
        self.say(said)

    def _ask_for_other(self, doubt: Doubt, action: Action) -> None:
        """Let it be typed who is to do an action, or by when."""
        if doubt.kind == "due":
            self.ask(
                day_dialog(action, self.meeting),
                lambda filled: self._take_day(action, filled["due"]),
            )
            return
        names = self.taking.names
        self.ask(
            owner_dialog(action, self.record, names),
            lambda filled: self._take_owners(action, read_owners(filled["owner"], names)),
        )

    def _take_day(self, action: Action, typed: str) -> None:
        read = understand_date(typed, self.meeting)
        if read.due is not None:
            set_due(self.store, action, read.due, self.board_app.today())
            self.say(f"By {read.words}." if read.due.stated else "No date.")

    def _take_owners(self, action: Action, owners: tuple[Owner, ...]) -> None:
        set_owners(self.store, action, owners)
        names = [owner_label(one, self.record.register) for one in owners]
        self.say(f"The action is with {listed(names) or 'nobody yet'}.")

    async def _go_there(self, doubt: Doubt) -> None:
        """Put the cursor where the words in doubt stand."""
        if doubt.item is None:
            return
        await self.jump(doubt.item)
        if self.editor is not None and doubt.at is not None:
            self.editor.move_cursor(self.editor.location_of(doubt.at), center=True)
