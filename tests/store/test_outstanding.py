from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.models import (
    HELD,
    Action,
    ActionCorrections,
    ActionReading,
    ActionStatus,
    Anchor,
    Body,
    Due,
    Meeting,
    MeetingStatus,
    Owner,
    Person,
    Update,
)
from store.outstanding import (
    NOBODY,
    Diary,
    by_owner,
    completed_since_last_meeting,
    due_date,
    in_order,
    is_overdue,
    of_owner,
    of_person,
    outstanding,
    overdue,
)
from store.records import Register

JUNE = Meeting(id="1", on=date(2016, 6, 16), time="18:00", status="approved")
YOUNG = Meeting(id="2", on=date(2016, 8, 4), status="draft", takes_actions=False)
SEPT = Meeting(id="3", on=date(2016, 9, 8), time="18:00", status="draft")
DEC = Meeting(id="4", on=date(2016, 12, 1), time="18:00")
MEETINGS = (JUNE, YOUNG, SEPT, DEC)
TODAY = date(2016, 10, 1)
STATUSES: list[ActionStatus] = [
    "open",
    "in progress",
    "completed",
    "no longer needed",
    "not known",
]


def action(
    id: str = "a",  # noqa: A002
    due: Due | None = None,
    meeting: str = "1",
    owners: tuple[Owner, ...] = (),
    status: ActionStatus = "open",
) -> Action:
    read = ActionReading(text="to do it", anchor=Anchor(text=""), due=due, owners=owners)
    return Action(id=id, meeting=meeting, read=read, status=status)


def diary(today: date = TODAY, *meetings: Meeting) -> Diary:
    return Diary(meetings or MEETINGS, today)


def ids(actions: list[Action]) -> list[str]:
    return [one.id for one in actions]


def test_an_action_is_overdue_the_day_after_its_stated_date() -> None:
    by_friday = action(due=Due(on=date(2016, 9, 30)))
    assert not is_overdue(by_friday, MEETINGS, date(2016, 9, 30))
    assert is_overdue(by_friday, MEETINGS, date(2016, 10, 1))


@given(st.dates(), st.sampled_from(STATUSES), st.sampled_from(["1", "2", "3", "4", "gone"]))
def test_without_a_stated_date_nothing_is_ever_overdue(
    today: date, status: ActionStatus, meeting: str
) -> None:
    vague = action(due=Due(written="by half-term"), meeting=meeting, status=status)
    assert not diary(today).is_overdue(vague)
    assert not diary(today).is_overdue(action(meeting=meeting, status=status))


@pytest.mark.parametrize("status", STATUSES)
def test_only_what_is_still_to_be_done_is_overdue(status: ActionStatus) -> None:
    late = action(due=Due(on=date(2016, 1, 1)), status=status)
    assert diary().is_overdue(late) == (status in ("open", "in progress"))


def test_next_is_the_first_later_meeting_that_takes_actions_and_is_not_cancelled() -> None:
    assert diary().next_after(JUNE) == SEPT, "not the young people's own"
    assert diary().next_after(YOUNG) == SEPT
    assert diary().next_after(SEPT) == DEC
    assert diary().next_after(DEC) is None
    cancelled = msgspec.structs.replace(SEPT, status="cancelled")
    inquorate = msgspec.structs.replace(SEPT, status="inquorate")
    assert diary(TODAY, JUNE, cancelled, DEC).next_after(JUNE) == DEC
    assert diary(TODAY, JUNE, inquorate, DEC).next_after(JUNE) == DEC


def test_a_later_meeting_of_the_same_day_is_a_later_meeting() -> None:
    evening = Meeting(id="0", on=SEPT.on, time="19:30")
    assert diary(TODAY, evening, SEPT, DEC).next_after(SEPT) == evening


def test_due_next_is_dated_by_the_next_meeting_or_not_at_all() -> None:
    assert due_date(action(due=Due(next=True)), MEETINGS) == SEPT.on
    assert due_date(action(due=Due(next=True), meeting="4"), MEETINGS) is None
    assert due_date(action(due=Due(next=True), meeting="gone"), MEETINGS) is None
    assert due_date(action(), MEETINGS) is None


def test_a_stated_date_or_meeting_is_the_date_due() -> None:
    assert due_date(action(due=Due(on=date(2017, 1, 1), next=True)), MEETINGS) == date(2017, 1, 1)
    assert due_date(action(due=Due(meeting="4")), MEETINGS) == DEC.on
    assert due_date(action(due=Due(meeting="gone")), MEETINGS) is None
    cancelled = msgspec.structs.replace(DEC, status="cancelled")
    assert due_date(action(due=Due(meeting="4")), (JUNE, cancelled)) is None


