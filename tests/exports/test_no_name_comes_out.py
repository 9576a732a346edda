"""Whoever the register says is a young person without consent is named in no public document."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.actions import carried_forward, outstanding_actions
from exports.agenda import agenda
from exports.minutes import minutes
from exports.public import public_record
from exports.registers import decisions_register, visits_list
from exports.unsettled import unsettled
from store.models import (
    ActionCorrections,
    Adjournment,
    AgendaItem,
    Attendance,
    AttendanceStatus,
    Decision,
    DecisionReading,
    Due,
    Exempt,
    Movement,
    NextMeeting,
    Owner,
    Paper,
    Person,
    Update,
    Visit,
)
from store.records import BoardRecord, MeetingRecord
from tests.exports.fictional import BODIES, MEETINGS, PEOPLE, RECORD, REGISTER, action, attended

FIRST_NAMES = ("Kayleigh", "Zoë", "Mary-Jane", "D'Arcy", "Tyrone", "Li", "Will", "May")
ADULTS = {one: PEOPLE[one] for one in ("holt", "rao", "lund", "marsh")}

WAYS = (
    "the young person's own entry",
    "merged from somebody who was thought an adult",
    "somebody else of the same first name",
    "only on the list of the meeting",
)


LETTERS = ("K", "Q", "É")
"""What a column of initials may keep of a young person."""

GROUPS = ("{}, Voice of Wenshire", "Voice of Wenshire – {}", "Voice of Wenshire ({})", "{}'s mum")
"""Where a name stands that belongs to no group."""


def registered(name: str, way: str, initials: str = "KQZ") -> dict[str, Person]:
    """The register's entries of one young person, by the way the name got there."""
    own = Person(
        id="own", name=name, aliases=(f"{name} K", f"{name}."), short_name=name, initials=initials,
        young_person=True,
    )  # fmt: skip
    if way == WAYS[1]:
        other = Person(id="other", name=f"{name} Quillfeather (Voices).", merged_into="own")
    elif way == WAYS[2]:
        other = Person(id="other", name=name, category="Members")
    else:
        other = Person(id="other", name="Somebody Else")
    return {one.id: one for one in (own, other)} if way != WAYS[3] else {}


def row(person: str, name: str, status: AttendanceStatus, *, young: bool) -> Attendance:
    return Attendance(
        id=f"september.{person}", meeting="september", person=person, name=name, status=status,
        category="Members", organisation=f"{name}'s council", role=f"friend of {name}",
        young_person=young, substitute_for="own", movements=(Movement(kind="left", time="19:00"),),
    )  # fmt: skip


def full_of(
    name: str, said: str, way: str, status: AttendanceStatus, initials: str = "KQZ"
) -> MeetingRecord:
    """A meeting that has a young person's name wherever the record has room for words."""
    words = f"{said} spoke. They heard _{said}_ and {said}’s friend, **{said}**."
    carer = msgspec.structs.replace(
        attended("marsh", role=f"{said}'s worker"), substitute_for="own"
    )
    item = AgendaItem(
        id="i", meeting="september", position=1, title=f"{said}'s day", heading=f"From {said}",
        leads=(f"{said} and Jo Marsh", said), purpose=f"To hear {said}", subtopics=(f"{said}",),
        minutes=f"{said}\n{words}\n\nAction: {said} to ask.\n\nOut: {said}\n\n"
        f"Visit: Reg 44, Elm House, {said}\n\nDeferred: {said} to June\n\nAdjourned: {said}",
        papers=(Paper(title=f"By {said}", author=said, link=f"https://example.org/{said}"),),
    )  # fmt: skip
    closed = AgendaItem(
        id="x", meeting="september", position=2, title=said, minutes=words, leads=(said,),
        exempt=Exempt(paragraph="2", summary=words),
    )  # fmt: skip
    apologies = AgendaItem(id="s", meeting="september", position=3, title="A", standing="apologies")
    meeting = msgspec.structs.replace(
        RECORD.meeting, title=words, venue=f"{said}'s room", corrections=words, presiding="own",
        chair="other", clerk="own", adjournments=(Adjournment(start="19:10", why=words),),
        next_meeting=NextMeeting(on=date(2016, 12, 1), venue=f"{said}'s room"),
    )  # fmt: skip
    people = (
        Owner(written=said, person="own"),
        Owner(written=said),
        Owner(written=f"{said}'s mum"),
    )
    set_up = action("a", "i", f"Action: {said} to ask.", f"{said} to ask.", *people,
                    due=Due(written=f"when {said} can"))  # fmt: skip
    found = (
        set_up,
        msgspec.structs.replace(
            set_up, id="b", list_text=words, meeting="june", item=None,
            corrected=ActionCorrections(text=words, owners=people),
            updates=(Update(at=datetime(2016, 9, 9, tzinfo=UTC), by="grey", text=words),),
        ),
    )  # fmt: skip
    read = DecisionReading(text=words, verb="agreed", anchor=found[0].read.anchor)  # type: ignore[union-attr]
    there = "Somebody Else" if way not in WAYS[1:3] else name
    return replace(
        RECORD,
        meeting=meeting,
        items=(item, closed, apologies),
        attendance=(row("own", name, status, young=way == WAYS[3]),
                    row("other", there, status, young=False),
                    carer, attended("holt")),
        actions=found,
        decisions=(Decision(id="d", meeting="september", item="i", read=read),),
        visits=(Visit(id="v", kind=f"For {said}", visitors=people, meeting="september", item="i",
                      on=date(2016, 9, 1), place="Elm House", code_name=f"{said}'s home"),),
        register=replace(
            REGISTER,
            people={**ADULTS, **registered(name, way, initials)},
            bodies={"b": msgspec.structs.replace(BODIES["voices"], name=f"{said}'s group")},
        ),
    )  # fmt: skip


