"""Identifiers sort in the order they were made."""

from __future__ import annotations

from datetime import UTC, datetime

from store.ids import Ids, new_id
from tests.making import StillClock


def test_an_identifier_begins_with_the_moment_and_ends_in_chance() -> None:
    clock = StillClock(datetime(2016, 9, 8, 17, 0, tzinfo=UTC))
    one = new_id(clock, lambda size: b"\x00" * size)
    other = new_id(clock, lambda size: b"\xff" * size)
    assert (len(one), len(other)) == (26, 26)
    assert one[:10] == other[:10]
    assert (one[10:], other[10:]) == ("0" * 16, "Z" * 16)
    clock.forward(seconds=0.001)
    assert new_id(clock, lambda size: b"\x00" * size) > other


def test_identifiers_of_one_moment_keep_their_order() -> None:
    ids = Ids(StillClock(), lambda size: b"\x05" * size)
    made = [ids.next() for _ in range(100)]
    assert made == sorted(set(made))


def test_the_one_after_carries_over() -> None:
    drawn = iter([b"\x00" * 9 + b"\x1f", b"\x00" * 10])
    ids = Ids(StillClock(), lambda size: next(drawn))
    first, second = ids.next(), ids.next()
    assert first.endswith("00Z")
    assert second.endswith("010")
    assert second > first
