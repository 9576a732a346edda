"""A board in a folder: kept, closed, opened again, read by a second window."""

from __future__ import annotations

import multiprocessing
import os
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from tinydb import TinyDB

from store.changes import Change, Edit
from store.engine import CannotOpen, Loaded, Refused, Reopened, Saved
from store.local import LocalEngine, create_board, write_board
from store.local import appending as appending_module
from store.local.backups import BEFORE
from store.local.confirmed import Witness, confirmed_seq
from store.local.journal import segments
from store.models import Board
from store.search import Search
from tests.store.local_board import (
    NOW,
    Clerk,
    as_killed,
    files,
    new_board,
    now,
    opened,
    plain,
    reopened,
    said,
    titles,
    zeros,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return new_board(tmp_path / "board")


def test_a_new_board_opens_with_its_name_and_nothing_to_say(folder: Path) -> None:
    loaded, documents = reopened(folder)
    assert documents["boards"]["BOARD"]["name"] == "Corporate Parenting Board"
    assert loaded.seq == 1
    assert said(loaded) == ""


def test_a_board_gets_an_id_when_it_has_none(tmp_path: Path) -> None:
    board = create_board(tmp_path / "b", Board(name="CPB"), by="x", clock=now, randomness=zeros)
    assert len(board.id) == 26
    _, documents = reopened(tmp_path / "b")
    assert list(documents["boards"]) == [board.id]


def test_a_board_is_never_made_over_something(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "letter.txt").write_text("Dear CC Holt")
    with pytest.raises(CannotOpen, match=r"something at .* already"):
        new_board(tmp_path / "here")
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotOpen, match="already"):
        new_board(tmp_path / "file")
    assert (tmp_path / "here" / "letter.txt").read_text() == "Dear CC Holt"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "here"]


def test_a_board_is_made_in_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    new_board(tmp_path / "empty")
    assert reopened(tmp_path / "empty")[0].seq == 1


def test_a_board_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotOpen, match=r"could not be made .*file exists"):
        new_board(tmp_path / "file" / "board")


def test_many_documents_can_stand_in_a_new_board(tmp_path: Path) -> None:
    documents = [("boards", {"id": "B", "name": "CPB"})]
    documents += [("items", {"id": f"I{n}", "title": f"Item {n}"}) for n in range(500)]
    write_board(tmp_path / "b", documents, label="Import", by="x", clock=now)
    loaded, found = reopened(tmp_path / "b")
    assert (loaded.seq, len(found["items"])) == (1, 500)
    assert found["items"]["I7"] == {"id": "I7", "title": "Item 7", "version": 1}


