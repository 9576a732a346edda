"""Actions as lists word them: without who and by when, which have columns of their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.action_sentence import lead_of, list_wording, wording
from store.models import Action, ActionCorrections, ActionReading, Anchor, Due, Owner


def worded(text: str, owners: list[str], said: str = "") -> str:
    return wording(text, [Owner(written=each) for each in owners], [said])


@pytest.mark.parametrize(
    ("text", "owners", "words"),
    [
        ("Jo Marsh to send it.", ["Jo Marsh"], "Send it"),
        ("Jo Marsh to send it.", ["Dr Rao"], "Jo Marsh to send it"),
        ("Jo Marsh to send it.", [], "Jo Marsh to send it"),
        ("JO MARSH to send it", ["Jo Marsh"], "Send it"),
        ("Jo Marsh and Voices to send it", ["Jo Marsh", "Voices"], "Send it"),
        ("Jo Marsh, Dr Rao to send it", ["Jo Marsh", "Dr Rao"], "Send it"),
        ("Jo Marsh and Dr Rao to send it", ["Jo Marsh"], "Jo Marsh and Dr Rao to send it"),
        ("Jo Marsh was asked to send it", ["Jo Marsh"], "Send it"),
        ("Jo Marsh was to send it", ["Jo Marsh"], "Send it"),
        ("Jo Marsh agreed to send it", ["Jo Marsh"], "Send it"),
        ("Jo Marsh will send it", ["Jo Marsh"], "Send it"),
        (
            "It was agreed that Jo Marsh send it",
            ["Jo Marsh"],
            "It was agreed that Jo Marsh send it",
        ),
        ("It was agreed that Jo Marsh would send it", ["Jo Marsh"], "Send it"),
        ("Officers are producing a pack.", ["Officers"], "Producing a pack"),
        ("The Board were asked to let Sam know.", ["The Board"], "Let Sam know"),
        ("JM – write to CC Holt", ["JM"], "Write to CC Holt"),
        ("JM: write", ["Sam"], "JM: write"),
        ("Write to CC Holt (Jo Marsh)", ["Jo Marsh"], "Write to CC Holt"),
        ("Write to CC Holt (see page 3)", ["Jo Marsh"], "Write to CC Holt (see page 3)"),
        ("Children and Families Team to write", ["Children and Families Team"], "Write"),
        ("Dr Rao to wait...", ["Dr Rao"], "Wait..."),
        ("Jo Marsh to send it ?? to all", ["Jo Marsh"], "Send it to all"),
        ("Jo Marsh to send  it ??, soon", ["Jo Marsh"], "Send it, soon"),
        ("Jo Marsh to", ["Jo Marsh"], "Jo Marsh to"),
        ("", ["Dr Rao"], ""),
    ],
)
def test_who_is_to_do_it_is_left_out(text: str, owners: list[str], words: str) -> None:
    assert worded(text, owners) == words


@pytest.mark.parametrize(
    ("text", "said", "words"),
    [
        ("Jo Marsh to let CC Holt know by 30 September.", "by 30 September", "Let CC Holt know"),
        ("By 30 September Jo Marsh to write", "By 30 September", "Write"),
        ("Jo Marsh, by 30 September, to write", "by 30 September", "Write"),
        ("Jo Marsh to write (by Friday) to Sam", "by Friday", "Write to Sam"),
        ("Jo Marsh to report to the next meeting.", "to the next meeting", "Report"),
        ("Bring it to the next meeting", "the next meeting", "Bring it"),
        ("Attend the next meeting", "the next meeting", "Attend the next meeting"),
        ("Attend our next meeting", "our next meeting", "Attend our next meeting"),
        ("Send it by  Friday.", "by Friday", "Send it"),
        ("Send it, by Friday", "Friday", "Send it"),
        ("Send it by friday", "Friday", "Send it"),
        ("Send it before Easter", "Easter", "Send it"),
        ("Send it today.", "today", "Send it"),
        ("Bring the Friday list", "Friday", "Bring the Friday list"),
        ("Meet by Fridays, with tea", "by Friday", "Meet by Fridays, with tea"),
        ("Meet standby Friday now", "by Friday", "Meet standby Friday now"),
        ("Look into Goodfriday", "Friday", "Look into Goodfriday"),
        ("Send it", "by Friday", "Send it"),
        ("Jo Marsh to send it – end of June", "end of June", "Send it"),
        ("Jo Marsh to send it (deadline 1st Feb)", "deadline 1st Feb", "Send it"),
        ("Go", "in the month of September", "Go"),
        ("by Friday", "by Friday", "By Friday"),
        ("Send it by Friday", " ", "Send it by Friday"),
    ],
)
def test_by_when_is_left_out(text: str, said: str, words: str) -> None:
    assert worded(text, ["Jo Marsh"], said) == words


def asked(text: str, due: Due | None = None) -> Action:
    read = ActionReading(
        text=text, anchor=Anchor(text=text, place=0), owners=(Owner(written="Jo Marsh"),), due=due
    )
    return Action(meeting="m", read=read)


@pytest.mark.parametrize("before", ["figures to all members, first", "to report, and then"])
def test_a_day_stays_where_a_word_would_be_left_hanging(before: str) -> None:
    whole = f"Monthly {before} by 1 October"
    assert worded(f"{whole}.", [], "by 1 October") == whole


def test_an_action_is_worded_from_its_sentence() -> None:
    one = asked("Jo Marsh to send it by 30 September", Due(written="by 30 September"))
    assert list_wording(one) == "Send it"
    assert list_wording(Action(meeting="m")) == ""


def test_a_wording_for_lists_wins() -> None:
    one = asked("Jo Marsh to send this too.")
    lists = Action(meeting="m", read=one.read, list_text=" Write \n to all ")
    assert list_wording(lists) == "Write to all"
    assert list_wording(Action(meeting="m", read=one.read, list_text="  ")) == "Send this too"


def test_a_date_put_right_and_the_one_that_was_read_are_both_left_out() -> None:
    read = asked("Jo Marsh to send it by 30 September", Due(written="by 30 September")).read
    dated = ActionCorrections(due=Due(written="2 October"))
    assert list_wording(Action(meeting="m", read=read, corrected=dated)) == "Send it"
    reworded = ActionCorrections(
        text="Jo Marsh to bring it by 2 October", due=Due(written="2 October")
    )
    assert list_wording(Action(meeting="m", read=read, corrected=reworded)) == "Bring it"


def test_those_named_first_stand_before_the_verb() -> None:
    assert lead_of("Jo Marsh to send it") == (0, 8, 12)
    assert lead_of("that Jo Marsh will send it") == (5, 13, 19)
    assert lead_of("Send it") is None
    assert lead_of("x" * 260 + " to send it") is None


@given(st.text(max_size=80), st.lists(st.text(max_size=20)), st.text(max_size=20))
def test_any_text_can_be_worded(text: str, owners: list[str], said: str) -> None:
    words = worded(text, owners, said)
    assert words == " ".join(words.split())


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Kate Lund to ring the school", ["Kate Lund"]),
        ("Sam and HY to ring the school", ["Sam", "HY"]),
        ("Ring the school (Kate Lund)", ["Kate Lund"]),
    ],
)
def test_an_action_given_to_somebody_else_no_longer_names_who_had_it(
    text: str, written: list[str]
) -> None:
    read = ActionReading(
        text=text,
        anchor=Anchor(text=f"Action: {text}"),
        owners=tuple(Owner(written=each) for each in written),
    )
    given = ActionCorrections(owners=(Owner(written="Dr Rao", person="p-rao"),))
    assert list_wording(Action(meeting="m", read=read, corrected=given)) == "Ring the school"
