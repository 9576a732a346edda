"""What is asked, quietly, about a meeting."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from imports.doubt import Answer, Doubt
from imports.doubts import doubts
from imports.names import Names
from store.models import (
    Action,
    ActionCorrections,
    ActionReading,
    AgendaItem,
    Anchor,
    Attendance,
    Board,
    Decision,
    DecisionReading,
    Due,
    Meeting,
    Owner,
    Visit,
    VisitReading,
)
from store.records import MeetingRecord, Register
from tests.imports.people import ON, REGISTER, names

HOLT = Owner(written="CC Holt", person="holt")


def action(identity: str, text: str, *owners: Owner, **more: Any) -> Action:
    due = more.pop("due", None)
    reading = ActionReading(
        text=text, anchor=Anchor(text=f"Action: {text}"), owners=owners, due=due
    )
    return Action(id=identity, meeting="m", item=more.pop("item", "i3"), read=reading, **more)


def attended(person: str, status: Any) -> Attendance:
    return Attendance(id=f"m.{person}", meeting="m", person=person, name=person, status=status)


def record(
    *subjects: Action | Decision | Visit,
    minutes: str = "",
    attendance: tuple[Attendance, ...] = (),
    generated: str = "",
    more: tuple[AgendaItem, ...] = (),
) -> MeetingRecord:
    item = AgendaItem(id="i3", meeting="m", title="Homes", minutes=minutes, generated=generated)
    return MeetingRecord(
        board=Board(name="Corporate Parenting Board"),
        meeting=Meeting(id="m", on=ON),
        items=(item, *more),
        attendance=attendance,
        actions=tuple(each for each in subjects if isinstance(each, Action)),
        decisions=tuple(each for each in subjects if isinstance(each, Decision)),
        visits=tuple(each for each in subjects if isinstance(each, Visit)),
        register=REGISTER,
    )


def asked(found: MeetingRecord, known: Names | None = None) -> list[tuple[str, str]]:
    return [(each.kind, each.question) for each in doubts(found, known or names())]


def test_a_plain_action_is_not_asked_about() -> None:
    assert doubts(record(action("a", "CC Holt to ring Kate", HOLT)), names()) == []


def test_which_sam_is_asked_once_with_digits() -> None:
    sam = Owner(written="Sam")
    found = doubts(record(action("a", "Sam to ring", sam), action("b", "Sam to go", sam)), names())

    assert found == [
        Doubt(
            "name:m:sam",
            "name",
            "Which Sam?",
            (
                Answer(1, "Sam Grey (you)", "grey"),
                Answer(2, "Sam R", "samr"),
                Answer(3, "Sam W", "samw"),
            ),
            "a",
            "Sam to ring",
            "Sam",
            "i3",
            0,
        )
    ]


def test_a_name_that_has_been_answered_is_not_asked_again() -> None:
    found = record(action("a", "Sam to ring", Owner(written="Sam")))

    assert asked(found, names(answers={"sam": "grey"})) == []


def test_a_name_left_as_written_is_not_asked_again_until_somebody_is_called_so() -> None:
    found = record(action("a", "Voices to ring", Owner(written="Voyces")))

    assert asked(found, names(answers={"voyces": ""})) == []
    assert names(answers={"cc holt": ""}).resolve("CC Holt").owner.person == "holt"


def test_somebody_unknown_can_be_added_as_a_guest() -> None:
    (found,) = doubts(record(action("a", "CC Hollt to ring", Owner(written="CC Hollt"))), names())

    assert found.question == "Who is CC Hollt?"
    assert found.answers == (
        Answer(1, "CC Holt", "holt"),
        Answer(2, "Add CC Hollt as a guest", "guest"),
        Answer(3, "A group", "group"),
        Answer(4, "As written", "as written"),
    )


def test_everybody_is_not_asked_about() -> None:
    assert asked(record(action("a", "All members to ring", Owner(written="All members")))) == []


def test_an_action_without_owner_is_asked_about() -> None:
    (found,) = doubts(record(action("a", "Send it to Kate")), names())

    assert (found.key, found.question, found.subject) == ("owner:a", "Whose action?", "a")
    assert found.answers == (
        Answer(1, "Sam Grey (you)", "grey"),
        Answer(2, "CC Holt", "holt"),
        Answer(3, "Somebody else", "other"),
    )


def test_a_closed_action_is_not_asked_for_its_owner() -> None:
    assert asked(record(action("a", "Send this", status="completed"))) == []
    assert asked(record(action("a", "Send this", status="in progress"))) != []


def test_corrections_answer_doubts() -> None:
    corrected = ActionCorrections(owners=(HOLT,), due=Due())
    found = action("a", "Send it to Kate by half-term", due=Due(written="by half-term"))

    assert asked(record(found)) != []
    assert asked(record(action("a", "Send it to Kate", corrected=corrected))) == []


def test_a_vague_day_is_asked_about_with_a_guess() -> None:
    due = Due(written="by half-term")
    (found,) = doubts(record(action("a", "CC Holt to ring by half-term", HOLT, due=due)), names())

    assert (found.kind, found.question, found.written) == (
        "due",
        "By half-term: 28 October?",
        "by half-term",
    )
    assert found.answers == (
        Answer(1, "28 October 2016", "2016-10-28"),
        Answer(2, "No date", "none"),
        Answer(3, "Another day", "other"),
    )


def test_an_impossible_or_a_past_day_is_asked_about() -> None:
    impossible = action("a", "CC Holt to ring", HOLT, due=Due(written="by 31 June"))
    past = action("b", "CC Holt to ring", HOLT, due=Due(written="by 1 June 2016"))

    assert asked(record(impossible, past)) == [
        ("due", "There is no 31 June; which day is meant?"),
        ("due", "1 June 2016 is before this meeting; by when is it to be done?"),
    ]
    assert doubts(record(past), names())[0].answers == (
        Answer(1, "No date", "none"),
        Answer(2, "Another day", "other"),
    )


def test_a_stated_day_is_not_asked_about() -> None:
    assert asked(record(action("a", "CC Holt to ring", HOLT, due=Due(written="x", on=ON)))) == []


def test_wording_that_leans_is_asked_about_until_there_is_a_wording() -> None:
    leaning = action("a", "CC Holt to follow this up", HOLT)

    assert asked(record(leaning)) == [
        ("wording", "“Follow this up”: clear enough in a list?"),
    ]
    assert asked(record(action("a", "CC Holt to follow this up", HOLT, list_text="Ring"))) == []


def decision(**more: Any) -> Decision:
    reading = DecisionReading(
        text="The Board agreed it.", anchor=Anchor(text="The Board agreed it.")
    )
    return Decision(id="d", meeting="m", item="i3", read=reading, **more)


def test_a_suggested_decision_is_asked_about_until_it_is_refused() -> None:
    (found,) = doubts(record(decision(suggested=True)), names())

    assert (found.question, found.excerpt) == ("A decision?", "The Board agreed it.")
    assert found.answers == (Answer(1, "Yes", "yes"), Answer(2, "No", "no"))
    assert asked(record(decision())) == []
    assert asked(record(decision(suggested=True, dismissed=True))) == []


def visit(**more: Any) -> Visit:
    reading = VisitReading(anchor=Anchor(text="CC Holt visited Elm House."))
    return Visit(id="v", kind="", meeting="m", item="i3", read=reading, **more)


def test_a_suggested_visit_is_asked_about_until_it_is_refused() -> None:
    (found,) = doubts(record(visit(suggested=True)), names())

    assert (found.kind, found.excerpt) == ("visit", "CC Holt visited Elm House.")
    assert [each.value for each in found.answers] == ["yes", "no"]
    assert asked(record(visit())) == []
    assert asked(record(visit(suggested=True, dismissed=True))) == []


def test_a_record_without_its_sentence_is_asked_about_and_nothing_else() -> None:
    found = doubts(record(action("a", "Send this", unplaced=True)), names())

    assert [(each.kind, each.question) for each in found] == [("unplaced", "Its sentence is gone")]
    assert [each.value for each in found[0].answers] == ["restore", "keep", "drop"]


def test_each_of_the_clerks_own_doubts_is_listed() -> None:
    found = doubts(record(minutes="It was 45?? of them.\n\nAnd ??"), names())

    assert [(each.kind, each.subject, each.answers) for each in found] == [
        ("note", "i3", ()),
        ("note", "i3", ()),
    ]
    assert "45??" in found[0].excerpt
    assert len({each.key for each in found}) == 2


def test_a_marker_with_nothing_after_it_is_a_doubt() -> None:
    minutes = "Spoke.\n\nAction:\n\nAction: Jo Marsh to ring\n\n**Decision:** "
    assert [
        (one.kind, one.question, one.at) for one in doubts(record(minutes=minutes), names())
    ] == [
        ("empty", "Nothing stands after “Action:”", minutes.index("Action:") + 7),
        ("empty", "Nothing stands after “Decision:”", len(minutes.rstrip())),
    ]
    for settled in ("Action:\n\nJo Marsh to ring", "Actions:\n- Action: Jo Marsh to ring"):
        assert doubts(record(minutes=settled), names()) == []


def test_doubts_stand_in_the_order_of_the_minutes() -> None:
    first = action("b", "Send it to Kate")
    last = action("a", "Write it to Kate", item="i4")
    lost = action("c", "Gone away from here")
    minutes = "First ??\n\nAction: Send it to Kate\n\nThe Board agreed it. ??"
    other = AgendaItem(id="i4", meeting="m", title="More", minutes="Action: Write it to Kate")
    stray = action("z", "Stray to nobody", item="elsewhere")

    found = doubts(
        record(stray, lost, last, first, decision(suggested=True), minutes=minutes, more=(other,)),
        names(),
    )

    assert [each.key.split(":")[0] + each.subject for each in found] == [
        "notei3",
        "ownerb",
        "decisiond",
        "notei3",
        "ownerc",
        "ownera",
        "ownerz",
    ]


def test_a_sentence_of_apologies_is_compared_with_the_list() -> None:
    told = record(
        minutes="Apologies were received from CC Holt and Dr Rao.",
        attendance=(attended("holt", "present"), attended("dean", "apologies")),
    )

    assert asked(told) == [
        (
            "attendance",
            "CC Dean sent apologies by the list, and this sentence does not say so. "
            "Which is right?",
        ),
        (
            "attendance",
            "CC Holt sent apologies by this sentence and is marked present. Which is right?",
        ),
        (
            "attendance",
            "Dr Rao sent apologies by this sentence and is not on the list. Which is right?",
        ),
    ]
    assert [each.value for each in doubts(told, names())[0].answers] == ["sentence", "list"]


def test_a_sentence_that_agrees_or_was_generated_is_not_asked_about() -> None:
    sentence = "Apologies were received from CC Holt."
    agreeing = record(minutes=sentence, attendance=(attended("holt", "apologies"),))
    generated = record(minutes=f"{sentence}\n\nMore.", generated=sentence)

    assert asked(agreeing) == []
    assert asked(generated) == []
    assert asked(record(minutes="The chair sent her apologies.")) == []


def test_a_long_excerpt_is_cut() -> None:
    (found,) = doubts(record(action("a", f"Send it to {'x' * 100}")), names())

    assert len(found.excerpt) == 90
    assert found.excerpt.endswith("…")
    whole = "Send it to ".ljust(90, "x")
    assert doubts(record(action("a", whole)), names())[0].excerpt == whole


def test_an_action_of_nobody_offers_officers_who_are_here() -> None:
    here = (attended("samr", "present"), attended("marsh", "present"))
    found = doubts(record(action("a", "to be looked into"), attendance=here), names())
    [owner] = [one for one in found if one.kind == "owner"]
    assert "marsh" in [one.value for one in owner.answers]
    assert len(owner.answers) <= 6


@pytest.mark.parametrize(
    ("minutes", "asks"),
    [
        ("There was no other business to report.\n\nCC Dean asked about parking.", True),
        ("There was no other business.\n\nAction: Jo Marsh to ring.", True),
        ("There was no other business to report.", False),
        ("CC Dean asked about parking.\n\nThere was no other business.", False),
        ("There was no other business but parking.\n\nCC Dean asked.", False),
    ],
)
def test_that_there_was_nothing_is_asked_about_over_something(minutes: str, asks: bool) -> None:
    item = AgendaItem(id="i", meeting="m", position=1, title="Any other business", minutes=minutes)
    record = MeetingRecord(board=Board(name="B"), meeting=Meeting(id="m", on=ON), items=(item,))
    found = [one for one in doubts(record, Names(Register())) if one.kind == "nothing"]
    assert [one.answers[0].label for one in found] == ["Take it out"] * asks
    locked = replace(record, meeting=Meeting(id="m", on=ON, status="approved"))
    assert doubts(locked, Names(Register())) == []
