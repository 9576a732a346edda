"""Resolutions, votes and agreements of past minutes, and whom they tell to act."""

from __future__ import annotations

import pytest

from imports.found import FoundVisit
from imports.past.records import FoundGroup
from tests.imports.past.minutes import actions, decisions, found, records, text_of, written


@pytest.mark.parametrize(
    ("paragraph", "text", "verb"),
    [
        ("RESOLVED – That the plan be adopted.", "That the plan be adopted.", "resolved"),
        ("RESOLVED- That the plan be adopted.", "That the plan be adopted.", "resolved"),
        ("RESOLVED: That the plan be adopted.", "That the plan be adopted.", "resolved"),
        ("RESOLVED that the plan be adopted.", "that the plan be adopted.", "resolved"),
        ("RESOLVED to adopt the plan.", "to adopt the plan.", "resolved"),
        ("**Resolved:** the plan is adopted.", "the plan is adopted.", "resolved"),
        ("Resolved unanimously: the plan is adopted.", "the plan is adopted.", "resolved"),
        ("RESOLVED (unanimously) that it be so.", "that it be so.", "resolved"),
        ("It was RESOLVED that it be so.", "that it be so.", "resolved"),
        ("The Committee RESOLVED to adopt it.", "to adopt it.", "resolved"),
        ("AGREED: to adopt it.", "to adopt it.", "agreed"),
        ("- *Agreed:* to adopt it.", "to adopt it.", "agreed"),
        ("AGREED that it be so.", "that it be so.", "agreed"),
        ("Decision: adopt it.", "adopt it.", "agreed"),
        ("DECISION – adopt it.", "adopt it.", "agreed"),
        ("RECOMMENDED – That it be so.", "That it be so.", "recommended"),
        ("APPROVED: the accounts.", "the accounts.", "approved"),
        ("RESOLVED by 6 votes to 2 that it be so.", "that it be so.", "resolved"),
        ("RESOLVED 4 - That it be so.", "That it be so.", "resolved"),
        ("RESOLVED 12/31: That it be so.", "That it be so.", "resolved"),
        ("AGREED No. 3 – That it be so.", "That it be so.", "agreed"),
        ("RESOLVED: (ii) That it be so; and", "That it be so", "resolved"),
    ],
)
def test_what_is_said_formally_is_decided(paragraph: str, text: str, verb: str) -> None:
    assert decisions(paragraph) == [(text, verb, False)]


def test_every_point_of_a_numbered_resolution_is_decided() -> None:
    told = ("RESOLVED 4 - (a) That the report be received;", "(b) That children be told why.")
    assert decisions(*told) == [
        ("That the report be received", "resolved", False),
        ("That children be told why.", "resolved", False),
    ]


def test_words_that_lead_on_to_a_resolution_suggest_none() -> None:
    assert decisions("It was moved by Cllr Penn, seconded by Cllr Holt and") == []
    assert decisions("It was moved by Cllr Penn, seconded by Cllr Holt that:") == []


def test_a_task_and_finish_group_that_is_set_up_is_told_nothing() -> None:
    told = "RESOLVED - That a task and finish group on bikes be set up, to report in May."
    assert actions(told) == []


