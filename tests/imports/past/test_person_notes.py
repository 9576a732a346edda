"""What is said of somebody in brackets or after a dash."""

from __future__ import annotations

import pytest

from imports.past.person_notes import Notes, read_notes


def note(said: str) -> Notes:
    return read_notes([said], name="Ann Holt")


@pytest.mark.parametrize(
    "said",
    [
        *("Chair", "chairman", "Chairwoman", "Chairperson", "the Chair", "Chairing"),
        *("Committee Chair", "Board Chair", "Council Chairman", "Group Chair", "Interim Chair"),
        *("Acting Chair", "Joint Chair", "Co-Chair", "Cochair", "Meeting Chair", "Current Chair"),
        *("Clinical Chair", "Trust Chair", "Lay Chair", "Convener", "Convenor"),
        *("Chair of the Board", "Chair of Committee", "Chairman of the Council"),
        *("Chair of Governors", "Chair of Trustees", "Chair of the Governing Body"),
        *("Chair of Governing Board", "Chair of the Group", "Chair of the Meeting"),
        *("Chair of the Panel", "Chair designate"),
    ],
)
def test_the_chair_is_told_in_many_words(said: str) -> None:
    read = note(said)
    assert (read.chair, read.role) == (True, said)
    assert not read.clerk


@pytest.mark.parametrize(
    "said",
    [
        *("Vice Chair", "Deputy Chair", "Chair of the Friends of Elm", "Chair's assistant"),
        *("Former Chair", "Armchair"),
    ],
)
def test_another_office_is_no_chair(said: str) -> None:
    assert not note(said).chair


@pytest.mark.parametrize(
    "said",
    [
        *("in the chair", "Vicar, in the Chair", "presiding", "Chairman for this meeting"),
        *("Chair for the meeting", "chaired the meeting", "chairing this meeting"),
        *("Acting Chair", "acting chairman", "Meeting Chair", "Vice-Chair, presiding for item 1"),
    ],
)
def test_somebody_may_preside_without_being_the_chair(said: str) -> None:
    assert note(said).presiding


@pytest.mark.parametrize("said", ["Chair", "enjoys the chair", "in the chairs", "Vice-Chair"])
def test_other_words_tell_of_nobody_presiding(said: str) -> None:
    assert not note(said).presiding


def test_who_presides_keeps_the_office_and_is_the_chair_when_that_is_said() -> None:
    assert note("in the Chair") == Notes(role="Chair", presiding=True)
    assert note("presiding") == Notes(role="presiding", presiding=True)
    assert note("Acting Chair") == Notes(role="Acting Chair", presiding=True, chair=True)
    vicar = read_notes(["Vicar", "presiding"])
    assert (vicar.presiding, vicar.chair) == (True, False)
    assert read_notes(["Treasurer", "presiding"]).role == "Treasurer"
    assert read_notes(["Chair", "presiding"]) == Notes(role="Chair", presiding=True, chair=True)


@pytest.mark.parametrize(
    "said",
    [
        *("Clerk", "the Clerk", "Acting Clerk", "Interim Clerk", "Deputy Clerk", "Assistant Clerk"),
        *("Parish Clerk", "Town Clerk", "Council Clerk", "Committee Clerk", "Board Clerk"),
        *("Governance Clerk", "Temporary Clerk", "Locum Clerk", "our Clerk", "Acting Parish Clerk"),
        *("Clerk to the Governors", "Clerk of the Council", "Clerk & RFO", "Clerk and RFO"),
        *("Clerk/RFO", "Minutes", "Minute taker", "minute-taking", "Minutes Secretary"),
        *("Minute Clerk", "minutes by", "the minutes", "notes", "Note-taker", "notes taken by"),
        *("minutes taken", "taking the minutes", "taking notes", "Recorder", "Scribe"),
        *("Recording Secretary", "Clerk - minutes"),
    ],
)
def test_who_takes_the_minutes_is_the_clerk(said: str) -> None:
    read = note(said)
    assert read.clerk
    assert not read.chair


@pytest.mark.parametrize(
    "said",
    ["Secretary", "Clerk of works at Elm's", "Minutes of May", "Clerical Officer", "Records"],
)
def test_others_are_no_clerk(said: str) -> None:
    assert note(said).clerk is said.startswith("Clerk of")


