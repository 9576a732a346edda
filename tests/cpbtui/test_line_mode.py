"""Taking minutes line by line."""

from __future__ import annotations

import io
from datetime import datetime

from cpbtui.line_mode import LineMode, run
from exports.json_view import meeting_json
from exports.minutes import minutes
from store.models import AgendaItem, Attendance, Meeting
from tests.cpbtui import real_meeting
from tests.cpbtui.typing import Desk
from tests.making import memory_store


def type_lines(*lines: str, desk: Desk | None = None) -> tuple[Desk, str]:
    desk = desk or Desk()
    out = io.StringIO()
    source = io.StringIO("".join(f"{line}\n" for line in lines))
    run(desk.store, desk.meeting_id, source, out, clock=lambda: desk.wall)
    return desk, out.getvalue()


def test_an_action_is_answered_in_words() -> None:
    desk, said = type_lines("Action: Jo Marsh to send the data", "by 30 September.", "")
    assert "Action 1.1: Jo Marsh: Send the data (30 September" in said
    assert desk.minutes().strip() == "Action: Jo Marsh to send the data\nby 30 September."


def test_a_digit_answers_the_question_and_is_not_typed() -> None:
    desk, said = type_lines("Action: Sam to write.", "", "1", "And so on.")
    assert "? Which Sam?" in said
    assert "1 Sam Grey (you)" in said
    assert desk.actions()[0].owners[0].person == "grey"
    assert desk.minutes() == "Action: Sam to write.\n\nAnd so on."


def test_a_digit_that_answers_nothing_is_text() -> None:
    desk, _ = type_lines("7")
    assert desk.minutes() == "7"


def test_a_line_that_begins_with_a_slash_can_be_typed() -> None:
    desk, _ = type_lines("//health was discussed")
    assert desk.minutes() == "/health was discussed"


def test_going_to_an_item_types_there() -> None:
    desk, said = type_lines("One.", "/item 2", "Two.", "/item 9")
    assert (desk.minutes("one").strip(), desk.minutes("two").strip()) == ("One.", "Two.")
    assert "There is no item “9”" in said


def test_the_last_paragraph_is_read_when_the_lines_end() -> None:
    desk, _ = type_lines("Action: Voices to write")
    assert [one.text for one in desk.actions()] == ["Voices to write"]


def test_attendance_in_one_line_with_a_guest() -> None:
    desk, said = type_lines("/present holt, dean, Robert Dale - Police", "/apologies Dr Rao")
    marks = {one.name: one.status for one in desk.store.of(Attendance, desk.meeting_id)}
    assert marks == {
        "Ann Holt": "present", "Lee Dean": "present", "Robert Dale": "present",
        "Priya Rao": "apologies",
    }  # fmt: skip
    assert "Robert Dale was not known and is added as a guest." in said


def test_closing_gives_the_actions_their_numbers() -> None:
    desk, said = type_lines("/next", "Action: Voices to write", "/close", "/close")
    assert desk.store.the(Meeting, desk.meeting_id).status == "draft"
    assert [one.ref for one in desk.actions()] == ["2016-09-08/2.1"]
    assert "closed already" in said


def test_an_unknown_command_is_a_sentence_and_help_lists_them() -> None:
    _, said = type_lines("/nonsense", "/help")
    assert "There is no command “/nonsense”" in said
    assert "/present NAMES" in said


def test_a_meeting_without_items_says_so() -> None:
    store = memory_store()
    with store.change("Add") as c:
        meeting = c.add(Meeting(on=datetime(2016, 9, 8).date()))
    out = io.StringIO()
    run(store, meeting.id, io.StringIO("x\n"), out, clock=datetime.now)
    assert "no agenda items yet" in out.getvalue()


def test_approved_minutes_are_not_typed_into() -> None:
    desk = Desk()
    with desk.store.change("Approve") as c:
        c.set(desk.store.the(Meeting, desk.meeting_id), status="approved")
    _, said = type_lines("More.", desk=desk)
    assert "approved and locked" in said
    assert desk.minutes() == ""


@real_meeting.needs_real_minutes
def test_a_real_meeting_is_taken_line_by_line() -> None:
    store = memory_store(real_meeting.board())
    meeting = real_meeting.enter_roster_and_agenda(store)
    out = io.StringIO()
    session = LineMode(store, meeting, out, clock=lambda: datetime(2016, 9, 8, 18, 0))
    session.begin()
    session.line("/start")
    session.line(f"/present {', '.join(real_meeting.presents())}")
    for number, paragraphs in real_meeting.typed():
        session.line(f"/item {number}")
        for paragraph in paragraphs:
            session.line(paragraph)
            session.line("")
            if "? Which Sam?" in out.getvalue().splitlines()[-2:][0]:
                session.line("1")
    session.line("/close")
    session.end()
    record = store.meeting_record(meeting)
    real_meeting.agree(meeting_json(record))
    assert real_meeting.missing_words(minutes(record)) == []
    assert out.getvalue().count("? Which Sam?") == 1
    assert store.of(AgendaItem, meeting)[0].sittings
