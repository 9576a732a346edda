"""A picture of every screen, compared letter by letter and colour by colour.

After a wanted change of looks: `.venv/bin/python -m pytest tests/cpbtui/test_snapshots.py
--snapshot-update`, then look at the pictures.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input, TextArea

from tests.cpbtui.board import board_app
from tests.cpbtui.deciding import decided_store
from tests.cpbtui.finding import with_finder

SIZES = [(120, 40), (80, 24)]
ROOMS = ["home", "actions", "meetings", "people", "settings", "visits", "groups", "forward"]
PAST = Path(__file__).parents[2] / "docs" / "past-minutes.txt"


@pytest.fixture(autouse=True)
def _in_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    for widget in (Input, TextArea):
        monkeypatch.setattr(widget, "cursor_blink", False)  # in dialogs opened by a key, too


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("room", ROOMS)
def test_the_screen_looks_as_it_did(
    snap_compare: Callable[..., bool], room: str, size: tuple[int, int]
) -> None:
    assert snap_compare(board_app(room=room), terminal_size=size)


async def still(pilot: Any) -> None:
    """Nothing is being worked out."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    ("room", "about", "keys"),
    [
        ("agenda", {"meeting": "m-dec"}, []), ("meeting", {"meeting": "m-sep"}, []),
        ("attendance", {"meeting": "m-dec"}, []), ("readback", {"meeting": "m-sep"}, []),
        ("import", {}, []), ("import", {"paths": (PAST,)}, ["tab", "tab", "shift+tab"]),
    ],
    ids=["agenda", "meeting", "attendance", "readback", "files", "review"],
)  # fmt: skip
def test_the_screens_of_a_meeting_and_of_past_minutes_look_as_they_did(
    snap_compare: Callable[..., bool],
    room: str,
    about: dict[str, object],
    keys: list[str],
    size: tuple[int, int],
) -> None:
    app = board_app(None, room, **about)
    assert snap_compare(app, press=keys, terminal_size=size, run_before=still)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    ("room", "about", "keys"),
    [
        ("search", {}, []), ("search", {"text": "council tax"}, []),
        ("search", {"text": "heron"}, []), ("search", {"text": "tax"}, ["ctrl+l"]),
        ("decisions", {}, ["end", "s", *"exem", "enter"]), ("decisions", {}, ["s"]),
        ("outcomes", {"meeting": "m-aug"}, []), ("outcomes", {"subject": "d-exempt"}, []),
    ],
    ids=["empty", "found", "nothing", "preview", "register", "superseding", "meeting", "subject"],
)  # fmt: skip
def test_searching_and_deciding_look_as_they_did(
    snap_compare: Callable[..., bool],
    room: str,
    about: dict[str, object],
    keys: list[str],
    size: tuple[int, int],
) -> None:
    app = board_app(decided_store(), room, **about)
    with_finder(app)
    assert snap_compare(app, press=keys, terminal_size=size, run_before=still)


@pytest.mark.parametrize(
    ("name", "keys"),
    [("keys", ["f1"]), ("palette", ["ctrl+p"]), ("owners", ["r"]), ("by-owner", ["tab", "tab"])],
)
def test_the_dialog_looks_as_it_did(
    snap_compare: Callable[..., bool], name: str, keys: list[str]
) -> None:
    assert snap_compare(
        board_app(room="actions"), press=keys, terminal_size=(120, 40), run_before=still
    )
