from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Literal

import pytest

from cpbtui.steps import agenda as steps
from cpbtui.steps.agenda_order import items_of, move_item, place_before_closing
from cpbtui.steps.attendance import mark
from cpbtui.steps.forward import offered
from cpbtui.steps.locking import why_locked
from cpbtui.steps.meetings import close, go_to, item_after, passed_by, plan_meeting, start
from cpbtui.steps.papers import remove_paper, set_paper, step_paper
from cpbtui.steps.putting_off import bring_forward, defer_item, waiting_for
from store.models import (
    AgendaItem,
    Board,
    Exempt,
    ForwardItem,
    Meeting,
    MeetingStatus,
    Paper,
    Person,
    Sitting,
    TemplateItem,
)
from store.store import Store
from tests.making import memory_store

DAY = date(2016, 12, 1)
TODAY = date(2016, 11, 1)
TEMPLATE = (
    TemplateItem(title="Introductions", standing="apologies", minutes="All were welcomed.",
                 leads=("The Chair",), planned_minutes=5),
    TemplateItem(title="Voices", heading="Young people", purpose="To hear", kind="receive",
                 subtopics=("News",)),
    TemplateItem(title="Any other business"),
    TemplateItem(title="Next meeting", standing="next meeting"),
)  # fmt: skip


@pytest.fixture
def store() -> Store:
    board = Board(id="B", version=1, name="Corporate Parenting Board", agenda_template=TEMPLATE)
    return memory_store(board)


@pytest.fixture
def meeting(store: Store) -> Meeting:
    return plan_meeting(store, DAY)


def titles(store: Store, meeting: Meeting) -> list[str]:
    return [one.title for one in items_of(store, meeting.id)]


def positions(store: Store, meeting: Meeting) -> list[int]:
    return [one.position for one in items_of(store, meeting.id)]


def item(store: Store, meeting: Meeting, title: str) -> AgendaItem:
    return next(one for one in items_of(store, meeting.id) if one.title == title)


def waiting(store: Store, **fields: object) -> ForwardItem:
    with store.change("Ask") as c:
        made = c.set(c.add(ForwardItem(what="Council tax")), **fields)
    return store.the(ForwardItem, made.id)


# From the template


def test_an_agenda_starts_with_the_standing_items_in_house_wording(
    store: Store, meeting: Meeting
) -> None:
    first, second, *_ = items_of(store, meeting.id)
    assert (first.minutes, first.prefilled, first.standing) == (
        "All were welcomed.", True, "apologies",
    )  # fmt: skip
    assert (first.leads, first.planned_minutes) == (("The Chair",), 5)
    assert (second.heading, second.purpose, second.kind) == ("Young people", "To hear", "receive")
    assert (second.subtopics, second.prefilled) == (("News",), False)
    assert positions(store, meeting) == [1, 2, 3, 4]


def test_what_was_put_off_to_the_month_comes_before_other_business(store: Store) -> None:
    found = waiting(store, month="2016-12")
    made = plan_meeting(store, DAY)
    assert titles(store, made) == [
        "Introductions", "Voices", "Council tax", "Any other business", "Next meeting",
    ]  # fmt: skip
    assert store.the(ForwardItem, found.id).done
    assert store.the(ForwardItem, found.id).meeting == made.id


# Adding and ordering


def test_an_item_is_added_in_its_place_and_the_others_move_down(
    store: Store, meeting: Meeting
) -> None:
    added = steps.add_item(store, meeting, AgendaItem(title="Housing"), at=3)
    assert titles(store, meeting)[2] == "Housing"
    assert positions(store, meeting) == [1, 2, 3, 4, 5]
    assert (added.number, added.late) == ("", False)


@pytest.mark.parametrize(("at", "place"), [(None, 5), (99, 5), (0, 1), (-3, 1), (1, 1), (5, 5)])
def test_a_place_beyond_the_ends_is_the_end(
    store: Store, meeting: Meeting, at: int | None, place: int
) -> None:
    assert steps.add_item(store, meeting, AgendaItem(title="Housing"), at=at).position == place


def test_a_late_item_takes_the_next_number_wherever_it_stands(
    store: Store, meeting: Meeting
) -> None:
    assert steps.publish(store, meeting, DAY) == ""
    published = store.the(Meeting, meeting.id)
    late = steps.add_item(store, published, AgendaItem(title="Fire"), at=2)
    assert (late.number, late.late, late.position) == ("5", True, 2)
    assert [one.number for one in items_of(store, meeting.id)] == ["1", "5", "2", "3", "4"]


