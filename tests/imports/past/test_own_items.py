"""The items of a document of ours: their headings, agenda lines, and the clerk's text."""

from __future__ import annotations

import pytest

from imports.past.read import PrintedRecord
from tests.imports.past.own_documents import document, item_of

PEOPLE = ("## Present", "- County Councillor Ann Holt\n- Lee Dean")


@pytest.mark.parametrize(
    ("heading", "number", "title", "minutes"),
    [
        ("1. Bins", "1", "Bins", None),
        ("12. Bins (15 mins)", "12", "Bins", 15),
        ("3. Bins (1 min)", "3", "Bins", 1),
        ("3. (5 mins)", "3", "", 5),
        ("3. Bins (5 minutes)", "3", "Bins (5 minutes)", None),
        ("3. Bins \\(5 mins)", "3", "Bins (5 mins)", None),
        ("3. Bins (12345 mins)", "3", "Bins (12345 mins)", None),
        ("95/20. Bins", "95/20", "Bins", None),
        ("A1. Bins", "A1", "Bins", None),
        ("4.2. Bins", "4.2", "Bins", None),
        ("4.", "4", "", None),
        ("4. 3 lorries. More", "4", "3 lorries. More", None),
        ("CPB\\_4. Bins", "CPB_4", "Bins", None),
        ("1\\. Bins", "", "1. Bins", None),
        ("Bins", "", "Bins", None),
        ("Bins (5 mins)", "", "Bins", 5),
        ("1. Bins ##", "1", "Bins", None),
        ("Bins ######", "", "Bins", None),
        ("Bins #######", "", "Bins #######", None),
        ("1. A\\*B", "1", "A*B", None),
    ],
)
def test_a_heading_tells_number_title_and_minutes(
    heading: str, number: str, title: str, minutes: int | None
) -> None:
    item = item_of(f"## {heading}")
    assert (item.number, item.title, item.planned_minutes) == (number, title, minutes)


def test_the_standing_item_is_known_by_its_title() -> None:
    assert item_of("## 1. Date of next meeting").standing == "next meeting"
    assert item_of("## 1. Bins").standing == ""


@pytest.mark.parametrize(
    ("line", "leads", "kind", "purpose"),
    [
        ("to note", (), "", "To note"),
        ("to note · the report", (), "note", "the report"),
        ("to agree · to sign them", (), "agree", "To sign them"),
        ("to receive · for all", (), "receive", "For all"),
        ("to discuss · A\\*B", (), "discuss", "A*B"),
        ("to decide · one · two", (), "decide", "one · two"),
        ("for information · it", (), "information", "it"),
        ("CC Holt", ("CC Holt",), "", ""),
        ("CC Holt · to note · to read it", ("CC Holt",), "note", "To read it"),
        ("CC Holt · to receive feedback", ("CC Holt",), "", "To receive feedback"),
        ("CC Holt · purpose: to note", ("CC Holt",), "", "purpose: to note"),
        ("purpose: reading", (), "", "reading"),
        ("to note · purpose: for information", (), "note", "For information"),
        ("to note · purpose: to note", (), "note", "To note"),
        ("to nod · it", (), "", "it"),
    ],
)
def test_the_line_under_a_heading_tells_who_leads_and_what_for(
    line: str, leads: tuple[str, ...], kind: str, purpose: str
) -> None:
    item = item_of("## 1. Bins", f"*{line}*", "Full.")
    assert (item.leads, item.kind, item.purpose) == (leads, kind, purpose)
    assert [one.text for one in item.paragraphs] == ["Full."]


def test_without_that_line_nothing_is_told() -> None:
    item = item_of("## 1. Bins", "Full.", "*CC Holt*")
    assert (item.leads, item.kind, item.purpose) == ((), "", "")
    assert [(one.text, one.line) for one in item.paragraphs] == [("Full.", 9), ("*CC Holt*", 11)]