def public_documents(record: MeetingRecord) -> str:
    board = BoardRecord(
        board=record.board, meetings=MEETINGS, items={one.id: one for one in record.items},
        attendance=record.attendance, actions=record.actions, decisions=record.decisions,
        visits=record.visits, register=record.register,
    )  # fmt: skip
    today = date(2016, 10, 1)
    return "\n".join(
        [
            minutes(record, public=True),
            agenda(record, public=True, carried=carried_forward(board, today, public=True)),
            outstanding_actions(board, today, public=True),
            outstanding_actions(board, today, by_owner=True, public=True),
            decisions_register(board, public=True),
            visits_list(board, public=True),
        ]
    )


def bare(text: str) -> str:
    """A text without accents, apostrophes and capitals."""
    letters = unicodedata.normalize("NFD", text.replace("’", "'").replace("\u00a0", " "))
    return "".join(one for one in letters if not unicodedata.combining(one)).casefold()


def as_written(name: str) -> st.SearchStrategy[str]:
    """The forms a name is written in."""
    forms = [name, name.upper(), f"{name} K", f"{name}\u00a0K", name.replace("'", "’")]
    forms += [unicodedata.normalize("NFD", name), f"{name} Quillfeather"]
    forms += [] if name in ("Will", "May") else [name.lower()]
    return st.sampled_from(forms)


@st.composite
def written_names(draw: st.DrawFn) -> tuple[str, str]:
    """A first name, and a form it is written in."""
    name = draw(st.sampled_from(FIRST_NAMES))
    return name, draw(as_written(name))


STATUSES: tuple[AttendanceStatus, ...] = ("present", "apologies", "absent")


@given(written_names(), st.sampled_from(WAYS), st.sampled_from(STATUSES))
@settings(deadline=None)
def test_a_young_persons_name_is_in_no_public_document(
    named: tuple[str, str], way: str, status: AttendanceStatus
) -> None:
    name, said = named
    record = full_of(name, said, way, status)
    text = public_documents(record)
    assert not re.search(rf"(?<![a-z]){bare(name)}(?![a-z])", bare(text))
    known = way == WAYS[1]
    assert "Quillfeather" not in text or not known, "a surname that the record has"
    assert "Quillfeather" not in text or any("Quillfeather" in one for one in unsettled(record))
    assert "KQZ" not in text


@given(
    st.sampled_from(LETTERS),
    st.sampled_from(WAYS[:3]),
    st.sampled_from(STATUSES),
    st.sampled_from(GROUPS),
    st.sampled_from(("{}", "Chair; {}", "{}'s friend")),
)
@settings(deadline=None)
def test_an_initial_is_in_no_public_document(
    letter: str, way: str, status: AttendanceStatus, group: str, role: str
) -> None:
    record = full_of("Kayleigh", letter, way, status, letter)
    rows = [
        msgspec.structs.replace(one, organisation=group.format(letter), role=role.format(letter))
        for one in record.attendance
    ]
    text = public_documents(replace(record, attendance=tuple(rows)))
    assert not re.search(rf"(?<![^\W_]){letter}(?![^\W_])", text)


@given(
    written_names(), st.sampled_from(WAYS), st.sampled_from(GROUPS),
    st.sampled_from(("Chair", "Vice-chair", "{}", "Junior voice")),
)  # fmt: skip
@settings(deadline=None)
def test_young_people_are_counted_by_their_group_and_by_nothing_of_their_own(
    named: tuple[str, str], way: str, group: str, role: str
) -> None:
    name, said = named
    record = full_of(name, said, way, "present")
    rows = [
        msgspec.structs.replace(
            one, role=role.format(said),
            organisation=group.format(role.format(said) if one.person == "own" else said),
        )
        for one in record.attendance
    ]  # fmt: skip
    printed = minutes(replace(record, attendance=tuple(rows)), public=True)
    counted = re.findall(r"^- (?:One|Two) (.+)$", printed, re.MULTILINE)
    assert counted
    assert set(counted) <= {
        "Voice of Wenshire representative", "Voice of Wenshire representatives",
        "young person", "young people",
        # "'s mum" behind a role is not known to be hers.
        *(f"{role}'s mum representative" for role in ("Chair", "Vice-chair", "Junior voice")),
    }  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_minutes_in_full_do_name_them(way: str) -> None:
    assert "Kayleigh" in minutes(full_of("Kayleigh", "Kayleigh", way, "present"))


def test_a_child_on_the_list_as_an_adult_is_counted_and_told() -> None:
    record = full_of("Kayleigh", "Kayleigh", WAYS[2], "present")
    assert "Two young people" not in minutes(record)
    assert any("“Kayleigh” is on the register as somebody else too" in one
               for one in unsettled(record))  # fmt: skip
    rows = [one for one in public_record(record).attendance if one.young_person]
    assert len(rows) == 2


def test_somebody_with_a_first_name_only_is_told() -> None:
    rows = (msgspec.structs.replace(attended("marsh"), name="Priya"),)
    known = {"marsh": Person(id="marsh", name="Priya")}
    record = replace(RECORD, attendance=rows, register=replace(REGISTER, people=known))
    assert any("“Priya” is on the attendance list by one name only" in one
               for one in unsettled(record))  # fmt: skip
