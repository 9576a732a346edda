"""What the index holds of documents: an entry for everything a search can find. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from store.marks import RECORD, day_tags, tag_of
from store.models import (
    Action,
    AgendaItem,
    Body,
    Decision,
    Meeting,
    Owner,
    Person,
    TaskGroup,
    Visit,
)
from store.naming import full_name, short_name
from store.records import MeetingRecord, Register
from store.references import (
    action_references,
    decision_references,
    in_text_order,
    item_number_in_reference,
    item_numbers,
    meeting_reference,
)
from store.search import Kind

LONGEST = 100_000
"""Paragraphs of an item that are told apart; what follows counts as one."""

_BETWEEN = re.compile(r"\n[^\S\n]*\n")


@dataclass(frozen=True)
class Entry:
    """Something a search can find."""

    kind: Kind
    doc: str
    """The document's id; the item's for "minutes" and "paper"."""
    title: str
    body: str
    """Its own words."""
    context: str = ""
    """The words around it: what they alone match is ranked lower."""
    ref: str = ""
    on: date | None = None
    meeting: str = ""
    item: str = ""
    number: str = ""
    """The item's."""
    passage: str = ""
    """The paragraph it stands in."""
    status: str = ""
    tags: tuple[str, ...] = ()

    @property
    def marks(self) -> str:
        """All that filters ask for."""
        days = day_tags(self.on) if self.on else ()
        status = (tag_of("s", self.status),) if self.status else ()
        kind = (tag_of("k", self.kind), *(() if self.kind == "minutes" else (RECORD,)))
        return " ".join((*kind, *days, *status, *self.tags))


def passages(minutes: str) -> list[str]:
    """The paragraphs of an item's minutes."""
    parts = _BETWEEN.split(minutes, LONGEST)
    return [part.strip() for part in parts if part.strip()]


def entries_of_meeting(record: MeetingRecord) -> Iterator[Entry]:
    """Everything of a meeting, in the order of its agenda.

    Args:
        record: The meeting; of `meetings` those of the same day are enough.
    """
    actions = action_references(record)
    decisions = decision_references(record)
    placed = _by_item((*record.actions, *record.decisions, *record.visits))
    known = {item.id for item in record.items}
    numbers = item_numbers(record.items)
    prefix = meeting_reference(record.meeting, record.meetings)
    for item in sorted(record.items, key=lambda item: item.position):
        ref = f"{prefix}/{item_number_in_reference(numbers[item.id])}"
        of_item = _OfItem(item, numbers[item.id], ref, record.meeting)
        yield from of_item.entries(placed.get(item.id, ()), actions, decisions)
    for found in placed:
        if found not in known:
            nowhere = _OfItem(None, "", "", record.meeting)
            yield from nowhere.records(placed[found], actions, decisions)


def entries_of_item(item: AgendaItem) -> Iterator[Entry]:
    """An item that belongs to no meeting yet."""
    yield from _OfItem(item, item.number, "", None).entries((), {}, {})


class _OfItem:
    """An item of a meeting and what was read out of its minutes."""

    def __init__(
        self, item: AgendaItem | None, number: str, ref: str, meeting: Meeting | None
    ) -> None:
        self._item = item
        self._ref = ref
        self._number = number.rstrip(".")
        self._meeting = meeting
        self._id = item.id if item else ""
        self._title = _numbered(item.title, number) if item else ""
        self._passages = passages(item.minutes) if item else []

    def entries(
        self,
        found: Iterable[Action | Decision | Visit],
        actions: Mapping[str, str],
        decisions: Mapping[str, str],
    ) -> Iterator[Entry]:
        """The item, its records and papers, and the paragraphs nothing was read from."""
        item = self._item
        if item is None:
            return
        yield self._entry(
            "minutes", _joined(item.title, *item.subtopics, item.purpose),
            context=_joined(item.heading, *item.leads),
        )  # fmt: skip
        found = tuple(found)
        yield from self.records(found, actions, decisions)
        for paper in item.papers:
            yield self._entry(
                "paper", _joined(paper.title, paper.author), title=paper.title,
                context=item.title, status=paper.status,
            )  # fmt: skip
        read = {passage for one in found if (passage := _anchor(one))}
        for passage in self._passages:
            if passage not in read:
                yield self._entry("minutes", passage, passage=passage)

    def records(
        self,
        found: Iterable[Action | Decision | Visit],
        actions: Mapping[str, str],
        decisions: Mapping[str, str],
    ) -> Iterator[Entry]:
        """The actions and decisions of the item."""
        items = [self._item] if self._item else []
        found = tuple(found)
        of_actions = {_anchor(one) for one in found if isinstance(one, Action)}
        for action in in_text_order((one for one in found if isinstance(one, Action)), items):
            yield self._record(
                "action", action, actions[action.id], of_actions, tags=_owner_tags(action.owners),
                more=_joined(action.list_text, *(update.text for update in action.updates)),
            )  # fmt: skip
        for one in in_text_order((one for one in found if isinstance(one, Decision)), items):
            if not (one.suggested or one.dismissed):
                ref = decisions.get(one.id, "")
                yield self._record("decision", one, ref, of_actions, more=one.verb)

    def _record(
        self,
        kind: Kind,
        one: Action | Decision,
        ref: str,
        of_actions: Collection[str],
        *,
        more: str = "",
        tags: tuple[str, ...] = (),
    ) -> Entry:
        passage = _anchor(one)
        around = _joined(self._title, self._before(passage, of_actions), passage)
        return self._entry(
            kind, one.text, doc=one.id, title=one.text, ref=ref, passage=passage,
            context=_joined(around, more), status=one.status, tags=tags,
        )  # fmt: skip

    def _before(self, passage: str, actions: Collection[str]) -> str:
        """The paragraph before one; actions in between came out of it as well."""
        if passage not in self._passages:
            return ""
        before = self._passages[: self._passages.index(passage)]
        return next((one for one in reversed(before) if one not in actions), "")

    def _entry(
        self, kind: Kind, body: str, *, context: str = "", title: str = "", doc: str = "",
        ref: str = "", passage: str = "", status: str = "", tags: tuple[str, ...] = (),
    ) -> Entry:  # fmt: skip
        return Entry(
            kind, doc or self._id, title or self._title, body, context, ref or self._ref,
            self._meeting.on if self._meeting else None,
            self._meeting.id if self._meeting else "", self._id, self._number, passage, status,
            tags,
        )  # fmt: skip