@pytest.mark.parametrize(
    "said", ["Chair and minute taker", "Chair & Clerk", "Chairman/Clerk", "Chair/notes"]
)
def test_somebody_may_be_both_chair_and_clerk(said: str) -> None:
    assert note(said) == Notes(role=said, chair=True, clerk=True)


@pytest.mark.parametrize(
    "said",
    [
        *("Teams", "via Teams", "by Zoom", "on Skype", "through MS Teams", "over Microsoft Teams"),
        *("remote", "remotely", "attended remotely", "attending online", "joined virtually"),
        *("joining via the Teams link", "virtual", "online", "video", "video conference"),
        *("videolink", "by telephone", "by phone", "via VC", "v/c", "hybrid", "dialled in"),
        *("dial-in", "Webex", "conference call", "by phone call"),
    ],
)
def test_somebody_may_be_there_from_afar(said: str) -> None:
    assert note(said) == Notes(remote=True)


@pytest.mark.parametrize(
    ("said", "whom"),
    [
        ("substitute for Cllr Bob Dean", "Bob Dean"),
        ("substituting for Cllr B Dean", "B Dean"),
        ("substituted for Bob Dean", "Bob Dean"),
        ("substitute for Dean", "Dean"),
        ("as a substitute member for Bob Dean", "Bob Dean"),
        ("the sub for Bob Dean", "Bob Dean"),
        ("deputising for Bob Dean", "Bob Dean"),
        ("deputized for Bob Dean", "Bob Dean"),
        ("attending as deputy for Bob Dean", "Bob Dean"),
        ("attended as reserve for Bob Dean", "Bob Dean"),
        ("standing in for Bob Dean", "Bob Dean"),
        ("acting cover for Bob Dean", "Bob Dean"),
        ("here covering for Bob Dean", "Bob Dean"),
        ("present on behalf of Bob Dean", "Bob Dean"),
        ("attended in behalf of Bob Dean", "Bob Dean"),
        ("attending on behalf of Dr Dean (Health)", "Dean"),
        ("named substitute for Bob Dean", "Bob Dean"),
        ("in place of Bob Dean", "Bob Dean"),
        ("instead of Bob Dean", "Bob Dean"),
        ("for Bob Dean", "Bob Dean"),
    ],
)
def test_whom_somebody_stands_in_for(said: str, whom: str) -> None:
    assert note(said) == Notes(substitute_for=whom)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("on behalf of the Elm Trust Board", Notes(organisation="Elm Trust Board")),
        ("in place of Health", Notes(organisation="Health")),
        ("for Paige", Notes(organisation="for Paige")),
        ("for the Head Teacher", Notes(role="for the Head Teacher")),
        ("for item 5", Notes()),
        ("for items 5 and 6", Notes()),
        ("for part of the meeting", Notes()),
        ("for minute 12", Notes()),
        ("for minutes 12 to 15", Notes()),
    ],
)
def test_who_stands_in_for_no_person_is_of_a_body(said: str, read: Notes) -> None:
    assert note(said) == read


def test_a_body_that_is_known_is_kept() -> None:
    assert read_notes(["Elm House", "on behalf of Oak House"]).organisation == "Elm House"


@pytest.mark.parametrize(
    "said",
    [
        *("to be substituted by Bob Dean", "was represented by B Dean", "replaced by Bob Dean"),
        *("substituted for by B Dean", "deputised by Bob Dean", "deputized for by Bob Dean"),
        *("sub: Bob Dean", "deputy - Bob Dean", "substitutes: B Dean", "Bob Dean substituting"),
        *("Bob Dean deputising", "Cllr Dean attending", "Bob Dean attended", "B Dean to attend"),
        *("Bob Dean as substitute today", "Bob Dean deputizing for him"),
    ],
)
def test_who_came_instead_is_not_told_of_who_was_away(said: str) -> None:
    assert note(said) == Notes()


