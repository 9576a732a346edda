from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from exports.agenda import agenda
from exports.item_text import (
    item_markdown,
    item_text,
    printed_number,
    sub_headings,
    without_doubts,
)
from store.models import (
    Action,
    ActionReading,
    AgendaItem,
    Anchor,
    Decision,
    DecisionCorrections,
    DecisionReading,
    ForwardItem,
)
from store.records import MeetingRecord
from tests.exports.fictional import RECORD, action

ITEM = AgendaItem(id="i", meeting="september", position=1, number="3", title="Item")


def minuted(text: str, *found: Action | Decision) -> tuple[MeetingRecord, AgendaItem]:
    item = msgspec.structs.replace(ITEM, minutes=text)
    record = replace(
        RECORD,
        items=(item,),
        actions=tuple(one for one in found if isinstance(one, Action)),
        decisions=tuple(one for one in found if isinstance(one, Decision)),
    )
    return record, item


def plain(text: str, *found: Action | Decision) -> str:
    return item_text(*minuted(text, *found))


def printed(text: str, *found: Action | Decision) -> str:
    return item_markdown(*minuted(text, *found))


def decided(identity: str, paragraph: str, text: str, verb: str = "agreed") -> Decision:
    read = DecisionReading(text=text, verb=verb, anchor=Anchor(text=paragraph))
    return Decision(id=identity, meeting="september", item="i", read=read)


def asked(identity: str, paragraph: str, text: str, place: int = 0) -> Action:
    return action(identity, "i", paragraph, text, place=place)


@pytest.mark.parametrize(
    "paragraph",
    ["Action: Jo – do it – now.", "ACTION - Jo - do it – now.", "Action: (Jo) do it – now."],
)
def test_an_action_whose_owner_a_dash_parts_is_printed_once(paragraph: str) -> None:
    found = asked("a", paragraph, "Jo: do it – now.")
    assert printed(f"Before.\n\n{paragraph}\n\nAfter.", found) == (
        "Before.\n\n**Action 3.1:** Jo: do it – now.\n\nAfter."
    )


@pytest.mark.parametrize(
    ("paragraph", "text"),
    [
        ("Action: Jo to do it.", "Jo to do it."),
        ("**ACTION:** Jo to do it.", "Jo to do it."),
        ("action point: Jo to do it.", "Jo to do it."),
        ("ACTION – Jo to do it.", "Jo to do it."),
        ("Action 3.1: Jo to\ndo it.", "Jo to do it."),
        ("Action:\n\nJo to do it.", "Jo to do it."),
        ("Action: Jo ?? to do it.", "Jo to do it."),
        ("- Action: Jo to do it.", "Jo to do it."),
        ("AP: Jo to do *it*.", "Jo to do it."),
        ("AP1: Jo to do it.", "Jo to do it."),
        ("AP 2 - Jo to do it.", "Jo to do it."),
        ("A3 – Jo to do it.", "Jo to do it."),
    ],
)
def test_an_action_is_printed_where_it_was_read(paragraph: str, text: str) -> None:
    found = asked("a", paragraph, text)
    whole = f"Before.\n\n{paragraph}\n\nAfter."
    assert printed(whole, found).startswith("Before.\n\n**Action 3.1:** Jo to do it.")
    assert printed(whole, found).rstrip("*.").endswith("\n\nAfter")
    assert plain(whole, found) == "Before.\n\nAction: Jo to do it.\n\nAfter."


def test_prose_around_an_action_in_one_paragraph_stays() -> None:
    paragraph = "They talked.\nAction: Jo to do it.\nThen they left."
    assert printed(paragraph, asked("a", paragraph, "Jo to do it.")) == (
        "They talked.\n\n**Action 3.1:** Jo to do it.\n\nThen they left."
    )


