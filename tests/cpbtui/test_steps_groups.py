from __future__ import annotations

from cpbtui.steps import groups as steps
from cpbtui.steps.notes import add_note
from store.models import Action, AgendaItem, Meeting, Recommendation, TaskGroup
from store.store import Store
from tests.cpbtui.board import NOW, board_store


def housing(store: Store) -> TaskGroup:
    return store.the(TaskGroup, "g-housing")


def test_a_group_reports_to_a_meeting_closes_at_another_and_goes_back_to_work() -> None:
    store = board_store()
    steps.mark_reported(store, housing(store), store.the(Meeting, "m-sep"))
    assert (housing(store).status, housing(store).reported_at) == ("reported", "m-sep")
    steps.close_group(store, housing(store), store.the(Meeting, "m-dec"))
    closed = housing(store)
    assert (closed.status, closed.reported_at, closed.closed_at) == ("closed", "m-sep", "m-dec")
    assert store.undo_label == "Close the group “Housing”"
    steps.reopen(store, closed)
    again = housing(store)
    assert (again.status, again.reported_at, again.closed_at) == ("at work", None, None)


def test_a_group_no_longer_needed_is_closed_and_keeps_why() -> None:
    store = board_store()
    steps.drop_group(store, housing(store), why="merged with another", now=NOW, by="Sam Grey")
    assert housing(store).status == "closed"
    assert housing(store).updates[-1].text == "No longer needed: merged with another"


def test_a_note_has_its_day_and_who_said_it() -> None:
    store = board_store()
    add_note(store, housing(store), "First meeting held", now=NOW, by="Sam Grey")
    note = housing(store).updates[-1]
    assert (note.text, note.at, note.by) == ("First meeting held", NOW, "Sam Grey")
    assert store.undo_label == "Note on the group “Housing”"


def test_recommendations_are_added_answered_and_taken_away_in_their_place() -> None:
    store = board_store()
    steps.put_recommendation(store, housing(store), None, "One number to ring", "")
    steps.put_recommendation(store, housing(store), 0, "A pack", "Accepted")
    assert housing(store).recommendations == (
        Recommendation(text="A pack", response="Accepted"),
        Recommendation(text="One number to ring"),
    )
    steps.put_recommendation(store, housing(store), 0, "", "")
    assert [one.text for one in housing(store).recommendations] == ["One number to ring"]


def test_a_groups_actions_are_those_it_owns_the_open_ones_first() -> None:
    store = board_store()
    group = TaskGroup(id="b-voices", name="x")
    assert [one.id for one in steps.actions_of(group, store.all(Action))] == ["a-voices"]
    done = store.the(Action, "a-voices")
    with store.change("Another") as c:
        c.set(done, status="completed")
        c.add(Action(id="z", meeting="m-sep", read=done.read))
    assert [one.id for one in steps.actions_of(group, store.all(Action))] == ["z", "a-voices"]


def test_the_sentence_that_names_a_group_is_found_in_a_meetings_minutes() -> None:
    store = board_store()
    item = store.the(AgendaItem, "i-sep3")
    with store.change("Type") as c:
        c.set(item, minutes="Nothing.\n\nA housing group was set up.\n\nHousing again.")
    found = steps.mention_of(store, housing(store), "m-sep")
    assert found == ("i-sep3", "A housing group was set up.")
    assert steps.mention_of(store, housing(store), "m-jun") == (None, None)