@pytest.mark.parametrize(
    ("paragraph", "verb"),
    [
        ("It was agreed that the gate be mended.", "agreed"),
        ("It was agreed a letter be written.", "agreed"),
        ("It was unanimously resolved that the gate be mended.", "resolved"),
        ("The Parish Council agreed to mend the gate.", "agreed"),
        ("Governors approved the Complaints Policy.", "approved"),
        ("Trustees agreed the budget.", "agreed"),
        ("The PC all agreed that it was worthwhile.", "agreed"),
        ("Agreed to defer for the time being.", "agreed"),
        ("The motion was carried.", "carried"),
        ("Proposed by Cllr Penn, seconded by Cllr Holt, and agreed.", "agreed"),
        ("Cllr Penn proposed the accounts be taken, seconded by Cllr Holt.", "agreed"),
        ("Moved by Cllr Penn and seconded by Cllr Holt.", "agreed"),
        ("Mrs Penn was duly elected.", "elected"),
        ("Members voted in favour.", "agreed"),
        ("The minutes of 3 May were confirmed as a correct record.", "confirmed"),
        ("These were agreed as an accurate record.", "agreed"),
        ("Agreed as a true record.", "agreed"),
        ("The minute of 12 May was approved.", "approved"),
        ("This policy was reviewed and adopted by the Board.", "adopted"),
        ("The Standing Orders were agreed and adopted by the Board.", "adopted"),
        ("The policy was agreed subject to one change.", "agreed"),
        ("The Board reviewed and accepted the dates.", "accepted"),
        ("The budget was approved.", "approved"),
        ("2027 date – agreed 15 June.", "agreed"),
        ("That the gate be mended before May.", "agreed"),
    ],
)
def test_prose_that_sounds_like_a_decision_is_suggested(paragraph: str, verb: str) -> None:
    assert decisions(paragraph) == [(paragraph, verb, True)]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Jo Marsh agreed to follow this up.",
        "As the Council agreed in June, the gate is open.",
        "What it was agreed to do is not known.",
        "Agreed – a word on its own.",
        "Recommendations: read the report.",
        "The report was noted.",
        "That evening it rained.",
        "Members welcomed the news.",
        "That the answer was beside the point and was not felt to help.",
        "The grant was approved in June and has come.",
    ],
)
def test_other_prose_is_no_decision(paragraph: str) -> None:
    assert decisions(paragraph) == []


def test_what_stands_in_capitals_is_decided() -> None:
    assert decisions("The band is loud. It was then AGREED they may play.") == [
        ("It was then AGREED they may play.", "agreed", False)
    ]


def test_bold_marks_leave_the_words() -> None:
    assert decisions("**Hall** It was agreed to **paint** it.") == [
        ("Hall It was agreed to paint it.", "agreed", True)
    ]
    assert actions("Action: **JM** to paint the *old* gate") == [
        ("JM to paint the old gate", ["JM"])
    ]


def test_agreed_alone_speaks_of_the_sentence_before() -> None:
    assert decisions("The Cubs want to camp on the green. Agreed.") == [
        ("The Cubs want to camp on the green. Agreed.", "agreed", True)
    ]


def test_the_points_of_a_resolution_are_decisions_and_those_that_tell_somebody_actions() -> None:
    points = (
        "RESOLVED –",
        "(1)  That the report be noted.",
        "(2)  That Ann Able bring figures to the next meeting.",
        "(3)  That the Principal Governance Officer write to the trust by 30 September 2016.",
        "The meeting then heard a song.",
    )

    assert [text for text, _, _ in decisions(*points)] == [
        "That the report be noted.",
        "That Ann Able bring figures to the next meeting.",
        "That the Principal Governance Officer write to the trust by 30 September 2016.",
    ]
    assert actions(*points) == [
        ("Ann Able bring figures to the next meeting.", ["Ann Able"]),
        (
            "the Principal Governance Officer write to the trust by 30 September 2016.",
            ["Principal Governance Officer"],
        ),
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("RESOLVED – (1) That the report be noted; (2) That the Clerk write to Highways.",),
        ("RESOLVED: (a) that the report be noted; and (b) that the Clerk write to Highways.",),
        ("RESOLVED –\n1. That the report be noted.\n2. That the Clerk write to Highways.",),
        ("RESOLVED", "That the report be noted.", "That the Clerk write to Highways."),
        ("AGREED:", "i) That the report be noted.", "ii) That the Clerk write to Highways."),
        ("RESOLVED – That the report be noted.", "(2) That the Clerk write to Highways."),
    ],
)
def test_points_stand_in_one_paragraph_or_in_several(paragraphs: tuple[str, ...]) -> None:
    assert len(decisions(*paragraphs)) == 2
    assert [owners for _, owners in actions(*paragraphs)] == [["Clerk"]]


