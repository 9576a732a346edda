from __future__ import annotations

from imports.past.front_matter import FrontMatter, front_matter
from imports.past.lines import lines_of
from imports.source import Source


def test_fields_are_read_and_the_rest_is_body() -> None:
    text = '---\ntitle: "Minutes of May"\ndate: 2019-05-03\ntags:\n  - "pc"\n  - elm\n---\n\nBody.'
    front = front_matter(lines_of(Source("m", "markdown", text)))
    assert front.fields == {"title": "Minutes of May", "date": "2019-05-03", "tags": "pc, elm"}
    assert front.places == {"title": 2, "date": 3, "tags": 4}
    assert [line.text for line in front.body if not line.blank] == ["Body."]


def test_minutes_inside_a_field_are_the_body() -> None:
    text = (
        "---\ntitle: Call\nagenda: |-\n  Bins\nminutes: >-\n  ### Attendance\n\n  Ann, Lee\n---\n"
    )
    front = front_matter(lines_of(Source("m", "markdown", text)))
    assert [line.text for line in front.body if not line.blank] == ["Attendance", "Ann, Lee"]
    assert front.fields["agenda"] == ""


def test_without_two_rules_or_a_field_everything_is_body() -> None:
    for text in ("Words\n\n---\na: b\n---", "---\na: b\nmore", "---\nno field\n---\nBody", ""):
        lines = lines_of(Source("m", "markdown", text))
        front = front_matter(lines)
        assert front.fields == {}
        assert list(front.body) == lines


def read(text: str) -> FrontMatter:
    return front_matter(lines_of(Source("m", "markdown", text)))


def said(front: FrontMatter) -> list[str]:
    return [line.text for line in front.body if not line.blank]


def test_keys_are_read_in_small_letters_and_values_without_quotes() -> None:
    front = read("\n---\nMeeting Date: '3 May'\nmeeting-time:\nurl: a:b\n---\nBody.\n---\nMore.")
    assert front.fields == {"meeting date": "3 May", "meeting-time": "", "url": "a:b"}
    assert front.places == {"meeting date": 3, "meeting-time": 4, "url": 5}
    assert said(front) == ["Body.", "More."]


def test_what_is_no_key_is_no_field() -> None:
    front = read("---\na: b\n  c: d\n# e: f\n| g: h | i: j |\n1k: l\nm:n\no p\n---\nBody.")
    assert front.fields == {"a": "b"}
    assert front.fields == read("---\n- z\na: b\n---\nBody.").fields
    assert read(f"---\na: b\n{'k' * 42}: c\n---\nBody.").fields == {"a": "b"}


def test_front_matter_comes_first_and_has_fields() -> None:
    assert read("Words\n---\na: b\n---\nBody.").fields == {}
    assert read("---\n\n---\na: b\n---\nBody.").fields == {}


def test_a_rule_inside_a_text_ends_nothing() -> None:
    front = read("---\na: |\n  One\n  ---\n  Two\n---\nBody.")
    assert (front.fields, said(front)) == ({"a": ""}, ["Body."])


def test_the_signs_of_a_text_of_many_lines_are_no_value() -> None:
    for sign in ("|", ">", "|-", ">-", "|+", ">+"):
        assert read(f"---\na: {sign}\n  One\n---\nBody.").fields == {"a": ""}
    assert read("---\na: >>\n---\nBody.").fields == {"a": ">>"}


def test_points_are_joined_after_what_stands_on_the_line_of_the_key() -> None:
    front = read("---\na: one\nb:\n- 'two'\n- three\nnot\n  - \"four\"\n---\nBody.")
    assert front.fields == {"a": "one", "b": "two, three, four"}


def test_the_longest_text_inside_is_the_body_when_nothing_follows() -> None:
    front = read("---\na: |\n  One two\nb: |\n  Three four five\nc: |\n  Six\n---\n\n")
    assert said(front) == ["Three four five"]