def test_urgent_business_stands_before_any_other_business_and_keeps_the_numbers(
    store: Store, meeting: Meeting
) -> None:
    steps.publish(store, meeting, DAY)
    published = store.the(Meeting, meeting.id)
    late = steps.add_item(store, published, AgendaItem(title="Fire", late=True))
    assert (late.number, late.position) == ("5", 3)
    assert titles(store, meeting)[2:] == ["Fire", "Any other business", "Next meeting"]


def test_no_other_business_is_not_confirmed_by_itself_when_there_was_some(
    store: Store, meeting: Meeting
) -> None:
    other = item(store, meeting, "Any other business")
    steps.edit_item(store, other, minutes="There was no other business.", prefilled=True)
    now = datetime(2016, 12, 1, 18, tzinfo=UTC)
    go_to(store, meeting, other, now)
    go_to(store, meeting, item(store, meeting, "Next meeting"), now)
    assert not item(store, meeting, "Any other business").prefilled
    steps.edit_item(store, other, minutes="There was no other business.", prefilled=True)
    steps.publish(store, meeting, DAY)
    steps.add_item(store, store.the(Meeting, meeting.id), AgendaItem(title="Fire"))
    go_to(store, meeting, item(store, meeting, "Any other business"), now)
    go_to(store, meeting, item(store, meeting, "Next meeting"), now)
    assert item(store, meeting, "Any other business").prefilled


def test_an_item_that_waited_under_an_exempt_title_is_exempt_on_the_agenda(
    store: Store, meeting: Meeting
) -> None:
    with store.change("Wait") as c:
        waiting = c.add(ForwardItem(what="Staffing (exempt 3)"))
    bring_forward(store, meeting, waiting)
    assert item(store, meeting, "Staffing").exempt == Exempt(paragraph="3")


def agenda_of(store: Store, lines: str) -> Meeting:
    """A meeting with these items in their order; what stands in brackets is a heading above."""
    meeting = plan_meeting(store, DAY)
    with store.change("Anew") as c:
        for one in items_of(store, meeting.id):
            c.remove(one)
        heading, position = "", 0
        for line in lines.split():
            if line.startswith("("):
                heading = line[1:-1]
                continue
            position += 1
            c.add(AgendaItem(title=line, heading=heading, meeting=meeting.id, position=position))
            heading = ""
    return meeting


def shown(store: Store, meeting: Meeting) -> str:
    """The same of an agenda as it is now."""
    found = items_of(store, meeting.id)
    return " ".join(f"({one.heading}) {one.title}" if one.heading else one.title for one in found)


@pytest.mark.parametrize(
    ("before", "title", "by", "after"),
    [
        ("A B C", "A", 1, "B A C"),
        ("A B C", "C", -1, "A C B"),
        ("A (h) B C", "B", 1, "A (h) C B"),
        ("A (h) B C", "B", -1, "A B (h) C"),
        ("A (h) B C", "A", 1, "(h) A B C"),
        ("A (h) B C", "C", -1, "A (h) C B"),
        ("(h) A B", "A", -1, "A (h) B"),
        ("A (h) B", "B", -1, "(h) B A"),
        ("A (h) B (k) C", "B", -1, "(h) B A (k) C"),
        ("A (h) B (k) C", "B", 1, "A (k) C (h) B"),
        ("A (h) B (k) C D", "C", -1, "A (h) B C (k) D"),
    ],
)  # fmt: skip
def test_items_move_past_items_and_headings(
    store: Store, before: str, title: str, by: Literal[-1, 1], after: str
) -> None:
    meeting = agenda_of(store, before)
    assert move_item(store, item(store, meeting, title), by)
    assert shown(store, meeting) == after
    assert positions(store, meeting) == list(range(1, len(positions(store, meeting)) + 1))
    store.undo()
    assert shown(store, meeting) == before


@pytest.mark.parametrize(
    ("lines", "title", "by"), [("A B", "A", -1), ("A B", "B", 1), ("(h) A", "A", -1)]
)
def test_items_do_not_move_over_the_ends(
    store: Store, lines: str, title: str, by: Literal[-1, 1]
) -> None:
    meeting = agenda_of(store, lines)
    assert not move_item(store, item(store, meeting, title), by)
    assert shown(store, meeting) == lines


