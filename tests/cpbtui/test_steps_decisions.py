"""What a clerk does to decisions afterwards."""

from __future__ import annotations

from datetime import UTC, date, datetime

from cpbtui.steps import decisions as steps
from store.models import Action, Decision, Meeting
from store.store import Store
from tests.cpbtui.board import TODAY
from tests.cpbtui.deciding import decided_store

NOW = datetime(2016, 11, 22, 9, 30, tzinfo=UTC)


def the(store: Store, decision: str) -> Decision:
    return store.the(Decision, decision)


def days(store: Store) -> dict[str, date]:
    return {one.id: one.on for one in store.all(Meeting)}


def test_an_implemented_decision_keeps_the_day_and_undo_takes_it_back() -> None:
    store = decided_store()
    steps.mark_implemented(store, the(store, "d-garden"), today=TODAY, now=NOW, by="Sam Grey")
    done = the(store, "d-garden")
    assert done.status == "implemented"
    assert [(one.at, one.by, one.text) for one in done.updates] == [
        (NOW, "Sam Grey", "Implemented.")
    ]
    assert store.undo() == "Mark decision 4 Aug D2 as implemented"
    assert the(store, "d-garden").status == "in force"


def test_a_superseded_decision_names_the_one_that_took_its_place() -> None:
    store = decided_store()
    old, new = the(store, "d-relief"), the(store, "d-exempt")
    steps.mark_superseded(store, old, new, today=TODAY, now=NOW, by="Sam Grey")
    done = the(store, "d-relief")
    assert (done.status, done.superseded_by) == ("superseded", "d-exempt")
    assert done.updates[-1].text == "Superseded by 4 Aug D1."
    assert steps.replacement_of(store, done) == the(store, "d-exempt")
    assert steps.replacement_of(store, the(store, "d-exempt")) is None
    assert store.undo_label == "Decision 26 Nov 2015 D1 is superseded"


def test_a_decision_is_put_back_in_force_and_nothing_takes_its_place_then() -> None:
    store = decided_store()
    old, new = the(store, "d-relief"), the(store, "d-exempt")
    steps.mark_superseded(store, old, new, today=TODAY, now=NOW, by="Sam Grey")
    steps.put_back_in_force(store, the(store, "d-relief"), today=TODAY, now=NOW, by="Sam Grey")
    again = the(store, "d-relief")
    assert (again.status, again.superseded_by) == ("in force", None)
    assert [one.text for one in again.updates] == ["Superseded by 4 Aug D1.", "In force again."]
    assert steps.replacement_of(store, again) is None


def test_an_implemented_decision_is_superseded_no_more() -> None:
    store = decided_store()
    old, new = the(store, "d-relief"), the(store, "d-exempt")
    steps.mark_superseded(store, old, new, today=TODAY, now=NOW, by="Sam Grey")
    steps.mark_implemented(store, the(store, "d-relief"), today=TODAY, now=NOW, by="Sam Grey")
    assert the(store, "d-relief").superseded_by is None


def test_what_is_quoted_gets_its_reference_for_good() -> None:
    store = decided_store()
    with store.change("Provisional") as c:
        c.set(the(store, "d-garden"), ref="")
        c.set(the(store, "d-relief"), ref="")
    assert steps.name_of(store, the(store, "d-garden"), TODAY) == "4 Aug D2"
    steps.mark_superseded(
        store, the(store, "d-relief"), the(store, "d-garden"), today=TODAY, now=NOW, by="S"
    )
    assert the(store, "d-garden").ref == "2016-08-04/D2"
    assert the(store, "d-relief").ref == "2015-11-26/D1"


def test_a_note_is_dated_and_leaves_the_decision_in_force() -> None:
    store = decided_store()
    steps.note_on(
        store, the(store, "d-garden"), "Seen in May.", today=TODAY, now=NOW, by="Sam Grey"
    )
    noted = the(store, "d-garden")
    assert (noted.status, noted.updates[0].text) == ("in force", "Seen in May.")
    assert store.undo_label == "Note on decision 4 Aug D2"


def test_an_action_is_tied_to_a_decision_and_untied() -> None:
    store = decided_store()
    assert steps.link_action(store, the(store, "d-garden"), "a-rao", TODAY)
    assert the(store, "d-garden").actions == ("a-rao",)
    assert store.undo_label == "Link an action to decision 4 Aug D2"
    assert not steps.link_action(store, the(store, "d-garden"), "a-rao", TODAY)
    assert the(store, "d-garden").actions == ()
    assert store.undo_label == "Take an action off decision 4 Aug D2"


def test_actions_that_followed_are_those_tied_then_those_of_its_item() -> None:
    store = decided_store()
    steps.link_action(store, the(store, "d-exempt"), "a-rao", TODAY)
    after = steps.actions_after(the(store, "d-exempt"), store.all(Action))
    assert [one.id for one in after] == ["a-rao", "a-letter"]
    steps.link_action(store, the(store, "d-exempt"), "a-letter", TODAY)
    after = steps.actions_after(the(store, "d-exempt"), store.all(Action))
    assert sorted(one.id for one in after) == ["a-letter", "a-rao"]


def test_a_decision_under_no_item_is_not_followed_by_every_action_without_one() -> None:
    store = decided_store()
    with store.change("Loose") as c:
        c.set(the(store, "d-garden"), item=None)
    assert steps.actions_after(the(store, "d-garden"), store.all(Action)) == []


def test_suggested_and_refused_sentences_are_not_listed() -> None:
    store = decided_store()
    with store.change("Refused") as c:
        c.set(the(store, "d-garden"), dismissed=True)
    assert {one.id for one in steps.listed(store.all(Decision))} == {"d-relief", "d-exempt"}


def test_later_decisions_are_offered_first_as_taking_the_place_of_one() -> None:
    store = decided_store()
    every = store.all(Decision)

    def offered(decision: str) -> list[str]:
        return [one.id for one in steps.could_replace(the(store, decision), every, days(store))]

    assert offered("d-relief") == ["d-exempt", "d-garden"]
    assert offered("d-exempt") == ["d-garden", "d-relief"]
