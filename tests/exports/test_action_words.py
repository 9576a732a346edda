from __future__ import annotations

import pytest

from exports.action_sentences import sentence_of
from store.models import Action, ActionReading, Anchor, Owner


def action(text: str, *owners: str) -> Action:
    read = ActionReading(
        text=text,
        anchor=Anchor(text=f"Action: {text}"),
        owners=tuple(Owner(written=one) for one in owners),
    )
    return Action(id="a", meeting="m", read=read)


@pytest.mark.parametrize(
    ("text", "owners", "printed"),
    [
        ("Jo and me to let me know.", ("Jo", "me"), "Jo and Sam Grey to let me know."),
        ("I ?? to ask", ("I",), "Sam Grey to ask"),
        ("Me ?? to ask", ("Me",), "Sam Grey to ask"),
        ("me – ask them", ("me",), "Sam Grey – ask them"),
        ("Ask them (Jo, me).", ("Jo", "me"), "Ask them (Jo, Sam Grey)."),
        ("Jo to let me know.", ("Jo",), "Jo to let me know."),
    ],
)
def test_the_clerk_is_named_where_the_clerk_typed_me(
    text: str, owners: tuple[str, ...], printed: str
) -> None:
    called = {"me": "Sam Grey", "i": "Sam Grey"}
    names = [called.get(owner.casefold(), owner) for owner in owners]
    assert sentence_of(action(text, *owners), names) == printed


def test_a_clerk_who_is_not_known_is_left_as_typed() -> None:
    assert sentence_of(action("Me to ask", "Me"), ["Me"]) == "Me to ask"
