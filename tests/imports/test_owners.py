"""Who is to do something, by the words in front of it."""

from __future__ import annotations

import pytest

from imports.owners import owner_names
from tests.imports.people import names


@pytest.mark.parametrize(
    ("head", "owners"),
    [
        ("Jo Marsh and Barnardos", ["Jo Marsh", "Barnardos"]),
        ("Dr Rao, Barnardos and CC Dean", ["Dr Rao", "Barnardos", "CC Dean"]),
        ("Director of Schools and Families", ["Director of Schools and Families"]),
        ("Head for Housing and Homes", ["Head for Housing and Homes"]),
        ("Cabinet Member for Care and Dr Rao", ["Cabinet Member for Care", "Dr Rao"]),
    ],
)
def test_and_parts_people_and_holds_an_office_together(head: str, owners: list[str]) -> None:
    found = owner_names(head, names())
    assert [one.owner.written for one in found] == owners
