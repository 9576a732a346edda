"""Playing one meeting through, as a clerk would take it, without a screen."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from cpbtui.demo_making import DemoClock
from cpbtui.demo_reading import filled
from cpbtui.demo_script import ANSWERS, APOLOGIES, CAME_AFTER_ALL, HERE, TYPED
from cpbtui.minute_taking import MinuteTaking
from cpbtui.steps import agenda, attendance, meetings
from cpbtui.steps.agenda_order import items_of
from exports.apologies import next_meeting_sentence
from store.models import AgendaItem, Meeting, NextMeeting, Person
from store.outstanding import Diary
from store.store import Store

A_WORD = 0.6
"""Seconds a clerk needs for a word."""


class Play:
    """The demo board's next meeting, from publishing its agenda to the close."""

    def __init__(self, store: Store, clock: DemoClock, meeting: Meeting) -> None:
        self._store = store
        self._clock = clock
        self._id = meeting.id
        self._seconds = 0.0
        self._text = ""

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self._store.the(Meeting, self._id)

    def run(self) -> None:
        """Play it."""
        agenda.publish(self._store, self.meeting, self._now().date())
        self._clock.to(self.meeting.on, 18, 1)
        self._take_attendance()
        meetings.start(self._store, self.meeting, self._now())
        taking = MinuteTaking(self._store, self._id, clock=self._now, moment=lambda: self._seconds)
        for item in items_of(self._store, self._id):
            self._minute(taking, item)
        self._answer(taking)
        meetings.close(self._store, self.meeting, self._now())

    def _now(self) -> datetime:
        return self._clock().astimezone()

    def _people(self, names: Iterable[str]) -> list[Person]:
        by_name = {person.name: person for person in self._store.all(Person)}
        return [by_name[name] for name in names]

    def _take_attendance(self) -> None:
        attendance.mark_all(self._store, self._id, self._people(HERE), "present")
        attendance.mark_all(self._store, self._id, self._people(APOLOGIES), "apologies")
        [dean] = self._people([CAME_AFTER_ALL])
        attendance.mark(self._store, self._id, dean, "present")

    def _minute(self, taking: MinuteTaking, item: AgendaItem) -> None:
        """Come to an item, type its minutes word by word, and stay for its planned time."""
        begun = self._now()
        meetings.go_to(self._store, self.meeting, item, begun)
        self._text = self._store.the(AgendaItem, item.id).minutes
        taking.enter(item.id, lambda: (self._text, len(self._text)))
        text = filled(TYPED.get(item.position, ""), self.meeting.on, random.Random(0))
        if item.standing == "next meeting":
            text = self._tell_next()
        for word in re.findall(r"\S+\s*", text):
            self._text += word
            self._seconds += A_WORD
            taking.typed()
            taking.tick()
        taking.leave()
        end = begun + timedelta(minutes=item.planned_minutes or 1)
        self._clock.to(end.date(), end.hour, end.minute)

    def _tell_next(self) -> str:
        """The sentence on the meeting after this one, which the minutes hold as well."""
        coming = Diary(self._store.meetings(), self._now().date()).next_after(self.meeting)
        assert coming is not None
        told = NextMeeting(
            on=coming.on, time=coming.time, venue=coming.venue, refreshments=coming.refreshments
        )
        with self._store.change("Tell the next meeting") as c:
            c.set(self.meeting, next_meeting=told)
        return next_meeting_sentence(told)

    def _answer(self, taking: MinuteTaking) -> None:
        """Settle the questions that came up, as the clerk would."""
        for doubt in taking.doubts():
            wanted = ANSWERS.get(doubt.kind, "")
            for answer in doubt.answers:
                if wanted and answer.label.startswith(wanted):
                    taking.answer(doubt, answer.digit)
                    break
