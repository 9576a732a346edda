"""The title of an item, freed of its timing, page range and attachments, and of its minutes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from imports.past.standing_items import known_title, lists_people
from imports.sentences import says_any

_MINUTES = re.compile(
    r"[\s–-]{0,3}[(\[]?\b([0-9]{1,3})\s?(?:mins?|minutes)\b\.?[)\]]?\s{0,3}$", re.IGNORECASE
)
_PAGES = re.compile(
    r"\s?[(\[]\s?(?:pages?|pp\.?)\s{1,2}([0-9]{1,4}(?:\s?(?:-|–|to)\s?[0-9]{1,4})?)\s?[)\]]",
    re.IGNORECASE,
)
_FILES = re.compile(
    r"[\s\t]{0,3}(?:[(\[]?\b(?:pdf|doc"
    r"|docx)\b\s(?:icon\s)?)?\s?\(?\bPDF\s(?:icon\s)?(?:PDF\s)?[0-9.,]{1,8}\s?[KMG]B\)?.{0,200}$"
    r"|\s\(?[0-9.,]{1,8}\s?[KMG]B\)?\s?$|\s\bpdf icon\b.{0,60}$",
    re.IGNORECASE,
)
_TIME_FIRST = re.compile(
    r"^(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9]\s?(?:[ap]m)?\s{1,4}(?=\S)", re.IGNORECASE
)
_OWN_NUMBER = re.compile(r"^\([0-9]{1,3}\)\s{1,4}(?=[A-Z])")
"""A second number, of the body's own: "221 (28) SCRUTINY"."""
_AGENDA_ITEM = re.compile(
    r"\s{0,2}[\[(](?:agenda )?item\s(?:no\.?\s?)?[0-9]{1,2}[a-z]?[\])]{1,2}$", re.IGNORECASE
)
_TELLING = re.compile(
    r"\b(?:was|were|is|are|has|have|had|be|been|will|would|reported|agreed|noted|said|asked"
    r"|proposed|confirmed|welcomed|opened|thanked|received|resolved)\b",
    re.IGNORECASE,
)
_GLUED = re.compile(r"\b([A-Z]{4,})([A-Z][a-z]{2,})")
_ENDING = 20
"""Letters at the end in which a timing says "min" or "minutes"."""
_LONGEST_CAPITALS = 400
_LETTERS = 6
_OF_A_MEETING = 200
"""Titles kept as read: whether a line is one is asked for each way of setting titles off."""
_NOTED = 600
"""Letters; a longer line has no timing or page range of its own."""
_LONGEST = 160
_TITLE_WORDS = 9
"""Words before a colon, a dash or a full stop that may still be a title alone."""


@dataclass(frozen=True)
class Title:
    """The heading of an item."""

    text: str
    said: str = ""
    """Minutes that follow on the same line."""
    planned_minutes: int | None = None
    pages: str = ""


@lru_cache(maxsize=_OF_A_MEETING)
def read_title(written: str, *, bold: str = "") -> Title:
    """Read what stands after the number of an item.

    Args:
        written: The line as plain words; may be a whole paragraph, when the item has no title.
        bold: The bold words it begins with, when others follow: those are the title then.
    """
    text = _TIME_FIRST.sub("", " ".join(written.split()).strip("| "), count=1)
    if bold and text.startswith(bold) and len(bold) < len(text):
        return replace(read_title(bold), said=text[len(bold) :].lstrip(" :–—-."))
    text = _OWN_NUMBER.sub("", text)
    found = _without_notes(text) if len(text) < _NOTED else Title(text)
    split = _capitals_first(found.text) or _split(found.text)
    if split is None:
        return replace(found, text=_closed(found.text))
    title, said = split
    again = _without_notes(title)
    return Title(
        _closed(again.text),
        said,
        again.planned_minutes if again.planned_minutes is not None else found.planned_minutes,
        again.pages or found.pages,
    )


def title_of_cell(cell: str) -> Title:
    """Read the title in a cell of a table, which may go on to say what was said.

    Args:
        cell: Its words, the lines kept apart: a title alone on the first has minutes under it.
    """
    first, _, rest = cell.partition("\n")
    said = rest.strip()
    short = len(first.split()) <= _TITLE_WORDS and not first.rstrip().endswith((".", ",", ";"))
    sentence = known_title(first) or said.endswith((".", "!", "?", ")", "”", '"'))
    if not short or not sentence or not first.strip() or not said or said[:1].islower():
        return read_title(cell)
    return replace(read_title(first), said=said)


