"""What a search finds, and in which order."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.local.index_hits import SNIPPET, snippet_of
from store.local.index_rows import passages
from store.models import (
    Action,
    ActionReading,
    AgendaItem,
    Anchor,
    Body,
    Decision,
    DecisionReading,
    Due,
    Meeting,
    Owner,
    Paper,
    Person,
    TaskGroup,
    Update,
    Visit,
)
from store.search import Results, Search
from store.store import Store
from tests.making import memory_store

TODAY = date(2016, 11, 22)
THEN = datetime(2016, 7, 3, tzinfo=UTC)


@pytest.fixture
def store() -> Store:
    """Two meetings, and one of everything that can be found."""
    store = memory_store()
    with store.change("Bring the minutes over") as c:
        holt = c.add(Person(id="holt", name="Ann Holt", title="County Councillor", role="Chair"))
        c.add(Person(id="rao", name="Priya Rao", title="Dr", aliases=("Dr Priya",)))
        c.add(Person(id="old", name="A. Holt", merged_into="holt"))
        c.add(Body(id="voices", name="Voices", aliases=("Children in Care Council",)))
        june = c.add(Meeting(id="june", on=date(2016, 6, 16), status="approved"))
        c.add(Meeting(id="autumn", on=date(2014, 9, 11), status="approved"))
        health = c.add(
            AgendaItem(
                id="health", meeting=june.id, position=1, number="1", title="Health of children",
                papers=(Paper(title="Dental survey", author="Dr Rao"),),
                minutes="Waiting times for a dentist had fallen.\n\n"
                "Decision: The Board endorsed the pledge.\n\n"
                "Action: Dr Rao to write to the trust\n\nAction: CC Holt to thank Voices",
            )
        )  # fmt: skip
        c.add(AgendaItem(id="later", title="Council tax for care leavers"))
        c.add(
            AgendaItem(
                id="homes", meeting="autumn", position=2, number="95/20", title="Homes",
                minutes="The boiler at Elm House was replaced in June 2014; it may fail again.",
            )
        )  # fmt: skip
        _records(c, june, health, holt)
    return store


def _records(c: Any, june: Meeting, health: AgendaItem, holt: Person) -> None:
    pledge, trust = "The Board endorsed the pledge.", "Dr Rao to write to the trust"
    c.add(
        Decision(
            id="pledge", meeting=june.id, item=health.id, ref="2016-06-16/D1",
            read=DecisionReading(text=pledge, anchor=Anchor(text=f"Decision: {pledge}")),
            status="superseded",
        )
    )  # fmt: skip
    c.add(
        Action(
            id="trust", meeting=june.id, item=health.id, ref="2016-06-16/1.1",
            read=ActionReading(
                text=trust, anchor=Anchor(text=f"Action: {trust}", place=1),
                owners=(Owner(written="Dr Rao", person="rao"),), due=Due(on=date(2016, 7, 1)),
            ),
        )
    )  # fmt: skip
    c.add(
        Action(
            id="thanks", meeting=june.id, item=health.id, ref="2016-06-16/1.2", status="completed",
            read=ActionReading(
                text="CC Holt to thank Voices",
                anchor=Anchor(text="Action: CC Holt to thank Voices", place=2),
                owners=(Owner(written="CC Holt", person="old"),),
            ),
            updates=(Update(at=THEN, by="Sam Grey", text="Biscuits were sent."),),
        )
    )  # fmt: skip
    c.add(
        Visit(id="visit", kind="Reg 44", place="Elm House", on=date(2015, 3, 4), summary="Warm.",
              visitors=(Owner(written="CC Holt", person=holt.id),), status="reported")
    )  # fmt: skip
    c.add(TaskGroup(id="group", name="Participation", purpose="To hear more of the young people",
                    members=("rao",), set_up_at="autumn"))  # fmt: skip
    c.add(Decision(id="maybe", meeting=june.id, item=health.id, suggested=True,
                   read=DecisionReading(text="A suggestion", anchor=Anchor(text="x"))))  # fmt: skip
    c.add(Visit(id="no", kind="Reg 44", place="Nowhere", dismissed=True))


def results(store: Store, text: str, **more: Any) -> Results:
    return store.search(Search(text, TODAY, **more))


def found(store: Store, text: str, **more: Any) -> list[str]:
    return [f"{hit.kind} {hit.id}" for hit in results(store, text, **more).hits]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("dentist", ["minutes health", "decision pledge"]),
        ("dentists falling", ["minutes health", "decision pledge"]),
        ("endorsed", ["decision pledge", "action trust", "action thanks"]),
        ("boiler elm", ["minutes homes"]),
        ('"elm house"', ["visit visit", "minutes homes"]),
        ('"house elm"', []),
        ("dental", ["paper health"]),
        ("participation", ["group group"]),
        ("biscuits", ["action thanks"]),
        ("council tax", ["minutes later"]),
        ("suggestion", []),
        ("nowhere", []),
        ("kind:decision", ["decision pledge"]),
        ("kind:visit year:2015", ["visit visit"]),
        ("is:superseded", ["decision pledge"]),
        ("is:overdue", ["action trust"]),
        ("is:completed", ["action thanks"]),
        ("is:overdue trust", ["action trust"]),
        ("is:overdue boiler", []),
        ("actions overdue", ["action trust"]),
        ("owner:rao kind:action", ["action trust"]),
        ("owner:voices", ["person voices"]),
        ("since:2015 until:2015", ["visit visit"]),
        ("since:2016-06-16 until:2016-06-16 kind:paper", ["paper health"]),
        ("since:2016-06-17", []),
        ("until:2014-09-10", []),
        ("until:2014-09-11 boiler", ["minutes homes"]),
        ("16 june 2016 pledge", ["decision pledge", "action trust", "action thanks"]),
        ("2014 boiler", ["minutes homes"]),
        ("superseded", ["decision pledge"]),
        ("falle", ["minutes health", "decision pledge"]),
        ("endorsin", ["decision pledge", "action trust", "action thanks"]),
        ("endorseme", ["decision pledge", "action trust", "action thanks"]),
    ],
)
def test_what_is_asked_for_is_found(store: Store, text: str, ids: list[str]) -> None:
    assert sorted(found(store, text)) == sorted(ids)


def test_what_matches_in_its_own_words_comes_before_what_only_stands_beside_them(
    store: Store,
) -> None:
    assert found(store, "dentist") == ["minutes health", "decision pledge"]
    assert found(store, "endorsed") == ["decision pledge", "action trust", "action thanks"]
    assert found(store, "health")[0] == "minutes health"


def test_the_newest_come_first_and_those_of_a_meeting_in_its_order(store: Store) -> None:
    assert found(store, "elm") == ["visit visit", "minutes homes"]
    assert found(store, "kind:action") == ["action trust", "action thanks"]


def test_a_month_finds_its_meetings_and_what_speaks_of_it(store: Store) -> None:
    june = found(store, "june")
    assert "decision pledge" in june
    assert "minutes homes" in june
    assert "visit visit" not in june
    assert results(store, "june").understood == ("June",)


def test_may_is_still_a_word(store: Store) -> None:
    assert found(store, "may fail") == ["minutes homes"]


def test_a_name_finds_every_spelling_and_what_the_person_owns(store: Store) -> None:
    assert found(store, "ann holt") == ["action thanks", "visit visit", "person holt"]
    assert set(found(store, "children in care council")) == {"person voices", "action thanks"}
    assert results(store, "dr priya").understood == ("Dr Rao",)
    assert "action trust" in found(store, "dr priya")


@pytest.mark.parametrize("text", ["ann hollt", "Anna Hollt", "holtt"])
def test_a_misspelt_name_still_finds_the_person(store: Store, text: str) -> None:
    answer = results(store, text)
    assert answer.instead == "CC Holt"
    assert {hit.id for hit in answer.hits} >= {"thanks", "holt"}


def test_a_misspelt_name_keeps_the_other_words(store: Store) -> None:
    answer = results(store, "kind:action hollt voices")
    assert answer.instead in ("", "CC Holt")
    assert results(store, "hollt voices").hits[0].id == "thanks"
    answer = results(store, "hollt boiler")
    assert (answer.instead, answer.left_out) == ("", "hollt")
    assert [hit.id for hit in answer.hits] == ["homes"]


@pytest.mark.parametrize(
    ("text", "left_out", "first"),
    [
        ("boiler dentist elm", "dentist", "homes"),  # the one that does not stand with the others
        ("zzz boiler", "zzz", "homes"),  # nowhere at all
        ("boiler Zzz-zz 2014", "zzz zz", "homes"),
    ],
)
def test_a_word_that_stands_with_none_of_the_others_is_left_out_and_told(
    store: Store, text: str, left_out: str, first: str
) -> None:
    answer = results(store, text)
    assert (answer.left_out, answer.hits[0].id) == (left_out, first)


def test_words_the_minutes_know_are_no_misspelt_names(store: Store) -> None:
    with store.change("Say more") as c:
        c.add(AgendaItem(id="more", meeting="autumn", position=3, title="More",
                         minutes="The counsel spoke.\n\nThe hold was mended."))  # fmt: skip
        c.add(Person(id="council", name="Bea Counsell"))
    answer = results(store, "counsel hold")
    assert (answer.instead, answer.left_out != "") == ("", True)


def test_a_name_that_is_a_word_of_the_minutes_too_is_not_told_as_the_person(store: Store) -> None:
    with store.change("Somebody new") as c:
        c.add(Person(id="bell", name="Tom Bell"))
        c.add(Person(id="boiler", name="Ann Boiler"))
    assert results(store, "bell").understood == ("Tom Bell",)
    assert results(store, "boiler").understood == ()
    assert results(store, "owner:boiler").understood == ("owner: Ann Boiler",)


def test_what_was_found_needs_no_other_name(store: Store) -> None:
    assert results(store, "holt").instead == ""
    assert results(store, "zzz").instead == ""


def test_kinds_are_counted_whatever_page_is_shown(store: Store) -> None:
    answer = results(store, "endorsed", limit=1)
    assert answer.counts == {"decision": 1, "action": 2}
    assert len(answer.hits) == 1
    assert found(store, "endorsed", kind="action") == ["action trust", "action thanks"]
    assert results(store, "endorsed", kind="action").counts == answer.counts
    assert results(store, "endorsed", kind="visit").hits == ()
    assert results(store, "dentist").counts == {"minutes": 1, "decision": 1}


def test_pages_follow_each_other(store: Store) -> None:
    whole = found(store, "endorsed")
    pages = [found(store, "endorsed", limit=1, offset=n) for n in range(5)]
    assert [one for page in pages for one in page] == whole
    best = found(store, "endorsed", newest_first=False)
    assert sorted(best) == sorted(whole)
    assert best[0] == "decision pledge"


def test_a_hit_says_where_it_is_from(store: Store) -> None:
    hit = results(store, "trust").hits[0]
    assert (hit.kind, hit.id, hit.ref, hit.meeting, hit.on) == (
        "action", "trust", "2016-06-16/1.1", "june", date(2016, 6, 16)
    )  # fmt: skip
    assert (hit.item, hit.number, hit.status) == ("health", "1", "open")
    assert hit.passage == "Action: Dr Rao to write to the trust"
    assert hit.title == "Dr Rao to write to the trust"
    home = results(store, "boiler").hits[0]
    assert (home.title, home.ref, home.number) == ("95/20. Homes", "2014-09-11/95-20", "95/20")
    assert home.passage.startswith("The boiler at Elm House")
    assert home.snippet == home.passage
    person = results(store, "kind:person holt").hits[0]
    assert (person.title, person.meeting, person.on, person.item) == (
        "County Councillor Ann Holt", None, None, None
    )  # fmt: skip


def test_nothing_asked_is_nothing_found_and_a_filter_misspelt_is_told(store: Store) -> None:
    assert results(store, "  ") == Results()
    answer = results(store, "kind:prose trust")
    assert answer.problem.startswith("There is no kind “prose”")
    assert answer.hits[0].id == "trust"
    assert results(store, "kind:prose").problem


@pytest.mark.parametrize(
    "text",
    ['"', '""', "a AND b", "NEAR(a b)", "body:dentist", "dentist*", "-dentist", "^dentist", "'; --",
     "{marks} : x", "(", ")", "dentist OR", "ǂkactionx", "\0dentist", "%", "_", "a" * 5_000],
)  # fmt: skip
def test_what_is_typed_is_never_syntax(store: Store, text: str) -> None:
    assert isinstance(results(store, text).hits, tuple)


@given(text=st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_a_search(text: str) -> None:
    assert results(STILL, text).building is None


STILL = memory_store()


# Snippets


def test_a_short_text_is_its_own_snippet() -> None:
    assert snippet_of("The \x01Board\x02\n agreed to\t \x01visit\x02.") == (
        "The Board agreed to visit.", ((4, 9), (20, 25))
    )  # fmt: skip
    assert snippet_of("") == ("", ())


def test_a_long_text_is_shown_around_its_first_match() -> None:
    text = "word " * 60 + "\x01match\x02 " + "more " * 60
    snippet, marks = snippet_of(text)
    assert snippet.startswith("… word")
    assert snippet.endswith("more …")
    assert [snippet[start:end] for start, end in marks] == ["match"]
    assert len(snippet) <= SNIPPET + 4


def test_a_match_at_the_beginning_is_shown_from_the_beginning() -> None:
    snippet, marks = snippet_of("\x01match\x02 " + "more " * 60 + "\x01far\x02")
    assert snippet.startswith("match more")
    assert marks == ((0, 5),)


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_characters="\x01\x02"), max_size=80), st.booleans()
        ),
        max_size=9,
    )
)
def test_marks_always_stand_on_what_matched(parts: list[tuple[str, bool]]) -> None:
    words = {" ".join(text.split()) for text, marked in parts if marked}
    text = " ".join(f"\x01{text}\x02" if marked else text for text, marked in parts)
    snippet, marks = snippet_of(text)
    assert len(snippet) <= max(SNIPPET, 80) + 84
    for start, end in marks:
        assert 0 <= start <= end <= len(snippet)
        shown = snippet[start:end].strip()
        assert any(shown in word for word in words)


def test_passages_are_parted_by_empty_lines() -> None:
    assert passages("One\nstill one\n\n \t\nTwo\n\n\n") == ["One\nstill one", "Two"]
    assert passages(" \n\n ") == []
    assert len(passages("x\n\n" * 200_000)) == 100_001
