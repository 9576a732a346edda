from __future__ import annotations

import io
import subprocess
import sys
import zipfile

import pytest

from imports.files import packed, pandoc, source_of
from imports.files.pandoc import markdown_of
from imports.source import CannotRead
from tests.imports.files.documents import MINUTES, made, with_part

BODY = "word/document.xml"


def word(html: str) -> str:
    return markdown_of(made(html, "docx", "html"), "word")


def test_paragraphs_stand_on_one_line_and_broken_lines_on_two() -> None:
    long = "word " * 60
    assert word(f"<p>{long}</p><p>one<br>two</p>") == f"{long.strip()}\n\none\ntwo\n"


def test_headings_lists_and_bold_are_kept_and_looks_are_not() -> None:
    html = (
        "<h2 id='x'>Title</h2><ol start=4><li>four</li><li>five</li></ol>"
        "<p><u>under</u> <b>bold</b> <a href='x'>link</a> <sup>th</sup></p>"
        "<blockquote>in</blockquote>"
    )
    assert word(html) == "## Title\n\n4.  four\n5.  five\n\nunder **bold** link th\n\nin\n"


def test_what_stands_in_the_style_of_a_title_heads_the_text() -> None:
    styled = "---\ntitle: Elm Board\nsubtitle: Minutes\nauthor: Ann Holt\ndate: 3 May 2018\n---\n"
    document = made(f"{styled}\nWords\n", "docx", "markdown")
    text = markdown_of(document, "word")
    assert text == "# Elm Board\n\nMinutes\n\nAnn Holt\n\n3 May 2018\n\nWords\n"


def test_what_a_program_knows_of_a_file_is_none_of_its_words() -> None:
    data = rb"{\rtf1\ansi{\info{\title Copy of x.doc}{\author Ann}}Words\par}"
    assert markdown_of(data, "rtf") == "Words\n"


def test_pictures_are_left_out_and_notes_stand_in_brackets() -> None:
    picture = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    document = made(f"Words![]({picture}) said.[^1]\n\n[^1]: by us\n", "docx", "markdown")
    assert markdown_of(document, "word") == "Words said. (by us)\n"


def test_a_table_is_one_of_pipes_whatever_its_cells_hold() -> None:
    html = (
        "<table><tr><th>Present</th><td><p>CC Holt | b</p><p>CC *Dean</p><ul><li>Jay</li></ul>"
        "</td></tr><tr><td colspan=2>wide</td></tr></table>"
    )
    lines = word(html).split("\n")
    assert lines[0].replace(" ", "") == "|Present|CCHolt\\|b<br>CC\\*Dean<br>•Jay|"
    assert lines[2].replace(" ", "") == "|wide||"


def test_a_cell_that_holds_passages_becomes_a_row_for_each() -> None:
    long = "The board heard of it. " * 8
    html = f"<table><tr><td>3.</td><td><p>Title</p><p>{long}</p></td><td>JM</td></tr></table>"
    rows = [line.split("|")[1:-1] for line in word(html).split("\n") if line.startswith("|")]
    cells = [[cell.strip() for cell in row] for row in rows]
    assert cells[0] == ["3\\.", "Title", "JM"]
    assert cells[2] == ["", long.strip(), ""]


def test_a_table_of_one_column_is_text_and_one_inside_it_stays_a_table() -> None:
    html = (
        "<table><tr><td><h2>Framed</h2><p>words</p><table><tr><td>a</td><td>b</td></tr></table>"
        "</td></tr></table>"
    )
    assert word(html).startswith("## Framed\n\nwords\n\n| a ")


def test_a_table_inside_a_table_is_lines_of_its_cell() -> None:
    html = (
        "<table><tr><td>k</td><td>v<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td>"
        "</tr></table></td></tr></table>"
    )
    assert "v<br>a\tb<br>c\td" in word(html)


def test_an_empty_table_is_nothing() -> None:
    assert word("<table><tr><td></td><td></td></tr></table><p>x</p>") == "x\n"


def test_cells_that_reach_down_leave_the_ones_below_empty() -> None:
    html = "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
    rows = [line.replace(" ", "") for line in word(html).split("\n")]
    assert (rows[0], rows[2]) == ("|a|b|", "||c|")


