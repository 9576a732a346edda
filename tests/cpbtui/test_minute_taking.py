"""Typed text is saved in time, and becomes records that keep their identity."""

from __future__ import annotations

import pytest

from cpbtui.minute_taking import SAVE_AFTER, SAVE_AT_MOST, with_theirs
from cpbtui.steps.attendance import mark
from exports.minutes import minutes
from store.models import (
    Action,
    AgendaItem,
    Attendance,
    Body,
    Decision,
    ForwardItem,
    Meeting,
    Person,
    Visit,
)
from store.references import issue
from tests.cpbtui.typing import Desk


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_text_is_handed_over_soon_after_the_last_key(desk: Desk) -> None:
    desk.type("CC Holt reported", pause=0.01)
    assert desk.minutes() == ""
    desk.wait(SAVE_AFTER)
    assert desk.minutes() == "CC Holt reported"


def test_text_is_handed_over_while_typing_goes_on_without_a_pause(desk: Desk) -> None:
    for _ in range(100):
        desk.type("x", pause=0.05)
        assert len(desk.text) - len(desk.minutes()) <= SAVE_AT_MOST / 0.05 + 1
    assert len(desk.minutes()) > 80


def test_an_action_becomes_one_when_its_paragraph_is_left(desk: Desk) -> None:
    desk.type("Action: Jo Marsh to send the data to CC Holt by 30 September")
    assert desk.actions() == []
    desk.type("\n\n")
    desk.wait(0.3)
    [action] = desk.actions()
    assert action.text == "Jo Marsh to send the data to CC Holt by 30 September"
    assert [owner.person for owner in action.owners] == ["marsh"]
    assert str(action.due.on) == "2016-09-30"
    assert action.item == "one"


def test_an_action_becomes_one_after_two_quiet_seconds(desk: Desk) -> None:
    desk.type("Action: Voices to write")
    desk.wait(1.8)
    assert desk.actions() == []
    desk.wait(0.2)
    assert [owner.body for owner in desk.actions()[0].owners] == ["voices"]


def test_an_action_becomes_one_when_the_item_is_left(desk: Desk) -> None:
    desk.type("Action: Voices to write")
    desk.enter("two")
    assert [action.text for action in desk.actions()] == ["Voices to write"]


def test_the_preview_says_what_an_unfinished_paragraph_means(desk: Desk) -> None:
    desk.type("Action: Jo Marsh to send the data")
    assert desk.taking.preview() == ("Jo Marsh\nSend the data",)
    assert desk.actions() == []


def test_retyping_an_action_letter_by_letter_keeps_the_record_and_what_was_put_right(
    desk: Desk,
) -> None:
    desk.type("Action: Jo Marsh to send the data.\n\n")
    desk.rest()
    [before] = desk.actions()
    with desk.store.change("Complete") as c:
        c.set(before, status="completed", list_text="Send it")
    desk.change("send the data", "bring the figures for September")
    desk.rest()
    [after] = desk.actions()
    assert after.id == before.id
    assert after.text == "Jo Marsh to bring the figures for September."
    assert (after.status, after.list_text) == ("completed", "Send it")


def test_cut_and_paste_into_another_item_keeps_the_record(desk: Desk) -> None:
    desk.type("Opening words.\n\nAction: Jo Marsh to send the data.")
    desk.rest()
    [before] = desk.actions()
    desk.replace(len("Opening words."), len(desk.text), "")
    desk.enter("two")
    [lost] = desk.actions()
    assert lost.unplaced
    desk.type("Voices spoke.\n\nAction: Jo Marsh to send the data.")
    desk.enter("one")
    [after] = desk.actions()
    assert (after.id, after.item, after.unplaced) == (before.id, "two", False)


