"""What the demo board's earlier meetings were about, drawn from the texts by a fixed chance."""

from __future__ import annotations

import random
from collections.abc import Iterator

from cpbtui.demo_people import ELECTION, HOMES, TOWNS
from cpbtui.demo_recent import (
    AGREED_MINUTES,
    BEFORE,
    INTRODUCTIONS,
    LAST,
    MEMBERS,
    NEXT,
    OTHER,
    RECENT,
    VOICES,
    YOUNG_PEOPLES,
    ItemPlan,
    MeetingPlan,
)
from cpbtui.demo_topics import TOPICS
from cpbtui.demo_voices import (
    MEMBER_ACTIONS,
    MEMBER_REPORTS,
    OTHER_BUSINESS,
    VOICES_ACTIONS,
    VOICES_ACTIVITIES,
    VOICES_REPORTS,
    YOUNG_PEOPLES_MEETINGS,
)
from store.models import Paper

YEARS = 6
YEAR = 52
"""Weeks."""
IN_A_YEAR = (LAST.weeks, YOUNG_PEOPLES.weeks, BEFORE.weeks, 33, 43, 52)
"""Weeks before the next meeting, in the newest year."""
CANCELLED = 29 + 3 * YEAR
"""The week of a meeting that could not be held."""
PLANNED = (15, 26)
"""Weeks after the next meeting for which meetings stand in the calendar."""

BEFORE_ELECTION = ("CC Penny", "CC Holt", "CC Dean", "CC Lowe", "CC Grieve", "CC Noble")
AFTER_ELECTION = ("CC Holt", "CC Dean", "CC Lowe", "CC Marlow", "CC Khan", "CC Pike", "CC Rees")


def past_meetings(chance: random.Random) -> list[MeetingPlan]:
    """Every meeting held so far, oldest first."""
    written = {plan.weeks: plan for plan in RECENT}
    weeks = sorted((YEAR * y + w for y in range(YEARS) for w in IN_A_YEAR), reverse=True)
    drawn = [w for w in weeks if w not in written and not young_peoples(w)]
    business = _business(chance, len(drawn))
    young = iter(YOUNG_PEOPLES_MEETINGS)
    reports = _dealt(VOICES_REPORTS, chance)
    plans = []
    for week in weeks:
        if week in written:
            plans.append(written[week])
        elif young_peoples(week):
            title, text = next(young)
            item = ItemPlan(title, text, ("Voices",), 90, "discuss")
            plans.append(MeetingPlan(week, (INTRODUCTIONS, item, NEXT)))
        else:
            plans.append(_ordinary(week, next(business), next(reports), chance))
    return plans


def young_peoples(week: int) -> bool:
    """Whether the meeting so many weeks before the next one was the young people's."""
    return (week - YOUNG_PEOPLES.weeks) % YEAR == 0


def _business(chance: random.Random, meetings: int) -> Iterator[list[ItemPlan]]:
    """The items officers brought, two a meeting; each topic comes back once, years later."""
    order = list(TOPICS)
    chance.shuffle(order)
    items = [
        ItemPlan(
            topic.title, topic.rounds[time], (topic.lead,), 20, topic.kind,
            papers=(Paper(title=topic.title, author=topic.lead, status="received",
                          pages=chance.randint(2, 18)),),
        )
        for time in (0, 1) for topic in order
    ]  # fmt: skip
    single = 2 * meetings - len(items)
    for _ in range(meetings):
        taken = 1 if single > 0 else 2
        single -= 1
        yield items[:taken]
        del items[:taken]


def _dealt(texts: tuple[str, ...], chance: random.Random) -> Iterator[str]:
    """Texts in a mixed order, each once before any comes again."""
    while True:
        yield from chance.sample(texts, len(texts))


def _ordinary(
    week: int, business: list[ItemPlan], report: str, chance: random.Random
) -> MeetingPlan:
    voices = [report, chance.choice(VOICES_ACTIVITIES), chance.choice(VOICES_ACTIONS)]
    voices = [_placed(text, chance) for text in voices]
    return MeetingPlan(
        week,
        (
            INTRODUCTIONS,
            ItemPlan("Minutes of the last meeting and matters arising", AGREED_MINUTES,
                     ("The Chair",), 5, "agree", standing="previous minutes"),
            ItemPlan(MEMBERS, _members(week, chance), ("Elected members",), 15, "note"),
            ItemPlan(VOICES, "\n\n".join(voices), ("Voices",), 45, "discuss"),
            *business,
            ItemPlan(OTHER, chance.choice(OTHER_BUSINESS)),
            NEXT,
        ),
    )  # fmt: skip


def _members(week: int, chance: random.Random) -> str:
    """What three members had done, each under the name; sometimes with an action."""
    speaking = chance.sample(AFTER_ELECTION if week < ELECTION else BEFORE_ELECTION, 3)
    paragraphs = []
    for who, report in zip(speaking, chance.sample(MEMBER_REPORTS, 3), strict=True):
        paragraphs += [who, _placed(report, chance, who)]
        if chance.random() < 0.5:
            paragraphs.append(_placed(chance.choice(MEMBER_ACTIONS), chance, who))
    return "\n\n".join(paragraphs)


def _placed(text: str, chance: random.Random, who: str = "") -> str:
    """A text with its people and places filled in."""
    others = [one for one in ("CC Dean", "CC Lowe", "CC Holt") if one != who]
    for name, value in (
        ("{who}", who),
        ("{other}", chance.choice(others)),
        ("{home}", chance.choice(HOMES)),
        ("{town}", chance.choice(TOWNS)),
    ):
        text = text.replace(name, value)
    return text
