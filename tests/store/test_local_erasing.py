"""Erasing: what is to go is in no byte of any file afterwards, and everything else still is."""

from __future__ import annotations

import gzip
import io
import os
import shutil
import tarfile
import unicodedata
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.changes import Change, Edit, Values, apply_edit, edit_between
from store.engine import CannotOpen
from store.local.erase_plan import ErasePlan
from store.local.erasing import Erased, erase
from store.local.folder import BoardFolder
from store.local.redacting import ERASED, Redaction, blanked, is_valid
from store.local.restoring import restore
from store.local.staging import Stage, finish_staged
from tests.store.local_board import (
    NOW,
    Clerk,
    as_killed,
    files,
    new_board,
    now,
    opened,
    reopened,
    said,
    zeros,
)
from tests.store.local_killing import Killer, in_child

TEXT = "Robert Dale told the Board about Elm House."
MEETING = {"on": "2016-09-08", "names": {"robert dale": "P1", "sam": "P2"}}


def erase_words(folder: Path, *words: str) -> Erased:
    return erase(folder, words=words, by="Sam Grey", clock=now, randomness=zeros)


def erase_typing(folder: Path, meeting: str) -> Erased:
    return erase(folder, meeting_history=meeting, by="Sam Grey", clock=now, randomness=zeros)


def contents(folder: Path) -> dict[str, bytes]:
    """The bytes of every file, unpacked."""
    found: dict[str, bytes] = {}
    for path in files(folder):
        data = path.read_bytes()
        if path.name.endswith(".tar.gz"):
            with tarfile.open(fileobj=io.BytesIO(data)) as archive:
                for member in archive:
                    file = archive.extractfile(member)
                    assert file is not None
                    found[f"{path.name}/{member.name}"] = _plain(member.name, file.read())
        else:
            found[path.name] = _plain(path.name, data)
    return found


def _plain(name: str, data: bytes) -> bytes:
    return gzip.decompress(data) if name.endswith(".gz") else data


def assert_gone(folder: Path, *words: str) -> None:
    for name, data in contents(folder).items():
        for word in words:
            assert word.casefold() not in data.decode(errors="replace").casefold(), (name, word)


def typed_board(folder: Path) -> Path:
    """A board in which a name was typed letter by letter, in several sessions, with backups."""
    new_board(folder)
    with opened(folder) as clerk:
        clerk.keep("meetings", "M1", dict(MEETING))
        clerk.keep("people", "P1", {"name": "Robert Dale", "organisation": "Police"})
        clerk.keep("items", "I2", {"title": "Visits", "meeting": "M2", "minutes": "Noted."})
        typing(clerk, TEXT[:20])
        copy = clerk.engine.backup()
        assert copy.exists()
    with opened(folder) as clerk:
        typing(clerk, TEXT, 21)
        ask = {"meeting": "M1", "list_text": "Ask robert DALE"}
        clerk.keep("actions", "A1", ask, "Ask Robert Dale")
        clerk.keep("actions", "A1", None)
        (folder / "journal" / "9-9.torn").write_bytes(b'{"minutes":"Robert Da')
        (folder / "record.json.damaged").write_bytes(b"Robert Dale")
        (folder / "index.sqlite").write_bytes(b"Robert Dale")
        (folder / "backups" / "2010-01-01.json").write_bytes(b'{"seq":1, "Robert Dale')
    return folder


def typing(clerk: Clerk, text: str, start: int = 1) -> None:
    for end in range(start, len(text) + 1):
        clerk.send("items", "I1", {"title": "Voices", "meeting": "M1", "minutes": text[:end]})
    clerk.settle()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return typed_board(tmp_path / "board")


def test_a_name_typed_letter_by_letter_is_in_no_byte_of_any_file(folder: Path) -> None:
    erased = erase_words(folder, "robert dale")
    assert_gone(folder, "Robert Dale", "Robert Dal", "Robert D", "ert Da", "Dale")
    assert erased == Erased(4, erased.changes, erased.files, ())
    assert erased.changes > 10
    assert erased.files >= 9


