"""Care of the record at a prompt: new, check, backup, restore, history, erase."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

import pytest

from cpbtui import preferences
from cpbtui.boards import Asked, chosen, open_store, usual_folder
from cpbtui.present import Present
from cpbtui.refusal import Refusal
from store.models import Person
from tests.cpbtui.command_line import Clerk


def everything_in(folder: Path) -> bytes:
    """What stands in a board's files, unpacked."""
    import gzip

    found = b""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            found += gzip.decompress(data) if path.suffix == ".gz" else data
    return found


def test_a_new_board_is_empty_private_and_opened_next_time(newcomer: Clerk, tmp_path: Path) -> None:
    board = tmp_path / "our board"
    ran = newcomer("new", str(board), "--name", " Corporate  Parenting Board ", "--council", "X")
    assert ran.code == 0
    assert str(board) in ran.out
    if os.name == "posix":
        assert stat.S_IMODE(board.stat().st_mode) == 0o700
    assert newcomer("check").code == 0
    store = open_store(board, Asked("", "", Present()))
    assert (store.board.name, store.board.council) == ("Corporate Parenting Board", "X")
    assert store.by == "The clerk"
    store.close()


def test_a_new_board_is_not_made_over_something_else(newcomer: Clerk, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("Dear all")
    ran = newcomer("new", str(tmp_path / "full"), "--name", "Board")
    assert ran.code == 3
    assert "already" in ran.err
    assert not (tmp_path / "full" / "journal").exists()


def test_the_board_named_comes_first_then_the_variable_then_the_last_one(tmp_path: Path) -> None:
    environ = {"CPBTUI_BOARD": "/var/board"}
    assert chosen("/named", environ, "/last") == Path("/named")
    assert chosen("", environ, "/last") == Path("/var/board")
    assert chosen("", {}, "/last") == Path("/last")
    assert chosen("", {}, "") == usual_folder()
    assert chosen("~/board", {}, "") == Path("~/board").expanduser()


def test_a_board_on_a_server_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        chosen("", {"CPBTUI_BOARD": "PostgreSQL://host/board"}, "")
    assert refused.value.code == 3


def test_remembering_a_board_keeps_the_other_preferences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cpbtui.boards import remember

    monkeypatch.setattr(preferences, "folder", lambda: tmp_path / "config")
    preferences.keep(preferences.Preferences(theme="light", told=("a",)), tmp_path / "config")
    remember(tmp_path / "board")
    kept = preferences.load(tmp_path / "config")
    assert kept == preferences.Preferences(
        theme="light", told=("a",), last_board=str(tmp_path / "board")
    )


def test_changes_are_the_clerks_unless_somebody_else_is_named(clerk: Clerk) -> None:
    assert clerk.board is not None
    for by, expected in (("", "Sam Grey"), ("Kim Cover", "Kim Cover")):
        store = open_store(clerk.board, Asked("", by, Present()))
        assert store.by == expected
        store.close()


def test_changes_are_those_of_whoever_is_the_clerk_at_the_time(newcomer: Clerk) -> None:
    board = newcomer.home / "board"
    newcomer("new", str(board), "--name", "Board")
    store = open_store(board, Asked("", "", Present()))
    with store.change("Add Lucy") as c:
        lucy = c.add(Person(name="Lucy Bird"))
    with store.change("Clerk") as c:
        c.set(store.board, clerk=lucy.id)
    with store.change("Add Bo") as c:
        c.add(Person(name="Bo Reed"))
    store.settle()
    told = [change.by for change in store.history(lucy.id)]
    assert told == ["The clerk"]
    bo = store.all(Person)[-1]
    assert [change.by for change in store.history(bo.id)] == ["Lucy Bird"]
    store.close()


def test_a_whole_record_passes_the_check(clerk: Clerk) -> None:
    ran = clerk("check")
    assert ran.code == 0
    assert ran.lines[-1] == "Everything is in order."
    assert all(line.startswith("ok ") for line in ran.lines[:-1])
    assert len(ran.lines) <= 6
    assert not re.search(r"journal|record|folder|seq|json|change \d", ran.out)
    assert clerk("check", "--json").json["warnings"] == []


def test_a_flipped_byte_in_the_journal_fails_the_check_and_is_named(clerk: Clerk) -> None:
    assert clerk.board is not None
    [segment, *_] = sorted((clerk.board / "journal").glob("*.gz"))
    data = bytearray(segment.read_bytes())
    data[len(data) // 2] ^= 0xFF
    segment.write_bytes(data)
    ran = clerk("check")
    assert ran.code == 1
    assert "WRONG" in ran.out
    assert segment.name in ran.out
    assert "cpbtui restore" in ran.lines[-1]
    as_json = clerk("check", "--json")
    assert as_json.code == 1
    assert any(segment.name in one["message"] for one in as_json.json["warnings"])


def test_a_damaged_board_is_listed_as_far_as_it_is_proven_and_that_is_said(clerk: Clerk) -> None:
    assert clerk.board is not None
    [segment, *_] = sorted((clerk.board / "journal").glob("*.gz"), reverse=True)
    segment.unlink()
    (clerk.board / "record.json").write_bytes(b"{}")
    ran = clerk("meetings")
    assert "missing from the journal" in ran.err
    assert ran.err.startswith("cpbtui: ")
    assert len(ran.err.splitlines()) == 1
    refused = clerk("backup")
    assert "Traceback" not in refused.err


def test_beside_an_open_window_lists_are_printed_and_changes_refused(clerk: Clerk) -> None:
    assert clerk.board is not None
    store = open_store(clerk.board, Asked("", "", Present()))
    try:
        assert clerk("actions").err == ""
        assert clerk("export", "minutes", "last").code == 0
        ran = clerk("erase", "Robert Dale", "--yes")
        assert (ran.code, ran.out) == (3, "")
        assert "open in another window" in ran.err
        typing = clerk("type", "next")
        assert (typing.code, typing.out) == (3, "")
        assert "open in another window" in typing.err
    finally:
        store.close()


def test_a_backup_can_be_brought_back_elsewhere(clerk: Clerk, tmp_path: Path) -> None:
    ran = clerk("backup", str(tmp_path / "safe"))
    assert ran.code == 0
    [copy] = (tmp_path / "safe").iterdir()
    assert str(copy) in ran.out
    restored = tmp_path / "again"
    assert clerk("restore", str(copy), str(restored)).code == 0
    assert clerk("meetings", "--board", str(restored)).out == clerk("meetings").out
    assert clerk("check", "--board", str(restored)).code == 0


def test_a_backup_makes_only_the_folder_asked_for(clerk: Clerk, tmp_path: Path) -> None:
    ran = clerk("backup", str(tmp_path / "nope" / "x" / ".." / ".." / "stick"))
    assert ran.code == 0
    assert f"Backed up to {tmp_path / 'stick'}{os.sep}" in ran.out
    assert not (tmp_path / "nope").exists()


def test_a_backup_to_a_disk_that_is_not_there_says_so(clerk: Clerk, tmp_path: Path) -> None:
    ran = clerk("backup", str(tmp_path / "nope" / "stick"))
    assert (ran.code, ran.out) == (2, "")
    assert f"There is no folder {tmp_path / 'nope'}" in ran.err
    assert not (tmp_path / "nope").exists()


def test_without_a_folder_the_backup_stands_in_the_boards_own(clerk: Clerk) -> None:
    assert clerk.board is not None
    clerk("backup")
    assert len(list((clerk.board / "backups").glob("*.tar.gz"))) == 1


def test_restoring_over_a_board_keeps_that_board_aside(clerk: Clerk, tmp_path: Path) -> None:
    clerk("backup", str(tmp_path / "safe"))
    [copy] = (tmp_path / "safe").iterdir()
    ran = clerk("restore", str(copy), str(clerk.board))
    assert ran.code == 0
    assert "kept in" in ran.lines[1]
    assert clerk("meetings", "--board", ran.lines[1].split(" is kept in ")[1][:-1]).code == 0


def test_restoring_what_is_no_backup_is_refused(clerk: Clerk, tmp_path: Path) -> None:
    (tmp_path / "letter.tar.gz").write_text("Dear all")
    for backup in ("letter.tar.gz", "none.tar.gz"):
        ran = clerk("restore", str(tmp_path / backup), str(tmp_path / "again"))
        assert ran.code == 3
        assert len(ran.err.splitlines()) == 1
        assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("typed", ["2016-09-08/3.1", "8 sep 3.1", "8 Sep 2016 3.1"])
def test_the_history_of_an_action_tells_when_who_and_what(clerk: Clerk, typed: str) -> None:
    ran = clerk("history", *typed.split())
    assert ran.code == 0
    assert ran.lines[0].startswith("2016-09-08/3.1  Jo Marsh to find out")
    assert "“Jo Marsh to find out" in ran.lines[2]
    assert "number: 2016-09-08/3.1" in ran.lines[3]
    assert ran.lines[-1].startswith("12 Oct 2016, 10:00")
    assert "Sam Grey" in ran.lines[-1]
    assert "“The organisers have been asked.”" in ran.lines[-1]


def test_the_history_of_a_decision_tells_what_superseded_it(clerk: Clerk) -> None:
    decisions = clerk("export", "decisions").lines
    [line] = [line for line in decisions if "superseded" in line]
    ran = clerk("history", line.split("|")[-2].strip())
    assert ran.code == 0
    assert "status: superseded" in ran.lines[-1]


@pytest.mark.parametrize("typed", ["2016-09-08/3", "8 sep 2016 item 3", "8 sep 2016 3"])
def test_the_history_of_an_item_tells_what_was_typed(clerk: Clerk, typed: str) -> None:
    ran = clerk("history", typed)
    assert ran.code == 0
    assert ran.lines[0] == "2016-09-08, item 3  What our elected members have been doing"
    assert "minutes: " in ran.lines[-1]


def test_the_history_of_a_meeting_tells_how_it_went(clerk: Clerk) -> None:
    ran = clerk("history", "4 aug 2016")
    assert ran.code == 0
    assert ran.lines[0] == "Meeting of 4 August 2016"
    assert "status: agenda published" in ran.out
    assert "status: draft" in ran.out
    assert "status: approved" in ran.out


def test_what_is_not_clear_in_a_reference_is_said(clerk: Clerk) -> None:
    ran = clerk("history", "2016")
    assert ran.code == 2
    assert "could be any of 6 meetings" in ran.err


def test_erased_words_are_gone_from_every_file(clerk: Clerk) -> None:
    assert clerk.board is not None
    clerk("check")
    assert b"Robert Dale" in everything_in(clerk.board)
    ran = clerk("erase", "Robert Dale", "--yes")
    assert ran.code == 0
    assert ran.out.startswith("Erased from ")
    assert b"Robert Dale" not in everything_in(clerk.board)
    assert clerk("check").code == 0
    assert "Robert Dale" not in clerk("show", "last").out


def test_words_that_stand_nowhere_are_exit_1(clerk: Clerk) -> None:
    ran = clerk("erase", "Xyzzy", "--yes")
    assert ran.code == 1
    assert "was not found" in ran.out


@pytest.mark.parametrize(("answer", "code"), [("yes\n", 0), ("YES \n", 0), ("y\n", 1), ("", 1)])
def test_at_a_terminal_erasing_asks_first(clerk: Clerk, answer: str, code: int) -> None:
    ran = clerk("erase", "Robert Dale", typed=answer)
    assert ran.code == code
    assert "cannot be undone" in ran.out
    assert ("Nothing was erased." in ran.out) is (code == 1)
    assert clerk.board is not None
    assert (b"Robert Dale" in everything_in(clerk.board)) is (code == 1)


def test_the_typing_history_of_a_meeting_goes_and_its_minutes_stay(clerk: Clerk) -> None:
    before = clerk("show", "last").out
    ran = clerk("erase", "--typing-of", "last", "--yes")
    assert ran.code == 0
    assert clerk("show", "last").out == before
