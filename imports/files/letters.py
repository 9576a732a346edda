"""The letters of a file of text: its encoding, and what of it may not stand in a record."""

from __future__ import annotations

import codecs
import re

from imports.plain_text import as_plain_text
from imports.source import PAGE, CannotRead

LONGEST_TEXT = 12_000_000
"""Letters of one file; twenty years of a board's minutes are five million."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT = 65536
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_PAGES = re.compile("(?:\r\n|[\r\n])?[ \t]{0,40}\f[ \t]{0,40}(?:\r\n|[\r\n])?")
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd]")
_NOT_A_LETTER = "This is not a file of text. Look whether it is the right file."

TURNED = (
    "Signs that change the direction of writing were left out, so that the text reads as it stands."
)
REPLACED = "Signs that cannot be shown were replaced by a picture of them."
DAMAGED = "Some letters of the file are damaged; they are shown as �."
TOO_LONG = (
    f"The file holds more than {LONGEST_TEXT // 1_000_000} million letters. Cut it into smaller "
    "files and import those."
)


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of bytes, and what the clerk should know about it.

    UTF-8, UTF-16 and UTF-32 with or without their mark, else Windows' own letters.

    Raises:
        CannotRead: These are no letters.
    """
    if not data:
        raise CannotRead("The file is empty.")
    text = _decoded(data)
    sample = text[:_LOOKED_AT]
    if len(_NOT_TEXT.findall(sample)) * 20 > len(sample):
        raise CannotRead(_NOT_A_LETTER)
    return text, (DAMAGED,) if "\ufffd" in text else ()


def cleaned(text: str) -> tuple[str, tuple[str, ...]]:
    r"""A text as a `Source` holds it, and what the clerk should know about that.

    Lines end in `\n`; a form feed stands alone on its line; other control characters are shown
    by their pictures; signs that are not seen, and those that turn the direction of writing, are
    left out.

    Raises:
        CannotRead: It is too long, or there is nothing on it.
    """
    if len(text) > LONGEST_TEXT:
        raise CannotRead(TOO_LONG)
    seen = _UNSEEN.sub("", text)
    kept, turned = _TURNING.subn("", seen)
    pages = [as_plain_text(page) for page in (_PAGES.split(kept) if "\f" in kept else [kept])]
    whole = f"\n{PAGE}\n".join(page.text for page in pages)
    if not whole.strip():
        raise CannotRead("There is no text in the file.")
    told = [TURNED] if turned else []
    told += [REPLACED] if any(page.replaced for page in pages) else []
    return whole, tuple(told)


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if wide := _without_mark(data[:_LOOKED_AT]):
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mended(data)


def _without_mark(head: bytes) -> str:
    """The wide encoding of English without a mark: every other byte is nothing."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    enough = len(head) // 4
    if odd > enough and even < odd // 10 + 1:
        return "utf-16-le"
    return "utf-16-be" if even > enough and odd < even // 10 + 1 else ""


def _mended(data: bytes) -> str:
    """Text that is not quite UTF-8: with a few letters damaged, or of an older Windows."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    whole = sum(letter > "\x7f" for letter in text) - damaged
    if whole > 10 * damaged:
        return text
    return data.decode("cp1252", "replace") if _is_windows(data) else data.decode("latin-1")


def _is_windows(data: bytes) -> bool:
    return not any(letter in data for letter in (0x81, 0x8D, 0x8F, 0x90, 0x9D))