def test_a_record_whose_sentence_is_gone_is_asked_about_and_can_come_back(desk: Desk) -> None:
    desk.type("Action: Jo Marsh to send the data.\n\nMore.")
    desk.rest()
    desk.replace(0, desk.text.index("More"), "")
    desk.rest()
    [doubt] = [one for one in desk.taking.doubts() if one.kind == "unplaced"]
    labels = [answer.label for answer in doubt.answers]
    assert labels == ["Put the sentence back", "Keep it without", "Drop it"]
    desk.taking.answer(doubt, 1)
    assert desk.minutes() == "More.\n\nAction: Jo Marsh to send the data."
    [action] = desk.actions()
    assert not action.unplaced
    assert desk.taking.doubts() == []


def test_a_record_can_be_kept_without_its_sentence_or_dropped(desk: Desk) -> None:
    desk.type("Action: Jo Marsh to send the data.\n\nAction: Dr Rao to write.\n\nMore.")
    desk.rest()
    desk.replace(0, desk.text.index("More"), "")
    desk.rest()
    first, second = desk.taking.doubts()
    desk.taking.answer(first, 2)
    desk.taking.answer(second, 3)
    [kept] = desk.actions()
    assert kept.text == "Jo Marsh to send the data."
    assert [owner.person for owner in kept.owners] == ["marsh"]
    desk.type(" And more.")
    desk.rest()
    assert [one.id for one in desk.actions()] == [kept.id]


def issue_all(desk: Desk) -> dict[str, str]:
    """Give every action and decision its reference, as the close does; those given, by id."""
    given = issue(desk.store.meeting_record(desk.meeting_id))
    with desk.store.change("Close the meeting") as c:
        for one in [*desk.actions(), *desk.decisions()]:
            if one.id in given:
                c.set(one, ref=given[one.id])
    return given


def drop_what_lost_its_sentence(desk: Desk) -> None:
    desk.replace(0, desk.text.index("More"), "")
    desk.rest()
    [doubt] = desk.taking.doubts()
    desk.taking.answer(doubt, [one.value for one in doubt.answers].index("drop") + 1)


def test_the_number_of_a_dropped_action_is_not_given_again(desk: Desk) -> None:
    desk.type("Action: Jo Marsh to send the data.\n\nMore.")
    desk.rest()
    issue_all(desk)
    drop_what_lost_its_sentence(desk)
    desk.type("\n\nAction: Dr Rao to write.")
    desk.rest()
    issue_all(desk)
    [new, dropped] = desk.actions()
    assert (dropped.ref, dropped.status) == ("2016-09-08/1.1", "no longer needed")
    assert dropped.text == "Jo Marsh to send the data."
    assert [owner.person for owner in dropped.owners] == ["marsh"]
    assert (dropped.item, dropped.unplaced) == (None, False)
    assert (new.ref, new.status) == ("2016-09-08/1.2", "open")
    assert desk.taking.doubts() == []


def test_typing_a_dropped_actions_sentence_again_makes_a_new_one(desk: Desk) -> None:
    desk.type("Action: Jo Marsh to send the data.\n\nMore.")
    desk.rest()
    issue_all(desk)
    drop_what_lost_its_sentence(desk)
    desk.type("\n\nAction: Jo Marsh to send the data.")
    desk.rest()
    issue_all(desk)
    assert sorted(one.ref for one in desk.actions()) == ["2016-09-08/1.1", "2016-09-08/1.2"]


def test_the_number_of_a_dropped_decision_is_not_given_again(desk: Desk) -> None:
    desk.type("Decision: that a pack be written.\n\nMore.")
    desk.rest()
    issue_all(desk)
    drop_what_lost_its_sentence(desk)
    desk.type("\n\nDecision: that the plan be published.")
    desk.rest()
    issue_all(desk)
    dropped, new = desk.decisions()
    assert (dropped.ref, dropped.dismissed) == ("2016-09-08/D1", True)
    assert (dropped.item, dropped.unplaced) == (None, False)
    assert "pack be written" in dropped.text
    assert (new.ref, new.dismissed) == ("2016-09-08/D2", False)
    assert desk.taking.doubts() == []


