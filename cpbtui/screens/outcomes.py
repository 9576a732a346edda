"""What was decided and asked: of one meeting, or on one subject, meeting by meeting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.message import Message

from cpbtui.found_places import quotation
from cpbtui.registry import bindings_of
from cpbtui.screens.action_rows import ActionWords
from cpbtui.screens.decision_rows import DecisionWords
from cpbtui.screens.list_screen import ListScreen
from cpbtui.screens.outcome_rows import OutcomeWords
from cpbtui.steps.decisions import listed, replacement_of
from cpbtui.subjects import Subject, follow
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.tabs_line import View
from exports.wording import day_in_words
from store.models import Action, AgendaItem, Decision, Meeting
from store.outstanding import Diary
from store.records import BoardRecord
from store.references import board_references
from store.search import Hit, Kind

Outcome = Decision | Action


class OutcomesScreen(ListScreen):
    """Decisions and actions together, in the order they came about."""

    TITLE_WORDS = "Decided and asked"
    EMPTY = "No decision and no action."
    CHOOSES = "outcomes.open"
    AREAS = ("outcomes", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("outcomes", "lists")
    SORTS = ("oldest first", "newest first")

    @dataclass
    class Followed(Message):
        """A subject has been followed through the meetings, on another thread."""

        subject: Subject

    def __init__(
        self, *, meeting: str | None = None, subject: str | None = None, view: str = "",
        select: str | None = None,
    ) -> None:  # fmt: skip
        """Show what came of a meeting or is said on a subject.

        Args:
            meeting: The meeting's id.
            subject: The id of the decision whose subject is followed, instead.
            view: The view to start with.
            select: The decision or action to start at, or the agenda item it came of.
        """
        super().__init__(view=view, select=select)
        self._meeting = meeting
        self._subject = subject
        self._followed: Subject | None = None
        self._all: list[Outcome] = []
        self._wanted = select

    # What is shown

    def show_record(self) -> None:
        """Compute once what rows, views and pane are made from."""
        record = self._record()
        diary = Diary(record.meetings, self.board_app.today())
        actions = ActionWords(record, diary, board_references(record))
        self.words = OutcomeWords(actions, DecisionWords(record, diary, actions, {}))
        self._all = self.words.in_order([*listed(record.decisions), *record.actions])
        if self._subject is not None:
            self._follow(self._subject)
        elif self._select is not None:
            self._select = self._nearest(self._select)
        super().show_record()

    def _nearest(self, wanted: str) -> str | None:
        """What is asked for, or the first that came of an item that is, or of one after it."""
        if any(one.id == wanted for one in self._all):
            return wanted
        items = {one.id: one.position for one in self.store.of(AgendaItem, self._meeting or "")}
        at = items.get(wanted)
        if at is None:
            return None
        after = (one.id for one in self.found if items.get(one.item or "", -1) >= at)
        return next(after, None)

    def _record(self) -> BoardRecord:
        """The whole board for a subject; for a meeting no more than it came to."""
        if self._meeting is None:
            return self.store.board_record()
        store, meeting = self.store, self._meeting
        decisions = {one.id: one for one in store.of(Decision, meeting)}
        newer = (replacement_of(store, one) for one in decisions.values())
        decisions |= {one.id: one for one in newer if one is not None}
        return BoardRecord(
            board=store.board,
            meetings=tuple(store.meetings()),
            items={one.id: one for one in store.of(AgendaItem, meeting)},
            actions=tuple(store.of(Action, meeting)),
            decisions=tuple(decisions.values()),
            register=store.register,
        )

    @property
    def found(self) -> list[Outcome]:
        """What is shown in the first view."""
        if self._subject is None:
            return [one for one in self._all if one.meeting == self._meeting]
        if self._followed is None:
            return []
        return [self._all[at] for at in self._followed.matches if at < len(self._all)]

    def _follow(self, subject: str) -> None:
        """Look through everything that was decided and asked; no key waits for that."""
        decision = self.store.get(Decision, subject)
        if decision is None:
            return
        texts = [self.words.whole(one) for one in self._all]
        names = self.words.names()
        work = partial(follow, self.words.whole(decision), texts, names)
        self.run_worker(lambda: self._work(work), group="follow", thread=True, exclusive=True)

    def _work(self, work: partial[Subject]) -> None:
        self.post_message(self.Followed(work()))

    def on_outcomes_screen_followed(self, message: Followed) -> None:
        """Show what was found."""
        message.stop()
        self._followed = message.subject
        self._select = self._wanted if self.selected is None else self.selected
        super().show_record()
        self.show_frame()

    def header_left(self) -> Content:
        """Which meeting, or which words are followed."""
        title = Content.styled(self.TITLE_WORDS, "bold $text")
        meeting = self.store.get(Meeting, self._meeting)
        if meeting is not None:
            words = day_in_words(meeting.on)
        elif self._followed is not None:
            words = " · ".join(word.lower() for word in self._followed.words[:6])
        else:
            words = "looking through the meetings …"
        return Content("   ").join([title, styled(words, "$muted")])

    def views(self) -> Sequence[View]:
        """All, decisions, actions."""
        found = self.found
        made = sum(1 for one in found if isinstance(one, Decision))
        return (
            View("all", "All", len(found)),
            View("decisions", "Decisions", made),
            View("actions", "Actions", len(found) - made),
        )

    def rows(self, view: str) -> Sequence[Row]:
        """Under their items, or under their meetings."""
        wanted: dict[str, type[Decision] | type[Action]] = {
            "decisions": Decision, "actions": Action,
        }  # fmt: skip
        found = [one for one in self.found if view == "all" or isinstance(one, wanted[view])]
        if self.sort == "newest first":
            found = self.words.newest_first(found)
        if self._subject is not None:
            return self.words.rows(found, self.words.meeting_of, self.words.item_of)
        return self.words.rows(found, self.words.item_of, self.words.reference_of)

    def about(self, key: str) -> Sequence[Content]:
        """The selected decision or action."""
        return self.words.about(self._outcome(key))

    # What can be done

    def _outcome(self, key: str) -> Outcome:
        found = self.store.get(Decision, key)
        return found if found is not None else self.store.the(Action, key)

    @property
    def outcome(self) -> Outcome:
        """The selected decision or action."""
        return self._outcome(self.selected or "")

    def action_open(self) -> None:
        """Go to its sentence in the minutes."""
        one = self.outcome
        self.board_app.open_meeting(
            one.meeting, one.item, one.read.anchor.text if one.read else None
        )

    def action_copy(self) -> None:
        """The reference, onto the clipboard."""
        one = self.outcome
        kind: Kind = "decision" if isinstance(one, Decision) else "action"
        hit = Hit(kind=kind, id=one.id, title="", meeting=one.meeting, item=one.item)
        words = quotation(hit, self.store)
        self.board_app.copy(words)
        self.board_app.tell(f"{words} is on the clipboard.")

    def action_list(self) -> None:
        """In the register, or among the actions."""
        one = self.outcome
        self.board_app.open("decisions" if isinstance(one, Decision) else "actions", select=one.id)
