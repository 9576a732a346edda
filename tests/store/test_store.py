"""One door to the record: changes, undo, redo, and who is told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.changes import Change, Edit, apply_edit, edit_between, reversed_edit, splice_between
from store.documents import values_of
from store.engine import Arrived, NotSaved, Refused
from store.models import AgendaItem, Meeting, Person
from store.store import ReadOnly, Saving, Store
from store.undoing import CannotUndo
from tests.making import StillClock, memory_store
from tests.memory_engine import MemoryEngine

texts = st.text(max_size=200)


def meeting_in(store: Store) -> Meeting:
    with store.change("Add meeting") as c:
        return c.add(Meeting(on=date(2016, 9, 8)))


def item_in(store: Store, minutes: str = "") -> AgendaItem:
    meeting = meeting_in(store)
    with store.change("Add item") as c:
        return c.add(AgendaItem(meeting=meeting.id, title="Voices", minutes=minutes))


@given(texts, texts, texts, texts)
def test_a_splice_turns_one_text_into_the_other(head: str, a: str, b: str, tail: str) -> None:
    old, new = head + a + tail, head + b + tail
    at, removed, inserted = splice_between(old, new)
    assert old[:at] + inserted + old[at + len(removed) :] == new
    assert old[at : at + len(removed)] == removed
    assert len(removed) <= len(a)
    assert len(inserted) <= len(b)


def test_a_splice_holds_no_more_than_what_differs() -> None:
    assert splice_between("the meeting opened", "the long meeting opened") == (4, "", "long ")


@given(texts, texts)
def test_an_edit_and_its_reverse_cancel_out(old_text: str, new_text: str) -> None:
    old = values_of(AgendaItem(id="A", version=3, title="x", minutes=old_text))
    new = values_of(AgendaItem(id="A", version=3, title="y", minutes=new_text, position=2))
    edit = edit_between("items", "A", old, new)
    assert edit is not None
    after = apply_edit(old, edit)
    assert after == {**new, "version": 4}
    assert apply_edit(after, reversed_edit(edit, 4)) == {**old, "version": 5}


def test_a_long_text_is_kept_as_a_splice_and_a_short_one_whole() -> None:
    old = values_of(AgendaItem(id="A", version=1, title="x" * 63, minutes="m" * 64))
    new = values_of(AgendaItem(id="A", version=1, title="y" * 63, minutes="m" * 64 + "n"))
    edit = edit_between("items", "A", old, new)
    assert edit is not None
    assert edit.set == {"title": "y" * 63, "minutes": {"splice": [64, "", "n"]}}
    assert edit.was == {"title": "x" * 63}


def test_a_document_gets_an_id_and_counts_its_versions() -> None:
    store = memory_store()
    item = item_in(store)
    assert len(item.id) == 26
    assert store.the(AgendaItem, item.id).version == 1
    with store.change("Rename") as c:
        c.set(item, title="Voices of young people")
    assert store.the(AgendaItem, item.id).version == 2
    assert store.seq == 3


def test_two_alterations_of_one_document_in_a_change_add_up() -> None:
    store = memory_store()
    item = item_in(store)
    with store.change("Plan") as c:
        c.set(item, planned_minutes=15)
        c.set(item, purpose="To note")
    found = store.the(AgendaItem, item.id)
    assert (found.planned_minutes, found.purpose, found.version) == (15, "To note", 2)


def test_a_change_that_alters_nothing_is_not_made() -> None:
    store = memory_store()
    item = item_in(store)
    with store.change("Nothing") as c:
        c.set(item, title="Voices")
    assert store.seq == 2
    assert store.undo_label == "Add item"


def test_a_change_whose_block_fails_is_not_made() -> None:
    store = memory_store()
    with pytest.raises(ZeroDivisionError), store.change("Broken") as c:  # noqa: PT012
        c.add(Person(name="Ann Holt"))
        raise ZeroDivisionError
    assert store.all(Person) == []
    assert store.seq == 0


def test_items_come_in_the_order_of_the_agenda_and_follow_a_move_to_another_meeting() -> None:
    store = memory_store()
    one, other = meeting_in(store), meeting_in(store)
    with store.change("Add items") as c:
        first = c.add(AgendaItem(meeting=one.id, title="B", position=2))
        c.add(AgendaItem(meeting=one.id, title="A", position=1))
    assert [item.title for item in store.of(AgendaItem, one.id)] == ["A", "B"]
    with store.change("Defer") as c:
        c.set(first, meeting=other.id)
    assert [item.title for item in store.of(AgendaItem, one.id)] == ["A"]
    assert [item.title for item in store.of(AgendaItem, other.id)] == ["B"]
    with store.change("Remove") as c:
        c.remove(first)
    assert store.of(AgendaItem, other.id) == []
    assert store.get(AgendaItem, first.id) is None


def test_undo_takes_back_and_redo_does_again() -> None:
    store = memory_store()
    item = item_in(store)
    with store.change("Rename") as c:
        c.set(item, title="New")
    assert store.undo() == "Rename"
    assert store.the(AgendaItem, item.id).title == "Voices"
    assert store.redo() == "Rename"
    assert store.the(AgendaItem, item.id).title == "New"
    assert store.undo() == "Rename"
    assert store.undo() == "Add item"
    assert store.get(AgendaItem, item.id) is None
    assert store.redo() == "Add item"
    assert store.the(AgendaItem, item.id).title == "Voices"


def test_an_undo_is_itself_a_change_that_names_what_it_took_back() -> None:
    engine = MemoryEngine()
    store = memory_store(engine=engine)
    item_in(store)
    store.undo()
    assert engine.kept[-1].undoes == (engine.kept[-2].id,)
    assert [change.seq for change in engine.kept] == [1, 2, 3]


def test_typing_in_one_item_is_taken_back_as_one_step() -> None:
    store = memory_store()
    item = item_in(store, "x" * 80)
    for word in ("one", "two", "three"):
        with store.change("Minutes of item 4", step="visit-1") as c:
            now = store.the(AgendaItem, item.id)
            c.set(now, minutes=now.minutes + " " + word)
    with store.change("Minutes of item 4", step="visit-2") as c:
        now = store.the(AgendaItem, item.id)
        c.set(now, minutes="> " + now.minutes)
    store.undo()
    assert store.the(AgendaItem, item.id).minutes == "x" * 80 + " one two three"
    store.undo()
    assert store.the(AgendaItem, item.id).minutes == "x" * 80
    store.redo()
    store.redo()
    assert store.the(AgendaItem, item.id).minutes == "> " + "x" * 80 + " one two three"


def test_a_new_change_ends_what_could_be_done_again() -> None:
    store = memory_store()
    item_in(store)
    store.undo()
    meeting_in(store)
    with pytest.raises(CannotUndo, match="nothing to redo"):
        store.redo()


def test_undo_refuses_and_names_the_later_change_of_the_same_field() -> None:
    store = memory_store()
    item = item_in(store)
    with store.change("Rename") as c:
        c.set(item, title="New")
    theirs = Change(
        seq=4, id="X", at=StillClock()(), by="Jo Marsh", label="Retitle item 1",
        edits=(Edit(collection="items", id=item.id, version=3, set={"title": "Theirs"},
                    was={"title": "New"}),),
    )  # fmt: skip
    engine = store._engine
    assert isinstance(engine, MemoryEngine)
    engine.waiting.append(Arrived((theirs,)))
    store.pump()
    with pytest.raises(CannotUndo, match=r"“Rename”.*“Retitle item 1” came after"):
        store.undo()
    assert store.the(AgendaItem, item.id).title == "Theirs"


def test_undo_leaves_other_fields_changed_since_alone() -> None:
    store = memory_store()
    item = item_in(store)
    with store.change("Rename") as c:
        c.set(item, title="New")
    theirs = Change(
        seq=4, id="X", at=StillClock()(), by="Jo Marsh", label="Move",
        edits=(Edit(collection="items", id=item.id, version=3, set={"position": 5},
                    was={"position": None}),),
    )  # fmt: skip
    engine = store._engine
    assert isinstance(engine, MemoryEngine)
    engine.waiting.append(Arrived((theirs,)))
    store.pump()
    store.undo()
    found = store.the(AgendaItem, item.id)
    assert (found.title, found.position) == ("Voices", 5)


def test_undo_of_an_addition_refuses_when_it_was_altered_since() -> None:
    store = memory_store()
    item = item_in(store)
    with store.change("Rename") as c:
        c.set(item, title="New")
    store.undo()
    store._undo.done.pop()
    with store.change("Plan") as c:
        c.set(store.the(AgendaItem, item.id), planned_minutes=5)
    store._undo.done.pop()
    store._undo.done.append([change for change in store.changes() if change.label == "Add item"])
    with pytest.raises(CannotUndo, match="“Plan” came after"):
        store.undo()


def test_everybody_who_asked_is_told_until_they_have_enough() -> None:
    store = memory_store()
    told: list[str] = []
    enough = store.subscribe(lambda change: told.append(change.label))
    meeting_in(store)
    enough()
    meeting_in(store)
    assert told == ["Add meeting"]


def test_saving_is_pending_until_the_engine_says_so() -> None:
    store = memory_store()
    seen: list[Saving] = []
    enough = store.subscribe_saving(seen.append)
    meeting_in(store)
    assert store.saving.pending == 1
    store.pump()
    assert store.saving == Saving(pending=0, at=StillClock()())
    assert [one.pending for one in seen] == [1, 0]
    enough()
    assert store.settle()


def test_a_failure_to_save_is_told_and_later_forgotten() -> None:
    engine = MemoryEngine()
    store = memory_store(engine=engine)
    meeting_in(store)
    engine.waiting.insert(0, NotSaved("The disk is full."))
    waiting = engine.waiting.pop()
    store.pump()
    assert store.saving.problem == "The disk is full."
    assert store.saving.pending == 1
    assert not store.settle(timeout=0.01)
    engine.waiting.append(waiting)
    store.pump()
    assert store.saving.problem == ""


def test_a_refused_change_gives_way_to_what_others_did() -> None:
    engine = MemoryEngine()
    store = memory_store(engine=engine)
    item = item_in(store)
    store.pump()
    with store.change("Mine") as c:
        c.set(item, title="Mine")
    mine = engine.kept[-1]
    engine.waiting.clear()
    theirs = Change(
        seq=3, id="X", at=StillClock()(), by="Jo Marsh", label="Theirs",
        edits=(Edit(collection="items", id=item.id, version=4, set={"title": "Theirs"},
                    was={"title": "Voices"}),),
    )  # fmt: skip
    engine.waiting.append(Refused(mine, (theirs,)))
    store.pump()
    assert store.the(AgendaItem, item.id).title == "Theirs"
    assert "“Mine” was not taken" in store.saving.problem
    assert store.undo_label == "Add item"
    assert store.seq == 3


def test_a_read_only_record_refuses_with_its_sentence() -> None:
    store = memory_store()
    store.read_only = "This board is open in another window."
    for attempt in (store.undo, store.redo, lambda: meeting_in(store)):
        with pytest.raises(ReadOnly, match="another window"):
            attempt()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), texts), max_size=25))
def test_undo_all_gives_the_empty_record_and_redo_all_the_full_one(
    steps: list[tuple[int, str]],
) -> None:
    store = memory_store()
    for which, text in steps:
        items = store.all(AgendaItem)
        with store.change("Step") as c:
            if which == 0 or not items:
                c.add(AgendaItem(title="t", minutes=text))
            elif which == 1:
                c.remove(items[len(text) % len(items)])
            else:
                c.set(items[len(text) % len(items)], minutes=text * which)

    def record() -> list[dict[str, object]]:
        return [{**values_of(item), "version": 0} for item in store.all(AgendaItem)]

    full = record()
    while store.undo_label:
        store.undo()
    assert record() == []
    while store.redo_label:
        store.redo()
    assert record() == full