def test_which_sam_is_asked_once_and_settles_every_action_of_the_meeting(desk: Desk) -> None:
    desk.type("Action: Sam to write to Dr Rao.\n\nAction: Sam to ring CC Dean.\n\n")
    desk.rest()
    [doubt] = desk.taking.doubts()
    assert doubt.question == "Which Sam?"
    assert doubt.answers[0].label == "Sam Grey (you)"
    desk.taking.answer(doubt, 1)
    assert [a.owners[0].person for a in desk.actions()] == ["grey", "grey"]
    assert [a.owners[0].written for a in desk.actions()] == ["Sam", "Sam"]
    desk.type("Action: Sam to book the room.\n\n")
    desk.rest()
    assert desk.actions()[2].owners[0].person == "grey"
    assert desk.taking.doubts() == []


def test_a_sentence_that_sounds_like_a_decision_is_one_when_the_clerk_says_so(desk: Desk) -> None:
    desk.type("The Board agreed that a pack be written.\n\n")
    desk.rest()
    [decision] = desk.decisions()
    assert decision.suggested
    [doubt] = desk.taking.doubts()
    assert doubt.question == "A decision?"
    desk.taking.answer(doubt, 1)
    assert not desk.decisions()[0].suggested
    assert desk.taking.doubts() == []


def test_a_refused_suggestion_is_not_made_again(desk: Desk) -> None:
    desk.type("The Board agreed that a pack be written.\n\n")
    desk.rest()
    desk.taking.answer(desk.taking.doubts()[0], 2)
    desk.change("pack", "booklet")
    desk.rest()
    assert desk.taking.doubts() == []
    assert [one.dismissed for one in desk.decisions()] == [True]


def test_a_suggestion_whose_sentence_goes_goes_with_it(desk: Desk) -> None:
    desk.type("The Board agreed that a pack be written.\n\nMore.")
    desk.rest()
    desk.replace(0, desk.text.index("More"), "")
    desk.rest()
    assert desk.decisions() == []
    assert desk.taking.doubts() == []


def test_an_explicit_decision_is_one_at_once(desk: Desk) -> None:
    desk.type("Decision: That a pack be written.\n\n")
    desk.rest()
    [decision] = desk.decisions()
    assert (decision.suggested, decision.verb) == (False, "agreed")


def test_a_visit_line_makes_a_visit_to_fill(desk: Desk) -> None:
    desk.type("Visit: Reg 44, Elm House, CC Holt and CC Dean, 3 September\n\n")
    desk.rest()
    [visit] = desk.store.all(Visit)
    assert (visit.kind, visit.place, str(visit.on)) == ("Reg 44", "Elm House", "2016-09-03")
    assert [one.person for one in visit.visitors] == ["holt", "dean"]


def test_a_visit_told_in_prose_is_one_that_was_made_when_the_clerk_says_so(desk: Desk) -> None:
    desk.type("CC Holt had carried out a Reg 44 visit to Elm House.\n\n")
    desk.rest()
    [doubt] = desk.taking.doubts()
    assert doubt.question == "A visit to keep?"
    assert desk.taking.answer(doubt, 1) == "It is a visit."
    [visit] = desk.store.all(Visit)
    assert not visit.suggested
    # The minutes tell of it: nobody owes a report any more.
    assert (visit.status, visit.reported_to) == ("reported", desk.meeting_id)


def test_an_action_line_left_empty_is_a_quiet_doubt(desk: Desk) -> None:
    desk.type("CC Holt spoke.\n\nAction: ")
    desk.rest()
    assert desk.taking.doubts() == []  # it may only just have been begun
    desk.cursor = 0
    [doubt] = desk.taking.doubts()
    assert (doubt.question, doubt.answers) == ("Nothing stands after “Action:”", ())
    desk.cursor = len(desk.text)
    desk.type("Jo Marsh to send it")
    desk.rest()
    assert desk.taking.doubts() == []