def _without_notes(text: str) -> Title:
    """Take timing, page range and attachments off."""
    pages = _PAGES.search(text) if "(" in text or "[" in text else None
    if pages:
        text = (text[: pages.start()] + text[pages.end() :]).strip()
    if says_any(text, ("pdf", "kb", "mb", "gb")):
        text = _FILES.sub("", text).strip() or text
    if text.endswith(("]", ")")):
        text = _AGENDA_ITEM.sub("", text).strip() or text
    timed = _MINUTES.search(text) if says_any(text[-_ENDING:], ("min",)) else None
    minutes = int(timed[1]) if timed and timed.start() else None
    if timed and timed.start():
        text = text[: timed.start()].strip()
    return Title(text, planned_minutes=minutes, pages=pages[1] if pages else "")


def _capitals_first(text: str) -> tuple[str, str] | None:
    """Part a title in capitals from what is said after it: "MINUTES – Resolved – That …"."""
    if any(map(str.islower, text[:_LETTERS])):
        return None
    words = _GLUED.sub(r"\1 \2", text[:_LONGEST_CAPITALS]).split()
    count = next((at for at, word in enumerate(words) if any(map(str.islower, word))), len(words))
    while count and (len(words[count - 1]) == 1 or not words[count - 1].strip("–—-:")):
        count -= 1  # "… – A report was", and the dash itself
    title = " ".join(words[:count])
    said = _GLUED.sub(r"\1 \2", text)[len(title) :].lstrip(" –—-:")
    if sum(map(str.isalpha, title)) < _LETTERS or not said[:1].isupper() or count == len(words):
        return None
    return (title, said) if len(said.split()) > 3 and said.rstrip()[-1] in ".:;)–-" else None


def _split(text: str) -> tuple[str, str] | None:
    """Part a title from the minutes on the same line; None: all of it is title."""
    for match in re.finditer(r":-?\s+|\s[–—-]{1,2}\s|\.\s+(?=[A-Z0-9(“\"'£])", text[:_LONGEST]):
        title, said = text[: match.start()].strip(), text[match.end() :].strip()
        words = len(title.split())
        if (
            not title
            or words > _TITLE_WORDS
            or re.search(r"\b(?:cllr|mr|mrs|ms|dr|no|st|rev)$", title, re.IGNORECASE)
        ):
            continue
        if match[0].startswith("."):
            if _may_be_title(title):
                return title, said
        elif match[0].startswith(":"):
            if _introduces(title, said):
                return title, said
            if len(said.split()) > 14 or (said.endswith((".", "!")) and not _names_a_part(said)):
                return title, said
        elif known_title(title) and said.endswith(".") and len(said.split()) > 4:
            return title, said
    if len(text) > _LONGEST or (len(text.split()) > 16 and text.endswith(".")):
        return _cut_words(text), text
    return None


def _introduces(title: str, said: str) -> bool:
    """Whether what follows a colon is said, though it is no sentence: names, "none"."""
    nothing = re.match(r"(?:none|nil|no |not |noted|agreed|approved)", said, re.IGNORECASE)
    return bool(nothing) or (lists_people(title) and len(title.split()) < 6)


def _names_a_part(said: str) -> bool:
    """Whether a few words behind a colon go on with the title: "Care leavers: council tax."."""
    words = said.rstrip(".!").split()
    return len(words) < 4 and not any(word.endswith("ed") for word in words) and _no_telling(said)


def _may_be_title(title: str) -> bool:
    """Whether words before a full stop are a title: no verb of telling in them."""
    return known_title(title) or _no_telling(title)


def _no_telling(text: str) -> bool:
    return _TELLING.search(text) is None


def _cut_words(text: str) -> str:
    """The first words of a paragraph, for an item that has no title of its own."""
    sentence = re.match(r".{20,110}?[.;:](?=\s)", text)
    if sentence:
        return sentence[0].rstrip(".;:")
    words = text[:90].rsplit(" ", 1)[0] if len(text) > 90 else text
    return words.rstrip(" ,;.") + ("…" if len(text) > 90 else "")


def _closed(text: str) -> str:
    """A title without the stop or colon it ends in."""
    return re.sub(r"\s*[:;,–—-]+$|(?<!\b[A-Z])\.$", "", text.strip()).strip()
