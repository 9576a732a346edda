"""Printing, writing files whole, and telling a history in words."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from cpbtui.happened import moment_in_words, steps
from cpbtui.printing import Cell, aligned, visible
from cpbtui.whole_file import write_whole
from store.changes import Change
from store.models import (
    Action,
    ActionCorrections,
    ActionReading,
    AgendaItem,
    Anchor,
    Due,
    Meeting,
    Owner,
)
from store.store import Store
from tests.making import StillClock, memory_store

words = st.text(alphabet="ab 児é😀", min_size=1, max_size=12).map(str.strip).filter(bool)


@given(st.lists(st.lists(words, min_size=3, max_size=3), min_size=1, max_size=6))
def test_columns_start_in_the_same_cell_of_every_line(rows: list[list[str]]) -> None:
    lines = aligned(rows).splitlines()
    starts = set()
    for row, line in zip(rows, lines, strict=True):
        at = len(line) - len(row[2])
        assert line[at:] == row[2]
        starts.add(cell_len(line[:at]))
    assert len(starts) == 1


def test_no_line_ends_in_spaces_and_none_is_needed() -> None:
    assert aligned([["long text", ""], ["b", "c"]]) == "long text\nb          c\n"
    assert aligned([]) == ""


@pytest.mark.parametrize("mark", ["\x00", "\x1b", "\x7f", "\x9b", "\u202e", "\u2066", "\u200f"])
def test_marks_that_steer_a_terminal_are_left_out(mark: str) -> None:
    assert visible(f"a{mark}b") == "ab"


@given(text=st.text())
def test_nothing_else_is_left_out(text: str) -> None:
    unseen = {*map(chr, range(32)), *map(chr, range(0x7F, 0xA0)), "\u200e", "\u200f"} - {"\t", "\n"}
    unseen |= {*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))}
    assert visible(text) == "".join(letter for letter in text if letter not in unseen)


def test_lines_and_letters_of_every_language_stay() -> None:
    assert visible("a\tb\nc é 児 😀 [red]") == "a\tb\nc é 児 😀 [red]"


def test_a_file_that_cannot_be_finished_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "minutes.md"
    path.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, "new")
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["minutes.md"]


def test_a_written_file_has_the_same_line_ends_everywhere(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.md", "é\n– b\n")
    assert (tmp_path / "a.md").read_bytes() == "é\n– b\n".encode()


class Telling:
    """A document and what happens to it."""

    def __init__(self) -> None:
        self.told: list[Change] = []
        self.store: Store = memory_store(clock=StillClock(datetime(2016, 9, 8, 17, tzinfo=UTC)))
        self.store.subscribe(self.told.append)

    def last(self, doc_id: str) -> tuple[str, str]:
        """Label and words of the newest step."""
        row = steps(self.told, doc_id)[-1]
        label, became = row[2], row[3]
        assert isinstance(label, str)
        assert isinstance(became, Cell)
        return label, became.text


def test_what_became_of_an_action_is_told_field_by_field() -> None:
    telling = Telling()
    read = ActionReading(text="Jo to write", anchor=Anchor(text="Action: Jo to write"))
    with telling.store.change("Type") as c:
        action = c.add(Action(meeting="M", read=read))
    assert telling.last(action.id) == ("Type", "“Jo to write”")
    corrected = ActionCorrections(owners=(Owner(written="Jo Marsh"),), due=Due(next=True))
    with telling.store.change("Reassign") as c:
        c.set(action, corrected=corrected)
    assert telling.last(action.id)[1] == "owner: Jo Marsh; by: the next meeting"
    with telling.store.change("Date") as c:
        day = Due(written="friday", on=datetime(2016, 9, 9).date())
        c.set(action, corrected=ActionCorrections(due=day))
    assert telling.last(action.id)[1] == "by: 9 September 2016"
    with telling.store.change("As it was") as c:
        c.set(action, corrected=ActionCorrections(), status="completed")
    assert set(telling.last(action.id)[1].split("; ")) == {"as read again", "status: completed"}
    telling.store.undo()
    assert telling.last(action.id)[0] == "Undo: As it was"
    with telling.store.change("Drop") as c:
        c.remove(action)
    assert telling.last(action.id)[1] == "taken out"


def test_long_minutes_are_told_by_what_came_and_what_went() -> None:
    telling = Telling()
    with telling.store.change("Add") as c:
        item = c.add(AgendaItem(title="Voices", minutes="x" * 70 + " old words " + "y" * 70))
    with telling.store.change("Type") as c:
        c.set(item, minutes="x" * 70 + " new  and\nlonger " + "y" * 70)
    assert telling.last(item.id)[1] == "minutes: + “new and longer”, − “old words”"
    with telling.store.change("Space") as c:
        c.set(item, minutes="x" * 70 + " new  and\nlonger  " + "y" * 70)
    assert telling.last(item.id)[1] == "minutes: spaces"
    with telling.store.change("More") as c:
        c.set(item, minutes="z" * 61 + "x" * 70 + " new  and\nlonger  " + "y" * 70)
    assert telling.last(item.id)[1] == f"minutes: + “{'z' * 59}…”"


def test_steps_of_other_documents_are_not_told() -> None:
    telling = Telling()
    with telling.store.change("Both") as c:
        one = c.add(Meeting(on=datetime(2016, 9, 8).date()))
        c.add(AgendaItem(title="Voices", meeting=one.id))
    assert telling.last(one.id)[1] == "added"
    with telling.store.change("Cancel") as c:
        c.set(one, status="cancelled", venue="")
    assert telling.last(one.id)[1] == "status: cancelled"


def test_moments_are_told_in_local_time(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of this system cannot be changed for a moment")

    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    try:
        assert moment_in_words(datetime(2016, 9, 8, 18, 24, tzinfo=UTC)) == " 8 Sep 2016, 19:24"
        assert moment_in_words(datetime(2016, 12, 12, 18, 24)) == "12 Dec 2016, 18:24"
    finally:
        monkeypatch.undo()
        time.tzset()
