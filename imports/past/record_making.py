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
from imports.past.review import DECISION, SENTENCE, VISIT, Review
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
    out: bool = False
    """Left out by the clerk; it can be taken in again."""


YES, NO = "yes", "no"
AN_ACTION = (Choice(YES, "yes, an action"), Choice(NO, "no, leave it out"))


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
            self._take(found, None, Anchor(text=found.passage))

    def _enrich(self, place: int, listed: PastRecord) -> None:
        """Add to an action of an item what only the list says: who, by when, that it is done."""
        action, found = self.actions[place], listed.found
        if action.read is None or not isinstance(found, FoundAction):
            return
        read = msgspec.structs.replace(
            action.read,
            owners=action.read.owners or found.reading.owners,
            due=action.read.due or found.reading.due,
        )
        status = listed.status if action.status == "open" else action.status
        richer = msgspec.structs.replace(action, read=read, status=status)
        if richer != action:
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
        answered = self.review.answers.get(key)
        out = key in self.review.skipped or (kind == "action" and answered == NO)
        if not out:
            self._doubt(past, key)
        match found:
            case FoundAction():
                document: Document = self._action(past, found, item, anchor, key)
            case FoundDecision():
                document = self._decision(past, found, item, anchor, key)
            case FoundVisit():
                document = self._visit(found, item, anchor, key)
            case FoundGroup(name, members):
                document = self._group(name, members)
        self.rows.append(Row(key, past.line, document, out=out))
        if not out:
            self._keep(document)

    def _keep(self, document: Document) -> None:
        match document:
            case Action():
                self.actions.append(document)
                for owner in document.owners:
                    self._ask(owner, self.rows[-1].line)
            case Decision():
                self.decisions.append(document)
            case Visit():
                self.visits.append(document)
            case TaskGroup():
                self.groups.append(document)

    def _doubt(self, past: PastRecord, key: str) -> None:
        """What is not sure of a record: asked where there is an answer, else only told."""
        for doubt in past.doubts:
            if doubt.about == "action" and not past.certain:
                if key not in self.review.answers:
                    self.questions[key] = Question(key, doubt, AN_ACTION)
            elif (taken := self._taken_to_be(past, doubt)) is not None:
                asked, name = taken
                if asked not in self.review.answers and asked not in self.questions:
                    choices = (Choice(YES, f"yes, {name}"), Choice(NO, "no, leave it as written"))
                    self.questions[asked] = Question(asked, doubt, choices)
            else:
                self.doubts.append(doubt)

    def _taken_to_be(self, past: PastRecord, doubt: Doubt) -> tuple[str, str] | None:
        """The key and the full name of a question whether an owner is somebody the prose names."""
        if not isinstance(past.found, FoundAction):
            return None
        for owner, name in zip(past.found.reading.owners, past.owner_names, strict=False):
            if doubt.message.startswith(f"“{owner.written}” is taken to be"):
                return _owner_key(owner), name
        return None

    def _decision(
        self, past: PastRecord, found: FoundDecision, item: str | None, anchor: Anchor, key: str
    ) -> Decision:
        text = self.review.corrections.get(key, found.text)
        said = self.review.answers.get(key)
        return Decision(
            id=self.make_id(),
            meeting=self.meeting,
            item=item,
            read=DecisionReading(text=text, verb=found.verb, anchor=anchor),
            suggested=found.suggested and said not in (DECISION, SENTENCE),
            dismissed=found.suggested and said == SENTENCE,
            ref=past.ref,
        )

    def _action(
        self, past: PastRecord, found: FoundAction, item: str | None, anchor: Anchor, key: str
    ) -> Action:
        said = self.review.corrections.get(key)
        corrected = msgspec.structs.replace(past.corrected, text=said or past.corrected.text)
        if owners := self._owners_said(found, past.owner_names):
            corrected = msgspec.structs.replace(corrected, owners=owners)
        return Action(
            id=self.make_id(),
            meeting=self.meeting,
            item=item,
            ref=past.ref,
            read=msgspec.structs.replace(found.reading, anchor=anchor),
            corrected=corrected,
            list_text=past.list_text,
            status=past.status,
        )

    def _owners_said(self, found: FoundAction, full: Sequence[str]) -> tuple[Owner, ...]:
        """The owners, those in full whom the clerk said are meant; empty: nothing was said."""
        owners = []
        for owner, name in zip(found.reading.owners, full, strict=False):
            if self.review.answers.get(_owner_key(owner)) == YES and name != owner.written:
                owner = Owner(written=name, person=self.context.names.resolve(name).owner.person)
            owners.append(owner)
        same = tuple(owners) == found.reading.owners or len(owners) < len(found.reading.owners)
        return () if same else tuple(owners)

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

    def _visit(self, found: FoundVisit, item: str | None, anchor: Anchor, key: str) -> Visit:
        said = self.review.answers.get(key)
        kept = found.suggested and said == VISIT  # the minutes that tell of it are its report
        reading = VisitReading(
            anchor=anchor, kind=found.kind, place=found.place, on=found.on,
            visitors=found.visitors,
        )  # fmt: skip
        return Visit(
            id=self.make_id(), meeting=self.meeting, item=item, read=reading,
            suggested=found.suggested and said not in (VISIT, SENTENCE),
            dismissed=found.suggested and said == SENTENCE,
            kind=found.kind, place=found.place, on=found.on, visitors=found.visitors,
            status="reported" if kept else "visited" if found.on else "planned",
            reported_to=self.meeting if kept else None,
        )  # fmt: skip

    def _group(self, name: str, named: tuple[str, ...]) -> TaskGroup:
        resolve = self.context.names.resolve
        members = [resolve(one).owner.person for one in named]
        return TaskGroup(
            id=self.make_id(), name=name, set_up_at=self.meeting,
            members=tuple(one for one in members if one),
        )  # fmt: skip


def _owner_key(owner: Owner) -> str:
    """The key of the question who an owner is, asked once a meeting."""
    return f"owner/{spelling(owner.written)}"
