"""Any text is read without an error, and a long one without end of time.

Nothing here is timed: a pattern that backtracks without end would simply never finish.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imports.past.lines import lines_of
from imports.past.records import (
    is_action_list_heading,
    list_record,
    mentioned_people,
    read_action_list,
    read_item,
)
from imports.source import Source
from tests.imports.past.minutes import CONTEXT, item

SIZE = 60_000
WORDS = st.sampled_from(
    [
        "Action", "ACTION:", "Actions:", "AP1", "AP", "RESOLVED", "RESOLVED –", "AGREED:", "That",
        "that", "the", "Clerk", "JM", "JM/KL", "CC Holt", "to", "write", "be", "noted.", "(1)",
        "(2)", "a)", "ii)", "1.", "2.1", "-", "–", "|", "\t", "    ", "[", "]", "(", ")", "**", "*",
        "It was agreed", "Proposed by", "seconded", "Task and Finish Groups following:", "Owner",
        "Status", "Minute", "Due", "Completed", "by 30 September", "next meeting", "??", ".", ",",
        ";", ":", "Highways", "Rita French", "RF", "\n", "\n\n", "None", "\\[On Hold]", "é", "\x00",
        "Actions from the last meeting", "Visit:", "Resolved:", "Decision D1:", "Action 3.1:",
    ]
)  # fmt: skip
TEXT = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=200)
PIECES = (
    " ", "\n", "\t", ".", ",", "*", "_", "-", "–", "(", "[", "|", "'", "9", "a", "A", "A ", "a ",
    "İ", "AB ", "Ab ", ". ", ", ", "**", "A.", "1. ", "(1) ", "ii) ", "1.1 ", "a\tA", "a   JM ",
    "Action", "Action ", "Action: ", "ACTION JM ", "Action –", "Actions:\n- ", "AP1 ", "(Action: ",
    "[JM] ", " (JM)", "JM/", "JM, ", "Clerk to write. ", "Clerk to write, ", "JM to ", " to a",
    "RESOLVED ", "RESOLVED – ", "RESOLVED (", "That ", "That the ", "that a be ", "It was agreed ",
    "The Council agreed ", "proposed by ", "the minutes ", "minutes were ", "agreed as ",
    "Task group ", "following ", "A – B", "A: B, ", "| a | b |\n", "|", "| Action | Owner |\n",
    "a  b\n", "Owner: a\n", "due ", "open ", "Rita French ", "by May ", "Actions from the ",
    "last ", "action ", "x....", "be ", "agreed – ", "carried ", "resolved by 1 to ", "Jo: Send ",
    "the Clerk the ", "(a) that ", "\\[",
)  # fmt: skip


@given(st.lists(TEXT, max_size=6), st.text(max_size=30))
@settings(max_examples=200, deadline=None)
def test_any_item_is_read(texts: list[str], title: str) -> None:
    read = item(*texts, title=title)
    told = read_item(read, CONTEXT, mentioned_people([read]))

    passages = "\n\n".join(texts)
    for record in told.records:
        assert record.passage in passages or record.passage == title
        assert record.line >= 0


@given(TEXT)
@settings(max_examples=200, deadline=None)
def test_any_list_is_read(text: str) -> None:
    is_action_list_heading(text)
    for entry in read_action_list(lines_of(Source("a.md", "markdown", text)), CONTEXT.on):
        assert entry.text
        list_record(entry, CONTEXT)


@pytest.mark.parametrize("piece", PIECES)
def test_a_long_run_of_anything_is_read(piece: str) -> None:
    text = (piece * (SIZE // len(piece) + 1))[:SIZE]
    for before in ("", "Action: ", "RESOLVED – ", "Clerk to "):
        read = item(before + text, "Action: JM")
        read_item(read, CONTEXT, mentioned_people([read]))
    is_action_list_heading(text)
    read_action_list(lines_of(Source("a.md", "markdown", text)))
