from __future__ import annotations

import pytest

from imports.past.reading import read_minutes
from imports.source import Source
from tests.imports.past.layouts import LAYOUTS, Layout


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_layout_is_read_as_a_careful_reader_would(layout: Layout) -> None:
    file = read_minutes(Source("minutes.txt", "text", layout.text))
    (meeting,) = file.meetings
    assert meeting.on == layout.on
    assert tuple(one.title for one in meeting.items) == layout.titles
    if layout.numbers:
        assert tuple(one.number for one in meeting.items) == layout.numbers
    assert meeting.time == layout.time
    if layout.clerk is not None:
        assert meeting.clerk == layout.clerk
    following = meeting.next_meeting
    assert (following.on if following else None) == layout.following
    assert [doubt for doubt in meeting.doubts if doubt.about in ("date", "body", "agenda")] == []
