"""One person told on a line: the name, and what stands before and behind it."""

from __future__ import annotations

import pytest

from imports.past.people_line import is_nobody, read_entry, without_bullet, without_stops

SHORT = """
    Cllr Cllrs Clr Clrs Coun Mr Mrs Ms Dr Drs Prof Profs Rev Revd Hon Supt Insp Sgt Ald Capt Col
    Messrs St
"""
MARKS = "- * • · ▪ ◦ ● – o ✓ ✔ 1. 12) (3) a. b) (c)"


def told(text: str, shared: str = "") -> str:
    """Title and name, then the role, then the body; "" for nobody."""
    read = read_entry(text, shared)
    if read is None:
        return ""
    person = read.person
    name = f"{person.title} {person.name}".strip()
    return " | ".join(filter(None, (name, person.role, person.organisation)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cllr A Smith (Chair) - Elm Council", "Cllr A Smith | Chair | Elm Council"),
        ("Clerk: Ms Sam Grey", "Ms Sam Grey | Clerk"),
        ("**Ann Holt**", "Ann Holt"),
        ("**Ann** Holt", "Ann Holt"),
        ("- Ann Holt", "Ann Holt"),
        ("* Ann Holt", "Ann Holt"),
        ("• Ann Holt", "Ann Holt"),
        ("✓ Ann Holt", "Ann Holt"),
        ("1. Ann Holt", "Ann Holt"),
        ("12) Ann Holt", "Ann Holt"),
        ("(3) Ann Holt", "Ann Holt"),
        ("a. Ann Holt", "Ann Holt"),
        ("(b) Ann Holt", "Ann Holt"),
        ("Mr. A. Holt", "Mr A. Holt"),
        ("ANN HOLT, HEAD OF CARE", "Ann Holt | Head of Care"),
        ("Ann Holt – Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt –Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt– Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt -- Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt- Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt\tElm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt\t- Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt   Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt: Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt / Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt/ Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt, Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt (Elm - Oak Trust)", "Ann Holt | Elm, Oak Trust"),
        ("Ann Holt from Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt representing Elm Trust", "Ann Holt | representing Elm Trust"),
        ("Ann Holt, rep. Elm Trust", "Ann Holt | rep. Elm Trust"),
        ("Ann Holt of Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt as Head of Care", "Ann Holt | as Head of Care"),
        ("Ann Holt on behalf of Elm Trust", "Ann Holt | Elm Trust"),
        ("Ann Holt in place of Health", "Ann Holt | Health"),
        ("Ann Holt who is a nurse", "Ann Holt | who is a nurse"),
        ("Ann Holt via Zoom", "Ann Holt"),
        ("Ann Holt observing for Health", "Ann Holt | observing for Health"),
        ("Jo Marsh\tParticipation", "Jo Marsh | Participation"),
        ("Jo Marsh (JM)\tParticipation", "Jo Marsh | Participation"),
        ("Jo\tMarsh", "Jo Marsh"),
        ("Jo Li\tParticipation", "Jo Li | Participation"),
        ("Ann Holt (Chair", "Ann Holt | Chair"),
        ("Cllr A\tHolt", "Cllr A Holt"),
        ("Ann Holt AH Clinical Chair", "Ann Holt | Clinical Chair"),
        ("Dr Ann Beth Holt ABH Elm Trust", "Dr Ann Beth Holt | Elm Trust"),
        ("Paige PM Elm Trust", "Paige | Elm Trust"),
        ("Ann Holt BD Elm Trust", ""),
        ("Ann Holt Chief Executive", "Ann Holt | Chief Executive"),
        ("Ann Holt Manager, Elm Trust", "Ann Holt | Manager | Elm Trust"),
        ("Ann Beth Holt Head of Care", "Ann Beth Holt | Head of Care"),
        ("Dr Holt Medical Director", "Dr Holt | Medical Director"),
        ("Ann Holt Senior Manager", "Ann Holt | Senior Manager"),
        ("Ann Holt Lead Nurse", "Ann Holt | Lead Nurse"),
        ("Ann Holt chief executive", ""),
        ("Ann Holt Trust", ""),
        ("Ann Holt (AH) Chair", "Ann Holt | Chair"),
        ("Ann Holt [AH] Elm Trust", "Ann Holt | Elm Trust"),
        ("(AH) Ann Holt", "Ann Holt"),
        ("OCC Cllr H Dean", "Cllr H Dean | OCC"),
        ("from OCC Councillor H Dean", "Councillor H Dean | OCC"),
        ("OCC CCllr Dean (Chair)", "CCllr Dean | Chair | OCC"),
        ("EDC Baillie Dean", "Baillie Dean | EDC"),
        ("OCC Clr Dean", "Clr Dean | OCC"),
        ("OCC Cllr 6", ""),
        ("Elm Trust: Ann Holt", "Ann Holt | Elm Trust"),
        ("Head of Care: Ann Holt (Oak House)", "Ann Holt | Head of Care | Oak House"),
        ("Elm Trust\tAnn Holt", "Ann Holt | Elm Trust"),
        ("Elmford - Mr J Dean", "Mr J Dean | Elmford"),
        ("Elmford: Ann Holt", "Ann Holt | Elmford"),
        ("Ann Holt - Jo Marsh", "Ann Holt | Jo Marsh"),
        ("Elm Vale - Mr J Dean", "Mr J Dean | Elm Vale"),
        ("Elm Trust - Ann Holt", "Ann Holt | Elm Trust"),
        ("Cllr Holt: Mr Dean", "Cllr Holt | Mr Dean"),
        ("Ann Holt (Elm: Oak Trust)", "Ann Holt | Elm: Oak Trust"),
        ("Chair - Ann Holt", "Ann Holt | Chair"),
        ("Holt", "Holt"),
        ("Head of Care", ""),
        ("Elm Trust", ""),
        ("none", ""),
        ("", ""),
        ("*", ""),
        ("- ", ""),
    ],
)
def test_a_name_is_told_from_what_is_said_of_it(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "office",
    [
        *("Chair", "Chairman", "Chairwoman", "Chairperson", "Clerk", "Treasurer", "Secretary"),
        *("Headteacher", "Head Teacher", "Mayor", "Mayoress", "Leader", "President", "Principal"),
        *("Minute Secretary", "Minute-taker", "Minutes taken by", "RFO", "Vice Chair"),
        *("Deputy Clerk", "Acting Chair", "Parish Clerk", "Town Clerk", "District Treasurer"),
        *("County Secretary", "Council Leader", "Committee Chair", "Deputy Town Clerk"),
        *("Clerk to the Council", "Clerk to Governors", "Clerk to the Board"),
        *("Clerk to the Committee", "Secretary to the Trustees"),
    ],
)
@pytest.mark.parametrize("mark", [": ", ", ", " – ", " - ", " ", "\t"])
def test_an_office_may_stand_before_the_name(office: str, mark: str) -> None:
    assert told(f"{office}{mark}Sam Grey") == f"Sam Grey | {office}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Clerk, Sam Grey", "Sam Grey | Clerk"),
        ("The Clerk: Sam Grey", "Sam Grey | Clerk"),
        ("Clerk sam grey", ""),
        ("Treasurer: Clerk: Sam Grey", "Sam Grey | Clerk, Treasurer"),
        ("Apologies: Sam Grey", "Sam Grey"),
        ("Registrar – Sam Grey (Elm)", "Sam Grey | Registrar | Elm"),
        ("Registrar – Grey", ""),
        ("Registrar – Sam G", ""),
    ],
)
def test_what_an_office_before_a_name_needs(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Holt", "Councillor A Holt"),
        ("Holt", "Councillor Holt"),
        ("Dr A Holt", "Dr A Holt"),
        ("Holt (Chair)", "Councillor Holt | Chair"),
        ("S Grey (Clerk)", "S Grey | Clerk"),
        ("Mrs S Grey (Clerk)", "Mrs S Grey | Clerk"),
        ("5 others", ""),
    ],
)
def test_a_title_of_a_whole_list_is_everybodys_but_the_clerks(text: str, expected: str) -> None:
    assert told(text, "Councillor") == expected


