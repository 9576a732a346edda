"""The demo board's last three meetings and the next one, word for word. All fictional.

What is still open in them, and what happened since, agrees with the first screen: seven actions
outstanding, one of them overdue, six completed since the last meeting.

Longer than a module should be because it is mostly text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from store.models import ActionStatus, Exempt, ItemKind, Paper, Standing


@dataclass(frozen=True)
class ItemPlan:
    """An item as the demo board is given it."""

    title: str
    text: str = ""
    leads: tuple[str, ...] = ()
    minutes: int | None = None
    kind: ItemKind = ""
    purpose: str = ""
    heading: str = ""
    standing: Standing = ""
    subtopics: tuple[str, ...] = ()
    papers: tuple[Paper, ...] = ()
    exempt: Exempt | None = None


@dataclass(frozen=True)
class Fate:
    """What became of an action."""

    status: ActionStatus = "completed"
    days: int = 30
    """Days after the meeting on which it was completed."""
    updates: tuple[tuple[int, str], ...] = ()
    """Days after the meeting, and what was said."""
    list_text: str = ""


@dataclass(frozen=True)
class MeetingPlan:
    """A meeting as the demo board is given it."""

    weeks: int
    """Before the next meeting."""
    items: tuple[ItemPlan, ...]
    fates: dict[str, Fate] = field(default_factory=dict)
    """By number within the meeting; what became of the others is left to chance."""


INTRODUCTIONS = ItemPlan(
    "Introductions and apologies",
    leads=("The Chair",),
    minutes=5,
    kind="note",
    standing="apologies",
)  # fmt: skip
AGREED_MINUTES = "The minutes were agreed as an accurate record."
OTHER = "Any other business"
NEXT = ItemPlan("Date and time of next meeting", standing="next meeting")
MEMBERS = "What our elected members have been doing"
MEMBERS_LEAD = ("CC Holt and other elected members",)
VOICES = "Voices: what young people say"

LAST = MeetingPlan(
    12,
    (
        INTRODUCTIONS,
        ItemPlan("Minutes of the last meetings and matters arising", AGREED_MINUTES,
                 ("The Chair",), 5, "agree", standing="previous minutes"),
        ItemPlan(MEMBERS, """CC Holt

CC Holt and CC Dean had been to Elm House together. The young people had shown them the new \
garden, and asked why the wireless network went off at nine.

CC Holt queried an activity day that she had heard about, and was disappointed that the Board \
had not been told of it.

Action: Jo Marsh to find out about the activity day and let CC Holt know by {+22d}.

CC Holt also asked how many young people had been offered a place on it in earlier years.

Action: Sam Grey to find the figures for CC Holt.

CC Dean

CC Dean had followed up what housing offices know about care leavers. There was no leaflet in \
any of the three offices he had walked into.

Agreed: that a pack on leaving care be written.""", MEMBERS_LEAD, 15, purpose="To note"),
        ItemPlan(VOICES, """Voices had met five times. They had made a film about the first night \
in a new home, and the Board asked to see it again at once.

The activity was about telephones. Members handed theirs in and were told the rules by which \
they would get them back.

Jay reported that two young people had been sent letters about council tax which they should \
never have had.

Action: Kate Lund to show the film to every team.

Action: Voices to write to the district councils about council tax letters.""", ("Voices",), 45,
                 "discuss", subtopics=("What we have been doing", "Activity", "Council tax")),
        ItemPlan("Restorative justice", """Robert Dale described how it works: those who were \
hurt and those who did it sit down together, if both want to. Two homes were ready to try it.

CC Lowe asked what happened when a young person said no. Robert Dale said that nothing happened, \
and that it had to stay that way.

Action: Wendy Shaw to invite Robert Dale to Rowan Lodge and Birch View.

Action: Sgt Ashby to send members the evaluation.""", ("Robert Dale", "Sgt Ashby"), 20, "discuss",
                 papers=(Paper(title="Restorative justice in homes", author="Robert Dale",
                               status="received", pages=14),)),
        ItemPlan("Independent Reviewing Service: annual report", """Leon Carter presented the \
report. Each reviewing officer had 71 children, down from 84. Nine in ten reviews were on time.

The Board asked for something like it for care leavers, so that they can take a problem further.

Action: Leon Carter to bring a problem resolution service for care leavers to the next meeting.

Action: Leon Carter to put the report in words for children.""", ("Leon Carter",), 20, "receive",
                 papers=(Paper(title="Annual report", author="Leon Carter", status="received",
                               pages=32),)),
        ItemPlan("Visits and task and finish groups", """Members had made four visits since the \
last meeting. The Core offer group had finished, and the Board thanked it for plain words.

Resolved: that the recommendations of the Core offer group be accepted and the group be closed.

Action: Housing to review the Staying Put policy by {+147d}.""", ("Wendy Shaw", "CC Dean"), 15,
                 "receive"),
        ItemPlan(OTHER, "Mia thanked the Board for the bus."),
        NEXT,
    ),
    {
        "3.1": Fate("open", updates=((34, "The organisers have been asked."),)),
        "3.2": Fate("open"),
        "4.1": Fate(days=25, updates=((11, "Shown to three teams of seven."),)),
        "4.2": Fate("in progress", updates=((55, "Letters sent to nine of twelve."),)),
        "5.1": Fate(days=19),
        "5.2": Fate(days=6),
        "6.1": Fate("open", updates=((13, "Agreed with the service at the read-back."),)),
        "6.2": Fate(days=47, updates=((20, "Drawn by Omar, now at the printer's."),)),
        "7.1": Fate("in progress", updates=((26, "First meeting held."),)),
    },
)  # fmt: skip

YOUNG_PEOPLES = MeetingPlan(
    17,
    (
        INTRODUCTIONS,
        ItemPlan("The first night", """Voices had built a bedroom in the middle of the council \
