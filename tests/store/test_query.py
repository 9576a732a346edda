"""The language of searches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.marks import day_tags, folded, tag_of
from store.query import Named, Query, Term, parse
from store.said_days import Day, read_day

TODAY = date(2016, 11, 22)
HOLT = Named(("P1", "P9"), "CC Holt", ("ann holt", "cc holt", "county councillor holt"))
DEAN = Named(("P2",), "CC Lee Dean")
OTHER_DEAN = Named(("P3",), "CC Amy Dean")
MAY = Named(("P4",), "May Lund", ("may lund",))
PEOPLE: dict[str, list[Named]] = {
    "holt": [HOLT], "ann holt": [HOLT], "cc holt": [HOLT], "dean": [DEAN, OTHER_DEAN],
    "may": [MAY], "voices": [Named(("B1",), "Voices")],
    "children in care council": [Named(("B1",), "Voices")], "x": [HOLT],
}  # fmt: skip


def people(spelling: str) -> Sequence[Named]:
    return PEOPLE.get(spelling, [])


def asked(text: str) -> Query:
    return parse(text, TODAY, people)


def terms(text: str) -> tuple[Term, ...]:
    return asked(text).terms


def marks(kind: str, *values: str) -> tuple[tuple[str, ...], ...]:
    return tuple((tag_of(kind, value),) for value in values)


def test_words_must_all_be_there_and_the_last_may_be_unfinished() -> None:
    assert terms("waiting tim") == (Term(("waiting",)), Term(("tim",), prefix=True))
    assert terms("waiting tim ") == (Term(("waiting",)), Term(("tim",)))


@pytest.mark.parametrize(("typed", "prefix"), [("a", False), ("ab", True), ("児", True)])
def test_a_lone_letter_is_a_word_and_no_beginning(typed: str, prefix: bool) -> None:
    assert terms(typed) == (Term((typed,), prefix=prefix),)


@pytest.mark.parametrize(
    "typed", ['"care leavers"', "“care leavers”", '"Care  leavers', '"care-leavers" ']
)
def test_a_phrase_stands_together_and_is_finished(typed: str) -> None:
    assert terms(typed) == (Term(("care leavers",)),)


def test_a_word_before_a_phrase_is_finished_and_one_after_it_may_not_be() -> None:
    assert terms('health "care leavers" off') == (
        Term(("health",)), Term(("care leavers",)), Term(("off",), prefix=True)
    )  # fmt: skip


def test_case_accents_and_marks_do_not_matter() -> None:
    assert folded("  Émigré–O’Neil (MBE)_ ") == "emigre o neil mbe"
    assert terms("Émigré ") == terms("emigre ")


@pytest.mark.parametrize("typed", ["", "  ", "–", "...", '""', "_", "\0"])
def test_nothing_said_asks_nothing(typed: str) -> None:
    assert not asked(typed).asks
    assert asked(typed) == Query()


def test_a_month_is_a_time_and_a_word() -> None:
    assert terms("June ") == (Term(("june",), tags=marks("m", "6")),)
    assert asked("june ").understood == ("June",)


def test_a_kind_is_one_word_and_the_next_is_another() -> None:
    assert terms("actions council ") == (
        Term(("actions",), tags=marks("k", "action")), Term(("council",)),
    )  # fmt: skip
    assert terms("overdue council ")[1] == Term(("council",))


def test_the_last_month_may_be_another_word_still() -> None:
    assert terms("may")[0].prefix
    assert terms("june")[0].prefix


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2016", Day(2016, None, None)),
        ("june 2016", Day(2016, 6, None)),
        ("jun 2016", Day(2016, 6, None)),
        ("sept 2016", Day(2016, 9, None)),
        ("4 august", Day(None, 8, 4)),
        ("4th august 2016", Day(2016, 8, 4)),
        ("4 aug 2016", Day(2016, 8, 4)),
        ("2016 08 04", Day(2016, 8, 4)),
        ("2016 08", Day(2016, 8, None)),
        ("4 8 2016", Day(2016, 8, 4)),
        ("04 08 2016", Day(2016, 8, 4)),
        ("29 february", Day(None, 2, 29)),
        ("29 february 2016", Day(2016, 2, 29)),
        ("1900", Day(1900, None, None)),
    ],
)
def test_days_months_and_years_are_read_as_people_write_them(typed: str, day: Day) -> None:
    assert read_day(typed) == day


@pytest.mark.parametrize(
    "typed",
    ["june", "aug", "1899", "2116", "201", "31 june", "29 february 2015", "4 augu 2016",
     "13 13 2016", "2016 13", "0 may", "4 2016", "4 aug 16", "may be", "32 1 2016"],
)  # fmt: skip
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read_day(typed) is None


def test_a_day_ends_with_its_month_and_its_year() -> None:
    assert (Day(2016, 2, None).first, Day(2016, 2, None).last) == (
        date(2016, 2, 1),
        date(2016, 2, 29),
    )
    assert (Day(2016, None, None).first, Day(2016, None, None).last) == (
        date(2016, 1, 1), date(2016, 12, 31)
    )  # fmt: skip
    assert Day(2016, 12, None).last == date(2016, 12, 31)
    assert Day(2016, 8, 4).last == date(2016, 8, 4)
    assert Day(2016, 8, 4).label == "4 August 2016"


def test_a_day_may_stand_in_the_text_as_it_was_typed_or_as_minutes_write_it() -> None:
    (term,) = terms("2016-08-04 ")
    assert term.phrases == ("2016 08 04", "4 august 2016")
    assert term.tags == (day_tags(date(2016, 8, 4)),)


def test_words_around_a_day_stay_words() -> None:
    assert [term.phrases[0] for term in terms("tax 4 august 2016 homes")] == [
        "tax", "4 august 2016", "homes"
    ]  # fmt: skip
    assert asked("tax 4 august 2016 homes").understood == ("4 August 2016",)


def test_a_name_finds_its_other_spellings_and_what_the_person_owns() -> None:
    (term,) = terms("CC Holt ")
    assert term.phrases == ("cc holt", "ann holt", "county councillor holt")
    assert term.tags == marks("o", "P1", "P9")
    assert asked("CC Holt").understood == ("CC Holt",)


def test_a_surname_leaves_out_spellings_that_hold_it() -> None:
    assert terms("holt ")[0].phrases == ("holt",)


def test_a_name_of_two_people_means_either() -> None:
    (term,) = terms("dean ")
    assert term.phrases == ("dean",)
    assert term.tags == marks("o", "P2", "P3")
    assert asked("dean").understood == ()


def test_the_longest_name_counts() -> None:
    assert terms("the children in care council ")[1].phrases[0] == "children in care council"
    assert terms("children in care ") == (
        Term(("children",)), Term(("in",)), Term(("care",))
    )  # fmt: skip


def test_may_is_a_month_a_word_and_somebody() -> None:
    (term,) = terms("may ")
    assert term.phrases[0] == "may"
    assert term.tags == (*marks("o", "P4"), *marks("m", "5"))


def test_a_letter_is_no_name() -> None:
    assert terms("x ") == (Term(("x",)),)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("actions", "action"), ("decisions", "decision"), ("visit", "visit"), ("people", "person")],
)
def test_a_kind_is_a_filter_and_a_word(typed: str, kind: str) -> None:
    assert terms(f"{typed} ") == (Term((typed,), tags=marks("k", kind)),)


def test_a_group_in_prose_is_a_group_of_people() -> None:
    assert terms("group ") == (Term(("group",)),)
    assert terms("groups ") == (Term(("groups",), tags=marks("k", "group")),)


def test_overdue_is_reckoned_and_a_word() -> None:
    assert terms("overdue ") == (Term(("overdue",), overdue=True),)
    assert terms("outstanding ") == (
        Term(("outstanding",), tags=marks("s", "open", "in progress")),
    )
    assert terms("open ") == (Term(("open",)),)


def test_filters_with_their_names_are_nothing_else() -> None:
    assert asked("kind:decisions kind:action").kinds == {"decision", "action"}
    assert terms("owner:holt ") == (Term(tags=marks("o", "P1", "P9")),)
    assert terms('OWNER:"cc holt"') == (Term(tags=marks("o", "P1", "P9")),)
    assert terms("year:2016") == (Term(tags=marks("y", "2016")),)
    assert terms("is:superseded") == (Term(tags=marks("s", "superseded")),)
    assert terms("is:overdue") == (Term(overdue=True),)
    assert terms('is:"no longer needed"') == (Term(tags=marks("s", "no longer needed")),)


def test_filters_are_told() -> None:
    query = asked("kind:decision owner:dean since:2015 until:june year:2016 is:open is:open")
    assert query.understood == (
        "kind: decision", "owner: CC Lee Dean or CC Amy Dean", "since 1 January 2015",
        "until 30 June 2016", "2016", "is open",
    )  # fmt: skip
    assert query.problems == ()


def test_an_owner_nobody_knows_is_looked_for_in_the_words() -> None:
    query = asked("owner:Holtt")
    assert query.terms == (Term(("holtt",)),)
    assert query.free == ("holtt",)


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("since:2015", date(2015, 1, 1), None),
        ("until:2015", None, date(2015, 12, 31)),
        ("since:2015-06 until:2015-06", date(2015, 6, 1), date(2015, 6, 30)),
        ("since:4/8/2016", date(2016, 8, 4), None),
        ("since:november", date(2016, 11, 1), None),
        ("since:december", date(2015, 12, 1), None),
        ('since:"june 2014"', date(2014, 6, 1), None),
        ("since:2014 since:2016 since:2015", date(2016, 1, 1), None),
        ("until:2016 until:2014 until:2015", None, date(2014, 12, 31)),
    ],
)
def test_since_and_until_take_days_months_and_years(
    typed: str, since: date | None, until: date | None
) -> None:
    query = asked(typed)
    assert (query.since, query.until) == (since, until)
    assert query.asks


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("kind:prose", "There is no kind “prose”; say one of minutes, decision, "),
        ("is:purple", "Nothing is “purple”; say one of overdue, open, "),
        ("year:16", "“16” is not a year."),
        ("since:soon", "“soon” is not a day, a month or a year."),
        ("until:4aug", "“4aug” is not a day, a month or a year."),
    ],
)
def test_a_filter_that_is_not_understood_says_so(typed: str, problem: str) -> None:
    query = asked(f"{typed} health")
    assert query.problems[0].startswith(problem)
    assert query.terms == (Term(("health",), prefix=True),)


@pytest.mark.parametrize("typed", ["kind:", "owner:–", "is:", 'since:""'])
def test_a_filter_without_a_value_asks_for_nothing(typed: str) -> None:
    assert asked(typed).kinds == frozenset()
    assert asked(typed).problems == ()


def test_other_words_with_colons_are_words() -> None:
    assert [term.phrases for term in terms("note:this http://x ")] == [("note this",), ("http x",)]


def test_words_that_nothing_answers_to_are_free() -> None:
    assert asked('holt dentst june "quoted" is:open').free == ("dentst",)


def test_marks_are_plain_where_they_can_be_and_never_what_somebody_types() -> None:
    assert tag_of("m", "6") == "ǂm6x"
    assert tag_of("s", "in progress") == "ǂs696e2070726f6772657373x"
    assert tag_of("s", "in progress") != tag_of("s", "inprogress")


@given(st.text(max_size=60))
def test_anything_at_all_is_understood_somehow(text: str) -> None:
    query = asked(text)
    for term in query.terms:
        assert term.phrases or term.tags or term.overdue
        for phrase in term.phrases:
            assert phrase.strip()
            assert '"' not in phrase
            assert "\0" not in phrase


@given(
    st.lists(
        st.sampled_from(
            ["june", "2016", "holt", "is:open", '"a b"', "–", "tax", "kind:action", "4"]
        )
    )
)
def test_words_in_any_order_are_all_asked_for(words: list[str]) -> None:
    query = asked(" ".join(words))
    assert query.asks == any(word != "–" for word in words)
