"""What the sentences of an item record: actions with owners and dates, decisions, doubts."""

from __future__ import annotations

from datetime import date

import pytest

from imports.found import FoundAction, FoundDecision, FoundVisit
from imports.past.listed_action import due_of
from imports.past.read import ReadAction
from imports.past.records import FoundGroup, list_record
from imports.past.told_in_item import is_task_list
from store.models import ActionReading, Anchor, Due, Owner
from tests.imports.past.minutes import CONTEXT, actions, decisions, doubts, found, records, written
from tests.imports.people import ON


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("Actions: 1. JM to mend it. 2. SG to paint it.", ["JM to mend it.", "SG to paint it."]),
        ("Action: (a) JM to mend it. (b) SG to paint it.", ["JM to mend it.", "SG to paint it."]),
        ("Action: i) JM to mend it. ii) SG to paint it.", ["JM to mend it.", "SG to paint it."]),
        ("Action: 1. JM to mend it; and 2. SG to dig", ["JM to mend it;", "SG to dig"]),
        ("Action: 1. JM to mend it", ["JM to mend it"]),
        ("Action: JM to go on 3. May and 4. June", ["JM to go on 3. May and 4. June"]),
        ("Action: mend it. Owner: JM. Due: 3 October", ["mend it"]),
        ("Action: [ ] mend it [ ] soon", ["mend it [ ] soon"]),
        ("Action: ...", []),
        ("Actions:\n- None\n- JM to mend it\n- [x] SG to dig\n- [X] SG to sand it\n- [ ] SG to go",
         ["JM to mend it", "SG to go"]),
    ],
)  # fmt: skip
def test_every_point_of_what_is_said_to_be_actions_is_one(paragraph: str, found: list[str]) -> None:
    assert written(actions(paragraph)) == found


@pytest.mark.parametrize(
    ("text", "is_list"),
    [
        ("- [ ] JM to mend it", True),
        ("  * [x] JM\n\n+ [X] SG\n• [] Jo", True),
        ("- [ ] JM to mend it\nand paint it", False),
        ("- [ ]", False),
        ("- [y] JM", False),
        ("[ ] JM to mend it", False),
        ("", False),
    ],
)
def test_boxes_to_be_ticked(text: str, is_list: bool) -> None:
    assert is_task_list(text) is is_list


def test_an_action_that_is_done_already_is_kept_as_done() -> None:
    done, to_do = records("Action: JM to mend it (DONE)", "Action: SG to paint it")
    assert [done.status, to_do.status] == ["completed", "open"]
    assert written(actions("Actions:\n- JM to mend it (DONE)\n- SG to sand it")) == [
        "SG to sand it"
    ]
    assert actions("AP3: JM to mend it (DONE)") == []
    assert actions("Action: JM to mend it – is now complete") == []


@pytest.mark.parametrize(
    ("paragraph", "count"),
    [
        ("AP3: JM to mend it", 0),
        ("Action: JM to mend it – ongoing", 0),
        ("Action: JM to mend it", 1),
        ("JM to mend it.", 0),
        ("Action: JM to mend it (DONE)", 0),
    ],
)
def test_an_item_about_what_was_set_earlier_has_only_what_is_stated_anew(
    paragraph: str, count: int
) -> None:
    assert len(actions(paragraph, title="Actions of the last meeting")) == count
    assert len(records(paragraph)) == 1


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("Action: it was agreed that the Clerk write to Elm.",
         [("it was agreed that the Clerk write to Elm.", ["Clerk"])]),
        ("Action: that JM write to Elm.", [("that JM write to Elm.", ["JM"])]),
        ("Action: it was decided that JM write.", [("it was decided that JM write.", ["JM"])]),
        ("Action: that it be so.", [("that it be so.", [])]),
        ("Action: mend it    JM", [("mend it", ["JM"])]),
        ("Action: mend it – JM", [("mend it", ["JM"])]),
        ("Action: mend it (JM)", [("mend it", ["JM"])]),
        ("Action: Sam Grey to mend it (JM)", [("Sam Grey to mend it (JM)", ["Sam Grey"])]),
        ("Action: mend it. Owner: Jo Marsh", [("mend it", ["Jo Marsh"])]),
        ("Action: JM: mend it. Owner: Sam Grey", [("JM: mend it", ["JM"])]),
        ("Action: (JM)", []),
    ],
)  # fmt: skip
def test_who_is_to_do_it_may_stand_before_in_or_after_it(
    paragraph: str, found: list[tuple[str, list[str]]]
) -> None:
    assert actions(paragraph) == found


