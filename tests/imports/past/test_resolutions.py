"""The first words of a resolution, its points, and whom they tell to act."""

from __future__ import annotations

import pytest

from imports.past.resolutions import (
    begins_with_that,
    instructed,
    is_bare_resolution,
    is_own_point,
    is_point,
    points_of,
    resolution,
    told_to_act,
)
from tests.imports.people import names

KNOWN = names()
DONE_BY_ITSELF = """
    agree approve note endorse receive adopt accept support thank recommend resolve act be continue
    confirm
"""
THINGS = """
    audit draft file issue list log map offer order plan process query record register report
    request review scope study supply survey update visit work
"""


def read(paragraph: str) -> tuple[str, str, bool] | None:
    found = resolution(paragraph)
    return (found.verb, found.text, found.that) if found else None


@pytest.mark.parametrize(
    "head",
    [
        "RESOLVED:", "RESOLVED :", "RESOLVED -", "RESOLVED—", "RESOLVED:-", "RESOLVED: –",
        "RESOLVED/-", "RESOLVED...", "RESOLVED", "Resolved:", "  - RESOLVED:", "* Resolved:",
        "• RESOLVED:", "[RESOLVED]:", "(RESOLVED)", "**RESOLVED**", "**Resolved**",
        "_RESOLVED:_", "It was RESOLVED", "it was unanimously RESOLVED", "The Board RESOLVED",
        "the Finance Committee RESOLVED", "This meeting therefore RESOLVED",
        "The sub-committee further RESOLVED", "Unanimously RESOLVED", "Accordingly RESOLVED",
        "Also RESOLVED", "Then RESOLVED", "RESOLVED unanimously", "RESOLVED (unanimously)",
        "RESOLVED nem. con.", "RESOLVED nem con", "RESOLVED accordingly", "RESOLVED further",
        "RESOLVED in principle", "RESOLVED by a majority", "RESOLVED by 6 votes to 2",
        "RESOLVED (6 for, 2 against)", "RESOLVED 6 votes for", "RESOLVED unanimously:",
        "ORDERED:", "Resolution:", "Resolutions:", "RESOLUTION –",
    ],
)  # fmt: skip
def test_the_words_before_a_resolution_leave_it(head: str) -> None:
    assert read(f"{head} that the gate be mended") == ("resolved", "that the gate be mended", False)


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("AGREED", "agreed"), ("RECOMMENDED", "recommended"), ("DECIDED", "agreed"),
        ("APPROVED", "approved"), ("ENDORSED", "endorsed"), ("NOTED", "noted"),
        ("DECISION", "agreed"), ("DECISIONS", "agreed"), ("RECOMMENDATION", "recommended"),
        ("RECOMMENDATIONS", "recommended"), ("Agreed", "agreed"), ("Decided", "agreed"),
    ],
)  # fmt: skip
def test_the_verb_of_a_resolution(word: str, verb: str) -> None:
    assert read(f"{word}: the gate is mended") == (verb, "the gate is mended", False)


@pytest.mark.parametrize(
    "rest", ["that it be so", "to mend it", "as follows: a gate", "the plan", "(1) a gate"]
)
def test_capitals_need_no_sign_before_some_words(rest: str) -> None:
    assert read(f"RESOLVED {rest}") == ("resolved", rest, False)


@pytest.mark.parametrize(
    "paragraph",
    [
        "RESOLVED it", "RESOLVED gate by gate", "RESOLVEDLY that", "It was agreed that it be so.",
        "It was Agreed: to go", "agreed: to go", "The Board agreed: to mend it",
        "The Board agreed – to mend it", "Agreed", "Decision", "agreed", "Noted: it", "Noted",
        "The Board agreed –",
        "Recommendation: read it", "Agreed – the plan", "Agreed - (a) the plan", "Some AGREED: it",
        "We have RESOLVED: it",
    ],
)  # fmt: skip
def test_other_beginnings_are_prose(paragraph: str) -> None:
    assert read(paragraph) is None


@pytest.mark.parametrize(
    ("paragraph", "verb"),
    [
        ("Resolved", "resolved"),
        ("Resolution", "resolved"),
        ("Resolutions", "resolved"),
        ("Decisions", "agreed"),
        ("AGREED", "agreed"),
        ("RESOLVED –", "resolved"),
        ("The Board agreed:", "agreed"),
        ("The Board agreed:-", "agreed"),
        ("It was agreed:", "agreed"),
    ],
)
def test_a_resolution_may_stand_in_the_paragraphs_after_it(paragraph: str, verb: str) -> None:
    assert read(paragraph) == (verb, "", False)


@pytest.mark.parametrize("rest", ["that", "that:", "That:-", "that –"])
def test_that_may_stand_over_every_point(rest: str) -> None:
    assert read(f"AGREED {rest}") == ("agreed", "", True)


def test_a_dash_after_agreed_needs_that() -> None:
    assert read("Agreed – That it be so") == ("agreed", "That it be so", False)
    assert read("Agreed – (a) that it be so") == ("agreed", "(a) that it be so", False)
    assert read("**Agreed** – the plan") == ("agreed", "the plan", False)


