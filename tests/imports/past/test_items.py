from __future__ import annotations

import pytest

from imports.past.item_heading import headings_in, numbered_lines
from imports.past.item_order import items_in_order
from imports.past.items import item_headings, read_items
from imports.past.lines import Line, lines_of
from imports.past.read import ReadItem
from imports.past.unnumbered_items import is_container, unnumbered_items
from imports.source import Source


def lines(text: str) -> list[Line]:
    return lines_of(Source("m", "markdown", text))


def read(text: str, *, agenda: bool = False) -> tuple[ReadItem, ...]:
    written = lines(text)
    return read_items(written, item_headings(written, numbered_lines(written)), agenda=agenda)


def titles(text: str) -> list[str]:
    return [one.title for one in read(text)]


def numbers(text: str) -> list[str]:
    return [one.number for one in items_in_order(headings_in(numbered_lines(lines(text))))]


def test_items_count_up_with_gaps() -> None:
    assert numbers("1. Welcome\n\n2. Bins\n\n5. Paths\n\n11. Close") == ["1", "2", "5", "11"]


def test_a_list_that_starts_again_is_no_row_of_items() -> None:
    text = (
        "1. Welcome\n\nSaid.\n\n2. Bins\n\n1. red ones\n2. blue ones\n3. grey ones\n\n3. "
        "Paths\n\n4. AOB"
    )
    assert titles(text) == ["Welcome", "Bins", "Paths", "AOB"]


def test_a_list_of_sentences_does_not_take_the_place_of_items() -> None:
    text = (
        "1. Icebreaker\n\nAll played.\n\n2. Our news\n\nFour workshops ran.\n\n"
        "1. The first was to draw out questions from the people who had come to it.\n"
        "2. The second explained what the campaign had done for young people.\n"
        "3. The third was about the use of technology and social media.\n"
        "4. The fourth was about what people may ask for when they leave care.\n\n"
        "3. Council tax\n\nA letter was sent.\n\n4. Evaluation\n\nDone.\n"
    )
    assert titles(text) == ["Icebreaker", "Our news", "Council tax", "Evaluation"]


def test_a_day_or_a_count_at_the_start_of_a_line_is_no_item() -> None:
    text = (
        "1. Welcome\n\n2 members of the public came.\n3 May 2019\n12 March was fixed.\n\n2. "
        "Bins\n\n3. AOB"
    )
    assert titles(text) == ["Welcome", "Bins", "AOB"]


def test_a_title_broken_over_lines_is_joined() -> None:
    assert titles(
        "1. DISCUSSION WITH THE POLICE AND COUNCIL REPRESENTATIVES ON\nSERVICES\n\n2. AOB"
    ) == [
        "DISCUSSION WITH THE POLICE AND COUNCIL REPRESENTATIVES ON SERVICES",
        "AOB",
    ]
    assert titles("1. Report of the\nClerk\n\n2. AOB\nNone.") == ["Report of the Clerk", "AOB"]


def test_rows_of_a_table_are_items_with_what_their_cells_say() -> None:
    text = "| 1 | Apologies | None. |\n|---|---|---|\n| 2 | Bins | Foxes. |"
    assert [(one.number, one.title) for one in read(text)] == [("1", "Apologies"), ("2", "Bins")]
    assert [one.text for one in read(text)[1].paragraphs] == ["Foxes."]


def test_numbers_below_items_are_items_only_when_nothing_else_is_numbered() -> None:
    assert numbers("1. Bins\n\n1.1 Foxes came.\n\n2. Paths\n\n2.1 Wet.") == ["1", "2"]
    assert numbers("1.1 Bins\n\n1.2 Paths\n\n2.1 Roads") == ["1.1", "1.2", "2.1"]


def test_points_under_a_heading_of_actions_are_no_items() -> None:
    text = "## Actions\n\n1. Ann to write\n2. Lee to ring\n\n## Bins\n\nFoxes.\n\n## Paths\n\nWet."
    assert titles(text) == ["Bins", "Paths"]


def test_rows_of_a_list_of_actions_after_one_item_are_no_items() -> None:
    rows = (
        "1.  Write to the school        Jo Marsh       30 May 2031\n"
        "2.  Picnic                     Cllr Orme      9th August\n"
        "3.  Buy bread                  Mrs Voss       at once\n"
    )
    assert titles(f"1. Matters arising\nA letter was sent.\n\nACTIONS\n{rows}") == [
        "Matters arising"
    ]
    assert titles(f"1. Welcome\nHello.\n\nACTIONS\n{rows}\n2. Close\nNone.\n") == [
        "Welcome", "Close",
    ]  # fmt: skip
    assert titles("1. Welcome\nHello.\n\nACTIONS\nJo to write.\n\n2. Close\nNone.\n") == [
        "Welcome", "Close",
    ]  # fmt: skip


