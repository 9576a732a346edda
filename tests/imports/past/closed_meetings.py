"""Closed meetings as Hypothesis makes them up: what a clerk typed, and what was read out of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

import msgspec
from hypothesis import strategies as st

from imports.found import FoundAction, FoundDecision
from imports.meeting_names import names_at
from imports.paragraphs import passages
from imports.reading import Context, read_passage
from store.models import (
    Action,
    ActionCorrections,
    ActionReading,
    ActionStatus,
    AgendaItem,
    Anchor,
    Attendance,
    Board,
    Body,
    Decision,
    DecisionReading,
    Due,
    Exempt,
    ItemKind,
    Meeting,
    Movement,
    NextMeeting,
    Owner,
    Person,
    attendance_id,
)
from store.naming import full_name, short_name
from store.records import MeetingRecord, Register
from store.references import issue

ON = date(2016, 9, 8)
LATER = Meeting(id="later", on=date(2016, 12, 1), time="18:00")
BOARD = Board(id="board", name="Corporate Parenting Board", council="Exampleshire County Council")
PEOPLE = tuple(
    Person(id=f"p{n}", name=name, title=title, young_person=not title and " " not in name)
    for n, (title, name) in enumerate(
        [
            ("County Councillor", "Ann Holt"),
            ("County Councillor", "Lee Holt"),
            ("Dr", "Bea Holt"),
            ("Dr", "Priya Rao"),
            ("Councillor", "Maria van der Berg"),
            ("Superintendent", "Mary-Ann O’Neill"),
            ("", "Jo Marsh"),
            ("", "Sam Grey"),
            ("", "Sam Reed"),
            ("", "Jay"),
            ("", "Unknown 1 – Health?"),
        ]
    )
)
VOICES = Body(id="voices", name="Voices")
REGISTER = Register(people={one.id: one for one in PEOPLE}, bodies={"voices": VOICES})

LETTERS = "ab12 #*_-+.)(:|<>[]&;`~!=\\–·"
words = st.text(alphabet=LETTERS, min_size=1, max_size=16).map(lambda t: " ".join(t.split()))
some_words = words.filter(lambda text: any(letter.isalnum() for letter in text))
maybe_words = st.one_of(st.just(""), some_words)
names_typed = st.sampled_from([name for p in PEOPLE for name in (full_name(p), short_name(p))])
owners_typed = st.one_of(names_typed, st.sampled_from(["Voices", "the police", "me", "Sam"]))
tasks = st.sampled_from(["send the data", "report back", "write to *all* of them", "look at a|b"])
dues = st.sampled_from(["", " by 30 September", " to the next meeting", " by half-term", " soon"])
times = st.sampled_from([None, "18:00", "09:05", "12:00", "00:00", "12:30"])
STATUSES: tuple[ActionStatus, ...] = (
    *("open", "in progress", "completed", "no longer needed", "not known"),
)


@st.composite
def sentences_of_actions(draw: st.DrawFn) -> str:
    """What is written after "Action:", with no, one or several owners."""
    owners = draw(st.lists(owners_typed, max_size=3, unique=True))
    who = f"{' and '.join(owners)} to " if owners else ""
    return f"{who}{draw(tasks)}{draw(dues)}{draw(st.sampled_from(['', '.']))}"


lines = st.text(alphabet=LETTERS, min_size=1, max_size=24)
prose = st.lists(lines, min_size=1, max_size=3).map("\n".join)
numbered = st.sampled_from(["1. one\n2. two", "3. Late\n4. Later", "text\n- a\n- b", "2) b\n3) c"])
decisions = st.sampled_from(
    [
        "Resolved: That the *notes* be signed.",
        "Agreed: that a|b be kept",
        "Decision: the board will go on",
        "The board talked. It was agreed that an officer be asked. They left.",
        "- It was agreed that 1. be first",
    ]
)


@st.composite
def paragraphs_of_minutes(draw: st.DrawFn) -> str:
    """A paragraph as typed."""
    points = st.lists(sentences_of_actions(), min_size=1, max_size=3)
    kinds = {
        "prose": prose,
        "list": numbered,
        "name": st.sampled_from([f"{short_name(PEOPLE[0])}\nsaid so", "Jo Marsh"]),
        "heading": some_words.map(lambda text: f"### {text}\nand more"),
        "typed name": st.just(f"### {short_name(PEOPLE[0])}"),
        "action": sentences_of_actions().map(lambda said: f"Action: {said}"),
        "actions": points.map(lambda said: "Actions:\n- " + "\n- ".join(said)),
        "decision": decisions,
    }
    return draw(kinds[draw(st.sampled_from(sorted(kinds)))])


@st.composite
def items_of(draw: st.DrawFn, position: int) -> AgendaItem:
    """An item of business with its minutes."""
    kinds: st.SearchStrategy[ItemKind] = st.sampled_from(
        ["", "note", "agree", "receive", "discuss", "decide", "information"]
    )
    purposes = st.sampled_from(["", "To note", "to agree the notes", "For decision", "a · b"])
    headings = st.sampled_from(["", "", "Present", "Actions from this meeting", "3. Late", "B"])
    exempt = st.sampled_from([None, None, Exempt(paragraph="2")])
    title = draw(st.one_of(some_words, some_words.map(lambda text: f"{text} (15 mins)")))
    return AgendaItem(
        id=f"i{position}",
        meeting="held",
        position=position,
        number=draw(st.sampled_from(["", f"{position}", f"9{position}/20", f"BM {position}/2021"])),
        title=title,
        heading=draw(headings),
        leads=tuple(draw(st.lists(names_typed, max_size=2))),
        planned_minutes=draw(st.sampled_from([None, 1, 15])),
        purpose=draw(st.one_of(purposes, some_words)),
        kind=draw(kinds),
        exempt=draw(exempt),
        minutes="\n\n".join(draw(st.lists(paragraphs_of_minutes(), max_size=4))),
        deferred_to=draw(st.sampled_from([None, None, None, "", "later"])),
    )


@st.composite
def attendances(draw: st.DrawFn) -> tuple[Attendance, ...]:
    """Who was there, in any order; two people are there always, for their names are typed."""
    listed = draw(st.lists(st.sampled_from(PEOPLE), unique_by=lambda one: one.id, max_size=8))
    people = list({one.id: one for one in (PEOPLE[0], PEOPLE[6], *listed)}.values())
    return tuple(draw(attendance_of(person)) for person in draw(st.permutations(people)))


@st.composite
def attendance_of(draw: st.DrawFn, person: Person) -> Attendance:
    """One person at the meeting."""
    categories = ["Members", "Co-opted members", "Other attendees", "Guests – *all*", ""]
    substitute = draw(st.sampled_from([None, None, *PEOPLE]))
    kinds: st.SearchStrategy[Literal["arrived", "left"]] = st.sampled_from(["arrived", "left"])
    moved = [
        Movement(kind=draw(kinds), time=draw(times), item=draw(st.sampled_from([None, "i1"])))
        for _ in range(draw(st.integers(0, 2)))
    ]
    return Attendance(
        id=attendance_id("held", person.id),
        meeting="held",
        person=person.id,
        name=person.name,
        title=person.title,
        category=draw(st.sampled_from(categories)),
        organisation=draw(maybe_words),
        role=draw(
            st.one_of(
                st.sampled_from(["", "", "Lead; member", "(acting)", "Chair of B"]), maybe_words
            )
        ),
        young_person=person.young_person,
        status=draw(st.sampled_from(["present", "present", "apologies", "absent"])),
        substitute_for=substitute.id if substitute else None,
        remote=draw(st.booleans()),
        movements=tuple(moved),
    )


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """The meeting itself."""
    who = st.sampled_from([None, *(one.id for one in PEOPLE)])
    following = NextMeeting(on=LATER.on, time=draw(times), venue="Room 2", refreshments="17:30")
    return Meeting(
        id="held",
        on=ON,
        time=draw(times),
        venue=draw(maybe_words),
        title=draw(maybe_words),
        kind=draw(st.sampled_from(["ordinary", "special", "young people's"])),
        status=draw(st.sampled_from(["draft", "circulated", "approved"])),
        chair=draw(who),
        presiding=draw(who),
        clerk=draw(who),
        next_meeting=draw(st.sampled_from([None, following])),
    )


@st.composite
def closed_meetings(draw: st.DrawFn) -> MeetingRecord:
    """A closed meeting: its words read by the live rules, then put right here and there."""
    items = [draw(items_of(position)) for position in range(1, draw(st.integers(1, 4)) + 1)]
    if draw(st.booleans()):
        items[-1] = msgspec.structs.replace(
            items[-1], title="Date of next meeting", standing="next meeting", minutes=""
        )
    meeting = draw(meetings())
    record = MeetingRecord(
        board=BOARD,
        meeting=meeting,
        items=tuple(items),
        attendance=draw(attendances()),
        register=REGISTER,
        meetings=(meeting, LATER),
    )
    return closed(_read(draw, record))


def closed(record: MeetingRecord) -> MeetingRecord:
    """A meeting with every reference issued, as at its close."""
    given = issue(record)

    def issued(action: Action) -> Action:
        return msgspec.structs.replace(action, ref=given.get(action.id, action.ref))

    decisions = [
        msgspec.structs.replace(one, ref=given.get(one.id, one.ref)) for one in record.decisions
    ]
    actions = tuple(issued(one) for one in record.actions)
    return replace(record, actions=actions, decisions=tuple(decisions))


@dataclass
class _Reading:
    """What the live rules read in a meeting, with what a person changed."""

    draw: st.DrawFn
    actions: list[Action]
    decisions: list[Decision]
    left: dict[tuple[str, str], bool] = field(default_factory=dict)
    """Which suggestions were left as they are; of two alike in an item both or neither."""

    def _is_left(self, item: str, text: str) -> bool:
        return self.left.setdefault((item, text), self.draw(st.booleans()))

    def take(self, found: object, item: str, anchor: Anchor) -> None:
        """Keep what a passage records."""
        count = len(self.actions) + len(self.decisions)
        if isinstance(found, FoundAction):
            self.actions.append(self._action(f"r{count:03}", found.reading, item, anchor))
        elif isinstance(found, FoundDecision):
            self.decisions.append(
                Decision(
                    id=f"r{count:03}",
                    meeting="held",
                    item=item,
                    read=DecisionReading(text=found.text, verb=found.verb, anchor=anchor),
                    suggested=found.suggested and self._is_left(item, found.text),
                )
            )

    def _action(self, identity: str, read: ActionReading, item: str, anchor: Anchor) -> Action:
        owners = st.sampled_from([None, None, (), (Owner(written="Voices", body="voices"),)])
        dues = st.sampled_from(
            [None, None, Due(), Due(on=date(2016, 10, 3)), Due(next=True), Due(meeting="later")]
        )
        texts = st.sampled_from([None, None, None, "Jo Marsh to *ask* again", "| to 1. wait"])
        corrected = ActionCorrections(
            text=self.draw(texts), owners=self.draw(owners), due=self.draw(dues)
        )
        return Action(
            id=identity,
            meeting="held",
            item=item,
            status=self.draw(st.sampled_from(STATUSES)),
            corrected=corrected,
            read=msgspec.structs.replace(read, anchor=anchor),
        )


def _read(draw: st.DrawFn, record: MeetingRecord) -> MeetingRecord:
    context = Context(on=ON, names=names_at(record), board_names=(BOARD.name,))
    reading = _Reading(draw, [], [])
    for item in record.items:
        place = -1
        for passage in passages(item.minutes):
            found = read_passage(passage.text, context)
            place += bool(found)
            for each in found:
                reading.take(each, item.id, Anchor(text=passage.text, place=place))
    return replace(record, actions=tuple(reading.actions), decisions=tuple(reading.decisions))
