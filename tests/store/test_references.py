from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.models import (
    Action,
    ActionReading,
    AgendaItem,
    Anchor,
    Board,
    Decision,
    DecisionReading,
    Meeting,
)
from store.records import BoardRecord, MeetingRecord
from store.references import (
    action_references,
    board_references,
    decision_references,
    in_text_order,
    issue,
    item_numbers,
    matching,
    meeting_reference,
    numbered,
    numbered_decisions,
    short_reference,
)

ON = date(2016, 9, 8)
TODAY = date(2016, 10, 1)
MEETING = Meeting(id="m", on=ON)


def item(id: str, position: int, number: str = "") -> AgendaItem:  # noqa: A002
    return AgendaItem(id=id, meeting="m", position=position, number=number, title=id)


def action(id: str, item: str | None, place: int = 0, ref: str = "") -> Action:  # noqa: A002
    read = ActionReading(text=id, anchor=Anchor(text=id, place=place))
    return Action(id=id, meeting="m", item=item, ref=ref, read=read)


def decision(id: str, item: str, place: int = 0, ref: str = "") -> Decision:  # noqa: A002
    read = DecisionReading(text=id, anchor=Anchor(text=id, place=place))
    return Decision(id=id, meeting="m", item=item, ref=ref, read=read)


ITEMS = (item("one", 1), item("two", 2), item("three", 3))


def record(*found: Action | Decision, items: tuple[AgendaItem, ...] = ITEMS) -> MeetingRecord:
    return MeetingRecord(
        board=Board(name="CPB"),
        meeting=MEETING,
        items=items,
        actions=tuple(one for one in found if isinstance(one, Action)),
        decisions=tuple(one for one in found if isinstance(one, Decision)),
        meetings=(MEETING,),
    )


@pytest.mark.parametrize(
    ("given", "numbers"),
    [
        (["", "", ""], ["1", "2", "3"]),
        (["1", "", "2"], ["1", "3", "2"]),
        (["1", "2", ""], ["1", "2", "3"]),
        (["9", "8", ""], ["9", "8", "10"]),
        (["95/20", "96/20", ""], ["95/20", "96/20", "97/20"]),
        (["3", "3a", ""], ["3", "3a", "4"]),
        (["x", "", ""], ["x", "1", "2"]),
    ],
)
def test_numbers_given_stay_and_late_items_get_the_next(
    given: list[str], numbers: list[str]
) -> None:
    items = [item(str(n), n, number) for n, number in enumerate(given, start=1)]
    assert list(item_numbers(items).values()) == numbers


def test_items_are_numbered_by_their_position() -> None:
    assert item_numbers([item("b", 2), item("a", 1)]) == {"a": "1", "b": "2"}
    assert item_numbers([]) == {}


def test_actions_are_numbered_in_the_order_of_the_text() -> None:
    numbers = numbered(
        record(action("x", "three", 2), action("y", "three", 0), action("z", "one", 9))
    )
    assert list(numbers.items()) == [("z", "1.1"), ("y", "3.1"), ("x", "3.2")]


def test_an_issued_number_stays_and_a_dropped_one_is_not_given_again() -> None:
    second = action("b", "three", 1, "2016-09-08/3.2")
    later = record(second, action("new", "three", 0), action("other", "two"))
    assert numbered(later) == {"other": "2.1", "new": "3.3", "b": "3.2"}


def test_an_issued_number_stays_when_its_action_moves_to_another_item() -> None:
    moved = record(action("a", "one", 0, "2016-09-08/3.1"), action("b", "three"))
    assert numbered(moved) == {"a": "3.1", "b": "3.2"}


def test_numbers_ten_and_up_are_counted_as_numbers() -> None:
    full = record(
        action("a", "three", 0, "2016-09-08/3.9"),
        action("b", "three", 1, "2016-09-08/3.10"),
        action("c", "three", 2),
    )
    assert numbered(full)["c"] == "3.11"


def test_actions_without_a_place_come_last_in_their_item() -> None:
    unplaced = msgspec.structs.replace(action("a", "one", 0), unplaced=True)
    unread = Action(id="b", meeting="m", item="one")
    homeless = action("d", None)
    found = [homeless, unread, unplaced, action("c", "one", 5)]
    assert [one.id for one in in_text_order(found, ITEMS)] == ["c", "a", "b", "d"]
    assert numbered(record(*found)) == {"c": "1.1", "a": "1.2", "b": "1.3", "d": "A.1"}


