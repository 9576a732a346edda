"""Choosing somebody, or something, out of many."""

from __future__ import annotations

from datetime import date

import pytest
from textual.widgets import Static

from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.person_choices import by_surname, person_choices
from store.models import Person, Term
from tests.cpbtui.board import board_app, board_store
from tests.cpbtui.screen_text import press, screen_text
from tests.memory_engine import MemoryEngine


def desai(person_id: str, **about: object) -> Person:
    return Person(id=person_id, name="Priti Desai", title="Councillor", category="Members", **about)  # type: ignore[arg-type]


def told(*people: Person, **more: object) -> list[str]:
    return [one.about for one in person_choices(people, **more)]  # type: ignore[arg-type]


def test_two_of_one_name_say_what_tells_them_apart() -> None:
    terms = (Term(since=date(2016, 5, 1)),)
    assert told(desai("a", organisation="Elm Council"), desai("b", terms_of_office=terms)) == [
        "Members, Elm Council", "Members, in office since 2016",
    ]  # fmt: skip
    assert told(desai("a"), desai("b"), actions={"b": ["one", "two"]}) == [
        "Members", "Members, 2 actions",
    ]  # fmt: skip
    assert told(desai("a"), desai("b")) == ["Members, added first", "Members, added later"]


def test_somebody_with_a_name_of_their_own_is_told_in_a_word() -> None:
    assert told(desai("a", organisation="Elm Council")) == ["Members"]
    assert told(desai("a"), desai("b", merged_into="a")) == ["Members"]


def test_people_are_listed_by_surname() -> None:
    people = [Person(name="Ann Zed"), Person(name="Zoe Abel"), Person(name="Jan van der Berg")]
    names = [one.name for one in sorted(people, key=by_surname)]
    assert names == ["Zoe Abel", "Jan van der Berg", "Ann Zed"]


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_long_list_says_how_many_are_below_and_the_keys_stay_in_sight(
    size: tuple[int, int],
) -> None:
    app = board_app()
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        choices = [Choice(str(number), f"Choice {number}") for number in range(60)]
        app.push_screen(ChoiceDialog("Which?", choices, "A word. " * 20))
        await pilot.pause()
        await pilot.pause()
        rows = screen_text(app).count("Choice ")
        assert f"{60 - rows} more below" in screen_text(app)
        assert "Enter take it" in screen_text(app)
        await press(pilot, *"choice 59")
        await pilot.pause()
        assert str(app.screen.query_one("#choice-more", Static).render()) == ""


async def test_a_word_that_is_in_no_choice_does_not_send_anybody_out_with_esc() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, "r", *"zzz")
        assert "Nothing here has that in it." in screen_text(app)


async def test_a_chair_of_a_board_without_people_says_where_to_add_them() -> None:
    store = board_store(MemoryEngine())
    store.by = ""
    app = board_app(store, "settings")
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, "down", "down", "down", "enter")
        assert "Nobody is known yet. p on Home adds people." in screen_text(app)
        assert store.by == "The clerk"