@pytest.mark.parametrize(
    ("said", "paragraph"),
    [
        ("paragraph 2 of Schedule 12A to the Local Government Act 1972", "2"),
        ("paragraph 1 and 3 of Schedule 12A to the Act", "1 and 3"),
        ("Schedule 12A to the Local Government Act 1972", ""),
    ],
)
def test_an_exempt_item_is_marked_with_its_paragraph(said: str, paragraph: str) -> None:
    item = item_of("## 1. Bins", f"**Exempt: taken without the public ({said}).**", "Full.")
    assert item.exempt_paragraph == paragraph
    assert [one.text for one in item.paragraphs] == ["Full."]
    led = item_of("## 1. B", "*CC Holt*", f"**Exempt: taken without the public ({said}).**")
    assert (led.exempt_paragraph, led.leads, led.paragraphs) == (paragraph, ("CC Holt",), ())
    later = item_of("## 1. B", "Full.", f"**Exempt: taken without the public ({said}).**")
    assert (later.exempt_paragraph, len(later.paragraphs)) == (None, 2)


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("CC Holt", "CC Holt"),
        ("Lee Dean", "Lee Dean"),
        ("Dr Rao", "Dr Rao"),
        ("CC A\\*", "CC A*"),
        ("Bingo", "### Bingo"),
        ("Dr", "### Dr"),
        ("Dr and others", "### Dr and others"),
        ("Holt", "### Holt"),
        ("A\\*B", "### A*B"),
        ("Lee Dean ###", "### Lee Dean"),
        ("Bingo ###", "### Bingo"),
    ],
)
def test_a_name_alone_is_printed_as_a_heading_and_was_typed_without(
    heading: str, text: str
) -> None:
    item = document(*PEOPLE, "## 1. Bins", f"### {heading}", "Full.").items[0]
    assert [one.text for one in item.paragraphs] == [text, "Full."]


@pytest.mark.parametrize(
    ("printed", "typed", "record"),
    [
        (
            "**Resolved D1:** That\u00a0A\\*B go.",
            "Resolved: That A*B go.",
            PrintedRecord("decision", "That A*B go.", 0, "2016-09-08/D1", "resolved"),
        ),
        (
            "**Decision D12:** To go.",
            "Decision: To go.",
            PrintedRecord("decision", "To go.", 0, "2016-09-08/D12", ""),
        ),
        (
            "**Agreed 2016-05-04-2/D1:** To go\nand stay.",
            "Agreed: To go\nand stay.",
            PrintedRecord("decision", "To go\nand stay.", 0, "2016-05-04-2/D1", "agreed"),
        ),
        (
            "**Action 3.1:** Jo to go.",
            "Action: Jo to go.",
            PrintedRecord("action", "Jo to go.", 0, "2016-09-08/3.1"),
        ),
        (
            "**Action A.1:**",
            "Action: ",
            PrintedRecord("action", "", 0, "2016-09-08/A.1"),
        ),
        ("**Action:** Jo to go.", "Action: Jo to go.", PrintedRecord("action", "Jo to go.", 0)),
        *(
            (
                f"**{word}:** To go.",
                f"{word}: To go.",
                PrintedRecord("decision", "To go.", 0, "", verb),
            )
            for word, verb in (
                ("Decision", ""),
                ("Agreed", "agreed"),
                ("RESOLVED", "resolved"),
                ("Approved", "approved"),
                ("Endorsed", "endorsed"),
            )
        ),
    ],
)
def test_what_is_printed_as_a_record_was_typed_after_its_word(
    printed: str, typed: str, record: PrintedRecord
) -> None:
    item = item_of("## 1. Bins", printed)
    assert [one.text for one in item.paragraphs] == [typed]
    assert item.printed == (record,)


@pytest.mark.parametrize(
    "text", ["**Note:** To go.", "**Action 3** To go.", "Action 3.1: To go.", "**Action x:** Go."]
)
def test_other_bold_words_are_prose(text: str) -> None:
    item = item_of("## 1. Bins", text)
    assert ([one.text for one in item.paragraphs], item.printed) == ([text], ())