def test_offices_and_places_beside_a_name_are_kept() -> None:
    read = read_entry("Cllr Ann Holt (in the Chair; left 7pm) via Teams - substitute for Bo Dean")
    assert read is not None
    assert (read.presiding, read.chair, read.clerk) == (True, False, False)
    chair = read_entry("Ann Holt (Chair, until 7pm), Elm Trust")
    assert chair is not None
    assert (chair.chair, chair.presiding, chair.person.left) == (True, False, "19:00")
    clerk = read_entry("Sam Grey (Clerk) (online) - from 6.15pm")
    assert clerk is not None
    assert (clerk.clerk, clerk.person.remote, clerk.person.arrived) == (True, True, "18:15")
    away = read_entry("Sam Grey (apologies) - deputising for Bo Dean")
    assert away is not None
    assert (away.person.status, away.person.substitute_for) == ("apologies", "Bo Dean")
    apologised = read_entry("Apologies: Sam Grey")
    assert apologised is not None
    assert apologised.person.status == "apologies"
    here = read_entry("Sam Grey")
    assert here is not None
    assert (here.person.status, here.strength, here.chair) == ("present", 2, False)


@pytest.mark.parametrize(
    "text",
    [
        *("6 members of the public", "There were 4 members of the public", "there was one visitor"),
        *(
            "also 3 residents",
            "approx. 20 parishioners",
            "approximately 20 people",
            "about 9 press",
        ),
        *("around 30 persons", "circa 30 residents", "c. 30 residents", "over 40 electors"),
        *("no members of the public", "one observer", "two pupils", "three students", "four staff"),
        *("five guests", "six visitors", "seven others", "eight officers", "nine reporters"),
        *("ten journalists", "eleven tenants", "twelve villagers", "several residents"),
        *("some members of the press", "a member of the public", "an elector", "a few residents"),
        *("a number of parishoners", "various officers", "other members", "the public"),
        *("members of the press", "5 allotment holders", "12 attendees", "two representatives"),
        *("no apologies", "3 councillors", "the electorate", "6 staff and the caretaker"),
        *("members of the public: 6", "Public: 4", "Public", "Press: none", "public and press"),
        *("Residents - nil", "observers", "parishioners present: 12", "Quorum: 5", "Quorate"),
        *("The meeting was quorate", "Meeting was quorate.", "12", "4th May", "", " . ", "(-)"),
    ],
)
def test_a_count_of_people_is_nobody(text: str) -> None:
    assert is_nobody(text)