def test_what_was_not_erased_is_still_there(folder: Path) -> None:
    _, before = reopened(folder)
    erase_words(folder, "Robert Dale")
    loaded, documents = reopened(folder)
    assert said(loaded) == ""
    assert documents["items"]["I1"]["minutes"] == f"{ERASED} told the Board about Elm House."
    assert documents["people"]["P1"]["name"] == ERASED
    assert documents["meetings"]["M1"]["names"] == {ERASED: "P1", "sam": "P2"}
    assert documents["items"]["I2"] == before["items"]["I2"]
    assert documents["items"]["I1"]["version"] == before["items"]["I1"]["version"]


def test_after_erasing_the_history_replays_to_the_record_without_a_gap(folder: Path) -> None:
    seq = reopened(folder)[0].seq
    erase_words(folder, "Robert Dale")
    with opened(folder) as clerk:
        assert [change.seq for change in clerk.engine.changes(0)] == list(range(1, seq + 2))
        assert all(finding.ok for finding in clerk.engine.check())
        states: dict[tuple[str, str], Values | None] = {}
        for change in clerk.engine.changes(0):
            for edit in change.edits:
                key = (edit.collection, edit.id)
                states[key] = apply_edit(states.get(key), edit)
                assert states[key] is None or is_valid(edit.collection, states[key] or {})
        assert states["items", "I1"] == clerk.documents["items"]["I1"]
        clerk.keep("items", "I1", {"title": "Voices", "meeting": "M1", "minutes": "More."})


def test_that_something_was_erased_stays_in_the_history_not_what(folder: Path) -> None:
    erase_words(folder, "Robert Dale")
    with opened(folder) as clerk:
        last = list(clerk.engine.changes(0))[-1]
    assert (last.label, last.by, last.edits) == ("Erase words on request", "Sam Grey", ())


def test_a_label_that_named_the_words_is_rewritten(folder: Path) -> None:
    erase_words(folder, "Robert Dale")
    with opened(folder) as clerk:
        assert [change.label for change in clerk.engine.history("A1")] == [f"Ask {ERASED}", "Edit"]


def test_whole_copies_among_the_backups_can_still_be_restored(folder: Path, tmp_path: Path) -> None:
    erase_words(folder, "Robert Dale")
    (copy,) = (folder / "backups").glob("*.tar.gz")
    restore(copy, tmp_path / "again", by="x", clock=now, randomness=zeros)
    loaded, documents = reopened(tmp_path / "again")
    assert said(loaded) == ""
    assert documents["items"]["I1"]["minutes"] == f"{ERASED} told the Board about Elm House."


def test_damaged_leftovers_and_the_index_are_destroyed(folder: Path) -> None:
    erase_words(folder, "Robert Dale")
    names = {path.name for path in files(folder)}
    assert not names & {"9-9.torn", "record.json.damaged", "index.sqlite", "2010-01-01.json"}
    assert not (folder / "erasing").exists()
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in files(folder))


def test_erasing_again_finds_nothing_and_changes_nothing(folder: Path) -> None:
    erase_words(folder, "Robert Dale")
    _, before = reopened(folder)
    assert erase_words(folder, "Robert Dale").documents == 0
    assert reopened(folder)[1] == before


def test_several_words_go_at_once(folder: Path) -> None:
    erase_words(folder, "Robert", "dale", "Elm  House")
    assert_gone(folder, "robert", "dale", "elm house")
    _, documents = reopened(folder)
    assert (
        documents["items"]["I1"]["minutes"] == f"{ERASED} {ERASED} told the Board about {ERASED}."
    )


def test_the_typing_history_of_a_meeting_goes_and_its_text_stays(folder: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"title": "Voices", "meeting": "M1", "minutes": TEXT,
                                   "rough_notes": "cc holt cross"})  # fmt: skip
        clerk.keep("items", "I1", {"title": "Voices", "meeting": "M1", "minutes": TEXT})
        typing(clerk, TEXT + " Thanks to qqqq", len(TEXT) + 1)
        typing(clerk, TEXT, len(TEXT))
    _, before = reopened(folder)
    erased = erase_typing(folder, "M1")
    assert erased.documents == 1
    assert_gone(folder, "cross", "qqq", "Thanks to")
    loaded, documents = reopened(folder)
    assert (said(loaded), documents) == ("", before)
    with opened(folder) as clerk:
        assert all(finding.ok for finding in clerk.engine.check())
        last = list(clerk.engine.changes(0))[-1]
        assert last.label == "Erase the typing history of a meeting"
        told = [edit.set for change in clerk.engine.history("I2") for edit in change.edits]
        assert told[0] is not None
        assert told[0]["minutes"] == "Noted."


