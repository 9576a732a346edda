"""The actions, decisions, visits and groups of a file, made into documents and asked about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from imports.past.proposal import Proposal, Proposing
from imports.past.read import ReadAction, ReadItem, ReadMeeting, ReadParagraph, ReadPerson
from imports.past.review import DECISION, SENTENCE, Review
from tests.imports.past.fictional import BOARD, ids, setting

ON = date(2017, 5, 4)
PEOPLE = tuple(
    ReadPerson(name, title=title, category="Members", line=3)
    for name, title in (
        ("Ann Holt", "County Councillor"), ("Jo Marsh", ""), ("Sam Grey", ""), ("Sam Lowe", ""),
        ("Lee Dean", "County Councillor"),
    )
)  # fmt: skip


def propose(
    *paragraphs: str, listed: tuple[ReadAction, ...] = (), kind: Any = "minutes", **review: Any
) -> Proposal:
    """A meeting with one item; its paragraphs stand on every other line from line 11."""
    written = tuple(ReadParagraph(text, 11 + 2 * at) for at, text in enumerate(paragraphs))
    item = ReadItem("Footpaths", number="1", paragraphs=written, line=10)
    read = ReadMeeting(
        kind=kind,
        body=BOARD.name,
        on=ON,
        people=PEOPLE,
        items=(item,),
        actions=listed,
        first_line=1,
    )
    return Proposing(setting(), ids()).propose(read, Review(**review))


def keys(found: Proposal) -> list[tuple[str, int, bool]]:
    """The rows of what the item records: key, line, whether left out."""
    kinds = ("action", "decision", "other")
    return [(row.key, row.line, row.out) for row in found.rows if row.key.startswith(kinds)]


def test_an_action_knows_its_item_its_passage_and_its_place_in_it() -> None:
    found = propose(
        "It rained.",
        "Action: Jo Marsh to paint.",
        "AGREED: to mend. Action: Jo Marsh to pay.",
        "Action: Jo Marsh to sing. Action: Jo Marsh to dance.",
    )
    read = [one.read for one in found.record.actions]
    assert [(one.text, one.anchor.place) for one in read if one] == [
        ("Jo Marsh to paint.", 0), ("Jo Marsh to pay.", 1), ("Jo Marsh to sing.", 2),
        ("Jo Marsh to dance.", 2),
    ]  # fmt: skip
    assert read[0]
    assert read[0].anchor.text == "Action: Jo Marsh to paint."
    assert {one.item for one in found.record.actions} == {found.record.items[0].id}
    assert {one.meeting for one in found.record.actions} == {found.record.meeting.id}


def test_rows_are_counted_by_kind_and_line() -> None:
    found = propose(
        "RESOLVED: that the Clerk write.", "Action: Jo Marsh to a. Action: Jo Marsh to b."
    )
    assert keys(found) == [
        ("decision/11.1", 11, False),
        ("action/11.1", 11, False),
        ("action/13.1", 13, False),
        ("action/13.2", 13, False),
    ]


def test_what_is_left_out_keeps_its_row_and_nothing_else() -> None:
    found = propose("Action: Sam to paint.", skipped=frozenset({"action/11.1"}))
    assert keys(found) == [("action/11.1", 11, True)]
    assert not found.record.actions
    assert not found.questions


def test_a_sentence_that_reads_as_an_action_is_asked_about() -> None:
    said = "The gate is old. Jo Marsh to paint it."
    (asked,) = propose(said).questions
    assert (asked.key, asked.doubt.about) == ("action/11.1", "action")
    assert [(one.value, one.label) for one in asked.choices] == [
        ("yes", "yes, an action"), ("no", "no, leave it out"),
    ]  # fmt: skip
    assert len(propose(said).record.actions) == 1
    yes = propose(said, answers={"action/11.1": "yes"})
    assert (len(yes.record.actions), yes.questions) == (1, ())
    no = propose(said, answers={"action/11.1": "no"})
    assert (no.record.actions, no.questions, keys(no)) == ((), (), [("action/11.1", 11, True)])


def test_a_list_of_actions_says_which_sentences_are_some() -> None:
    said = "Jo Marsh to paint it."
    entry = ReadAction("Mend the gate", ("Sam Grey",), "30 June", "in progress", 40)
    (one,) = propose(said, listed=(entry,)).record.actions
    assert (one.text, one.status, one.item, one.due.on) == (
        "Mend the gate", "in progress", None, date(2017, 6, 30),
    )  # fmt: skip
    assert keys(propose(listed=(entry,))) == [("action/40.1", 40, False)]


def test_an_entry_that_an_item_tells_of_adds_who_and_by_when() -> None:
    entry = ReadAction("Write to the county about the hedge", ("Jo Marsh",), "30 June", line=40)
    found = propose("Action: Write to the county about the hedge.", listed=(entry,))
    (one,) = found.record.actions
    assert [owner.written for owner in one.owners] == ["Jo Marsh"]
    assert one.due.on == date(2017, 6, 30)
    assert one.item
    assert keys(found) == [("action/11.1", 11, False)]
    (row,) = [row for row in found.rows if row.key == "action/11.1"]
    assert row.document == replace_ref(one)
    told = propose("Action: Jo Marsh to write to the county about the hedge by 1 June.",
                   listed=(replace(entry, due="30 June"),)).record.actions[0]  # fmt: skip
    assert told.due.on == date(2017, 6, 1)


def replace_ref(action: Any) -> Any:
    """An action as it was before it had its reference."""
    return type(action)(
        **{name: getattr(action, name) for name in action.__struct_fields__} | {"ref": ""}
    )


def test_a_name_several_have_is_asked_once() -> None:
    found = propose("Action: Sam to paint.", "Action: Sam to mend.", "Action: Jo Marsh to sing.")
    (asked,) = found.questions
    assert (asked.key, asked.doubt.line, asked.doubt.about) == ("name/sam", 11, "owner")
    assert asked.doubt.message.endswith("It stays as written until you say.")
    assert sorted(one.label for one in asked.choices) == ["Sam Grey", "Sam Lowe"]
    assert {one.value for one in asked.choices} < set(found.record.register.people)


NAMED = ("Rita French the trees officer came.", "Action: RF to count them.")


def test_initials_of_somebody_the_prose_names_are_asked_about() -> None:
    (asked,) = propose(*NAMED, "Action: RF to cut them.").questions
    assert (asked.key, asked.doubt.line) == ("owner/rf", 13)
    assert [(one.value, one.label) for one in asked.choices] == [
        ("yes", "yes, Rita French"), ("no", "no, leave it as written"),
    ]  # fmt: skip
    assert propose(*NAMED).record.actions[0].owners[0].written == "RF"
    assert not propose(*NAMED).doubts


def test_an_answer_names_the_owner_in_full() -> None:
    yes = propose(*NAMED, answers={"owner/rf": "yes"})
    assert [one.written for one in yes.record.actions[0].owners] == ["Rita French"]
    assert yes.record.actions[0].corrected.owners
    assert yes.questions == ()
    no = propose(*NAMED, answers={"owner/rf": "no"})
    assert [one.written for one in no.record.actions[0].owners] == ["RF"]
    assert not no.record.actions[0].corrected.owners
    assert no.questions == ()


def test_initials_nobody_has_are_told_not_asked() -> None:
    found = propose("Action: XY to count them.")
    assert found.questions == ()
    assert ["XY" in one.message for one in found.doubts] == [True]
    assert propose("Action: XY to count them.", skipped=frozenset({"action/11.1"})).doubts == ()


@pytest.mark.parametrize(
    ("answer", "suggested", "dismissed"),
    [("", True, False), (DECISION, False, False), (SENTENCE, False, True), ("other", True, False)],
)
def test_a_suggested_decision_is_one_when_that_is_said(
    answer: str, suggested: bool, dismissed: bool
) -> None:
    found = propose(
        "It was agreed to mend it.", answers={"decision/11.1": answer} if answer else {}
    )
    (one,) = found.record.decisions
    assert (one.suggested, one.dismissed) == (suggested, dismissed)


def test_what_is_formally_decided_stays_so() -> None:
    said = "RESOLVED: that the gate be mended."
    (one,) = propose(said, answers={"decision/11.1": SENTENCE}).record.decisions
    assert (one.suggested, one.dismissed, one.ref) == (False, False, "2017-05-04/D1")
    assert one.read
    assert (one.read.text, one.read.verb) == ("that the gate be mended.", "resolved")
    assert (one.read.anchor.text, one.read.anchor.place) == (said, 0)
    (new,) = propose(said, corrections={"decision/11.1": "the gate is mended"}).record.decisions
    assert new.read
    assert new.read.text == "the gate is mended"


def test_an_action_takes_the_words_typed_for_it() -> None:
    (one,) = propose(
        "Action: Jo Marsh to paint.", corrections={"action/11.1": "Jo Marsh to mend"}
    ).record.actions
    assert (one.text, one.corrected.text) == ("Jo Marsh to mend", "Jo Marsh to mend")
    assert one.read
    assert one.read.text == "Jo Marsh to paint."


def test_an_action_that_says_it_is_done_has_the_words_of_a_list() -> None:
    (one,) = propose("Action: Jo Marsh to paint the gate (done)").record.actions
    assert (one.status, one.list_text) == ("completed", "Paint the gate")


def test_a_visit_of_the_prose_is_planned_or_made() -> None:
    (visit,) = propose(
        "CC Holt and CC Dean had carried out a Reg 44 visit to Elm House on 3 May 2017."
    ).record.visits
    assert (visit.place, visit.on, visit.status, visit.suggested) == (
        "Elm House",
        date(2017, 5, 3),
        "visited",
        True,
    )
    assert visit.visitors
    assert visit.read
    read = visit.read
    assert (read.place, read.on, read.kind, read.visitors) == (
        "Elm House", visit.on, visit.kind, visit.visitors,
    )  # fmt: skip
    (planned,) = propose("CC Holt had carried out a Reg 44 visit to Elm House.").record.visits
    assert (planned.on, planned.status, bool(planned.kind)) == (None, "planned", True)


def test_a_group_has_its_members_who_are_known() -> None:
    found = propose("Two task groups were set up:", "Housing – CC Holt and Zed Able")
    (group,) = [one for one in found.record.register.groups.values() if one.name == "Housing"]
    assert (group.members, group.set_up_at) == (("holt",), found.record.meeting.id)
    assert group in found.added
    assert [key for key, *_ in keys(found)] == ["other/13.1"]


def test_an_agenda_records_nothing() -> None:
    assert keys(propose("Action: Jo Marsh to paint.", kind="agenda")) == []