def test_the_heading_above_an_item_that_goes_stays(store: Store) -> None:
    meeting = agenda_of(store, "A (h) B C (k) D")
    steps.remove_item(store, item(store, meeting, "B"))
    assert shown(store, meeting) == "A (h) C (k) D"
    steps.remove_item(store, item(store, meeting, "C"))
    assert shown(store, meeting) == "A (k) D"
    later = plan_meeting(store, date(2017, 3, 2))
    assert defer_item(store, item(store, meeting, "A"), later) == ""
    assert defer_item(store, item(store, meeting, "D"), later) == ""
    assert shown(store, meeting) == ""
    assert [one.heading for one in items_of(store, later.id) if one.title in "AD"] == ["", ""]


def test_removing_closes_the_gap_and_keeps_house_wording_from_counting(
    store: Store, meeting: Meeting
) -> None:
    assert steps.remove_item(store, item(store, meeting, "Introductions")) == ""
    assert titles(store, meeting)[0] == "Voices"
    assert positions(store, meeting) == [1, 2, 3]


def test_an_item_with_minutes_is_kept_with_a_sentence(store: Store, meeting: Meeting) -> None:
    steps.edit_item(store, item(store, meeting, "Voices"), minutes="They spoke.")
    sentence = steps.remove_item(store, item(store, meeting, "Voices"))
    assert sentence.startswith("“Voices” has minutes and was kept.")
    assert "Voices" in titles(store, meeting)


# Putting off and bringing forward


def test_an_item_is_put_off_to_a_meeting_with_its_papers(store: Store, meeting: Meeting) -> None:
    later = plan_meeting(store, date(2017, 3, 2))
    steps.edit_item(store, item(store, meeting, "Voices"), papers=(Paper(title="Report"),))
    defer_item(store, item(store, meeting, "Voices"), later, why="no time")
    moved = items_of(store, later.id)[2]
    assert (moved.title, moved.papers) == ("Voices", (Paper(title="Report"),))
    assert titles(store, later)[3:] == ["Any other business", "Next meeting"]
    assert positions(store, later) == [1, 2, 3, 4, 5]
    assert positions(store, meeting) == [1, 2, 3]
    (told,) = store.all(ForwardItem)
    assert (told.done, told.why, told.source_meeting) == (True, "no time", meeting.id)
    assert store.undo_label == "Defer item “Voices” to 2 March 2017"


def test_minutes_stay_where_they_were_typed_when_an_item_is_put_off(
    store: Store, meeting: Meeting
) -> None:
    later = plan_meeting(store, date(2017, 3, 2))
    steps.edit_item(
        store, item(store, meeting, "Voices"), minutes="They began.", rough_notes="r",
        private_notes="p", sittings=(Sitting(start="18:00"),), number="2",
    )  # fmt: skip
    defer_item(store, item(store, meeting, "Voices"), later)
    stayed, moved = item(store, meeting, "Voices"), items_of(store, later.id)[2]
    assert (stayed.minutes, stayed.deferred_to, stayed.number) == ("They began.", later.id, "2")
    assert (moved.minutes, moved.rough_notes, moved.private_notes) == ("", "", "")
    assert (moved.number, moved.sittings, moved.deferred_to) == ("", (), None)
    assert moved.id != stayed.id


def test_once_numbers_are_out_what_is_put_off_keeps_its_place(
    store: Store, meeting: Meeting
) -> None:
    later = plan_meeting(store, date(2017, 3, 2))
    steps.publish(store, meeting, DAY)
    steps.publish(store, later, DAY)
    steps.edit_item(store, item(store, meeting, "Voices"), prefilled=True, minutes="They spoke.")
    assert defer_item(store, item(store, meeting, "Voices"), store.the(Meeting, later.id)) == ""
    stayed, moved = item(store, meeting, "Voices"), items_of(store, later.id)[2]
    assert (stayed.number, stayed.deferred_to, stayed.heading) == ("2", later.id, "Young people")
    assert (stayed.minutes, stayed.prefilled) == ("", False)
    assert (moved.minutes, moved.prefilled) == ("They spoke.", True)
    assert (moved.number, moved.late, moved.heading) == ("5", True, "")
    again = defer_item(store, stayed, None)
    assert again.startswith("“Voices” was put off already, and nothing was changed.")
    store.undo()
    assert not item(store, meeting, "Voices").deferred
    assert "Voices" not in titles(store, later)[2:]


