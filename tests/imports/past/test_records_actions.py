"""Actions in the shapes that only past minutes have."""

from __future__ import annotations

from datetime import date

import pytest

from imports.found import FoundAction
from store.models import Due
from tests.imports.past.minutes import actions, doubts, records, text_of, written


@pytest.mark.parametrize(
    ("paragraph", "text", "owners"),
    [
        ("Action: Clerk to write to Highways.", "Clerk to write to Highways.", ["Clerk"]),
        ("**Action:** Jo Marsh to mend the gate", "Jo Marsh to mend the gate", ["Jo Marsh"]),
        ("AP: JM to mend the gate", "JM to mend the gate", ["JM"]),
        ("AP1 JM to mend the gate", "JM to mend the gate", ["JM"]),
        ("AP 12 – JM to mend the gate", "JM to mend the gate", ["JM"]),
        ("Action 3.2: JM to mend the gate", "JM to mend the gate", ["JM"]),
        ("Action point 4 - JM to mend the gate", "JM to mend the gate", ["JM"]),
        ("ACTION – JM: mend the gate", "JM: mend the gate", ["JM"]),
        ("ACTION JM to mend the gate", "JM to mend the gate", ["JM"]),
        ("Action by Clerk: mend the gate", "Clerk: mend the gate", ["Clerk"]),
        ("Action (JM): mend the gate", "JM: mend the gate", ["JM"]),
        ("Agreed action: JM to mend the gate", "JM to mend the gate", ["JM"]),
        ("ACTION REQUIRED: JM to mend the gate", "JM to mend the gate", ["JM"]),
        ("- Action: JM to mend the gate", "JM to mend the gate", ["JM"]),
        ("7.3 ACTION: JM to mend the gate", "JM to mend the gate", ["JM"]),
        ("Action - Ian Penn would gather it", "Ian Penn would gather it", ["Ian Penn"]),
        ("• Action: It should be signed", "It should be signed", []),
        ("[Action: JM to mend the gate]", "JM to mend the gate", ["JM"]),
    ],
)
def test_an_action_is_told_by_its_first_words(paragraph: str, text: str, owners: list[str]) -> None:
    assert actions(paragraph) == [(text, owners)]


def test_boxes_to_be_ticked_are_actions_and_ticked_ones_are_done() -> None:
    told = "- [ ] Jo Marsh to mend the gate\n- [ ] **JM**: write to Highways\n- [x] Clerk to ask"
    assert actions(told) == [
        ("Jo Marsh to mend the gate", ["Jo Marsh"]),
        ("JM: write to Highways", ["JM"]),
    ]
    assert actions("- [ ] A box beside\n- prose is no list of tasks") == []


def test_a_wide_gap_parts_the_marker_from_a_sentence_without_a_stop() -> None:
    told = "Jo Marsh will send a copy of the form to the group              Action Jo Marsh"
    assert actions(told) == [
        ("Jo Marsh will send a copy of the form to the group", ["Jo Marsh"]),
    ]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Action – Prevention is the way the force works.",
        "Actions taken by the police were welcomed.",
        "Action plans to reduce speeding were shown.",
        "Early Action – Prevention is better.",
        "Action: None",
        "Action: no further action required.",
        "Action: ongoing",
        "Action: to be carried forward",
        "ACTION: Noted",
        "AP to write to Highways was what she had wanted.",
        "Action from last meeting: Clerk to add the membership to the agenda.",
        "Actioned by the Clerk since.",
    ],
)
def test_prose_about_actions_and_markers_without_any_are_none(paragraph: str) -> None:
    assert actions(paragraph) == []


def test_one_paragraph_may_give_several_people_something_to_do() -> None:
    assert actions(
        "Action: Clerk to confirm the day and invite others. JM to pass the plans to clerk so they "
        "can be seen. Clerk to contact the owners and ask them in."
    ) == [
        ("Clerk to confirm the day and invite others.", ["Clerk"]),
        ("JM to pass the plans to clerk so they can be seen.", ["JM"]),
        ("Clerk to contact the owners and ask them in.", ["Clerk"]),
    ]


def test_a_clause_after_a_comma_may_be_an_action_of_its_own() -> None:
    assert actions("Action: Clerk to write re the skips, JM to supply his contact name.") == [
        ("Clerk to write re the skips", ["Clerk"]),
        ("JM to supply his contact name.", ["JM"]),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sam to send the report to Chris to address the concerns and for Chris to feedback.",
        "Clerk to ask Cllr Moor, JM to attend on Monday.",
        "JM, CC Holt and Clerk to try to find out more.",
        "Clerk to write. It should go before May.",
    ],
)
def test_what_belongs_together_stays_one_action(sentence: str) -> None:
    assert written(actions(f"Action: {sentence}")) == [sentence]