@pytest.mark.parametrize(
    "mark", ["(1) ", "(b) ", "(IV) ", "1. ", "12) ", "c) ", "ii. ", "- ", "* ", "• ", "– ", "4.2 ",
             "4.2. ", "   (iii)   "],
)  # fmt: skip
def test_the_marks_of_points(mark: str) -> None:
    assert points_of(f"{mark}That a\ngoes on\n{mark}That b") == ["That a goes on", "That b"]
    assert is_point(f"{mark}That a") is True


def test_points_within_a_line() -> None:
    assert points_of("the plan (a) that a; and (b) to do b, (iii) The end. (4) Go") == [
        "the plan", "that a", "to do b", "The end.", "Go",
    ]  # fmt: skip
    assert points_of("pay (a) bill and (2) others") == ["pay (a) bill and (2) others"]
    assert points_of("**That it be so**") == ["That it be so"]
    assert points_of("(1) -- \n(2) It") == ["It"]


def test_what_goes_on_with_a_resolution() -> None:
    assert is_point("(2) the plan")
    assert not is_point("2. the plan")
    assert not is_point("- the plan")
    assert is_point("2. and that: the plan")
    assert is_own_point("that it be so")
    assert is_own_point("And that, it be so")
    assert is_own_point("To write")
    assert not is_own_point("today it is")
    assert not is_own_point("thatch it")


def test_paragraphs_that_begin_with_that() -> None:
    assert begins_with_that("THAT it is")
    assert begins_with_that("**That** it is") is False
    assert begins_with_that("*_ That it is")
    assert not begins_with_that("that it is")
    assert not begins_with_that("That it")


@pytest.mark.parametrize("done", ["noted", "taken", "shown", "kept", "made", "done", "duly held"])
def test_that_something_be_done_is_a_resolution(done: str) -> None:
    assert is_bare_resolution(f"That the plan be {done}.")


def test_that_day_is_none() -> None:
    assert not is_bare_resolution("That the plan be good")
    assert not is_bare_resolution("The plan be adopted")


@pytest.mark.parametrize(
    "said",
    [
        "be requested to report", "be asked to report", "is instructed to report",
        "are invited to report", "was directed to report", "were tasked with a report",
        "be hereby required to report", "be charged with the report",
        "would report", "will report", "should report", "shall report", "must report",
        "is to report", "are to report", "to report", "will also report", "report",
    ],
)  # fmt: skip
def test_whom_a_point_tells(said: str) -> None:
    assert told_to_act(f"That the Clerk {said} back.", KNOWN) == (
        "Clerk",
        f"the Clerk {said} back.",
    )


@pytest.mark.parametrize(
    "verb",
    DONE_BY_ITSELF.split(),
)
def test_what_a_body_does_itself_is_no_order(verb: str) -> None:
    assert told_to_act(f"That the Cabinet {verb} the report.", KNOWN) is None
    assert told_to_act(f"That the Cabinet would {verb} the report.", KNOWN) is None
    assert instructed(f"asked the Cabinet to {verb} the report", KNOWN) is None


@pytest.mark.parametrize(
    "thing",
    THINGS.split(),
)
def test_a_thing_that_something_happens_to_is_nobody(thing: str) -> None:
    assert told_to_act(f"That the Highways {thing} be moved.", KNOWN) is None
    assert told_to_act(f"That the Highways {thing} from May has come.", KNOWN) is None
    assert told_to_act(f"That Highways {thing} it.", KNOWN) == ("Highways", f"Highways {thing} it.")


@pytest.mark.parametrize(
    "point",
    [
        "That a letter be sent.", "That the hedge be asked to grow", "That the hedge would grow",
        "That the Clerk sleep.", "the Clerk report back.", "That the Clerk Report back.", "That",
        "Jo: Hedge it", "Jo: Send", "It rained: Send it", "That it rained and the Clerk write",
    ],
)  # fmt: skip
def test_a_point_that_tells_nobody(point: str) -> None:
    assert told_to_act(point, KNOWN) is None


def test_owners_are_named_within_the_first_words() -> None:
    who = "Head of Schools and Services for Care and Health"
    assert told_to_act(f"That the {who} report back", KNOWN) == (who, f"the {who} report back")
    assert told_to_act(f"That the {who} and Hall report back", KNOWN) is None
    assert told_to_act("That the Clerk write", KNOWN) == ("Clerk", "the Clerk write")
    assert told_to_act("Jo: Send it", KNOWN) == ("Jo", "Jo: Send it")
    asked = "The Clerk be asked to write"
    assert told_to_act(asked, KNOWN) == ("Clerk", asked)


@pytest.mark.parametrize(
    "order",
    ["instructed", "instruct", "requested", "requests", "asked", "asks", "directed", "tasked",
     "and asked", "also asked", "further requested", "agreed to ask", "to instruct"],
)  # fmt: skip
def test_a_committee_tells_somebody(order: str) -> None:
    told = ("Clerk", "the Clerk to write to Highways")
    assert instructed(f"{order} the Clerk to write to Highways", KNOWN) == told
    assert told_to_act(f"{order} the Clerk to write to Highways", KNOWN) == told


@pytest.mark.parametrize(
    "said", ["thanked the Clerk to write", "asked the hedge to write", "asked the Clerk to sleep",
             "It asked the Clerk to write", "asked to write"],
)  # fmt: skip
def test_a_committee_that_tells_nobody(said: str) -> None:
    assert instructed(said, KNOWN) is None
