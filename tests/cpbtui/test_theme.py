from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

import cpbtui
from cpbtui.theme import DARK, DARK_THEME, LIGHT, LIGHT_THEME, Palette
from tests.cpbtui.board import board_app
from tests.cpbtui.screen_text import screen_text

SOURCES = Path(cpbtui.__file__).parent


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])
def test_every_text_can_be_read_on_every_ground(palette: Palette) -> None:
    for text, ground in product(palette.texts, palette.grounds):
        assert contrast(text, ground) >= 4.5, (text, ground)


def test_both_themes_have_the_same_names() -> None:
    assert DARK_THEME.variables.keys() == LIGHT_THEME.variables.keys()


def test_no_colour_is_written_out_but_in_the_theme() -> None:
    literal = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b(?!\w)|\brgb\(")
    for path in [*SOURCES.rglob("*.py"), *SOURCES.rglob("*.tcss")]:
        if path.name != "theme.py":
            found = literal.findall(path.read_text(encoding="utf-8"))
            assert not found, path


async def test_without_colours_the_selection_and_the_lateness_can_still_be_seen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = board_app(room="actions")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert app.no_color
        text = screen_text(app)
        assert "▌ Jo Marsh" in text
        assert "since 30 Sep" in text
