from __future__ import annotations

from imports.past.front_matter import front_matter
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