def test_a_label_gives_the_action_before_it_who_and_by_when() -> None:
    (record,) = records("Action: JM to mend it by Friday.", "Who: Sam Grey and Jo Marsh")
    assert isinstance(record.found, FoundAction)
    assert [one.person for one in record.found.reading.owners] == ["grey", "marsh"]
    assert record.owner_names == ("Sam Grey", "Jo Marsh")
    assert record.found.reading.due is not None
    assert record.found.reading.due.on == date(2016, 9, 9)
    (record,) = records("Action: JM to mend it by Friday.", "Deadline: 1 October 2016")
    assert isinstance(record.found, FoundAction)
    assert [one.written for one in record.found.reading.owners] == ["JM"]
    assert record.found.reading.due == Due(written="1 October 2016", on=date(2016, 10, 1))
    assert record.owner_names == ("Jo Marsh",)


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Owner: Sam Grey",),
        ("RESOLVED that it be so.", "Owner: Sam Grey"),
        ("Action: JM to mend it.", "It was wet. Owner: Sam Grey"),
    ],
)
def test_a_label_with_no_action_before_it_or_with_more_words_gives_nobody_anything(
    paragraphs: tuple[str, ...],
) -> None:
    assert "Sam Grey" not in [who for _, owners in actions(*paragraphs) for who in owners]


def test_an_action_told_twice_in_one_paragraph_is_one() -> None:
    assert written(actions("JM to mend it. It was wet. JM to MEND it.")) == ["JM to mend it."]
    assert written(actions("JM to mend it. JM to mend it all.")) == [
        "JM to mend it.",
        "JM to mend it all.",
    ]
    assert len(actions("It was wet. JM to mend it.", "It was dry. JM to mend it.")) == 2
    between = " ".join(f"Sam Grey to paint gate {number}." for number in range(19))
    assert len(actions(f"JM to mend it. {between} JM to mend it.")) == 20
    between = f"{between} Sam Grey to paint the last gate."
    assert len(actions(f"JM to mend it. {between} JM to mend it.")) == 22


def test_who_stands_after_an_action_takes_it_over_only_from_nobody_or_themselves() -> None:
    assert actions("Action: JM to mend it.", "ACTION – JM, SG") == [
        ("JM to mend it.", ["JM", "SG"])
    ]
    assert actions("Action: mend it.", "ACTION – SG") == [("mend it.", ["SG"])]
    assert actions("It was wet and JM is to mend it.", "Action: JM to dig.", "It was wet.",
                   "ACTION – SG") == [("JM to dig.", ["JM"]), ("It was wet.", ["SG"])]  # fmt: skip


@pytest.mark.parametrize(
    ("paragraph", "texts", "told"),
    [
        ("RESOLVED that it be mended. JM to write to Elm. It was wet.",
         ["that it be mended. It was wet."], [("JM to write to Elm.", ["JM"])]),
        ("RESOLVED that JM write to Elm.", ["that JM write to Elm."],
         [("JM write to Elm.", ["JM"])]),
        ("RESOLVED that:\n(a) JM write to Elm;\n(b) that SG send it",
         ["JM write to Elm", "that SG send it"],
         [("JM write to Elm", ["JM"]), ("SG send it", ["SG"])]),
        ("RESOLVED:\n(a) JM write to Elm", ["JM write to Elm"], []),
        ("RESOLVED: the Clerk to write to Elm", ["the Clerk to write to Elm"],
         [("the Clerk to write to Elm", ["Clerk"])]),
    ],
)  # fmt: skip
def test_a_resolution_may_tell_somebody_to_act(
    paragraph: str, texts: list[str], told: list[tuple[str, list[str]]]
) -> None:
    assert decisions(paragraph) == [(text, "resolved", False) for text in texts]
    assert actions(paragraph) == told


def test_a_resolution_without_its_first_words_is_suggested() -> None:
    assert decisions("That the report be noted") == [("That the report be noted", "agreed", True)]
    assert actions("That the report be noted") == []


