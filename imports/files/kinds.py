"""What a file is: told from its first bytes, then from what it holds, and last from its name."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePath
from typing import Literal

from imports.source import CannotRead

FileKind = Literal["text", "markdown", "word", "opendocument", "rtf", "pdf", "html"]

SUFFIXES: dict[str, FileKind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".docx": "word",
    ".docm": "word",
    ".odt": "opendocument",
    ".rtf": "rtf",
    ".pdf": "pdf",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
"""The names of files that can be read."""

_LOOKED_AT = 4096
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"\x00\x00\x00\x0cjP")
_ARCHIVES = (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
_HTML = re.compile(rb"<(?:!doctype\s{1,9}html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE)
_SAVED_PAGE = re.compile(rb"^content-type:\s{0,3}multipart/related", re.IGNORECASE | re.MULTILINE)

SAVE_AS_WORD = "Save it as .docx in Word or LibreOffice and import that."
PICTURE = (
    "This is a picture, without letters that a program can read. Run text recognition (OCR) over "
    "it and import the text."
)


def kind_of(data: bytes, name: str) -> FileKind:
    """What a file is.

    Args:
        data: All its bytes.
        name: Its name; a PDF named "minutes.txt" is a PDF all the same.

    Raises:
        CannotRead: It is of a kind that holds no minutes, or none that can be read.
    """
    head = data[:_LOOKED_AT]
    suffix = PurePath(name).suffix.casefold()
    if head.startswith(b"PK"):
        return _packed(data)
    if head.startswith(_OLD_OFFICE):
        raise CannotRead(_old_office(data))
    if b"%PDF-" in head[: 1024 if suffix == ".pdf" else 16]:
        return "pdf"
    if head.startswith(rb"{\rtf"):
        return "rtf"
    if _is_picture(head):
        raise CannotRead(PICTURE)
    if head.startswith(_ARCHIVES):
        raise CannotRead("This is an archive. Unpack it and import the files in it.")
    return _written(head, suffix)


def _written(head: bytes, suffix: str) -> FileKind:
    """What a file of letters is."""
    text = head.replace(b"\x00", b"")  # UTF-16
    if b'progid="Word.Document"' in text:
        raise CannotRead(f"This is a document of an old Word. {SAVE_AS_WORD}")
    if _SAVED_PAGE.search(text):
        raise CannotRead(
            "This web page was saved as one archive. Save it as “Web page, HTML only” and import "
            "that."
        )
    named = SUFFIXES.get(suffix, "text")
    if _HTML.search(text[:1500]) or named == "html":
        return "html"
    if named == "markdown" or text.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"# "):
        return "markdown"
    return "text"


def _is_picture(head: bytes) -> bool:
    webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    heic = head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"avif")
    return head.startswith(_PICTURES) or webp or heic


def _packed(data: bytes) -> FileKind:
    """What a zip file is, told from what lies in it."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = set(packed.namelist())
            mime = packed.read("mimetype")[:80] if "mimetype" in names else b""
    except (zipfile.BadZipFile, ValueError, RuntimeError, NotImplementedError, OSError) as error:
        raise CannotRead(
            "The file is damaged: a part of it is missing or changed. Open and save it in Word or "
            "LibreOffice, or fetch it again."
        ) from error
    except Exception as error:  # zlib.error and struct.error, of bytes that only look like a zip
        raise CannotRead("The file is damaged and cannot be unpacked. Fetch it again.") from error
    if mime.startswith(b"application/vnd.oasis.opendocument.text"):
        return "opendocument"
    folders = {name.partition("/")[0] for name in names}
    if "word" in folders:
        return "word"
    if "ppt" in folders or b"presentation" in mime:
        raise CannotRead("These are slides, which hold no minutes. Import the minutes themselves.")
    if "xl" in folders or b"spreadsheet" in mime:
        raise CannotRead(
            "This is a spreadsheet. Save the sheet with the minutes as .docx or as text and import "
            "that."
        )
    if "Index" in folders or "index.xml" in names:
        raise CannotRead("This is a document of Pages. Export it as Word and import that.")
    raise CannotRead("This is an archive. Unpack it and import the files in it.")


def _old_office(data: bytes) -> str:
    """What to do with a file of Office's binary kind."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return (
            "The document is protected by a password. Open it in Word, save it without the "
            "password and import that."
        )
    if "PowerPoint Document".encode("utf-16-le") in data:
        return "These are slides, which hold no minutes. Import the minutes themselves."
    if "Workbook".encode("utf-16-le") in data:
        return "This is a spreadsheet. Save the sheet with the minutes as .docx and import that."
    if "__substg1.0".encode("utf-16-le") in data:
        return "This is a mail. Save what is attached to it and import that."
    return f"This is a document of an old Word (.doc). {SAVE_AS_WORD}"
