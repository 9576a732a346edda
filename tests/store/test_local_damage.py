"""Damage: whatever happens to the files, a change that was saved is there, or its loss is told."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import msgspec
import pytest

from store.changes import Change, Edit
from store.engine import CannotOpen
from store.local.confirmed import Witness, confirmed_seq
from store.local.journal import Header, change_line, framed, header_line
from store.local.record import prove, write_record
from store.models import FORMAT
from tests.store.local_board import (
    NOW,
    Clerk,
    as_killed,
    files,
    new_board,
    opened,
    reopened,
    said,
)


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """A board with a closed segment, backups, and a window killed after three more changes."""
    folder = new_board(tmp_path / "open")
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Apologies"})
    with opened(folder) as clerk:
        clerk.keep("items", "I2", {"title": "Voices"})
        clerk.keep("items", "I2", {"title": "Voices", "minutes": "Noted."})
        clerk.keep("items", "I3", {"title": "Any other business"})
        return as_killed(folder, tmp_path / "board")


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A board that was closed in order."""
    folder = new_board(tmp_path / "board")
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Apologies"})
        clerk.keep("items", "I2", {"title": "Voices"})
    return folder


def last_plain(folder: Path) -> Path:
    (path,) = (folder / "journal").glob("*.jsonl")
    return path


def outcome(folder: Path) -> tuple[int, str, dict[str, object]]:
    """How far a board opens, what is told, and its documents."""
    try:
        loaded, documents = reopened(folder)
    except CannotOpen as error:
        return 0, str(error), {}
    return loaded.seq, said(loaded), dict(documents)


def test_a_journal_cut_at_any_byte_loses_nothing_silently(killed: Path, tmp_path: Path) -> None:
    whole = last_plain(killed).read_bytes()
    everything = reopened(as_killed(killed, tmp_path / "whole"))[1]
    for length in range(len(whole)):
        folder = as_killed(killed, tmp_path / "cut")
        last_plain(folder).write_bytes(whole[:length])
        seq, told, documents = outcome(folder)
        assert seq == max(2, 1 + whole[:length].count(b"\n")), length
        assert told, length
        assert "Traceback" not in told
        assert documents != everything
        shutil.rmtree(folder)


def test_a_flipped_byte_in_the_open_segment_is_never_silent(killed: Path, tmp_path: Path) -> None:
    whole = last_plain(killed).read_bytes()
    for place in range(0, len(whole), 3):
        folder = as_killed(killed, tmp_path / "flipped")
        damaged = bytearray(whole)
        damaged[place] ^= 0x20
        last_plain(folder).write_bytes(damaged)
        seq, told, _ = outcome(folder)
        assert seq < 5, place
        assert told, place
        shutil.rmtree(folder)


