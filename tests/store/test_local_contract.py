"""One contract: the store behaves the same over every engine."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from store.engine import Engine
from store.local import LocalEngine
from store.models import (
    Action,
    ActionReading,
    AgendaItem,
    Anchor,
    Decision,
    DecisionReading,
    Due,
    Meeting,
    Owner,
    Person,
)
from store.search import Search
from store.store import ReadOnly, Store
from store.undoing import CannotUndo
from tests.memory_engine import MemoryEngine
from tests.store.local_board import new_board, now

Open = Callable[[], Store]


def _engine(kind: str, folder: Path) -> Engine:
    return MemoryEngine() if kind == "memory" else LocalEngine(folder, clock=now, poll=0.01)


@pytest.fixture(params=["memory", "local"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    engine = _engine(request.param, new_board(tmp_path / "board"))
    store = Store(engine, clock=now, randomness=random.Random(7).randbytes, by="Sam Grey")
    yield store
    store.close()


@pytest.fixture
def open_again(tmp_path: Path) -> Open:
    folder = new_board(tmp_path / "board")
    chance = random.Random(7)

    def open_it() -> Store:
        engine = LocalEngine(folder, clock=now, poll=0.01)
        return Store(engine, clock=now, randomness=chance.randbytes, by="Sam Grey")

    return open_it


def item_in(store: Store) -> AgendaItem:
    with store.change("Add meeting") as c:
        meeting = c.add(Meeting(on=date(2016, 9, 8)))
        return c.add(AgendaItem(meeting=meeting.id, title="Voices", minutes="Noted."))


def test_a_change_is_there_at_once_and_durable_after_settling(store: Store) -> None:
    item = item_in(store)
    assert store.the(AgendaItem, item.id).title == "Voices"
    assert store.settle(5)
    assert store.saving.pending == 0
    assert store.saving.problem == ""


def test_undo_and_redo_are_changes_like_any_other(store: Store) -> None:
    item = item_in(store)
    with store.change("Type") as c:
        c.set(item, minutes="The Board noted the report.")
    assert store.undo() == "Type"
    assert store.the(AgendaItem, item.id).minutes == "Noted."
    assert store.redo() == "Type"
    with pytest.raises(CannotUndo):
        store.redo()
    assert store.settle(5)
    labels = [change.label for change in store.history(item.id)]
    assert labels == ["Add meeting", "Type", "Type", "Type"]
    assert [change.seq for change in store.changes(store.seq - 2)] == [store.seq - 1, store.seq]


def test_taking_back_an_addition_and_doing_it_again_keeps_the_document(store: Store) -> None:
    item = item_in(store)
    store.undo()
    assert store.get(AgendaItem, item.id) is None
    store.redo()
    assert store.the(AgendaItem, item.id).minutes == "Noted."
    assert store.settle(5)
    assert all(finding.ok for finding in store.check())


def test_waking_comes_with_the_saving(store: Store) -> None:
    woken: list[int] = []
    store.listen(lambda: woken.append(1))
    item_in(store)
    assert store.settle(5)
    assert woken


def test_what_was_settled_is_there_for_the_next_window(open_again: Open) -> None:
    store = open_again()
    item = item_in(store)
    with store.change("Type") as c:
        c.set(item, minutes="[/foo] “émigré” 😀\x07")
    store.checkpoint()
    store.undo()
    store.redo()
    store.close()
    store = open_again()
    assert store.the(AgendaItem, item.id).minutes == "[/foo] “émigré” 😀\x07"
    assert all(finding.ok for finding in store.check())
    store.close()


def test_a_second_window_shows_what_the_first_does_and_changes_nothing(open_again: Open) -> None:
    first, second = open_again(), open_again()
    assert "another window" in second.read_only
    with pytest.raises(ReadOnly), second.change("Add person") as c:
        c.add(Person(name="Ann Holt"))
    with first.change("Add person") as c:
        person = c.add(Person(name="Ann Holt"))
    for _ in range(200):
        second.pump()
        if second.get(Person, person.id):
            break
        second.settle(0)
        second._engine.wait(0.05)
    assert second.the(Person, person.id).name == "Ann Holt"
    first.close()
    second.close()


def test_a_backup_of_a_store_holds_what_was_just_done(open_again: Open, tmp_path: Path) -> None:
    store = open_again()
    item_in(store)
    copy = store.backup(tmp_path / "stick")
    assert store.backup().exists()
    assert store.backed_up_on == now().date()
    store.close()
    assert copy.stat().st_size > 300


TODAY = date(2016, 11, 22)


def found(store: Store, text: str, **more: Any) -> list[tuple[str, str]]:
    """Kind and title of what a search finds."""
    assert store.settle(5)
    for _ in range(200):
        results = store.search(Search(text, TODAY, **more))
        if results.building is None:
            return [(hit.kind, hit.title) for hit in results.hits]
        time.sleep(0.02)
    raise AssertionError("the index is never ready")


def board_with_words(store: Store) -> Meeting:
    """A meeting in June with a decision, an action and prose."""
    with store.change("Bring the minutes over") as c:
        holt = c.add(Person(name="Ann Holt", title="County Councillor"))
        meeting = c.add(Meeting(on=date(2016, 6, 16), status="approved"))
        said = "The Board heard that waiting times had fallen."
        agreed = "The Board agreed to visit Elm House."
        todo = "CC Holt to write to the dentist by 30 June"
        item = c.add(
            AgendaItem(
                meeting=meeting.id, position=1, number="1", title="Health",
                minutes=f"{said}\n\nDecision: {agreed}\n\nAction: {todo}",
            )
        )  # fmt: skip
        c.add(
            Decision(
                meeting=meeting.id, item=item.id, ref="2016-06-16/D1",
                read=DecisionReading(text=agreed, anchor=Anchor(text=f"Decision: {agreed}")),
            )
        )  # fmt: skip
        c.add(
            Action(
                meeting=meeting.id, item=item.id, ref="2016-06-16/1.1",
                read=ActionReading(
                    text=todo, anchor=Anchor(text=f"Action: {todo}", place=1),
                    owners=(Owner(written="CC Holt", person=holt.id),),
                    due=Due(written="by 30 June", on=date(2016, 6, 30)),
                ),
            )
        )  # fmt: skip
    return meeting


def test_words_are_found_in_whatever_form_they_were_typed(store: Store) -> None:
    board_with_words(store)
    assert found(store, "wait time fall", kind="minutes") == [("minutes", "1. Health")]
    assert found(store, "visiting")[0] == ("decision", "The Board agreed to visit Elm House.")
    assert found(store, "overdue dentist") == [
        ("action", "CC Holt to write to the dentist by 30 June")
    ]
    assert found(store, "nothing of the kind") == []


def test_a_hit_tells_where_it_stands_and_which_words_matched(store: Store) -> None:
    meeting = board_with_words(store)
    assert found(store, "elm house")
    hit = store.search(Search("elm house", TODAY)).hits[0]
    assert hit.ref == "2016-06-16/D1"
    assert hit.meeting == meeting.id
    assert hit.on == date(2016, 6, 16)
    assert hit.passage == "Decision: The Board agreed to visit Elm House."
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["Elm", "House"]
    assert hit.status == "in force"


def test_what_was_just_typed_is_found_and_what_was_taken_out_is_not(store: Store) -> None:
    item = item_in(store)
    assert found(store, "noted", kind="minutes") == [("minutes", "1. Voices")]
    with store.change("Type") as c:
        c.set(item, minutes="The young people spoke of their émigré friends.")
    assert found(store, "noted", kind="minutes") == []
    assert found(store, "emigre") == [("minutes", "1. Voices")]
    store.undo()
    assert found(store, "emigre") == []


def test_searches_may_come_from_any_thread(store: Store) -> None:
    board_with_words(store)
    assert found(store, "dentist")
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: store.search(Search("dentist", TODAY)).counts, range(20)))
    assert answers == [{"action": 1}] * 20
