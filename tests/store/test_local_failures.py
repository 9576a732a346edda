"""A disk that fails: what is typed is kept, told, tried again, and in the end there once."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from store.engine import NotSaved
from store.local import appending, files
from store.local.journal import segments
from store.local.storage import RecordStorage
from tests.store.local_board import as_killed, new_board, opened, reopened, said

Failing = Callable[..., None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return new_board(tmp_path / "board")


class Disk:
    """Fails now and then, in the way that is asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.write = self.sync = self.cut = self.make = 0
        """How many of the next calls fail."""
        self.short = False
        """Whether a failing write takes half of the bytes first."""
        self._write, self._fsync, self._open = os.write, os.fsync, os.open
        self._truncate = os.ftruncate
        monkeypatch.setattr(os, "write", self._failing_write)
        monkeypatch.setattr(os, "fsync", self._failing_fsync)
        monkeypatch.setattr(os, "ftruncate", self._failing_truncate)
        monkeypatch.setattr(os, "open", self._failing_open)

    def _failing_write(self, fd: int, data: bytes) -> int:
        if self.write and _is_segment(fd):
            self.write -= 1
            if self.short:
                self._write(fd, data[: len(data) // 2])
            raise OSError(errno.ENOSPC, "No space left on device")
        return self._write(fd, data)

    def _failing_fsync(self, fd: int) -> None:
        if self.sync and _is_segment(fd):
            self.sync -= 1
            raise OSError(errno.EIO, "Input/output error")
        self._fsync(fd)

    def _failing_truncate(self, fd: int, length: int) -> None:
        if self.cut:
            self.cut -= 1
            raise OSError(errno.EIO, "Input/output error")
        self._truncate(fd, length)

    def _failing_open(self, path: str | Path, flags: int, mode: int = 0o777) -> int:
        if self.make and str(path).endswith(".jsonl") and flags & os.O_CREAT:
            self.make -= 1
            raise OSError(errno.EROFS, "Read-only file system")
        return self._open(path, flags, mode)


def _is_segment(fd: int) -> bool:
    return os.readlink(f"/proc/self/fd/{fd}").endswith(".jsonl")


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    if not Path("/proc/self/fd").exists():
        pytest.skip("tells files apart by /proc")
    return Disk(monkeypatch)


@pytest.mark.parametrize("started", [False, True])
@pytest.mark.parametrize("way", ["write", "half a write", "fsync", "no new file", "no cutting"])
def test_what_could_not_be_written_is_written_again(
    folder: Path, disk: Disk, tmp_path: Path, way: str, started: bool
) -> None:
    with opened(folder) as clerk:
        if started:
            clerk.keep("items", "I1", {"title": "Apologies"})
        disk.write = 2 if "write" in way else 0
        disk.short = way == "half a write"
        disk.sync = 2 if way in ("fsync", "no cutting") else 0
        disk.cut = 2 if way == "no cutting" else 0
        disk.make = 1 if way == "no new file" else 0
        for number in range(2, 5):
            clerk.send("items", f"I{number}", {"title": "Voices"})
        clerk.settle()
        assert bool(clerk.problems) or (way == "no new file" and started)
        loaded, documents = reopened(as_killed(folder, tmp_path / "killed"))
        assert (said(loaded), documents) == ("", clerk.documents)
    loaded, documents = reopened(folder)
    assert (said(loaded), documents) == ("", clerk.documents)
    seqs = [change.seq for change in clerk.engine.changes(0)]
    assert seqs == list(range(1, clerk.seq + 1))


def test_a_failed_segment_is_never_written_to_again(folder: Path, disk: Disk) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Apologies"})
        failed = folder / "journal" / "2.jsonl"
        confirmed = failed.read_bytes()
        disk.sync = 1
        clerk.keep("items", "I2", {"title": "Voices"})
        assert failed.read_bytes() == confirmed
        assert [segment.first for segment in segments(folder / "journal")] == [1, 2, 3]


def test_the_reason_is_told_once_in_words_and_again_when_it_changes(
    folder: Path, disk: Disk
) -> None:
    with opened(folder) as clerk:
        disk.write = 3
        clerk.keep("items", "I1", {"title": "Apologies"})
        assert len(clerk.problems) == 1
        assert clerk.problems[0] == (
            "The disk does not take what was typed last (no space left on device). It is kept in "
            "this window and tried again every second; make room, or see that the drive is there."
        )
        disk.sync = 1
        clerk.keep("items", "I2", {"title": "Voices"})
        assert "(input/output error)" in clerk.problems[1]
        disk.sync = 1
        clerk.keep("items", "I3", {"title": "Visits"})
        assert len(clerk.problems) == 3


def test_typing_goes_on_while_the_disk_is_full(folder: Path, disk: Disk) -> None:
    with opened(folder) as clerk:
        disk.write = 10**6
        clerk.send("items", "I1", {"title": "Apologies"})
        clerk.wait_for(lambda: clerk.problems)
        clerk.send("items", "I2", {"title": "Voices"})
        assert clerk.confirmed == 1
        disk.write = 0
        clerk.settle()
    assert reopened(folder)[1] == clerk.documents


def test_closing_gives_up_after_a_while_and_leaves_a_whole_board(folder: Path, disk: Disk) -> None:
    with opened(folder, patience=0.1) as clerk:
        clerk.keep("items", "I1", {"title": "Apologies"})
        disk.write, disk.short = 10**6, True
        clerk.send("items", "I2", {"title": "Voices"})
    disk.write = 0
    loaded, documents = reopened(folder)
    assert (loaded.seq, said(loaded)) == (2, "")
    assert list(documents["items"]) == ["I1"]
    assert any(isinstance(event, NotSaved) for event in clerk.take()) or clerk.problems


def test_closing_goes_on_trying_for_a_while(folder: Path, disk: Disk) -> None:
    with opened(folder, patience=60) as clerk:
        disk.write = 3
        clerk.send("items", "I1", {"title": "Apologies"})
    assert reopened(folder)[1] == clerk.documents


def test_a_failed_checkpoint_loses_nothing_and_is_made_up_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = RecordStorage.write_checkpoint
    old = (folder / "record.json").read_bytes()

    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with opened(folder) as clerk:
        monkeypatch.setattr(RecordStorage, "write_checkpoint", fail)
        clerk.keep("items", "I1", {"title": "Apologies"})
        clerk.engine.checkpoint()
        clerk.keep("items", "I2", {"title": "Voices"})
        clerk.wait_for(lambda: list((folder / "backups").glob("*.json")))
        assert (folder / "record.json").read_bytes() == old
        monkeypatch.setattr(RecordStorage, "write_checkpoint", written)
    assert b'"seq":3' in (folder / "record.json").read_bytes()
    assert reopened(folder)[1] == clerk.documents


def test_a_file_that_could_not_be_replaced_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    path.write_bytes(b"old")

    def fill_the_disk() -> None:
        with files.replacing(path) as fd:
            os.write(fd, b"new")
            raise OSError(errno.ENOSPC, "full")

    with pytest.raises(OSError, match="full"):
        fill_the_disk()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_the_system_takes_in_parts_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, data[:3]))
    files.write_file(tmp_path / "x", b"Apologies were received")
    assert (tmp_path / "x").read_bytes() == b"Apologies were received"


def test_a_board_that_cannot_be_put_in_order_is_opened_for_reading(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(os, "fsync", fail)
    with opened(folder) as clerk:
        assert clerk.loaded.read_only == (
            "The system lets you read this board but not write into its folder (read-only file "
            "system), so nothing can be changed here; ask whoever looks after the folder."
        )
        assert clerk.loaded.seq == 1


def test_a_segment_counts_as_full_from_its_size_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Apologies"})
        size = (folder / "journal" / "2.jsonl").stat().st_size
    monkeypatch.setattr(appending, "SEGMENT_SIZE", size)
    with opened(folder) as clerk:
        clerk.keep("items", "I2", {"title": "Apologies"})
        clerk.wait_for(lambda: (folder / "journal" / "3.jsonl.gz").exists())
