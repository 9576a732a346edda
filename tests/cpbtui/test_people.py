from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.app import CpbtuiApp
from cpbtui.screens.actions import ActionsScreen
from cpbtui.screens.people import PeopleScreen
from cpbtui.screens.person_forms import (
    people_named,
    person_fields,
    person_from,
    read_terms,
    terms_text,
)
from cpbtui.steps.people import merge, only_first_name
from cpbtui.steps.removing import remove
from imports.meeting_names import names_at
from store.models import Action, Body, Person, Term
from store.naming import owner_label
from tests.cpbtui.board import TODAY, board_app, board_store
from tests.cpbtui.screen_text import press, screen_text, told


def people_screen(app: CpbtuiApp) -> PeopleScreen:
    assert isinstance(app.screen, PeopleScreen)
    return app.screen


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_people_stand_under_their_category_by_surname_and_bodies_last(
    size: tuple[int, int],
) -> None:
    app = board_app(room="people")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        keys = [row.key for row in people_screen(app).list.shown if row.selectable]
        assert keys[:4] == ["p-dean", "p-holt", "p-jay", "p-rao"]
        assert keys[-2:] == ["b-voices", "b-inspectors"]
        assert "CC Lee Dean" in screen_text(app)


async def test_the_chair_is_found_by_typing_a_part_of_the_name() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "slash", *"holt", "enter")
        assert [row.key for row in people_screen(app).list.shown] == ["p-holt"]
        assert "In minutes  CC Holt" in screen_text(app)


async def test_somebody_new_is_added_with_the_title_taken_off_the_name() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "tab", "a", *"County Councillor Bo Reed", "enter")
        added = next(one for one in app.store.all(Person) if one.name == "Bo Reed")
        assert (added.title, added.category) == ("County Councillor", "Members")
        assert people_screen(app).selected == added.id
        assert app.store.undo_label == "Add CC Reed"


async def test_a_young_person_is_kept_without_a_surname() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "a", *"Robin Smithson", *["tab"] * 8, "y", "enter")
        added = app.store.all(Person)[-1]
        names = [one.name for one in app.store.all(Person)]
        assert "Robin S" in names
        assert not any("Smithson" in name for name in names)
        assert added.version == 1


async def test_initials_kept_by_hand_are_those_of_an_owner() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40)) as pilot:
        people_screen(app).list.select("p-marsh")
        await press(pilot, "e", *["tab"] * 5, *"JMX", "enter")
        assert app.store.the(Person, "p-marsh").initials == "JMX"
        names = names_at(app.store.meeting_record("m-dec"))
        assert names.resolve("JMX").owner.person == "p-marsh"


@given(st.text(max_size=40))
def test_of_a_young_persons_name_at_most_an_initial_follows_the_first_name(name: str) -> None:
    kept = only_first_name(name).split()
    assert len(kept) <= 2
    assert len(kept) < 2 or len(kept[1].casefold()) <= 3


async def test_two_people_of_one_name_are_told_about_and_can_be_made_one() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "a", *"Jo Marsh", "enter")
        assert "two people called Jo Marsh" in told(app)[-1]
        second = people_screen(app).selected
        assert second is not None
        assert second != "p-marsh"
        await press(pilot, "g", *"participation", "enter")
        assert app.store.the(Person, second).merged_into == "p-marsh"
        assert second not in [row.key for row in people_screen(app).list.shown]
        await press(pilot, "ctrl+z")
        assert app.store.the(Person, second).merged_into is None


async def test_merging_keeps_names_memberships_and_whose_the_actions_are() -> None:
    store = board_store()
    app = board_app(store, "people")
    async with app.run_test(size=(120, 40)) as pilot:
        people_screen(app).list.select("p-jay")
        await press(pilot, "g", *"Kate", "enter")
        assert store.the(Person, "p-lund").aliases == ("Jay",)
        assert store.the(Body, "b-voices").members == ("p-lund",)
        people_screen(app).list.select("p-marsh")
        await press(pilot, "g", *"Kate", "enter")
        owner = store.the(Action, "a-marsh").owners[0]
        assert owner_label(owner, store.register) == "Kate Lund"


def test_who_is_merged_with_a_young_person_is_one() -> None:
    store = board_store()
    with store.change("Say that the name may be public") as c:
        c.set(store.the(Person, "p-jay"), name_consent=True)
    merge(store, store.the(Person, "p-jay"), store.the(Person, "p-marsh"))
    assert store.the(Person, "p-marsh").young_person
    assert store.the(Person, "p-marsh").name_consent
    merge(store, store.the(Person, "p-lund"), store.the(Person, "p-rao"))
    assert not store.the(Person, "p-rao").young_person


async def test_somebody_merged_brings_their_actions_along() -> None:
    store = board_store()
    app = board_app(store, "people")
    async with app.run_test(size=(120, 40)) as pilot:
        people_screen(app).list.select("p-marsh")
        await press(pilot, "g", *"Kate", "enter")
        people_screen(app).list.select("p-lund")
        await pilot.pause()
        asked = [one.id for one in people_screen(app).words.actions["p-lund"]]
        assert "a-marsh" in asked
        await press(pilot, "o")
        assert isinstance(app.screen, ActionsScreen)
        assert "a-marsh" in [row.key for row in app.screen.list.shown]
        app.screen.list.select("a-marsh")
        assert app.screen.action.id == "a-marsh"


