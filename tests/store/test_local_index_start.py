"""The index leaves the first screen alone, and nobody who searches waits for that."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from store.local import index_demand, index_keeping
from store.search import Search
from tests.store.local_board import new_board, opened


@pytest.fixture(autouse=True)
def _long_first_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_keeping, "FIRST", 600.0)


def test_no_index_is_begun_while_the_first_screen_is_drawn(tmp_path: Path) -> None:
    folder = new_board(tmp_path / "board")
    with opened(folder) as clerk:
        clerk.keep("people", "P1", {"name": "Ann Holt"})
        assert not list(folder.glob("index.sqlite*"))


def test_who_searches_at_once_does_not_wait_for_the_first_screen(tmp_path: Path) -> None:
    folder = new_board(tmp_path / "board")
    with opened(folder) as clerk:
        clerk.keep("people", "P1", {"name": "Ann Holt"})
        for _ in range(200):
            results = clerk.engine.search(Search("holt", date(2016, 9, 8)))
            if results.building is None:
                break
        assert [hit.id for hit in results.hits] == ["P1"]


def test_while_somebody_types_the_index_is_built_in_pauses_unless_somebody_searches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_keeping, "FIRST", 0.1)
    monkeypatch.setattr(index_demand, "QUIET", 600.0)  # the last key was just pressed
    monkeypatch.setattr(index_demand, "THIN_SLICE", 0.0)
    monkeypatch.setattr(index_demand, "LONG_PAUSE", 600.0)
    folder = new_board(tmp_path / "board")
    with opened(folder) as clerk:
        clerk.keep("people", "P1", {"name": "Ann Holt"})
        clerk.keep("people", "P2", {"name": "Kit Lund"})
        index = clerk.engine._index
        assert index is not None
        for _ in range(500):
            if index.building is not None:
                break
            time.sleep(0.01)
        time.sleep(0.1)
        assert index.building is not None
        for _ in range(200):
            results = clerk.engine.search(Search("lund", date(2016, 9, 8)))
            if results.building is None:
                break
        assert [hit.id for hit in results.hits] == ["P2"]
