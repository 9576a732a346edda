"""One of the demo board's meetings: its agenda, its evening, and what became of its actions."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import msgspec

from cpbtui.demo_making import Making
from cpbtui.demo_people import CAME_ONCE, OTHERS, SEATS
from cpbtui.demo_reading import filled, records_in
from cpbtui.demo_recent import Fate, ItemPlan, MeetingPlan
from cpbtui.steps.attendance import as_at
from cpbtui.steps.meetings import issue_numbers
from exports.apologies import apologies_sentence, next_meeting_sentence
from exports.wording import day_in_words
from store.draft import Draft
from store.models import (
    Action,
    AgendaItem,
    Attendance,
    AttendanceStatus,
    Circulation,
    Decision,
    Meeting,
    NextMeeting,
    Person,
    Sitting,
)
from store.naming import short_name
from store.timing import later

LONG_AGO = 365
"""Days."""


class HeldMeeting:
    """One meeting, taken through its life."""

    def __init__(self, making: Making, plan: MeetingPlan) -> None:
        self._making = making
        self._plan = plan

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self._making.store.the(Meeting, self._making.meetings[self._plan.weeks].id)

    def make_agenda(self, publish: bool = True) -> None:
        """Put the items on the agenda, and publish it."""
        meeting = self.meeting
        with self._making.store.change(f"Agenda of {day_in_words(meeting.on)}") as c:
            for position, plan in enumerate(self._plan.items, start=1):
                c.add(self._item(plan, position, publish))
            if publish:
                c.set(meeting, status="agenda published", published_on=self._making.clock().date())

    def _item(self, plan: ItemPlan, position: int, publish: bool) -> AgendaItem:
        return AgendaItem(
            meeting=self.meeting.id, position=position, number=str(position) if publish else "",
            title=plan.title, leads=plan.leads, planned_minutes=plan.minutes, kind=plan.kind,
            purpose=plan.purpose, heading=plan.heading, standing=plan.standing,
            subtopics=plan.subtopics, papers=plan.papers, exempt=plan.exempt,
            minutes="" if publish else plan.text, prefilled=bool(plan.text and not publish),
        )  # fmt: skip

    def hold(self) -> None:
        """The evening: who was there, what was said, and the close."""
        making, meeting = self._making, self.meeting
        items = making.store.of(AgendaItem, meeting.id)
        known = making.known()
        with making.store.change(f"Attendance of {day_in_words(meeting.on)}") as c:
            self._attend(c)
        with making.store.change(f"Minutes of {day_in_words(meeting.on)}") as c:
            begins = "18:02"
            for plan, item in zip(self._plan.items, items, strict=True):
                ends = later(begins, max(1, (plan.minutes or 2) + making.chance.randint(-3, 5)))
                sitting = Sitting(start=begins, end=ends)
                begins = ends
                text = filled(plan.text, meeting.on, making.chance)
                written = c.set(item, minutes=text, sittings=(sitting,))
                if item.standing == "apologies":
                    self.write_apologies(c, written)
                for record in records_in(
                    text, meeting=meeting.id, item=item.id, on=meeting.on, known=known
                ):
                    c.add(record)
        self._close(begins)

    def _close(self, closed_at: str) -> None:
        making, meeting = self._making, self.meeting
        coming = making.following(meeting)
        with making.store.change("Close the meeting") as c:
            following = NextMeeting(
                on=coming.on, time=coming.time, venue=coming.venue, refreshments=coming.refreshments
            )
            c.set(
                meeting, status="draft", opened_at="18:02", closed_at=closed_at,
                next_meeting=following,
            )  # fmt: skip
            told = next_meeting_sentence(following)
            for item in making.store.of(AgendaItem, meeting.id):
                if item.standing == "next meeting":
                    c.set(item, minutes=told, generated=told)
            issue_numbers(making.store, meeting.id, c)
            if meeting.takes_actions:
                self._agree_what_went_before(c)
                self._look_back_on_decisions(c)
        for action in making.store.of(Action, meeting.id):
            self._foresee(action)

    def _agree_what_went_before(self, c: Draft) -> None:
        """The earlier minutes are agreed, and the board is told what was completed."""
        meeting = self.meeting
        waiting = [one for one in self._making.store.meetings() if one.status == "circulated"]
        for one in waiting:
            c.set(one, status="approved", approved_at=meeting.id)
        c.set(meeting, approves=tuple(one.id for one in waiting))
        for one in self._making.store.meetings():
            if one.status == "approved" and one not in waiting:
                c.set(one, status="signed", signed_on=meeting.on)
        for action in self._making.store.all(Action):
            if not action.is_open and action.closed_at is None:
                c.set(action, closed_at=meeting.id)

    def _look_back_on_decisions(self, c: Draft) -> None:
        """A decision taken in place of another supersedes it; one of long ago is done."""
        store, meeting = self._making.store, self.meeting
        titles = {item.id: item.title for item in store.all(AgendaItem)}
        decisions = store.all(Decision)
        newer = [
            one for one in decisions if one.meeting == meeting.id and "in place of" in one.text
        ]
        for decision in decisions:
            set_at = store.the(Meeting, decision.meeting)
            if set_at.on == meeting.on or decision.status != "in force":
                continue
            for new in newer:
                if titles.get(decision.item or "") == titles.get(new.item or ""):
                    c.set(decision, status="superseded", superseded_by=new.id)
            if decision.verb == "resolved" and (meeting.on - set_at.on).days > LONG_AGO:
                c.set(decision, status="implemented")

    def circulate(self) -> None:
        """The minutes go out."""
        now = self._making.clock()
        with self._making.store.change(f"Circulate {day_in_words(self.meeting.on)}") as c:
            sent = (Circulation(at=now, document="draft minutes", to="members"),)
            c.set(self.meeting, status="circulated", circulations=sent)

    def _attend(self, c: Draft) -> None:
        """Mark everybody: who is named in the minutes was there."""
        making, meeting = self._making, self.meeting
        named = " ".join(f"{' '.join(item.leads)} {item.text}" for item in self._plan.items)
        for seat in (*SEATS, CAME_ONCE):
            person = making.store.the(Person, making.ids[seat.key])
            status = self._status(person, named)
            if status is not None:
                marked = as_at(person, meeting.id)
                c.add(msgspec.structs.replace(marked, status=status))

    def _status(self, person: Person, named: str) -> AttendanceStatus | None:
        """How somebody attended; None: not a member at the time, or not expected."""
        on, chance = self.meeting.on, self._making.chance.random()
        if any(
            (term.until or on) < on or (term.since or on) > on for term in person.terms_of_office
        ):
            return None
        presides = person.id in (self.meeting.chair, self.meeting.presiding, self.meeting.clerk)
        if presides or short_name(person) in named or person.name in named:
            return "present"
        if person.guest:
            return None
        if person.young_person or person.category == OTHERS:
            return "present" if chance < 0.6 else None
        return "present" if chance < 0.75 else "apologies" if chance < 0.94 else "absent"

    def write_apologies(self, c: Draft, item: AgendaItem) -> None:
        """Put the apologies sentence into its item, as attendance says it."""
        added = [one for one in c.touched.values() if isinstance(one, Attendance)]
        marks = [*self._making.store.of(Attendance, self.meeting.id), *added]
        sentence = apologies_sentence(marks)
        c.set(item, minutes=sentence, generated=sentence)

    def take_apologies(self, c: Draft, person: str) -> None:
        """Note apologies that came before the meeting."""
        marked = as_at(self._making.store.the(Person, person), self.meeting.id)
        c.add(msgspec.structs.replace(marked, status="apologies"))
        for item in self._making.store.of(AgendaItem, self.meeting.id):
            if item.standing == "apologies":
                self.write_apologies(c, item)

    def _foresee(self, action: Action) -> None:
        """Lay down what will become of an action, and when."""
        making, held = self._making, self.meeting.on
        fate = self._plan.fates.get(action.ref.rpartition("/")[2]) or self._by_chance()
        if fate.list_text:
            with making.store.change("Wording for the list") as c:
                c.set(action, list_text=fate.list_text)
        for days, text in fate.updates:
            making.at(held + timedelta(days), 10, partial(making.update, action.id, text))
        done = held + timedelta(fate.days)
        if fate.status in ("completed", "no longer needed"):
            finish = partial(making.update, action.id, "", status=fate.status, completed_on=done)
            making.at(done, 14, finish)
        elif fate.status != "open":
            days = max((days for days, _ in fate.updates), default=1)
            begin = partial(making.update, action.id, "", status=fate.status)
            making.at(held + timedelta(days), 11, begin)

    def _by_chance(self) -> Fate:
        """What became of an action of long ago: most were done by the next meeting."""
        making, meeting = self._making, self.meeting
        gap = (making.following(meeting).on - meeting.on).days
        roll = making.chance.random()
        if roll < 0.05:
            return Fate("no longer needed", gap - 5, ((gap - 8, "Overtaken by events."),))
        late = roll > 0.85
        days = making.chance.randint(6, gap - 4) + (gap if late else 0)
        word = making.chance.choice(WORDS) if late or roll < 0.3 else ""
        return Fate("completed", days, ((days // 2, word),) if word else ())


WORDS = (
    "In hand.",
    "A first draft is being read.",
    "Letter sent, no answer yet.",
    "Asked again by e-mail.",
    "Half done; the rest waits for the new year's money.",
    "Met on it, and agreed who does what.",
    "On the list of the next team meeting.",
)
"""Words on progress."""