def test_a_paragraph_right_after_an_action_goes_on_the_list_if_somebody_known_is_to_do_it() -> None:
    after = ("Action: Clerk to write.", "JM to count the gates.", "RF to count the trees.")

    assert written(actions(*after)) == ["Clerk to write.", "JM to count the gates."]


def test_an_action_that_breaks_off_goes_on_in_the_next_paragraph() -> None:
    cut = records("Action: Sam to send the report to", "address the worries raised by", "Voices.")

    assert [text_of(each) for each in cut] == [
        "Sam to send the report to address the worries raised by Voices."
    ]
    assert cut[0].passage == (
        "Action: Sam to send the report to\n\naddress the worries raised by\n\nVoices."
    )


@pytest.mark.parametrize("following", ["iii) contracts", "Village Hall", "- a list", "a) bins."])
def test_an_action_without_a_stop_does_not_take_the_next_heading(following: str) -> None:
    assert written(actions("Action: Clerk to issue receipts", following)) == [
        "Clerk to issue receipts"
    ]


@pytest.mark.parametrize("marker", ["Action:", "**Action**", "Action Point 1", "ACTION"])
def test_a_marker_alone_takes_the_paragraph_after_it(marker: str) -> None:
    found = records(marker, "Jo Marsh to take it forward.", "It was a long evening.")

    assert [text_of(each) for each in found] == ["Jo Marsh to take it forward."]
    assert found[0].passage == f"{marker}\n\nJo Marsh to take it forward."


def test_actions_over_a_list_takes_every_point() -> None:
    assert written(
        actions("Actions:", "1. JM to paint", "2. Clerk to pay", "The hall was cold.")
    ) == ["JM to paint", "Clerk to pay"]
    assert written(actions("Actions:\n- JM to paint\n- Clerk to pay")) == [
        "JM to paint",
        "Clerk to pay",
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("The hedge is tall. The Clerk will write to its owner. [Action: JM]",),
        ("The hedge is tall. The Clerk will write to its owner. (Action: JM)",),
        ("The hedge is tall. The Clerk will write to its owner. (ACTION JM)",),
        ("The hedge is tall. The Clerk will write to its owner. **Action JM**",),
        ("The hedge is tall. The Clerk will write to its owner. Action: JM",),
        ("The hedge is tall. The Clerk will write to its owner. ACTION – JM",),
        ("The hedge is tall. The Clerk will write to its owner.", "Action: JM"),
        ("The hedge is tall. The Clerk will write to its owner.", "**ACTION JM**"),
        ("The hedge is tall. The Clerk will write to its owner.", "[Action JM]"),
        ("The hedge is tall. The Clerk will write to its owner.", "JM"),
        ("The hedge is tall. The Clerk will write to its owner.            JM",),
        ("The hedge is tall. The Clerk will write to its owner.\tJM",),
        ("The hedge is tall. The Clerk will write to     JM\nits owner.",),
        ("The hedge is tall. The Clerk will write to its owner. JM",),
    ],
)
def test_an_owner_beside_or_after_a_sentence_has_that_sentence_to_do(
    paragraphs: tuple[str, ...],
) -> None:
    assert actions(*paragraphs) == [("The Clerk will write to its owner.", ["JM"])]


def test_two_owners_beside_a_sentence_share_it() -> None:
    assert actions("They will meet in May.", "JM/KH") == [("They will meet in May.", ["JM", "KH"])]
    assert actions("They will meet in May.   JM & KH") == [("They will meet in May.", ["JM", "KH"])]


def test_a_list_of_orders_with_its_owner_in_brackets() -> None:
    assert actions("- To write to Highways (JM)\n- The road was open (JM)") == []
    assert actions("To write to Highways (JM)") == [("To write to Highways", ["JM"])]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("It is run by the NHS.", "NHS"),
        ("AOB was short.", "AOB"),
        ("The rate went up. UK",),
        ("CC Holt read it out.   Thanks to all of them.",),
    ],
)
def test_letters_that_are_nobodys_are_no_owners(paragraphs: tuple[str, ...]) -> None:
    assert actions(*paragraphs) == []


def test_an_action_in_the_middle_of_a_paragraph_is_found() -> None:
    found = records("The gate is broken. ACTION: Clerk to mend it. Action: JM to pay.")

    assert [text_of(each) for each in found] == ["Clerk to mend it.", "JM to pay."]
    assert found[0].passage == found[1].passage