def test_apologies_typed_mark_the_attendance(desk: Desk) -> None:
    desk.type("Apologies: CC Dean, Dr Rao\n\n")
    desk.rest()
    marks = {one.person: one.status for one in desk.store.of(Attendance, desk.meeting_id)}
    assert marks == {"dean": "apologies", "rao": "apologies"}


def test_somebody_unknown_in_apologies_is_asked_about_and_can_become_a_guest(desk: Desk) -> None:
    desk.type("Apologies: CC Dean, Robert Dale\n\n")
    desk.rest()
    [doubt] = desk.taking.doubts()
    assert doubt.question == "Who is Robert Dale?"
    assert doubt.answers[-1].label == "Add Robert Dale as a guest"
    desk.taking.answer(doubt, doubt.answers[-1].digit)
    marks = {one.name: one.status for one in desk.store.of(Attendance, desk.meeting_id)}
    assert marks == {"Lee Dean": "apologies", "Robert Dale": "apologies"}
    assert desk.taking.doubts() == []


def test_an_unknown_owner_can_become_a_group(desk: Desk) -> None:
    desk.type("Action: Night Owls to send the poem\n\n")
    desk.rest()
    [doubt] = desk.taking.doubts()
    group = next(one for one in doubt.answers if one.label == "A group")
    assert desk.taking.answer(doubt, group.digit) == "“Night Owls” is a group at this meeting."
    [added] = [one for one in desk.store.all(Body) if one.name == "Night Owls"]
    [action] = desk.store.of(Action, desk.meeting_id)
    assert [one.body for one in action.owners] == [added.id]
    assert desk.taking.doubts() == []
    desk.type("Action: Night Owls to read it\n\n")
    desk.rest()
    assert [one.owners[0].body for one in desk.store.of(Action, desk.meeting_id)] == [added.id] * 2


def test_an_unknown_owner_can_stay_as_written(desk: Desk) -> None:
    desk.type("Action: Night Owls to send the poem\n\n")
    desk.rest()
    [doubt] = desk.taking.doubts()
    left = next(one for one in doubt.answers if one.label == "As written")
    desk.taking.answer(doubt, left.digit)
    desk.rest()
    assert desk.taking.doubts() == []
    [action] = desk.store.of(Action, desk.meeting_id)
    assert [(one.written, one.body) for one in action.owners] == [("Night Owls", None)]


def test_coming_and_going_is_noted_with_time_and_item(desk: Desk) -> None:
    desk.type("In: Dr Rao\n\nOut: CC Dean\n\n")
    desk.rest()
    moves = {one.person: one.movements for one in desk.store.of(Attendance, desk.meeting_id)}
    assert [(m.kind, m.time, m.item) for m in moves["rao"]] == [("arrived", "18:30", "one")]
    assert [(m.kind, m.time, m.item) for m in moves["dean"]] == [("left", "18:30", "one")]


def test_a_corrected_movement_keeps_its_time_and_a_deleted_one_goes(desk: Desk) -> None:
    desk.type("In: Dr Rao\n\nMore.\n\n")
    desk.rest()
    desk.wall = desk.wall.replace(minute=50)
    desk.change("Dr Rao", "CC Dean")
    desk.rest()
    moves = {
        one.person: [m.time for m in one.movements]
        for one in desk.store.of(Attendance, desk.meeting_id)
    }
    assert moves == {"rao": [], "dean": ["18:30"]}
    desk.replace(0, desk.text.index("More"), "")
    desk.rest()
    assert all(not one.movements for one in desk.store.of(Attendance, desk.meeting_id))


def test_an_adjournment_stops_the_clock_until_resumed(desk: Desk) -> None:
    desk.type("Adjourned: fire alarm\n\n")
    desk.rest()
    [stop] = desk.store.the(Meeting, desk.meeting_id).adjournments
    assert (stop.start, stop.end, stop.why) == ("18:30", None, "fire alarm")
    desk.wall = desk.wall.replace(minute=42)
    desk.type("Resumed:\n\n")
    desk.rest()
    assert desk.store.the(Meeting, desk.meeting_id).adjournments[0].end == "18:42"


