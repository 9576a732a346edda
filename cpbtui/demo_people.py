"""The demo board itself: its settings, its people and its bodies. All fictional."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec

from store.draft import Draft
from store.models import Body, Person, Quorum, TemplateItem, Term, Wording

COUNCIL = "Exampleshire County Council"
DISTRICT = "Brookford Borough Council"
HOMES = ("Elm House", "Rowan Lodge", "Birch View", "The Beeches")
TOWNS = ("Brookford", "Market Stoke", "Harbury", "Long Compton")
OTHERS = "Other attendees"
BEGINNING = 330
"""Weeks before the next meeting at which the oldest terms of office began."""
ELECTION = 150
"""Weeks before the next meeting at which four seats changed hands."""


@dataclass(frozen=True)
class Seat:
    """Somebody the demo board knows, and for how long."""

    key: str
    person: Person
    since: int | None = None
    """Weeks before the next meeting; None: longer than the record goes back."""
    until: int | None = None
    """Weeks before the next meeting; None: still there."""


def councillor(name: str, *, role: str = "", initials: str = "", email: str = "") -> Person:
    """A county councillor on the board."""
    return Person(
        name=name, title="County Councillor", organisation=COUNCIL, category="Members",
        role=role, initials=initials, email=email,
    )  # fmt: skip


def voice(name: str) -> Person:
    """A young person who speaks for the children in care council."""
    return Person(
        name=name, organisation="Voices (Children in Care Council)",
        category="Members", young_person=True, name_consent=True,
    )  # fmt: skip


def officer(
    name: str, role: str, organisation: str = "Children's Services", *, initials: str = ""
) -> Person:
    """Somebody who comes because of their work."""
    return Person(
        name=name, role=role, organisation=organisation, category=OTHERS, initials=initials
    )


def co_opted(name: str, role: str, organisation: str, *, title: str = "") -> Person:
    """A co-opted member, without a vote."""
    return Person(
        name=name, role=role, organisation=organisation, category="Co-opted members",
        title=title,
    )  # fmt: skip


SEATS: tuple[Seat, ...] = (
    Seat("penny", councillor("Margaret Penny"), until=ELECTION),
    Seat("holt", councillor("Ann Holt", role="Chair", initials="AH", email="a.holt@example.org")),
    Seat("dean", councillor("Lee Dean", initials="LD", email="l.dean@example.org")),
    Seat("lowe", councillor("Jean Lowe")),
    Seat("marlow", councillor("Peter Marlow")),
    Seat("khan", councillor("Farrah Khan")),
    Seat("tarn", councillor("David Tarn")),
    Seat("ashworth", councillor("Colin Ashworth"), until=ELECTION),
    Seat("grieve", councillor("Patricia Grieve"), until=ELECTION),
    Seat("noble", councillor("Roy Noble"), until=ELECTION),
    Seat("pike", councillor("Susan Pike"), since=ELECTION),
    Seat("rees", councillor("Alun Rees"), since=ELECTION),
    Seat("whitby", councillor("Joan Whitby"), since=ELECTION),
    Seat("cole", councillor("Martin Cole"), since=ELECTION),
    Seat("lily", voice("Lily"), until=90),
    Seat("jay", voice("Jay")),
    Seat("mia", voice("Mia"), since=230),
    Seat("sam_r", voice("Sam R"), since=120),
    Seat("sam_w", voice("Sam W"), since=90),
    Seat("rao", co_opted("Nisha Rao", "Designated Doctor", "Exampleshire NHS", title="Dr")),
    Seat("nair", co_opted("Priya Nair", "Foster carer", "Exampleshire Foster Carers")),
    Seat("ashby", co_opted("Tom Ashby", "Neighbourhood policing", "Exampleshire Police",
                           title="Sgt")),
    Seat("orme", co_opted("Beth Orme", "District representative", DISTRICT, title="Councillor")),
    Seat("grey", officer("Sam Grey", "Clerk", "Democratic Services", initials="SG")),
    Seat("marsh", officer("Jo Marsh", "Head of Children in Care", initials="JM")),
    Seat("lund", officer("Kate Lund", "Participation Worker", initials="KL")),
    Seat("adeyemi", officer("Ruth Adeyemi", "Head of the Virtual School")),
    Seat("carter", officer("Leon Carter", "Independent Reviewing Service")),
    Seat("nowak", officer("Marek Nowak", "Leaving Care Team")),
    Seat("tranter", officer("Helen Tranter", "Fostering and Adoption")),
    Seat("osei", officer("Grace Osei", "Advocacy and Young Inspectors")),
    Seat("shaw", officer("Wendy Shaw", "Residential Homes")),
    Seat("peel", officer("Ian Peel", "Housing Options", DISTRICT)),
)  # fmt: skip
"""In the order of the attendance list."""

CAME_ONCE = Seat("dale", officer("Robert Dale", "Restorative Justice", "Exampleshire Police"))
"""A guest of the last meeting."""

BODIES: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("voices", "Voices", ("jay", "mia", "sam_r", "sam_w"), "lund"),
    ("inspectors", "Young Inspectors", ("mia", "sam_w"), "osei"),
    ("officers", "Officers", ("marsh", "adeyemi", "carter", "nowak", "tranter", "shaw"), "marsh"),
    ("board", "The Board", (), "grey"),
)
"""Key, name, members and the person through whom it is reached."""

WORDING = (
    Wording(key="agreed", text="It was agreed that {what}."),
    Wording(key="noted", text="The report was noted and {who} was thanked for it."),
    Wording(key="thanks", text="The Chair thanked {who} on behalf of the Board."),
    Wording(key="accurate", text="The minutes were agreed as an accurate record."),
    Wording(key="exempt", text="The Board took this item without the public, under paragraph "
            "{paragraph} of Schedule 12A to the Local Government Act 1972."),
)  # fmt: skip

TEMPLATE = (
    TemplateItem(title="Introductions and apologies", planned_minutes=5, kind="note",
                 leads=("The Chair",), standing="apologies"),
    TemplateItem(title="Minutes of the last meeting and matters arising", planned_minutes=5,
                 kind="agree", leads=("The Chair",), standing="previous minutes",
                 minutes="The minutes were agreed as an accurate record."),
    TemplateItem(title="What our elected members have been doing", planned_minutes=15,
                 kind="note", leads=("CC Holt and other elected members",)),
    TemplateItem(title="Voices: what young people say", planned_minutes=45, kind="discuss",
                 leads=("Voices",)),
    TemplateItem(title="Visits and task and finish groups", planned_minutes=15, kind="receive",
                 leads=("Wendy Shaw",)),
    TemplateItem(title="Any other business", minutes="There was no other business."),
    TemplateItem(title="Date and time of next meeting", standing="next meeting"),
)  # fmt: skip

ABOUT = (
    "Voices sit together near the door; start with them if the bus is late. Food is ordered "
    "through the post room, a week ahead. Kate Lund reaches every young person; never write to "
    "them directly. The Chair likes the draft on paper."
)


def add_people(c: Draft, day: Callable[[int], date]) -> dict[str, str]:
    """Add everybody and every body; returns their ids by key.

    Args:
        c: The change under way.
        day: The day so many weeks before the next meeting.
    """
    ids: dict[str, str] = {}
    young: list[Person] = []
    for seat in SEATS:
        person = seat.person
        if person.category != OTHERS:
            since = day(BEGINNING if seat.since is None else seat.since)
            # The last day in office is the one before the successor's first.
            until = None if seat.until is None else day(seat.until) - timedelta(days=1)
            terms = (Term(since=since, until=until),)
            person = msgspec.structs.replace(person, terms_of_office=terms)
        added = c.add(person)
        ids[seat.key] = added.id
        if added.young_person:
            young.append(added)
    for one in young:
        c.set(one, contact_via=ids["lund"])
    guest = msgspec.structs.replace(CAME_ONCE.person, guest=True)
    ids[CAME_ONCE.key] = c.add(guest).id
    for key, name, members, through in BODIES:
        inside = tuple(ids[member] for member in members)
        ids[key] = c.add(Body(name=name, members=inside, contact_via=ids[through])).id
    return ids


def settings(ids: dict[str, str]) -> dict[str, object]:
    """How the demo board differs from a new one, as fields of its `Board`."""
    return {
        "name": "Corporate Parenting Board",
        "council": COUNCIL,
        "short_name": "CPB",
        "quorum": Quorum(number=5),
        "usual_time": "18:00",
        "usual_venue": "Committee Room 2, County Hall",
        "refreshments_minutes_before": 30,
        "agenda_template": TEMPLATE,
        "standard_wording": WORDING,
        "chair": ids["holt"],
        "clerk": ids["grey"],
        "about": ABOUT,
    }
