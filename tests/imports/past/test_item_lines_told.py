"""What stands between an item's title and its minutes, word by word."""

from __future__ import annotations

import pytest

from imports.past.item_lines import ItemLines, agenda_lines, leads_of, minutes_lines
from tests.imports.past.written import lines


def minutes(text: str) -> ItemLines:
    return minutes_lines(lines(text))


def agenda(text: str) -> ItemLines:
    return agenda_lines(lines(text))


def said(found: ItemLines) -> list[str]:
    return [line.text for line in found.minutes if not line.blank]


@pytest.mark.parametrize(
    ("line", "pages"),
    [
        ("(Pages 17 - 58)", "17 - 58"),
        ("page 3", "3"),
        ("Page 3 to 9", "3 to 9"),
        ("(pp. 3–9)", "3–9"),
        ("( pp 12 )", "12"),
        ("Pages three", ""),
        ("See page 3", ""),
    ],
)
def test_the_pages_of_an_item(line: str, pages: str) -> None:
    found = minutes(f"{line}\n\nIt was noted.")
    assert found.pages == pages
    assert said(found)[-1] == "It was noted."
    assert (line in said(found)) is not bool(pages)


@pytest.mark.parametrize(
    "label",
    [
        "Contact", "Lead", "Lead officer", "Lead member", "Leadofficer", "Led by", "Presenter",
        "Presenters", "Presented by", "Speaker", "Speakers", "Owner", "Report", "Reporter",
        "Report of", "Report by", "Officer", "LEAD",
    ],
)  # fmt: skip
def test_who_leads_an_item_stands_after_a_label(label: str) -> None:
    for sign in (": ", " : ", ":"):
        found = minutes(f"{label}{sign}Jo Marsh, Nurse\n\nIt was noted.")
        assert (found.leads, said(found)) == (("Jo Marsh", "Nurse"), ["It was noted."])
    assert agenda(f"{label}: Jo Marsh, Nurse").leads == ("Jo Marsh",)


@pytest.mark.parametrize("line", ["Leader: Jo Marsh", "Lead Jo Marsh", "Lead: " + "Jo Marsh " * 18])
def test_other_lines_name_nobody_who_leads(line: str) -> None:
    found = minutes(f"{line}\n\nIt was noted.")
    assert (found.leads, said(found)[0]) == ((), line.strip())


def test_only_the_first_to_lead_is_taken() -> None:
    found = minutes("Lead: Jo Marsh\nContact: Sam Grey\n\nIt was noted.")
    assert (found.leads, said(found)) == (
        ("Jo Marsh",),
        ["Contact: Sam Grey", "It was noted."],
    )


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Ann Holt / Lee Dean", ("Ann Holt", "Lee Dean")),
        ("Ann Holt/Lee Dean.", ("Ann Holt", "Lee Dean")),
        ("Ann Holt, Lee Dean and Jo Marsh", ("Ann Holt", "Lee Dean", "Jo Marsh")),
        ("Ann Holt & Lee Dean", ("Ann Holt", "Lee Dean")),
        ("Andy Sandal", ("Andy Sandal",)),
        (" / ", ()),
        ("", ()),
    ],
)
def test_who_leads_is_told_apart(text: str, leads: tuple[str, ...]) -> None:
    assert leads_of(text) == leads


@pytest.mark.parametrize(
    "verb",
    [
        "note", "receive", "agree", "approve", "accept", "confirm", "adopt", "ratify", "endorse",
        "hear", "discuss", "consider", "review", "resolve", "decide", "elect", "appoint",
        "report", "update", "sign", "declare", "formally note", "be told of", "seek views on",
        "invite", "provide", "record", "give", "deal with", "set", "answer", "take", "determine",
    ],
)  # fmt: skip
def test_a_line_that_says_what_is_to_be_done_is_the_purpose(verb: str) -> None:
    found = minutes(f"To {verb} the plan.\n\nIt was noted.")
    assert (found.purpose, said(found)) == (f"To {verb} the plan.", ["It was noted."])


@pytest.mark.parametrize(
    "what",
    ["noting", "approval", "discussion", "consideration", "decision", "information",
     "the information of all"],
)  # fmt: skip
def test_a_line_that_says_what_an_item_is_for_is_the_purpose(what: str) -> None:
    assert minutes(f"For {what}\n\nIt was noted.").purpose == f"For {what}"
    assert minutes(f"Purpose: for {what}\n\nIt was noted.").purpose == f"for {what}"


@pytest.mark.parametrize("line", ["To sing it.", "Notes to agree", "For the birds", "Purpose: joy"])
def test_other_lines_are_no_purpose(line: str) -> None:
    found = minutes(f"{line}\n\nIt was noted.")
    assert (found.purpose, said(found)) == ("", [line, "It was noted."])