def test_tabs_stay_in_word_and_in_opendocument() -> None:
    tabbed = with_part(made("AAA BBB", "docx"), BODY, "AAA BBB", "AAA</w:t><w:tab/><w:t>BBB")
    assert markdown_of(tabbed, "word") == "AAA\tBBB\n"
    tabbed = with_part(made("AAA BBB", "odt"), "content.xml", "AAA BBB", "AAA<text:tab/>BBB")
    assert markdown_of(tabbed, "opendocument") == "AAA\tBBB\n"


def test_tracked_changes_are_accepted() -> None:
    html = "AAA[new]{.insertion author=x date=y}[old]{.deletion author=x date=y} BBB"
    assert markdown_of(made(html, "docx", "markdown"), "word") == "AAAnew BBB\n"


def test_lists_in_a_row_are_parted_by_nothing_but_an_empty_line() -> None:
    assert "&nbsp;" not in markdown_of(made("1. a\n\n<!-- -->\n\n1) b\n", "odt"), "opendocument")


def test_a_document_that_swells_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    document = made(MINUTES, "docx")
    monkeypatch.setattr(packed, "MOST", 1000)
    with pytest.raises(CannotRead, match="swells"):
        markdown_of(document, "word")


def test_a_bomb_of_zeros_is_left_alone() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(BODY, b"\0" * (packed.MOST + 1))
    with pytest.raises(CannotRead, match="swells"):
        source_of(bomb.getvalue(), "m.docx")


def test_parts_that_are_too_much_together_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "MOST", 1000)
    for size, fits in ((500, True), (501, False)):
        document = io.BytesIO()
        with zipfile.ZipFile(document, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(BODY, b"x" * size)
            archive.writestr("word/styles.xml", b"x" * 500)
        if fits:
            assert packed.words_only(document.getvalue())
        else:
            with pytest.raises(CannotRead, match="swells"):
                packed.words_only(document.getvalue())


def test_parts_without_words_are_not_handed_on() -> None:
    big = io.BytesIO(made(MINUTES, "docx"))
    with zipfile.ZipFile(big, "a") as archive:
        archive.writestr("word/media/photo.png", b"x" * 100)
    with zipfile.ZipFile(io.BytesIO(packed.words_only(big.getvalue()))) as lean:
        assert "word/media/photo.png" not in lean.namelist()
        assert {BODY, "_rels/.rels", "[Content_Types].xml"} <= set(lean.namelist())


def test_protected_documents_are_told() -> None:
    manifest = "META-INF/manifest.xml"
    odt = with_part(made("x", "odt"), manifest, "<manifest:manifest ", "<!--encryption-data-->"
                    "<manifest:manifest ")  # fmt: skip
    with pytest.raises(CannotRead, match="password"):
        source_of(odt, "m.odt")
    locked = bytearray(made("x", "docx"))
    at = 0
    while (at := locked.find(b"PK\x01\x02", at + 1)) >= 0:
        locked[at + 8] |= 1
    with pytest.raises(CannotRead, match="password"):
        source_of(bytes(locked), "m.docx")


def test_a_document_without_its_text_is_told() -> None:
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("word/other.xml", "<x/>")
    with pytest.raises(CannotRead, match="damaged"):
        source_of(empty.getvalue(), "m.docx")


def test_a_document_of_pictures_only_has_no_text() -> None:
    with pytest.raises(CannotRead, match="no text"):
        source_of(made("", "docx"), "m.docx")


def test_one_that_takes_too_long_or_too_much_is_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = made("word *word* " * 40_000, "docx")
    monkeypatch.setattr(pandoc, "SECONDS", 0.0001)
    with pytest.raises(CannotRead, match="too long"):
        markdown_of(document, "word")
    monkeypatch.setattr(pandoc, "SECONDS", 20)
    monkeypatch.setattr(pandoc, "MEMORY", "8M")
    with pytest.raises(CannotRead, match="too long"):
        markdown_of(document, "word")


def test_without_the_extra_part_one_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "pypandoc", None)
    with pytest.raises(CannotRead, match=r"cpbtui\[documents\]"):
        markdown_of(b"", "rtf")


def test_a_pandoc_that_cannot_be_started_is_one_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*args: object, **more: object) -> None:
        raise OSError

    monkeypatch.setattr(subprocess, "run", refused)
    with pytest.raises(CannotRead, match="install"):
        markdown_of(b"{\\rtf1}", "rtf")
