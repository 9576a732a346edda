"""What an open board is searched with is kept from search to search, and tells no old news."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from store.local import index_demand
from store.local.index_file import FOLLOWED, connect, empty
from store.local.index_filling import Filler
from store.local.index_finder import KeptFinder
from store.local.index_search import Finder
from store.local.index_trust import is_proven
from store.search import Search
from tests.store.local_board import new_board, opened
from tests.store.local_index import TODAY, ask

OLDER, NEWER = "The dentist was late.", "Another dentist came."


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_demand, "QUIET", 0.005)


def index_with(path: Path, items: Mapping[str, str]) -> None:
    """Make an index of items that belong to no meeting, in the place of any other."""
    beside = path.with_name("new.sqlite")
    raw = {
        one: msgspec.json.encode({"id": one, "title": "Health", "minutes": minutes})
        for one, minutes in items.items()
    }
    with closing(connect(beside, read_only=False)) as index:
        empty(index)
        for _ in Filler(index, {"items": raw}).everything():
            pass
    beside.replace(path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An index in which one item speaks of a dentist."""
    path = tmp_path / "index.sqlite"
    index_with(path, {"I1": OLDER})
    return path


@pytest.fixture
def kept(path: Path) -> Iterator[KeptFinder]:
    kept = KeptFinder(path)
    yield kept
    kept.end()


def found(kept: KeptFinder, text: str = "dentist") -> list[str]:
    with kept.used() as finder:
        return sorted(hit.id for hit in finder.search(Search(text, TODAY)).hits)


def test_what_the_last_search_asked_is_not_asked_again(path: Path) -> None:
    with closing(connect(path, read_only=True)) as connection:
        finder = Finder(connection)
        first = finder.search(Search("dentist ", TODAY))
        asked: list[str] = []
        connection.set_trace_callback(asked.append)
        assert finder.search(Search("dentist q", TODAY)).left_out == "q"
        assert finder.search(Search("dentist ", TODAY)) == first
    assert sum("MATCH '(\"dentist\")'" in statement for statement in asked) == 0


def test_what_is_written_meanwhile_is_found_by_the_same_words(path: Path, kept: KeptFinder) -> None:
    assert found(kept) == ["I1"]
    with closing(connect(path, read_only=False)) as index:
        index.execute("DELETE FROM words")
    assert found(kept) == []


def test_an_index_in_the_place_of_another_is_opened(path: Path, kept: KeptFinder) -> None:
    assert found(kept) == ["I1"]
    index_with(path, {"I1": OLDER, "I2": NEWER})
    assert found(kept) == ["I1", "I2"]


def test_after_an_error_the_next_search_begins_afresh(kept: KeptFinder) -> None:
    with pytest.raises(sqlite3.OperationalError), kept.used() as before:
        raise sqlite3.OperationalError("disk I/O error")
    with kept.used() as after:
        assert after is not before
    assert found(kept) == ["I1"]


def test_who_searches_after_the_end_leaves_nothing_open(path: Path) -> None:
    kept = KeptFinder(path)
    kept.end()
    with kept.used() as first:
        assert first.search(Search("dentist", TODAY)).hits
    with kept.used() as second:
        assert second is not first


def test_marking_leaves_nothing_behind(path: Path) -> None:
    with closing(connect(path, read_only=True)) as connection:
        (hit, *_) = Finder(connection).search(Search("dentist", TODAY)).hits
        assert hit.marks == ((4, 11),)
        assert connection.execute("SELECT count(*) FROM temp.shown").fetchone() == (0,)
        assert not connection.in_transaction


# With a board that is open


def test_the_same_words_find_what_was_typed_since(tmp_path: Path) -> None:
    with opened(new_board(tmp_path / "board")) as clerk:
        clerk.keep("items", "I1", {"title": "Health", "minutes": OLDER})
        assert ask(clerk, "dentist").counts == {"minutes": 1}
        clerk.keep("items", "I2", {"title": "Health", "minutes": NEWER})
        assert ask(clerk, "dentist").counts == {"minutes": 2}
        clerk.keep("items", "I1", None)
        assert [hit.id for hit in ask(clerk, "dentist").hits] == ["I2"]


def test_a_board_that_was_searched_puts_its_index_away(tmp_path: Path) -> None:
    folder = new_board(tmp_path / "board")
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Health", "minutes": OLDER})
        assert ask(clerk, "dentist").hits
    assert is_proven(folder / "index.sqlite")
    assert [path.name for path in folder.glob("index.sqlite-*")] == ["index.sqlite-sum"]


def test_an_index_that_is_made_goes_on_with_small_pieces(tmp_path: Path) -> None:
    folder = new_board(tmp_path / "board")
    with opened(folder) as clerk:
        ask(clerk, "dentist")
    with closing(connect(folder / "index.sqlite", read_only=True)) as index:
        said = dict(index.execute("SELECT k, v FROM words_config"))
    assert said["automerge"] == FOLLOWED