def test_a_list_of_actions_is_cut_into_its_points() -> None:
    paragraph = "Actions:\n1. Jo to ask.\n2. Dr Rao to answer\n- All to read it"
    found = [
        asked("a", paragraph, "Jo to ask."),
        asked("b", paragraph, "Dr Rao to answer"),
        asked("c", paragraph, "All to read it"),
    ]
    assert printed(paragraph, *found) == (
        "**Action 3.1:** Jo to ask.\n\n**Action 3.2:** Dr Rao to answer\n\n"
        "**Action 3.3:** All to read it"
    )


def test_the_same_words_twice_are_two_actions_in_their_places() -> None:
    paragraph = "Action: Jo to ask."
    text = f"{paragraph}\n\nBetween.\n\n{paragraph}"
    found = [asked("b", paragraph, "Jo to ask.", 1), asked("a", paragraph, "Jo to ask.", 0)]
    assert printed(text, *found) == (
        "**Action 3.1:** Jo to ask.\n\nBetween.\n\n**Action 3.2:** Jo to ask."
    )


def test_corrected_wording_is_printed_where_the_clerk_corrected_it() -> None:
    read = asked("a", "Action: Jo to ask.", "Jo to ask.")
    corrected = msgspec.structs.replace(
        read, corrected=msgspec.structs.replace(read.corrected, text="Jo Marsh to\nask *all*.")
    )
    assert printed("Action: Jo to ask.", corrected) == "**Action 3.1:** Jo Marsh to ask \\*all\\*."
    assert plain("Action: Jo to ask.", corrected) == "Action: Jo Marsh to ask *all*."


def test_an_action_whose_sentence_is_gone_stands_at_the_end() -> None:
    gone = asked("a", "Action: Jo to ask.", "Jo to ask.")
    unplaced = msgspec.structs.replace(asked("b", "Text.", "Dr Rao to answer."), unplaced=True)
    bare = Action(id="c", meeting="september", item="i")
    assert printed("Text.", gone, unplaced, bare) == (
        "Text.\n\n**Action 3.1:** Jo to ask.\n\n**Action 3.2:** Dr Rao to answer."
        "\n\n**Action 3.3:** "
    )


def test_an_action_not_found_in_its_paragraph_is_printed_after_it() -> None:
    assert printed("They talked.", asked("a", "They talked.", "Jo to ask.")) == (
        "They talked.\n\n**Action 3.1:** Jo to ask."
    )


@pytest.mark.parametrize(
    ("paragraph", "verb", "shown"),
    [
        ("Resolved: That it be done.", "resolved", "**Resolved D1:** That it be done."),
        ("RESOLVED – That it be done.", "resolved", "**Resolved D1:** That it be done."),
        ("RESOLVED That it be done.", "resolved", "**Resolved D1:** That it be done."),
        ("Decision: That it be done.", "agreed", "**Decision D1:** That it be done."),
        ("Decision: That it be done.", "resolved", "**Resolved D1:** That it be done."),
        ("Agreed: That it be done.", "agreed", "**Agreed D1:** That it be done."),
        ("Agreed: That it be done.", "", "**Agreed D1:** That it be done."),
    ],
)
def test_a_decision_is_printed_after_its_verb(paragraph: str, verb: str, shown: str) -> None:
    assert printed(paragraph, decided("d", paragraph, "That it be done.", verb)) == shown


def test_a_sentence_that_is_a_decision_is_marked_in_its_prose() -> None:
    paragraph = "They talked. The Board agreed to\nhelp. Then they left."
    found = decided("d", paragraph, "The Board agreed to help.")
    assert printed(paragraph, found) == (
        "They talked. **Decision D1:** *The Board agreed to\nhelp.* Then they left."
    )
    assert plain(paragraph, found) == paragraph
    corrected = msgspec.structs.replace(found, corrected=DecisionCorrections(text="All agreed."))
    assert plain(paragraph, corrected) == "They talked. All agreed. Then they left."