chamber, with a bed that was too short and a light switch nobody could find. Members were shown \
in one by one and had to wait ten minutes.

Afterwards they wrote down what they would have needed. A drink, a charger and somebody's name \
came first; a welcome pack came last.

Action: Wendy Shaw to put a charger and a night light in every bedroom.""", ("Voices",), 90,
                 "discuss"),
        NEXT,
    ),
    {"2.1": Fate(days=48, updates=((30, "Done in three homes; the fourth is being painted."),))},
)  # fmt: skip

BEFORE = MeetingPlan(
    24,
    (
        INTRODUCTIONS,
        ItemPlan("Minutes of the last meeting and matters arising", AGREED_MINUTES,
                 ("The Chair",), 5, "agree", standing="previous minutes"),
        ItemPlan(MEMBERS, """CC Khan

CC Khan had been to the drop-in in Harbury. Seven young people had come, five of them because it \
was warm.

Action: Marek Nowak to keep the Harbury drop-in open on Fridays.""", MEMBERS_LEAD, 15),
        ItemPlan(VOICES, """Voices had asked 41 children what a good goodbye from a social worker \
is like. A card came first, a cake second, and knowing the next one's name third.

Mia asked that nobody should learn of a change from a letter.

Action: Jo Marsh and Voices to agree what a good goodbye is.

Action: Officers to tell children a week ahead when their social worker changes.""", ("Voices",),
                 45, "discuss"),
        ItemPlan("Virtual School report", """Ruth Adeyemi reported that two thirds of the \
children had made the progress expected of them. Tutors in the evening had made the difference.

Action: Ruth Adeyemi to keep the evening tutors for another year.

Action: Ruth Adeyemi to tell carers about the bursary.""", ("Ruth Adeyemi",), 20, "receive"),
        ItemPlan("Visits to homes", """Young Inspectors had written five reports. Members liked \
them better than their own, and asked to see which home said what.

Action: Young Inspectors to provide a further breakdown of the visit reports.""",
                 ("Grace Osei",), 15, "receive"),
        ItemPlan("Emotional well-being", """Dr Rao reported that a first talk took eleven weeks. \
What carers miss most is somebody to ring at night.

The Board endorsed the plan for visits to the homes.

Action: Dr Rao to begin the visits to the homes.

Action: Dr Rao to look at ways of giving out-of-hours support to carers.""", ("Dr Rao",), 20,
                 "discuss"),
        ItemPlan("A matter about one home", """Wendy Shaw answered members' questions about a \
complaint. The Board was satisfied with what had been done.""", ("Wendy Shaw",), 10, "receive",
                 exempt=Exempt(paragraph="2", summary="The Board heard about a complaint.")),
        ItemPlan(OTHER, "There was no other business."),
        NEXT,
    ),
    {
        "3.1": Fate(days=10),
        "4.1": Fate(days=70, updates=((40, "A first draft is with Voices."),)),
        "4.2": Fate(days=33),
        "5.1": Fate(days=21),
        "5.2": Fate(days=95, updates=((60, "In the carers' newsletter after the break."),)),
        "6.1": Fate("in progress", updates=((75, "Asked again by e-mail."),
                                            (84, "Three of five reports in."))),
        "7.1": Fate(days=55),
        "7.2": Fate("open", list_text="Look at ways of giving carers support out of hours"),
    },
)  # fmt: skip

COMING = MeetingPlan(
    0,
    (
        INTRODUCTIONS,
        ItemPlan("Minutes of the last meeting and matters arising", AGREED_MINUTES,
                 ("The Chair",), 5, "agree", standing="previous minutes"),
        ItemPlan(MEMBERS, leads=MEMBERS_LEAD, minutes=15, purpose="To note"),
        ItemPlan(VOICES, leads=("Voices",), minutes=45, kind="discuss",
                 subtopics=("What we have been doing", "Activity")),
        ItemPlan("Housing: report of the task and finish group", leads=("CC Dean", "Ian Peel"),
                 minutes=20, kind="receive",
                 purpose="To receive the report and to agree its recommendations",
                 papers=(Paper(title="Housing report", author="CC Dean"),)),
        ItemPlan("Independent Reviewing Service: half year", leads=("Leon Carter",), minutes=20,
                 kind="note", purpose="To note the figures",
                 papers=(Paper(title="IRO figures", author="Leon Carter"),)),
        ItemPlan("Visits and task and finish groups", leads=("Wendy Shaw",), minutes=15,
                 kind="receive",
                 papers=(Paper(title="Visits since the last meeting", author="Wendy Shaw",
                               status="received", pages=6),)),
        ItemPlan(OTHER, "There was no other business."),
        NEXT,
    ),
)  # fmt: skip

RECENT = (BEFORE, YOUNG_PEOPLES, LAST)