def test_a_number_with_a_stroke_is_written_with_a_dash() -> None:
    parish = (item("a", 1, "95/20"), item("b", 2, "96 20."))
    found = record(action("x", "a"), action("y", "b"), items=parish)
    assert action_references(found) == {"x": "2016-09-08/95-20.1", "y": "2016-09-08/96-20.1"}
    assert numbered(found) == {"x": "95-20.1", "y": "96-20.1"}


def test_a_second_meeting_that_day_says_so() -> None:
    other = Meeting(id="n", on=ON)
    third = Meeting(id="o", on=ON)
    elsewhere = Meeting(id="a", on=date(2016, 9, 9))
    every = (third, other, MEETING, elsewhere)
    assert meeting_reference(MEETING, every) == "2016-09-08"
    assert meeting_reference(other, every) == "2016-09-08-2"
    assert meeting_reference(third, every) == "2016-09-08-3"
    assert meeting_reference(MEETING, ()) == "2016-09-08"
    second = replace(record(action("a", "one")), meeting=other, meetings=every)
    assert action_references(second) == {"a": "2016-09-08-2/1.1"}


def test_the_day_in_a_reference_stays_as_issued() -> None:
    moved = record(action("a", "one", 0, "2016-09-01/1.1"), action("b", "one", 1))
    assert action_references(moved)["b"] == "2016-09-01/1.2"
    decided = record(decision("d", "one", 0, "2016-09-01/D1"), action("b", "one", 1))
    assert action_references(decided)["b"] == "2016-09-01/1.1"


def test_decisions_are_counted_through_the_meeting_without_suggestions() -> None:
    suggested = msgspec.structs.replace(decision("s", "one", 0), suggested=True)
    refused = msgspec.structs.replace(decision("r", "one", 0), dismissed=True)
    found = record(suggested, refused, decision("b", "two"), decision("a", "one", 3))
    assert numbered_decisions(found) == {"a": "D1", "b": "D2"}


def test_an_issued_decision_keeps_its_number_and_new_ones_follow() -> None:
    found = record(decision("a", "one"), decision("b", "two", 0, "2016-09-08/D2"))
    assert decision_references(found) == {"a": "2016-09-08/D3", "b": "2016-09-08/D2"}
    odd = record(decision("a", "one"), decision("b", "two", 0, "2016-09-08/Dx"))
    assert decision_references(odd)["a"] == "2016-09-08/D1"


def test_the_close_issues_all_that_have_no_number_yet() -> None:
    found = record(
        action("a", "one", 0, "2016-09-08/1.1"), action("b", "one", 1), decision("d", "two")
    )
    assert issue(found) == {"b": "2016-09-08/1.2", "d": "2016-09-08/D1"}
    assert issue(record()) == {}


def test_quoting_one_issues_it_and_those_before_it_in_its_item() -> None:
    found = record(
        action("z", "one"),
        *(action(name, "three", place) for place, name in enumerate("abc")),
        decision("d", "two"),
    )
    assert issue(found, {"b"}) == {"a": "2016-09-08/3.1", "b": "2016-09-08/3.2"}
    assert issue(found, {"d"}) == {"d": "2016-09-08/D1"}
    assert issue(found, set()) == {}


@given(st.data())
def test_no_number_is_given_twice_whatever_is_issued_dropped_and_added(data: st.DataObject) -> None:
    everything: list[Action] = []
    seen: dict[str, str] = {}
    for step in range(data.draw(st.integers(1, 6))):
        for n in range(data.draw(st.integers(0, 3))):
            where = data.draw(st.sampled_from(["one", "two", "three"]))
            everything.append(action(f"{step}-{n}", where, data.draw(st.integers(0, 4))))
        some = data.draw(st.sets(st.sampled_from([a.id for a in everything] or ["none"])))
        given = issue(record(*everything), some)
        assert not set(given.values()) & set(seen.values())
        seen |= given
        everything = [
            msgspec.structs.replace(one, ref=given.get(one.id, one.ref)) for one in everything
        ]
        whole = action_references(record(*everything))
        assert len(set(whole.values())) == len(everything)
        assert {i: whole[i] for i in seen} == seen


@pytest.mark.parametrize(
    ("reference", "today", "short"),
    [
        ("2016-09-08/3.1", TODAY, "8 Sep 3.1"),
        ("2016-09-08/D2", TODAY, "8 Sep D2"),
        ("2016-09-08-2/3.1", TODAY, "8 Sep (2) 3.1"),
        ("2016-09-08/3.1", date(2017, 7, 4), "8 Sep 3.1"),
        ("2016-09-08/3.1", date(2017, 7, 5), "8 Sep 2016 3.1"),
        ("2017-09-08/3.1", date(2016, 9, 8), "8 Sep 2017 3.1"),
        ("2016-05-01/95-20.1", TODAY, "1 May 95-20.1"),
        ("old 7", TODAY, "old 7"),
    ],
)
def test_a_reference_is_short_on_paper_and_says_its_year_when_it_must(
    reference: str, today: date, short: str
) -> None:
    assert short_reference(reference, today) == short