def test_an_open_board_is_not_erased_from(folder: Path) -> None:
    with opened(folder), pytest.raises(CannotOpen, match="open in another window"):
        erase_words(folder, "Robert Dale")


def test_a_damaged_board_is_not_erased_from(folder: Path) -> None:
    (folder / "journal" / "1.jsonl.gz").unlink()
    with pytest.raises(CannotOpen, match="does not reach back to the beginning"):
        erase_words(folder, "Robert Dale")
    for path in (folder / "journal").iterdir():
        path.unlink()
    with pytest.raises(CannotOpen, match=r"Nothing was erased\. The journal is empty"):
        erase_words(folder, "Robert Dale")
    with pytest.raises(CannotOpen, match="no such folder"):
        erase_words(folder / "nowhere", "Robert Dale")


def test_no_word_is_no_erasure(folder: Path) -> None:
    before = contents(folder)
    with pytest.raises(ValueError, match="no word"):
        erase_words(folder, "Robert", " ")
    assert contents(folder) == before


def test_a_full_disk_erases_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, before = reopened(folder)

    def refuse(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Stage, "place_for", refuse)
    with pytest.raises(CannotOpen, match=r"no space left on device\)\. Nothing was lost"):
        erase_words(folder, "Robert Dale")
    monkeypatch.undo()
    assert reopened(folder)[1] == before