def test_what_was_put_off_is_passed_over(store: Store, meeting: Meeting) -> None:
    steps.publish(store, meeting, DAY)
    defer_item(store, item(store, meeting, "Voices"), None)
    now = datetime(2016, 12, 1, 18, tzinfo=UTC)
    start(store, meeting, now)
    opened = store.the(Meeting, meeting.id)
    following = item_after(store, opened)
    assert following is not None
    assert following.title == "Any other business"
    go_to(store, opened, following, now)
    assert passed_by(store, store.the(Meeting, meeting.id)) == []


def test_a_standing_item_that_is_put_off_is_one_like_others_beside_the_next(
    store: Store, meeting: Meeting
) -> None:
    later = plan_meeting(store, date(2017, 3, 2))
    defer_item(store, item(store, meeting, "Introductions"), later)
    assert [one.standing for one in items_of(store, later.id)] == [
        "apologies",
        "",
        "",
        "",
        "next meeting",
    ]


def test_what_is_put_off_to_a_month_waits_and_comes_back_itself(
    store: Store, meeting: Meeting
) -> None:
    gone = item(store, meeting, "Voices")
    defer_item(store, gone, None, month="2017-03")
    (found,) = store.all(ForwardItem)
    assert (found.month, found.done, found.deferred_item) == ("2017-03", False, gone.id)
    assert offered(store, meeting, TODAY) == []
    later = plan_meeting(store, date(2017, 4, 6))
    assert offered(store, later, TODAY) == [found]
    bring_forward(store, later, found)
    assert titles(store, later).index("Voices", 2) == 2
    assert store.the(AgendaItem, gone.id).meeting == later.id
    assert positions(store, later) == [1, 2, 3, 4, 5]
    assert offered(store, later, TODAY) == []


@pytest.mark.parametrize(
    ("fields", "waits"),
    [
        ({}, True),
        ({"month": "2016-12"}, True),
        ({"month": "2016-11"}, True),
        ({"month": "2017-01"}, False),
        ({"month": "2016-12", "done": True}, False),
        ({"month": "2016-12", "dropped": True}, False),
        ({"meeting": "not in the calendar any more"}, True),
    ],
)
def test_what_is_offered_for_a_meeting(
    store: Store, meeting: Meeting, fields: dict[str, object], waits: bool
) -> None:
    found = waiting(store, **fields)
    assert offered(store, meeting, TODAY) == ([found] if waits else [])


def test_what_is_put_off_to_another_meeting_is_offered_once_that_is_over(
    store: Store, meeting: Meeting
) -> None:
    other = plan_meeting(store, date(2016, 11, 10))
    found = waiting(store, meeting=other.id)
    assert offered(store, meeting, TODAY) == []
    close(store, other, datetime(2016, 11, 10, 20, tzinfo=UTC))
    assert offered(store, meeting, date(2016, 11, 10)) == [found]
    assert offered(store, None, date(2016, 11, 10)) == [found]


def test_what_is_put_to_this_very_meeting_is_offered(store: Store, meeting: Meeting) -> None:
    found = waiting(store, meeting=meeting.id)
    assert offered(store, meeting, TODAY) == [found]
    assert waiting_for(store, meeting) == [found]


def test_what_is_brought_forward_after_publishing_is_late(store: Store, meeting: Meeting) -> None:
    steps.publish(store, meeting, DAY)
    found = waiting(store)
    bring_forward(store, store.the(Meeting, meeting.id), found)
    late = item(store, meeting, "Council tax")
    assert (late.number, late.late, late.position) == ("5", True, 3)


def test_what_was_put_off_in_small_letters_has_a_title_on_the_agenda(
    store: Store, meeting: Meeting
) -> None:
    with store.change("Note") as c:
        waiting = c.add(ForwardItem(what="fostering recruitment", meeting=meeting.id))
    bring_forward(store, meeting, store.the(ForwardItem, waiting.id))
    assert "Fostering recruitment" in titles(store, meeting)


