"""Taking past minutes into the record: what was proposed, as one step of undo. No screen in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import msgspec

from cpbtui.importing import Proposed, many
from cpbtui.steps.local_time import LocalClock
from cpbtui.understanding.readings import Readings
from exports.wording import day_in_words, listed
from imports.past.proposal import Proposal
from imports.past.terms import is_recent, terms_after
from store.may_be_young import may_be_young
from store.models import Action, AgendaItem, Decision, Document, Meeting, Person, TaskGroup, Visit
from store.store import Store

Openness = Literal["all", "recent", "none"]
"""Which imported actions come in as outstanding; the others come in as not known."""


@dataclass(frozen=True)
class Accepted:
    """What an import did."""

    meetings: int = 0
    actions: int = 0
    not_known: int = 0
    """Of them: too old to be taken as outstanding."""
    decisions: int = 0
    people: int = 0
    suggested: int = 0
    """Sentences that may be decisions, and wait for the clerk's word."""
    visits: int = 0
    """Sentences that may tell of a visit, and wait for the clerk's word."""
    left: int = 0
    """Of the people new to the register: no longer listed in the newest twelve months."""
    unsure: tuple[str, ...] = ()
    """Of them: known by a first name alone, and from a body of young people."""


def accept(
    store: Store, proposed: Sequence[Proposed], openness: Openness, clock: LocalClock
) -> Accepted:
    """Take into the record what proposals would add; one step of undo.

    Args:
        store: The board.
        proposed: Those of fate "new" or "completes" are taken, the others left.
        openness: Which of their actions are outstanding.
        clock: Local time, for what texts that were taken over say.
    """
    taken = [one.proposal for one in proposed if one.proposal.added and one.proposal.fate != "out"]
    newest = max((one.record.meeting.on for one in taken), default=date.min)
    step, label = store.new_id(), _label(taken)
    known_people = set(store.register.people)
    there = {one.id for kind in (Action, Decision, Visit) for one in store.all(kind)}
    brought: dict[str, Document] = {}
    for one in taken:
        on = one.record.meeting.on
        recent = is_recent(on, newest)
        fresh = openness == "all" or (openness == "recent" and recent)
        with store.change(label, step=step) as c:
            for document in one.added:
                aged = document if fresh else _aged(document, there, recent=recent)
                c.put(aged)
                if isinstance(aged, Action | Decision | Visit) and aged.id not in there:
                    brought[aged.id] = aged
        if any(isinstance(each, AgendaItem) and each.unread for each in one.added):
            Readings(store, one.record.meeting.id, clock=clock).recover(step)
    new_people = set(store.register.people) - known_people
    left = _give_terms(store, taken, new_people, label, step)
    done = _counted(len(taken), brought.values(), len(new_people), left)
    return replace(done, unsure=_may_be_young(store, new_people))


def _may_be_young(store: Store, people: Iterable[str]) -> tuple[str, ...]:
    """The names of those who may be young people, and nobody has said so."""
    known = [store.register.people[one] for one in sorted(people)]
    return tuple(one.name for one in known if may_be_young(one, store.register))


def _counted(meetings: int, brought: Iterable[Document], people: int, left: int) -> Accepted:
    """What an import did, by what it brought that was not there before."""
    brought = tuple(brought)
    actions = [one for one in brought if isinstance(one, Action)]
    decisions = [one for one in brought if isinstance(one, Decision)]
    return Accepted(
        meetings=meetings,
        actions=len(actions),
        not_known=sum(one.status == "not known" for one in actions),
        decisions=sum(not one.suggested and not one.dismissed for one in decisions),
        suggested=sum(one.suggested for one in decisions),
        visits=sum(isinstance(one, Visit) and one.suggested for one in brought),
        people=people,
        left=left,
    )


def _label(taken: Sequence[Proposal]) -> str:
    if len(taken) == 1:
        return f"Import the meeting of {day_in_words(taken[0].record.meeting.on)}"
    return f"Import of {len(taken)} meetings"


def _give_terms(
    store: Store, taken: Sequence[Proposal], new: set[str], label: str, step: str
) -> int:
    """Give the people listed their terms of office; how many new ones have left since."""
    given = terms_after([one.record for one in taken], store.register.people, new, store.meetings())
    with store.change(label, step=step) as c:
        for who, terms in given.items():
            c.set(store.the(Person, who), terms_of_office=terms)
    return sum(given[who][-1].until is not None for who in given if who in new)


def left_after(taken: Iterable[Proposed]) -> int:
    """How many people new to the register would be taken to have left."""
    proposals = [one.proposal for one in taken]
    people: dict[str, Person] = {}
    new: set[str] = set()
    for proposal in proposals:
        people.update(proposal.record.register.people)
        new |= {one.id for one in proposal.added if isinstance(one, Person) and not one.version}
    given = terms_after([one.record for one in proposals], people, new, ())
    return sum(terms[-1].until is not None for who, terms in given.items() if who in new)


def _aged(document: Document, there: set[str], *, recent: bool) -> Document:
    """What is taken from old minutes: nobody knows what became of it."""
    match document:
        case Action() if document.is_open and document.id not in there:
            return msgspec.structs.replace(document, status="not known")
        case TaskGroup() if document.status == "at work" and not recent:
            return msgspec.structs.replace(document, status="not known")
        case Meeting(status="draft", imported=True) if not recent:
            return msgspec.structs.replace(document, status="circulated")
        case _:
            return document


def told_of(done: Accepted) -> str:
    """What an import did, as sentences."""
    if not done.meetings:
        return "Everything that could be taken is in the record already; nothing was changed."
    words = (
        f"Imported {many(done.meetings, 'meeting')}, {many(done.actions, 'action')} and "
        f"{many(done.decisions, 'decision')}; {many(done.people, 'person', 'people')} "
        "new on the register."
    )
    if done.not_known:
        words += (
            f" {many(done.not_known, 'older action')} came in as “not known”: they can be "
            "found and opened again, and nobody is chased for them."
        )
    if done.suggested:
        words += (
            f" {many(done.suggested, 'sentence')} that may be "
            f"{'a decision' if done.suggested == 1 else 'decisions'} stayed in the minutes: "
            "F7 in the meeting asks about each."
        )
    if done.visits:
        words += (
            f" {many(done.visits, 'sentence')} that may tell of a visit "
            f"{'waits' if done.visits == 1 else 'wait'} in Visits (v): 1 there keeps it."
        )
    if done.left:
        words += f" {many_left(done.left)}"
    if done.unsure:
        words += f" {young_asked(done.unsure)}"
    return words


def young_asked(names: Sequence[str]) -> str:
    """The question whether people are young people, and what holds until it is answered."""
    several = len(names) > 1
    question = f"Are {listed(names)} young people?" if several else f"Is {names[0]} a young person?"
    return (
        f"{question} They came with a body of young people, by first name alone; public papers "
        "only count them until People says otherwise."
    )


def many_left(number: int) -> str:
    """How many people are taken to have left, and where that is put right."""
    who = "1 person is" if number == 1 else f"{number} people are"
    return (
        f"{who} listed last more than a year before the newest of these minutes and taken to "
        "have left: t in People changes that."
    )