@pytest.mark.parametrize("status", ["planned", "agenda published", "in progress", "cancelled"])
def test_a_stated_meeting_that_was_not_held_makes_nothing_overdue(status: MeetingStatus) -> None:
    pending = msgspec.structs.replace(SEPT, status=status)
    meetings = (JUNE, pending)
    assert not is_overdue(action(due=Due(meeting="3")), meetings, date(2020, 1, 1))
    assert not is_overdue(action(due=Due(next=True)), meetings, date(2020, 1, 1))


def test_a_stated_meeting_makes_overdue_once_it_was_held() -> None:
    for due in (Due(meeting="3"), Due(next=True)):
        assert is_overdue(action(due=due), MEETINGS, SEPT.on)
        assert not is_overdue(action(due=due), MEETINGS, SEPT.on - timedelta(days=1))


def test_a_corrected_date_counts_instead_of_the_one_read() -> None:
    read = action(due=Due(on=date(2016, 9, 1)))
    later = msgspec.structs.replace(read, corrected=ActionCorrections(due=Due(on=date(2017, 1, 1))))
    never = msgspec.structs.replace(read, corrected=ActionCorrections(due=Due()))
    assert diary().is_overdue(read)
    assert not diary().is_overdue(later)
    assert not diary().is_overdue(never)


def test_outstanding_is_counted_in_meetings_held_that_take_actions() -> None:
    assert diary().since(action()) == JUNE.on
    assert diary().since(action(meeting="gone")) is None
    assert diary().meetings_since(action()) == 1
    assert diary().meetings_since(action(meeting="3")) == 0
    assert diary().meetings_since(action(meeting="gone")) == 0
    assert diary(SEPT.on - timedelta(days=1)).meetings_since(action()) == 0
    assert diary(SEPT.on).meetings_since(action()) == 1


def test_the_last_meeting_was_held_and_the_coming_one_was_not() -> None:
    assert diary().last_held() == SEPT
    assert diary().coming() == DEC
    assert diary(SEPT.on).last_held() == SEPT
    assert diary(date(2016, 9, 7)).last_held() == JUNE
    assert diary(DEC.on).coming() == DEC
    assert diary(date(2016, 12, 2)).coming() is None
    assert diary(date(2016, 1, 1)).last_held() is None
    assert diary(date(2016, 1, 1)).coming() == DEC, "the others have been held"
    assert diary().meeting("3") == SEPT
    assert diary().meeting(None) is None


def test_lists_show_overdue_first_by_date_due_and_then_the_oldest() -> None:
    found = [
        action("new", meeting="3"),
        action("old"),
        action("late", Due(on=date(2016, 9, 20)), meeting="3"),
        action("later", Due(on=date(2016, 9, 10)), meeting="3"),
        action("next", Due(next=True)),
        action("lost", meeting="gone"),
        action("done", Due(on=date(2016, 1, 1)), status="completed"),
        action("unknown", status="not known"),
    ]
    assert ids(outstanding(found, diary())) == ["next", "later", "late", "old", "new", "lost"]
    assert ids(overdue(found, diary())) == ["next", "later", "late"]


def test_actions_of_one_meeting_stay_in_the_order_given() -> None:
    found = [action("b"), action("a"), action("c")]
    assert ids(in_order(found, diary())) == ["b", "a", "c"]
    due = Due(on=date(2016, 9, 10))
    late = [action("n", due, meeting="3"), action("o", due)]
    assert ids(in_order(late, diary())) == ["o", "n"], "due alike: the older meeting first"


def closed(
    status: ActionStatus = "completed", on: date | None = None, told: str | None = None
) -> Action:
    return msgspec.structs.replace(action(status=status), completed_on=on, closed_at=told)


def test_completed_since_the_last_meeting_counts_from_its_day() -> None:
    assert diary().completed_since_last(closed(on=SEPT.on))
    assert diary().completed_since_last(closed("no longer needed", on=date(2016, 9, 20)))
    assert not diary().completed_since_last(closed(on=SEPT.on - timedelta(days=1)))
    assert not diary().completed_since_last(closed(on=None))
    assert not diary().completed_since_last(closed("open", on=SEPT.on))
    assert not diary().completed_since_last(closed("not known", on=SEPT.on))


