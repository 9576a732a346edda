"""The index of a board's folder: always what the record says, or made anew, or not believed."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import stat
import zlib
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from store.changes import Values
from store.local import LocalEngine, index, index_demand, index_file, index_keeping
from store.local.erasing import erase
from store.local.folder import BoardFolder
from store.local.index_file import SCHEMA, connect, first_key
from store.local.index_following import is_of
from store.local.index_point import Point, is_at_end, newest_segment, point_said
from store.local.index_reading import fresh_index
from store.local.index_trust import is_being_written, is_proven, put_sum, sum_beside
from store.local.journal import text_of
from store.local.restoring import restore
from store.search import Search
from tests.store.local_board import Clerk, as_killed, new_board, now, opened, zeros
from tests.store.local_index import TODAY, ask, assert_index_tells, fresh

WORDS = ("dentist", "pledge", "bursary", "Elm House", "siblings")


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_demand, "QUIET", 0.005)


def item(minutes: str, **more: Any) -> Values:
    return {
        "meeting": "M1",
        "position": 1,
        "number": "1",
        "title": "Health",
        "minutes": minutes,
        **more,
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A board with a meeting and an item that speaks of the dentist; closed in order."""
    folder = new_board(tmp_path / "board")
    with opened(folder) as clerk:
        clerk.keep("meetings", "M1", {"on": "2016-06-16", "status": "approved"})
        clerk.keep("items", "I1", item("The Board heard about the dentist."))
    return folder


def found(clerk: Clerk, text: str) -> list[str]:
    return [hit.id for hit in ask(clerk, text).hits]


def from_folder(folder: Path, text: str) -> list[str]:
    """What is found when the board is opened."""
    with opened(folder) as clerk:
        return found(clerk, text)


def index_of(folder: Path) -> Path:
    return folder / "index.sqlite"


# What may be wrong with it


