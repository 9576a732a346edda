"""What a clerk types, and what it becomes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.paragraphs import passages
from imports.reading import (
    Context,
    Found,
    FoundAction,
    FoundAdjournment,
    FoundAttendance,
    FoundDecision,
    FoundDeferral,
    FoundDoubt,
    FoundMovement,
    FoundPaper,
    FoundResumption,
    FoundVisit,
    read_passage,
    without_doubts,
)
from store.models import Due
from tests.imports.people import ON, actions, names, owners, read


def only(found: tuple[Found, ...]) -> Found:
    assert len(found) == 1, found
    return found[0]


def test_an_action_has_its_sentence_owner_and_date() -> None:
    typed = "Action: Jo Marsh to send the data to CC Holt by 30 September"

    found = only(read(typed))

    assert isinstance(found, FoundAction)
    assert found.reading.text == "Jo Marsh to send the data to CC Holt by 30 September"
    assert found.reading.anchor.text == typed
    assert [(owner.written, owner.person) for owner in found.reading.owners] == [
        ("Jo Marsh", "marsh")
    ]
    assert found.reading.due == Due(written="by 30 September", on=date(2016, 9, 30))


def test_an_action_can_have_two_owners_one_a_body() -> None:
    found = only(read("Action: Young Inspectors and Dr Rao to report to the next meeting"))

    assert isinstance(found, FoundAction)
    assert [(owner.person, owner.body) for owner in found.reading.owners] == [
        (None, "inspectors"),
        ("rao", None),
    ]
    assert found.reading.due == Due(written="to the next meeting", next=True)


@pytest.mark.parametrize(
    "typed",
    [
        "Action: Jo Marsh to ring.",
        "ACTION: Jo Marsh to ring.",
        "action : Jo Marsh to ring.",
        "Action point: Jo Marsh to ring.",
        "AP: Jo Marsh to ring.",
        "**Action:** Jo Marsh to ring.",
        "**Action**: Jo Marsh to ring.",
        "**ACTION: Jo Marsh to ring.**",
        "__Action:__ Jo Marsh to ring.",
        "*Action:* Jo Marsh to ring.",
        "**Action 3.1:** Jo Marsh to ring.",
        "**Action 2016-09-08/3.1:** Jo Marsh to ring.",
        "Action 4: Jo Marsh to ring.",
        "Action (2): Jo Marsh to ring.",
        "- Action: Jo Marsh to ring.",
        "  Action:   Jo Marsh to ring.",
        "Action:\nJo Marsh to ring.",
        "Action: Jo Marsh\nto ring.",
        "Action:\n\nJo Marsh to ring.",
        "Action – Jo Marsh to ring.",
        "ACTION - Jo Marsh to ring.",
        "ACTION- Jo Marsh to ring.",
        "Action:Jo Marsh to ring.",
        "Actions: Jo Marsh to ring.",
    ],
)
def test_an_action_is_an_action_however_its_marker_is_typed(typed: str) -> None:
    assert actions(typed) == ["Jo Marsh to ring."]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("AP1:", "AP2:"),
        ("  AP1:", "  AP2:"),
        ("AP 1:", "AP 2:"),
        ("**AP1:**", "**AP2:**"),
        ("AP3.1 –", "AP3.2 –"),
        ("AP 1 -", "AP 2 -"),
        ("Action 3:", "Action 4:"),
        ("Action 3 –", "Action 4 –"),
        ("A2 -", "A3 -"),
        ("A2:", "A3:"),
    ],
)
def test_numbered_actions_under_one_another_are_one_each(first: str, second: str) -> None:
    assert actions(f"{first} Jo Marsh to ring.\n{second} Dr Rao to write. ASAP") == [
        "Jo Marsh to ring.",
        "Dr Rao to write. ASAP",
    ]


@pytest.mark.parametrize(
    "typed", ["A4: the size of paper", "A4 - the size of paper", "A1 was closed: Jo to drive round"]
)
def test_a_letter_with_a_number_is_an_action_only_before_somebody(typed: str) -> None:
    assert actions(typed) == []


@pytest.mark.parametrize(
    "typed",
    [
        "Early Action – Prevention is the way forward.",
        "They spoke about it.\nAction – Prevention is the way forward.",
        "Action – Prevention is the way forward.",
        "Early\nAction – Jo Marsh to prevent.",
        "The Action: Jo Marsh to ring.",
        "Actions were agreed: Jo Marsh to ring.",
        "Action:",
        "Action: ??",
        "**Action:**",
        "Action Jo Marsh to ring",
        "In action: nothing",
        "",
    ],
)
def test_other_uses_of_the_word_are_no_actions(typed: str) -> None:
    assert actions(typed) == []


def test_a_marker_on_a_later_line_begins_an_action_of_its_own() -> None:
    typed = (
        "CC Holt had been to Elm House.\nAction: Jo Marsh to ring\nthem.\nDecision: To go again."
    )

    assert actions(typed) == ["Jo Marsh to ring them."]
    assert FoundDecision("To go again.", "agreed") in read(typed)


def test_a_list_of_actions_is_as_many_actions() -> None:
    typed = "Actions:\n- Jo Marsh to ring\n  them.\n2. Dr Rao to write\n* Kate Lund to ask"

    assert actions(typed) == ["Jo Marsh to ring them.", "Dr Rao to write", "Kate Lund to ask"]


def test_whole_sentences_on_lines_of_their_own_are_as_many_actions() -> None:
    assert actions("Actions:\nJo Marsh to ring\nthem.\nDr Rao to write.") == [
        "Jo Marsh to ring them.",
        "Dr Rao to write.",
    ]
    assert actions("Action: Jo Marsh to ring.\nDr Rao to write.") == [
        "Jo Marsh to ring. Dr Rao to write."
    ]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Jo Marsh to let CC Holt know", ["marsh"]),
        ("jo marsh to let CC Holt know", ["marsh"]),
        ("CC Holt, CC Dean and Jo Marsh to meet", ["holt", "dean", "marsh"]),
        ("CC Holt, CC Dean, and Jo Marsh to meet", ["holt", "dean", "marsh"]),
        ("CC Holt & Jo Marsh to meet", ["holt", "marsh"]),
        ("CC Holt/Jo Marsh to meet", ["holt", "marsh"]),
        ("Officers are producing a pack", ["officers"]),
        ("Officers were asked to produce a pack", ["officers"]),
        ("Voices have been asked to write to Dr Rao", ["voices"]),
        ("Dr Rao will write", ["rao"]),
        ("Dr Rao agreed to write", ["rao"]),
        ("Dr Rao has agreed to write", ["rao"]),
        ("Dr Rao should write to Jo Marsh", ["rao"]),
        ("It was agreed that Dr Rao would write", ["rao"]),
        ("that Dr Rao write", []),
        ("By 30 September Jo Marsh to write", ["marsh"]),
        ("After the meeting, CC Holt and Voices to write", ["holt", "voices"]),
        ("Before then Sam to write", [None]),
        ("After the meeting somebody to write", []),
        ("Ask Dr Rao to write", []),
        ("A B C D E F G H to write", [None]),
        ("A B C D E F G H I to write", []),
        ("For Dr Rao to write", ["rao"]),
        ("Children and Families Team to write", ["families"]),
        ("Children and Families Team and Dr Rao to write", ["families", "rao"]),
        ("Health, Care and Schools and Dr Rao to write", ["health", "rao"]),
        ("me to write", ["grey"]),
        ("me and the Chair to write", ["grey", "holt"]),
        ("The clerk to write", ["grey"]),
        ("Jo Marsh: write to CC Holt", ["marsh"]),
        ("JM – write to CC Holt", ["marsh"]),
        ("JM - write", ["marsh"]),
        ("Write to CC Holt (Jo Marsh)", ["marsh"]),
        ("Write to CC Holt [JM/KL].", ["marsh", "lund"]),
        ("Write to CC Holt (see page 3)", []),
        ("Robert Dale to write", [None]),
        ("Robert Dale and Jo Marsh to write", [None, "marsh"]),
        ("All members were asked to share it", [None]),
        ("The Board were asked to share it", [None]),
        ("Sam to write", [None]),
        ("Letter to be sent to schools", []),
        ("Jo Marsh to be asked", ["marsh"]),
        ("Send it to CC Holt", []),
        ("send it to CC Holt", []),
        ("Circulate to members", []),
        ("to write to CC Holt", []),
        ("report on homes to follow", []),
        ("nothing said here", []),
        ("Note: write to CC Holt", []),
        ("Jo Marsh (Health) to write", ["marsh"]),
    ],
)
def test_owners_stand_before_the_verb(sentence: str, who: list[str | None]) -> None:
    assert owners(sentence) == who


def test_owners_stay_as_written() -> None:
    found = only(read("Action: Sam and the Chair to write"))

    assert isinstance(found, FoundAction)
    assert [owner.written for owner in found.reading.owners] == ["Sam", "the Chair"]


@pytest.mark.parametrize(
    ("typed", "verb", "text"),
    [
        ("Decision: To set up a group.", "agreed", "To set up a group."),
        ("Decided: To set up a group.", "agreed", "To set up a group."),
        ("Resolved: That a group be set up.", "resolved", "That a group be set up."),
        ("RESOLVED – That a group be set up.", "resolved", "That a group be set up."),
        ("RESOLVED that a group be set up.", "resolved", "that a group be set up."),
        ("**Resolved:** That a group be set up.", "resolved", "That a group be set up."),
        ("Agreed: The budget.", "agreed", "The budget."),
        ("Approved: The budget.", "approved", "The budget."),
        ("Endorsed: The budget.", "endorsed", "The budget."),
        ("**Decision D2:** The budget.", "agreed", "The budget."),
        ("Decision:\n\nThe budget.", "agreed", "The budget."),
        ("AGREED – That the budget be set.", "agreed", "That the budget be set."),
    ],
)
def test_a_marked_decision_has_its_verb(typed: str, verb: str, text: str) -> None:
    assert only(read(typed)) == FoundDecision(text, verb, suggested=False)


def test_a_decision_has_the_boards_own_word() -> None:
    context = Context(on=ON, names=names(), decision_word="resolved")

    assert read_passage("Decision: The budget.", context) == (
        FoundDecision("The budget.", "resolved"),
    )


def test_a_list_of_decisions_is_as_many_decisions() -> None:
    assert read("Resolved:\n(1) That it be noted.\n(2) That it be sent.") == (
        FoundDecision("That it be noted.", "resolved"),
        FoundDecision("That it be sent.", "resolved"),
    )


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("The Board agreed to write.", "agreed"),
        ("The Board endorsed the plan.", "endorsed"),
        ("The Board unanimously approved the plan.", "approved"),
        ("The Corporate Parenting Board resolved to go on.", "resolved"),
        ("After some words the Board agreed the plan.", "agreed"),
        ("The Committee decided to wait.", "decided"),
        ("Board members agreed to wait.", "agreed"),
        ("It was agreed that a letter be sent.", "agreed"),
        ("It was then agreed to send a letter.", "agreed"),
        ("The minutes were agreed as an accurate record.", "agreed"),
        ("The notes of the last meeting were approved.", "approved"),
        ("The minutes of 16 June were confirmed.", "confirmed"),
    ],
)
def test_prose_suggests_a_decision_of_the_board(sentence: str, verb: str) -> None:
    assert only(read(f"They spoke of it. {sentence}")) == FoundDecision(
        sentence, verb, suggested=True
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr Rao agreed to write.",
        "The council had agreed it before.",
        "As the Board agreed in June, letters were sent.",
        "The plan which the Board agreed in June was sent.",
        "The Board noted the report.",
        "The Board were pleased.",
        "It was agreed by all.",
        "Voices agreed that it was fun.",
        "Minutes passed before they agreed.",
    ],
)
def test_other_agreement_suggests_nothing(sentence: str) -> None:
    assert not [each for each in read(sentence) if isinstance(each, FoundDecision)]


def test_each_point_of_a_list_in_prose_is_read_alone() -> None:
    assert read("They spoke:\n* The Board agreed the plan\n* It was agreed to go") == (
        FoundDecision("The Board agreed the plan", "agreed", suggested=True),
        FoundDecision("It was agreed to go", "agreed", suggested=True),
    )


def test_noting_is_suggested_where_the_board_says_so() -> None:
    noting = Context(on=ON, names=names(), suggests_noted=True)

    assert read_passage("The Board noted the report.", noting) == (
        FoundDecision("The Board noted the report.", "noted", suggested=True),
    )


def test_the_boards_own_name_is_known() -> None:
    named = Context(on=ON, names=names(), board_names=("ECPB", ""))

    assert read_passage("The ECPB agreed the plan.", named) == (
        FoundDecision("The ECPB agreed the plan.", "agreed", suggested=True),
    )
    assert read("The ECPB agreed the plan.") == ()


def test_a_visit_is_read_in_any_order_of_its_parts() -> None:
    found = only(read("Visit: Reg 44, Elm House, CC Holt and CC Dean, 3 September"))

    assert isinstance(found, FoundVisit)
    assert (found.kind, found.place, found.on) == ("Reg 44", "Elm House", date(2016, 9, 3))
    assert [owner.person for owner in found.visitors] == ["holt", "dean"]
    assert not found.suggested
    other = only(read("Visit: Reg 44, 3 September, CC Holt, CC Dean, Elm House."))
    assert isinstance(other, FoundVisit)
    assert (other.place, other.on, other.visitors) == (found.place, found.on, found.visitors)


def test_a_visit_can_say_little() -> None:
    found = only(read("Visit: member visit"))

    assert isinstance(found, FoundVisit)
    assert (found.kind, found.place, found.on, found.visitors) == ("member visit", "", None, ())
    assert read("Visit:") == ()


@pytest.mark.parametrize(
    ("sentence", "kind", "place"),
    [
        ("CC Holt and CC Dean had carried out a Reg 22 visit recently.", "Reg 22", ""),
        (
            "CC Holt and CC Dean undertook an unannounced visit to Elm House.",
            "unannounced",
            "Elm House",
        ),
        ("CC Holt and CC Dean had visited Elm House and liked it.", "", "Elm House"),
    ],
)
def test_prose_suggests_a_visit_by_people_known(sentence: str, kind: str, place: str) -> None:
    found = only(read(sentence))

    assert isinstance(found, FoundVisit)
    assert (found.kind, found.place, found.suggested, found.text) == (kind, place, True, sentence)
    assert [owner.person for owner in found.visitors] == ["holt", "dean"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Some people had visited Elm House.",
        "Robert Dale visited Elm House.",
        "CC Holt said that the Reg 22 visit was good.",
        "A visit was planned.",
    ],
)
def test_prose_about_other_visits_suggests_nothing(sentence: str) -> None:
    assert read(sentence) == ()


@pytest.mark.parametrize(
    ("typed", "status", "sentence"),
    [
        ("Apologies: CC Holt, Dr Rao and Jo Marsh", "apologies", False),
        ("Apologies for absence: CC Holt, Dr Rao and Jo Marsh.", "apologies", False),
        ("Present: CC Holt, Dr Rao and Jo Marsh", "present", False),
        ("Absent: CC Holt, Dr Rao and Jo Marsh", "absent", False),
        (
            "All were welcomed and apologies were received and noted from CC Holt, Dr Rao and "
            "Jo Marsh.",
            "apologies",
            True,
        ),
        (
            "Apologies for absence were received from CC Holt, Dr. Rao and Jo Marsh.",
            "apologies",
            True,
        ),
    ],
)
def test_attendance_is_read(typed: str, status: str, sentence: bool) -> None:
    found = only(read(typed))

    assert isinstance(found, FoundAttendance)
    assert (found.status, found.sentence) == (status, sentence)
    assert [entry.person for entry in found.entries] == ["holt", "rao", "marsh"]


def test_nobody_named_is_no_attendance() -> None:
    assert read("Apologies:") == ()
    assert read("Apologies were noted.") == ()


def test_people_come_and_go() -> None:
    assert [
        (each.kind, each.who.owner.person, each.time)
        for typed in (
            "In: Dr Rao",
            "Out: CC Dean 6.20pm",
            "Arrived: Jo Marsh and Kate Lund at 18:30",
        )
        for each in read(typed)
        if isinstance(each, FoundMovement)
    ] == [
        ("arrived", "rao", None),
        ("left", "dean", "18:20"),
        ("arrived", "marsh", "18:30"),
        ("arrived", "lund", "18:30"),
    ]
    assert read("In:") == ()


def test_the_meeting_breaks_off_and_goes_on() -> None:
    assert read("Adjourned: fire alarm") == (FoundAdjournment("fire alarm"),)
    assert read("Adjourned:") == (FoundAdjournment(""),)
    assert read("Resumed:") == (FoundResumption(),)


def test_a_paper_is_to_come() -> None:
    assert read("Attached: Bingo game – Kate B") == (FoundPaper("Bingo game", "Kate B"),)
    assert read("Attached: Half-term plan - stage 2 - Kate B.") == (
        FoundPaper("Half-term plan - stage 2", "Kate B"),
    )
    assert read("Attached: Bingo game") == (FoundPaper("Bingo game", ""),)
    assert read("Attached:") == ()


def test_something_is_put_off() -> None:
    assert read("Defer: council tax report to December") == (
        FoundDeferral("council tax report", "December", "2016-12"),
    )
    assert read("Deferred: letter to schools to the next meeting.") == (
        FoundDeferral("letter to schools", "the next meeting", "", next=True),
    )
    assert read("Defer: to the June meeting") == (FoundDeferral("", "the June meeting", "2017-06"),)
    assert read("Defer: council tax") == (FoundDeferral("council tax"),)


def test_the_clerks_own_doubts_are_found_anywhere_and_kept_out_of_sentences() -> None:
    assert read("The figure was 45?? or so.") == (FoundDoubt("The figure was 45?? or so."),)
    found = read("Action: Jo Marsh ?? to ring CC Holt ??.")
    assert isinstance(found[0], FoundAction)
    assert found[0].reading.text == "Jo Marsh to ring CC Holt."
    assert [owner.person for owner in found[0].reading.owners] == ["marsh"]
    assert len([each for each in found if isinstance(each, FoundDoubt)]) == 2
    assert read("Really?") == ()


def test_a_doubt_is_shown_with_the_words_around_it() -> None:
    found = only(read(f"{'before ' * 20}?? {'after ' * 20}"))

    assert isinstance(found, FoundDoubt)
    assert len(found.excerpt) <= 82
    assert "before ?? after" in found.excerpt


def test_question_marks_are_taken_out_neatly() -> None:
    assert without_doubts("Who ?? knows??, they said???.") == "Who knows, they said."


_MARKERS = st.sampled_from(
    [
        "Action:",
        "Actions:",
        "Resolved:",
        "RESOLVED –",
        "Visit:",
        "Apologies:",
        "In:",
        "Out:",
        "Defer:",
    ]
)
_WORDS = st.sampled_from(
    ["**", "??", "\n", "\n\n", "- ", "Jo Marsh", "CC Holt and", "to", "by", "Sam", "(", ")", ","]
)


@given(st.text(max_size=200) | st.lists(_MARKERS | _WORDS | st.text(max_size=9)).map(" ".join))
def test_any_text_can_be_read(text: str) -> None:
    context = Context(on=ON, names=names(), suggests_noted=True)

    for passage in passages(text):
        read_passage(passage.text, context)
    read_passage(text, context)


@pytest.mark.parametrize(
    "typed",
    [
        "The Board **agreed** that it go on.",
        "**The Board agreed** that it go on.",
        "It was **AGREED** that it go on.",
    ],
)
def test_bold_words_inside_a_sentence_do_not_matter(typed: str) -> None:
    decision = only(read(typed))
    assert isinstance(decision, FoundDecision)
    assert decision.suggested
    assert decision.text == typed.replace("*", "")


def test_a_decision_in_the_middle_of_a_paragraph_is_asked_about() -> None:
    (found,) = read("The complaint was heard in private. Resolved: that the complaint be upheld.")
    assert found == FoundDecision(
        "Resolved: that the complaint be upheld.", "resolved", suggested=True
    )
    (found,) = read("They met in private. RESOLVED – That it be upheld. Nobody spoke.")
    assert isinstance(found, FoundDecision)
    assert (found.verb, found.suggested) == ("resolved", True)
    assert not read("They met in private. Agreed actions were reviewed.")


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("Decision: the Board will write. Action: Jo Marsh to draft it by 8 October",
         ["Jo Marsh to draft it by 8 October"]),
        ("They spoke of buses. **Action 2:** Jo Marsh to ring.", ["Jo Marsh to ring."]),
        ("They liked it. ACTIONS: Jo Marsh to ring.", ["Jo Marsh to ring."]),
        ("They liked Early Action: it works. action: none of it", []),
        ("They like the Early\nAction - it works.", []),
        ("Action: Jo Marsh to meet CC Holt\nAction - Dr Rao to find it asap\n"
         "ACTION Sam Grey: chase by 3 October",
         ["Jo Marsh to meet CC Holt", "Dr Rao to find it asap", "Sam Grey: chase by 3 October"]),
        ("AP1: Jo Marsh to write. By 20 October\n  AP2: Dr Rao to put it up. ASAP",
         ["Jo Marsh to write. By 20 October", "Dr Rao to put it up. ASAP"]),
        ("ACTION plan: it was read", []),
    ],
)  # fmt: skip
def test_actions_under_and_behind_others_are_actions_of_their_own(
    text: str, actions: list[str]
) -> None:
    found = [one.reading.text for one in read(text) if isinstance(one, FoundAction)]
    assert found == actions


def test_a_visit_told_of_has_the_day_that_is_told() -> None:
    found = only(read("CC Holt visited Elm House on 3 September with CC Dean, and liked it."))
    assert isinstance(found, FoundVisit)
    assert [one.written for one in found.visitors] == ["CC Holt", "CC Dean"]
    alone = only(read("CC Holt visited Elm House with a man nobody knows."))
    assert isinstance(alone, FoundVisit)
    assert [one.written for one in alone.visitors] == ["CC Holt"]
    found = only(read("CC Holt and CC Dean visited Elm House on 3 September."))
    assert isinstance(found, FoundVisit)
    assert (found.place, found.on, found.suggested) == ("Elm House", date(2016, 9, 3), True)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("opening", ["RESOLVED that:", "RESOLVED: That the plan stand, that"])
def test_points_after_opening_words_are_one_decision_each(gap: str, opening: str) -> None:
    text = gap.join((opening, "(i) the report be received; and", "(iii) the plan be approved."))
    (passage,) = passages(text)
    found = read(passage.text)
    assert [one.text for one in found if isinstance(one, FoundDecision)] == [
        "the report be received",
        "the plan be approved.",
    ]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("word", ["RESOLVED", "**RESOLVED**", "AGREED"])
def test_a_verb_in_capitals_alone_on_a_line_stands_over_what_was_decided(
    gap: str, word: str
) -> None:
    text = gap.join((word, "1. That the report be received; and", "2. That the plan be approved."))
    (passage,) = passages(text)
    found = read(passage.text)
    assert [(one.text, one.verb) for one in found if isinstance(one, FoundDecision)] == [
        ("That the report be received", word.strip("*").casefold()),
        ("That the plan be approved.", word.strip("*").casefold()),
    ]


@pytest.mark.parametrize("text", ["Resolved\n\nThe chair spoke.", "RESOLVED disputes\n\nNone."])
def test_a_heading_is_no_resolution(text: str) -> None:
    assert not [one for passage in passages(text) for one in read(passage.text)]
