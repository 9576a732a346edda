"""A board to type into, a clerk who types without pause, and what may be missing after a kill."""

from __future__ import annotations

import json
import os
import random
import re
import select
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from cpbtui.minute_taking import MinuteTaking
from store.local import LocalEngine, create_board
from store.models import Action, AgendaItem, Attendance, Board, Meeting, Person
from store.store import Store
from tests.terminal import Terminal, home

DAY = "2016-09-08"
MEETING, ONE, TWO = "meeting", "one", "two"
LOST_AT_MOST = 1.0
"""Seconds of typing that may be missing after SIGKILL."""
TORN = "had not been confirmed"
"""What may be told after a kill: that a line was torn in the middle of being written."""
PEOPLE = (
    Person(id="holt", name="Ann Holt", title="County Councillor", category="Members"),
    Person(id="dean", name="Lee Dean", title="County Councillor", category="Members"),
    Person(id="marsh", name="Jo Marsh", category="Other attendees"),
    Person(id="rao", name="Priya Rao", title="Dr", category="Co-opted members"),
    Person(id="grey", name="Sam Grey", category="Other attendees", role="Clerk"),
)
SENTENCES = (
    "The Board heard from the Voices about the summer at Elm House. ",
    "Dr Rao said that waiting times – 18 weeks – were naïve to accept. ",
    "CC Holt thanked everybody “for the honesty”. ",
    "It was agreed that the report be brought back. ",
    "Action: Jo Marsh to send the figures to CC Dean by 30 September\n\n",
    "Action: Dr Rao and Sam Grey to report to the next meeting\n\n",
    "Decision: The Board endorsed the offer to care leavers.\n\n",
    "Plain [red]words[/foo] are words?\n",
    "\n\n",
)


def now() -> datetime:
    return datetime.now(UTC)


def opened(folder: Path) -> Store:
    """The board, as the program opens it."""
    engine = LocalEngine(folder / "board", clock=now)
    return Store(engine, clock=now, randomness=os.urandom, by="Sam Grey")


def new_board(folder: Path) -> Path:
    """A board with a meeting of two items under way; returns the folder it is in."""
    folder.mkdir(parents=True)
    board = Board(
        id="B", version=1, name="Corporate Parenting Board", short_name="CPB", chair="holt",
        clerk="grey", council="Exampleshire County Council",
    )  # fmt: skip
    create_board(folder / "board", board, by="Sam Grey", clock=now)
    store = opened(folder)
    with store.change("Set up") as c:
        for person in PEOPLE:
            c.add(person)
        c.add(
            Meeting(
                id=MEETING, on=date(2016, 9, 8), time="18:00", status="in progress",
                opened_at="18:00", current_item=ONE, clerk="grey", chair="holt",
            )
        )  # fmt: skip
        c.add(AgendaItem(id=ONE, meeting=MEETING, position=1, number="1", title="Health"))
        c.add(AgendaItem(id=TWO, meeting=MEETING, position=2, number="2", title="Voices"))
    store.close()
    return folder


def script(chance: random.Random, letters: int) -> str:
    """Minutes, as long as wanted."""
    text = ""
    while len(text) < letters:
        text += chance.choice(SENTENCES)
    return text[:letters].strip()


class Sender:
    """What was sent, and when."""

    def __init__(self) -> None:
        self.sent = ""
        self._times: list[tuple[float, int]] = [(0.0, 0)]

    def note(self, text: str) -> None:
        """Note that this has gone out just now."""
        self.sent += text
        self._times.append((time.monotonic(), len(self.sent)))

    def letters_before(self, moment: float) -> int:
        """How many letters had been sent by then."""
        return max(count for at, count in self._times if at <= moment)

    @property
    def longest_pause(self) -> float:
        """The longest time without a key, in seconds."""
        times = [at for at, _ in self._times[1:]]
        return max((after - before for before, after in pairwise(times)), default=0.0)


class Typist(Sender):
    """Types into a terminal without pause."""

    def __init__(self, terminal: Terminal, text: str) -> None:
        super().__init__()
        self.terminal = terminal
        self.left = text

    def keys(self, count: int) -> None:
        """Press the next few keys; what the program draws meanwhile is thrown away."""
        self.terminal.watching = False
        text, self.left = self.left[:count], self.left[count:]
        data = text.replace("\n", "\r").encode()
        while data:
            self.terminal.read()
            if select.select([], [self.terminal.fd], [], 0.05)[1]:
                data = data[os.write(self.terminal.fd, data) :]
        self.note(text)
        self.terminal.read()

    def paste(self, text: str) -> None:
        """Paste, as terminals do it."""
        self.terminal.watching = False
        self.terminal.paste(text)
        self.note(text)


def type_together(typists: list[Typist], seconds: float, *, rate: float = 40.0) -> None:
    """Let several type at once, so many keys a second each."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for typist in typists:
            typist.keys(1)
        time.sleep(1 / rate)


def in_meeting(folder: Path, size: tuple[int, int]) -> Terminal:
    """The program in a terminal, started; `at_the_minutes` waits for it."""
    return Terminal(
        "--board", str(folder / "board"), "--today", DAY, size=size, environ=home(folder)
    )


def at_the_minutes(terminal: Terminal) -> Terminal:
    """Go to the minutes of the meeting under way."""
    terminal.wait_for("Corporate Parenting Board")
    terminal.press("m")
    terminal.wait_for("8 Sep")
    terminal.press("enter")
    terminal.wait_for("item 1")
    return terminal


def shown(folder: Path) -> dict[str, Any]:
    """What `cpbtui show --json` says of the meeting."""
    ran = subprocess.run(
        [sys.executable, "-m", "cpbtui", "--board", str(folder / "board"), "show", DAY, "--json"],
        capture_output=True, text=True, check=True, env={**os.environ, **home(folder)},
    )  # fmt: skip
    meeting: dict[str, Any] = json.loads(ran.stdout)["meetings"][0]
    return meeting


def present(store: Store) -> set[str]:
    """Who is marked present."""
    return {one.person for one in store.of(Attendance, MEETING) if one.status == "present"}


def assert_read(store: Store) -> None:
    """The actions are those that the text has, each once, when unread text is read again."""
    MinuteTaking(store, MEETING, clock=datetime.now, moment=time.monotonic)
    for item in store.of(AgendaItem, MEETING):
        assert not item.unread
        wanted = re.findall(r"(?m)(?:^|[.;!?] )Action: (\S.*)$", item.minutes)
        actions = [one for one in store.of(Action, MEETING) if one.item == item.id]
        assert sorted(one.text for one in actions) == sorted(line.strip() for line in wanted)