def test_what_a_meeting_was_told_is_not_listed_again() -> None:
    assert not diary().completed_since_last(closed(on=SEPT.on, told="3"))
    assert diary().completed_since_last(closed(on=date(2016, 1, 1), told="4"))
    before = Diary(MEETINGS, date(2016, 1, 1))
    assert before.completed_since_last(closed(on=date(2016, 1, 1)))
    assert before.completed_since_last(closed(told="3"))
    assert ids(completed_since_last_meeting([closed(on=SEPT.on), action()], diary())) == ["a"]


def test_owners_are_grouped_by_label_and_nobody_comes_last() -> None:
    register = Register(
        people={"ann": Person(id="ann", name="Ann Holt", title="County Councillor")},
        bodies={"v": Body(id="v", name="voices")},
    )
    ann = Owner(written="CC Holt", person="ann")
    me = Owner(written="me", person="ann")
    voices = Owner(written="Voices", body="v")
    found = [
        action("none"),
        action("both", owners=(voices, ann)),
        action("twice", owners=(ann, me)),
        action("zed", owners=(Owner(written="Zed"),)),
    ]
    groups = by_owner(found, register)
    assert {label: ids(group) for label, group in groups.items()} == {
        "CC Holt": ["both", "twice"],
        "voices": ["both"],
        "Zed": ["zed"],
        NOBODY: ["none"],
    }
    assert list(groups) == ["CC Holt", "voices", "Zed", NOBODY]


def test_an_owner_is_a_person_a_body_or_a_name_nobody_knows() -> None:
    register = Register(
        people={
            "ann": Person(id="ann", name="Ann Holt"),
            "twin": Person(id="twin", name="A Holt", merged_into="ann"),
        }
    )
    found = [
        action("ann", owners=(Owner(written="Ann", person="ann"),)),
        action(
            "twin", owners=(Owner(written="Voices", body="v"), Owner(written="A", person="twin"))
        ),
        action("gone", owners=(Owner(written="Ann", person="gone"),)),
        action("voices", owners=(Owner(written="The Voices", body="v"),)),
        action("zed", owners=(Owner(written="zed"),)),
    ]
    assert ids(of_owner(found, Owner(written="?", person="twin"), register)) == ["ann", "twin"]
    assert ids(of_owner(found, Owner(written="?", person="gone"), register)) == ["gone"]
    assert ids(of_owner(found, Owner(written="?", body="v"), register)) == ["twin", "voices"]
    assert ids(of_owner(found, Owner(written="Zed"), register)) == ["zed"]
    assert of_owner(found, Owner(written="Ann"), register) == []


def test_mine_are_those_i_own_under_any_entry_merged_into_mine() -> None:
    register = Register(
        people={
            "ann": Person(id="ann", name="Ann Holt"),
            "twin": Person(id="twin", name="A Holt", merged_into="ann"),
        }
    )
    found = [
        action("a", owners=(Owner(written="x"), Owner(written="Ann", person="ann"))),
        action("b", owners=(Owner(written="A", person="twin"),)),
        action("c", owners=(Owner(written="Jo", person="jo"),)),
        action("d", owners=(Owner(written="Voices", body="ann"),)),
    ]
    assert ids(of_person(found, "ann", register)) == ["a", "b"]
    assert ids(of_person(found, "twin", register)) == ["a", "b"]
    assert ids(of_person(found, "jo", register)) == ["c"]


@given(st.sampled_from(sorted(HELD)))
def test_every_status_after_the_close_counts_as_held(status: MeetingStatus) -> None:
    held = msgspec.structs.replace(SEPT, status=status)
    assert diary(TODAY, JUNE, held).last_held() == held


def test_an_update_does_not_change_when_something_is_due() -> None:
    said = msgspec.structs.replace(
        action(due=Due(on=date(2016, 9, 1))),
        updates=(Update(at=datetime(2016, 9, 20, tzinfo=UTC), by="jo", text="Nearly"),),
    )
    assert diary().is_overdue(said)


def test_the_meeting_in_progress_comes_before_those_ahead() -> None:
    today = date(2026, 11, 28)
    ahead = Meeting(id="ahead", on=date(2027, 10, 8))
    under_way = Meeting(id="under-way", on=date(2026, 10, 6), status="in progress")
    coming = Diary([under_way, ahead], today).coming()
    assert coming is not None
    assert coming.id == "under-way"
    assert Diary([ahead], today).coming() == ahead