def test_points_of_one_resolution_keep_what_stands_between_them() -> None:
    typed = "RESOLVED: (a) that it be noted; and (b) that CC Holt write."
    one = decided("d1", typed, "that it be noted", "resolved")
    other = decided("d2", typed, "that CC Holt write.", "resolved")
    assert printed(typed, one, other) == (
        "RESOLVED: (a) **Resolved D1:** *that it be noted*; and (b) **Resolved D2:** "
        "*that CC Holt write.*"
    )
    assert plain(typed, one, other) == typed


@pytest.mark.parametrize(
    ("paragraph", "said", "verb", "shown"),
    [
        ("It was agreed that it be.", "", "agreed", "**Decision D1:** *It was agreed that it be.*"),
        ("So. Resolved: that it be.", "Resolved: that it be.", "resolved",
         "So. **Decision D1:** *Resolved: that it be.*"),
        ("It was AGREED that it be.", "that it be.", "agreed",
         "It was AGREED **Decision D1:** *that it be.*"),
        ("It will be done.", "", "agreed", "**Agreed D1:** *It will be done.*"),
        ("The Board noted what was agreed.", "", "agreed",
         "**Agreed D1:** *The Board noted what was agreed.*"),
    ],
)  # fmt: skip
def test_a_sentence_that_says_its_verb_is_not_marked_with_it_again(
    paragraph: str, said: str, verb: str, shown: str
) -> None:
    assert printed(paragraph, decided("d", paragraph, said or paragraph, verb)) == shown


def test_suggested_and_refused_decisions_are_prose() -> None:
    paragraph = "The Board agreed to help."
    found = decided("d", paragraph, paragraph)
    for change in ({"suggested": True}, {"dismissed": True}):
        other = msgspec.structs.replace(found, **change)
        assert printed(paragraph, other) == paragraph


def test_decisions_and_actions_share_a_paragraph_in_the_order_of_its_words() -> None:
    paragraph = "Resolved: That it be done.\nAction: Jo to do it."
    found: list[Action | Decision] = [
        asked("a", paragraph, "Jo to do it."),
        decided("d", paragraph, "That it be done.", "resolved"),
    ]
    assert printed(paragraph, *found) == (
        "**Resolved D1:** That it be done.\n\n**Action 3.1:** Jo to do it."
    )


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("Jo ?? said", "Jo said"),
        ("by June??", "by June"),
        ("?? Jo", "Jo"),
        ("a\n??\nb", "a\n\nb"),
        ("Why?", "Why?"),
        ("a ???? b", "a b"),
        ("Jo ??  said ?? .", "Jo said."),
        ("They met the carer??\nIt was fine.", "They met the carer.\nIt was fine."),
        ("They came back?? Jo said so.", "They came back. Jo said so."),
        ("He asked Sam?? Grey", "He asked Sam Grey"),
        ("- a garden??\n- a kitchen??", "- a garden\n- a kitchen"),
    ],
)
def test_the_clerks_doubts_are_never_printed(typed: str, left: str) -> None:
    assert without_doubts(typed) == left


def test_marks_of_bold_words_are_not_printed() -> None:
    typed = "The Board **agreed** that it go on.\n\n**Next meeting:** 2 ** 3, a**b** and \\**c**"
    assert printed(typed) == (
        "The Board agreed that it go on.\n\nNext meeting: 2 \\*\\* 3, a\\*\\*b\\*\\* and "
        "\\\\\\*\\*c\\*\\*"
    )
    found = decided("d", "It was **AGREED** that it go on.", "It was AGREED that it go on.")
    assert printed("It was **AGREED** that it go on.", found) == (
        "**Decision D1:** *It was AGREED that it go on.*"
    )


