from __future__ import annotations

import pytest

from imports.past.lines import Line, lines_of
from imports.past.read import ReadItem, ReadMeeting
from imports.past.reading import read_minutes
from imports.past.topics import topics
from imports.source import Source

HEAD = """Elm Trust Board

Minutes of the meeting held on 4 May 2017

Present: Ann Holt (Chair), Lee Dean, Jo Marsh

"""


def lines(text: str) -> list[Line]:
    return lines_of(Source("m", "markdown", text))


def meeting(text: str) -> ReadMeeting:
    (read,) = read_minutes(Source("m.md", "markdown", HEAD + text)).meetings
    assert [one.name for one in read.people] == ["Ann Holt", "Lee Dean", "Jo Marsh"]
    return read


def told(item: ReadItem) -> list[str]:
    return [one.text for one in item.paragraphs]


@pytest.mark.parametrize(
    "text",
    [
        "**Boiler**: It failed in March.\n\n**Garden party.** It was a success.\n\n"
        "**Action:** Lee Dean to thank the helpers.\n\n**Grants** – Jo Marsh is to apply for one.",
        "- **Boiler**: It failed in March.\n- **Garden party**: It was a success.\n"
        "\n**Action:** Lee Dean to thank the helpers.\n\n"
        "- **Grants**: Jo Marsh is to apply for one.",
        "• Boiler – It failed in March.\n\n• Garden party: It was a success.\n\n"
        "Action: Lee Dean to thank the helpers.\n\n• Grants – Jo Marsh is to apply for one.",
        "• Boiler\nIt failed in March, I hear.\n\n• Garden party\nIt was a success for all.\n\n"
        "Action: Lee Dean to thank the helpers.\n\n• Grants\nJo Marsh is to apply for one.",
    ],
)
def test_topics_that_open_their_paragraphs_are_items(text: str) -> None:
    read = meeting(text)
    assert [one.title for one in read.items] == ["Boiler", "Garden party", "Grants"]
    assert told(read.items[2]) == ["Jo Marsh is to apply for one."]
    assert told(read.items[1])[-1].replace("*", "") == "Action: Lee Dean to thank the helpers."


def test_what_is_said_behind_a_topic_is_joined_over_broken_lines() -> None:
    read = meeting(
        "**Boiler**: It failed in March, and again in April. Quotes\nhave been asked for.\n\n"
        "**Bins**: Full.\n\n**Barn**: Empty.\n"
    )
    assert told(read.items[0]) == [
        "It failed in March, and again in April. Quotes have been asked for."
    ]


def test_stressed_words_and_speakers_are_no_topics() -> None:
    assert topics(lines("**Boiler**: it failed.\n\n**Bins**: full.\n")) == []
    assert (
        topics(lines("**Ann Holt**: hello.\n\n**Lee Dean**: hello.\n\n**Jo Marsh**: hello.\n"))
        == []
    )
    agreed = "**Agreed**: yes.\n\n**Action**: Jo to go.\n\n**Present**: Ann Holt.\n"
    assert topics(lines(agreed)) == []


def test_a_list_most_of_whose_points_have_no_topic_is_a_list() -> None:
    text = "- Bins: full\n- the barn was empty\n- Boiler: cold\n- nothing else\n- Paths: muddy\n"
    assert topics(lines(text)) == []


def test_points_within_points_are_no_topics() -> None:
    text = "- Bins: full\n- Boiler: cold\n- Paths: muddy\n    - Elm Lane: flooded\n"
    assert [one.title.text for one in topics(lines(text))] == ["Bins", "Boiler", "Paths"]


def test_numbered_items_come_before_bold_words_in_them() -> None:
    read = meeting(
        "1. Welcome\n\n**Boiler**: cold.\n\n2. Bins\n\n**Foxes**: two.\n\n**Cats**: one.\n"
    )
    assert [one.title for one in read.items] == ["Welcome", "Bins"]


def test_offices_before_their_holders_are_people_and_no_topics() -> None:
    listed = "- Virtual School: Ann Holt\n- Health: Lee Dean.\n- Police: Jo Marsh\n\n"
    text = f"Notes of 4 May 2017\n\nPresent:\n\n{listed}**Boiler**: cold.\n\n**Bins**: Full.\n"
    text += "\n**Barn**: Empty.\n"
    (read,) = read_minutes(Source("m.md", "markdown", text)).meetings
    assert [one.name for one in read.people] == ["Ann Holt", "Lee Dean", "Jo Marsh"]
    assert [one.title for one in read.items] == ["Boiler", "Bins", "Barn"]
