"""The items of a document this program printed, with the clerk's text as it was typed."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from imports.past.own_actions import ActionRow
from imports.past.own_text import Block
from imports.past.read import PrintedRecord, ReadItem, ReadParagraph
from imports.past.standing_items import standing_of
from store.decision_words import verb_said
from store.escaping import unescaped
from store.models import ItemKind
from store.naming import SHORT_TITLES

KINDS: dict[str, ItemKind] = {
    "to note": "note",
    "to agree": "agree",
    "to receive": "receive",
    "to discuss": "discuss",
    "to decide": "decide",
    "for information": "information",
}
"""What the board is to do, in the words under an item's heading."""

_SECTION = re.compile(r"## (\S.*)")
_ITEM = re.compile(r"## (?P<number>.{0,60}?\S{0,30}\d\S{0,30}?)(?<!\\)\.(?: (?P<title>.*))?")
_MINUTES = re.compile(r"(?P<title>.*?) ?(?<!\\)\((?P<minutes>\d{1,4}) mins?\)")
_IN_ITALICS = re.compile(r"\*((?:\\.|[^*\\\n])+)\*")
_EXEMPT = re.compile(
    r"\*\*Exempt: taken without the public "
    r"\((?:paragraph (.{1,40}) of )?Schedule 12A to .{1,60}\)\.\*\*"
)
_SUB_HEADING = re.compile(r"### (\S.*)")
_RECORD = re.compile(
    r"\*\*(?P<word>[^*\n]{1,80}?)(?: (?P<number>\S{0,40}(?:D\d{1,6}|\.\d{1,6})))?:\*\*"
    r"(?:\s(?P<text>.*))?",
    re.DOTALL,
)
_BY_HAND = frozenset({"action", "decision", "agreed", "resolved", "approved", "endorsed"})
"""Words that are an action or a decision without a number too, as somebody adds one in Word."""
_IN_PROSE = re.compile(
    r"\\.|\*\*(?P<word>[^*\n:]{1,80}?) (?P<number>\S{0,40}D\d{1,6}):\*\* "
    r"\*(?P<text>(?:\\.|[^*\\])+)\*",
    re.DOTALL,
)
"""A sentence that is a decision; escaped signs are passed over, for none begins there."""
_PURPOSE = "purpose: "
_TITLES = frozenset(SHORT_TITLES.values())


def section_title(block: Block) -> str | None:
    """The heading of a section a block is, or None."""
    found = _SECTION.fullmatch(block.text)
    return unescaped(_unclosed(found[1])) if found else None


def item_heading(block: Block) -> tuple[str, str] | None:
    """The number and the title of the item whose heading a block is, both still escaped."""
    found = _ITEM.fullmatch(block.text)
    return (found["number"], _unclosed(found["title"] or "")) if found else None


def own_item(
    above: str,
    blocks: Sequence[Block],
    on: date,
    rows: Mapping[str, ActionRow],
    names: Collection[str],
) -> ReadItem:
    """An item of a document.

    Args:
        above: The heading printed above it.
        blocks: Its heading, and what follows it.
        on: The day of the meeting.
        rows: The table of actions, by whole reference.
        names: What is a sub-heading alone on a line: members' short names.
    """
    heading, *rest = blocks
    number, written = item_heading(heading) or ("", section_title(heading) or "")
    timed = _MINUTES.fullmatch(written)
    title = unescaped(timed["title"] if timed else written)
    leads, kind, purpose = _agenda_line("")
    if rest and (line := _IN_ITALICS.fullmatch(rest[0].text)):
        leads, kind, purpose = _agenda_line(line[1])
        rest = rest[1:]
    exempt = _EXEMPT.fullmatch(rest[0].text) if rest else None
    minutes = _Minutes(on, rows, names)
    for block in rest[1:] if exempt else rest:
        minutes.add(block)
    return ReadItem(
        title=title,
        number=unescaped(number),
        heading=above,
        leads=leads,
        planned_minutes=int(timed["minutes"]) if timed else None,
        purpose=purpose,
        kind=kind,
        standing=standing_of(title),
        exempt_paragraph=unescaped(exempt[1] or "") if exempt else None,
        paragraphs=tuple(minutes.paragraphs),
        printed=tuple(minutes.printed),
        line=heading.line,
    )


