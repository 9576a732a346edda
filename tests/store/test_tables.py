"""Documents cut out of their file when asked for: the same as if all were told apart."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any
from zlib import crc32

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.documents import Documents
from store.local.checking import check_folder, misfiled
from store.local.contents import contents_of, tables_by
from store.local.folder import BoardFolder
from store.local.record import Checkpoint, prove, read_record, slices, told_apart, write_record
from store.models import Action, AgendaItem, Attendance, Board, Meeting
from store.outstanding import Diary
from store.reader import Reader
from store.standing import Standing
from store.tables import Raw, Table, meeting_of
from tests.store.local_board import new_board, opened

POINT = Checkpoint(format=1, board="BOARD", seq=7)
MEETING = "M1"


def document(doc_id: str, meeting: str | None, words: str = "") -> bytes:
    return msgspec.json.encode({"id": doc_id, "meeting": meeting, "words": words})


def in_file(tables: Mapping[str, Mapping[str, Raw]]) -> dict[str, Table]:
    """The tables as a file of them is opened."""
    contents = contents_of(list(tables.items()), lambda: None)
    file = b"".join(slices({}, [(name, table.values()) for name, table in tables.items()]))
    found = tables_by(contents, file, file.index(b",\n"))
    assert found is not None
    return found


ids = st.sampled_from([*"ABCDEFGH", "ü", '"', "}"])
meetings = st.sampled_from(["M1", "M2", None])
contents = st.dictionaries(ids, st.tuples(meetings, st.text(max_size=9)), min_size=1)


def table_of(values: Mapping[str, tuple[str | None, str]]) -> dict[str, Raw]:
    return {one: document(one, *rest) for one, rest in values.items()}


def belonging(table: Mapping[str, Raw], meeting: str) -> dict[str, Raw]:
    return {one: raw for one, raw in table.items() if meeting_of(raw) == meeting}


@given(st.lists(contents, min_size=1, max_size=4))
def test_the_contents_find_every_document_of_every_table(made: list[dict[str, Any]]) -> None:
    tables = {f"t{number}": table_of(values) for number, values in enumerate(made)}
    found = in_file(tables)
    assert {name: dict(table) for name, table in found.items()} == tables
    assert [list(table) for table in found.values()] == [list(one) for one in tables.values()]
    assert not misfiled({**found})


@given(contents, st.lists(st.tuples(ids, st.none() | st.tuples(meetings, st.text(max_size=3)))))
def test_a_table_of_a_file_behaves_as_one_in_memory(
    made: dict[str, Any], steps: list[tuple[str, Any]]
) -> None:
    table, plain = in_file({"t": table_of(made)})["t"], table_of(made)
    for doc_id, values in steps:
        assert (doc_id in table, len(table)) == (doc_id in plain, len(plain))
        assert table.of(MEETING) == belonging(plain, MEETING)
        before = Table(table)
        if values is not None:
            plain[doc_id] = table[doc_id] = document(doc_id, *values)
        elif doc_id in plain:
            del plain[doc_id], table[doc_id]
        else:
            with pytest.raises(KeyError):
                del table[doc_id]
        assert dict(table) == plain
        assert Table(table).of(MEETING) == belonging(plain, MEETING)
        assert table.every(Words) == {one: words_in(raw) for one, raw in plain.items()}
        assert before.of(MEETING) == belonging(dict(before), MEETING)
    if steps:
        assert dict(Table(table)) == plain


class Words(msgspec.Struct):
    words: str


words_in = msgspec.json.Decoder(Words).decode


def test_what_was_taken_out_is_not_found_again() -> None:
    table = in_file({"t": table_of({"A": (MEETING, ""), "B": (MEETING, "")})})["t"]
    del table["A"]
    with pytest.raises(KeyError):
        table["A"]
    assert list(table.of(MEETING)) == ["B"]


def test_copies_do_not_touch_each_other() -> None:
    table = in_file({"t": table_of({"A": (MEETING, "")})})["t"]
    copy = Table(table)
    del table["A"]
    copy["B"] = document("B", MEETING)
    assert (list(table), list(copy)) == ([], ["A", "B"])


def test_contents_are_taken_with_a_pause_now_and_then() -> None:
    table = {f"D{number}": document(f"D{number}", None) for number in range(1000)}
    pauses: list[int] = []
    contents_of([("t", table)], lambda: pauses.append(1))
    assert len(pauses) == 2


# In the checkpoint

TABLES: dict[str, dict[str, Raw]] = {
    "items": {"I1": document("I1", "M1", "Voices"), "I2": document("I2", "M2")},
    "people": {"P1": document("P1", None)},
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write_record(tmp_path / "record.json", POINT, TABLES)
    return tmp_path / "record.json"


def plain(tables: Mapping[str, Mapping[str, Raw]]) -> dict[str, dict[str, bytes]]:
    return {name: {one: bytes(raw) for one, raw in table.items()} for name, table in tables.items()}


def test_a_record_is_opened_by_its_contents(path: Path) -> None:
    record = read_record(path)
    assert all(isinstance(table, Table) for table in record.tables.values())
    assert plain(record.tables) == plain(told_apart(path.read_bytes()).tables) == TABLES
    assert (record.checkpoint.board, record.checkpoint.seq) == ("BOARD", 7)


def summed(text: bytes) -> bytes:
    """A record with its sum put right."""
    start = text.index(b'"crc32":"') + 9
    zeros = text[:start] + b"0" * 8 + text[start + 8 :]
    return text[:start] + b"%08x" % crc32(zeros) + zeros[start + 8 :]


def without_people(text: bytes) -> bytes:
    """A record whose contents do not know of its people."""
    first, _, rest = text.partition(b",\n")
    heads = msgspec.json.decode(first + b"}")
    del heads["checkpoint"]["2"]["people"]
    return msgspec.json.encode(heads)[:-1] + b",\n" + rest


@pytest.mark.parametrize(
    ("told", "instead"),
    [
        (b'"items":{"begins":11,', b'"items":{"begins":12,'),
        (b'"items":{"begins":11,', b'"items":{"begins":"?",'),
        (b'"items":{"begins"', b'"other":{"begins"'),
        (b',"2":{"items"', b',"3":{"items"'),
    ],
)
def test_contents_of_another_file_are_not_believed(path: Path, told: bytes, instead: bytes) -> None:
    text = path.read_bytes()
    assert text.count(told) == 1
    assert plain(prove(summed(text.replace(told, instead))).tables) == TABLES


def test_contents_that_leave_out_a_table_are_not_believed(path: Path) -> None:
    text = without_people(path.read_bytes())
    assert text.count(b"people") == 1
    assert plain(prove(summed(text)).tables) == TABLES


def test_a_table_written_after_the_contents_is_not_lost(path: Path) -> None:
    text = path.read_bytes().replace(b"}}\n", b'},\n"visits":{"1":{"id":"V1"}}}\n')
    assert list(prove(summed(text)).tables) == ["items", "people", "visits"]


def test_a_check_names_a_document_given_to_another_meeting(path: Path) -> None:
    text = path.read_bytes().replace(b'"meetings":{"M1":[0],"M2":[1]}', b'"meetings":{"M1":[0,1]}')
    assert misfiled(prove(summed(text)).tables) == ["items I2"]


def test_a_check_of_a_board_says_so(tmp_path: Path) -> None:
    folder = new_board(tmp_path / "board")
    with opened(folder) as clerk:
        clerk.keep("items", "I1", {"meeting": "M1"})
    record = folder / "record.json"
    text = record.read_bytes()
    assert text.count(b'"meetings":{"M1":[0]}') == 1
    record.write_bytes(summed(text.replace(b'"meetings":{"M1":[0]}', b'"meetings":{"M2":[0]}')))
    found = [one.message for one in check_folder(BoardFolder(folder)) if not one.ok]
    assert found == ["record.json gives items I1 to a meeting it is not of."]


# As the program sees them


def board_of(actions: list[Action]) -> Documents:
    documents = [
        Board(id="BOARD", name="Corporate Parenting Board"),
        *(Meeting(id=f"M{n}", on=date(2016, n, 1), status="approved") for n in (1, 2, 3)),
        AgendaItem(id="I1", meeting="M1", position=1, title="Voices"),
        AgendaItem(id="I2", meeting="M1", position=2, title="Pledge"),
        *actions,
    ]
    tables: dict[str, dict[str, Raw]] = {}
    for one in documents:
        tables.setdefault(one.collection, {})[one.id] = msgspec.json.encode(one)
    return Documents(in_file(tables))


def test_an_item_moved_to_another_meeting_is_found_there_only() -> None:
    documents = board_of([])
    item = documents.get(AgendaItem, "I1")
    assert item is not None
    documents.put("items", "I1", msgspec.structs.replace(item, meeting="M2"))
    assert [one.id for one in documents.of(AgendaItem, "M1")] == ["I2"]
    assert [one.id for one in documents.of(AgendaItem, "M2")] == ["I1"]
    documents.put("items", "I1", None)
    assert not documents.of(AgendaItem, "M2")
    assert documents.ids(AgendaItem) == ["I2"]


STATUSES = ("open", "in progress", "completed", "no longer needed", "not known")


@given(
    st.lists(
        st.builds(
            Action,
            meeting=st.just("M1"),
            status=st.sampled_from(STATUSES),
            completed_on=st.none() | st.dates(date(2016, 1, 30), date(2016, 3, 3)),
            closed_at=st.sampled_from([None, "", "M2", "M3", "M9"]),
        ),
        max_size=9,
    ),
    st.integers(0, 9),
)
def test_the_first_screen_is_given_just_the_actions_the_board_has_to_do_with(
    made: list[Action], read: int
) -> None:
    actions = [msgspec.structs.replace(one, id=f"A{place}") for place, one in enumerate(made)]
    documents = board_of(actions)
    reader = Reader(documents)
    for one in actions[:read]:  # some were read before, one of them is altered
        documents.get(Action, one.id)
    if read and actions:
        actions[0] = msgspec.structs.replace(actions[0], status="open")
        documents.put("actions", "A0", actions[0])
    diary = Diary(reader.meetings(), date(2016, 2, 20))
    wanted = [
        one for one in actions
        if one.is_open or one.status == "not known" or diary.completed_since_last(one)
    ]  # fmt: skip
    record = reader.current_record(diary)
    assert list(record.actions) == wanted
    assert [meeting.id for meeting in record.meetings] == ["M1", "M2", "M3"]
    assert not record.items
    assert not record.decisions


def test_who_was_there_is_read_for_the_one_list_that_wants_it() -> None:
    documents = board_of([])
    there = Attendance(id="M1.P1", meeting="M1", person="P1", name="Ann Holt")
    documents.put("attendance", "M1.P1", there)
    reader = Reader(documents)
    assert reader.board_record().attendance == ()
    assert [one.name for one in reader.board_record(attendance=True).attendance] == ["Ann Holt"]


def test_what_nobody_needs_stays_encoded() -> None:
    done = Action(id="A1", meeting="M1", status="completed", completed_on=date(2015, 1, 1))
    documents = board_of([done, Action(id="A2", meeting="M1")])
    diary = Diary(Reader(documents).meetings(), date(2016, 2, 20))
    found = list(documents.some(Action, Standing, diary.concerns))
    assert [one.id for one in found] == ["A2"]
    assert found[0] is documents.get(Action, "A2")


def test_an_empty_part_of_a_file_holds_nothing() -> None:
    table = Table()
    assert (len(table), list(table), table.every(Words), table.of(MEETING)) == (0, [], {}, {})
