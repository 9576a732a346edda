from __future__ import annotations

import pytest

from imports.past.item_lines import ItemLines, agenda_lines, minutes_lines
from imports.past.lines import lines_of
from imports.source import Source


def minutes(text: str) -> ItemLines:
    return minutes_lines(lines_of(Source("m", "text", text)))


def agenda(text: str) -> ItemLines:
    return agenda_lines(lines_of(Source("m", "text", text)))


def said(found: ItemLines) -> list[str]:
    return [line.text for line in found.minutes if not line.blank]


def test_a_web_page_parts_purpose_and_minutes() -> None:
    found = minutes("To consider it.\n\nContact: Gwen Hill, Nurse\n\nMinutes:\n\nIt was noted.")
    assert found.purpose == "To consider it."
    assert found.leads == ("Gwen Hill",)
    assert said(found) == ["It was noted."]


def test_a_purpose_without_the_usual_verb_is_one_before_minutes() -> None:
    found = minutes("Most debates are public.\n\nMinutes:\n\nIt was noted.")
    assert (found.purpose, said(found)) == ("Most debates are public.", ["It was noted."])


def test_lines_about_the_item_before_its_minutes_are_taken() -> None:
    found = minutes("(Pages 17 - 58)\nLead: Jo Marsh\nTo note the report.\n\nThe report was noted.")
    assert (found.pages, found.leads, found.purpose) == (
        "17 - 58",
        ("Jo Marsh",),
        "To note the report.",
    )
    assert said(found) == ["The report was noted."]


def test_the_same_words_later_are_minutes() -> None:
    found = minutes("Much was said.\n\nTo note the report.\n(Pages 3)")
    assert found.purpose == found.pages == ""
    assert len(said(found)) == 3


@pytest.mark.parametrize(
    ("names", "leads"),
    [
        ("County Councillor Holt", ("County Councillor Holt",)),
        (
            "Tony Hill/Robert Dale/Superintendent Ann Rowe",
            ("Tony Hill", "Robert Dale", "Superintendent Ann Rowe"),
        ),
        ("CC Holt and other Elected Members", ("CC Holt", "other Elected Members")),
    ],
)
def test_names_under_an_agenda_item_lead_it(names: str, leads: tuple[str, ...]) -> None:
    found = agenda(f"{names}\n\nTo receive feedback:\n\nYoung Inspectors\nBins\n")
    assert found.leads == leads
    assert found.purpose == "To receive feedback:"
    assert found.subtopics == ["Young Inspectors", "Bins"]


def test_sentences_under_an_agenda_item_are_its_purpose() -> None:
    found = agenda("The board is asked to look at this.\nReceive statistics on care.")
    assert found.purpose == "The board is asked to look at this. Receive statistics on care."
    assert found.leads == ()


def test_an_exempt_item_tells_its_paragraph() -> None:
    line = "Not for publication under paragraph 3 of Part 1 of Schedule 12A."
    assert minutes(line).exempt_paragraph == "3"
    assert (
        minutes("Excluded by paragraphs 1 and 2 of Part 1 of Schedule 12A.").exempt_paragraph
        == "1 and 2"
    )


def test_other_items_exemption_is_not_this_ones() -> None:
    line = "It was agreed that item 7 be private under paragraph 2 of Part 1 of Schedule 12A."
    assert minutes(line).exempt_paragraph is None
    assert minutes("He spoke of paragraph 2 of Schedule 12A.").exempt_paragraph is None


def test_nothing_before_the_word_minutes_leaves_only_minutes() -> None:
    assert said(minutes("Minutes:\nIt was noted.\nMore.")) == ["It was noted.", "More."]


def test_empty_lines_before_the_minutes_are_passed_over() -> None:
    found = minutes("\n\nLead: Jo Marsh\n\nIt was noted.\n\nMore.")
    assert found.leads == ("Jo Marsh",)
    assert [line.text for line in found.minutes] == ["It was noted.", "", "More."]
