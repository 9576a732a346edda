"""How the paragraphs of an item are cut and joined before they are read."""

from __future__ import annotations

import pytest

from imports.past.blocks import Block, blocks_of
from imports.past.read import ReadParagraph
from tests.imports.past.minutes import CONTEXT


def blocks(*texts: str) -> list[Block]:
    """The blocks of paragraphs that stand on every other line from line 1."""
    paragraphs = [ReadParagraph(text, 2 * place + 1) for place, text in enumerate(texts)]
    return blocks_of(paragraphs, CONTEXT.names)


def cut(*texts: str) -> list[tuple[str, int]]:
    return [(one.text, one.line) for one in blocks(*texts)]


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("1. Bins", "1", "Bins"),
        ("12) Bins", "12", "Bins"),
        ("123. Bins", "123", "Bins"),
        ("1.2.3.4. Bins", "1.2.3.4", "Bins"),
        ("4.1 Bins", "4.1", "Bins"),
        ("4.1.2 bins", "4.1.2", "bins"),
        ("iv. Bins", "iv", "Bins"),
        ("xlc) Bins", "xlc", "Bins"),
        ("a. Bins", "a", "Bins"),
        ("B) Bins", "B", "Bins"),
        ("(a) Bins", "a", "Bins"),
        ("(ii) Bins", "ii", "Bins"),
        ("(12) Bins", "12", "Bins"),
        ("(4)Bins", "4", "Bins"),
        ("1.Bins", "1", "Bins"),
        ("**1.** Bins", "1", "Bins"),
        ("**4.1** Bins", "4.1", "Bins"),
        ("## 1. Bins", "1", "Bins"),
        ("  1.\tBins", "1", "Bins"),
        ("(a)) Bins", "a", "Bins"),
    ],
)
def test_a_number_before_a_paragraph_is_told_apart(text: str, number: str, said: str) -> None:
    (found,) = blocks(text)
    assert (found.text, found.sub_item, found.numbered) == (said, number, True)
    assert (found.passage, found.line) == (text, 1)


@pytest.mark.parametrize(
    "text",
    [
        "1 Bins",
        "4.1",
        "1.bins",
        "Ann. Bins",
        "ab) Bins",
        "(ab) Bins",
        "(A) Bins",
        "1234. Bins",
        "(123) Bins",
        "2016.1234 bins",
        "Bins 1. Full",
    ],
)
def test_other_beginnings_are_no_number(text: str) -> None:
    (found,) = blocks(text)
    assert (found.text, found.sub_item, found.numbered) == (text, "", False)


def test_a_number_counts_for_the_paragraphs_after_it() -> None:
    found = blocks("ii) Bins", "All full.", "4.1 Gates", "All shut.")
    assert [(one.sub_item, one.numbered) for one in found] == [
        ("ii", True),
        ("ii", False),
        ("4.1", True),
        ("4.1", False),
    ]


def test_an_action_that_breaks_off_goes_on_in_small_letters() -> None:
    first, after = blocks("Action: Jo Marsh to", "write to", "all of us.", "then she went.")[:2]
    assert (first.text, first.passage) == (
        "Action: Jo Marsh to\nwrite to\nall of us.",
        "Action: Jo Marsh to\n\nwrite to\n\nall of us.",
    )
    assert (after.text, after.line) == ("then she went.", 7)


@pytest.mark.parametrize("end", [".", "!", "?", ":", ";", ".”", '."', ".’)", ".**", "._", ".]"])
def test_an_action_that_is_ended_does_not_go_on(end: str) -> None:
    assert len(cut(f"Action: Jo Marsh to go{end}", "write to all")) == 2
    assert len(cut("Action: Jo Marsh to go,", "write to all")) == 1


@pytest.mark.parametrize(
    "after",
    [
        "1. write to all",
        "(a) write to all",
        "write to\nall",
        "Write to all",
        "To: all.",
        "All of us",
    ],
)
def test_what_begins_something_is_not_what_broke_off(after: str) -> None:
    assert cut("Action: Jo Marsh to go", after)[0] == ("Action: Jo Marsh to go", 1)


def test_only_an_action_with_words_breaks_off() -> None:
    assert len(cut("Action:", "write to all")) == 2
    assert len(cut("All met and", "went home")) == 2
    assert cut("All met.\nAction: Jo Marsh to", "write to all") == [
        ("All met.", 1),
        ("Action: Jo Marsh to\nwrite to all", 2),
    ]
    assert cut("Action: Jo Marsh to go\nand to", "write to all") == [
        ("Action: Jo Marsh to go\nand to\nwrite to all", 1)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("All met.\nAction: Jo to go.", [("All met.", 1), ("Action: Jo to go.", 2)]),
        ("All met.\nRESOLVED: To go.", [("All met.", 1), ("RESOLVED: To go.", 2)]),
        ("All met.\nThey sat.", [("All met.\nThey sat.", 1)]),
        ("All met.\n1. go\n2. stay", [("All met.", 1), ("go", 2), ("stay", 3)]),
        ("All met.\n- go\n- stay", [("All met.\n- go\n- stay", 1)]),
        ("Action: Jo to\n1. go\n2. stay", [("Action: Jo to\n1. go\n2. stay", 1)]),
        ("Action: Jo to\n- go\n- stay", [("Action: Jo to\n- go\n- stay", 1)]),
        ("Resolved:\n- to go\n1) to stay", [("Resolved:\n- to go\n1) to stay", 1)]),
        (
            "1. Action: Jo to go\n- by bus\n2. stay",
            [("Action: Jo to go", 1), ("- by bus", 2), ("stay", 3)],
        ),
        ("- Action: Jo to go\n- by bus", [("- Action: Jo to go", 1), ("- by bus", 2)]),
        (
            "1. Action: Jo to go\nby bus\n2. stay",
            [("Action: Jo to go\nby bus", 1), ("stay", 3)],
        ),
        (
            "Action: Jo to\n1. go\nAction: Lee to\n2. stay",
            [("Action: Jo to\n1. go", 1), ("Action: Lee to\n2. stay", 3)],
        ),
        (
            "Action: Jo to go.\n1. Action: Lee to go.\n2. All met.",
            [("Action: Jo to go.", 1), ("Action: Lee to go.", 2), ("All met.", 3)],
        ),
    ],
)
def test_a_paragraph_is_cut_where_a_line_begins_something(
    text: str, found: list[tuple[str, int]]
) -> None:
    assert cut(text) == found
