"""Two columns, names and organisations, that were broken apart when a PDF was read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from imports.past.lines import Line
from imports.past.never_names import NEVER_NAMES
from imports.past.people_line import Named, read_entry
from imports.past.person_names import is_given_name_only, read_name
from imports.past.person_notes import read_notes, without_brackets
from imports.past.read import Doubt
from imports.past.titles import is_title, take_title

_DASH = re.compile(r"(?:^|\s)[-–—]\s+")
_UNFINISHED = re.compile(r"(?:\b(?:of|for|and|the|to|in|representing|with|by|&)|,|&|-)$", re.I)
_ONE_WORD = re.compile(r"[^\W\d_][^\s]{0,30}(?:\s?\([^()]{1,40}\)){0,2}")


@dataclass
class _Columns:
    """What the two columns hold so far."""

    names: list[tuple[str, int]] = field(default_factory=list)
    told: list[tuple[str, int]] = field(default_factory=list)

    def clear(self) -> None:
        self.names.clear()
        self.told.clear()


def are_broken(lines: Sequence[Line]) -> bool:
    """Whether lines are two columns in the wrong order.

    They are when organisations stand without a name before their dash beside lines that have one,
    or when a line holds several dashes with names behind the organisations.
    """
    texts = [line.plain for line in lines if not line.blank]
    if _name_first(texts):
        return False
    starts = [bool(re.match(r"[-–—]\s", text)) for text in texts]
    titles = sum(is_title(_DASH.split(text)[0].strip()) for text in texts)
    crowded = sum(_crowded(part) for text in texts for part in text.split(";"))
    mixed = any(starts) and not all(starts) and any(_DASH.search(text[2:]) for text in texts)
    return crowded > 0 or (titles > 0 and mixed) or (mixed and _loose(texts))


def read_columns(lines: Sequence[Line]) -> tuple[list[tuple[Named, int]], list[Doubt]]:
    """Read every person of two broken columns once, and pair them where that is certain."""
    texts = _rows(lines)
    people: list[tuple[Named, int]] = []
    doubts: list[Doubt] = []
    columns = _Columns()
    for at, (text, number) in enumerate(texts):
        _take(text, number, columns)
        following = texts[at + 1][0] if at + 1 < len(texts) else ""
        if _settled(columns, text, following):
            _pair(columns, people, doubts)
    _pair(columns, people, doubts)
    return people, doubts


def _name_first(texts: list[str]) -> bool:
    """Whether nearly every line is somebody with a title, a dash and what is told of them."""
    led = 0
    for text in texts:
        head, *told = _DASH.split(text, maxsplit=1)
        name = read_name(head)
        led += bool(told) and name is not None and name.title != ""
    return len(texts) > 2 and led >= len(texts) - 1


def _crowded(text: str) -> bool:
    parts = _DASH.split(text)
    return len(parts) > 2 and sum(_name_behind(part) != "" for part in parts[1:]) > 0


def _name_behind(part: str) -> str:
    """The name behind an organisation: "Fostering Forum Lynsey Evans"."""
    words = part.split()
    for at in range(len(words) - 1, 0, -1):
        before, name = words[at - 1].strip("."), " ".join(words[at:])
        body = before.casefold() in NEVER_NAMES or (before.isupper() and len(before) > 1)
        # Behind a comma stands the next person: "Head of Care, Jo Marsh".
        if body and not before.endswith(",") and read_name(name):
            return name
    return ""


def _loose(texts: list[str]) -> bool:
    return sum(bool(_ONE_WORD.fullmatch(text)) for text in texts) > 0


def _rows(lines: Sequence[Line]) -> list[tuple[str, int]]:
    """The lines that say something; one that breaks off goes on in the next."""
    rows: list[tuple[str, int]] = []
    for line in lines:
        if line.blank:
            continue
        text = line.plain.replace("\t", " ")
        if rows and _UNFINISHED.search(rows[-1][0]) and not _DASH.match(text):
            rows[-1] = (f"{rows[-1][0]} {text}", rows[-1][1])
        else:
            rows.append((text, line.number))
    return rows


def _take(text: str, number: int, columns: _Columns) -> None:
    head, *parts = _DASH.split(text)
    if head.strip():
        _add_name(head.strip(), number, columns, alone=not parts)
    for part in parts:
        told, name = _split(" ".join(part.split()))
        if told:
            columns.told.append((told, number))
        if name:
            _add_name(name, number, columns, alone=False)


def _split(part: str) -> tuple[str, str]:
    """What is told, and the name that follows it."""
    name = _name_behind(part)
    return part.removesuffix(name).strip(), name


def _add_name(text: str, number: int, columns: _Columns, *, alone: bool) -> None:
    """Add a name, or the second half of one that was broken over two lines."""
    if columns.names:
        last, at = columns.names[-1]
        bare = without_brackets(last)[0].strip()
        title, rest = take_title(bare)
        half = is_title(bare) or (title and len(rest.split()) == 1 and "." not in rest)
        if half and alone and bare == last and (is_title(bare) or _ONE_WORD.fullmatch(text)):
            columns.names[-1] = (f"{last} {text}", at)
            return
    columns.names.append((text, number))


def _settled(columns: _Columns, text: str, following: str) -> bool:
    """Whether the columns up to here are whole, so that nothing further belongs to them."""
    if not columns.names or len(_people(columns)) != len(columns.told):
        return False
    last = columns.names[-1][0]
    title, rest = take_title(last)
    if is_title(last) or (title and len(rest.split()) == 1 and _ONE_WORD.fullmatch(following)):
        return False
    return not _DASH.match(following)


def _people(columns: _Columns) -> list[tuple[str, int]]:
    """The names, those run together told apart: "Gavin Sam W" are two of a group of first names."""
    short = [name for name, _ in columns.names if is_given_name_only(name)]
    people: list[tuple[str, int]] = []
    for text, number in columns.names:
        words = text.split()
        lacking = len(columns.told) > len(columns.names) and len(short) >= 2
        if lacking and len(words) > 1 and not take_title(text)[0] and len(words[-1]) == 1:
            people += [(each, number) for each in _given_names(words)]
        else:
            people.append((text, number))
    return people


def _given_names(words: list[str]) -> list[str]:
    names: list[str] = []
    for word in words:
        if names and len(word) == 1:
            names[-1] = f"{names[-1]} {word}"
        else:
            names.append(word)
    return names


def _pair(columns: _Columns, people: list[tuple[Named, int]], doubts: list[Doubt]) -> None:
    read = [(read_entry(text), text, number) for text, number in _people(columns)]
    named = [(each, number) for each, _, number in read if each]
    told = [text for text, _ in columns.told]
    unread = [text for each, text, _ in read if not each]
    told += [text for text in unread if not is_title(text)]
    same = len(set(told)) == 1 and len(told) > len(named) > 0
    if len(named) == len(told) or same:
        named = [
            (each.told(read_notes([], text)), number)
            for (each, number), text in zip(named, told, strict=False)
        ]
    elif told:
        if not named and people and len(told) == 1 and not people[-1][0].person.organisation:
            last, number = people[-1]
            people[-1] = (last.told(read_notes([], told[0])), number)
        else:
            doubts.append(_doubt(named, told, columns))
    people += named
    columns.clear()


def _doubt(named: list[tuple[Named, int]], told: list[str], columns: _Columns) -> Doubt:
    line = (columns.told or columns.names)[0][1]
    names = ", ".join(each.person.name for each, _ in named) or "nobody"
    return Doubt(
        line,
        f"The columns are broken apart here: {names} stand beside {'; '.join(told)}. "
        "The names were kept without them; say who belongs to what.",
        "pairing",
    )
