"""What Tab offers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.completion import complete, next_field, next_placeholder
from imports.names import Names
from store.models import Person, Wording
from store.records import Register
from tests.imports.people import names

WORDINGS = (
    Wording(key="agreed", text="The Board agreed that {what} by {when}."),
    Wording(key="aob", text="There was no other business."),
)


def offered(before: str) -> list[str]:
    found = complete(before, names(here=("holt", "samr")), WORDINGS)
    return [each.text for each in found.options] if found else []


@pytest.mark.parametrize(
    ("before", "texts"),
    [
        ("kh", ["Cllr Hoffman"]),
        ("Reported by kh", ["Cllr Hoffman"]),
        ("Reported by KH", ["Cllr Hoffman"]),
        ("(ld", ["CC Dean"]),
        ("@hol", ["CC Holt"]),
        ("@lund", ["Kate Lund"]),
        ("with @rao", ["Dr Rao"]),
        (";aob", ["There was no other business."]),
        (";a", ["The Board agreed that {what} by {when}.", "There was no other business."]),
        ("x;aob", []),
        ("mail@hol", []),
        ("rakh", []),
        ("kh ", []),
        ("k", []),
        ("xyz", []),
        (";nothing", []),
        ("", []),
    ],
)
def test_tab_completes_initials_names_and_wording(before: str, texts: list[str]) -> None:
    assert offered(before) == texts


def test_those_in_the_room_come_alone() -> None:
    assert offered("@sam") == ["Sam R"]
    assert offered("sg") == ["Sam Grey"]


def test_only_the_letters_are_replaced() -> None:
    found = complete("Then @hol", names(), WORDINGS)

    assert found is not None
    assert found.replace_from == 5
    other = complete(f"{'long ' * 30}kh", names(), WORDINGS)
    assert other is not None
    assert other.replace_from == 150


def test_the_label_says_who_is_you() -> None:
    found = complete("sg", names(), WORDINGS)

    assert found is not None
    assert (found.options[0].label, found.options[0].kind) == ("Sam Grey (you)", "name")


def test_wording_says_where_its_fields_are() -> None:
    found = complete(";agreed", names(), WORDINGS)

    assert found is not None
    text = found.options[0].text
    assert [text[start:end] for start, end in found.fields] == ["{what}", "{when}"]
    assert found.options[0].kind == "wording"
    assert found.options[0].label == f"agreed: {text}"


def test_an_unknown_name_can_be_a_guest_or_a_placeholder() -> None:
    found = complete("@robert", names(), WORDINGS)

    assert found is not None
    assert [(each.text, each.label, each.kind) for each in found.options] == [
        ("Robert", "Add Robert as a guest", "guest"),
        ("Unknown 1", "Unknown 1, to be named later", "placeholder"),
    ]
    assert found.fields == ()


def test_placeholders_are_numbered_on() -> None:
    known = Names(
        Register(
            {"1": Person(id="1", name="Unknown 1 – Health?"), "2": Person(id="2", name="unknown 2")}
        )
    )

    assert next_placeholder(known.register.people.values()) == "Unknown 3"
    assert next_placeholder(known.register.people.values(), "Police") == "Unknown 3 – Police?"
    assert next_placeholder([]) == "Unknown 1"


def test_fields_are_filled_one_after_another() -> None:
    text = "The Board agreed that {what} by {when}."

    assert next_field(text) == (22, 28)
    assert next_field(text, 23) == (32, 38)
    assert next_field(text, 33) is None
    assert next_field(text, -5) == (22, 28)


@given(st.text(max_size=90))
def test_tab_can_be_pressed_after_anything(before: str) -> None:
    found = complete(before, names(), WORDINGS)

    assert found is None or 0 <= found.replace_from <= len(before)
    next_field(before)