@pytest.mark.parametrize("state", ["killed", "closed"])
def test_a_flipped_byte_in_any_file_loses_nothing_silently(
    state: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    source: Path = request.getfixturevalue(state)
    _, _, everything = outcome(as_killed(source, tmp_path / "whole"))
    for path in files(source):
        whole = path.read_bytes()
        if path.name == ".lock" or not whole:
            continue
        for place in {0, 5, len(whole) // 3, len(whole) // 2, len(whole) - 9, len(whole) - 1}:
            folder = as_killed(source, tmp_path / "flipped")
            damaged = bytearray(whole)
            damaged[place] ^= 0x04
            (folder / path.relative_to(source)).write_bytes(damaged)
            _, told, documents = outcome(folder)
            assert documents == everything or told, (path.name, place)
            shutil.rmtree(folder)


def test_a_torn_line_is_cut_kept_and_told_once(killed: Path) -> None:
    path = last_plain(killed)
    with path.open("ab") as file:
        file.write(b'1234abcd {"seq":6,"id"')
    length = path.stat().st_size - 22
    loaded, _ = reopened(killed)
    assert loaded.read_only == ""
    assert loaded.seq == 5
    (torn,) = (killed / "journal").glob("*.torn")
    assert loaded.told == (
        f"The last line of journal/{path.name} was not complete; it had not been confirmed as "
        f"saved. It is kept in journal/{torn.name}, and everything before it is here.",
    )
    assert torn.name.startswith(f"3-{length}-")
    assert torn.read_bytes() == b'1234abcd {"seq":6,"id"'
    assert said(reopened(killed)[0]) == ""


def test_a_wrong_sum_in_the_last_line_is_torn_and_says_that_it_was_saved(killed: Path) -> None:
    path = last_plain(killed)
    path.write_bytes(path.read_bytes().replace(b"Any other", b"Any Other"))
    loaded, _ = reopened(killed)
    assert (loaded.seq, loaded.read_only) == (4, "")
    assert "change 5 had been saved and cannot be read any more" in said(loaded)
    assert said(reopened(killed)[0]) == ""


def test_zeros_after_the_last_line_are_torn(killed: Path) -> None:
    with last_plain(killed).open("ab") as file:
        file.write(bytes(300))
    loaded, _ = reopened(killed)
    assert (loaded.seq, loaded.read_only) == (5, "")
    assert "was not complete; it had not been confirmed as saved" in said(loaded)
    (torn,) = (killed / "journal").glob("*.torn")
    assert torn.read_bytes() == bytes(300)


def test_a_newer_segment_is_told_without_talk_of_damage(killed: Path) -> None:
    head = header_line(Header(board="BOARD", format=FORMAT + 1, first=6))
    (killed / "journal" / "6.jsonl").write_bytes(head)
    assert reopened(killed)[0].read_only == (
        "The file journal/6.jsonl was written by a newer version of this program, so the board "
        "can be read here as it was after change 5, but not changed; update the program to go on "
        "with it."
    )


def test_typing_goes_on_after_a_torn_line(killed: Path) -> None:
    with last_plain(killed).open("ab") as file:
        file.write(b"1234")
    with opened(killed) as clerk:
        clerk.keep("items", "I9", {"title": "Next"})
    loaded, documents = reopened(killed)
    assert (loaded.seq, said(loaded)) == (6, "")
    assert documents["items"]["I9"]["title"] == "Next"


@pytest.mark.parametrize(
    "content", [b"", header_line(Header(board="BOARD", format=FORMAT, first=6))]
)
def test_a_segment_begun_but_empty_is_no_damage(killed: Path, content: bytes) -> None:
    (killed / "journal" / "6.jsonl").write_bytes(content)
    with opened(killed) as clerk:
        assert said(clerk.loaded) == ""
        assert not (killed / "journal" / "6.jsonl").exists()
        clerk.keep("items", "I9", {"title": "Next"})
        assert clerk.problems == []
    assert reopened(killed)[0].seq == 6


def test_damage_before_the_last_line_opens_up_to_there_for_reading(killed: Path) -> None:
    path = last_plain(killed)
    path.write_bytes(path.read_bytes().replace(b"Noted.", b"Voted."))
    before = {file: file.read_bytes() for file in files(killed)}
    loaded, documents = reopened(killed)
    assert loaded.seq == 3
    assert documents["items"]["I2"] == {"id": "I2", "title": "Voices", "version": 1}
    assert loaded.read_only == (
        "The file journal/3.jsonl is damaged. The board is open for reading only, as it was after "
        "change 3; what came after that is not proven. Nothing was altered. "
        "Backups in this folder: 2016-09-08.json, record-before.json."
    )
    assert {file: file.read_bytes() for file in before} == before


def test_a_read_only_board_says_so_when_there_are_no_backups(killed: Path) -> None:
    shutil.rmtree(killed / "backups")
    path = last_plain(killed)
    path.write_bytes(path.read_bytes().replace(b"Noted.", b"Voted."))
    assert reopened(killed)[0].read_only.endswith("There are no backups in this folder.")


def test_lines_cut_off_cleanly_are_missed(killed: Path) -> None:
    path = last_plain(killed)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-2]))
    loaded, _ = reopened(killed)
    assert loaded.seq == 3
    assert loaded.read_only.startswith("Changes 4 to 5 are missing from the journal.")


def test_two_saved_changes_lost_with_a_torn_line_close_the_board_for_writing(killed: Path) -> None:
    path = last_plain(killed)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-2]) + b"12345678 {")
    loaded, _ = reopened(killed)
    assert loaded.read_only.startswith("Changes 4 to 5 are missing from the journal.")
    assert path.read_bytes().endswith(b"12345678 {")


def test_a_missing_segment_is_a_gap(killed: Path) -> None:
    with opened(killed) as clerk:
        clerk.keep("items", "I9", {"title": "Next"})
        folder = as_killed(killed, killed.with_name("gap"))
    (folder / "record.json").unlink()
    (folder / "journal" / "3.jsonl").unlink(missing_ok=True)
    (folder / "journal" / "3.jsonl.gz").unlink(missing_ok=True)
    loaded, _ = reopened(folder)
    assert loaded.read_only.startswith("Changes 3 to 5 are missing from the journal.")