@pytest.mark.parametrize(
    ("printed", "typed", "records"),
    [
        (
            "All spoke. **Decision D2:** *It was agreed that A\\*B\ngo.* And so on.",
            "All spoke. It was agreed that A*B\ngo. And so on.",
            [("It was agreed that A*B go.", "2016-09-08/D2", "agreed")],
        ),
        (
            "**Resolved D1:** *All go.* **Decision D2:** *All stay.*",
            "All go. All stay.",
            [
                ("All go.", "2016-09-08/D1", "resolved"),
                ("All stay.", "2016-09-08/D2", ""),
            ],
        ),
        ("\\**Decision D2:** *All go.*", "**Decision D2:** *All go.*", []),
        ("**Action 1.1:** *All go.*", "Action: *All go.*", None),
    ],
)
def test_a_sentence_that_is_a_decision_is_prose_all_the_same(
    printed: str, typed: str, records: list[tuple[str, str, str]] | None
) -> None:
    item = item_of("## 1. Bins", "Before.", printed)
    assert [one.text for one in item.paragraphs] == ["Before.", typed]
    told = [(one.text, one.ref, one.verb) for one in item.printed if one.kind == "decision"]
    assert told == (records or [])
    assert all(one.paragraph == 1 for one in item.printed)


TABLE = "## Actions from this meeting"
COLUMNS = "| Action | Owner | By | Ref |\n|---|:---|---|---|\n"


def test_the_table_tells_what_it_says_of_an_action() -> None:
    read = document(
        "## 1. Bins",
        "**Action 1.1:** Jo and Lee to go by May.",
        TABLE,
        f"{COLUMNS}| Go \\| stay | Jo Marsh, Lee | May (in progress) | 1.1 |",
    )
    (one,) = read.items[0].printed
    assert (one.owners, one.due, one.wording) == ("Jo Marsh, Lee", "May", "Go | stay")
    assert one.status == "in progress"
    assert read.actions == ()


@pytest.mark.parametrize(
    ("by", "due", "status"),
    [
        ("next meeting", "", "open"),
        ("next meeting (completed)", "", "completed"),
        ("May (no longer needed)", "May", "no longer needed"),
        ("May (not known)", "May", "not known"),
        ("May (open)", "May (open)", "open"),
    ],
)
def test_an_action_of_no_item_is_told_by_its_row(by: str, due: str, status: str) -> None:
    (one,) = document(TABLE, f"{COLUMNS}| Go | Jo, Lee | {by} | A.1 |").actions
    assert (one.text, one.owners, one.due, one.status) == ("Go", ("Jo", "Lee"), due, status)
    assert one.line == 11


def test_nobody_owns_what_has_no_owner() -> None:
    (one,) = document(TABLE, f"{COLUMNS}| Go | Nobody named | next meeting | A.1 |").actions
    assert one.owners == ()


def test_only_rows_of_four_cells_tell_anything() -> None:
    rows = (
        "| Go | Jo | May |",
        "| Go | Jo | May | A.1 | more |",
        "| Go | Jo | May | Ref |",
        "| -: | --- | May | A.1 |",
        "Where only it stands, no date was given.",
    )
    assert document(TABLE, COLUMNS + "\n".join(rows)).actions == ()


def test_references_of_another_days_actions_are_whole() -> None:
    read = document(
        "## 1. Bins",
        "**Action 2016-05-04/1.1:** Jo to go.",
        TABLE,
        f"{COLUMNS}| Go | Jo | May | 2016-05-04/1.1 |\n| Stay | Lee | June | 2016-05-04/1.2 |",
    )
    assert [one.due for one in read.items[0].printed] == ["May"]
    assert [(one.text, one.owners) for one in read.actions] == [("Stay", ("Lee",))]