@pytest.mark.parametrize(
    "text",
    [
        *("None", "nil", "n/a", "NA", "no one", "no-one", "Nobody", "not applicable", "TBC"),
        *("tba", "vacant", "Vacancy", "vacancies", "There were no apologies", "None received"),
        *("All present", "everyone present", "---", "None were received from members"),
    ],
)
def test_a_text_may_say_that_there_was_nobody(text: str) -> None:
    assert is_nobody(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Ann Holt", "Nonen Holt", "Two Rivers School", "A Holt", "The Clerk", "Publican Holt"),
        *(
            "Councillors Holt and Dean",
            "one councillor Holt",
            "the Councillor Dean",
            "Press Officer",
        ),
    ],
)
def test_a_name_or_an_office_is_not_nobody(text: str) -> None:
    assert not is_nobody(text)


def test_the_stop_of_a_short_title_ends_no_sentence() -> None:
    for title in SHORT.split():
        assert without_stops(f"To {title}. Holt.").split() == ["To", title, "Holt."]
        assert without_stops(f"{title}.Holt") == f"{title} Holt"
        assert without_stops(f"the {title}.") == f"the {title}."


def test_other_stops_stay() -> None:
    assert without_stops("The end. A. Holt") == "The end. A. Holt"


def test_the_mark_of_a_list_is_no_part_of_its_line() -> None:
    for mark in MARKS.split():
        assert without_bullet(f"  {mark} Ann Holt") == "Ann Holt", mark


@pytest.mark.parametrize("text", ["Ann Holt", "-Ann", "A. Holt", "123. Ann", "ann. Holt", "1 Ann"])
def test_a_line_without_such_a_mark_stays(text: str) -> None:
    assert without_bullet(text) == text
