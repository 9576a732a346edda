"""Take a picture of every screen of the demo board, at both sizes, into `docs/screens/`.

Run by `make screens`. The day is fixed, so the same program makes the same pictures.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cpbtui.app import CpbtuiApp
from cpbtui.demo_board import make_board
from cpbtui.minute_taking import MinuteTaking
from cpbtui.rooms import ROOMS, screen_of
from cpbtui.steps import meetings as steps
from cpbtui.steps.attendance import mark_all
from store.models import AgendaItem, Meeting
from store.outstanding import Diary
from store.store import Saving, Store

TODAY = date(2016, 11, 22)
NOW = datetime(2016, 11, 22, 9, 30, tzinfo=UTC)
SEVEN = datetime(2016, 12, 1, 19, 7, tzinfo=UTC)
SIZES = ((120, 40), (80, 24))
PAST = Path(__file__).parent / "past-minutes.txt"
"""Minutes of an invented meeting, to be brought in."""
FOLDER = Path(__file__).parent / "screens"


@dataclass(frozen=True)
class Picture:
    """One screen to take."""

    name: str
    room: str
    keys: tuple[str, ...] = ()
    """Pressed before the picture is taken."""
    about: dict[str, object] = field(default_factory=dict)
    at: datetime = NOW
    """What the clock shows."""


def pictures(store: Store) -> Iterator[Picture]:
    """Every screen, and the dialogs a clerk meets first."""
    diary = Diary(store.meetings(), TODAY)
    coming, last = diary.coming(), diary.last_held()
    assert coming is not None
    assert last is not None
    about: dict[str, dict[str, object]] = {
        "agenda": {"meeting": coming.id},
        "meeting": {"meeting": coming.id},
        "attendance": {"meeting": coming.id},
        "readback": {"meeting": last.id},
        "outcomes": {"meeting": last.id},
        "search": {"text": "council tax"},
    }
    for room in ROOMS:
        if room != "meeting":
            yield Picture(room, room, about=dict(about.get(room, {})))
    yield Picture("actions-by-owner", "actions", ("tab", "tab"))
    yield Picture("actions-note", "actions", ("n",))
    yield Picture("actions-reassign", "actions", ("r",))
    yield Picture("search-empty", "search")
    yield Picture("search-preview", "search", ("tab", "down", "ctrl+l"), {"text": "leaving care"})
    yield Picture("decisions-superseded", "decisions", ("s",))
    yield Picture("decisions-follow", "decisions", ("down", "down", "down", "f"))
    past = {"paths": (PAST,)}
    yield Picture("import-doubts", "import", about=past)
    yield Picture("import-people", "import", ("tab", "tab"), past)
    yield Picture("import-actions", "import", ("tab", "tab", "tab", "tab", "down"), past)
    yield Picture("people-edit", "people", ("enter",))
    yield Picture("meetings-new", "meetings", ("n",))
    yield Picture("settings-agenda", "settings", ("tab", "tab"))
    yield Picture("keys", "actions", ("f1",))
    yield Picture("palette", "home", ("ctrl+p", *"dispatch"))
    yield Picture("documents", "home", ("f10",))
    # Last, because it alters the board: a meeting under way, and the clerk in mid-sentence.
    hold_half_a_meeting(store, coming)
    live = {**about["meeting"], "item": store.of(AgendaItem, coming.id)[2].id}
    yield Picture("meeting", "meeting", about=live, at=SEVEN)
    yield Picture("meeting-question", "meeting", ("f7",), about=live, at=SEVEN)


SPOKEN = """CC Holt

CC Holt and CC Dean had visited Elm House on 3 November. The young people had shown them the new \
garden, and asked why the Wi-Fi went off at nine. ?? of six bedrooms were in use.

Action: Jo Marsh to ask Elm House about the Wi-Fi and let CC Holt know by 16 December.

CC Dean

Housing offices had no leaflet on leaving care. The Board agreed that a pack be written.

Action: Sam to bring a draft leaving care pack to the next mee"""


def hold_half_a_meeting(store: Store, meeting: Meeting) -> None:
    """Open the meeting, mark who is here, type item 3 while the meeting goes on to item 4."""
    at = NOW.replace(month=12, day=1, hour=18, minute=0)
    people = store.register.people.values()
    here = [one for one in people if one.category and one.terms_of_office and not one.young_person]
    mark_all(store, meeting.id, [one for one in here if one.name != "Lee Dean"][:12], "present")
    steps.start(store, meeting, at)
    items = store.of(AgendaItem, meeting.id)
    for item, minutes in zip(items[1:4], (6, 15, 26), strict=True):
        steps.go_to(store, meeting, item, at + timedelta(minutes=minutes))
    taking = MinuteTaking(store, meeting.id, clock=lambda: at, moment=lambda: 0.0)
    taking.enter(items[2].id, lambda: (SPOKEN, len(SPOKEN)))
    taking.typed()
    taking.leave()


async def take(store: Store, picture: Picture, size: tuple[int, int]) -> str:
    """One picture as SVG.

    Args:
        store: The board.
        picture: What to take.
        size: Columns and lines.
    """
    store.settle()
    store.saving = Saving(at=picture.at)
    app = CpbtuiApp(
        store, today=lambda: TODAY, clock=lambda: picture.at,
        start=lambda: screen_of(picture.room, **picture.about),
    )  # fmt: skip
    async with app.run_test(size=size, notifications=False) as pilot:
        await pilot.pause(0.3)
        await pilot.press(*picture.keys)
        await pilot.pause(0.3)
        svg = app.export_screenshot(title="cpbtui")
    # The exporter names its styles by a checksum of the text; a fixed one keeps diffs small.
    return re.sub(r"terminal-\d+", "terminal", svg)


def main(only: list[str]) -> None:
    """Take every picture, or those named."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="cpbtui-screens-") as spare:
        store, _ = make_board(Path(spare) / "board", TODAY)
        try:
            for picture in pictures(store):
                if only and picture.name not in only:
                    continue
                for size in SIZES:
                    name = f"{picture.name}-{size[0]}x{size[1]}.svg"
                    (FOLDER / name).write_text(
                        asyncio.run(take(store, picture, size)), encoding="utf-8"
                    )
                    print(f"docs/screens/{name}")
        finally:
            store.close()


if __name__ == "__main__":
    main(sys.argv[1:])
