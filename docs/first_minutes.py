"""The first five minutes of README.md, walked through the program; and the picture at its top.

`make screens` runs it: a picture taken half-way is what README.md shows. A test walks on to the
end and holds README.md to what happens.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from textual.pilot import Pilot

from cpbtui.app import CpbtuiApp
from cpbtui.demo_board import make_board

TODAY = date(2016, 12, 1)
NOW = datetime(2016, 12, 1, 18, 24, 7, tzinfo=UTC)
PICTURE = Path(__file__).parent / "screens" / "first-minutes.svg"

TO_THE_PICTURE = (
    "m", "enter", "alt+s", "enter",
    "f6", "holt, khan, tarn, lowe, rees", "enter", "escape",
    "f8", "f8",
    "CC Holt had visited Elm House and", "f4",
    "Jo Marsh to send the photographs to CC Holt in two weeks", "enter",
    " seen the new garden.", "f4",
    "Sam to thank the carers of Harbury", "f7",
)  # fmt: skip
"""Keys, and what is typed: everything with a space in it."""

TO_THE_END = (
    "1", "f7", "1",
    "f2", "next friday", "enter", "f9", "enter",
    "escape", "escape", "escape", "a", "c", "ctrl+z",
)  # fmt: skip


async def walk(pilot: Pilot[None], steps: tuple[str, ...]) -> None:
    """Press the keys and type the words, a step at a time."""
    for step in steps:
        await pilot.press(*(step if " " in step else (step,)))
        await pilot.pause(0.05)


async def take(folder: Path) -> str:
    """The picture, as SVG.

    Args:
        folder: Where the demo board is made; it must not exist yet.
    """
    store, _ = make_board(folder, TODAY)
    store.settle()
    app = CpbtuiApp(store, today=lambda: TODAY, clock=lambda: NOW)
    try:
        async with app.run_test(size=(120, 30), notifications=False) as pilot:
            await walk(pilot, TO_THE_PICTURE)
            svg = app.export_screenshot(title="cpbtui")
    finally:
        store.close()
    # When it was saved is the real time, and the exporter names its styles by a checksum of the
    # text; fixed ones keep diffs small.
    svg = re.sub(r"saved(\W+160;)\d\d:\d\d:\d\d", rf"saved\g<1>{NOW:%H:%M:%S}", svg)
    return re.sub(r"terminal-\d+", "terminal", svg)


def main() -> None:
    """Take the picture."""
    PICTURE.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="cpbtui-first-") as spare:
        PICTURE.write_text(asyncio.run(take(Path(spare) / "board")), encoding="utf-8")
    print(f"docs/screens/{PICTURE.name}")


if __name__ == "__main__":
    main()