def test_only_the_first_purpose_is_taken_and_the_next_begins_the_minutes() -> None:
    found = minutes("To note it.\nTo note more.\nLead: Jo Marsh\n")
    assert (found.purpose, found.leads) == ("To note it.", ())
    assert said(found) == ["To note more.", "Lead: Jo Marsh"]


@pytest.mark.parametrize(
    "word",
    ["Minutes", "Minutes:", "Minute :", "Notes", "Discussion:", "Summary of discussion", "MINUTES"],
)
def test_a_word_alone_parts_what_the_agenda_said_from_what_was_said(word: str) -> None:
    found = minutes(
        f"Plans.\n\nContact: Jo Marsh, Nurse\n\nFor joy.\n{word}\n\nNoted.\n\nMinutes\nX"
    )
    assert (found.purpose, found.leads) == ("Plans. For joy.", ("Jo Marsh",))
    assert said(found) == ["Noted.", "Minutes", "X"]


def test_a_word_in_a_line_parts_nothing() -> None:
    assert said(minutes("Plans.\n\nMinutes were read.\n\nNoted.")) == [
        "Plans.",
        "Minutes were read.",
        "Noted.",
    ]


@pytest.mark.parametrize(
    "line", ["Additional documents:", "Supporting documents", "Supporting documents:"]
)
def test_the_heading_of_papers_is_left_out(line: str) -> None:
    assert said(minutes(f"{line}\nIt was noted.")) == ["It was noted."]
    assert said(minutes("Supporting documents were read.")) == ["Supporting documents were read."]


@pytest.mark.parametrize(
    ("line", "leads"),
    [
        ("Jo Marsh", ("Jo Marsh",)),
        ("Head of Law & Order", ("Head of Law", "Order")),
        ("Jo Marsh for the Board", ("Jo Marsh for the Board",)),
        ("JM", ("JM",)),
        ("Jo O’Hara-Smith Jr.", ("Jo O’Hara-Smith Jr",)),
        ("Jo marsh", ()),
        ("Jo Marsh " * 14, ()),
    ],
)
def test_a_line_of_names_under_an_agenda_item_leads_it(line: str, leads: tuple[str, ...]) -> None:
    found = agenda(f"{line}\nTo note it.")
    assert found.leads == leads
    assert found.purpose.endswith("To note it.")


def test_names_after_a_purpose_are_topics_of_the_item() -> None:
    found = agenda("To note it.\nJo Marsh\nFoxes in the lanes\nThey came.\n" + "Foxes " * 13 + "no")
    assert (found.leads, found.subtopics) == ((), ["Jo Marsh", "Foxes in the lanes"])
    assert found.purpose == "To note it. They came. " + "Foxes " * 13 + "no"


def test_a_very_long_purpose_is_cut() -> None:
    assert len(agenda("\n".join("The plan is to be read by all of us now." for _ in range(99))
                      ).purpose) == 2000  # fmt: skip


SCHEDULE = "of Part 1 of Schedule 12A."


@pytest.mark.parametrize(
    ("line", "paragraph"),
    [
        (f"Exempt under paragraph 3 {SCHEDULE}", "3"),
        (f"Not for publication by para. 1, 2 and 3 {SCHEDULE}", "1, 2 and 3"),
        (f"Private by paras 1 & 2 {SCHEDULE}", "1 & 2"),
        (f"The public were excluded by paragraphs 12 and 14 {SCHEDULE}", "12 and 14"),
        (f"EXEMPT: PARAGRAPH 3 {SCHEDULE.upper()}", "3"),
        (f"They read paragraph 3 {SCHEDULE}", None),
        (f"Exempt under paragraph three {SCHEDULE}", None),
        ("Exempt under paragraph 3 of Schedule 13", None),
        (f"Items 7 and 8 are exempt under paragraph 3 {SCHEDULE}", None),
        (f"Exempt items are so by paragraph 3 {SCHEDULE}", "3"),
    ],
)
def test_the_paragraph_by_which_an_item_is_exempt(line: str, paragraph: str | None) -> None:
    assert minutes(f"It was noted.\n\n{line}").exempt_paragraph == paragraph
    assert agenda(line).exempt_paragraph == paragraph


def test_an_exemption_stands_near_the_beginning() -> None:
    line = f"Exempt under paragraph 3 {SCHEDULE}"
    assert minutes("Said.\n" * 39 + line).exempt_paragraph == "3"
    assert minutes("Said.\n" * 40 + line).exempt_paragraph is None
