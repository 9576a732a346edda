"""A Word or OpenDocument file made safe and small for the program that reads it.

Only the parts with words are handed on, up to a limit, so that no picture costs time and nothing
that swells when it is unpacked does harm. Tabs become a sign of their own, because the readers
of both formats turn them into blanks, and a list of names needs its columns.
"""

from __future__ import annotations

import io
import re
import zipfile

from imports.source import CannotRead

TAB = "\ue009"
"""Stands for a tab while a document is read; of the private area, so no text means it."""

MOST = 64_000_000
"""Bytes of the parts with words together; a thousand pages are about ten million."""

_WORDS = re.compile(
    r"\[Content_Types\]\.xml|(?:word/)?_rels/[\w.-]{0,80}\.rels|mimetype|content\.xml|styles\.xml"
    r"|META-INF/manifest\.xml"
    r"|word/(?:document|styles|numbering|footnotes|endnotes|settings|comments)\d{0,2}\.xml"
)
_WORD_TAB = re.compile(rb"<w:tab ?/>")
_OPEN_TAB = re.compile(rb"<text:tab(?: [^<>]{0,200})?/>")
_TOO_MUCH = (
    "The document swells to more than a document of minutes can be when it is unpacked, and was "
    "left alone. Look whether it is the right file."
)
_DAMAGED = (
    "The document is damaged: a part of it is missing or changed. Open and save it in Word or "
    "LibreOffice, or fetch it again."
)
_LOCKED = (
    "The document is protected by a password. Open it, save it without the password and import "
    "that."
)


def words_only(data: bytes) -> bytes:
    """A document without its pictures, with a sign in place of each tab.

    Raises:
        CannotRead: It is damaged, protected, or larger inside than any minutes.
    """
    made = io.BytesIO()
    try:
        with (
            zipfile.ZipFile(io.BytesIO(data)) as packed,
            zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as lean,
        ):
            left = MOST
            for info in packed.infolist():
                if not _WORDS.fullmatch(info.filename):
                    continue
                part = _read(packed, info, left)
                left -= len(part)
                lean.writestr(info.filename, _with_tabs(info.filename, part))
    except CannotRead:
        raise
    except Exception as error:  # zipfile raises half a dozen kinds for bytes that were changed
        raise CannotRead(_DAMAGED) from error
    return made.getvalue()


def _read(packed: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    """A part of a document, read no further than its limit, whatever size it says it has."""
    if info.flag_bits & 1:
        raise CannotRead(_LOCKED)
    with packed.open(info) as stream:
        part = stream.read(most + 1)
    if len(part) > most:
        raise CannotRead(_TOO_MUCH)
    if info.filename == "META-INF/manifest.xml" and b"encryption-data" in part:
        raise CannotRead(_LOCKED)
    return part


def _with_tabs(name: str, part: bytes) -> bytes:
    sign = TAB.encode()
    if name.startswith("word/"):
        return _WORD_TAB.sub(b"<w:t>" + sign + b"</w:t>", part)
    return _OPEN_TAB.sub(sign, part) if name == "content.xml" else part