def test_an_item_knows_its_line_its_paragraphs_and_its_timing() -> None:
    welcome, bins = read(
        "1. Welcome: all came.\n\n2. Bins (5 mins)\n\nFoxes.\n\nAction: Sam to look."
    )
    assert (welcome.line, welcome.title, welcome.paragraphs[0].text) == (1, "Welcome", "all came.")
    assert (bins.line, bins.planned_minutes) == (3, 5)
    assert [(one.text, one.line) for one in bins.paragraphs] == [
        ("Foxes.", 5),
        ("Action: Sam to look.", 7),
    ]


def test_signature_lines_are_no_minutes() -> None:
    item = read(
        "1. Bins\n\nFoxes.\n\n2. AOB\n\nNone.\n\nSigned: ............ Chairman\n\nChairman:      "
        "Date:"
    )
    assert [one.text for one in item[1].paragraphs] == ["None."]


@pytest.mark.parametrize(
    "heading", ["Information Item", "Items for information", "What do we need to know"]
)
def test_a_heading_of_several_items_stands_above_the_next(heading: str) -> None:
    bins, paths = read(f"1. Bins\n\nFoxes.\n\n{heading}\n\n2. Paths\n\nWet.")
    assert (bins.heading, paths.heading) == ("", heading)
    assert [one.text for one in bins.paragraphs] == ["Foxes."]
    assert paths.kind == ("information" if "nformation" in heading else "")


def test_a_heading_above_the_first_item_is_kept() -> None:
    assert read("PART ONE – OPEN TO THE PUBLIC\n1. Bins\n\n2. Paths")[0].heading == (
        "PART ONE – OPEN TO THE PUBLIC"
    )


def test_an_agenda_has_headings_of_its_own_words() -> None:
    text = (
        "1. Bins\n\nAnn Holt\n\nTo note it.\n\nWhat have we been doing?\n\n2. News\n\nTo hear it."
    )
    bins, news = read(text, agenda=True)
    assert (bins.leads, bins.purpose, bins.kind) == (("Ann Holt",), "To note it.", "note")
    assert news.heading == "What have we been doing?"


def test_two_kinds_of_numbers_the_likelier_wins() -> None:
    text = "95/20 Apologies\n\n1. a thing\n2. more\n\n96/20 Finance\n\n97/20 Planning\n"
    assert numbers(text) == ["95/20", "96/20", "97/20"]


def test_nothing_numbered_gives_nothing() -> None:
    assert items_in_order([]) == []
    assert titles("Some words.\n\nMore words.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Present",
        "Apologies for absence",
        "Actions",
        "Action items:",
        "Agenda",
        "Minutes",
        "**Notes**",
        "Also present",
        "Contents",
        "none",
    ],
)
def test_headings_of_people_and_lists_are_no_items(text: str) -> None:
    assert is_container(text)


@pytest.mark.parametrize(
    "text", ["Bins", "Matters arising", "Presentation on bins", "Actionable ideas"]
)
def test_other_headings_may_be_items(text: str) -> None:
    assert not is_container(text)


def test_unnumbered_headings_are_taken_from_one_level() -> None:
    text = "# Board\n\n## Bins\n\n### Foxes\n\nSaid.\n\n## Paths\n\n### Wet ones\n"
    found = unnumbered_items(lines(text))
    assert [one.title.text for one in found] == ["Bins", "Paths"]


def test_bold_lines_need_a_title_that_is_known_or_three() -> None:
    assert unnumbered_items(lines("**Bins**\n\nFoxes.\n\n**Paths**\n\nWet.")) == []
    assert len(unnumbered_items(lines("**Bins**\n\n.\n\n**Paths**\n\n.\n\n**Roads**"))) == 3
    assert (
        len(unnumbered_items(lines("**Bins**\n\nFoxes.\n\n**Any other business**\n\nNone."))) == 2
    )


def test_people_and_sentences_alone_on_a_line_are_no_titles() -> None:
    text = (
        "Matters arising\n\nNone.\n\nAnn Holt\n\nIt was agreed\n\nTrading hut\n\nOpen.\n\nAny "
        "other business\n\nNo."
    )
    assert [one.title.text for one in unnumbered_items(lines(text))] == [
        "Matters arising",
        "Trading hut",
        "Any other business",
    ]


def test_unnumbered_items_are_looked_for_after_the_people() -> None:
    found = unnumbered_items(lines("## Ann\n\n## Bins\n\n## Paths"), since=2)
    assert [one.title.text for one in found] == ["Bins", "Paths"]