def entry_of_visit(visit: Visit, register: Register) -> Entry | None:
    """A visit; None when it is only suggested."""
    if visit.suggested or visit.dismissed:
        return None
    on = visit.on
    if on is None and re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", visit.planned_month):
        on = date.fromisoformat(f"{visit.planned_month}-01")
    return Entry(
        "visit", visit.id, ", ".join(filter(None, (visit.kind, visit.place))),
        _joined(visit.kind, visit.place, visit.summary, visit.issues),
        _joined(
            *(owner.written for owner in visit.visitors),
            *(person.name for owner in visit.visitors
              if (person := register.people.get(owner.person or ""))),
            *(update.text for update in visit.updates), _anchor(visit),
        ),
        on=on, meeting=visit.meeting or "", item=visit.item or "", passage=_anchor(visit),
        status=visit.status, tags=_owner_tags(visit.visitors),
    )  # fmt: skip


def entry_of_group(group: TaskGroup, register: Register, on: date | None) -> Entry:
    """A task and finish group, as of the day it was set up."""
    people = [one for one in (group.lead, *group.members) if one]
    return Entry(
        "group", group.id, group.name,
        _joined(
            group.name, group.purpose, *(update.text for update in group.updates),
            *(text for one in group.recommendations for text in (one.text, one.response)),
        ),
        _joined(
            group.reports_to,
            *(full_name(one) for who in people if (one := register.people.get(who))),
        ),
        on=on, meeting=group.set_up_at or "", status=group.status,
        tags=tuple(tag_of("o", who) for who in dict.fromkeys(people)),
    )  # fmt: skip


def entry_of_person(person: Person) -> Entry | None:
    """Somebody; None for an entry that was found to be somebody else's."""
    if person.merged_into:
        return None
    return Entry(
        "person", person.id, full_name(person),
        _joined(full_name(person), short_name(person), *person.aliases),
        _joined(person.role, person.organisation, person.category),
        tags=(tag_of("o", person.id),),
    )  # fmt: skip


def entry_of_body(body: Body) -> Entry:
    """A group that can own actions, listed among the people."""
    names = _joined(body.name, *body.aliases)
    return Entry("person", body.id, body.name, names, tags=(tag_of("o", body.id),))


def _owner_tags(owners: Iterable[Owner]) -> tuple[str, ...]:
    return tuple(tag_of("o", who) for one in owners if (who := one.person or one.body))


def _anchor(one: Action | Decision | Visit) -> str:
    """The paragraph a record stands in; empty when it is gone."""
    if one.read is None or one.unplaced:
        return ""
    if isinstance(one, Decision | Visit) and (one.suggested or one.dismissed):
        return ""
    return one.read.anchor.text.strip()


def _by_item(
    found: Iterable[Action | Decision | Visit],
) -> dict[str, list[Action | Decision | Visit]]:
    by_item: dict[str, list[Action | Decision | Visit]] = {}
    for one in found:
        by_item.setdefault(one.item or "", []).append(one)
    return by_item


def _numbered(title: str, number: str) -> str:
    return f"{number.rstrip('.')}. {title}" if number else title


def _joined(*texts: str) -> str:
    return "\n".join(filter(None, texts))
