"""A key, from the terminal's driver to the letter leaving for the terminal: ours and a bare one.

Each app runs in a process of its own, with a driver that takes what is drawn and shows it to
nobody. A key counts as painted with the first output that holds the letters typed so far, once
the text itself holds them.
"""

from __future__ import annotations

import asyncio
import gc
import random
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, NamedTuple

from textual.app import App
from textual.drivers.headless_driver import HeadlessDriver
from textual.events import Key
from textual.widgets import TextArea

from benchmarks.figures import Figure, Samples, alone, rounded
from benchmarks.generate import DAILY, fresh_copy
from benchmarks.peers import BareEditor
from benchmarks.prose import minutes, paragraph
from benchmarks.typed_change import open_board
from cpbtui.app import CpbtuiApp
from cpbtui.rooms import screen_of
from store.models import AgendaItem
from store.store import Store

SIZE = (120, 40)
PAGES = 60
PAGE = 3_000
"""Characters on a page."""
ROUNDS = 2
KEYS = 300
"""Keys in a round."""
PAUSES = (0.04, 0.14)
"""Seconds between keys, least and most: a fast typist."""
LEAST = 3
"""Letters of a word before it is looked for in the output."""


class Sink(HeadlessDriver):
    """Takes what is drawn, with the moment."""

    watching: ClassVar[Callable[[str], None]] = staticmethod(lambda data: None)

    @property
    def is_headless(self) -> bool:
        """Draw everything, as for a real terminal."""
        return False

    def write(self, data: str) -> None:
        """Something is drawn."""
        Sink.watching(data)


class Typist:
    """Types into whatever has the focus, from another thread, as a terminal does."""

    def __init__(self, app: App[None], seed: int) -> None:
        self._app = app
        self._chance = random.Random(seed)
        self._waiting: deque[tuple[str, float]] = deque()
        """Beginnings of words not seen yet, and when their last letter was sent."""
        self.taken: list[float] = []
        Sink.watching = self._drawn

    def _drawn(self, data: str) -> None:
        """Every key is seen up to the newest whose letters stand in text and output."""
        now = time.perf_counter()
        word = self._word_at_cursor() if self._waiting else ""
        if word not in data:
            return
        places = [place for place, (sent, _) in enumerate(self._waiting) if sent == word]
        for _ in range(places[-1] + 1 if places else 0):
            self.taken.append((now - self._waiting.popleft()[1]) * 1000)

    def _word_at_cursor(self) -> str:
        area = self._app.focused
        assert isinstance(area, TextArea)
        row, column = area.cursor_location
        return area.document.get_line(row)[:column].split(" ")[-1]

    def type(self) -> None:
        """Type paragraphs, among them actions."""
        driver = self._app._driver
        assert driver is not None
        word = ""
        for letter in self._text():
            word = word + letter if letter.isalpha() else ""
            key = "enter" if letter == "\n" else letter
            time.sleep(self._chance.uniform(*PAUSES))
            if len(word) >= LEAST:
                self._waiting.append((word, time.perf_counter()))
            driver.send_message(Key(key, letter if letter != "\n" else "\r"))

    def _text(self) -> str:
        parts = [""]
        while sum(map(len, parts)) < KEYS:
            parts.append(paragraph(self._chance)[:90])
            parts.append("Action: Sam Grey to look into it.")
        return "\n\n".join(parts)[:KEYS]


class Typed(NamedTuple):
    """What came of typing into an app."""

    milliseconds: list[float]
    """From each letter's key to its paint."""
    editor: tuple[int, int]
    """Width and height of the editor."""


async def _type_into(app: App[None], seed: int) -> Typed:
    app.driver_class = Sink
    running = asyncio.create_task(app.run_async(size=SIZE, mouse=False))
    while not app.is_running or not isinstance(app.focused, TextArea):
        await asyncio.sleep(0.05)
    await asyncio.sleep(1)
    if isinstance(app, CpbtuiApp):
        gc.freeze()  # as the program does when its first screen stands
    editor = app.focused.size
    typist = Typist(app, seed)
    fingers = threading.Thread(target=typist.type)
    fingers.start()
    while fingers.is_alive():
        await asyncio.sleep(0.5)
    app.exit()
    await running
    return Typed(typist.taken, (editor.width, editor.height))


def meeting_text(spread: bool) -> list[str]:
    """The minutes of each item: sixty pages, over ten items or all in the first."""
    chance = random.Random(60)
    if spread:
        return [minutes(chance, PAGES * PAGE // 10) for _ in range(10)]
    return [minutes(chance, PAGES * PAGE), *[""] * 9]


def _long_meeting(store: Store, texts: list[str]) -> tuple[str, str]:
    """Put the newest meeting under way with these minutes; its id and its first item's."""
    meeting = store.meetings()[-1]
    items = store.of(AgendaItem, meeting.id)
    with store.change("Minutes so far") as c:
        c.set(meeting, status="in progress", opened_at="18:00", current_item=items[0].id)
        for item, text in zip(items, texts, strict=True):
            c.set(item, minutes=text)
    store.settle()
    return meeting.id, items[0].id


def type_in_ours(spread: bool, seed: int) -> Typed:
    """Type in the live screen."""
    with tempfile.TemporaryDirectory() as place:
        store = open_board(fresh_copy(DAILY, Path(place)))
        meeting, item = _long_meeting(store, meeting_text(spread))
        app = CpbtuiApp(
            store, today=lambda: datetime.now(UTC).date(), clock=lambda: datetime.now(UTC),
            start=lambda: screen_of("meeting", meeting=meeting, item=item),
        )  # fmt: skip
        typed = asyncio.run(_type_into(app, seed))
        store.close()
    return typed


def type_in_bare(spread: bool, seed: int, width: int, height: int) -> Typed:
    """Type in a text area of Textual's with the same text and size."""
    return asyncio.run(_type_into(BareEditor(meeting_text(spread)[0], width, height), seed))


def _figure(what: str, spread: bool) -> Figure:
    ours: list[float] = []
    bare: list[float] = []
    for seed in range(ROUNDS):
        typed = alone(type_in_ours, spread, seed)
        ours += typed.milliseconds
        bare += alone(type_in_bare, spread, seed, *typed.editor).milliseconds
    mine, peer = Samples("cpbtui", rounded(ours)), Samples("bare TextArea", rounded(bare))
    return Figure(
        what=what, unit="ms", ours=mine, peer=peer, compared="ratio of p95",
        value=mine.p95 / peer.p95, at_most=1.3,
    )  # fmt: skip


def measure() -> list[Figure]:
    """The second row: sixty pages in ten items, and all of them in one."""
    return [
        _figure("key to paint, 60 pages in 10 items", True),
        _figure("key to paint, 60 pages in one item", False),
    ]