def test_an_empty_journal_is_told(closed: Path) -> None:
    for path in (closed / "journal").iterdir():
        path.unlink()
    loaded, documents = reopened(closed)
    assert loaded.read_only.startswith("The journal is empty, though the record holds 3 changes.")
    assert len(documents["items"]) == 2


def test_a_journal_that_ends_before_the_record_is_told(closed: Path) -> None:
    (closed / "journal" / "2.jsonl.gz").unlink()
    (closed / "journal" / "confirmed").unlink()
    loaded, _ = reopened(closed)
    assert loaded.read_only.startswith("Changes 2 to 3 are missing from the journal.")
    assert loaded.seq == 3


def test_one_missing_change_is_named_alone(closed: Path) -> None:
    path = closed / "journal" / "2.jsonl.gz"
    lines = gzip.decompress(path.read_bytes()).splitlines(keepends=True)
    path.write_bytes(gzip.compress(b"".join(lines[:-1])))
    (closed / "journal" / "confirmed").unlink()
    assert reopened(closed)[0].read_only.startswith("Change 3 is missing from the journal.")


def test_another_boards_journal_is_not_taken(closed: Path) -> None:
    stranger = header_line(Header(board="OTHER", format=FORMAT, first=4))
    line = change_line(Change(seq=4, id="C", at=NOW, by="x", label="x"))
    (closed / "journal" / "4.jsonl").write_bytes(stranger + line)
    loaded, _ = reopened(closed)
    assert (loaded.seq, loaded.read_only[:52]) == (
        3,
        "The file journal/4.jsonl belongs to another board. T",
    )


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (framed(b'{"seq":1}'), "is not a journal of this program"),
        (header_line(Header(board="BOARD", format=FORMAT, first=9)), "begins at change 9, which"),
        (
            header_line(Header(board="BOARD", format=FORMAT, first=4))
            + change_line(Change(seq=5, id="C", at=NOW, by="x", label="x")),
            "has change 5 where change 4 should be",
        ),
        (
            header_line(Header(board="BOARD", format=FORMAT, first=4)) + framed(b'{"seq":4}'),
            "holds a line that is no change",
        ),
        (
            header_line(Header(board="BOARD", format=FORMAT + 1, first=4)),
            "was written by a newer version of this program",
        ),
        (b"Dear CC Holt\nthank you\nSam\n", "is damaged at its beginning"),
        (
            header_line(Header(board="BOARD", format=FORMAT, first=4))
            + change_line(
                Change(
                    seq=4, id="C", at=NOW, by="x", label="x",
                    edits=(Edit(collection="items", id="?", version=2, set={}, was={}),),
                )
            ),
            "Change 4 in journal/4.jsonl does not fit the record",
        ),
    ],
)  # fmt: skip
def test_a_segment_that_cannot_be_right_is_named(
    closed: Path, content: bytes, sentence: str
) -> None:
    (closed / "journal" / "4.jsonl").write_bytes(content)
    loaded, _ = reopened(closed)
    assert sentence in loaded.read_only
    assert loaded.seq == 3
    assert (closed / "journal" / "4.jsonl").read_bytes() == content


def test_a_damaged_record_is_put_together_from_backup_and_journal(killed: Path) -> None:
    everything = reopened(as_killed(killed, killed.with_name("copy")))[1]
    damaged = (killed / "record.json").read_bytes().replace(b"Corporate", b"corporate")
    (killed / "record.json").write_bytes(damaged)
    loaded, documents = reopened(killed)
    assert loaded.read_only == ""
    assert documents == everything
    assert loaded.told == (
        "The file record.json is damaged. Everything was put together again from the journal and "
        "the backups, nothing is lost, and a new record will be written.",
    )
    assert (killed / "record.json.damaged").read_bytes() == damaged
    again, documents = reopened(killed)
    assert (said(again), documents) == ("", everything)


@pytest.mark.parametrize("content", [None, b"", b"{}", b'{"_default": {"1": {"a": 1}}}'])
def test_a_record_that_is_none_is_made_anew_from_the_journal_alone(
    closed: Path, content: bytes | None
) -> None:
    everything = reopened(closed)[1]
    shutil.rmtree(closed / "backups")
    (closed / "record.json").unlink()
    if content is not None:
        (closed / "record.json").write_bytes(content)
    loaded, documents = reopened(closed)
    assert (loaded.read_only, documents, len(loaded.told)) == ("", everything, 1)
    assert said(reopened(closed)[0]) == ""
    assert (closed / "record.json").exists()