def test_standing_items_say_what_the_record_says_until_somebody_writes() -> None:
    apologies, following = RECORD.items[0], RECORD.items[5]
    assert item_text(RECORD, apologies).endswith("from County Councillor Dean.")
    assert item_text(RECORD, following).startswith("Thursday, 1 December 2016 at 6.00 pm")
    written = msgspec.structs.replace(apologies, minutes="None came.")
    assert item_text(replace(RECORD, items=(written,)), written) == "None came."
    unknown = msgspec.structs.replace(RECORD.meeting, next_meeting=None)
    assert item_text(replace(RECORD, meeting=unknown, meetings=(unknown,)), following) == ""
    assert item_text(replace(RECORD, attendance=()), apologies) == ""


@pytest.mark.parametrize(
    ("to", "month", "minutes", "told"),
    [
        ("december", "", "", "Deferred to the meeting of 1 December 2016."),
        ("", "2017-03", "", "Deferred to March 2017."),
        ("", "", "", "Deferred to a later meeting."),
        ("december", "", "They began.",
         "They began.\n\nDeferred to the meeting of 1 December 2016."),
        ("december", "", "It was deferred.", "It was deferred."),
        ("december", "", "Defer: to March", "Deferred to March."),
        (None, "2017-03", "They began.", "They began."),
    ],
)  # fmt: skip
def test_an_item_that_was_put_off_says_where_it_went(
    to: str | None, month: str, minutes: str, told: str
) -> None:
    item = msgspec.structs.replace(ITEM, deferred_to=to, minutes=minutes)
    waiting = ForwardItem(what="Item", month=month, source_item="i", deferred_item="x")
    other = ForwardItem(what="Other", month="2019-01", source_item="j")
    record = replace(RECORD, items=(item,), actions=(), decisions=(), forward=(other, waiting))
    assert item_text(record, item) == told
    said = told.rpartition("\n\n")[2]
    assert (f"\n\n{said}\n" in agenda(record)) == said.startswith("Deferred to") or minutes


def test_an_action_behind_a_sentence_is_printed_apart_without_its_marker() -> None:
    said = "They spoke of buses. Action: Jo Marsh to ring."
    assert plain(said, asked("a", said, "Jo Marsh to ring.")) == (
        "They spoke of buses.\n\nAction: Jo Marsh to ring."
    )
    lines = "AP1: Jo Marsh to ring.\nAP2: Jo Marsh to write."
    first, second = (asked(one, lines, f"Jo Marsh to {one}.") for one in ("ring", "write"))
    assert plain(lines, first, second) == (
        "Action: Jo Marsh to ring.\n\nAction: Jo Marsh to write."
    )


def test_rough_and_private_notes_are_never_printed() -> None:
    item = msgspec.structs.replace(ITEM, rough_notes="Rough!", private_notes="Secret!")
    record = replace(RECORD, items=(item,), actions=(), decisions=())
    assert item_text(record, item) == item_markdown(record, item) == ""


def test_sub_headings_are_the_short_names_of_all_who_are_known() -> None:
    names = sub_headings(RECORD)
    assert {"CC Holt", "CC Fell", "Jo Marsh", "Dr Rao"} <= names
    assert printed("CC Holt\nShe said so.") == "### CC Holt\n\nShe said so."
    assert plain("Before.\nCC Holt\nShe said so.") == "Before.\n\nCC Holt\n\nShe said so."


def test_a_number_is_printed_in_full_where_the_day_is_not_enough() -> None:
    assert printed_number("2016-09-08/3.1", RECORD) == "3.1"
    assert printed_number("2016-09-08-2/3.1", RECORD) == "2016-09-08-2/3.1"


def test_marks_that_mean_nothing_cannot_pass_for_the_programs_own() -> None:
    assert printed("a\ufdd0b\ufdd1c: d\ufdd2") == "abc: d"


def test_a_reading_without_words_does_not_swallow_its_paragraph() -> None:
    empty = Action(
        id="a",
        meeting="september",
        item="i",
        read=ActionReading(text="", anchor=Anchor(text="Text.")),
    )
    assert printed("Text.", empty) == "Text.\n\n**Action 3.1:** "
