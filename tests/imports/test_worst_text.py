"""A megabyte pasted by mistake must not hold up the next key.

Nothing here is timed: a pattern that backtracks without end would simply never finish.
"""

from __future__ import annotations

from datetime import date

import pytest

from imports.attendance import narrow, read_people, young_name
from imports.completion import complete, next_field
from imports.dates import due_in, read_date, read_meeting_time, read_rule, read_time
from imports.markers import joined
from imports.paragraphs import heading, passages
from imports.plain_text import as_plain_text
from imports.reading import Context, read_passage
from imports.sentences import sentences
from imports.wording import leans
from store.action_sentence import wording
from store.models import Owner
from tests.imports.people import ON, PEOPLE, names

SIZE = 100_000
PIECES = (
    " ", "\n", "\t", ".", ",", "*", "_", "?", "#", ":", "-", "–", "(", "[", "'", "9", "a", "A", "İ",
    ". ", ", ", "a ", "A ", "**", "??", "? ", "- ", "1. ", "(1) ", "a b", "by ", "in ", "by the ",
    "the next ", "next meeting", "end of ", "31 june ", "1/", "6pm ", "at 6", "two weeks",
    "Action", "Action ", "Action: ", "Action:\n", "Action –", "Actions:\n- ", "Resolved: ",
    "Visit: ", "Visit: a, ", "Apologies: a, ", "apologies were ", "apologies were from ", "In: ",
    "Defer: to ", "Defer: a to ", "Attached: a – ", "the minutes were ", "minutes ", "the board ",
    "it was ", "The Board agreed ", "visited ", "visited A ", "visited A with ", "carried out a ",
    "a visit to A",
    "CC Holt and ", "Jo Marsh to ", "and ", " and", "Dr. ", "County Councillors A", "cllr ", "@",
    "{", "{a", ";a", "this ", "this a", "that ", "every ", "second thursday ", "\r", "\x00",
)  # fmt: skip
MARKERS = ("", "Action: ", "Visit: ", "Apologies: ", "The Board ", "In: ", "Defer: ", "by ", "**")


@pytest.mark.parametrize("piece", PIECES)
def test_a_long_run_of_anything_is_read(piece: str) -> None:
    text = (piece * (SIZE // len(piece) + 1))[:SIZE]
    context = Context(on=ON, names=names(), suggests_noted=True)

    for marker in MARKERS:
        for each in passages(marker + text)[:3]:
            read_passage(each.text, context)


@pytest.mark.parametrize("piece", PIECES)
def test_every_function_takes_a_long_run_of_anything(piece: str) -> None:
    text = (piece * (SIZE // len(piece) + 1))[:SIZE]
    known = names()

    as_plain_text(text)
    heading(text, ["CC Holt"])
    sentences(joined(text))
    leans(text)
    wording(text, [Owner(written="Jo Marsh"), Owner(written=text)], ["by Friday", text])
    due_in(text, ON)
    read_date(text, ON)
    read_meeting_time(text, ON)
    read_time(text)
    read_rule(text, date(2016, 1, 1), 2)
    read_people(text, known)
    narrow(text, PEOPLE)
    young_name(text)
    known.resolve(text)
    complete(text, known)
    next_field(text)
