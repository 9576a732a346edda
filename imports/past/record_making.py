"""The actions, decisions, visits and groups of past minutes, made into documents."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

import msgspec

from imports.found import FoundAction, FoundDecision, FoundVisit
from imports.names import Candidate
from imports.past.action_lists import repeated
from imports.past.matching import Choice, Question
from imports.past.own_records import read_printed
from imports.past.read import Doubt, ReadAction, ReadItem
from imports.past.records import ItemRecords, PastRecord, list_record
from imports.past.records import read_item as read_item_records
from imports.past.review import Review
from imports.past.task_groups import FoundGroup
from imports.reading import Context
from store.models import (
    Action,
    AgendaItem,
    Anchor,
    Decision,
    DecisionReading,
    Document,
    Owner,
    TaskGroup,
    Visit,
    VisitReading,
)
from store.naming import spelling


@dataclass(frozen=True)
class Row:
    """One thing read, with its line; how the review lists it."""

    key: str
    line: int
    document: Document


@dataclass
class RecordMaking:
    """Collects the actions, decisions, visits and groups of one meeting."""

    make_id: Callable[[], str]
    meeting: str
    context: Context
    review: Review
    mentioned: Collection[str] = ()
    """People the minutes name in full besides those on the lists."""
    listed: Sequence[ReadAction] = ()
    """The actions that stand in a list of the whole meeting, not in an item."""
    as_typed: bool = False
    """Whether the text is a document of this program: then what it prints as actions counts."""
    actions: list[Action] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    groups: list[TaskGroup] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    questions: dict[str, Question] = field(default_factory=dict)
    """Which of several is meant by a name, asked once a meeting."""
    _place: int = -1
    _passage: tuple[str, int] = ("", 0)
    _on_line: dict[tuple[str, int], int] = field(default_factory=dict)

    def read_item(self, read: ReadItem, item: AgendaItem) -> None:
        """Read an item's minutes."""
        self._place, self._passage = -1, ("", 0)
        if self.as_typed:
            told = ItemRecords(read_printed(read, self.context))
        else:
            told = read_item_records(read, self.context, self.mentioned)
        self.doubts += told.doubts
        for found in told.records:
            if not found.certain and self.listed:
                continue  # a list of the actions says which sentences are some
            self.doubts += found.doubts
            passage = (found.passage, found.line if self.as_typed else 0)
            if passage != self._passage:
                self._place, self._passage = self._place + 1, passage
            self._take(found, item.id, Anchor(text=found.passage, place=self._place))

    def take_list(self) -> None:
        """Take the actions of the whole meeting's list that the items do not tell of already."""
        texts = [one.text for one in self.actions]
        owners = [[owner.written for owner in one.owners] for one in self.actions]
        for one in self.listed:
            place = repeated(one, texts, owners)
            found = list_record(one, self.context, self.mentioned)
            if place >= 0:
                self._enrich(place, found)
                continue
            self.doubts += found.doubts
            self._take(found, None, Anchor(text=found.passage))

    def _enrich(self, place: int, listed: PastRecord) -> None:
        """Add to an action of an item what only the list says: who, and by when."""
        action, found = self.actions[place], listed.found
        if action.read is None or not isinstance(found, FoundAction):
            return
        read = msgspec.structs.replace(
            action.read,
            owners=action.read.owners or found.reading.owners,
            due=action.read.due or found.reading.due,
        )
        if read != action.read:
            richer = msgspec.structs.replace(action, read=read)
            self.actions[place] = richer
            self.rows = [
                Row(row.key, row.line, richer) if row.document is action else row
                for row in self.rows
            ]

    def _take(self, past: PastRecord, item: str | None, anchor: Anchor) -> None:
        found = past.found
        kind = {FoundAction: "action", FoundDecision: "decision"}.get(type(found), "other")
        nth = self._on_line[kind, past.line] = self._on_line.get((kind, past.line), 0) + 1
        key = f"{kind}/{past.line}.{nth}"
        if key in self.review.skipped:
            return
        match found:
            case FoundAction():
                document: Document = self._action(past, found, item, anchor, key)
            case FoundDecision(text, verb, suggested):
                text = self.review.corrections.get(key, text)
                reading = DecisionReading(text=text, verb=verb, anchor=anchor)
                document = Decision(
                    id=self.make_id(), meeting=self.meeting, item=item, read=reading,
                    suggested=suggested, ref=past.ref,
                )  # fmt: skip
                self.decisions.append(document)
            case FoundVisit():
                document = self._visit(found, item, anchor)
            case FoundGroup(name, members):
                document = self._group(name, members)
        self.rows.append(Row(key, past.line, document))

    def _action(
        self, past: PastRecord, found: FoundAction, item: str | None, anchor: Anchor, key: str
    ) -> Action:
        said = self.review.corrections.get(key)
        for owner in found.reading.owners:
            self._ask(owner, past.line)
        action = Action(
            id=self.make_id(),
            meeting=self.meeting,
            item=item,
            ref=past.ref,
            read=msgspec.structs.replace(found.reading, anchor=anchor),
            corrected=msgspec.structs.replace(past.corrected, text=said or past.corrected.text),
            list_text=past.list_text,
            status=past.status,
        )
        self.actions.append(action)
        return action

    def _ask(self, owner: Owner, line: int) -> None:
        """Ask who is meant by an owner as written, when several may be."""
        key = f"name/{spelling(owner.written)}"
        if owner.person or owner.body or key in self.questions:
            return
        found = self.context.names.resolve(owner.written)
        if found.candidates:
            choices = tuple(Choice(one.id, self._called(one)) for one in found.candidates)
            doubt = Doubt(line, f"{found.question} It stays as written until you say.", "owner")
            self.questions[key] = Question(key, doubt, choices)

    def _called(self, candidate: Candidate) -> str:
        """Somebody as an answer names them: nobody of years ago is "you"."""
        person = self.context.names.person(candidate.id)
        return self.context.names.written(person) if person else candidate.label

    def _visit(self, found: FoundVisit, item: str | None, anchor: Anchor) -> Visit:
        reading = VisitReading(
            anchor=anchor, kind=found.kind, place=found.place, on=found.on,
            visitors=found.visitors,
        )  # fmt: skip
        visit = Visit(
            id=self.make_id(), meeting=self.meeting, item=item, read=reading,
            suggested=found.suggested, kind=found.kind, place=found.place, on=found.on,
            visitors=found.visitors, status="visited" if found.on else "planned",
        )  # fmt: skip
        self.visits.append(visit)
        return visit

    def _group(self, name: str, named: tuple[str, ...]) -> TaskGroup:
        resolve = self.context.names.resolve
        members = [resolve(one).owner.person for one in named]
        group = TaskGroup(
            id=self.make_id(), name=name, set_up_at=self.meeting, status="closed",
            members=tuple(one for one in members if one),
        )  # fmt: skip
        self.groups.append(group)
        return group
