from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.steps import agenda as steps
from cpbtui.steps.attendance import mark
from cpbtui.steps.forward import offered
from cpbtui.steps.locking import why_locked
from cpbtui.steps.meetings import close, go_to, plan_meeting
from cpbtui.steps.papers import remove_paper, set_paper, step_paper
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
    return [one.title for one in steps.items_of(store, meeting.id)]


def positions(store: Store, meeting: Meeting) -> list[int]:
    return [one.position for one in steps.items_of(store, meeting.id)]


def item(store: Store, meeting: Meeting, title: str) -> AgendaItem:
    return next(one for one in steps.items_of(store, meeting.id) if one.title == title)


def waiting(store: Store, **fields: object) -> ForwardItem:
    with store.change("Ask") as c:
        made = c.set(c.add(ForwardItem(what="Council tax")), **fields)
    return store.the(ForwardItem, made.id)


# From the template


def test_an_agenda_starts_with_the_standing_items_in_house_wording(
    store: Store, meeting: Meeting
) -> None:
    first, second, *_ = steps.items_of(store, meeting.id)
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
    assert [one.number for one in steps.items_of(store, meeting.id)] == ["1", "5", "2", "3", "4"]


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
    steps.bring_forward(store, meeting, waiting)
    assert item(store, meeting, "Staffing").exempt == Exempt(paragraph="3")


def test_items_move_up_and_down_but_not_over_the_ends(store: Store, meeting: Meeting) -> None:
    assert steps.move_item(store, item(store, meeting, "Voices"), -1)
    assert titles(store, meeting)[:2] == ["Voices", "Introductions"]
    assert not steps.move_item(store, item(store, meeting, "Voices"), -1)
    assert not steps.move_item(store, item(store, meeting, "Next meeting"), 1)
    assert steps.move_item(store, item(store, meeting, "Voices"), 3)
    assert titles(store, meeting)[-1] == "Voices"
    assert positions(store, meeting) == [1, 2, 3, 4]


def test_an_item_on_no_agenda_does_not_move(store: Store) -> None:
    assert not steps.move_item(store, AgendaItem(id="x", title="Loose"), 1)


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from((-1, 1))), max_size=20))
def test_moving_keeps_every_item_once_and_positions_without_gaps(
    moves: list[tuple[int, int]],
) -> None:
    board = Board(id="B", version=1, name="Board", agenda_template=TEMPLATE)
    store = memory_store(board)
    meeting = plan_meeting(store, DAY)
    for place, by in moves:
        steps.move_item(store, steps.items_of(store, meeting.id)[place], by)
    assert sorted(titles(store, meeting)) == sorted(one.title for one in TEMPLATE)
    assert positions(store, meeting) == [1, 2, 3, 4]


def test_editing_changes_only_the_fields_given(store: Store, meeting: Meeting) -> None:
    before = item(store, meeting, "Voices")
    steps.edit_item(store, before, purpose="To note")
    after = item(store, meeting, "Voices")
    assert (after.purpose, after.kind, after.heading) == ("To note", "receive", "Young people")
    assert store.undo_label == "Edit item “Voices”"


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
    steps.defer_item(store, item(store, meeting, "Voices"), later, why="no time")
    moved = steps.items_of(store, later.id)[-1]
    assert (moved.title, moved.papers, moved.position) == ("Voices", (Paper(title="Report"),), 5)
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
    steps.defer_item(store, item(store, meeting, "Voices"), later)
    stayed, moved = item(store, meeting, "Voices"), steps.items_of(store, later.id)[-1]
    assert (stayed.minutes, stayed.deferred_to, stayed.number) == ("They began.", later.id, "2")
    assert (moved.minutes, moved.rough_notes, moved.private_notes) == ("", "", "")
    assert (moved.number, moved.sittings, moved.deferred_to) == ("", (), None)
    assert moved.id != stayed.id


def test_what_is_put_off_to_a_month_waits_and_comes_back_itself(
    store: Store, meeting: Meeting
) -> None:
    gone = item(store, meeting, "Voices")
    steps.defer_item(store, gone, None, month="2017-03")
    (found,) = store.all(ForwardItem)
    assert (found.month, found.done, found.deferred_item) == ("2017-03", False, gone.id)
    assert offered(store, meeting, TODAY) == []
    later = plan_meeting(store, date(2017, 4, 6))
    assert offered(store, later, TODAY) == [found]
    steps.bring_forward(store, later, found)
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
    assert steps.waiting_for(store, meeting) == [found]


def test_what_is_brought_forward_after_publishing_is_late(store: Store, meeting: Meeting) -> None:
    steps.publish(store, meeting, DAY)
    found = waiting(store)
    steps.bring_forward(store, store.the(Meeting, meeting.id), found)
    late = item(store, meeting, "Council tax")
    assert (late.number, late.late, late.position) == ("5", True, 3)


def test_what_was_put_off_in_small_letters_has_a_title_on_the_agenda(
    store: Store, meeting: Meeting
) -> None:
    with store.change("Note") as c:
        waiting = c.add(ForwardItem(what="fostering recruitment", meeting=meeting.id))
    steps.bring_forward(store, meeting, store.the(ForwardItem, waiting.id))
    assert "Fostering recruitment" in titles(store, meeting)


def test_new_items_come_before_the_closing_ones() -> None:
    def place(*titles: str) -> int:
        return steps.place_before_closing([AgendaItem(title=one) for one in titles])

    assert place("A", "Any Other Business", "Next") == 1
    assert place("A", "Urgent business") == 1
    assert place("A", "B") == 2
    assert place() == 0
    standing = [AgendaItem(title="A"), AgendaItem(title="Date", standing="next meeting")]
    assert steps.place_before_closing(standing) == 1


# Publishing


def test_publishing_fixes_the_numbers_and_the_day(store: Store, meeting: Meeting) -> None:
    assert steps.publish(store, meeting, DAY) == ""
    published = store.the(Meeting, meeting.id)
    assert (published.status, published.published_on) == ("agenda published", DAY)
    assert [one.number for one in steps.items_of(store, meeting.id)] == ["1", "2", "3", "4"]
    steps.move_item(store, item(store, meeting, "Voices"), -1)
    assert [one.number for one in steps.items_of(store, meeting.id)] == ["2", "1", "3", "4"]


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