def missing(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def garbage(path: Path) -> None:
    path.write_bytes(b"no database at all" * 1000)


def half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def one_word_wrong(path: Path) -> None:
    data = path.read_bytes()
    assert b"dentist" in data
    path.write_bytes(data.replace(b"dentist", b"dentict"))


def older_layout(path: Path) -> None:
    altered(path, "UPDATE about SET value = '0' WHERE name = 'schema'")


def unfinished(path: Path) -> None:
    altered(path, "UPDATE about SET value = 'building' WHERE name = 'state'")


def other_board(path: Path) -> None:
    altered(path, "UPDATE about SET value = 'OTHER' WHERE name = 'board'")


def other_history(path: Path) -> None:
    altered(path, "UPDATE about SET value = '1' WHERE name = 'crc32'")


def ahead(path: Path) -> None:
    altered(path, "UPDATE about SET value = '99' WHERE name = 'seq'")


def says_nothing(path: Path) -> None:
    altered(path, "DELETE FROM about")


def altered(path: Path, sql: str) -> None:
    """Change what an index says, with a sum that fits."""
    with closing(connect(path, read_only=False)) as connection:
        connection.execute(sql)
        connection.execute("UPDATE entries SET title = 'A lie'")
    put_sum(path)


@pytest.mark.parametrize(
    "damage",
    [missing, empty, garbage, half, one_word_wrong, older_layout, unfinished, other_board,
     other_history, ahead, says_nothing],
)  # fmt: skip
def test_an_index_that_is_not_right_is_made_anew(
    folder: Path, damage: Callable[[Path], None]
) -> None:
    assert fresh(folder)
    damage(index_of(folder))
    with opened(folder) as clerk:
        assert found(clerk, "dentist") == ["I1"]
        assert [hit.title for hit in ask(clerk, "dentist").hits] == ["1. Health"]
    assert fresh(folder)
    assert_index_tells(folder)


def test_an_index_without_its_sum_is_made_anew(folder: Path) -> None:
    altered(index_of(folder), "SELECT 1")
    sum_beside(index_of(folder)).unlink()
    assert not fresh(folder)
    assert from_folder(folder, "dentist") == ["I1"]
    assert_index_tells(folder)
    assert is_proven(index_of(folder))


def test_an_index_that_is_right_is_used_as_it_is(folder: Path) -> None:
    before = index_of(folder).read_bytes()
    assert from_folder(folder, "dentist") == ["I1"]
    assert index_of(folder).read_bytes() == before
    assert sum_beside(index_of(folder)).exists()


def test_an_index_left_behind_is_brought_forward_and_not_made_anew(folder: Path) -> None:
    kept = folder.parent / "kept"
    shutil.copytree(folder, kept)
    with opened(folder) as clerk:
        clerk.keep("items", "I2", item("A pledge was made.", position=2, number="2"))
        clerk.keep("items", "I1", item("The Board heard about the bursary."))
    for name in ("index.sqlite", "index.sqlite-sum"):
        shutil.copy(kept / name, folder / name)
    altered(index_of(folder), "INSERT INTO names VALUES ('of the old one', 'P', 1)")
    assert not fresh(folder)
    with opened(folder) as clerk:
        assert found(clerk, "pledge") == ["I2"]
        assert found(clerk, "bursary") == ["I1"]
        assert found(clerk, "dentist") == []
    with fresh_index(str(folder)) as connection:
        assert connection is not None
        rows = connection.execute("SELECT count(*) FROM names WHERE who = 'P'").fetchone()
    assert rows == (1,)


def test_an_index_of_a_journal_that_went_another_way_is_made_anew(folder: Path) -> None:
    """The same board, the same number of changes, another history."""
    other = shutil.copytree(folder, folder.parent / "other")
    with opened(folder) as clerk:
        clerk.keep("items", "I1", item("The pledge."))
    with opened(other) as clerk:
        clerk.keep("items", "I1", item("The bursary."))
    for name in ("index.sqlite", "index.sqlite-sum"):
        shutil.copy(other / name, folder / name)
    assert not fresh(folder)
    assert from_folder(folder, "pledge") == ["I1"]
    assert from_folder(folder, "bursary") == []


def test_the_files_of_an_index_are_private(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", item("The pledge."))
        assert found(clerk, "pledge") == ["I1"]
        files = [path for path in folder.iterdir() if path.name.startswith("index")]
        assert len(files) > 2
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    names = {path.name for path in folder.iterdir() if path.name.startswith("index")}
    assert names == {"index.sqlite", "index.sqlite-sum"}
    assert stat.S_IMODE(sum_beside(index_of(folder)).stat().st_mode) == 0o600


def test_a_folder_that_takes_no_index_is_searched_in_memory(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing(index_of(folder))

    def refused(path: Path) -> sqlite3.Connection:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(index_keeping, "create", refused)
    with opened(folder) as clerk:
        assert found(clerk, "dentist") == ["I1"]
        clerk.keep("items", "I1", item("The pledge."))
        assert found(clerk, "pledge") == ["I1"]
        assert found(clerk, "dentist") == []
    assert not index_of(folder).exists()


def test_when_no_index_can_be_made_at_all_a_sentence_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise sqlite3.DatabaseError("the disk is on fire")

    monkeypatch.setattr(index_keeping, "empty", broken)
    missing(index_of(folder))
    with opened(folder) as clerk:
        results = ask(clerk, "dentist")
        assert results.hits == ()
        assert results.problem.startswith("The words of this board cannot be searched now (")
        assert results.problem.endswith("close the program and start it again.")
        clerk.keep("items", "I1", item("The pledge."))
    assert from_folder(folder, "dentist") == []


# Who reads it


def test_a_second_window_reads_what_the_first_one_writes(folder: Path) -> None:
    with opened(folder) as first, opened(folder) as second:
        assert "another window" in second.loaded.read_only
        assert found(second, "dentist") == ["I1"]
        first.keep("items", "I1", item("The pledge."))
        second.wait_for(lambda: second.arrived)
        assert found(second, "pledge") == ["I1"]
        assert found(second, "dentist") == []
        assert is_being_written(str(folder / ".lock"))
        assert fresh(folder)
    assert not is_being_written(str(folder / ".lock"))


def test_a_second_window_makes_its_own_when_there_is_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "PATIENCE", 0.2)
    with opened(folder) as first:
        assert found(first, "dentist")
        monkeypatch.setattr(index, "is_fresh", lambda *_: False)
        with opened(folder) as second:
            assert found(second, "dentist") == ["I1"]
            first.keep("items", "I1", item("The pledge."))
            second.wait_for(lambda: second.arrived)
            assert found(second, "pledge") == ["I1"]


def test_a_copy_made_while_somebody_wrote_is_not_believed(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", item("The pledge."))
        assert found(clerk, "pledge") == ["I1"]
        copy = as_killed(folder, folder.parent / "copy")
    assert not fresh(copy)
    assert from_folder(copy, "pledge") == ["I1"]
    assert fresh(copy)


def test_a_damaged_board_is_searched_as_far_as_it_is_proven(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", item("The pledge."))
    packed = sorted((folder / "journal").glob("*.gz"))[-1]
    packed.write_bytes(packed.read_bytes()[:-20])
    shutil.copy(folder / "backups" / "record-before.json", folder / "record.json")
    with opened(folder) as clerk:
        assert clerk.loaded.read_only
        assert found(clerk, "dentist") == ["I1"]
        assert found(clerk, "pledge") == []


def test_a_board_that_is_not_open_finds_nothing(folder: Path) -> None:
    engine = Clerk(folder).engine
    engine.close()
    assert engine.search(Search("dentist", TODAY)).hits
    assert "not open" in LocalEngine(folder, clock=now).search(Search("x", TODAY)).problem


# Care of it


def test_erased_words_leave_the_index_and_it_is_made_anew(folder: Path) -> None:
    erase(folder, words=("dentist",), by="Sam Grey", clock=now, randomness=zeros)
    assert not index_of(folder).exists()
    assert not sum_beside(index_of(folder)).exists()
    assert from_folder(folder, "dentist") == []
    assert from_folder(folder, "heard") == ["I1"]
    assert b"dentist" not in index_of(folder).read_bytes()


def test_a_restored_board_has_an_index_of_its_own(folder: Path) -> None:
    with opened(folder) as clerk:
        copy = clerk.engine.backup(folder.parent / "stick")
        clerk.keep("items", "I1", item("The pledge."))
    assert copy.stat().st_size < 20_000
    restore(copy, folder, by="Sam Grey", clock=now, randomness=zeros)
    assert not index_of(folder).exists()
    assert from_folder(folder, "dentist") == ["I1"]
    assert from_folder(folder, "pledge") == []


def test_a_check_compares_the_index_with_the_journal(folder: Path) -> None:
    with opened(folder) as clerk:
        ask(clerk, "dentist")
        assert "index.sqlite agrees with the journal at change 3." in told(clerk)
    altered(index_of(folder), "UPDATE words SET body = 'A lie' WHERE body LIKE 'The Board%'")
    with opened(folder) as clerk:
        ask(clerk, "dentist")
        (finding,) = [one for one in clerk.engine.check() if "index" in one.message]
        assert not finding.ok
        assert finding.message.startswith("index.sqlite differs from the journal in ")
    missing(index_of(folder))


def told(clerk: Clerk) -> list[str]:
    return [finding.message for finding in clerk.engine.check()]


# Changes of every kind


class Busy:
    """Makes changes as a clerk does, and some that nobody would."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.makers = (
            self.meeting, self.item, self.item, self.action, self.action, self.decision,
            self.person, self.visit, self.group, self.removal,
        )  # fmt: skip

    def change(self) -> tuple[str, str, Values | None]:
        """Table, id and values of a document; None: it goes."""
        return self.chance.choice(self.makers)()

    def said(self) -> str:
        return " ".join(self.chance.choice(WORDS) for _ in range(3))

    def id(self, letter: str) -> str:
        return f"{letter}{self.chance.randrange(4)}"

    def read(self) -> Values:
        owner = {"written": "CC Holt", "person": self.id("P")}
        anchor = {"text": f"Action: {self.said()}", "place": 0}
        return {"text": self.said(), "anchor": anchor, "owners": [owner]}

    def meeting(self) -> tuple[str, str, Values]:
        day = self.chance.choice(("2016-06-16", "2016-06-16", "2015-03-05"))
        return "meetings", self.id("M"), {"on": day, "status": "approved"}

    def item(self) -> tuple[str, str, Values]:
        text = f"{self.said()}\n\nAction: {self.said()}\n\n{self.said()}"
        values = {"title": self.said(), "minutes": text, "position": self.chance.randrange(9)}
        if self.chance.random() < 0.8:
            values["meeting"] = self.id("M")
        return "items", self.id("I"), values

    def action(self) -> tuple[str, str, Values]:
        status = self.chance.choice(("open", "completed"))
        values = {"meeting": self.id("M"), "item": self.id("I"), "read": self.read()}
        return "actions", self.id("A"), {**values, "status": status}

    def decision(self) -> tuple[str, str, Values]:
        read = self.read()
        del read["owners"]
        values = {"meeting": self.id("M"), "item": self.id("I"), "read": read}
        return "decisions", self.id("D"), {**values, "suggested": self.chance.random() < 0.3}

    def person(self) -> tuple[str, str, Values]:
        name = self.chance.choice(("Ann Holt", "Lee Holt", "Kate Lund"))
        values: Values = {"name": name, "title": "Councillor", "aliases": [self.said()]}
        if self.chance.random() < 0.3:
            values["merged_into"] = self.id("P")
        return "people", self.id("P"), values

    def visit(self) -> tuple[str, str, Values]:
        owners = self.read()["owners"]
        values = {"kind": "Reg 44", "place": self.said(), "visitors": owners, "on": "2016-05-05"}
        return "visits", self.id("V"), values

    def group(self) -> tuple[str, str, Values]:
        values = {"name": self.said(), "members": ["P0", "P1"], "set_up_at": self.id("M")}
        return "groups", self.id("G"), values

    def removal(self) -> tuple[str, str, None]:
        table = self.chance.choice(
            ("items", "actions", "decisions", "meetings", "visits", "people")
        )
        return table, self.id(table[0].upper()), None


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_changed_the_index_is_as_one_made_afresh(tmp_path: Path, seed: int) -> None:
    folder = new_board(tmp_path / "board")
    busy = Busy(seed)
    for _ in range(3):
        with opened(folder) as clerk:
            for table, doc_id, values in (busy.change() for _ in range(40)):
                if _same(clerk.documents.get(table, {}).get(doc_id), values):
                    continue
                clerk.send(table, doc_id, values)
                if busy.chance.random() < 0.15:
                    clerk.settle()
                    ask(clerk, "dentist")
            clerk.settle()
        assert fresh(folder)
        assert_index_tells(folder)


def _same(here: Values | None, values: Values | None) -> bool:
    if here is None or values is None:
        return here is values
    return {key: value for key, value in here.items() if key not in ("id", "version")} == values


# The point in the journal


def test_the_newest_segment_is_told_by_its_number(tmp_path: Path) -> None:
    for name in ("2.jsonl.gz", "10.jsonl", "10.jsonl.gz", "9.jsonl", "x.jsonl", "011.jsonl"):
        (tmp_path / name).write_bytes(b"")
    assert newest_segment(tmp_path) == (10, os.path.join(tmp_path, "10.jsonl"), False)
    (tmp_path / "10.jsonl").unlink()
    assert newest_segment(tmp_path) == (10, os.path.join(tmp_path, "10.jsonl.gz"), True)
    assert newest_segment(tmp_path / "nowhere") is None


def test_a_point_that_was_never_said_is_none() -> None:
    about = {"board": "B", "seq": "4", "first": "2", "length": "70", "crc32": "9"}
    assert point_said(about) == Point("B", 4, 2, 70, 9)
    assert point_said({**about, "seq": "four"}) is None
    assert point_said({"board": "B"}) is None


def test_a_line_more_or_a_witness_of_more_is_noticed(folder: Path) -> None:
    with fresh_index(str(folder)) as connection:
        assert connection is not None
        point = point_said(index_file.about(connection))
    assert point is not None
    journal = BoardFolder(folder).journal
    assert is_at_end(point, journal)
    assert not is_at_end(point.moved(first=point.first - 1), journal)
    assert not is_at_end(point.moved(seq=point.seq - 1), journal)
    assert not is_at_end(point.moved(length=point.length - 1), journal)
    assert not is_at_end(point.moved(crc32=point.crc32 ^ 1), journal)
    (journal / "confirmed").write_bytes(b"nothing of the kind")
    assert is_at_end(point, journal)
    (journal / "4.jsonl").write_bytes(b"begun")
    assert not is_at_end(point, journal)


def test_a_point_in_a_journal_that_went_on_is_of_it_while_it_can_be_read(folder: Path) -> None:
    with fresh_index(str(folder)) as connection:
        assert connection is not None
        point = point_said(index_file.about(connection))
    assert point is not None
    board = BoardFolder(folder)
    assert is_of(point, board)
    newest = newest_segment(board.journal)
    assert newest is not None
    path = Path(newest[1])
    begun = point.moved(length=20, crc32=zlib.crc32(text_of(path)[0][:20]))
    assert not is_at_end(begun, board.journal)
    assert is_of(begun, board)
    assert not is_of(begun.moved(crc32=begun.crc32 ^ 1), board)
    assert not is_of(begun.moved(first=begun.first + 1), board)
    path.unlink()
    path.mkdir()
    assert not is_of(begun, board)


def test_later_days_have_smaller_keys_and_no_day_the_greatest() -> None:
    days = [date(2016, 6, 17), date(2016, 6, 16), date(1, 1, 1), None]
    keys = [first_key(day) for day in days]
    assert keys == sorted(set(keys))
    assert first_key(date.max) == 0
    assert keys[-1] < 1 << 62
    assert SCHEMA
