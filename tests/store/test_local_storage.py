"""`record.json`: a TinyDB file, for TinyDB's own storage and for ours."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import TinyDB, where

from store.local.record import (
    Checkpoint,
    NotProven,
    Tables,
    prove,
    read_record,
    write_record,
)
from store.local.storage import RecordStorage

POINT = Checkpoint(format=1, board="BOARD", seq=7)


def tables_of(**documents: list[dict[str, object]]) -> Tables:
    return {
        name: {str(one["id"]): msgspec.json.encode(one) for one in table}
        for name, table in documents.items()
    }


TABLES = tables_of(
    people=[{"id": "P1", "name": "Ann Holt"}, {"id": "P2", "name": "Jo “JM” Marsh"}],
    items=[{"id": "I1", "title": "Voices"}],
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write_record(tmp_path / "record.json", POINT, TABLES)
    return tmp_path / "record.json"


def test_a_record_says_what_it_is_and_proves_itself(path: Path) -> None:
    record = read_record(path)
    assert (record.checkpoint.board, record.checkpoint.seq) == ("BOARD", 7)
    assert {n: {i: bytes(d) for i, d in t.items()} for n, t in record.tables.items()} == TABLES


@pytest.mark.parametrize("storage", [None, RecordStorage])
def test_any_tinydb_finds_the_documents(path: Path, storage: type[RecordStorage] | None) -> None:
    with TinyDB(path, **({"storage": storage} if storage else {})) as db:
        assert db.table("people").get(where("id") == "P2")["name"] == "Jo “JM” Marsh"
        assert [one.doc_id for one in db.table("people")] == [1, 2]


def test_what_tinydb_writes_through_our_storage_proves_itself(path: Path) -> None:
    with TinyDB(path, storage=RecordStorage) as db:
        assert db.table("people").insert({"id": "P3", "name": "Dr Rao"}) == 3
        db.table("items").update({"title": "Our voices"}, where("id") == "I1")
    record = read_record(path)
    assert record.checkpoint.seq == 7
    assert list(record.tables["people"]) == ["P1", "P2", "P3"]
    assert b"Our voices" in bytes(record.tables["items"]["I1"])
    with TinyDB(path) as stock:
        assert len(stock.table("people")) == 3


def test_our_storage_keeps_a_file_that_is_no_record(tmp_path: Path) -> None:
    path = tmp_path / "plain.json"
    with TinyDB(path, storage=RecordStorage) as db:
        assert db.insert({"a": 1}) == 1
    with TinyDB(path) as stock:
        assert stock.all() == [{"a": 1}]
    path.write_bytes(b"")
    assert RecordStorage(path).read() is None


def test_a_record_changed_behind_our_back_does_not_prove_itself(path: Path) -> None:
    with TinyDB(path) as stock:
        stock.table("items").insert({"id": "I2", "title": "Slipped in"})
    with pytest.raises(NotProven, match=r"not a record|damaged"):
        read_record(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "is missing"),
        (b"", "is empty"),
        (b"{}", "is not a record of this program"),
        (b'{"checkpoint":{"1":{"crc32":"00000000"}}}', "is damaged"),
        (b'{"crc32":"00000000"', "is damaged"),
        (b'{"a":{"1":{"id":"x","crc32":"00000000"}}}', "is damaged"),
    ],
)
def test_why_a_file_is_no_record_is_told(
    tmp_path: Path, content: bytes | None, reason: str
) -> None:
    path = tmp_path / "record.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NotProven, match=f"^{reason}$"):
        read_record(path)


def test_a_record_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(NotProven, match=r"cannot be read \(is a directory\)"):
        read_record(tmp_path)


def test_every_flipped_bit_is_noticed(path: Path) -> None:
    whole = path.read_bytes()
    for place in range(len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << place % 8
        with pytest.raises(NotProven):
            prove(bytes(damaged))


def test_a_large_record_is_written_in_slices_with_a_pause_after_each(tmp_path: Path) -> None:
    text = "The Board noted the report. " * 40
    table = {f"I{n}": msgspec.json.encode({"id": f"I{n}", "minutes": text}) for n in range(1000)}
    pauses: list[int] = []
    path = tmp_path / "record.json"
    RecordStorage(path).write_checkpoint(POINT, {"items": table}, lambda: pauses.append(1))
    assert 6 <= len(pauses) <= 8
    assert len(read_record(path).tables["items"]) == 1000


def test_empty_tables_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    write_record(path, POINT, {"items": {}, "people": TABLES["people"]})
    assert set(read_record(path).tables) == {"people"}


@given(st.lists(st.text(min_size=1, max_size=90), unique=True, max_size=8), st.booleans())
def test_a_document_is_found_by_its_id_wherever_the_id_stands(ids: list[str], first: bool) -> None:
    head = b'{"checkpoint":{"1":{"format":1,"board":"B","seq":1,"crc32":"00000000"}},"t":{'
    encoded = [msgspec.json.encode(one) for one in ids]
    bodies = [
        b'{"id":%b,"x":1}' % one if first else b'{"x":{"id":"no"},"id":%b}' % one for one in encoded
    ]
    text = head + b",".join(b'"%d":%b' % pair for pair in enumerate(bodies, 1)) + b"}}"
    text = text.replace(b'"crc32":"00000000"', b'"crc32":"%08x"' % crc32(text), 1)
    assert list(prove(text).tables["t"]) == ids
