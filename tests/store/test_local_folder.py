"""A folder that is no board's, may not be read, or lies on a risky drive: one sentence each."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from store.engine import CannotOpen
from store.local import LocalEngine
from store.local.files import write_file
from store.local.folder import BoardFolder, drive_warning, make_private, told_once
from store.local.lock import FolderLock
from tests.store.local_board import files, new_board, now, opened, reopened


def refusal(folder: Path) -> str:
    with pytest.raises(CannotOpen) as refused:
        LocalEngine(folder, clock=now).load()
    return str(refused.value)


def test_a_missing_folder_is_told_and_not_made(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere") == (
        f"There is no board at {tmp_path / 'nowhere'}: no such folder exists. "
        "Check the name, or make a board there with `cpbtui new`."
    )
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "minutes.docx").write_text("x")
    assert "is a file, not a board's folder" in refusal(tmp_path / "minutes.docx")
    assert (tmp_path / "minutes.docx").read_text() == "x"


@pytest.mark.parametrize("name", ["letter.txt", "journal/notes.jsonl", "journal/0.jsonl"])
def test_a_folder_of_something_else_is_told_and_not_touched(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("Dear Dr Rao")
    assert "holds no board. Nothing in it was touched" in refusal(tmp_path)
    assert files(tmp_path) == [tmp_path / name]


def test_an_empty_folder_holds_no_board(tmp_path: Path) -> None:
    assert "holds no board" in refusal(tmp_path)


def test_a_folder_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = new_board(tmp_path / "board")

    def refuse(_: object) -> list[str]:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "listdir", refuse)
    assert refusal(folder) == (
        f"The folder {folder} cannot be read (permission denied). Nothing was changed; "
        "ask whoever looks after this computer for access to it."
    )


def test_a_folder_that_may_not_be_written_is_opened_for_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = new_board(tmp_path / "board")

    def refuse(_: object) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(FolderLock, "take", refuse)
    before = files(folder)
    with opened(folder) as clerk:
        assert clerk.loaded.read_only == (
            "The system lets you read this board but not write into its folder (permission "
            "denied), so nothing can be changed here; ask whoever looks after the folder."
        )
        assert clerk.documents["boards"]
    assert files(folder) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may do everything")
def test_a_closed_folder_is_told_by_the_system_itself(tmp_path: Path) -> None:
    folder = new_board(tmp_path / "board")
    folder.chmod(0)
    try:
        assert "permission denied" in refusal(folder)
    finally:
        folder.chmod(0o700)


@pytest.mark.parametrize(
    ("place", "warned"),
    [
        ("/home/sam/OneDrive - Exampleshire County Council/board", True),
        ("/home/sam/Dropbox/board", True),
        ("/home/sam/Library/Mobile Documents/board", True),
        ("/home/sam/Nextcloud/cpb/board", True),
        ("/home/sam/Documents/board", False),
        ("/home/sam/about dropbox/board", False),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(place: str, warned: bool) -> None:
    warning = drive_warning(Path(place), Path("/nowhere"))
    assert ("another program synchronises" in warning) is warned
    assert bool(warning) is warned


@pytest.mark.parametrize(
    ("place", "warned"),
    [("/srv/team drive/board", True), ("/srv/local/board", False), ("/home/x/board", False)],
)
def test_a_network_drive_is_known_by_its_mount(tmp_path: Path, place: str, warned: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "rootfs / ext4 rw 0 0\nodd\n//fs/team /srv cifs rw 0 0\n/dev/b /srv/local ext4 rw 0 0\n"
        "fs:/x /srv/team\\040drive nfs4 rw 0 0\n"
    )
    assert ("is on a network drive" in drive_warning(Path(place), mounts)) is warned


def test_the_drive_is_told_once_and_for_all(tmp_path: Path) -> None:
    folder = new_board(tmp_path / "Dropbox" / "board")
    (told,) = reopened(folder)[0].told
    assert told.startswith("This board is in a folder that another program synchronises")
    assert reopened(folder)[0].told == ()


def test_each_thing_is_told_once_for_itself(tmp_path: Path) -> None:
    folder = BoardFolder(tmp_path)
    assert not told_once(folder, "drive")
    assert told_once(folder, "drive")
    assert not told_once(folder, "other")
    assert told_once(folder, "drive")
    assert folder.told.stat().st_mode & 0o777 == 0o600


def test_modes_that_are_right_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = new_board(tmp_path / "board")
    changed: list[str] = []
    monkeypatch.setattr(os, "chmod", lambda path, mode: changed.append(path))
    make_private(BoardFolder(folder))
    assert changed == []


def test_a_lock_is_free_again_when_it_is_let_go(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path / ".lock"), FolderLock(tmp_path / ".lock")
    assert first.take()
    assert first.held
    assert not second.take()
    assert not second.held
    first.release()
    assert not first.held
    assert second.take()
    second.release()
    second.release()


def test_a_file_that_cannot_be_made_is_named_as_it_was_wanted(tmp_path: Path) -> None:
    wanted = tmp_path / "board.tar.gz"
    (tmp_path / "board.tar.gz.tmp").mkdir()
    with pytest.raises(OSError, match="board") as refused:
        write_file(wanted, b"x")
    assert refused.value.filename == str(wanted)
