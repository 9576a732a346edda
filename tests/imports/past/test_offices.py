from __future__ import annotations

import pytest

from imports.past.lines import Line, lines_of
from imports.past.offices import offices_in, presiding_in
from imports.source import Source


def offices(text: str) -> dict[str, str]:
    found: dict[str, str] = {}

    def note(office: str, name: str, line: int) -> None:
        assert line >= 1
        found.setdefault(office, name)

    written = [line for line in lines_of(Source("m", "markdown", text)) if not line.blank]
    offices_in(written, note)
    return found


@pytest.mark.parametrize(
    ("text", "office", "name"),
    [
        ("Chair: Ann Holt", "chair", "Ann Holt"),
        ("Chairman:\tCllr A Holt", "chair", "A Holt"),
        ("Chaired by: Ann Holt", "chair", "Ann Holt"),
        ("Facilitator:\n\n Dr Rao     (DR)", "chair", "Rao"),
        ("Clerk: Sam Grey", "clerk", "Sam Grey"),
        ("Parish Clerk - Mrs S Grey", "clerk", "S Grey"),
        ("Minute Secretary: Sam Grey", "clerk", "Sam Grey"),
        ("Minutes taken by: Sam Grey", "clerk", "Sam Grey"),
        ("Note-taker:\n\n Sam Grey        (SG)", "clerk", "Sam Grey"),
        ("Minutes: Sam Grey", "clerk", "Sam Grey"),
        ("| Clerk | Sam Grey |", "clerk", "Sam Grey"),
        ("In the chair: Lee Dean", "presiding", "Lee Dean"),
        ("Present: Ann Holt (Chair), Lee Dean", "chair", "Ann Holt"),
        ("Ann Holt (chair), Lee Dean, Sam Grey (mins)", "clerk", "Sam Grey"),
        ("Councillor N J Holt (Leader of the Council) in the Chair;", "presiding", "N J Holt"),
        ("The Revd Dr Simon Holt (Vicar, in the chair) SH;", "presiding", "Simon Holt"),
        ("Gwen Parry (Cadeirydd/Chair)", "chair", "Gwen Parry"),
        ("Sam Grey (Clerk to the Board)", "clerk", "Sam Grey"),
        ("Ann Holt        Lay Member, Chair", "chair", "Ann Holt"),
        ("Mrs Ann Holt - Chair", "chair", "Ann Holt"),
        ("Sam Grey – Minute taker", "clerk", "Sam Grey"),
        ("Mr S Grey Clerk and Proper Officer", "clerk", "S Grey"),
        ("Maureen Grey (secretary)", "clerk", "Maureen Grey"),
        ("Contact: Sam Grey  Email: sam@exampleshire.example", "clerk", "Sam Grey"),
        ("Contact: Sam Grey, Committee Services", "clerk", "Sam Grey"),
        ("Place:   Room 3           Chair:  Wilf Holt", "chair", "Wilf Holt"),
    ],
)
def test_an_office_is_found_with_its_name(text: str, office: str, name: str) -> None:
    assert offices(text).get(office) == name


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt (Vice Chair)",
        "Ann Holt (Deputy Chair)",
        "Chair: to be elected",
        "Ann Holt (Treasurer)",
        "The Chair welcomed everybody",
    ],
)
def test_other_words_give_no_chair(text: str) -> None:
    assert "chair" not in offices(text)


def test_whoever_took_the_minutes_comes_before_the_secretary() -> None:
    assert offices("Maureen Hill (Secretary)\nSam Grey (minutes)")["clerk"] == "Sam Grey"


@pytest.mark.parametrize(
    "sentence",
    [
        "As this was a young person's meeting, the Chair for the meeting was Charlotte.",
        "Charlotte took the chair.",
        "Ann was away and Charlotte chaired the meeting.",
    ],
)
def test_a_sentence_tells_who_was_in_the_chair(sentence: str) -> None:
    assert presiding_in([Line(1, ""), Line(2, sentence)]) == ("Charlotte", 2)


def test_no_sentence_tells_nothing() -> None:
    assert presiding_in([Line(1, "All were welcomed by the Chair.")]) is None
