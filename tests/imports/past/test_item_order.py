"""Which numbered lines are the items, and which agendas stand above minutes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imports.past.agenda_first import is_agenda_above_people, without_agenda
from imports.past.item_heading import Heading, headings_in, numbered_lines
from imports.past.item_order import items_in_order, order_weight
from imports.past.item_title import Title
from tests.imports.past.written import lines


def headings(text: str) -> list[Heading]:
    return headings_in(numbered_lines(lines(text)))


def order(text: str) -> list[str]:
    return [f"{one.number} {one.title.text}" for one in items_in_order(headings(text))]


def heading(at: int, value: int, *, look: str = ".", weight: float = 1.0, series: str = "1",
            title: str = "") -> Heading:  # fmt: skip
    text = title or f"Title {value}"
    return Heading(at, at, str(value), value, series, look, Title(text), weight)


def ordered(*given: Heading) -> list[int]:
    """The places of the items."""
    return [one.at for one in items_in_order(given)]


def test_the_items_count_up_and_weigh_what_their_titles_do() -> None:
    chain = [heading(0, 1, weight=1.4), heading(5, 2, weight=2.9), heading(9, 3, weight=0.5)]
    assert items_in_order(chain) == chain
    assert order_weight(chain) == pytest.approx(4.8)


def test_a_number_that_goes_back_is_no_item() -> None:
    assert ordered(heading(0, 1), heading(5, 2), heading(9, 7), heading(14, 3), heading(19, 4)) == [
        0,
        5,
        14,
        19,
    ]


def test_the_better_of_two_with_one_number_is_the_item() -> None:
    assert ordered(heading(0, 1), heading(5, 2, weight=0.5), heading(9, 2, weight=2.0),
                   heading(14, 3)) == [0, 9, 14]  # fmt: skip


def test_the_same_number_twice_costs_more_than_a_light_title_gives() -> None:
    light = heading(9, 2, weight=0.8)
    assert ordered(heading(0, 1), heading(5, 2), light, heading(14, 3)) == [0, 5, 14]
    heavy = [replace(one, weight=2.9) for one in (heading(5, 2), light)]
    assert ordered(heading(0, 1), *heavy, heading(14, 3)) == [0, 5, 9, 14]
    other = replace(heavy[1], look=")")
    assert len(ordered(heading(0, 1), heavy[0], other, heading(14, 3))) == 3


def test_a_gap_in_the_numbers_is_no_end() -> None:
    assert ordered(heading(0, 1), heading(5, 2), heading(9, 13), heading(14, 14)) == [0, 5, 9, 14]
    far = [heading(5, 40, weight=2.0), heading(9, 41, weight=2.0)]
    assert ordered(heading(0, 1, weight=2.9), *far) == [0, 5, 9]
    assert ordered(heading(0, 1), heading(5, 40), heading(9, 39)) == [0]


def test_numbers_may_begin_anywhere_though_one_is_likelier() -> None:
    assert ordered(heading(0, 95), heading(5, 96), heading(9, 97)) == [0, 5, 9]
    early = [heading(0, 6, weight=0.9), heading(5, 1), heading(9, 2)]
    assert ordered(*early) == [5, 9]


def test_items_that_look_alike_are_likelier_than_others() -> None:
    assert ordered(
        heading(0, 1, look=".b"),
        heading(5, 2, look=".b"),
        heading(9, 3, look=")", weight=1.2),
        heading(12, 3, look=".b"),
        heading(15, 4, look=".b"),
    ) == [0, 5, 12, 15]


def test_a_list_that_begins_again_with_one_loses_to_the_items_around_it() -> None:
    page = (
        "1. Bins\n\nFull.\n\n2. Paths\n\n1. red mud\n\n2. grey mud\n\n3. wet mud\n\n"
        "4. old mud\n\n3. Roads\n\nDry.\n\n4. Roof\n"
    )
    assert order(page) == ["1 Bins", "2 Paths", "3 Roads", "4 Roof"]


def test_points_that_stand_close_weigh_less_and_those_apart_do_not() -> None:
    items = [heading(0, 1), heading(3, 2)]
    close = [heading(10 + 2 * value, value, weight=1.0) for value in range(1, 5)]
    assert ordered(*items, *close, heading(30, 3), heading(40, 4)) == [0, 3, 30, 40]
    apart = [heading(10 + 3 * value, value) for value in range(1, 7)]
    assert {one.at for one in apart} <= set(ordered(*items, *apart))


def test_a_list_must_look_alike_and_count_up() -> None:
    items = [heading(0, 1, look="b", weight=0.1), heading(3, 2, look="b", weight=0.1)]
    close = [heading(12, 1), heading(14, 2, look=")"), heading(16, 3), heading(18, 4, look=")")]
    assert ordered(*items, *close) == [12, 14, 16, 18]


def test_the_first_list_of_a_page_may_be_its_items() -> None:
    assert ordered(*(heading(2 * value, value) for value in range(1, 5))) == [2, 4, 6, 8]


def test_points_of_items_are_items_only_when_nothing_else_is_numbered() -> None:
    points = [heading(at, value, series="1.1")
              for at, value in ((1, 1001), (3, 1002), (5, 2001), (7, 2002))]  # fmt: skip
    assert ordered(*points) == [1, 3, 5, 7]
    assert ordered(*points, heading(8, 1), heading(9, 2), heading(12, 3)) == [8, 9, 12]


def test_the_series_that_weighs_most_wins() -> None:
    formal = [heading(at, 94 + at, series="/2") for at in (1, 2, 3)]
    assert ordered(*formal, heading(5, 1), heading(6, 2)) == [1, 2, 3]
    assert ordered(heading(5, 1), heading(6, 2), heading(7, 3), *formal[:2]) == [5, 6, 7]


def test_no_headings_are_no_items() -> None:
    assert items_in_order([]) == []
    assert without_agenda([]) == []


AGENDA = "1. Welcome\n2. Bins\n3. Paths\n4. Close\n\n"
MINUTES = "1. Welcome\n\nAll.\n\n2. Bins\n\nFull.\n\n3. Paths\n\nWet.\n\n4. Close\n\nAt nine.\n"


def kept(text: str) -> list[int]:
    return [one.at for one in without_agenda(headings(text))]


def test_an_agenda_whose_points_come_again_is_left_out() -> None:
    assert kept(AGENDA + MINUTES) == [5, 9, 13, 17]
    assert kept(MINUTES) == [0, 4, 8, 12]
    assert kept(AGENDA + AGENDA + MINUTES) == [5, 6, 7, 8, 10, 14, 18, 22]


def test_an_agenda_is_known_by_half_of_its_points() -> None:
    half = AGENDA.replace("Bins", "Foxes").replace("Paths", "Cats")
    assert kept(half + MINUTES) == [5, 9, 13, 17]
    assert len(kept(half.replace("Close", "End") + MINUTES)) == 8
    assert len(kept("1. Foxes\n2. Cats\n3. Paths\n\n" + MINUTES)) == 7


def test_an_agenda_has_three_points_at_least() -> None:
    assert len(kept("1. Welcome\n2. Bins\n3. Paths\n\n" + MINUTES)) == 4
    assert len(kept("1. Welcome\n2. Bins\n\n" + MINUTES)) == 6


def test_points_with_minutes_between_them_are_no_agenda() -> None:
    assert len(kept(MINUTES + MINUTES)) == 8
    assert len(kept("1. Welcome\n\n\n2. Bins\n\n\n3. Paths\n\n\n4. Close\n\n" + MINUTES)) == 4
    loose = "1. Welcome\n\n\n\n2. Bins\n3. Paths\n4. Close\n5. End\n\n"
    assert len(kept(loose + MINUTES)) == 4
    assert len(kept(loose.replace("\n5. End", "") + MINUTES)) == 8


def test_points_are_known_again_by_the_letters_they_begin_with() -> None:
    agenda = (
        "1. Welcome to all!\n2. BINS: old and new ones\n3. Paths\n4. Foxes\n\n"
        "1. Welcome, to all of you\n\nSaid.\n\n2. Bins (old and new)\n\n3. Mud\n\n4. Cats\n"
    )
    assert len(kept(agenda)) == 4
    assert len(kept(agenda.replace("BINS: old", "BINS: red"))) == 8


def test_an_agenda_with_other_numbers_is_no_agenda_of_these() -> None:
    assert len(kept("1/20 Welcome\n2/20 Bins\n3/20 Paths\n\n" + MINUTES)) == 7


def test_numbers_close_together_above_the_people_are_an_agenda() -> None:
    agenda = [heading(at, at + 1) for at in range(3)]
    minutes = [heading(20 + 4 * at, at + 1) for at in range(3)]
    assert is_agenda_above_people(agenda, [*agenda, *minutes])
    assert not is_agenda_above_people(agenda[:2], [*agenda[:2], *minutes])
    assert not is_agenda_above_people(agenda, [*agenda, *minutes[:2]])
    assert not is_agenda_above_people([], minutes)
    wide = [heading(5, 1), heading(9, 2), heading(14, 3)]
    assert is_agenda_above_people(wide, [*wide, *minutes])
    wider = [*wide[:2], heading(15, 3)]
    assert not is_agenda_above_people(wider, [*wider, *minutes])