@pytest.mark.parametrize(
    ("said", "status"),
    [
        *[(said, "apologies") for said in ("apologies", "apols", "apology", "Apol")],
        *[(said, "apologies") for said in ("Sent apologies", "unable to attend")],
        ("apologies sent by e-mail", "apologies"),
        *[(said, "absent") for said in ("absent", "not present", "did not attend", "DNA")],
        *[(said, None) for said in ("apologetic", "nota", "here", "Absentee Landlords Group")],
    ],
)  # fmt: skip
def test_a_note_may_tell_that_somebody_was_away(said: str, status: str | None) -> None:
    assert note(said).status == status


@pytest.mark.parametrize(
    "said",
    [
        *("annual leave", "on leave", "holiday", "Holidays", "vacation", "ill", "illness", "sick"),
        *("sickness", "unwell", "work", "accepted", "noted", "approved", "received", "by e-mail"),
        *("by email", "business", "personal", "family", "prior", "previous", "other", "another"),
        *("medical", "hospital", "council", "away", "health", "family reasons", "working"),
        *("bereavement", "Covid", "maternity", "work commitments", "prior commitment"),
        *("personal reasons", "council business", "another meeting", "previous engagement"),
        *("hospital appointment", "maternity leave", "health issues"),
    ],
)
def test_why_somebody_was_away_is_nothing_of_theirs(said: str) -> None:
    assert note(said) == Notes()


@pytest.mark.parametrize(
    ("said", "arrived", "left"),
    [
        ("arrived 6.15 pm", "18:15", ""),
        ("arriving at 6.15pm", "18:15", ""),
        ("joined at 18:15", "18:15", ""),
        ("joining the meeting at 6.15pm", "18:15", ""),
        ("from 6.15 pm", "18:15", ""),
        ("came at noon", "12:00", ""),
        ("late: 6.15pm", "18:15", ""),
        ("late", "", ""),
        ("present from 6.15pm", "18:15", ""),
        ("from item 5", "5", ""),
        ("arrived late", "", ""),
        ("left 7pm", "", "19:00"),
        ("left at item 5", "", "5"),
        ("leaving at 7pm", "", "19:00"),
        ("until 7pm", "", "19:00"),
        ("till item 12", "", "12"),
        ("to 7.30pm", "", "19:30"),
        ("departed 7pm", "", "19:00"),
        ("up to item 7", "", "7"),
        ("present until 7pm", "", "19:00"),
        ("from 6.15pm until 7pm", "18:15", "19:00"),
        ("arrived 6.15pm, left 7pm", "18:15", "19:00"),
        ("until 6.30pm and from 7pm", "19:00", "18:30"),
        ("joined 6.15pm and left 7pm", "18:15", "19:00"),
    ],
)
def test_who_came_late_or_left_early(said: str, arrived: str, left: str) -> None:
    assert note(said) == Notes(arrived=arrived, left=left)


@pytest.mark.parametrize(
    "said",
    [
        *("part", "part of the meeting", "part meeting", "part-meeting", "part of meeting"),
        *("part time", "part-time", "pt", "for part", "in part", "in attendance for part"),
        *("present for part of the meeting", "item 5", "agenda item 5", "for items 5 and 6 only"),
        *("in attendance for agenda items 2-4", "present for item 2", "minute 12 only"),
        *("minutes 12-15", "left early"),
    ],
)
def test_who_was_there_for_a_part_only(said: str) -> None:
    assert note(said) == Notes()


@pytest.mark.parametrize("said", ["AH", "A.H.", "AHo", "AH.", ""])
def test_initials_in_brackets_are_nothing_of_theirs(said: str) -> None:
    assert note(said) == Notes()


def test_letters_that_are_not_the_names_are_a_body() -> None:
    assert note("BD") == Notes(organisation="BD")
    assert note("LCC") == Notes(organisation="LCC")
    assert read_notes([], "AH - Elm Trust", name="Ann Holt") == Notes(organisation="Elm Trust")
    assert read_notes([], "AH, Elm Trust", name="Ann Holt") == Notes(organisation="Elm Trust")
    assert read_notes([], "LCC, Elm", name="Ann Holt") == Notes(organisation="LCC, Elm")
    assert read_notes([], "AH", name="Ann Holt") == Notes()
    assert read_notes([], "AH Trust", name="Ann Holt") == Notes(organisation="AH Trust")