async def test_terms_of_office_are_typed_as_one_would_write_them() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "t", *"5 may 2014 to 24 may 2016", "enter")
        term = Term(since=date(2014, 5, 5), until=date(2016, 5, 24))
        assert app.store.the(Person, "p-dean").terms_of_office == (term,)
        assert "left 24 May" in screen_text(app)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("from 31 february 2016", "There is no 31 February"),
        ("5 may 2016 to 4 may 2016", "ends before it begins"),
    ],
)
def test_terms_that_cannot_be_are_a_sentence(text: str, problem: str) -> None:
    terms, sentence = read_terms(text, TODAY)
    assert terms == ()
    assert problem in sentence


terms = st.builds(
    Term,
    since=st.dates(date(2000, 1, 1), date(2012, 1, 1)),
    until=st.none() | st.dates(date(2012, 1, 1), date(2016, 11, 1)),
) | st.builds(Term, until=st.dates(date(2000, 1, 1), date(2016, 11, 1)))


@given(st.lists(terms, max_size=3))
def test_terms_written_out_are_read_back_the_same(kept: list[Term]) -> None:
    assert read_terms(terms_text(kept), TODAY) == (tuple(kept), "")


async def test_a_body_is_added_and_gets_members_by_name() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "b", *"Officers", "enter")
        body = next(one for one in app.store.all(Body) if one.name == "Officers")
        assert people_screen(app).selected == body.id
        await press(pilot, "m", *"Jo Marsh, Nobody", "ctrl+s")
        assert "is called Nobody." in screen_text(app)
        await press(pilot, *["backspace"] * 8, *", sam grey", "ctrl+s")
        assert app.store.the(Body, body.id).members == ("p-marsh", "p-grey")


def test_a_name_two_people_share_is_not_guessed() -> None:
    store = board_store()
    with store.change("Second") as c:
        c.add(Person(name="Jo Marsh"))
    assert people_named("Jo Marsh, Sam", store.register) == ((), "Two people are called Jo Marsh.")
    assert people_named("Jo Marsh", store.register, ["p-marsh"]) == (("p-marsh",), "")
    assert people_named("CC Holt, kate lund", store.register) == (("p-holt", "p-lund"), "")


def test_members_are_named_by_first_name_where_one_person_has_it() -> None:
    store = board_store()
    assert people_named("sam", store.register) == (("p-grey",), "")
    with store.change("Second") as c:
        c.add(Person(name="Sam Green"))
    assert people_named("Kate Lund, sam, Zed", store.register)[1] == (
        "Is “sam” Sam Green or Sam Grey? Type more of the name. Nobody is called Zed."
    )


async def test_an_entry_made_by_mistake_is_removed_and_brought_back() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "a", *"Zed Mistake", "ctrl+s")
        mistake = people_screen(app).selected or ""
        await press(pilot, "x")
        assert app.store.get(Person, mistake) is None
        assert "Zed Mistake is off the register." in screen_text(app)
        assert people_screen(app).selected not in (None, mistake)
        await press(pilot, "ctrl+z")
        assert app.store.the(Person, mistake).name == "Zed Mistake"


def test_somebody_the_record_names_is_not_removed() -> None:
    store = board_store()
    holt, voices = store.the(Person, "p-holt"), store.the(Body, "b-voices")
    assert remove(store, holt) == (
        "CC Holt is named in the board's settings and an attendance list, so the entry stays. "
        "g merges an entry made twice, t ends a term of office."
    )
    assert remove(store, store.the(Person, "p-lund")).startswith(
        "Kate Lund is named in another entry, bodies and an action, so the entry stays."
    )
    assert remove(store, voices) == (
        "Voices is named in an action, so the entry stays. Take it out there first."
    )
    assert store.the(Person, "p-holt") == holt


async def test_contact_goes_through_somebody_else_or_nobody() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "v", *"lund", "enter")
        assert app.store.the(Person, "p-dean").contact_via == "p-lund"
        assert "Kate Lund" in screen_text(app)
        await press(pilot, "v", "enter")
        assert app.store.the(Person, "p-dean").contact_via is None


async def test_commands_for_people_say_why_they_do_nothing_to_a_body() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "end", "t")
        assert told(app)[-1] == "Young Inspectors is a body; this is for people."
        await press(pilot, "home", "m")
        assert told(app)[-1] == "Lee Dean is a person; a body has members."


async def test_the_actions_of_one_person_are_a_key_away() -> None:
    app = board_app(room="people")
    async with app.run_test(size=(120, 40)) as pilot:
        people_screen(app).list.select("p-marsh")
        await press(pilot, "o")
        assert isinstance(app.screen, ActionsScreen)
        assert [row.key for row in app.screen.list.shown] == ["a-marsh"]
        await press(pilot, "escape")
        people_screen(app).list.select("b-voices")
        await press(pilot, "o")
        assert isinstance(app.screen, ActionsScreen)
        assert [row.key for row in app.screen.list.shown] == ["a-voices"]


def test_a_name_that_is_only_a_title_stays_a_name() -> None:
    fields = person_fields(Person(name=""), ())
    filled = {**{field.name: "" for field in fields}, "consent": "no"}
    assert person_from({**filled, "name": "Dr  Anil Rao"})["title"] == "Dr"
    assert person_from({**filled, "name": "Dr  Anil Rao"})["name"] == "Anil Rao"
    assert person_from({**filled, "name": "Jay"})["name"] == "Jay"


async def test_people_asks_whether_a_first_name_from_young_people_is_a_young_person() -> None:
    app = board_app(room="people")
    with app.store.change("Add Priya") as c:
        priya = c.add(Person(id="", name="Priya", category="Members", organisation="Voice of Wen"))
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "slash", *"priya", "enter")
        assert "a young person? of Voice of Wen" in screen_text(app)
        assert "Is this a young person?" in screen_text(app)
        with app.store.change("Change Priya") as c:
            c.set(priya, young_person=True)
        await pilot.pause()
        assert "young person?" not in screen_text(app)
