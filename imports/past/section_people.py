"""The people under one heading of the lists: of tables, columns, lines and sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from imports.past.among_people import NUMBERED, OFFICE, is_prose
from imports.past.apologies import apologies_of
from imports.past.attendance_tables import read_table
from imports.past.columns import are_broken, read_columns
from imports.past.initials_only import people_by_initials
from imports.past.lines import Line
from imports.past.one_of_each import Gathered
from imports.past.people_line import Named, read_entry
from imports.past.people_list import read_list
from imports.past.roster_rows import Row, people_of, rows_of, words_of
from imports.past.roster_sections import Section
from imports.sentences import sentences

_OFFICE_ALONE = re.compile(
    r"\W{0,3}(?:chair(?:man|woman|person)?|clerk|minute[ -]taker)\W{0,3}", re.IGNORECASE
)
_APOLOGIES = re.compile(r"\bapolog", re.IGNORECASE)
_AND_APOLOGIES = re.compile(
    r"[,;.]\s{0,3}(?:an )?apolog(?:ies|y)(?: for absence)?"
    r"(?: (?:were |was |had been |have been )?(?:received |given |sent |submitted )?(?:from|by)"
    r"|\s?:)\s",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"(?:(?:were|was|had been|have been)\s)?(?:submitted|received|intimated|given|sent|noted"
    r"|tendered|reported|recorded)?\s?(?:on behalf of|from|by|for)\s",
    re.IGNORECASE,
)
_WERE_HERE = re.compile(r"\b(?:was|were) (?:also )?(?:present|in attendance)\.?$", re.IGNORECASE)


def offices_before(lines: Sequence[Line], at: int) -> list[tuple[Named, int]]:
    """The chair and the clerk, where lines above the lists name them."""
    found: list[tuple[Named, int]] = []
    above = [line for line in lines[max(0, at - 16) : at] if not line.blank][-8:]
    for line, following in zip_longest(above, above[1:]):
        text = words_of(line)
        if following is not None and _OFFICE_ALONE.fullmatch(text):
            text = f"{text.rstrip(' :')}: {words_of(following)}"
        if OFFICE.match(text) and (named := read_entry(text)):
            found.append((named, line.number))
    return found


def people_of_section(section: Section, gathered: Gathered) -> list[tuple[Named, int]]:
    """Read the people of one section; those of its tables are added at once."""
    table = [line for line in section.lines if line.cells]
    for row in read_table(table):
        for named in row.people:
            gathered.add(
                named,
                row.line,
                category=row.category or section.heading.category,
                status=row.status or section.status,
                heading=section.heading,
            )
    rest = [line for line in section.lines if not line.cells]
    if not are_broken(rest):
        return _listed(rest, section)
    people, doubts = read_columns(rest)
    gathered.doubts += doubts
    return people


def _listed(lines: Sequence[Line], section: Section) -> list[tuple[Named, int]]:
    people: list[tuple[Named, int]] = []
    plain_rows = []
    for row in [apart for each in rows_of(lines) for apart in _sentences_apart(each, section)]:
        if match := NUMBERED.match(row.text):
            row = replace(row, text=row.text[match.end() :])
        if section.status == "apologies" and (match := _SENT.match(row.text)):
            row = replace(row, text=row.text[match.end() :])
        if match := _AND_APOLOGIES.search(row.text):
            people += [(each, row.line) for each in apologies_of(row.text[match.end() :])]
            plain_rows.append(replace(row, text=row.text[: match.start()]))
        elif _tells_apologies(row.text, section):
            people += [(each, row.line) for each in apologies_of(row.text)]
        elif by_initials := people_by_initials(row.text):
            people += [(each, row.line) for each in by_initials]
        elif OFFICE.match(row.text) and (named := _office_holder(row.text)):
            people.append((replace(named, own=True), row.line))
        elif section.status != "present" and _WERE_HERE.search(row.text):
            here = people_of([row])
            people += [(replace(each, own=True), line) for each, line in here]
        else:
            plain_rows.append(row)
    people += people_of(plain_rows, section.heading.shared_title)
    return sorted(people, key=lambda each: (each[1], each[0].person.status != "present"))


def _sentences_apart(row: Row, section: Section) -> list[Row]:
    """A row that tells who was there and then of apologies, as a row for each sentence."""
    cut = sentences(row.text) if section.status == "present" else ()
    apart = any(_APOLOGIES.search(each) for each in cut[1:])
    return [replace(row, text=each) for each in cut] if apart else [row]


def _office_holder(text: str) -> Named | None:
    """The one person of "Clerk: Sam Grey"; None for "Chair: Ann Holt, Vice-Chair: Jo Marsh"."""
    people = read_list(text)
    several = sum(each.strength > 1 for each in people) > 1
    return None if several else read_entry(text)


def _tells_apologies(text: str, section: Section) -> bool:
    in_prose = section.status == "apologies" and is_prose(text)
    return in_prose or (bool(_APOLOGIES.search(text)) and "(" not in text[:40])