def test_what_is_sent_is_saved_and_there_again(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Apologies"})
        clerk.keep("items", "I1", {"title": "Apologies", "minutes": "None."})
        clerk.keep("items", "I2", {"title": "Voices"})
        clerk.keep("items", "I2", None)
    loaded, documents = reopened(folder)
    assert loaded.seq == 5
    assert documents["items"] == {
        "I1": {"id": "I1", "title": "Apologies", "minutes": "None.", "version": 2}
    }


def test_saved_is_only_said_when_a_kill_would_lose_nothing(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Apologies"})
        clerk.keep("items", "I2", {"title": "Voices"})
        loaded, documents = reopened(as_killed(folder, tmp_path / "killed"))
    assert loaded.seq == 3
    assert documents == clerk.documents
    assert said(loaded) == ""


def test_events_wake_the_listener_and_are_taken_once(folder: Path) -> None:
    woken: list[int] = []
    with opened(folder) as clerk:
        clerk.engine.listen(lambda: woken.append(1))
        assert not clerk.engine.wait(0)
        clerk.send("items", "I1", {"title": "Apologies"})
        assert clerk.engine.wait(5)
        assert clerk.engine.events() == [Saved(2)]
        assert clerk.engine.events() == []
        assert not clerk.engine.wait(0)
        assert woken == [1]


def test_a_late_listener_is_woken_for_what_is_waiting(folder: Path) -> None:
    woken: list[int] = []
    with opened(folder) as clerk:
        clerk.send("items", "I1", {"title": "Apologies"})
        assert clerk.engine.wait(5)
        clerk.engine.listen(lambda: woken.append(1))
        assert woken == [1]


def test_a_change_out_of_turn_or_for_another_document_is_refused(folder: Path) -> None:
    late = Change(seq=3, id="C", at=NOW, by="x", label="x")
    edit = Edit(collection="items", id="I9", version=2, set={"title": "x"}, was={})
    unfit = Change(seq=2, id="D", at=NOW, by="x", label="x", edits=(edit,))
    with opened(folder) as clerk:
        for change in (late, unfit):
            clerk.engine.send(change)
            assert clerk.engine.wait(5)
            assert clerk.engine.events() == [Refused(change, ())]
        clerk.keep("items", "I1", {"title": "Apologies"})
    assert reopened(folder)[0].seq == 2


def test_half_a_character_is_refused_at_once_and_saving_goes_on(folder: Path) -> None:
    edit = Edit(collection="items", id="I1", version=1, set={"title": "\ud800"}, was=None)
    half = Change(seq=2, id="C", at=NOW, by="x", label="x", edits=(edit,))
    with opened(folder) as clerk:
        clerk.engine.send(half)
        assert clerk.engine.events() == [Refused(half, ())]
        clerk.keep("items", "I1", {"title": "Apologies \u202e 😀 \x07"})
    assert reopened(folder)[1] == clerk.documents


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_in_the_program_is_told_before_saving_stops(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object) -> None:
        raise RuntimeError("fault")

    with opened(folder) as clerk:
        monkeypatch.setattr(appending_module.JournalEnd, "append", fault)
        clerk.send("items", "I1", {"title": "Apologies"})
        clerk.wait_for(lambda: clerk.problems)
        assert clerk.problems[0].startswith("Saving has stopped because of a fault")


def test_history_and_changes_go_over_packed_and_plain_segments(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "A"}, "First")
    with opened(folder) as clerk:
        clerk.keep("items", "I2", {"title": "B"}, "Second")
        clerk.keep("items", "I1", {"title": "C"}, "Third")
        assert [change.label for change in clerk.engine.history("I1")] == ["First", "Third"]
        assert [change.seq for change in clerk.engine.changes(0)] == [1, 2, 3, 4]
        assert [change.seq for change in clerk.engine.changes(2)] == [3, 4]
        assert list(clerk.engine.changes(4)) == []
        assert clerk.engine.search(Search("A", NOW.date())).problem == ""


def test_history_is_of_the_document_not_of_texts_that_mention_it(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "A"})
        clerk.keep("items", "I2", {"title": "see I1"})
        assert [change.seq for change in clerk.engine.history("I1")] == [2]


def test_closing_writes_a_tinydb_file_with_every_document(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Café – “quoted”", "minutes": "x\ny"})
        clerk.keep("items", "I2", {"title": "B"})
    with TinyDB(folder / "record.json") as db:
        assert db.tables() == {"checkpoint", "boards", "items"}
        found = {doc["id"]: doc["title"] for doc in db.table("items")}
        assert sorted(doc.doc_id for doc in db.table("items")) == [1, 2]
        assert db.table("checkpoint").all()[0]["seq"] == 3
    assert found == {"I1": "Café – “quoted”", "I2": "B"}


def test_a_checkpoint_is_written_while_the_board_stays_open(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "A"})
        clerk.engine.checkpoint()
        clerk.wait_for(lambda: b'"seq":2' in (folder / "record.json").read_bytes())
        clerk.keep("items", "I2", {"title": "B"})
        clerk.wait_for(lambda: [s.first for s in segments(folder / "journal")] == [1, 2, 3])
    assert reopened(folder)[1] == clerk.documents


