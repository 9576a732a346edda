"""A real meeting, as its clerk would enter and type it; read from outside the project."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from store.models import AgendaItem, Board, Body, Category, Meeting, Person, Standing
from store.store import Store

MINUTES = Path(__file__).parents[3] / "shared" / "minutes"
SOURCE = MINUTES / "lancashire-minutes-2016-09-08.txt"
TRUTH = MINUTES / "lancashire-2016-09-08.truth.json"

needs_real_minutes = pytest.mark.skipif(
    not TRUTH.is_file(), reason="the real minutes are not part of the project"
)

FULL_NAMES = {"Lord": "Dorothy Lord", "Beavers": "Lorraine Beavers"}
STANDING: dict[str, Standing] = {"1": "apologies", "8": "next meeting"}


def truth() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(TRUTH.read_text(encoding="utf-8"))
    return found


def board() -> Board:
    names = ("Members", "Co-opted members", "Other Attendees")
    categories = tuple(Category(name=name, counts=name == "Members") for name in names)
    return Board(
        id="B",
        version=1,
        name=truth()["body"],
        council="Lancashire County Council",
        short_name="CPB",
        categories=categories,
    )


def enter_roster_and_agenda(store: Store) -> str:
    """What is entered before the meeting; returns the meeting's id."""
    told = truth()
    with store.change("Enter the roster and the agenda") as c:
        people = {}
        for one in told["attendance"]:
            name = FULL_NAMES.get(one["name"], one["name"])
            people[name] = c.add(
                Person(
                    name=name,
                    title=one.get("title", ""),
                    role=one.get("role", ""),
                    organisation=one.get("organisation", ""),
                    category=one.get("category", "Members"),
                    young_person=one.get("young_person", False),
                )
            )
        c.add(Body(name="LINX"))
        chair, clerk = people[told["chair"]].id, people[told["clerk"]].id
        c.set(store.board, chair=chair, clerk=clerk)
        meeting = c.add(
            Meeting(
                on=date(2016, 9, 8),
                time=told["time"],
                venue=told["venue"],
                chair=chair,
                clerk=clerk,
                status="agenda published",
                published_on=date(2016, 8, 31),
            )
        )
        for position, item in enumerate(told["items"], start=1):
            c.add(
                AgendaItem(
                    meeting=meeting.id,
                    position=position,
                    number=item["number"],
                    title=item["title"],
                    planned_minutes=item.get("planned_minutes"),
                    standing=STANDING.get(item["number"], ""),
                )
            )
    return meeting.id


def lines() -> list[str]:
    """Lines 67 to 233 of the source."""
    return SOURCE.read_text(encoding="utf-8").splitlines()[66:233]


def typed() -> Iterator[tuple[str, list[str]]]:
    """Item by item the paragraphs a clerk types: broken lines are joined."""
    number, paragraphs = "1", list[str]()
    for paragraph in re.split(r"\n\s*\n", "\n".join(lines())):
        text = " ".join(paragraph.split())
        if heading := re.match(r"(\d)\. [A-Z]", text):
            if paragraphs:
                yield number, paragraphs
            number, paragraphs = heading[1], []
        elif text and paragraphs and goes_on(paragraphs[-1], text):
            paragraphs[-1] += f" {text}"
        elif text:
            paragraphs.append(text)
    yield number, paragraphs


def goes_on(before: str, text: str) -> bool:
    unfinished = before.startswith("Action:") and len(before) > 8 and not before.endswith(".")
    return unfinished and (text[0].islower() or len(text.split()) <= 3)


def words(text: str) -> list[str]:
    """The words of a text, without what Markdown and layout put between them."""
    plain = re.sub(r"[*_`#\\]|(?<=Action) [\d.]+(?=:)", "", text)
    return plain.split()


def missing_words(document: str) -> list[str]:
    """Words of the source that do not come out of a document in order; at most five."""
    there = iter(words(document))
    missing = []
    for word in words("\n".join(lines())):
        if not any(word == one for one in there):
            missing.append(word)
            break
    return missing


def presents() -> list[str]:
    return [one["name"] for one in truth()["attendance"] if one["status"] == "present"]


def agree(shown: dict[str, Any]) -> None:
    """Hold `show --json` against the truth."""
    told = truth()
    assert shown["date"] == told["date"]
    people = {
        (FULL_NAMES.get(one["name"], one["name"]), one["status"]) for one in told["attendance"]
    }
    marked = {(one["name"], one["status"]) for one in shown["attendance"]}
    assert (people - marked, marked - people) == (set(), set())

    def item(one: dict[str, Any]) -> tuple[str, str, int | None]:
        return one["number"], one["title"], one.get("planned_minutes")

    assert [item(one) for one in shown["items"]] == [item(one) for one in told["items"]]

    def action(one: dict[str, Any]) -> tuple[str, str, list[str]]:
        return one["item"], one["text"], one["owners"]

    assert [action(one) for one in shown["actions"]] == [action(one) for one in told["actions"]]