def test_a_paper_and_a_deferral_are_kept(desk: Desk) -> None:
    desk.type("Attached: Bingo game – Kate Lund\n\nDefer: Staying Put policy to December\n\n")
    desk.rest()
    [paper] = desk.store.the(AgendaItem, "one").papers
    assert (paper.title, paper.author, paper.status) == ("Bingo game", "Kate Lund", "to come")
    [waiting] = desk.store.all(ForwardItem)
    assert (waiting.what, waiting.month) == ("Staying Put policy", "2016-12")


def test_the_apologies_sentence_follows_attendance_until_it_is_edited() -> None:
    desk = Desk(standing=True)
    dean, rao = (desk.store.the(Person, one) for one in ("dean", "rao"))
    mark(desk.store, desk.meeting_id, dean, "apologies")
    assert "Dean" in desk.minutes()
    mark(desk.store, desk.meeting_id, rao, "apologies")
    assert "Rao" in desk.minutes()
    desk.begin()
    desk.enter("one")
    desk.change("All were", "Everybody was")
    desk.rest()
    holt = desk.store.the(Person, "holt")
    mark(desk.store, desk.meeting_id, holt, "apologies")
    assert "Holt" not in desk.minutes()
    kinds = {one.kind for one in desk.taking.doubts()}
    assert "attendance" in kinds


def test_a_sentence_of_apologies_typed_by_hand_takes_the_place_of_the_programs() -> None:
    desk = Desk(standing=True)
    mark(desk.store, desk.meeting_id, desk.store.the(Person, "holt"), "present")
    assert "there were no apologies" in desk.minutes()
    desk.enter("one")
    desk.type("\n\nApologies were received and noted from CC Dean and Dr Rao.")
    desk.rest()
    assert desk.minutes() == "Apologies were received and noted from CC Dean and Dr Rao."
    marks = {one.person: one.status for one in desk.store.of(Attendance, desk.meeting_id)}
    assert marks == {"holt": "present", "dean": "apologies", "rao": "apologies"}


def test_the_clerks_own_doubt_is_listed(desk: Desk) -> None:
    desk.type("There were ?? of six bedrooms in use.\n\n")
    desk.rest()
    assert [one.kind for one in desk.taking.doubts()] == ["note"]


def test_what_was_saved_and_not_read_is_read_when_the_program_is_opened_again(desk: Desk) -> None:
    desk.type("Action: Jo Marsh to send the data. \n\nAction: Dr Rao to wri")
    desk.wait(0.3)
    with desk.store.change("As after a power cut") as c:
        for action in desk.actions():
            c.remove(action)
        c.set(desk.store.the(AgendaItem, "one"), unread=True)
    desk.begin()
    assert [one.text for one in desk.actions()] == ["Jo Marsh to send the data.", "Dr Rao to wri"]


def test_text_read_before_is_not_read_again_with_new_names(desk: Desk) -> None:
    desk.type("Action: Wendy to write.\n\n")
    desk.enter("two")
    assert desk.actions()[0].owners[0].person is None
    with desk.store.change("Add a person") as c:
        c.add(Person(name="Wendy Hill", category="Members"))
    desk.begin()
    desk.enter("one")
    desk.type("More.")
    desk.rest()
    assert desk.actions()[0].owners[0].person is None


def test_pasting_the_same_action_again_makes_a_second_one(desk: Desk) -> None:
    desk.type("Action: Jo Marsh to write.\n\n")
    desk.enter("two")
    desk.begin()
    desk.enter("one")
    desk.replace(len(desk.text), len(desk.text), "Action: Jo Marsh to write.\n\n")
    desk.rest()
    assert len({one.id for one in desk.actions()}) == 2


def test_typing_and_what_it_recorded_are_taken_back_as_one_step(desk: Desk) -> None:
    desk.type("Action: Jo Marsh to write.\n\nThe end.")
    desk.enter("two")
    assert desk.store.undo() == "Minutes of “Members”"
    assert desk.minutes() == ""
    assert desk.actions() == []
    desk.store.redo()
    assert desk.minutes() == "Action: Jo Marsh to write.\n\nThe end."
    assert len(desk.actions()) == 1