def test_a_sentence_that_gives_somebody_known_something_to_do_is_one_with_a_doubt() -> None:
    said = "The gate is broken. Clerk to mend it."

    assert actions(said) == [("Clerk to mend it.", ["Clerk"])]
    assert len(doubts(said)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo Marsh agreed to follow this up.",
        "Jo Marsh will write to Highways.",
        "Jo Marsh undertook to write to Highways.",
        "Clerk has to supply a number to allow the council to adopt the box.",
        "Jo Marsh to the left, Sam Grey to the right.",
        "Letters to go out in May.",
    ],
)
def test_what_somebody_said_they_will_do_is_prose(sentence: str) -> None:
    assert actions(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        ("Full information will be sent for.", []),
        ("Letters to be sent out.", []),
        ("Newsletter to include the dates.", []),
        ("Contact Highways to report the hole.", []),
        ("To arrange a meeting to agree the plan.", []),
        ("Arrange a visit.", []),
        ("RF to collect rents.", ["RF"]),
        ("All to read the plan.", ["All"]),
        ("The Chair to arrange it.", ["The Chair"]),
        ("Principal Governance Officer to write.", ["Principal Governance Officer"]),
        ("All members were asked to share the link.", ["All members"]),
        ("Officers are producing a pack.", ["Officers"]),
        ("JM & KH to look into it.", ["JM", "KH"]),
        ("Mr Penn to mend it.", ["Mr Penn"]),
        ("Finance Committee to consider it.", ["Finance Committee"]),
    ],
)
def test_owners_are_names_offices_and_groups_never_things(sentence: str, owners: list[str]) -> None:
    assert actions(f"Action: {sentence}") == [(sentence, owners)]


def test_initials_of_somebody_named_in_the_prose_are_understood_and_told() -> None:
    found = records(
        "Rita French the allotments officer was thanked.", "Action: RF to collect rents."
    )

    assert found[0].owner_names == ("Rita French",)
    assert "Rita French" in found[0].doubts[0].message


def test_initials_of_two_people_stay_as_written() -> None:
    found = records("Rita French and Ron Field came.", "Action: RF to collect rents.")

    assert found[0].owner_names == ("RF",)
    assert "RF" in found[0].doubts[0].message


def test_a_known_owner_is_understood_without_a_doubt() -> None:
    (found,) = records("Action: JM to mend it.")

    assert (found.owner_names, found.doubts) == (("Jo Marsh",), ())


def test_the_part_of_an_item_is_told_with_what_stands_in_it() -> None:
    found = records(
        "Action: JM to a.", "ii) Allotments", "Action: JM to b.", "5.2 Action: JM to c.",
        "(c) Bins", "Action: JM to d.",
    )  # fmt: skip

    assert [each.sub_item for each in found] == ["", "ii", "5.2", "c"]
    assert [each.line for each in found] == [1, 5, 7, 11]


@pytest.mark.parametrize(
    ("action", "text", "owners"),
    [
        ("Circulate the papers – JM", "Circulate the papers", ["JM"]),
        ("Circulate the papers - Clerk", "Circulate the papers", ["Clerk"]),
        ("Circulate the papers (XY)", "Circulate the papers", ["XY"]),
        ("Circulate the papers (Clerk and KH)", "Circulate the papers", ["Clerk", "KH"]),
        ("Circulate the papers JM", "Circulate the papers", ["JM"]),
        ("Circulate the papers to the NHS", "Circulate the papers to the NHS", []),
        (
            "Papers to be sent out by the Clerk.",
            "Papers to be sent out by the Clerk.",
            ["the Clerk"],
        ),
        (
            "Papers to be sent out by JM before May",
            "Papers to be sent out by JM before May",
            ["JM"],
        ),
        ("Papers to be sent out by May.", "Papers to be sent out by May.", []),
        ("KH to circulate the papers – JM", "KH to circulate the papers – JM", ["KH"]),
        ("Circulate the papers. Owner: Jo Marsh", "Circulate the papers", ["Jo Marsh"]),
        ("Circulate the papers. Lead: JM/KH", "Circulate the papers", ["JM", "KH"]),
    ],
)
def test_an_action_may_name_its_owner_last(action: str, text: str, owners: list[str]) -> None:
    assert actions(f"Action: {action}") == [(text, owners)]


def test_labels_after_an_action_tell_who_and_by_when() -> None:
    apart = records("Action Point 1", "Papers to be sent.", "Owner: Jo Marsh", "Due: 30 September")
    within = records("Action: Papers to be sent.\nOwner: Jo Marsh\nDue: 30 September")

    for found in (apart, within):
        (one,) = found
        assert isinstance(one.found, FoundAction)
        assert one.owner_names == ("Jo Marsh",)
        assert one.found.reading.due == Due(written="30 September", on=date(2016, 9, 30))


