"""The record: every kind of document a board keeps.

Documents are frozen. Dates are `date`, times of day are local `HH:MM`, moments are aware UTC
datetimes, durations are whole minutes. Links hold the `id` of the other document, never its
name or reference. A field at its default is left out of what is written, so a new field with a
default needs no migration.

Longer than a module should be because it is the one list of what the record holds.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, ClassVar, Literal, TypeVar

import msgspec

from store.statuses import HELD as HELD
from store.statuses import LOCKED as LOCKED

TimeOfDay = Annotated[str, msgspec.Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
"""A local time of day, `HH:MM`."""

FORMAT = 1
"""The format of the record; a program meeting a higher number opens it read-only."""


class Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A value inside a document."""


class Document(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What every document has."""

    collection: ClassVar[str] = ""
    """The name of the table the documents of this kind stand in."""

    id: str = ""
    """A ULID; given by the store when the document is added."""
    version: int = 0
    """Counts the changes of this document; 1 when it is added."""


M = TypeVar("M", bound=Document)


# The board


class Category(Part, frozen=True, kw_only=True):
    """A heading of the attendance list."""

    name: str
    """As printed: "Members"."""
    counts: bool = False
    """Whether its people count towards the quorum."""


class Quorum(Part, frozen=True, kw_only=True):
    """How many must be there for the board to decide anything."""

    number: int | None = None
    """A fixed number of people."""
    fraction: tuple[int, int] | None = None
    """A share of those expected, rounded up: (1, 4) is one quarter. Used when `number` is not."""


ItemKind = Literal["note", "agree", "receive", "discuss", "decide", "information", ""]
Standing = Literal["", "apologies", "previous minutes", "next meeting"]
"""What a standing item is for: its section is not generated a second time in the minutes."""


class TemplateItem(Part, frozen=True, kw_only=True):
    """An item every agenda of the board starts with."""

    title: str
    heading: str = ""
    """The heading above it: "What do we need to know"."""
    leads: tuple[str, ...] = ()
    planned_minutes: int | None = None
    purpose: str = ""
    kind: ItemKind = ""
    subtopics: tuple[str, ...] = ()
    minutes: str = ""
    """House wording the minutes of this item start with."""
    standing: Standing = ""


class Wording(Part, frozen=True, kw_only=True):
    """Standard wording, put into the minutes by `;key` and Tab."""

    key: str
    text: str
    """May hold fields in braces, `{name}`, filled one after the other."""


class Home(Part, frozen=True, kw_only=True):
    """A children's home, and what the public reads instead of its name."""

    name: str
    code: str
    """"Home A"."""


class Targets(Part, frozen=True, kw_only=True):
    """By when things should go out after a meeting, in working days."""

    action_sheet: int = 3
    to_chair: int = 5
    circulate: int = 10


DEFAULT_CATEGORIES = (
    Category(name="Members", counts=True),
    Category(name="Co-opted members"),
    Category(name="Other attendees"),
)


class Board(Document, frozen=True, kw_only=True):
    """The board whose record this is. There is one in each store."""

    collection: ClassVar[str] = "boards"

    name: str
    council: str = ""
    short_name: str = ""
    """As used in minutes: "CPB"."""
    quorum: Quorum | None = None
    decision_word: str = "agreed"
    suggests_noted: bool = False
    """Whether "the Board noted" is offered as a decision."""
    municipal_year_start: tuple[int, int] = (5, 1)
    """Month and day."""
    usual_time: TimeOfDay | None = None
    usual_venue: str = ""
    refreshments_minutes_before: int | None = None
    agenda_clear_days: int = 5
    """Clear days between publishing the agenda and the meeting (Local Government Act 1972,
    section 100B and Schedule 12, paragraph 4)."""
    targets: Targets = Targets()
    categories: tuple[Category, ...] = DEFAULT_CATEGORIES
    agenda_template: tuple[TemplateItem, ...] = ()
    standard_wording: tuple[Wording, ...] = ()
    homes: tuple[Home, ...] = ()
    meeting_rule: str = ""
    """When the board meets, as written: "second Thursday of March, June, September"."""
    chair: str | None = None
    """The person who usually presides."""
    clerk: str | None = None
    """The person who keeps this record: "you"."""
    about: str = ""
    """Notes for a covering clerk."""
    destroy_notes_on_approval: bool = False


# People


class Term(Part, frozen=True, kw_only=True):
    """A time in office."""

    since: date | None = None
    until: date | None = None
    """The last day."""


class Person(Document, frozen=True, kw_only=True):
    """Someone who comes to meetings, owns actions or is written about.

    Of a young person only a first name and at most an initial are kept.
    """

    collection: ClassVar[str] = "people"

    name: str
    """Without the title: "Ann Holt"."""
    title: str = ""
    """"County Councillor", "Dr"."""
    short_name: str = ""
    """As used in minutes after the first mention: "CC Holt"; empty: made from title and name."""
    initials: str = ""
    aliases: tuple[str, ...] = ()
    organisation: str = ""
    role: str = ""
    category: str = ""
    """One of the board's categories, by name."""
    email: str = ""
    contact_via: str | None = None
    """The person through whom this one is reached."""
    young_person: bool = False
    name_consent: bool = False
    """Whether a young person agreed to the first name being printed in public."""
    guest: bool = False
    """Came once; not expected at later meetings."""
    placeholder: bool = False
    """Stands for somebody whose name is still to be found out: "Unknown 1 – Health?"."""
    terms_of_office: tuple[Term, ...] = ()
    merged_into: str | None = None


class Body(Document, frozen=True, kw_only=True):
    """A group that can own actions or send people: "Voices", "Officers", "The Board"."""

    collection: ClassVar[str] = "bodies"

    name: str
    aliases: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    """People."""
    contact_via: str | None = None


# Meetings


MeetingKind = Literal["ordinary", "special", "young people's"]
MeetingStatus = Literal[
    "planned",
    "agenda published",
    "in progress",
    "draft",
    "with the chair",
    "cleared",
    "circulated",
    "approved",
    "signed",
    "cancelled",
    "inquorate",
]


class Adjournment(Part, frozen=True, kw_only=True):
    """A break in the meeting."""

    start: TimeOfDay
    end: TimeOfDay | None = None
    """None while it lasts."""
    why: str = ""
    read_from: str = ""
    """The paragraph that said so, if it was typed."""


class NextMeeting(Part, frozen=True, kw_only=True):
    """The next meeting as told in the minutes."""

    on: date
    time: TimeOfDay | None = None
    venue: str = ""
    refreshments: TimeOfDay | None = None


class Circulation(Part, frozen=True, kw_only=True):
    """A document going out."""

    at: datetime
    document: str
    """"agenda", "action sheet", "draft minutes", "minutes"."""
    to: str = ""


class Reopening(Part, frozen=True, kw_only=True):
    """Approved minutes opened again."""

    at: datetime
    by: str
    why: str


class Meeting(Document, frozen=True, kw_only=True):
    """One meeting of the board."""

    collection: ClassVar[str] = "meetings"

    on: date
    time: TimeOfDay | None = None
    venue: str = ""
    refreshments: TimeOfDay | None = None
    title: str = ""
    """When it is not simply the board's name."""
    kind: MeetingKind = "ordinary"
    takes_actions: bool = True
    status: MeetingStatus = "planned"
    chair: str | None = None
    """The board's chair at that time (a person)."""
    presiding: str | None = None
    """Who was in the chair (a person); None: the chair."""
    clerk: str | None = None
    opened_at: TimeOfDay | None = None
    closed_at: TimeOfDay | None = None
    adjournments: tuple[Adjournment, ...] = ()
    current_item: str | None = None
    """The item the meeting is at, while in progress."""
    next_meeting: NextMeeting | None = None
    approves: tuple[str, ...] = ()
    """Earlier meetings whose minutes this one is to agree."""
    approved_at: str | None = None
    """The meeting that agreed these minutes."""
    approved_on: date | None = None
    """The day they were agreed, when the meeting that did is not in the record."""
    signed_on: date | None = None
    corrections: str = ""
    """What was corrected when the minutes were agreed."""
    circulations: tuple[Circulation, ...] = ()
    reopened: tuple[Reopening, ...] = ()
    names: dict[str, str] = {}
    """Answers to "which Sam?", asked once a meeting: the name as written, case folded, to the
    id of a person or a body, or to nothing where it is left as written."""
    published_on: date | None = None
    expected: tuple[str, ...] = ()
    """Who was expected when it was closed (people), whoever joins the board later."""
    imported: bool = False
    """Its minutes were read from a file; what became of them since is not known."""
    minutes_digest: str = ""
    """Of those minutes as the file tells them, where the clerk put their day right or took them in
    spite of a doubt: by it they are known when they are read again."""


AttendanceStatus = Literal["present", "apologies", "absent"]


class Movement(Part, frozen=True, kw_only=True):
    """Somebody coming late or leaving early."""

    kind: Literal["arrived", "left"]
    time: TimeOfDay | None = None
    item: str | None = None
    """The item under way."""
    read_from: str = ""
    """The paragraph that said so, if it was typed; it goes when that goes."""


class Attendance(Document, frozen=True, kw_only=True):
    """One person at one meeting, as at that meeting. The id is `<meeting>.<person>`."""

    collection: ClassVar[str] = "attendance"

    meeting: str
    person: str
    name: str
    title: str = ""
    category: str = ""
    organisation: str = ""
    role: str = ""
    young_person: bool = False
    status: AttendanceStatus = "present"
    substitute_for: str | None = None
    """A person."""
    remote: bool = False
    movements: tuple[Movement, ...] = ()


class Paper(Part, frozen=True, kw_only=True):
    """A paper of an item. Page ranges are computed from the counts."""

    title: str
    author: str = ""
    status: Literal["to come", "received", "to follow", "tabled"] = "to come"
    pages: int | None = None
    link: str = ""
    read_from: str = ""
    """The paragraph that said so, if it was typed."""


class Exempt(Part, frozen=True, kw_only=True):
    """Why an item is taken without the public."""

    paragraph: str
    """Of Schedule 12A to the Local Government Act 1972: "2"."""
    summary: str = ""
    """What the public edition says instead."""


class Sitting(Part, frozen=True, kw_only=True):
    """A stretch of the meeting spent on an item."""

    start: TimeOfDay
    end: TimeOfDay | None = None
    """None while it lasts."""


class AgendaItem(Document, frozen=True, kw_only=True):
    """An item of business."""

    collection: ClassVar[str] = "items"

    meeting: str | None = None
    """None while deferred to a meeting not yet known."""
    position: int = 0
    """Order on the agenda, from 1."""
    number: str = ""
    """As printed, fixed once the agenda is published; before, computed from the position."""
    title: str
    heading: str = ""
    """A heading printed above this item: "Information items"."""
    subtopics: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    planned_minutes: int | None = None
    purpose: str = ""
    kind: ItemKind = ""
    standing: Standing = ""
    papers: tuple[Paper, ...] = ()
    exempt: Exempt | None = None
    late: bool = False
    """Added after the agenda was published."""
    sittings: tuple[Sitting, ...] = ()
    minutes: str = ""
    """Paragraphs with an empty line between them; what the clerk typed, to the letter."""
    prefilled: bool = False
    """The minutes hold house wording that nobody has passed over yet."""
    generated: str = ""
    """The sentence the program last wrote into the minutes; while it stands there word for word
    it follows the record."""
    unread: bool = False
    """The minutes were changed and saved, and what they say has not been read yet."""
    rough_notes: str = ""
    private_notes: str = ""
    deferred_to: str | None = None
    """The meeting it was put off to; empty: one not in the calendar; None: it is taken here."""

    @property
    def deferred(self) -> bool:
        """Whether it stays on this agenda only to say that it was put off."""
        return self.deferred_to is not None


# What is read out of minutes


class Anchor(Part, frozen=True, kw_only=True):
    """Where a record was read."""

    text: str
    """The paragraph as it stood."""
    place: int = 0
    """Counts the paragraphs of the item that hold records, from 0."""


class Owner(Part, frozen=True, kw_only=True):
    """Who is to do something: as written, and as understood."""

    written: str
    person: str | None = None
    body: str | None = None


class Due(Part, frozen=True, kw_only=True):
    """By when: as written, and as understood. Nothing understood: as written only."""

    written: str = ""
    on: date | None = None
    next: bool = False
    """The first later meeting that takes actions."""
    meeting: str | None = None
    """A certain meeting."""

    @property
    def stated(self) -> bool:
        """Whether a date or a meeting was given and understood."""
        return self.on is not None or self.next or self.meeting is not None


class ActionReading(Part, frozen=True, kw_only=True):
    """What the words of an action say."""

    text: str
    """The sentence after the marker, owner included."""
    anchor: Anchor
    owners: tuple[Owner, ...] = ()
    due: Due | None = None


class ActionCorrections(Part, frozen=True, kw_only=True):
    """What a person put right; None: as read."""

    text: str | None = None
    owners: tuple[Owner, ...] | None = None
    due: Due | None = None
    """`Due()` says on purpose that no date was given."""


class Update(Part, frozen=True, kw_only=True):
    """A dated word on progress."""

    at: datetime
    by: str
    text: str
    meeting: str | None = None
    """The meeting it was reported to."""


ActionStatus = Literal["open", "in progress", "completed", "no longer needed", "not known"]


class ActionAgreed(Part, frozen=True, kw_only=True):
    """What approved minutes say of an action, whatever becomes of it later."""

    owners: tuple[Owner, ...] = ()
    due: Due = Due()
    status: ActionStatus = "open"


class Action(Document, frozen=True, kw_only=True):
    """Something somebody is to do."""

    collection: ClassVar[str] = "actions"

    meeting: str
    item: str | None = None
    ref: str = ""
    """Once issued, `2016-09-08/3.1`, never changed; before, see `store.references`."""
    read: ActionReading | None = None
    corrected: ActionCorrections = ActionCorrections()
    unplaced: bool = False
    """Its paragraph is gone, and nobody has said yet what that means."""
    list_text: str = ""
    """Wording for lists, when the sentence alone says too little."""
    status: ActionStatus = "open"
    updates: tuple[Update, ...] = ()
    completed_on: date | None = None
    closed_at: str | None = None
    """The meeting that was told of the completion."""
    agreed: ActionAgreed | None = None
    """As it stood when the minutes were approved; None: they are not, or were read from a file."""

    @property
    def text(self) -> str:
        """The sentence, as corrected or else as read."""
        if self.corrected.text is not None:
            return self.corrected.text
        return self.read.text if self.read else ""

    @property
    def owners(self) -> tuple[Owner, ...]:
        """The owners, as corrected or else as read."""
        if self.corrected.owners is not None:
            return self.corrected.owners
        return self.read.owners if self.read else ()

    @property
    def due(self) -> Due:
        """By when, as corrected or else as read; `Due()` when nobody said."""
        if self.corrected.due is not None:
            return self.corrected.due
        return (self.read.due if self.read else None) or Due()

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.status in ("open", "in progress")


class DecisionReading(Part, frozen=True, kw_only=True):
    """What the words of a decision say."""

    text: str
    anchor: Anchor
    verb: str = ""
    """"agreed", "resolved"."""


class DecisionCorrections(Part, frozen=True, kw_only=True):
    """What a person put right; None: as read."""

    text: str | None = None
    verb: str | None = None


class Decision(Document, frozen=True, kw_only=True):
    """Something the board decided, or may have decided."""

    collection: ClassVar[str] = "decisions"

    meeting: str
    item: str | None = None
    ref: str = ""
    read: DecisionReading | None = None
    corrected: DecisionCorrections = DecisionCorrections()
    unplaced: bool = False
    suggested: bool = False
    """Read from prose; not a decision until the clerk says so."""
    dismissed: bool = False
    """A suggestion the clerk refused; kept so that it is not made again."""
    status: Literal["in force", "superseded", "implemented"] = "in force"
    superseded_by: str | None = None
    actions: tuple[str, ...] = ()
    updates: tuple[Update, ...] = ()
    """What was said of it afterwards: that it was carried out, why it was replaced."""

    @property
    def text(self) -> str:
        """The sentence, as corrected or else as read."""
        if self.corrected.text is not None:
            return self.corrected.text
        return self.read.text if self.read else ""

    @property
    def verb(self) -> str:
        """The verb, as corrected or else as read."""
        if self.corrected.verb is not None:
            return self.corrected.verb
        return self.read.verb if self.read else ""


# Visits, groups, what is to come


class VisitReading(Part, frozen=True, kw_only=True):
    """What the words of a visit say."""

    anchor: Anchor
    kind: str = ""
    place: str = ""
    on: date | None = None
    visitors: tuple[Owner, ...] = ()


class Visit(Document, frozen=True, kw_only=True):
    """A member's visit to a home or service."""

    collection: ClassVar[str] = "visits"

    kind: str
    """As typed: "Reg 44"."""
    place: str = ""
    code_name: str = ""
    """The place as public documents print it: "Home A"."""
    on: date | None = None
    planned_month: str = ""
    """`2016-10`, while no day is fixed."""
    visitors: tuple[Owner, ...] = ()
    announced: bool | None = None
    spoke_with_young_people: bool | None = None
    summary: str = ""
    issues: str = ""
    reported_to: str | None = None
    """A meeting."""
    meeting: str | None = None
    """The meeting whose minutes it was read from."""
    item: str | None = None
    read: VisitReading | None = None
    unplaced: bool = False
    suggested: bool = False
    dismissed: bool = False
    actions: tuple[str, ...] = ()
    updates: tuple[Update, ...] = ()
    """What was said of it meanwhile, such as a report that was asked for."""
    status: Literal["planned", "visited", "reported", "cancelled"] = "planned"


class Recommendation(Part, frozen=True, kw_only=True):
    """What a group recommended, and the answer."""

    text: str
    response: str = ""


class TaskGroup(Document, frozen=True, kw_only=True):
    """A task and finish group."""

    collection: ClassVar[str] = "groups"

    name: str
    purpose: str = ""
    lead: str | None = None
    members: tuple[str, ...] = ()
    set_up_at: str | None = None
    """A meeting."""
    report_due: date | None = None
    reports_to: str = ""
    updates: tuple[Update, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    status: Literal["at work", "reported", "closed", "not known"] = "at work"
    """Not known: old minutes tell that it was set up, and nobody has said what became of it."""
    reported_at: str | None = None
    """The meeting it reported to."""
    closed_at: str | None = None
    """A meeting."""


class ForwardItem(Document, frozen=True, kw_only=True):
    """Something for a meeting to come."""

    collection: ClassVar[str] = "forward"

    what: str
    meeting: str | None = None
    month: str = ""
    """`2016-12`, while the meeting is not in the calendar."""
    asked_by: str = ""
    why: str = ""
    deferred_item: str | None = None
    """The agenda item that was put off."""
    read_from: Anchor | None = None
    source_meeting: str | None = None
    source_item: str | None = None
    updates: tuple[Update, ...] = ()
    """What was said of it meanwhile."""
    done: bool = False
    dropped: bool = False
    """Done with, because nobody needs it any more."""


MODELS: tuple[type[Document], ...] = (
    Board,
    Person,
    Body,
    Meeting,
    Attendance,
    AgendaItem,
    Action,
    Decision,
    Visit,
    TaskGroup,
    ForwardItem,
)
"""Every kind of document."""

COLLECTIONS: dict[str, type[Document]] = {model.collection: model for model in MODELS}
"""From the name of a table to the kind of document in it."""


def attendance_id(meeting: str, person: str) -> str:
    """The id of a person's attendance at a meeting."""
    return f"{meeting}.{person}"
