"""Backups: dated checkpoints, whole copies, bringing a board back, and the check of it all."""

from __future__ import annotations

import errno
import gzip
import os
import shutil
import tarfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from store.engine import CannotOpen, Finding
from store.local.backups import BEFORE, backed_up_on, prune, put_aside
from store.local.confirmed import Witness
from store.local.folder import BoardFolder
from store.local.record import read_record, write_record
from store.local.restoring import restore
from tests.store.local_board import as_killed, new_board, now, opened, reopened, said, zeros


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = new_board(tmp_path / "board")
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Apologies"})
    with opened(folder) as clerk:
        clerk.keep("items", "I2", {"title": "Voices"})
    return folder


def bring_back(backup: Path, to: Path) -> Path | None:
    return restore(backup, to, by="Sam Grey", clock=now, randomness=zeros)


def findings(folder: Path) -> list[Finding]:
    with opened(folder) as clerk:
        return clerk.engine.check()


def bad(folder: Path) -> list[str]:
    return [finding.message for finding in findings(folder) if not finding.ok]


def test_one_checkpoint_a_day_is_kept_for_two_weeks_then_one_a_month(tmp_path: Path) -> None:
    folder = BoardFolder(tmp_path)
    folder.backups.mkdir()
    today = date(2016, 9, 20)
    for back in range(100):
        (folder.backups / f"{today - timedelta(days=back)}.json").write_text("{}")
    (folder.backups / BEFORE).write_text("{}")
    (folder.backups / "2016-99-99.json").write_text("{}")
    prune(folder, today)
    kept = sorted(path.stem for path in folder.backups.iterdir())
    assert kept == sorted(
        ["2016-06-13", "2016-07-01", "2016-08-01", "2016-09-01"]
        + [f"2016-09-{day:02}" for day in range(7, 21)]
        + ["2016-99-99", "record-before"]
    )


def test_putting_aside_works_where_files_have_one_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    board = BoardFolder(folder)
    put_aside(board, date(2016, 10, 1))
    for name in (BEFORE, "2016-10-01.json"):
        path = board.backups / name
        assert path.read_bytes() == board.record.read_bytes()
        assert path.stat().st_mode & 0o777 == 0o600


def test_the_first_checkpoint_of_a_day_is_the_one_that_is_kept(folder: Path) -> None:
    board = BoardFolder(folder)
    first = (board.backups / "2016-09-08.json").read_bytes()
    put_aside(board, date(2016, 9, 8))
    assert (board.backups / "2016-09-08.json").read_bytes() == first
    assert (board.backups / BEFORE).read_bytes() == board.record.read_bytes()


def test_there_may_be_nothing_to_put_aside(tmp_path: Path) -> None:
    put_aside(BoardFolder(tmp_path), date(2016, 9, 8))
    assert list(tmp_path.iterdir()) == []


