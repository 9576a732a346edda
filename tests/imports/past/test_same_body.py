"""Whether minutes are of the board itself, however they name it."""

from __future__ import annotations

import pytest

from imports.past.same_body import same_body
from store.models import Board

BOARD = Board(
    id="b", name="Children in Care Board", council="Elm and Oak Council", short_name="CiC"
)


@pytest.mark.parametrize(
    ("body", "same"),
    [
        *(("Children in Care Board", True), ("The Children in Care Board", True), ("cic", True)),
        *(("Minutes of the Children in Care Board", True), ("The CiC", True), ("CiCs", False)),
        *(("Meeting of the Board for Children in Care", False), ("Chldren in Care Board", True)),
        *(("Elm and Oak Children in Care Board", True), ("Ash Children in Care Board", False)),
        *(("Elm & Oak Council's Children in Care Board", True), ("Children in Care", False)),
        *(("Children-in-Care Board", True), ("The Minutes", False), ("", False)),
        ("Elm Oak Council: Children in Care Board", True),
    ],
)
def test_a_body_is_the_board_whatever_small_words_and_council_stand_before(
    body: str, same: bool
) -> None:
    assert same_body(body, BOARD) is same


def test_a_board_without_a_name_is_no_body() -> None:
    assert not same_body("Elm Board", Board(id="b", name=""))
    assert not same_body("", Board(id="b", name=""))
    assert not same_body("", Board(id="b", name="Elm Board"))
    assert not same_body("Elm Board", Board(id="b", name="", council="Elm Board"))
    assert same_body("Board of Care and Health", Board(id="b", name="The Board for Care, Health"))