def test_the_checkpoint_before_and_one_a_day_stay_in_backups(folder: Path) -> None:
    for day in (0, 0, 1):
        with opened(folder, clock=lambda day=day: NOW + timedelta(days=day)) as clerk:
            clerk.keep("items", f"I{clerk.seq}", {"title": "A"})
    assert sorted(path.name for path in (folder / "backups").iterdir()) == [
        "2016-09-08.json",
        "2016-09-09.json",
        BEFORE,
    ]
    assert b'"seq":3' in (folder / "backups" / BEFORE).read_bytes()
    assert b'"seq":1' in (folder / "backups" / "2016-09-08.json").read_bytes()


def test_closing_without_a_change_writes_nothing(folder: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in files(folder) if path.name != "confirmed"}
    reopened(folder)
    after = {path: path.stat().st_mtime_ns for path in files(folder) if path in before}
    assert after == before


def test_only_the_last_segment_is_plain_and_a_closed_board_has_none(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "A"})
        assert [bool(s.plain) for s in segments(folder / "journal")] == [False, True]
    assert [bool(s.plain) for s in segments(folder / "journal")] == [False, False]


def test_a_full_segment_is_closed_packed_and_followed_by_another(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(appending_module, "SEGMENT_SIZE", 1500)
    with opened(folder) as clerk:
        for number in range(20):
            clerk.keep("items", f"I{number}", {"title": "A"})
        firsts = [segment.first for segment in segments(folder / "journal")]
        assert len(firsts) > 3
        assert [change.seq for change in clerk.engine.changes(0)] == list(range(1, 22))
    assert all(segment.plain is None for segment in segments(folder / "journal"))
    assert reopened(folder)[1] == clerk.documents


def test_folder_and_files_are_private_and_are_made_so_again(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "A"})
        assert _modes(folder) == {0o600, 0o700}
    os.chmod(folder, 0o755)
    os.chmod(folder / "record.json", 0o644)
    with opened(folder):
        assert _modes(folder) == {0o600, 0o700}


def _modes(folder: Path) -> set[int]:
    for path in [folder, *folder.rglob("*")]:
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path
    return {0o600, 0o700}


def test_a_second_window_reads_and_follows_across_a_segment_change(folder: Path) -> None:
    with opened(folder) as clerk, opened(folder) as second:
        assert second.loaded.read_only == (
            "This board is open in another window, and what is done there appears here by itself. "
            "To write here, close that window first."
        )
        clerk.keep("items", "I1", {"title": "A"})
        second.wait_for(lambda: second.arrived == [2])
        clerk.engine.checkpoint()
        clerk.keep("items", "I2", {"title": "B"})
        second.wait_for(lambda: second.arrived == [2, 3])
        with pytest.raises(CannotOpen, match="reading only"):
            second.engine.send(Change(seq=4, id="C", at=NOW, by="x", label="x"))
        assert [change.seq for change in second.engine.changes(0)] == [1, 2, 3]


def test_a_second_window_sees_what_the_first_did_before(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "A"})
        with opened(folder) as second:
            assert second.documents == clerk.documents
            assert second.loaded.told == ()


def test_a_second_window_takes_what_is_just_being_written_for_no_damage(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "A"})
        with (folder / "journal" / "2.jsonl").open("ab") as file:
            file.write(b"1234abcd half a li")
        witness = Witness(folder / "journal" / "confirmed")
        witness.confirm(9)
        with opened(folder) as second:
            assert "another window" in second.loaded.read_only
            assert second.loaded.told == ()
        witness.confirm(2)
        witness.close()


def test_the_board_can_be_written_again_when_the_writer_has_closed(folder: Path) -> None:
    with opened(folder):
        pass
    with opened(folder) as clerk:
        assert clerk.loaded.read_only == ""