def test_rough_notes_are_saved_and_never_read(desk: Desk) -> None:
    desk.taking.enter("one", lambda: (desk.text, desk.cursor), notes=True)
    desk.text, desk.cursor = "", 0
    desk.type("Action: Jo Marsh to write.\n\n")
    desk.rest()
    desk.enter("two")
    assert desk.store.the(AgendaItem, "one").rough_notes == "Action: Jo Marsh to write.\n\n"
    assert desk.minutes() == ""
    assert desk.store.all(Action) == []


def test_what_the_record_wrote_meanwhile_is_kept_beside_what_was_typed() -> None:
    base = "Apologies from A.\n\nBody."
    theirs = "Apologies from A and B.\n\nBody."
    assert with_theirs(base, theirs, base + " More.") == theirs + " More."
    assert with_theirs(base, theirs, "First. " + base) == "First. Apologies from A and B.\n\nBody."
    assert with_theirs(base, base, "Mine.") == "Mine."
    assert with_theirs(base, "Mine.", "Mine.") == "Mine."
    assert with_theirs("old", "theirs", "mine") == "mine\n\ntheirs"


def test_a_sentence_that_changed_while_typing_went_on_is_not_overwritten(desk: Desk) -> None:
    desk.type("Apologies from A.\n\nBody.")
    desk.wait(0.3)
    with desk.store.change("Follow the attendance") as c:
        item = desk.store.the(AgendaItem, "one")
        c.set(item, minutes=item.minutes.replace("A.", "A and B."))
    desk.type(" More.")
    desk.wait(0.3)
    assert desk.minutes() == "Apologies from A and B.\n\nBody. More."


def test_going_on_from_the_apologies_sentence_makes_it_the_clerks_and_keeps_it() -> None:
    desk = Desk(standing=True)
    dean = desk.store.the(Person, "dean")
    mark(desk.store, desk.meeting_id, dean, "apologies")
    sentence = desk.minutes()
    assert "County Councillor Dean" in sentence
    desk.begin()
    desk.enter("one")
    desk.type(" They were noted.")
    desk.rest()
    assert desk.minutes() == f"{sentence} They were noted."
    assert desk.store.the(AgendaItem, "one").generated == ""


def decisions_typed(desk: Desk, text: str) -> list[str]:
    """What decisions say after a text was typed line by line, with a rest after each."""
    for line in f"{text}\n\n".splitlines(keepends=True):
        desk.type(line, pause=0.01)
        desk.wait(2.5)
    return [one.text for one in desk.store.all(Decision)]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("opening", ["RESOLVED that:", "RESOLVED: That the plan stand, that"])
def test_points_typed_under_a_resolution_are_decisions_with_their_letters(
    desk: Desk, opening: str, gap: str
) -> None:
    typed = gap.join((opening, "(a) the report be received; and", "(b) the Chair write."))
    assert decisions_typed(desk, typed) == ["the report be received", "the Chair write."]
    shown = minutes(desk.store.meeting_record(desk.meeting_id))
    assert gap.join(
        (opening, "(a) **Resolved D1:** *the report be received*; and",
         "(b) **Resolved D2:** *the Chair write.*")
    ) in shown  # fmt: skip


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_points_typed_under_a_verb_alone_are_decisions_with_their_numbers(
    desk: Desk, gap: str
) -> None:
    typed = gap.join(("RESOLVED", "1. That the report be received; and", "2. That it go out."))
    assert decisions_typed(desk, typed) == ["That the report be received", "That it go out."]
    shown = minutes(desk.store.meeting_record(desk.meeting_id))
    assert gap.join(
        ("RESOLVED", "1. **Resolved D1:** *That the report be received*; and",
         "2. **Resolved D2:** *That it go out.*")
    ) in shown  # fmt: skip
