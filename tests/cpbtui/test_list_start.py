"""A list starts at its top."""

from __future__ import annotations

import pytest

from tests.cpbtui.board import board_app
from tests.cpbtui.screen_text import screen_text


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (80, 20)])
async def test_home_starts_with_the_next_meeting_in_sight(size: tuple[int, int]) -> None:
    app = board_app()
    async with app.run_test(size=size) as pilot:
        await pilot.pause(0.2)
        assert "Next meeting" in screen_text(app)