def test_a_reference_is_shortest_in_its_own_meeting() -> None:
    assert short_reference("2016-09-08/3.1", TODAY, own_meeting=True) == "3.1"
    assert short_reference("2016-09-08-2/D1", TODAY, own_meeting=True) == "D1"


REFERENCES = {
    "old": "2015-09-08/3.1",
    "a": "2016-09-08/3.1",
    "b": "2016-09-08-2/3.1",
    "c": "2016-06-16/3.1",
    "d": "2016-09-08/D1",
    "p": "2016-05-02/95-20.1",
    "future": "2017-09-08/3.1",
    "odd": "old 7",
}


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("2016-09-08/3.1", ["a"]),
        (" 2016-09-08/D1 ", ["d"]),
        ("2016-09-08/d1", ["d"]),
        ("OLD 7", ["odd"]),
        ("8 Sep 3.1", ["b", "a"]),
        ("8 sept 2015 3.1", ["old"]),
        ("8th September, 3.1", ["b", "a"]),
        ("8 sep. 3.1", ["b", "a"]),
        ("8sep 3.1", ["b", "a"]),
        ("8 sep (2) 3.1", ["b"]),
        ("8 sep (1) 3.1", ["a"]),
        ("8 sep/3.1", ["b", "a"]),
        ("16 jun 3.1", ["c"]),
        ("8 sep D1", ["d"]),
        ("2 may 95/20.1", ["p"]),
        ("95-20.1", ["p"]),
        ("action 95-20.1", ["p"]),
        ("8 sep 2017 3.1", ["future"]),
        ("9 sep 3.1", []),
        ("8 xyz 3.1", []),
        ("8 sep 4.1", []),
        ("nothing", []),
        ("", []),
    ],
)
def test_a_typed_reference_finds_what_it_means(typed: str, ids: list[str]) -> None:
    assert matching(typed, REFERENCES, TODAY) == ids


def test_a_bare_number_means_the_meeting_at_hand_or_else_every_one_newest_first() -> None:
    assert matching("3.1", REFERENCES, TODAY, "2016-06-16") == ["c"]
    assert matching("3.1", REFERENCES, TODAY) == ["future", "b", "a", "c", "old"]
    assert matching("d1", REFERENCES, TODAY, "2016-06-16") == ["d"]


def test_a_day_still_to_come_is_meant_when_none_has_been() -> None:
    assert matching("8 sep 3.1", {"f": "2017-09-08/3.1", "g": "2018-09-08/3.1"}, TODAY) == ["f"]
    today_and_later = {"f": "2017-10-01/3.1", "g": "2016-10-01/3.1", "h": "2015-10-01/3.1"}
    assert matching("1 oct 3.1", today_and_later, TODAY) == ["g"]


@given(st.sampled_from(sorted(set(REFERENCES) - {"odd"})))
def test_what_is_printed_short_can_be_typed_back(one: str) -> None:
    assert one in matching(short_reference(REFERENCES[one], TODAY), REFERENCES, TODAY)


def test_references_of_a_board_are_those_of_each_meeting() -> None:
    other = Meeting(id="n", on=date(2016, 12, 1))
    empty = Meeting(id="o", on=date(2017, 1, 1))
    elsewhere = AgendaItem(id="four", meeting="n", position=1, number="4", title="Four")
    board = BoardRecord(
        board=Board(name="CPB"),
        meetings=(MEETING, other, empty),
        items={one.id: one for one in (*ITEMS, elsewhere)},
        actions=(
            action("a", "three"),
            msgspec.structs.replace(action("b", "four"), meeting="n"),
        ),
        decisions=(decision("d", "one"),),
    )
    assert board_references(board) == {
        "a": "2016-09-08/3.1",
        "d": "2016-09-08/D1",
        "b": "2016-12-01/4.1",
    }


def test_references_of_a_board_tell_two_meetings_of_one_day_apart() -> None:
    evening = Meeting(id="n", on=ON)
    board = BoardRecord(
        board=Board(name="CPB"),
        meetings=(evening, MEETING),
        items={one.id: one for one in ITEMS},
        actions=(msgspec.structs.replace(action("b", None), meeting="n"), action("a", "one")),
    )
    assert board_references(board) == {"a": "2016-09-08/1.1", "b": "2016-09-08-2/A.1"}