def test_new_items_come_before_the_closing_ones() -> None:
    def place(*titles: str) -> int:
        return place_before_closing([AgendaItem(title=one) for one in titles])

    assert place("A", "Any Other Business", "Next") == 1
    assert place("A", "Urgent business") == 1
    assert place("A", "B") == 2
    assert place() == 0
    standing = [AgendaItem(title="A"), AgendaItem(title="Date", standing="next meeting")]
    assert place_before_closing(standing) == 1


# Publishing


def test_publishing_fixes_the_numbers_and_the_day(store: Store, meeting: Meeting) -> None:
    assert steps.publish(store, meeting, DAY) == ""
    published = store.the(Meeting, meeting.id)
    assert (published.status, published.published_on) == ("agenda published", DAY)
    assert [one.number for one in items_of(store, meeting.id)] == ["1", "2", "3", "4"]
    move_item(store, item(store, meeting, "Voices"), 1)
    assert [one.number for one in items_of(store, meeting.id)] == ["1", "3", "2", "4"]


def test_publishing_in_the_meeting_does_not_put_it_back(store: Store, meeting: Meeting) -> None:
    with store.change("Open") as c:
        opened = c.set(meeting, status="in progress")
    steps.publish(store, opened, DAY)
    assert store.the(Meeting, meeting.id).status == "in progress"


def test_an_empty_agenda_cannot_be_published(store: Store) -> None:
    with store.change("Plan") as c:
        empty = c.add(Meeting(on=DAY))
    assert "nothing to publish" in steps.publish(store, empty, DAY)
    assert store.the(Meeting, empty.id).published_on is None


# Papers


def test_papers_are_added_replaced_stepped_and_removed(store: Store, meeting: Meeting) -> None:
    def voices() -> AgendaItem:
        return item(store, meeting, "Voices")

    for place, title in enumerate(("Report", "Slides")):
        set_paper(store, voices(), place, Paper(title=title))
    set_paper(store, voices(), 0, Paper(title="Full report", pages=3))
    assert [one.title for one in voices().papers] == ["Full report", "Slides"]
    seen = []
    for _ in range(4):
        step_paper(store, voices(), 1)
        seen.append(voices().papers[1].status)
    assert seen == ["received", "to follow", "tabled", "to come"]
    assert voices().papers[0].status == "to come"
    remove_paper(store, voices(), 0)
    assert [one.title for one in voices().papers] == ["Slides"]


# Locking


@pytest.mark.parametrize(
    ("status", "locked"),
    [("planned", False), ("circulated", False), ("approved", True), ("signed", True)],
)
def test_what_is_approved_is_locked_with_a_sentence(status: MeetingStatus, locked: bool) -> None:
    sentence = why_locked(Meeting(on=DAY, status=status))
    assert bool(sentence) is locked
    assert not locked or f"1 December 2016 are {status}" in sentence


@pytest.mark.parametrize(
    ("title", "standing"),
    [
        ("Introductions and Apologies", "apologies"),
        ("Date and time of next meeting", "next meeting"),
        ("Minutes of 8 September and matters arising", "previous minutes"),
        ("Notes of the last meeting", "previous minutes"),
        ("Approval of the minutes", "previous minutes"),
        ("Notes of the visit to Elm House", ""),
        ("Minutes of the Housing group", ""),
        ("Housing", ""),
    ],
)
def test_what_an_item_is_for_is_told_from_its_title(title: str, standing: str) -> None:
    store = memory_store(Board(id="B", version=1, name="Corporate Parenting Board"))
    with store.change("Begin") as c:
        meeting = c.add(Meeting(on=DAY))
    assert steps.add_item(store, meeting, AgendaItem(title=title)).standing == standing


def test_an_item_for_apologies_added_by_hand_gets_the_sentence_of_apologies_sent_before() -> None:
    store = memory_store(Board(id="B", version=1, name="Corporate Parenting Board"))
    meeting = plan_meeting(store, DAY)
    with store.change("Add") as c:
        dean = c.add(Person(name="Lee Dean", title="County Councillor", category="Members"))
    mark(store, meeting.id, dean, "apologies")
    added = steps.add_item(store, meeting, AgendaItem(title="Introductions and apologies"))
    assert added.standing == "apologies"
    assert added.minutes.endswith("from County Councillor Dean.")
    again = steps.add_item(store, meeting, AgendaItem(title="More apologies"))
    assert again.standing == ""