def test_erasing_takes_back_a_torn_end_first(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as clerk:
        clerk.keep("items", "I8", {"title": "By Robert Dale"})
        killed = as_killed(folder, tmp_path / "killed")
    (path,) = (killed / "journal").glob("*.jsonl")
    with path.open("ab") as file:
        file.write(b'1234abcd {"x":"Robert Dale"')
    erase_words(killed, "Robert Dale")
    assert_gone(killed, "Robert Dale")
    assert said(reopened(killed)[0]) == ""


def _erase(folder: Path, at: int) -> int:
    killer = Killer(at, half=True, within=False)
    erase_words(folder, "Robert Dale")
    return killer.count


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked child")
def test_a_kill_leaves_every_file_old_or_new_and_a_second_run_finishes(
    folder: Path, tmp_path: Path
) -> None:
    _, before = reopened(folder)
    report = tmp_path / "report"
    _, steps = in_child(partial(_erase, shutil.copytree(folder, tmp_path / "dry"), 0), report)
    _, after = reopened(tmp_path / "dry")
    for at in range(1, steps, max(1, steps // 25)):
        killed = shutil.copytree(folder, tmp_path / f"k{at}")
        dead, _ = in_child(partial(_erase, killed, at), report)
        assert dead
        loaded, documents = reopened(shutil.copytree(killed, tmp_path / f"o{at}"))
        assert loaded.read_only == ""
        assert documents in (before, after)
        erase_words(killed, "Robert Dale")
        assert_gone(killed, "Robert Dale", "Robert Da")
        assert reopened(killed)[1] == after


def test_what_was_staged_but_not_complete_is_forgotten(tmp_path: Path) -> None:
    board = BoardFolder(tmp_path)
    (tmp_path / "record.json").write_text("old")
    Stage(board).place_for("record.json").write_text("new")
    finish_staged(board)
    assert (tmp_path / "record.json").read_text() == "old"
    assert not board.staged.exists()


def test_a_word_is_found_however_it_is_written() -> None:
    redaction = Redaction(["Zoë  Lund"])
    for text in ("zoë lund", "ZOË\nLUND", unicodedata.normalize("NFD", "Zoë Lund")):
        assert redaction.in_text(f"by {text}.") == f"by {ERASED}."
    assert redaction.in_text("Zoe Lund") == "Zoe Lund"
    assert Redaction(["a.b"]).in_text("axb a.b") == f"axb {ERASED}"


def test_the_longest_word_goes_first() -> None:
    assert Redaction(["Dale", "Dale Road"]).in_text("Dale Road, Dale") == f"{ERASED}, {ERASED}"


def test_identifiers_are_never_touched() -> None:
    one = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
    redaction = Redaction(["AV", "RZ"])
    assert redaction.in_text(one) == one
    assert redaction.in_text(f"{one}.{one}") == f"{one}.{one}"
    assert not redaction.holds([one])
    assert redaction.in_text("AV") == ERASED
    assert blanked("items", "minutes", [one, "x", ""]) == [one, ERASED, ""]


def test_words_are_found_in_values_of_any_shape() -> None:
    redaction = Redaction(["Dale"])
    assert redaction.holds({"a": [1, {"b": "Dale"}]})
    assert redaction.holds({"dale": 1})
    assert not redaction.holds({"a": [1, None, True, "Dean"]})
    assert not Redaction([]).holds("Dale")
    value = {"dale": ["Dale", 1, {"dale": "x Dale"}]}
    assert redaction.in_field("items", "read", value) == {
        "dale": [ERASED, 1, {"dale": f"x {ERASED}"}]
    }
    assert redaction.in_field("meetings", "names", {"dale": "P1"}) == {ERASED: "P1"}


def test_a_word_that_is_also_a_status_or_a_date_leaves_those_alone(tmp_path: Path) -> None:
    folder = new_board(tmp_path / "board")
    with opened(folder) as clerk:
        meeting = {"on": "2016-09-08", "time": "18:00", "status": "planned"}
        meeting["venue"] = "Planned 2016"
        clerk.keep("meetings", "M1", meeting)
        clerk.keep("unknown", "X1", {"on": "2016"})
        update = {"at": "2016-09-08T18:00:00Z", "by": "x", "text": "since 2016 at 18:00"}
        clerk.keep("groups", "G1", {"name": "Homes", "updates": [update]})
    erased = erase_words(folder, "planned", "2016", "18:00")
    assert erased.left == ("meetings status",)
    _, documents = reopened(folder)
    assert documents["meetings"]["M1"] == {
        "id": "M1", "version": 1, "on": "2016-09-08", "time": "18:00", "status": "planned",
        "venue": f"{ERASED} {ERASED}",
    }  # fmt: skip
    assert documents["unknown"]["X1"]["on"] == ERASED
    assert documents["groups"]["G1"]["updates"] == [
        {"at": "2016-09-08T18:00:00Z", "by": "x", "text": f"since {ERASED} at {ERASED}"}
    ]


words = st.sampled_from(["Ann", "ann holt", "HOLT", "Elm", "noted", " ", "H", "olt"])
texts = st.lists(words, max_size=6).map("".join)
edits = st.lists(
    st.tuples(st.sampled_from(["I1", "I2"]), st.sampled_from(["minutes", "rough_notes"]),
              st.one_of(st.none(), texts)),
    max_size=12,
)  # fmt: skip


@settings(max_examples=200)
@given(edits, st.booleans())
def test_the_new_history_always_replays_and_never_holds_the_word(
    steps: list[tuple[str, str, str | None]], gone: bool
) -> None:
    changes = _history(steps, gone)
    plan = ErasePlan(Redaction(["Ann Holt"]), None)
    plan.learn(changes)
    new = {change.seq: change for change in plan.altered(changes)}
    old_states: dict[str, Values | None] = {}
    states: dict[str, Values | None] = {}
    for change in changes:
        for edit in change.edits:
            old_states[edit.id] = apply_edit(old_states.get(edit.id), edit)
        for edit in new.get(change.seq, change).edits:
            states[edit.id] = apply_edit(states.get(edit.id), edit)
            was = old_states[edit.id]
            assert states[edit.id] == (was and plan.state("items", edit.id, was))
        assert "ann holt" not in repr(new.get(change.seq, change)).casefold()


def _history(steps: list[tuple[str, str, str | None]], gone: bool) -> list[Change]:
    states: dict[str, Values] = {}
    made: list[Edit] = []
    for doc_id, field, text in steps:
        old = states.get(doc_id)
        new = {**(old or {"id": doc_id, "title": "Item"}), field: text}
        if text is None:
            new.pop(field)
        edit = edit_between("items", doc_id, old, new)
        if edit is not None:
            made.append(edit)
            after = apply_edit(old, edit)
            assert after is not None
            states[doc_id] = after
    if gone:
        for doc_id, values in states.items():
            end = edit_between("items", doc_id, values, None)
            assert end is not None
            made.append(end)
    return [
        Change(seq=seq, id=f"C{seq}", at=NOW, by="x", label="x", edits=(edit,))
        for seq, edit in enumerate(made, 1)
    ]
