from __future__ import annotations

import io
import zipfile

import pytest

from imports.files.kinds import kind_of
from imports.source import CannotRead
from tests.imports.files.documents import MINUTES, made, pdf


def zipped(*names: str, mime: str = "") -> bytes:
    """An archive of these files, the same bytes whenever it is made."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), "x")
        if mime:
            archive.writestr(zipfile.ZipInfo("mimetype"), mime)
    return packed.getvalue()


def named(value: bytes | str) -> str:
    """A name for a test that says what a file begins with, without its bytes."""
    return value if isinstance(value, str) else f"{value[:12]!r} and {len(value)} bytes"


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def wide(name: str) -> bytes:
    return OLD + name.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"Minutes", "minutes.txt", "text"),
        (b"Minutes", "minutes", "text"),
        (b"Minutes", "minutes.TEXT", "text"),
        (b"Minutes", "minutes.md", "markdown"),
        (b"\xef\xbb\xbf\r\n# Board", "minutes.txt", "markdown"),
        (b"#hashtag", "minutes.txt", "text"),
        (b"{\\rtf1 x}", "minutes.doc", "rtf"),
        (b"<!DOCTYPE  html><p>x", "minutes.txt", "html"),
        (b"<?xml version='1.0'?><HTML lang='en'>", "minutes", "html"),
        (b"<p>x", "minutes.htm", "html"),
        (b"<p>x", "minutes.txt", "text"),
        ("<html>".encode("utf-16"), "minutes.txt", "html"),
        (b"%PDF-1.7", "minutes.txt", "pdf"),
        (b"\r\n" * 9 + b"%PDF-1.7", "minutes.pdf", "pdf"),
        (b"On the subject of %PDF-1.7", "minutes.txt", "text"),
        (b"no such thing at all", "minutes.pdf", "text"),
        (zipped("word/document.xml"), "minutes.txt", "word"),
        (zipped(mime="application/vnd.oasis.opendocument.text"), "x.docx", "opendocument"),
    ],
    ids=named,
)
def test_a_file_is_what_it_holds_before_what_it_is_called(
    data: bytes, name: str, kind: str
) -> None:
    assert kind_of(data, name) == kind


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (zipped("ppt/slides.xml"), "slides"),
        (zipped(mime="application/vnd.oasis.opendocument.presentation"), "slides"),
        (zipped("xl/workbook.xml"), "spreadsheet"),
        (zipped(mime="application/vnd.oasis.opendocument.spreadsheet"), "spreadsheet"),
        (zipped("Index/Document.iwa"), "Pages"),
        (zipped("index.xml"), "Pages"),
        (zipped("photo.jpg"), "Unpack it"),
        (b"PK\x03\x04 but no more", "damaged"),
        (wide("WordDocument"), ".docx in Word"),
        (wide("EncryptedPackage"), "password"),
        (wide("PowerPoint Document"), "slides"),
        (wide("Workbook"), "spreadsheet"),
        (wide("__substg1.0_0"), "mail"),
        (b"\x89PNG\r\n", "OCR"),
        (b"\xff\xd8\xff\xe0", "OCR"),
        (b"RIFF1234WEBPVP8", "OCR"),
        (b"\0\0\0\x18ftypheic", "OCR"),
        (b"\x1f\x8b\x08", "Unpack it"),
        (b"7z\xbc\xaf\x27", "Unpack it"),
        (b'<?mso-application progid="Word.Document"?>', "old Word"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related;\n", "HTML only"),
    ],
    ids=named,
)
def test_what_holds_no_minutes_is_told_in_a_sentence_that_says_what_to_do(
    data: bytes, said: str
) -> None:
    with pytest.raises(CannotRead) as told:
        kind_of(data, "minutes.doc")
    assert said in str(told.value)
    assert str(told.value).endswith(".")


def test_a_sound_sounding_riff_or_ftyp_is_no_picture() -> None:
    assert kind_of(b"RIFF1234WAVE", "notes.txt") == "text"
    assert kind_of(b"1234ftypes", "notes.txt") == "text"


def test_documents_made_by_programs_are_known() -> None:
    for kind, name in (("docx", "word"), ("odt", "opendocument"), ("rtf", "rtf"), ("html", "html")):
        assert kind_of(made(MINUTES, kind), "minutes") == name
    assert kind_of(pdf([["Minutes"]]), "minutes") == "pdf"
