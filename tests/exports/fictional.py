"""A board that does not exist, with one rich meeting: for tests of any package."""

from __future__ import annotations

from datetime import UTC, date, datetime

from store.models import (
    Action,
    ActionCorrections,
    ActionReading,
    ActionStatus,
    Adjournment,
    AgendaItem,
    Anchor,
    Attendance,
    AttendanceStatus,
    Board,
    Body,
    Decision,
    DecisionReading,
    Due,
    Exempt,
    Meeting,
    Movement,
    NextMeeting,
    Owner,
    Paper,
    Person,
    Quorum,
    Recommendation,
    Sitting,
    TaskGroup,
    Term,
    Update,
    Visit,
    attendance_id,
)
from store.records import BoardRecord, MeetingRecord, Register

COUNCIL = "Exampleshire County Council"
CC = "County Councillor"

BOARD = Board(
    id="board",
    name="Corporate Parenting Board",
    council=COUNCIL,
    short_name="CPB",
    quorum=Quorum(number=2),
    usual_time="18:00",
    chair="holt",
    clerk="grey",
)

PEOPLE = {
    person.id: person
    for person in (
        Person(
            id="holt",
            name="Ann Holt",
            title=CC,
            organisation=COUNCIL,
            category="Members",
            terms_of_office=(Term(since=date(2013, 5, 1)),),
        ),
        Person(id="dean", name="Lee Dean", title=CC, organisation=COUNCIL, category="Members"),
        Person(id="jay", name="Jay", organisation="Voices", category="Members", young_person=True),
        Person(id="kit", name="Kit", organisation="Voices", category="Members", young_person=True),
        Person(id="rao", name="Priya Rao", title="Dr", category="Co-opted members"),
        Person(id="lund", name="Kate Lund", organisation="Voices", category="Co-opted members"),
        Person(id="marsh", name="Jo Marsh", category="Other attendees"),
        Person(id="grey", name="Sam Grey", category="Other attendees"),
        Person(id="fell", name="Bo Fell", title=CC, category="Members"),
    )
}

BODIES = {"voices": Body(id="voices", name="Voices", aliases=("the young people",))}

GROUPS = {
    "leaving": TaskGroup(
        id="leaving",
        name="Leaving Care Group",
        purpose="To write a leaving care pack.",
        lead="dean",
        members=("rao", "lund"),
        report_due=date(2016, 12, 1),
        reports_to="The Board",
        updates=(Update(at=datetime(2016, 9, 20, 9, tzinfo=UTC), by="grey", text="Met twice."),),
        recommendations=(Recommendation(text="Print the pack", response="Agreed"),),
    )
}

REGISTER = Register(people=PEOPLE, bodies=BODIES, groups=GROUPS)

JUNE = Meeting(id="june", on=date(2016, 6, 16), time="18:00", status="approved")
SEPTEMBER = Meeting(
    id="september",
    on=date(2016, 9, 8),
    time="18:00",
    venue="Committee Room 1, County Hall",
    refreshments="17:30",
    status="draft",
    chair="holt",
    clerk="grey",
    opened_at="18:02",
    closed_at="20:05",
    adjournments=(Adjournment(start="19:10", end="19:20", why="fire alarm"),),
    next_meeting=NextMeeting(
        on=date(2016, 12, 1),
        time="18:00",
        venue="Committee Room 2, County Hall",
        refreshments="17:30",
    ),
)
DECEMBER = Meeting(id="december", on=date(2016, 12, 1), time="18:00")
MEETINGS = (JUNE, SEPTEMBER, DECEMBER)


def attended(
    person: str,
    *movements: Movement,
    status: AttendanceStatus = "present",
    role: str = "",
    organisation: str | None = None,
    substitute_for: str | None = None,
    remote: bool = False,
) -> Attendance:
    """The attendance of one of `PEOPLE` at the September meeting."""
    known = PEOPLE[person]
    return Attendance(
        id=attendance_id("september", person),
        meeting="september",
        person=person,
        name=known.name,
        title=known.title,
        category=known.category,
        organisation=known.organisation if organisation is None else organisation,
        role=role,
        young_person=known.young_person,
        status=status,
        movements=movements,
        substitute_for=substitute_for,
        remote=remote,
    )


ATTENDANCE = (
    attended("grey", organisation="Democratic Services"),
    attended("holt"),
    attended("jay", organisation="Voices (Children in Care Council)"),
    attended("kit", organisation="Voices (Children in Care Council)"),
    attended("rao", Movement(kind="arrived", time="18:20", item="doing"), organisation="Health"),
    attended("lund", remote=True, role="Participation worker"),
    attended("marsh", organisation="Children's Services", substitute_for="fell"),
    attended("dean", status="apologies"),
    attended("fell", status="absent"),
)

ACTIVITY_DAY = (
    "Action: Jo Marsh to find out about the activity day and let CC Holt know by 30 September."
)
POLICE = "The board talked about the police. It was agreed that an officer be asked to come."