def whole_reference(number: str, on: date) -> str:
    """A reference as it was issued: documents leave out the day of their own meeting."""
    return number if "/" in number or not number else f"{on.isoformat()}/{number}"


class _Minutes:
    """The minutes of an item, a block after the other."""

    def __init__(self, on: date, rows: Mapping[str, ActionRow], names: Collection[str]) -> None:
        self._on, self._rows, self._names = on, rows, names
        self.paragraphs: list[ReadParagraph] = []
        self.printed: list[PrintedRecord] = []

    def add(self, block: Block) -> None:
        """Take in the next block."""
        text = self._record(block.text) or self._heading(block.text) or self._prose(block.text)
        self.paragraphs.append(ReadParagraph(text, block.line))

    def _record(self, text: str) -> str:
        """An action or a decision of its own, as it was typed; empty when it is none."""
        found = _RECORD.fullmatch(text)
        if found is None or not (found["number"] or found["word"].casefold() in _BY_HAND):
            return ""
        if _IN_PROSE.match(text):
            return ""
        word, said = found["word"], unescaped(found["text"] or "").strip()
        ref = whole_reference(found["number"] or "", self._on)
        if word == "Action":
            row = self._rows.get(ref, ActionRow())
            record = PrintedRecord(
                kind="action",
                text=said,
                paragraph=len(self.paragraphs),
                ref=ref,
                owners=row.owners,
                due=row.due,
                wording=row.wording,
                status=row.status,
            )
        else:
            record = PrintedRecord("decision", said, len(self.paragraphs), ref, _verb(word))
        self.printed.append(record)
        return f"{word}: {said}"

    def _heading(self, text: str) -> str:
        found = _SUB_HEADING.fullmatch(text)
        if found is None:
            return ""
        title = unescaped(_unclosed(found[1]))
        typed = found[1].endswith(" ###") or not self._is_name(title)
        return f"### {title}" if typed else title

    def _is_name(self, title: str) -> bool:
        first, _, rest = title.partition(" ")
        return title in self._names or (first in _TITLES and rest[:1].isupper())

    def _prose(self, text: str) -> str:
        def without_marks(found: re.Match[str]) -> str:
            if found["text"] is None:
                return found[0]
            said = " ".join(unescaped(found["text"]).split())
            ref = whole_reference(found["number"], self._on)
            verb = _verb(found["word"]) or verb_said(said)
            self.printed.append(PrintedRecord("decision", said, len(self.paragraphs), ref, verb))
            return found["text"]

        return unescaped(_IN_PROSE.sub(without_marks, text))


def _verb(word: str) -> str:
    """The verb of a decision, by the word it is printed after."""
    return "" if word == "Decision" else word.lower()


def _agenda_line(escaped: str) -> tuple[tuple[str, ...], ItemKind, str]:
    """Who leads, what the board is to do, and what for: "CC Holt · to agree · to note it"."""
    parts = [unescaped(part) for part in escaped.split(" · ")]
    leads: tuple[str, ...] = ()
    if parts[0] and not parts[0].startswith(("to ", "for ", _PURPOSE)):
        leads = (parts.pop(0),)
    elif parts[-1].startswith(_PURPOSE):
        parts[-1] = parts[-1].removeprefix(_PURPOSE)
    kind: ItemKind = KINDS.get(parts.pop(0), "") if len(parts) > 1 else ""
    purpose = " · ".join(parts)
    if purpose.startswith(("to ", "for ")):
        purpose = purpose[:1].upper() + purpose[1:]
    return leads, kind, purpose


def _unclosed(title: str) -> str:
    """The text of a heading without the marks that close it."""
    return re.sub(r" #{1,6}$", "", title)
