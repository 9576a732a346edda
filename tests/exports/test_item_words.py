from __future__ import annotations

import pytest

from exports.item_words import agenda_line, kind_of, leads_of, purpose_of, title_of
from store.models import AgendaItem, ItemKind


def item(
    title: str = "Item",
    *leads: str,
    purpose: str = "",
    kind: ItemKind = "",
    minutes: int | None = None,
) -> AgendaItem:
    return AgendaItem(title=title, leads=leads, purpose=purpose, kind=kind, planned_minutes=minutes)


@pytest.mark.parametrize(
    ("one", "line"),
    [
        (item(), ""),
        (item("x", "CC Holt"), "*CC Holt*"),
        (item("x", "CC Holt", "Jo Marsh", "Dr Rao"), "*CC Holt, Jo Marsh and Dr Rao*"),
        (item("x", kind="note"), "*to note*"),
        (item("x", kind="information"), "*for information*"),
        (item("x", "CC Holt", purpose="To note the report."), "*CC Holt · to note the report.*"),
        (item("x", "CC Holt", purpose="Update"), "*CC Holt · Update*"),
        (item("x", purpose="Update"), "*purpose: Update*"),
        (item("x", purpose="To note", kind="agree"), "*to agree · to note*"),
        (item("x", purpose="To note", kind="note"), "*to note*"),
        (item("x", purpose="a * b"), "*purpose: a \\* b*"),
        (item("x", "A · B", purpose="C · D"), "*A\u00a0· B · C\u00a0· D*"),
    ],
)
def test_the_line_under_a_heading_says_who_leads_and_what_for(one: AgendaItem, line: str) -> None:
    assert agenda_line(one) == line


@pytest.mark.parametrize(
    ("one", "number", "title"),
    [
        (item("Doing", minutes=15), "3", "## 3. Doing (15 mins)"),
        (item("Doing"), "3.", "## 3. Doing"),
        (item("Doing", minutes=0), "95/20", "## 95/20. Doing (0 mins)"),
        (item("Doing (15 mins)"), "3", "## 3. Doing \\(15 mins)"),
        (item("Doing (15 mins)", minutes=5), "3", "## 3. Doing (15 mins) (5 mins)"),
        (item("4. Doing #"), "3", "## 3. 4. Doing \\#"),
        (item("A *b*\nc"), "3", "## 3. A \\*b\\* c"),
    ],
)
def test_a_heading_has_number_title_and_time(one: AgendaItem, number: str, title: str) -> None:
    assert title_of(one, number) == title


def test_leads_are_told_one_by_one() -> None:
    assert leads_of(item("x", "CC Holt and others", " A,  B", "")) == [
        "CC Holt",
        "others",
        "A",
        "B",
    ]


@pytest.mark.parametrize(
    ("purpose", "kind", "said", "understood"),
    [
        ("to note it", "", "To note it", "note"),
        ("To discuss", "", "To discuss", "discuss"),
        ("for information", "", "For information", "information"),
        ("To notes", "", "To notes", ""),
        ("", "decide", "To decide", "decide"),
        ("Update", "receive", "Update", "receive"),
        ("tomorrow", "", "tomorrow", ""),
        ("", "", "", ""),
    ],
)
def test_the_purpose_tells_the_kind_unless_it_is_stated(
    purpose: str, kind: ItemKind, said: str, understood: str
) -> None:
    one = item(purpose=purpose, kind=kind)
    assert purpose_of(one) == said
    assert kind_of(one) == understood