def test_a_label_without_an_action_before_it_is_prose() -> None:
    assert actions("Owner: Jo Marsh", "Action: KH to write") == [("KH to write", ["KH"])]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Welcome packs – JM to take them round.", "JM to take them round."),
        ("Path at the inn: Clerk to chase the county.", "Clerk to chase the county."),
        ("The sign is bent; Clerk to straighten it.", "Clerk to straighten it."),
        ("The Town Clerk to look into it.", "The Town Clerk to look into it."),
        ("It is dear. Officers to report back.", "Officers to report back."),
        ("Cllr. Penn to draft it.", "Cllr. Penn to draft it."),
    ],
)
def test_somebody_may_be_told_without_the_word_action(sentence: str, text: str) -> None:
    assert written(actions(sentence)) == [text]


def test_a_question_whether_a_sentence_is_an_action_quotes_it() -> None:
    (doubt,) = doubts("Officers to report back.")
    assert doubt == (
        "“Officers to report back.” reads as an action, though the minutes do not call it one; "
        "is it?"
    )


def test_clerk_to_action_speaks_of_the_sentence_before() -> None:
    assert actions("Reports should be sent on. Clerk to action.") == [
        ("Reports should be sent on.", ["Clerk"])
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Updates of outstanding action points:", "AP125 JM to ask the partners - ONGOING"),
        ("Updates of outstanding action points:", "AP136 KH to make a poster."),
        ("Actions from the last meeting: JM to see the owner. KH to see the band.",),
        ("AP12 JM to ask the partners – CLOSED",),
        ("Action: JM to ask the partners. Action complete.",),
    ],
)
def test_what_an_earlier_meeting_set_is_no_new_action(paragraphs: tuple[str, ...]) -> None:
    assert actions(*paragraphs) == []


@pytest.mark.parametrize(
    "line",
    [
        "**ACTION: JM to write to Highways by 30 June (DONE)**",
        "Action: JM to write to Highways by 30 June [complete]",
        "ACTION: JM to write to Highways by 30 June – closed.",
    ],
)
def test_an_action_that_says_it_is_done_is_a_completed_one(line: str) -> None:
    (found,) = records(line)
    assert isinstance(found.found, FoundAction)
    assert found.status == "completed"
    assert found.list_text == "Write to Highways"
    assert found.found.reading.text in line


def test_earlier_actions_end_with_the_next_heading() -> None:
    assert written(
        actions("Outstanding actions", "AP1 JM to ask.", "New business", "AP2 JM to paint.")
    ) == ["JM to paint."]


def test_a_list_with_boxes_has_what_is_not_ticked() -> None:
    assert actions("### Action items", "- [ ] @jmarsh, @kh: write it\n- [x] @kh: sing it") == [
        ("@jmarsh, @kh: write it", ["@jmarsh", "@kh"])
    ]


def test_the_point_after_a_decision_of_a_list_is_no_part_of_it() -> None:
    assert actions("- **Decision:** drop it.\n- Jo Marsh will write the notice.") == []


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Action: 1. JM to paint. 2. KH to pay.",),
        ("Action: (i) JM to paint. (ii) KH to pay.",),
        ("Actions:", "JM to paint.", "KH to pay."),
        ("Action JM to paint. Action KH to pay.",),
        ("Action 1 JM to paint.\nAction 2 KH to pay.",),
    ],
)
def test_points_stand_in_a_line_or_apart(paragraphs: tuple[str, ...]) -> None:
    assert actions(*paragraphs) == [("JM to paint.", ["JM"]), ("KH to pay.", ["KH"])]


def test_names_before_a_dash_under_actions_are_owners() -> None:
    assert actions("Actions", "KH – chase the bill", "XY: book the hall", "It rained.") == [
        ("KH – chase the bill", ["KH"]),
        ("XY: book the hall", ["XY"]),
    ]


def test_a_heading_and_initials_that_a_table_left_behind_speak_of_the_paragraph_before() -> None:
    assert actions("The gate should be painted.", "ACTION", "JM", "It rained.") == [
        ("The gate should be painted.", ["JM"])
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("It is shut. They will ask. Action XY",),
        ("It is shut. They will ask (Action: XY)",),
        ("It is shut. They will ask.", "XY"),
    ],
)
def test_initials_nobody_has_count_where_something_marks_them(paragraphs: tuple[str, ...]) -> None:
    assert [owners for _, owners in actions(*paragraphs)] == [["XY"]]


def test_initials_of_somebody_known_count_alone() -> None:
    assert actions("It rained.", "JM") == [("It rained.", ["JM"])]
    assert actions("It rained.", "XY") == []


def test_a_line_that_breaks_off_at_the_end_of_a_paragraph_goes_on() -> None:
    assert written(actions("The gate is open.\nAction: JM to", "shut it.")) == ["JM to shut it."]


def test_one_stroke_makes_no_table() -> None:
    assert written(actions("Path | Clerk to mend it. Clerk to see it.")) == ["Clerk to see it."]