def test_a_point_of_what_was_done_may_instruct_somebody() -> None:
    assert actions("1. instructed the Clerk to write to Elm") == [
        ("the Clerk to write to Elm", ["Clerk"])
    ]
    assert actions("They instructed the Clerk to write to Elm") == []


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("It was wet. JM to action.", [("It was wet.", ["JM"])]),
        ("It was wet. (Jo Marsh to take action)", [("It was wet.", ["Jo Marsh"])]),
        ("It was wet. Jo Marsh to action this.", [("It was wet.", ["Jo Marsh"])]),
        ("It was wet. Foxes to action.", []),
        ("JM to mend it – done.", []),
        ("- JM to mend it.\n- SG to sand it.",
         [("JM to mend it.", ["JM"]), ("SG to sand it.", ["SG"])]),
        ("Previous actions were told. JM to mend it.", []),
        ("The previous chair came. JM to mend it.", [("JM to mend it.", ["JM"])]),
        ("Of actions much was said. JM to mend it.", [("JM to mend it.", ["JM"])]),
        ("It was wet and cold and dark in all the lanes of Elm. Of previous actions. JM to dig.",
         [("JM to dig.", ["JM"])]),
    ],
)  # fmt: skip
def test_a_sentence_may_be_an_action_without_saying_so(
    paragraph: str, found: list[tuple[str, list[str]]]
) -> None:
    assert actions(paragraph) == found


def test_an_action_that_does_not_say_so_is_asked_about() -> None:
    assert doubts("JM to mend it.") == [
        "“JM to mend it.” reads as an action, though the minutes do not call it one; is it?"
    ]
    (asked,) = doubts("JM to mend " + "the gate and " * 20 + "it.")
    assert "and …”" in asked or "gate …”" in asked or "the …”" in asked
    assert len(asked.split("”")[0]) <= 91
    (record,) = records("JM to mend it.")
    assert not record.certain
    assert [(one.line, one.about) for one in record.doubts] == [(1, "action")]
    (record,) = records("Action: JM to mend it.")
    assert (record.certain, record.doubts) == (True, ())


def test_initials_that_nobody_has_are_asked_about() -> None:
    (record,) = records("It was wet.", "Action: QX to mend it.")
    assert [(one.line, one.about) for one in record.doubts] == [(3, "owner")]
    listed = list_record(ReadAction("mend it", ("QX",), line=9), CONTEXT)
    assert [(one.line, one.about) for one in listed.doubts] == [(9, "owner")]


def test_visits_and_groups_are_found_in_prose() -> None:
    assert any(isinstance(one, FoundVisit) for one in found("Jo Marsh visited Elm House on 3 May."))
    assert found("It was wet in May.") == []
    announced = "Task and finish groups were set up:"
    groups = found(announced, "Bins – JM, SG", "Paths – JM, SG", "It was wet.", "Mud – JM, SG")
    assert [type(one) for one in groups] == [FoundGroup, FoundGroup]
    assert [one for one in found("Bins – JM, SG") if isinstance(one, FoundGroup)] == []


def test_an_entry_of_a_list_is_a_record_with_its_line_and_status() -> None:
    entry = ReadAction("mend it", ("JM",), "1 October 2016", "completed", line=9)
    record = list_record(entry, CONTEXT)
    assert record.found == FoundAction(
        ActionReading(
            text="mend it",
            anchor=Anchor(text="mend it"),
            owners=(Owner(person="marsh", written="JM"),),
            due=Due(written="1 October 2016", on=date(2016, 10, 1)),
        )
    )
    assert (record.line, record.status, record.passage) == (9, "completed", "mend it")
    assert record.owner_names == ("Jo Marsh",)
    own = list_record(ReadAction("Sam Grey to mend it by Friday"), CONTEXT)
    assert isinstance(own.found, FoundAction)
    assert [one.person for one in own.found.reading.owners] == ["grey"]


@pytest.mark.parametrize(
    ("written", "text", "due"),
    [
        ("1 October 2016", "by Friday", Due(written="1 October 2016", on=date(2016, 10, 1))),
        ("", "to go by Friday", Due(written="by Friday", on=date(2016, 9, 9))),
        ("", "to go", None),
        ("1 May 2016", "", Due(written="1 May 2016")),
        ("8 September 2016", "", Due(written="8 September 2016", on=ON)),
        ("soon", "", Due(written="soon")),
        ("next meeting", "", Due(written="next meeting", next=True)),
    ],
)
def test_by_when_an_action_is_to_be_done(written: str, text: str, due: Due | None) -> None:
    assert due_of(written, text, CONTEXT) == due


def test_a_decision_and_an_action_know_the_part_of_the_item() -> None:
    first, second = records("3.1 RESOLVED that it be so.", "3.2 Action: JM to mend it.")
    assert [first.sub_item, second.sub_item] == ["3.1", "3.2"]
    assert isinstance(first.found, FoundDecision)
