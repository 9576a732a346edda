from __future__ import annotations

import pytest

from cpbtui.screens.agenda_rows import item_rows
from store.models import AgendaItem, Paper

TITLE = "Housing: report of the task and finish group"


def drawn(title: str, width: int) -> list[str]:
    papers = (Paper(title="Report", status="to come"),)
    item = AgendaItem(
        id="i", meeting="m", position=5, title=title, leads=("CC Dean",), planned_minutes=20,
        papers=papers,
    )  # fmt: skip
    (row,) = item_rows([item], {"i": "5"})
    lines = [line.plain.rstrip() for line in row.draw(width)]
    assert row.measure is not None
    assert row.measure(width) == len(lines)
    return lines


@pytest.mark.parametrize("width", range(30, 130))
def test_what_is_to_come_stands_apart_from_the_title(width: int) -> None:
    text = "\n".join(drawn(TITLE, width))
    assert "paper to come" in text.replace("\n", " ") or width < 40
    assert "grouppaper" not in text
    words = " ".join(text.split())
    for word in TITLE.split():
        assert word in words


def test_it_stands_behind_the_title_where_there_is_room() -> None:
    assert "Visits  paper to come" in drawn("Visits", 70)[0]