def asked_to_write(second: Clerk) -> Loaded:
    """Ask until the board was opened anew."""
    for _ in range(500):
        second.engine.ask_to_write()
        second.engine.wait(0.02)
        for event in second.take():
            if isinstance(event, Reopened):
                second.documents = plain(event.loaded)
                second.seq = second.confirmed = event.loaded.seq
                return event.loaded
    raise AssertionError("it went on reading only")


def test_a_second_window_writes_when_the_first_has_closed_and_it_is_asked_to(folder: Path) -> None:
    with opened(folder) as clerk, opened(folder) as second:
        clerk.keep("items", "I1", {"title": "A"})
        second.engine.search(Search("Nothing", today=NOW.date()))
        second.engine.ask_to_write()
        clerk.keep("items", "I2", {"title": "B"})
        second.wait_for(lambda: second.arrived == [2, 3])
        clerk.close()
        loaded = asked_to_write(second)
        assert (loaded.seq, loaded.read_only, loaded.told) == (3, "", ())
        second.keep("items", "I3", {"title": "C"})
        with opened(folder) as third:
            assert "another window" in third.loaded.read_only
            assert titles(third) == ["A", "B", "C"]
    _, documents = reopened(folder)
    assert sorted(documents["items"]) == ["I1", "I2", "I3"]
    assert LocalEngine(folder, clock=now).check()[0].ok


def test_a_window_that_reads_does_not_begin_to_write_by_itself(folder: Path) -> None:
    with opened(folder) as clerk:
        second = Clerk(folder)
        clerk.close()
        with opened(folder) as third:
            assert third.loaded.read_only == ""
        second.close()


def test_who_begins_to_write_takes_the_board_as_it_is_on_disk(folder: Path) -> None:
    with opened(folder) as clerk, opened(folder) as second:
        clerk.send("items", "I1", {"title": "A"})
        clerk.close()
        # What a kill leaves: more in the journal than the witness ever confirmed.
        witness = Witness(folder / "journal" / "confirmed")
        witness.confirm(1)
        witness.close()
        assert asked_to_write(second).seq == 2
        assert titles(second) == ["A"]


def test_damage_found_then_keeps_it_reading_and_says_so(folder: Path) -> None:
    with opened(folder) as clerk, opened(folder) as second:
        clerk.keep("items", "I1", {"title": "A"})
        clerk.close()
        witness = Witness(folder / "journal" / "confirmed")
        witness.confirm(9)
        witness.close()
        loaded = asked_to_write(second)
        assert "reading only" in loaded.read_only
        with pytest.raises(CannotOpen, match="reading only"):
            second.engine.send(Change(seq=9, id="C", at=NOW, by="x", label="x"))


def _hold(folder: str, ready: str) -> None:
    engine = LocalEngine(Path(folder), clock=now)
    engine.load()
    Path(ready).write_text("held")
    engine.wait(60)


@pytest.mark.slow
def test_another_process_holds_the_board_until_it_dies(folder: Path, tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    child = multiprocessing.get_context("spawn").Process(
        target=_hold, args=(str(folder), str(ready))
    )
    child.start()
    try:
        while not ready.exists():
            assert child.is_alive()
        with opened(folder) as second:
            assert "another window" in second.loaded.read_only
    finally:
        child.kill()
        child.join()
    with opened(folder) as clerk:
        assert clerk.loaded.read_only == ""


def test_the_witness_follows_the_journal(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "A"})
        assert confirmed_seq(folder / "journal" / "confirmed") == 2


def test_a_damaged_witness_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "confirmed"
    assert confirmed_seq(path) is None
    path.write_bytes(b"00000000 000000000000000007\n")
    assert confirmed_seq(path) is None


def test_a_clerk_who_sends_faster_than_the_disk_loses_nothing(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.type("I1", "The Board noted the report of Voices. " * 5)
    assert reopened(folder)[1] == clerk.documents


def test_closing_twice_is_closing_once(folder: Path) -> None:
    clerk = Clerk(folder)
    clerk.close()
    clerk.close()
