"""A megabyte of one thing in a document of ours, and in any file, is read like any other.

Nothing here is timed: a pattern that backtracks without end would simply never finish.
"""

from __future__ import annotations

import pytest

from imports.files.columns import without_stretched_blanks
from imports.files.letters import cleaned
from imports.files.pages import without_running_lines
from imports.files.web_page import markdown_of
from imports.past.own import read_own
from imports.source import CannotRead, Source
from store.escaping import unescaped

SIZE = 1_000_000
DAY = "Thursday, 8th September, 2016"
HEAD = f"# Board\n\nCouncil\n\n**DRAFT** minutes of the meeting held on {DAY}\n\n"
PLACES = (
    "# ",
    "# Board\n\n**DRAFT** minutes of the meeting (",
    "# Board\n\n**DRAFT** minutes of the meeting held on Thursday, 8th May, 2016 at 6.00 pm in ",
    f"{HEAD}*Chair: ",
    f"{HEAD}## Present\n\n- ",
    f"{HEAD}## Present\n\n### Apologies\n\n- A (",
    f"{HEAD}## Present\n\n- A, *",
    f"{HEAD}## ",
    f"{HEAD}## 1. ",
    f"{HEAD}## 1. Title\n\n*",
    f"{HEAD}## 1. Title\n\n**Exempt: taken without the public (paragraph ",
    f"{HEAD}## 1. Title\n\n**Action 1.1:** ",
    f"{HEAD}## 1. Title\n\n**",
    f"{HEAD}## 1. Title\n\n### ",
    f"{HEAD}## Date and time of next meeting\n\nThursday, 1 December 2016 in ",
    f"{HEAD}## Actions from this meeting\n\n| ",
)
PIECES = (
    "a", "1", " ", "\n", "\n\n", "*", "* ", "\\", "\\*", "#", "# ", "(", ") ", "(1 mins)", " – ",
    ", *", "; ", "|", "| ", "\\|", "\u00a0– ", ". ", "1. ", "## 1. ", "- ", ":**", "**A 1.1:** ",
    "**B D1:** *a* ", "*a", " · ", "in ", "at 6.00 pm ", "during item ", "### ", "(a; ",
)  # fmt: skip
TEXTS = (*PIECES, "<", "<a ", "<p", "</", "<!", "<!--", "&", "&#", "<table>", "<td>", "<b>a", "\f")


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_a_document_of_ours_may_hold_anything(place: str) -> None:
    for piece in PIECES:
        text = place + piece * (SIZE // len(piece) // 4)
        read = read_own(Source("m.md", "markdown", text))
        assert read is None or read.own


@pytest.mark.slow
@pytest.mark.parametrize("piece", TEXTS)
def test_any_file_may_hold_one_thing_a_million_times(piece: str) -> None:
    text = piece * (SIZE // len(piece))
    assert len(unescaped(text)) <= len(text)
    assert without_stretched_blanks(text).split() == text.expandtabs(8).split()
    assert len(without_running_lines([text, text, text])) == 3
    assert len(markdown_of(text)) <= 2 * len(text)
    try:
        assert len(cleaned(text)[0]) <= 3 * len(text)
    except CannotRead:
        assert not text.strip()
