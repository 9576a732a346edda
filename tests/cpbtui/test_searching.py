"""A search while it is typed, without a screen."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.searching import PAGE, REMEMBERED, RecentSearches, Searching, kind_beside
from store.search import Hit, Kind, Results, Search

TODAY = date(2016, 11, 22)


def typed(text: str) -> tuple[Searching, Search]:
    """A search with its first question on the way."""
    search = Searching(TODAY)
    search.type(text)
    asked = search.next_question()
    assert asked is not None
    return search, asked


def found(count: int, **counts: int) -> Results:
    hits = tuple(Hit("minutes", f"i{number}", "3 Homes") for number in range(count))
    return Results(hits=hits, counts=counts or {"minutes": count})


def answered(text: str, results: Results, kind: Kind | None = None) -> Searching:
    search = Searching(TODAY, kind=kind)
    search.type(text)
    asked = search.next_question()
    assert asked is not None
    assert search.answered(asked, results)
    return search


def test_a_question_holds_what_was_typed_and_the_present_day() -> None:
    _, asked = typed("council tax")
    assert asked == Search("council tax", TODAY, kind=None, newest_first=True, limit=PAGE)


def test_nothing_is_asked_for_nothing_or_for_blanks() -> None:
    search = Searching(TODAY)
    assert search.blank
    assert search.next_question() is None
    search.type("   ")
    assert search.next_question() is None


def test_only_one_question_is_on_its_way_and_then_only_the_newest_follows() -> None:
    search, first = typed("c")
    for text in ("co", "cou", "coun"):
        search.type(text)
        assert search.next_question() is None
    assert not search.answered(first, found(1))
    following = search.next_question()
    assert following is not None
    assert following.text == "coun"
    assert search.answered(following, found(2))
    assert search.next_question() is None


def test_old_results_stay_until_the_new_ones_come() -> None:
    search = answered("tax", found(3))
    search.type("tax r")
    assert len(search.results.hits) == 3
    assert search.waiting
    asked = search.next_question()
    assert asked is not None
    search.answered(asked, found(1))
    assert len(search.results.hits) == 1
    assert not search.waiting


def test_an_emptied_field_shows_nothing_and_forgets_what_was_found() -> None:
    search = answered("tax", found(3))
    search.type("")
    assert search.results.hits == ()
    assert search.shown is None
    assert not search.waiting


def test_an_answer_to_what_is_no_longer_asked_is_not_shown() -> None:
    search, asked = typed("tax")
    search.type("")
    assert not search.answered(asked, found(3))
    assert search.results.hits == ()


def test_looking_again_asks_the_same_once_more() -> None:
    search = answered("tax", found(3))
    search.look_again()
    asked = search.next_question()
    assert asked == search.shown
    assert search.next_question() is None


def test_another_kind_or_order_is_another_question_from_the_first_page() -> None:
    search = answered("tax", found(PAGE, minutes=200))
    search.come_near(PAGE - 1)
    search.show_kind("decision")
    assert search.question().kind == "decision"
    assert search.question().limit == PAGE
    search.come_near(PAGE - 1)
    assert search.order() == "newest first"
    search.turn_order()
    assert not search.question().newest_first
    assert search.question().limit == PAGE
    assert search.order() == "best first"


@pytest.mark.parametrize(
    ("count", "place", "more"),
    [
        (PAGE, PAGE - 10, True), (PAGE, PAGE - 11, False), (PAGE, PAGE - 1, True),
        (PAGE - 1, PAGE - 2, False), (0, 0, False),
    ],
)  # fmt: skip
def test_more_is_asked_for_near_the_end_of_a_full_page_only(
    count: int, place: int, more: bool
) -> None:
    search = answered("tax", found(count, minutes=500))
    search.come_near(place)
    assert search.question().limit == (2 * PAGE if more else PAGE)


def test_a_new_text_starts_at_the_first_page_and_the_same_text_keeps_its_pages() -> None:
    search = answered("tax", found(PAGE))
    search.come_near(PAGE - 1)
    search.type("tax")
    assert search.question().limit == 2 * PAGE
    search.type("taxi")
    assert search.question().limit == PAGE


def test_a_search_that_failed_is_told_keeps_what_was_found_and_is_not_asked_for_ever() -> None:
    search = answered("tax", found(3))
    search.type("tax r")
    search.next_question()
    search.failed()
    assert "could not be done" in search.notice()
    assert len(search.results.hits) == 3
    assert search.next_question() is None
    search.type("tax re")
    assert search.next_question() is not None


def test_kinds_that_hold_something_are_named_with_their_counts_all_first() -> None:
    search = answered("tax", found(2, decision=3, minutes=14))
    assert search.kinds() == [
        (None, "All", 17), ("minutes", "Minutes", 14), ("decision", "Decisions", 3)
    ]  # fmt: skip


def test_the_kind_in_view_is_named_even_when_it_holds_nothing() -> None:
    search = answered("tax", found(0, minutes=2), kind="visit")
    assert ("visit", "Visits", 0) in search.kinds()


def test_counts_of_other_kinds_stay_while_one_kind_of_the_same_words_is_shown() -> None:
    search = answered("tax", found(2, decision=3, minutes=14))
    search.show_kind("decision")
    asked = search.next_question()
    assert asked is not None
    search.answered(asked, found(3, decision=3))
    assert dict(search.results.counts) == {"decision": 3, "minutes": 14}
    search.type("garden")
    asked = search.next_question()
    assert asked is not None
    search.answered(asked, found(1, decision=1))
    assert dict(search.results.counts) == {"decision": 1}


@pytest.mark.parametrize(
    ("current", "step", "beside"),
    [(None, 1, "minutes"), ("minutes", 1, "action"), ("action", 1, None), (None, -1, "action"),
     ("action", -1, "minutes"), ("visit", 1, "minutes")],
)  # fmt: skip
def test_tab_goes_round_the_kinds(current: Kind | None, step: int, beside: Kind | None) -> None:
    assert kind_beside([None, "minutes", "action"], current, step) == beside


def test_what_was_understood_is_told_with_the_name_that_was_meant_first() -> None:
    results = Results(understood=("June 2016", "CC Holt"), instead="Holt")
    assert answered("hollt june 2016", results).understood() == (
        "showing results for Holt · June 2016 · CC Holt"
    )
    assert answered("hollt", Results(understood=("CC Holt",), instead="CC Holt")).understood() == (
        "showing results for CC Holt"
    )
    assert answered("tax", found(1)).understood() == ""


def test_while_the_index_is_built_that_is_told_and_nothing_is_called_missing() -> None:
    search = answered("tax", Results(building=0.416))
    assert "41 %" in search.notice()
    assert search.nothing() == ""
    assert "99 %" in answered("tax", Results(building=1.0)).notice()
    assert "0 %" in answered("tax", Results(building=0.0)).notice()
    assert answered("tax", Results(building=0.0)).nothing() == ""
    assert answered("tax", found(1)).notice() == ""


def test_a_problem_is_told_before_anything_else() -> None:
    results = Results(problem="“kind:soup” is not a kind.", building=0.5)
    assert answered("kind:soup", results).notice() == "“kind:soup” is not a kind."
    assert answered("kind:soup", results).nothing() == ""


def test_nothing_found_says_so_and_what_to_do() -> None:
    assert answered("  zz   q ", Results()).nothing() == (
        "Nothing found for “zz q”. Try fewer words, or the beginning of one."
    )
    narrowed = answered("zz june 2016", Results(understood=("June 2016",)))
    assert "within June 2016. Try" in narrowed.nothing()
    assert answered("tax", found(1)).nothing() == ""


def test_nothing_of_one_kind_points_to_the_others() -> None:
    search = answered("tax", Results(counts={"minutes": 4, "visit": 0}), kind="visit")
    assert search.nothing() == "No visits for “tax”. Tab goes to the other kinds."
    alone = answered("tax", Results(counts={"visit": 0}), kind="visit")
    assert alone.nothing().startswith("Nothing found")


def test_nothing_is_said_before_an_answer_has_come() -> None:
    search, _ = typed("tax")
    assert search.nothing() == ""


def test_recent_searches_are_the_newest_first_each_once_without_their_beginnings() -> None:
    recent = RecentSearches()
    for text in ("garden", "cou", "council  tax ", "Garden", "", "  "):
        recent.remember(text)
    assert recent.texts == ["Garden", "council tax"]


@given(st.lists(st.text(max_size=8), max_size=30))
def test_recent_searches_stay_few_and_different(texts: list[str]) -> None:
    recent = RecentSearches()
    for text in texts:
        recent.remember(text)
    assert len(recent.texts) <= REMEMBERED
    assert len({text.casefold() for text in recent.texts}) == len(recent.texts)
    assert all(text.strip() == text and text for text in recent.texts)
