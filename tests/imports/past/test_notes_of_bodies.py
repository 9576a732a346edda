"""Offices and bodies beside a name, and which of the two words are."""

from __future__ import annotations

import pytest

from imports.past.person_notes import Notes, is_office, read_notes, says_young, without_brackets


def detail(said: str) -> Notes:
    return read_notes([], said, name="Ann Holt")


@pytest.mark.parametrize(
    "words",
    [
        *("Chair", "Vice Chair", "Deputy-chair", "chairman", "Chairwoman", "Chairperson", "Clerk"),
        *("Probation Officer", "Team Manager", "Director of Care", "Secretary", "Treasurer"),
        *("Head", "Head of Care", "Headteacher", "Area Lead", "Leader", "Nurse"),
        *("Union Representative", "Union Rep", "Adviser", "Policy Advisor", "Co-ordinator"),
        *("Coordinator", "Administrator", "Assistant", "Social Worker", "Commissioner"),
        *("Governor", "Member", "Teacher", "Principal", "Practitioner", "Consultant"),
        *("Accountant", "Auditor", "Solicitor", "Engineer", "Superintendent", "Inspector"),
        *("Constable", "Mayor", "Partner", "President", "Trustee", "Observer", "Surveyor"),
        *("Planner", "Chief Executive", "CEO", "CFO", "COO", "RFO", "ex officio", "ex-officio"),
        *("co-opted", "coopted", "Foster Carer", "Carer", "Resident", "Student", "Pupil"),
        *("Volunteer", "Guest", "Editor", "Analyst", "Specialist", "Health Champion", "Doctor"),
        *("GP", "Psychologist"),
        *("Registrar", "Bursar", "Provost", "Vice-Chancellor", "Headmaster", "Headmistress"),
    ],
)
def test_what_somebody_does_is_a_role(words: str) -> None:
    assert is_office(words)
    assert detail(words).role == words
    assert detail(words).organisation == ""


@pytest.mark.parametrize(
    "words",
    [
        *("Elm Trust", "Health", "Exampleshire County Council", "Elm House", "Officers' Mess"),
        *("Office of the Police and Crime Commissioner", "the Department for the Inspector"),
        *("Ministry of the Mayor", "Directorate of the Head of Care", "Headway", "Leadership"),
    ],
)
def test_where_somebody_is_from_is_a_body(words: str) -> None:
    assert not is_office(words)
    assert detail(words) == Notes(organisation=words)


@pytest.mark.parametrize(
    ("said", "role", "organisation"),
    [
        ("Head of Care, Elm Trust", "Head of Care", "Elm Trust"),
        ("Chair, Elm Trust", "Chair", "Elm Trust"),
        ("Clerk, Democratic Services", "Clerk", "Democratic Services"),
        ("Head of Care, Team Manager", "Head of Care, Team Manager", ""),
        ("Elm Trust, Oak House", "", "Elm Trust, Oak House"),
        ("Manager, Care, Elm Trust", "Manager, Care", "Elm Trust"),
        ("representing Elm Trust", "representing Elm Trust", ""),
        ("represents Elm Trust", "represents Elm Trust", ""),
        ("rep. Elm Trust", "rep. Elm Trust", ""),
        ("Nurse, representing the CCG", "Nurse, representing the CCG", "CCG"),
        ("Nurse from rep. Health", "Nurse from rep. Health", "Health"),
        ("Elm Trust representative", "Elm Trust representative", "Elm Trust"),
        ("VOX Reps", "VOX Reps", "VOX"),
        ("VOX Rep.", "VOX Rep", "VOX"),
        ("Parent Representative", "Parent Representative", ""),
        ("Elm Carer Rep", "Elm Carer Rep", ""),
        ("Staff Union Rep", "Staff Union Rep", ""),
        (" - Elm Trust.", "", "Elm Trust"),
        ("", "", ""),
    ],
)
def test_a_role_and_a_body_are_told_apart(said: str, role: str, organisation: str) -> None:
    read = detail(said)
    assert (read.role, read.organisation) == (role, organisation)


def test_several_notes_are_told_together() -> None:
    assert read_notes(["Chair", "via Teams"], "Elm Trust") == Notes(
        role="Chair", organisation="Elm Trust", remote=True, chair=True
    )
    assert read_notes(["Head of Care; Elm Trust; left 7pm"]) == Notes(
        role="Head of Care", organisation="Elm Trust", left="19:00"
    )
    assert read_notes(["Elm Trust / Head of Care - remote"]) == Notes(
        role="Head of Care", organisation="Elm Trust", remote=True
    )
    assert read_notes(["Nurse", "nurse", "Teacher"]).role == "Nurse, Teacher"
    assert read_notes(["Elm", "Oak"]).organisation == "Elm, Oak"
    assert read_notes(["Clerk", "Elm Trust"], "Chair, until 7pm") == Notes(
        role="Clerk, Chair", organisation="Elm Trust", left="19:00", chair=True, clerk=True
    )
    assert read_notes([], "Elm Trust, Clerk, Health").clerk is False
    assert read_notes([], "Nurse, Clerk").clerk is False
    assert read_notes([], "Clerk, Nurse").clerk is True


def test_what_stands_in_brackets_is_taken_out() -> None:
    outside, inside = without_brackets("Ann Holt (Chair) [AH] - Elm ( )")
    assert outside.split() == ["Ann", "Holt", "-", "Elm"]
    assert inside == ["Chair", "AH"]
    assert without_brackets("Ann(AH)Holt")[0].split() == ["Ann", "Holt"]
    assert without_brackets("Ann (Holt") == ("Ann (Holt", [])


@pytest.mark.parametrize(
    "words",
    [
        *("young person", "Young People", "young persons", "young inspector", "Young Inspectors"),
        *("young representative", "Young Reps", "care leaver", "Care-leavers", "care experienced"),
        *("Children in Care Council", "youth representative", "Youth Council", "youth councillors"),
        *("Youth member", "youth ambassador", "Youth Voice", "child in care", "Children in Care"),
        *("CiCC", "Voices, young people of Elm"),
    ],
)
def test_words_may_say_that_somebody_is_young(words: str) -> None:
    assert says_young(words)


@pytest.mark.parametrize(
    "job",
    [
        *("worker", "officer", "manager", "coordinator", "co-ordinator", "lead", "adviser"),
        *("advisor", "support", "head", "director", "service", "services", "team", "nurse"),
        *("teacher", "practitioner", "cabinet", "councillor", "clerk", "chair", "chairman"),
        *("commissioner", "governor", "trustee", "foster", "leaving care", "adult"),
    ],
)
def test_who_works_with_young_people_is_not_one(job: str) -> None:
    assert not says_young(f"young people {job}")
    assert not says_young(job)


def test_other_words_say_nothing_of_age() -> None:
    assert not any(map(says_young, ("", "younger person", "youth work", "care home", "Young")))
