"""The board's settings: what each is called, how it is shown, how it is typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from msgspec.structs import replace

from cpbtui.steps.agenda_line import minutes_in
from cpbtui.steps.when import rule_problem
from exports.wording import minutes_in_words, time_in_words
from imports.dates import read_date, read_time
from store.calendar import MONTHS
from store.models import Board, Category, Home, Person, Quorum, Targets
from store.store import Store

T = TypeVar("T")
YES_NO = ("yes", "no")
FRACTIONS = {"quarter": (1, 4), "third": (1, 3), "half": (1, 2)}


@dataclass(frozen=True)
class Setting:
    """One setting of the board that is a line or a few."""

    field: str
    """Its field of the board."""
    label: str
    shown: Callable[[Board], str]
    """As it is listed and typed."""
    read: Callable[[str], Any] = lambda text: text
    """The field's value from what was typed."""
    problem: Callable[[str], str] = lambda _: ""
    """What is wrong with what was typed, as a sentence."""
    hint: str = ""
    choices: tuple[str, ...] = ()
    long: bool = False


def change_board(store: Store, what: str, **fields: object) -> None:
    """Change the board's own document.

    Args:
        store: The board.
        what: What is changed, for undo.
        fields: The new values.
    """
    with store.change(f"Board settings: {what}") as c:
        c.set(store.board, **fields)


def quorum_text(quorum: Quorum | None) -> str:
    """The quorum as it is typed: "5", "1/4", "none"."""
    if quorum is not None and quorum.number is not None:
        return str(quorum.number)
    if quorum is not None and quorum.fraction is not None:
        return f"{quorum.fraction[0]}/{quorum.fraction[1]}"
    return "none"


def read_quorum(text: str) -> Quorum | None:
    """The quorum from "5", "1/4", "one quarter" or "none".

    Raises:
        ValueError: It is none of these.
    """
    typed = text.strip().casefold()
    if typed in ("", "none", "no", "-"):
        return None
    if typed.isdigit() and int(typed) > 0:
        return Quorum(number=int(typed))
    fraction = re.fullmatch(r"(\d{1,3}) ?/ ?(\d{1,3})", typed)
    if fraction and 0 < int(fraction[1]) <= int(fraction[2]):
        return Quorum(fraction=(int(fraction[1]), int(fraction[2])))
    for word, parts in FRACTIONS.items():
        if re.fullmatch(rf"(one |a )?{word}", typed):
            return Quorum(fraction=parts)
    raise ValueError("Please type a number such as 5, a share such as 1/4, or none.")


def homes_text(homes: Iterable[Home]) -> str:
    """The homes of the board with their codes: "Elm House = Home A; Rowan Lodge = Home B"."""
    return "; ".join(f"{one.name} = {one.code}" for one in homes)


def read_homes(text: str) -> tuple[Home, ...]:
    """The same, read."""
    pairs = (part.partition("=")[::2] for part in text.split(";") if part.strip())
    return tuple(Home(name=name.strip(), code=code.strip()) for name, code in pairs)


def _homes_problem(text: str) -> str:
    for one in read_homes(text):
        if not (one.name and one.code):
            return (
                f"“{one.name or one.code}” has no {'name' if one.code else 'code'}. Write a home "
                "and what the public reads, such as Elm House = Home A, with ; between two."
            )
    return ""


def _quorum_problem(text: str) -> str:
    try:
        read_quorum(text)
    except ValueError as error:
        return str(error)
    return ""


def _number_problem(text: str) -> str:
    return "" if text.isdigit() and int(text) < 1000 else "Please type a whole number."


def _time_problem(text: str) -> str:
    return "" if read_time(text) else f"“{text}” is no time of day; try 6pm or 18.30."


def _rule_problem(text: str) -> str:
    return rule_problem(text, date(2024, 1, 1))


def _refreshments_problem(text: str) -> str:
    if minutes_in(text.removesuffix(" before")) is not None:
        return ""
    return f"“{text}”: how many minutes before the meeting? Write a number, such as 30."


def read_month_and_day(text: str) -> tuple[int, int]:
    """The month and day the municipal year starts on; 1 May when it cannot be read."""
    on = read_date(text, date(2024, 1, 1)).on
    return (on.month, on.day) if on else (5, 1)


def _month_problem(text: str) -> str:
    return "" if read_date(text, date(2024, 1, 1)).on else f"“{text}”: which day is that?"


