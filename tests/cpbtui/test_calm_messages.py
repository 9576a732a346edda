"""Messages at the edge of the screen are few, and stay behind with their screen."""

from __future__ import annotations

from textual.pilot import Pilot

from cpbtui.app import CpbtuiApp
from tests.cpbtui.board import board_app
from tests.cpbtui.screen_text import press, screen_text, told


async def tell(pilot: Pilot[None], *sentences: str) -> None:
    app = pilot.app
    assert isinstance(app, CpbtuiApp)
    for one in sentences:
        app.tell(one)
    await pilot.pause()


async def test_at_most_two_messages_stand_at_a_time_and_none_twice() -> None:
    app = board_app()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await tell(pilot, "One.", "Two.", "Three.", "Three.")
        assert told(app) == ["Two.", "Three."]
        lines = screen_text(app).splitlines()
        assert not any("Three." in line for line in lines[-3:])


async def test_a_message_that_has_to_be_read_gives_way_to_none() -> None:
    app = board_app()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        app.tell("The last line was torn.", timeout=12)
        await tell(pilot, "One.", "Two.", "Three.")
        await press(pilot, "f1")
        assert told(app) == ["The last line was torn."]


async def test_messages_do_not_follow_to_another_screen() -> None:
    app = board_app()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await tell(pilot, "One.")
        app.open("actions")
        await pilot.pause()
        assert told(app) == []
