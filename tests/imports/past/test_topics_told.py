"""Topics that open paragraphs: which words are one, and where a page of them begins."""

from __future__ import annotations

import pytest

from imports.past.item_heading import Heading
from imports.past.item_title import Title
from imports.past.topics import first_topic, topics
from tests.imports.past.written import lines


def found(text: str, *, since: int = 0) -> list[tuple[str, str]]:
    """The topics, with what is said behind each on its line."""
    return [(one.title.text, one.title.said) for one in topics(lines(text), since=since)]


def titles(text: str) -> list[str]:
    return [title for title, _ in found(text)]


BOLD = "**Bins**: full.\n\n**Paths**: wet.\n\n{}\n\n**Roof**: old."
THREE = ["Bins", "Paths", "Roof"]


def test_a_topic_knows_its_place() -> None:
    assert topics(lines("Words.\n\n" + BOLD.format("")))[1] == Heading(
        4, 4, "", 0, "", "topic", Title("Paths", "wet."), 1.0
    )


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("**Mud:** it dried.", ("Mud", "it dried.")),
        ("**Mud** – it dried.", ("Mud", "it dried.")),
        ("**Mud**. It dried.", ("Mud", "It dried.")),
        ("**Mud -** it dried.", ("Mud", "it dried.")),
        ("**Mud —** it dried.", ("Mud", "it dried.")),
        ("- **Mud**: it dried.", ("Mud", "it dried.")),
        ("   - **Mud**: it dried.", ("Mud", "it dried.")),
        ("**Finance of Ann Holt**: fine.", ("Finance of Ann Holt", "fine.")),
        ("**Mud in all the lanes of Elm**: dry.", ("Mud in all the lanes of Elm", "dry.")),
    ],
)
def test_bold_words_before_what_is_said_of_them(line: str, topic: tuple[str, str]) -> None:
    assert found(BOLD.format(line))[2] == topic


@pytest.mark.parametrize(
    "line",
    [
        "**Mud**", "Of **mud**: it dried.", "**mud**: it dried.",
        "**Mud in all lanes of Elm and Oak**: dry",
        "**Mud was seen**: dry.", "**Present**: Jo Marsh.", "**Action**: Jo to go.",
        "**3 May 2019**: dry.", "**Friday 3 May 2019**: dry.", "**Jo Marsh**: hello.",
        "    - **Mud**: it dried.", "| **Mud** | it dried. |", "It dried.\n**Mud**: it dried.",
        "## **Mud** it dried",
    ],
)  # fmt: skip
def test_bold_words_that_are_no_topic(line: str) -> None:
    assert titles(BOLD.format(line)) == THREE


def test_two_topics_are_too_few() -> None:
    assert titles("**Bins**: full.\n\n**Paths**: wet.") == []
    assert titles("- Bins: full.\n- Paths: wet.") == []


POINTS = "{0} Bins: full.\n{0} Paths – wet.\n{0} Roof - old.\n"


@pytest.mark.parametrize("bullet", ["-", "•", "·", "▪", "●", "–", "o", "\\*"])
def test_topics_at_the_start_of_points(bullet: str) -> None:
    assert found(POINTS.format(bullet)) == [("Bins", "full."), ("Paths", "wet."), ("Roof", "old.")]


@pytest.mark.parametrize(
    ("point", "topic"),
    [
        ("- Mud: it\u00a0dried", ("Mud", "it dried")),
        ("- Mud in the lanes of Elm — dry", ("Mud in the lanes of Elm", "dry")),
        ("- Mud\nIt dried in all of Elm.", ("Mud", "")),
        ("- Mud:\nIt dried in all of Elm.", ("Mud", "")),
    ],
)
def test_a_point_with_a_topic(point: str, topic: tuple[str, str]) -> None:
    assert found(f"{POINTS.format('-')}{point}\n")[3] == topic


@pytest.mark.parametrize(
    "point",
    [
        "- Mud", "- Mud-pie", "- mud: dry", "- Mud:dry", "- Mud. Dry: yes", "- Mud; dry: yes",
        "- Mud\nIt dried all over.", "- Mud\nit dried in all of Elm.",
        "- Mud\n\nIt dried in Elm for now.",
        "- Mud.\nIt dried in all of Elm.", "- Mud,\nIt dried in all of Elm.",
        "- Mud;\nIt dried in all of Elm.", "- M: dry",
        "- M" + "u" * 71 + ": dry",
    ],
)  # fmt: skip
def test_a_point_without_a_topic(point: str) -> None:
    assert titles(f"{POINTS.format('-')}{point}\n") == THREE


def test_three_of_four_points_must_have_a_topic() -> None:
    assert titles(f"{POINTS.format('-')}- it was wet\n") == THREE
    assert titles(f"{POINTS.format('-')}- It was wet") == THREE
    assert titles(f"{POINTS.format('-')}- it was wet\n- it was dry\n") == []


def test_a_point_over_a_point_has_no_topic() -> None:
    listed = "".join(f"- {one}: full.\n" for one in ("Bins", "Paths", "Roof", "Door", "Mud", "Elm"))
    page = f"{listed}- Foxes\n- They came to all the lanes\n"
    assert titles(page) == ["Bins", "Paths", "Roof", "Door", "Mud", "Elm"]


def test_bold_topics_come_before_points() -> None:
    assert titles(f"{POINTS.format('-')}\n{BOLD.format('')}".replace("**Roof", "**Door")) == [
        "Bins",
        "Paths",
        "Door",
    ]


def test_topics_are_looked_for_after_the_people() -> None:
    page = f"**Jill's office**: Ann.\n\n{BOLD.format('')}"
    assert [title for title, _ in found(page, since=2)] == THREE


def first(text: str, since: int = 0) -> int | None:
    return first_topic(lines(text), since)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("It is old.", True),
        ("is old", True),
        ("Old and cold.", True),
        ("Old and cold!", True),
        ("Really? Old", True),
        ("Old", False),
        ("old and cold", False),
        ("Jo Marsh.", False),
        ("Jo Marsh, Lee Dean.", False),
    ],
)
def test_the_first_topic_has_a_sentence_behind_it(said: str, told: bool) -> None:
    page = f"Words.\n\n**Bins**: {said}\n\n**Paths**: It was wet.\n\n**Roof**: It is old."
    assert first(page) == (2 if told else 4)


def test_a_page_with_numbers_or_titles_has_no_first_topic() -> None:
    page = BOLD.format("")
    assert first(page) == 0
    assert first(page, since=1) is None
    assert first(f"1. Bins\n\n{page}") is None
    assert first(f"## Bins\n\n## Mud\n\n{page}") is None
    assert first("Words.") is None


def test_a_topic_alone_is_told_by_the_line_under_it() -> None:
    page = (
        "- Bins\nThey were full of foxes.\n- Paths\nIt was wet in May.\n- Roof\nIt was old in May."
    )
    assert first(page) == 0
    assert first(page.replace("They were full of foxes", "Foxes and cats in each")) == 0
    assert first(page.replace("They were full of foxes.", "Foxes and cats in each")) == 2