ITEMS = (
    AgendaItem(
        id="apologies",
        meeting="september",
        position=1,
        number="1",
        title="Introductions and apologies",
        standing="apologies",
    ),
    AgendaItem(
        id="previous",
        meeting="september",
        position=2,
        number="2",
        title="Notes of the meeting of 16 June 2016",
        standing="previous minutes",
        kind="agree",
        purpose="To agree the notes",
        minutes="Resolved: That the notes be signed.",
    ),
    AgendaItem(
        id="doing",
        meeting="september",
        position=3,
        number="3",
        title="What our elected members have been doing",
        leads=("CC Holt and other elected members",),
        planned_minutes=15,
        kind="note",
        sittings=(Sitting(start="18:05", end="18:25"),),
        minutes=(
            "CC Holt\nCC Holt had visited Elm House ?? with *two* officers.\n\n"
            f"{ACTIVITY_DAY}\n\nIn: Dr Rao\n\nThey saw:\n- the garden\n- the new kitchen"
        ),
    ),
    AgendaItem(
        id="voices",
        meeting="september",
        position=4,
        number="4",
        title="Voices (Children in Care Council)",
        heading="What our young people have been doing",
        leads=("Voices",),
        subtopics=("Bingo", "Leaflet"),
        planned_minutes=60,
        purpose="To receive feedback",
        kind="receive",
        papers=(Paper(title="Bingo game", author="Kate Lund", status="received", pages=4),),
        minutes=(
            f"### Bingo\nJay explained the game.\n\n{POLICE}\n\n"
            "Actions:\n- Voices and Dr Rao to report to the next meeting.\n"
            "- Kate Lund to send the leaflet to everyone"
        ),
    ),
    AgendaItem(
        id="private",
        meeting="september",
        position=5,
        number="5",
        title="A placement",
        exempt=Exempt(paragraph="2", summary="The board heard about a placement."),
        minutes="Names were named.\n\nAction: Sam Grey to write to the family.",
    ),
    AgendaItem(
        id="next",
        meeting="september",
        position=6,
        number="6",
        title="Date and time of next meeting",
        standing="next meeting",
    ),
    AgendaItem(
        id="guide",
        meeting="september",
        position=7,
        title="Care leavers' guide",
        heading="Information items",
        kind="information",
        papers=(Paper(title="The guide", pages=1), Paper(title="A map", status="to follow")),
    ),
)


def action(
    identity: str,
    item: str,
    paragraph: str,
    text: str,
    *owners: Owner,
    place: int = 0,
    due: Due | None = None,
    status: ActionStatus = "open",
    corrected: ActionCorrections | None = None,
    meeting: str = "september",
) -> Action:
    """An action as it is after reading a paragraph."""
    return Action(
        id=identity,
        meeting=meeting,
        item=item,
        status=status,
        corrected=corrected or ActionCorrections(),
        read=ActionReading(
            text=text, anchor=Anchor(text=paragraph, place=place), owners=owners, due=due
        ),
    )


_LIST = ITEMS[3].minutes.rpartition("\n\n")[2]

ACTIONS = (
    action(
        "a1",
        "doing",
        ACTIVITY_DAY,
        ACTIVITY_DAY.removeprefix("Action: "),
        Owner(written="Jo Marsh", person="marsh"),
        due=Due(written="30 September", on=date(2016, 9, 30)),
    ),
    action(
        "a2",
        "voices",
        _LIST,
        "Voices and Dr Rao to report to the next meeting.",
        Owner(written="Voices", body="voices"),
        Owner(written="Dr Rao", person="rao"),
        place=1,
        due=Due(written="the next meeting", next=True),
    ),
    action(
        "a3",
        "voices",
        _LIST,
        "Kate Lund to send the leaflet to everyone",
        Owner(written="Kate Lund", person="lund"),
        place=1,
        status="completed",
        corrected=ActionCorrections(text="Kate Lund to send the leaflet to all members."),
    ),
    action(
        "a4",
        "private",
        "Action: Sam Grey to write to the family.",
        "Sam Grey to write to the family.",
        Owner(written="Sam Grey", person="grey"),
    ),
)

DECISIONS = (
    Decision(
        id="d1",
        meeting="september",
        item="previous",
        read=DecisionReading(
            text="That the notes be signed.",
            verb="resolved",
            anchor=Anchor(text="Resolved: That the notes be signed."),
        ),
    ),
    Decision(
        id="d2",
        meeting="september",
        item="voices",
        read=DecisionReading(
            text="It was agreed that an officer be asked to come.",
            verb="agreed",
            anchor=Anchor(text=POLICE),
        ),
    ),
)

VISITS = (
    Visit(
        id="v1",
        kind="Reg 44",
        place="Elm House",
        code_name="Home A",
        on=date(2016, 9, 3),
        visitors=(Owner(written="CC Holt", person="holt"), Owner(written="CC Dean", person="dean")),
        summary="All was well.",
        meeting="september",
        item="doing",
        status="visited",
    ),
    Visit(id="v2", kind="Member visit", place="Oak Lodge", planned_month="2016-11"),
)

RECORD = MeetingRecord(
    board=BOARD,
    meeting=SEPTEMBER,
    items=ITEMS,
    attendance=ATTENDANCE,
    actions=ACTIONS,
    decisions=DECISIONS,
    visits=VISITS[:1],
    register=REGISTER,
    meetings=MEETINGS,
)

OLD_ITEM = AgendaItem(id="old", meeting="june", position=1, number="1", title="Housing")

OLD_ACTIONS = (
    action(
        "o1",
        "old",
        "Action: CC Dean to ask about housing.",
        "CC Dean to ask about housing.",
        Owner(written="CC Dean", person="dean"),
        meeting="june",
    ),
    Action(
        id="o2",
        meeting="june",
        item="old",
        ref="2016-06-16/1.2",
        status="completed",
        completed_on=date(2016, 9, 20),
        list_text="Write to the districts",
        updates=(
            Update(at=datetime(2016, 7, 1, 9, tzinfo=UTC), by="grey", text="Asked again."),
            Update(at=datetime(2016, 9, 20, 9, tzinfo=UTC), by="grey", text="All have answered."),
        ),
    ),
)

BOARD_RECORD = BoardRecord(
    board=BOARD,
    meetings=MEETINGS,
    items={item.id: item for item in (*ITEMS, OLD_ITEM)},
    attendance=ATTENDANCE,
    actions=(*OLD_ACTIONS, *ACTIONS),
    decisions=DECISIONS,
    visits=VISITS,
    register=REGISTER,
)