def _targets_text(targets: Targets) -> str:
    return f"{targets.action_sheet}, {targets.to_chair}, {targets.circulate}"


def _numbers(text: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", text)]


def _targets_problem(text: str) -> str:
    if len(_numbers(text)) == 3:
        return ""
    return "Please type three numbers: action sheet, to the chair, to members."


def read_targets(text: str) -> Targets:
    """Targets from "3, 5, 10"."""
    sheet, chair, members = _numbers(text)
    return Targets(action_sheet=sheet, to_chair=chair, circulate=members)


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"


def _is_yes(text: str) -> bool:
    return text == "yes"


SETTINGS: tuple[Setting, ...] = (
    Setting("name", "Name", lambda b: b.name),
    Setting("council", "Council", lambda b: b.council),
    Setting("short_name", "Short name", lambda b: b.short_name, hint="as in minutes: “CPB”"),
    Setting("quorum", "Quorum", lambda b: quorum_text(b.quorum), read_quorum, _quorum_problem,
            hint="a number, a share of those expected such as 1/4, or none"),
    Setting("decision_word", "Word for decisions", lambda b: b.decision_word,
            hint="“agreed”, “resolved”"),
    Setting("suggests_noted", "“Noted” may be a decision", lambda b: _yes(b.suggests_noted),
            _is_yes, choices=YES_NO, hint="whether “the Board noted” is offered as a decision"),
    Setting("meeting_rule", "When it meets", lambda b: b.meeting_rule, problem=_rule_problem,
            hint="“second Thursday of March, June, September, December”"),
    Setting("usual_time", "Usual time", lambda b: time_in_words(b.usual_time)
            if b.usual_time else "", read_time, _time_problem, hint="“6pm”"),
    Setting("usual_venue", "Usual venue", lambda b: b.usual_venue),
    Setting("refreshments_minutes_before", "Refreshments before",
            lambda b: minutes_in_words(b.refreshments_minutes_before)
            if b.refreshments_minutes_before else "",
            lambda text: minutes_in(text.removesuffix(" before")), _refreshments_problem,
            hint="minutes before the meeting: “30”"),
    Setting("agenda_clear_days", "Clear days for the agenda",
            lambda b: str(b.agenda_clear_days), int, _number_problem,
            hint="working days between publishing and the meeting"),
    Setting("targets", "Targets in working days", lambda b: _targets_text(b.targets),
            read_targets, _targets_problem,
            hint="after the meeting: action sheet, to the chair, to members"),
    Setting("municipal_year_start", "Municipal year starts",
            lambda b: f"{b.municipal_year_start[1]} {MONTHS[b.municipal_year_start[0] - 1]}",
            read_month_and_day, _month_problem, hint="“1 May”"),
    Setting("homes", "Homes, for the public", lambda b: homes_text(b.homes), read_homes,
            _homes_problem, hint="“Elm House = Home A; Rowan Lodge = Home B”"),
    Setting("destroy_notes_on_approval", "Destroy rough notes when approved",
            lambda b: _yes(b.destroy_notes_on_approval), _is_yes, choices=YES_NO,
            hint="offered when minutes are approved"),
    Setting("about", "Notes for a covering clerk", lambda b: b.about, long=True),
)  # fmt: skip


def moved(entries: Sequence[T], at: int, by: int) -> tuple[T, ...]:
    """Entries with one of them moved up or down; the same when it is at the end already."""
    there = at + by
    if not (0 <= at < len(entries) and 0 <= there < len(entries)):
        return tuple(entries)
    result = list(entries)
    result.insert(there, result.pop(at))
    return tuple(result)


def with_entry(entries: Sequence[T], at: int | None, entry: T) -> tuple[T, ...]:
    """Entries with one put in the place of another, or added at the end."""
    if at is None:
        return (*entries, entry)
    return (*entries[:at], entry, *entries[at + 1 :])


def without_entry(entries: Sequence[T], at: int) -> tuple[T, ...]:
    """Entries without one of them."""
    return (*entries[:at], *entries[at + 1 :])


def rename_category(store: Store, old: str, new: str, *, counts: bool, at: int) -> None:
    """Change a category; the people in it go with it."""
    board = store.board
    with store.change(f"Board settings: category {new}") as c:
        entry = Category(name=new, counts=counts)
        c.set(board, categories=with_entry(board.categories, at, entry))
        for person in store.all(Person):
            if person.category == old and old != new:
                c.put(replace(person, category=new))