def test_the_newest_backup_that_proves_itself_is_taken(closed: Path) -> None:
    with opened(closed) as clerk:
        clerk.keep("items", "I5", {"title": "E"})
    everything = reopened(closed)[1]
    (closed / "record.json").unlink()
    (closed / "journal" / "1.jsonl.gz").unlink()
    (closed / "journal" / "2.jsonl.gz").unlink()
    loaded, documents = reopened(closed)
    assert (loaded.read_only, documents) == ("", everything)


def test_a_newer_record_is_read_but_not_changed(closed: Path) -> None:
    reader = Clerk(closed)
    reader.close()
    data = (closed / "record.json").read_bytes()
    record = prove(data)
    newer = msgspec.structs.replace(record.checkpoint, format=FORMAT + 1)
    write_record(closed / "record.json", newer, record.tables)
    loaded, documents = reopened(closed)
    assert loaded.read_only == (
        "This board was written by a newer version of this program, so it can be read here but "
        "not changed; update the program to go on with it."
    )
    assert documents == reader.documents


def test_nothing_that_proves_itself_cannot_be_opened(closed: Path) -> None:
    (closed / "record.json").write_bytes(b"{}")
    (closed / "journal" / "1.jsonl.gz").unlink()
    shutil.rmtree(closed / "backups")
    with pytest.raises(CannotOpen, match=r"is not a record of this program, no backup"):
        reopened(closed)
    assert (closed / "record.json").read_bytes() == b"{}"


def test_history_that_is_damaged_is_told_when_it_is_asked_for(closed: Path) -> None:
    with opened(closed) as clerk:
        path = closed / "journal" / "2.jsonl.gz"
        lines = gzip.decompress(path.read_bytes()).splitlines(keepends=True)
        path.write_bytes(gzip.compress(lines[0] + lines[1] + lines[2].replace(b"Voi", b"Noi")))
        changes = clerk.engine.changes(0)
        assert [next(changes).seq, next(changes).seq] == [1, 2]
        with pytest.raises(CannotOpen, match="beyond change 2"):
            next(changes)
        assert clerk.engine.history("I2") == []
        assert [change.seq for change in clerk.engine.history("I1")] == [2]


def test_lines_of_a_failed_segment_count_only_up_to_the_next_segment(killed: Path) -> None:
    stale = Change(seq=6, id="STALE", at=NOW, by="x", label="stale")
    real = Change(seq=6, id="REAL", at=NOW, by="x", label="real")
    with last_plain(killed).open("ab") as file:
        file.write(change_line(stale) + b"1234 torn")
    head = header_line(Header(board="BOARD", format=FORMAT, first=6))
    (killed / "journal" / "6.jsonl").write_bytes(head + change_line(real))
    with opened(killed) as clerk:
        assert (clerk.loaded.seq, said(clerk.loaded)) == (6, "")
        assert [change.id for change in clerk.engine.changes(5)] == ["REAL"]


def test_a_plain_file_and_its_packed_twin_are_one_segment(killed: Path) -> None:
    path = last_plain(killed)
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(path.read_bytes()))
    loaded, _ = reopened(killed)
    assert (loaded.seq, said(loaded)) == (5, "")
    assert not path.exists()


def test_a_packed_twin_stands_in_for_a_damaged_plain_file(killed: Path) -> None:
    path = last_plain(killed)
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(path.read_bytes()))
    path.write_bytes(path.read_bytes().replace(b"Noted.", b"Voted."))
    loaded, _ = reopened(killed)
    assert (loaded.seq, said(loaded)) == (5, "")


def test_what_a_kill_left_half_made_is_removed(killed: Path) -> None:
    for name in ("record.json.tmp", "journal/3.jsonl.gz.tmp", "backups/x.json.tmp"):
        (killed / name).write_bytes(b"half")
    reopened(killed)
    assert not list(killed.rglob("*.tmp"))


def test_the_witness_is_behind_after_a_kill_and_put_right(killed: Path) -> None:
    witness = Witness(killed / "journal" / "confirmed")
    witness.confirm(2)
    witness.close()
    assert reopened(killed)[0].seq == 5
    assert confirmed_seq(killed / "journal" / "confirmed") == 5
