"""The lines under a heading of an attendance list, as rows of people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from imports.past.lines import Line, plain
from imports.past.never_names import NEVER_NAMES
from imports.past.offices_first import offices_first
from imports.past.people_line import Named, read_entry, without_bullet
from imports.past.people_list import pieces, read_list
from imports.past.person_names import read_name
from imports.past.person_notes import without_brackets
from imports.past.titles import take_title

_BULLET = re.compile(r"\s{0,40}(?:[-*•·▪◦●–o✓✔]\s+|\(?[0-9]{1,2}[.)]\s+)")
_ASIDE = re.compile(r"\((?:vac|[^()]{3,60}\b(?:substitut|deputi|attend|on behalf))", re.I)
_GOES_ON = re.compile(r"(?:[,;&(/]|\b(?:and|of|for|the|to|in|representing|with))$", re.I)
_DASHED = re.compile(r"\s[–—-]\s|\t\s?[–—-]?\s?|\s[–—-](?=[A-Z])")
_LONGEST = 20_000
_MOST = 200
"""Rows of a list that are looked at to tell how it is made."""
_PLACE_FIRST = re.compile(
    r"[A-Z][^,;:–—-]{1,40}\s[–—-]\s(?=(?:Mrs?|Ms|Miss|Dr|Prof|Rev|Cllr|Councillor|CC)\b)"
)
"""A ward or a body before its people: "Elm Ward - Mr J Dean, Mrs A Holt"."""
_COLUMNS = re.compile(r"\s?\t\s*|\s{3,}|\s\|\s|\|$")
_SURNAME_FIRST = re.compile(r"[^\W\d_][^\s,;]{1,30},\s[^,;]{2,60}$")
_CAPITALS_FIRST = re.compile(r"([A-ZÀ-Þ][A-ZÀ-Þ'’\-]{1,30}),\s*([^,;]{1,60})")


@dataclass(frozen=True)
class Row:
    """A line of a list, or several that belong together."""

    text: str
    line: int


def words_of(line: Line) -> str:
    """What a line says, its columns parted by tabs."""
    return "\t".join(
        filter(None, (plain(cell).strip() for cell in _COLUMNS.split(line.text[:_LONGEST])))
    )


def rows_of(lines: Sequence[Line]) -> list[Row]:
    """The rows of a list: wrapped lines joined, bullets kept apart."""
    rows: list[Row] = []
    for paragraph in _paragraphs(lines):
        texts = [words_of(line) for line in paragraph]
        bulleted = any(_BULLET.match(line.text) for line in paragraph)
        if not bulleted and _is_wrapped(texts):
            rows.append(Row(" ".join(texts), paragraph[0].number))
            continue
        rows += _single_rows(paragraph, texts)
    return rows


def people_of(rows: Sequence[Row], shared_title: str = "") -> list[tuple[Named, int]]:
    """Everybody the rows name, each with the line."""
    rows = _in_order(rows)
    tells = _comma_tells([row.text for row in rows])
    dashed = sum(_DASHED.search(row.text) is not None for row in rows) * 2 > len(rows) > 1
    usual = sum(bool(offices_first(row.text)) for row in rows[:_MOST]) > 1
    found: list[tuple[Named, int]] = []
    for row in rows:
        if people := offices_first(row.text, usual=usual):
            found += [(named, row.line) for named in people]
            continue
        segments = _segments(row.text)
        several = _comma_tells(segments)
        for text in segments:
            told = (tells or several) and not _names_many(text)
            people = _people(text, shared_title, told, dashed)
            found += [(named, row.line) for named in people]
    return found


def are_surnames_first(rows: Sequence[Row]) -> bool:
    """Whether most rows are of people whose surname comes first: "Holt, Ann"."""
    turned = [_turned(row) for row in rows]
    alike = sum(each is not None for each in turned)
    return alike > 1 and alike * 2 > len(rows)


def _segments(text: str) -> list[str]:
    """What stands between semicolons: a person each, with what commas tell of them."""
    text = without_bullet(text)
    if text.startswith(("(", "[")) and text.rstrip(" .").endswith((")", "]")):
        text = text.strip(" .()[]")  # "(Cllr Holt substituting for Cllr Dean)"
    return [part for part in text.split(";") if part.strip()]


def _people(text: str, shared_title: str, tells: bool, dashed: bool) -> list[Named]:
    cells = text.split("\t")
    if len(cells) > 1 and sum(_is_whole_name(cell) for cell in cells) > 1:
        return [named for cell in cells for named in _untabbed(cell, shared_title, tells)]
    whole = _one_person(text, shared_title, dashed)
    return [whole] if whole else _untabbed(text, shared_title, tells)


def _untabbed(text: str, shared_title: str, tells: bool) -> list[Named]:
    if shared_title and not take_title(text)[0]:
        return read_list(f"{shared_title}s {text}")
    parts = [piece for _, piece in pieces(text)]
    if len(parts) == 1:
        named = read_entry(text)
        return [named] if named else read_list(text)
    return read_list(text, comma_tells=tells)


def _one_person(text: str, shared_title: str, dashed: bool) -> Named | None:
    """Somebody with a dash or a tab behind the name, whatever commas are behind that."""
    match = _DASHED.search(text)
    if match is None or len(_DASHED.findall(text)) > 2:
        return None
    head, tail = without_brackets(text[: match.start()])[0], text[match.end() :]
    if "," in head or not (name := read_name(without_bullet(head))):
        return None
    others = [read_name(without_brackets(piece)[0]) for _, piece in pieces(tail)]
    alone = not any(other and other.strength > 1 for other in others)
    if alone or (dashed and name.strength and not any(o and o.title for o in others)):
        return read_entry(text, shared_title)
    return None


def _is_whole_name(cell: str) -> bool:
    name = read_name(without_brackets(cell)[0])
    return name is not None and name.strength > 1


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    paragraph: list[Line] = []
    for line in lines:
        aside = bool(_ASIDE.match(line.text.strip()))
        if (line.blank or aside) and paragraph:
            yield paragraph
            paragraph = []
        if aside:
            yield [line]
        elif not line.blank:
            paragraph.append(line)
    if paragraph:
        yield paragraph


def _single_rows(paragraph: Sequence[Line], texts: Sequence[str]) -> list[Row]:
    rows: list[Row] = []
    for line, text in zip(paragraph, texts, strict=True):
        goes_on = bool(rows) and not _BULLET.match(line.text)
        if goes_on and (_GOES_ON.search(rows[-1].text) or _continues(text)):
            rows[-1] = Row(f"{rows[-1].text} {text}", rows[-1].line)
        else:
            rows.append(Row(text, line.number))
    return rows


def _continues(text: str) -> bool:
    return text[:1].islower() or (text.startswith("(") and not _ASIDE.match(text))


def _is_wrapped(texts: Sequence[str]) -> bool:
    """Whether the lines of a paragraph are one list between commas."""
    if len(texts) < 2:
        return False
    if all("\t" in text for text in texts):
        return False  # columns: a person to a line
    if sum(_PLACE_FIRST.match(text) is not None for text in texts) > 1:
        return False
    if sum(_DASHED.search(text) is not None and "," not in text for text in texts) * 2 > len(texts):
        return False  # a person to a line, with what they are behind a dash
    if sum(bool(offices_first(text)) for text in texts) * 2 > len(texts):
        return False  # a person to a line, with what they are before the name
    if any(text.rstrip().endswith((",", ";", " and", "&")) for text in texts[:-1]):
        return True
    if any(text.count("(") > text.count(")") for text in texts[:-1]):
        return True
    if sum(text.count(",") for text in texts) < len(texts):
        return False
    if sum(bool(_SURNAME_FIRST.match(text)) for text in texts) * 2 > len(texts):
        return False
    return any(not _begins_with_name(text) for text in texts[1:])


def _begins_with_name(text: str) -> bool:
    first = re.split(r"[,;\t]|\s[–—-]\s|\sand\s", text, maxsplit=1)[0]
    name = read_name(without_brackets(first)[0])
    return name is not None and name.strength > 1


def _comma_tells(texts: Sequence[str]) -> bool:
    """Whether what follows the first comma of a row is told of the person before it."""
    told, names = 0, 0
    for text in texts[:_MOST]:
        parts = [piece for before, piece in pieces(text) if before in ("", ",")]
        if len(parts) < 2 or len(parts) > 5:
            names += len(parts) > 5
            continue
        second = read_name(without_brackets(parts[1])[0])
        if second is None or any(w.casefold() in NEVER_NAMES for w in parts[1].split()):
            told += 1
        else:
            names += 1
    return told > 1 and told > names


def _names_many(text: str) -> bool:
    """Whether a row is a list of names between commas, whatever other rows tell there."""
    names = [read_name(without_brackets(piece)[0]) for _, piece in pieces(text[:_LONGEST])]
    return (
        len(names) > 3 and sum(bool(one and one.strength > 1) for one in names) * 4 > len(names) * 3
    )


def _in_order(rows: Sequence[Row]) -> list[Row]:
    """Rows with the surname first, turned round: "SMITH, John"."""
    turned = [_turned(row) for row in rows]
    loud = [_CAPITALS_FIRST.match(without_bullet(row.text)) for row in rows]
    surnames = are_surnames_first(rows)
    return [
        other if other and (surnames or first) else row
        for row, other, first in zip(rows, turned, loud, strict=True)
    ]


def _turned(row: Row) -> Row | None:
    text = without_bullet(row.text)
    bare, _ = without_brackets(text)
    last, comma, given = bare.partition(",")
    first = re.split(r"\t|\s[–—-]\s|,", given)[0].strip()
    if not comma or not given or " " in last.strip() or not read_name(f"Ann {last}"):
        return None
    title, rest = take_title(f"{first} X")
    rest = rest.removesuffix("X").strip() if title else first
    if not rest or len(rest.split()) > 2 or any(w.casefold() in NEVER_NAMES for w in rest.split()):
        return None
    if not all(word[0].isupper() for word in rest.split()) or text.count(",") > 3:
        return None
    tail = text[text.find(first, len(last)) + len(first) :]
    return Row(f"{title} {rest} {last.strip()}{tail}".strip(), row.line)