def test_a_whole_copy_of_an_open_board_brings_everything_back(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I3", {"title": "Visits"})
        with (folder / "journal" / "4.jsonl").open("ab") as file:
            file.write(b"1234abcd half a li")
        copy = clerk.engine.backup()
        assert copy == folder / "backups" / "board 2016-09-08 1824.tar.gz"
        assert copy.stat().st_mode & 0o777 == 0o600
        second = clerk.engine.backup(tmp_path / "stick")
        third = clerk.engine.backup(tmp_path / "stick")
        assert third.name == "board 2016-09-08 1824 (2).tar.gz"
        assert second.exists()
    assert bring_back(copy, tmp_path / "again") is None
    loaded, documents = reopened(tmp_path / "again")
    assert (loaded.seq, said(loaded), documents) == (4, "", clerk.documents)
    assert not bad(tmp_path / "again")


def test_restoring_over_a_board_moves_it_aside_whole(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        copy = clerk.engine.backup(tmp_path)
        clerk.keep("items", "I3", {"title": "Visits"})
    aside = bring_back(copy, folder)
    assert aside == tmp_path / "board before 2016-09-08 1824"
    assert reopened(aside)[1] == clerk.documents
    assert reopened(folder)[0].seq == 3
    again = bring_back(copy, folder)
    assert again == tmp_path / "board before 2016-09-08 1824 (2)"


def test_a_dated_checkpoint_comes_back_without_its_history(folder: Path, tmp_path: Path) -> None:
    bring_back(folder / "backups" / BEFORE, tmp_path / "again")
    loaded, documents = reopened(tmp_path / "again")
    assert (loaded.seq, said(loaded)) == (1, "")
    assert list(documents["items"]) == ["I1"]
    with opened(tmp_path / "again") as clerk:
        assert [change.label for change in clerk.engine.changes(0)] == ["Restore from a backup"]
        clerk.keep("items", "I1", {"title": "Changed"})


def test_a_documents_version_goes_on_after_restoring(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Apologies!"})
    bring_back(folder / "record.json", tmp_path / "again")
    assert reopened(tmp_path / "again")[1]["items"]["I1"]["version"] == 2


def test_a_whole_folder_comes_back_with_its_history(folder: Path, tmp_path: Path) -> None:
    bring_back(folder, tmp_path / "again")
    loaded, _ = reopened(tmp_path / "again")
    assert (loaded.seq, said(loaded)) == (3, "")


def test_of_a_damaged_folder_comes_back_what_proves_itself(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I3", {"title": "Visits"})
        clerk.keep("items", "I4", {"title": "Dates"})
        damaged = as_killed(folder, tmp_path / "damaged")
    path = damaged / "journal" / "4.jsonl"
    path.write_bytes(path.read_bytes().replace(b"Visits", b"Fisits"))
    bring_back(damaged, tmp_path / "again")
    loaded, documents = reopened(tmp_path / "again")
    assert (said(loaded), sorted(documents["items"])) == ("", ["I1", "I2"])


@pytest.mark.parametrize("name", ["nothing.tar.gz", "letter.tar.gz", "letter.json", "cut.tar.gz"])
def test_a_backup_that_is_none_changes_nothing(folder: Path, tmp_path: Path, name: str) -> None:
    with opened(folder) as clerk:
        whole = clerk.engine.backup(tmp_path).read_bytes()
    (tmp_path / "letter.tar.gz").write_text("Dear CC Dean")
    (tmp_path / "letter.json").write_text("{}")
    (tmp_path / "cut.tar.gz").write_bytes(whole[: len(whole) // 2])
    before = reopened(folder)[1]
    with pytest.raises(CannotOpen):
        bring_back(tmp_path / name, folder)
    assert reopened(folder)[1] == before
    assert not list(tmp_path.glob("*making*"))
    assert not list(tmp_path.glob("*before*"))


def test_a_backup_whose_journal_is_damaged_is_refused(folder: Path, tmp_path: Path) -> None:
    (folder / "journal" / "3.jsonl.gz").unlink()
    with opened(as_killed(folder, tmp_path / "x")) as clerk:
        copy = clerk.engine.backup(tmp_path)
    with pytest.raises(CannotOpen, match=r"is damaged\. .*missing from the journal"):
        bring_back(copy, tmp_path / "again")


def test_names_that_are_not_ours_stay_in_the_backup(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        copy = clerk.engine.backup(tmp_path)
    shutil.unpack_archive(copy, tmp_path / "parts")
    (tmp_path / "parts" / "evil").write_text("x")
    with tarfile.open(tmp_path / "evil.tar.gz", "w:gz") as archive:
        archive.add(tmp_path / "parts" / "evil", "../evil")
        archive.add(tmp_path / "parts" / "record.json", "record.json")
        archive.add(tmp_path / "parts" / "journal", "journal")
    bring_back(tmp_path / "evil.tar.gz", tmp_path / "again")
    assert not (tmp_path / "evil").exists()
    assert reopened(tmp_path / "again")[0].seq == 3


def test_an_open_board_is_not_moved_aside(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        copy = clerk.engine.backup(tmp_path)
        with pytest.raises(CannotOpen, match="open in another window"):
            bring_back(copy, folder)


def test_nothing_but_a_board_is_moved_aside(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text("x")
    with pytest.raises(CannotOpen, match="holds no board"):
        bring_back(folder, tmp_path / "letters")
    assert (tmp_path / "letters" / "a.txt").exists()


def test_a_sound_board_passes_its_check_file_by_file(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.engine.backup()
    # The index may have been made by now, or not yet.
    told = [one.message for one in findings(folder) if not one.message.startswith("index.sqlite")]
    assert sorted(told) == [
        "backups/2016-09-08.json agrees with the journal at change 1.",
        "backups/board 2016-09-08 1824.tar.gz can be read to its end.",
        "backups/record-before.json agrees with the journal at change 2.",
        "journal/1.jsonl.gz holds changes 1 to 1.",
        "journal/2.jsonl.gz holds changes 2 to 2.",
        "journal/3.jsonl.gz holds changes 3 to 3.",
        "record.json agrees with the journal at change 3.",
    ]
    assert bad(folder) == []


def test_a_record_that_differs_from_the_journal_is_found(folder: Path) -> None:
    record = read_record(folder / "record.json")
    tables = {name: dict(table) for name, table in record.tables.items()}
    tables["items"]["I1"] = b'{"id":"I1","title":"Altered"}'
    del tables["items"]["I2"]
    write_record(folder / "record.json", record.checkpoint, tables)
    assert bad(folder) == ["record.json differs from the journal in 2: items I1, items I2."]


def test_a_record_written_in_another_order_is_the_same(folder: Path) -> None:
    record = read_record(folder / "record.json")
    tables = {name: dict(table) for name, table in record.tables.items()}
    tables["items"]["I1"] = b'{"version":1,"title":"Apologies","id":"I1"}'
    write_record(folder / "record.json", record.checkpoint, tables)
    assert bad(folder) == []


def test_each_kind_of_damage_is_named(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        copy = clerk.engine.backup()
    copy.write_bytes(copy.read_bytes()[:200])
    path = folder / "journal" / "2.jsonl.gz"
    path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes()).replace(b"Apo", b"Abo")))
    (folder / "backups" / "2016-09-08.json").write_bytes(b'{"seq":3,')
    (folder / "journal" / "2-9.torn").write_bytes(b"x")
    (folder / "record.json.damaged").write_bytes(b"x")
    told = {finding.message: finding.ok for finding in findings(folder)}
    assert {message for message, ok in told.items() if not ok} == {
        "backups/2016-09-08.json is not a record of this program.",
        "journal/2.jsonl.gz is damaged; it proves itself up to change 1.",
        "The journal has a gap: change 2 is missing.",
        "Change 3 had been saved; the journal ends at 1.",
        "record.json proves itself, but the journal does not reach its change 3.",
        "backups/record-before.json proves itself, but the journal does not reach its change 2.",
        "backups/board 2016-09-08 1824.tar.gz is damaged.",
    }
    assert told["journal/2-9.torn keeps an end of the journal that was cut short."]
    assert told["record.json.damaged keeps a record that was damaged."]


def test_a_journal_without_its_beginning_is_checked_from_the_oldest_record(folder: Path) -> None:
    (folder / "journal" / "1.jsonl.gz").unlink()
    assert bad(folder) == [
        "The journal does not begin at change 1; it is checked from backups/2016-09-08.json."
    ]
    (folder / "backups" / "2016-09-08.json").unlink()
    (folder / "journal" / "2.jsonl.gz").unlink()
    assert bad(folder) == [
        "The journal does not begin at change 1; it is checked from backups/record-before.json."
    ]


def test_an_unfinished_line_of_an_open_board_is_no_damage(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I3", {"title": "Visits"})
        with (folder / "journal" / "4.jsonl").open("ab") as file:
            file.write(b"1234")
        told = clerk.engine.check()
        assert all(finding.ok for finding in told)
        last = "journal/4.jsonl holds changes 4 to 4; its last line is unfinished."
        assert last in [finding.message for finding in told]


def test_changes_that_were_saved_and_are_gone_are_found(folder: Path) -> None:
    with opened(folder) as clerk:
        witness = Witness(folder / "journal" / "confirmed")
        witness.confirm(9)
        witness.close()
        told = [finding.message for finding in clerk.engine.check() if not finding.ok]
    assert told == ["Change 9 had been saved; the journal ends at 3."]


def test_a_copy_that_holds_a_bad_record_is_named(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        copy = clerk.engine.backup()
    (tmp_path / "record.json").write_text("{}")
    with tarfile.open(copy, "w:gz") as archive:
        archive.add(tmp_path / "record.json", "record.json")
    assert bad(folder) == [
        "backups/board 2016-09-08 1824.tar.gz holds a record that is not a record of this program."
    ]


def test_a_board_put_together_by_hand_can_be_opened(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "hand")
    shutil.rmtree(tmp_path / "hand" / "backups")
    with opened(tmp_path / "hand") as clerk:
        clerk.keep("items", "I9", {"title": "Next"})
    assert bad(tmp_path / "hand") == []


@pytest.mark.parametrize(
    ("names", "day"),
    [
        ([], None),
        ([BEFORE, "notes 2016-09-30.txt", "2016-99-99.json"], None),
        (["2016-09-08.json", "2016-09-07.json", BEFORE], date(2016, 9, 8)),
        (["2016-09-07.json", "board 2016-09-09 1824.tar.gz"], date(2016, 9, 9)),
        (["2016-09-07.json", "my board 2016-09-06 1824 (2).tar.gz"], date(2016, 9, 7)),
        (["my board 2016-09-06 1824 (2).tar.gz", "x 2016-02-31 1200.tar.gz"], date(2016, 9, 6)),
    ],
)
def test_the_newest_backup_is_known_by_its_name(
    tmp_path: Path, names: list[str], day: date | None
) -> None:
    folder = BoardFolder(tmp_path)
    folder.backups.mkdir()
    for name in names:
        (folder.backups / name).write_text("")
    assert backed_up_on(folder) == day


def test_without_a_folder_for_backups_there_is_none(tmp_path: Path) -> None:
    assert backed_up_on(BoardFolder(tmp_path)) is None