@pytest.mark.parametrize(
    ("point", "owners"),
    [
        ("That the Clerk write to Highways.", ["Clerk"]),
        ("That the chair write to Highways.", ["chair"]),
        ("That the Director of Highways be requested to report back.", ["Director of Highways"]),
        ("That officers be asked to report back.", ["officers"]),
        ("that the Clerk would write to Highways.", ["Clerk"]),
        ("that Cllr Penn is to write to Highways.", ["Cllr Penn"]),
        ("Jo Marsh: Write to Highways.", ["Jo Marsh"]),
        ("That Councillors Penn and Holt report back.", ["Councillors Penn", "Holt"]),
        ("That the report be noted.", []),
        ("That the Virtual School report be moved to July.", []),
        ("That Cabinet note the report.", []),
        ("That the Clerk be authorised to pay.", []),
        ("That a letter be written by the Clerk.", []),
        ("That the Committee approve the plan.", []),
        ("to write to Highways.", []),
        ("no objection.", []),
    ],
)
def test_a_point_that_tells_somebody_to_act_is_an_action(point: str, owners: list[str]) -> None:
    found = actions(f"RESOLVED: {point}")

    assert [each for _, each in found] == ([owners] if owners else [])
    assert len(decisions(f"RESOLVED: {point}")) == 1


def test_what_somebody_is_to_do_after_a_resolution_is_no_part_of_it() -> None:
    said = "RESOLVED to object. Clerk to draft the letter. It was late."

    assert written(actions(said)) == ["Clerk to draft the letter."]
    assert decisions(said) == [("to object. It was late.", "resolved", False)]


def test_a_resolution_under_an_item_that_is_called_resolved() -> None:
    found = records("(1) That it be noted.", "(2) That the Clerk write.", title="RESOLVED")

    assert [text_of(each) for each in found] == [
        "That it be noted.",
        "That the Clerk write.",
        "the Clerk write.",
    ]


def test_each_point_has_its_own_line_and_passage() -> None:
    found = records("RESOLVED –", "(1) That it be noted.", "(2) That it be paid.")

    assert [(each.line, each.passage) for each in found] == [
        (3, "(1) That it be noted."),
        (5, "(2) That it be paid."),
    ]


def test_task_groups_are_found_with_their_members() -> None:
    assert found(
        "CC Holt has set up two Task and Finish Groups, with the following members:",
        "Mental Health – CC Holt and CC Dean",
        "Housing: CC Dean",
        "The groups will report in May.",
        "Catering – CC Dean",
    ) == [
        FoundGroup("Mental Health", ("CC Holt", "CC Dean")),
        FoundGroup("Housing", ("CC Dean",)),
    ]


def test_a_line_with_a_dash_is_no_group_where_none_was_announced() -> None:
    assert found("Mental Health – CC Holt and CC Dean") == []
    assert found("A task group was set up.", "Next meeting – in May at ten") == []


def test_prose_about_a_visit_suggests_one() -> None:
    (visit,) = found("CC Holt and CC Dean had carried out a Reg 44 visit to Elm House.")

    assert isinstance(visit, FoundVisit)
    assert (visit.place, visit.suggested) == ("Elm House", True)


@pytest.mark.parametrize("heading", ["Resolved", "Resolution", "Decisions"])
def test_a_heading_that_says_resolved_has_what_follows_it(heading: str) -> None:
    assert decisions(heading, "To approve the payments.") == [
        ("To approve the payments.", "agreed" if heading == "Decisions" else "resolved", False)
    ]


def test_what_is_listed_under_a_resolution_belongs_to_it() -> None:
    assert decisions("RESOLVED: that the following be paid:\n1. Penn £20\n2. Holt £30") == [
        ("that the following be paid: Penn £20; Holt £30", "resolved", False)
    ]
    assert len(decisions("RESOLVED:\n1. that it be paid:\n2. to write to Highways")) == 2


def test_all_in_favour_speaks_of_the_sentence_before() -> None:
    assert decisions("Cllr Penn asked for the sign. All in favour.") == [
        ("Cllr Penn asked for the sign. All in favour.", "agreed", True)
    ]


def test_an_action_in_the_paragraph_of_a_resolution_is_no_part_of_it() -> None:
    said = "RESOLVED: to mend the gate. Action: Clerk to pay. ACTION – JM to sing."
    assert decisions(said) == [("to mend the gate.", "resolved", False)]
    assert actions(said) == [("Clerk to pay.", ["Clerk"]), ("JM to sing.", ["JM"])]
