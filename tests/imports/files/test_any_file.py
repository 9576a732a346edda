"""No file makes the reading crash or hang, whatever is in it.

Nothing here is timed: what hangs would simply never finish.
"""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imports.files import source_of
from imports.past.reading import read_minutes
from imports.source import CannotRead, Source
from tests.imports.files.documents import MINUTES, made, pdf

NAMES = st.sampled_from(["m.txt", "m.md", "m.docx", "m.odt", "m.pdf", "m.html", "m.rtf", "m"])
HEADS = st.sampled_from([b"", b"PK\x03\x04", b"%PDF-1.4\n", b"<html>", b"{\\rtf1 ", b"\xff\xfe"])
TAGS = ["<p>", "</p>", "<td>", "<tr>", "<table>", "</table>", "<ul><li>", "<b>", "<!--", "<a b='"]


def read(data: bytes, name: str) -> Source | None:
    """Read a file, as text and as minutes; None when a sentence says that it cannot be."""
    try:
        source = source_of(data, name)
    except CannotRead as told:
        sentence = str(told)
        assert sentence.endswith(".")
        assert "\n" not in sentence
        return None
    assert not set(source.text) & set("\r\x00\x0b\x85\u2028\u202e")
    read_minutes(source)
    return source


@cache
def document(kind: str) -> bytes:
    if kind == "pdf":
        return pdf([["Minutes", "1.   Apologies"], ["2.   Elm House"]])
    return made(MINUTES, kind)


@settings(deadline=None)
@given(st.binary(max_size=400), HEADS, NAMES)
def test_any_bytes_are_read_or_told(data: bytes, head: bytes, name: str) -> None:
    read(head + data, name)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.one_of(st.sampled_from(TAGS), st.text(max_size=5)), max_size=40))
def test_any_page_is_read(parts: list[str]) -> None:
    read("".join(parts).encode("utf-8", "replace"), "m.html")


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(["docx", "odt", "pdf", "rtf"]), st.floats(0, 1))
def test_a_document_that_was_cut_off_is_read_or_told(kind: str, share: float) -> None:
    whole = document(kind)
    read(whole[: int(len(whole) * share)], f"m.{kind}")


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(["docx", "odt", "pdf", "rtf"]),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 7)), min_size=1, max_size=20),
)
def test_a_document_with_changed_bits_is_read_or_told(
    kind: str, flips: list[tuple[float, int]]
) -> None:
    data = bytearray(document(kind))
    for share, bit in flips:
        data[int((len(data) - 1) * share)] ^= 1 << bit
    read(bytes(data), f"m.{kind}")


def nested(depth: int) -> str:
    return "<table><tr><td>a</td><td>" * depth + "x" + "</td></tr></table>" * depth


HUGE = {
    "one line.txt": b"word " * 2_000_000,
    "one line.md": b"# " + b"word *bold* " * 800_000,
    "one line.html": b"<p>" + b"word " * 2_000_000,
    "empty lines.txt": b"Minutes\n" + b"\n" * 100_000 + b"1. Apologies",
    "nested.html": nested(5000).encode(),
    "open.html": b"<" * 1_000_000,
    "comments.html": b"<!--" * 500_000,
    "bold.html": b"<b>" * 300_000,
    "blanks.txt": b" " * 5_000_000 + b"x",
    "feeds.txt": b"\f" * 200_000 + b"x",
    "zeros.txt": b"\0" * 10_000_000,
    "items.txt": b"".join(b"%d. Title\n\nWords.\n\n" % n for n in range(5000)),
    "rtf.rtf": b"{\\rtf1 " + b"{" * 100_000,
    "pdf.pdf": b"%PDF-1.4\n" + b"1 0 obj << " * 100_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HUGE)
def test_files_of_any_size_and_shape_end(name: str) -> None:
    read(HUGE[name], name)


@pytest.mark.slow
@pytest.mark.parametrize("depth", [30, 400])
def test_tables_within_tables_end(depth: int) -> None:
    document = made(nested(depth), "docx", "html")
    found = read(document, "m.docx")
    assert found is None or "x" in found.text
