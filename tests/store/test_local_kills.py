"""SIGKILL at any step of any write: the board opens with all that was saved, and no less."""

from __future__ import annotations

import os
import random
import shutil
from functools import partial
from pathlib import Path

import pytest

from store.changes import Values
from store.engine import Saved
from store.local import appending, index_demand, writer
from tests.store.local_board import Clerk, new_board, opened, reopened
from tests.store.local_index import assert_index_tells, fresh
from tests.store.local_killing import Killer, in_child

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked child"),
]
CHANGES = 24
COUNTED: dict[str, list[tuple[object, str]]] = {
    "anywhere": [],
    "inside a checkpoint": [(writer.Writer, "_replace_record")],
    "inside a segment change": [(writer, "pack"), (appending.JournalEnd, "_begin")],
}
"""Where to look for the functions whose steps may be the last."""


def minutes(number: int) -> str:
    return f"The Board noted report {number}. " * (number % 7 + 1)


def expected(seq: int) -> dict[str, Values]:
    """The items as of a change."""
    items: dict[str, Values] = {}
    for number in range(2, seq + 1):
        doc_id = f"I{number % 4}"
        items[doc_id] = {
            "id": doc_id,
            "title": "Voices",
            "minutes": minutes(number),
            "version": items.get(doc_id, {"version": 0})["version"] + 1,
        }
    return items


def clerk_at_work(folder: Path, saved: Path, at: int, half: bool, where: str) -> int:
    """Change the board without pause, noting what was said to be saved; in a child."""
    log = os.open(saved, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    note = os.write
    killer = Killer(at, half, where != "anywhere")
    appending.SEGMENT_SIZE = 1400
    index_demand.QUIET = index_demand.LONGEST = 0.002
    for owner, name in COUNTED[where]:
        setattr(owner, name, killer.inside(getattr(owner, name)))
    clerk = Clerk(folder)
    for number in range(clerk.seq + 1, CHANGES + 2):
        clerk.send("items", f"I{number % 4}", {"title": "Voices", "minutes": minutes(number)})
        if number % 5 == 0:
            clerk.engine.checkpoint()
        if number % 3 == 0:
            clerk.engine.wait(0.01)
        for event in clerk.take():
            if isinstance(event, Saved):
                note(log, b"%d\n" % event.up_to)
    clerk.settle()
    note(log, b"%d\n" % clerk.confirmed)
    clerk.close()
    return killer.count


@pytest.mark.parametrize("half", [False, True], ids=["whole writes", "half a write"])
@pytest.mark.parametrize("where", ["anywhere", "inside a checkpoint", "inside a segment change"])
def test_a_kill_at_any_step_loses_nothing_saved(tmp_path: Path, where: str, half: bool) -> None:
    source = new_board(tmp_path / "source")
    chance = random.Random(f"{where} {half}")
    report = tmp_path / "report"

    def attempt(folder: Path, at: int, where: str = where) -> tuple[bool, int]:
        saved = folder.with_name(f"{folder.name}-saved")
        return in_child(partial(clerk_at_work, folder, saved, at, half, where), report)

    killed, steps = attempt(shutil.copytree(source, tmp_path / "dry"), 0)
    assert not killed
    assert steps > 20
    kills = 0
    for at in sorted(chance.sample(range(1, steps), 20)):
        folder = shutil.copytree(source, tmp_path / f"board{at}")
        dead, _ = attempt(folder, at)
        kills += dead
        saved = [1, *map(int, (tmp_path / f"board{at}-saved").read_text().split())]
        if chance.random() < 0.5:
            # And again, while the board is being put in order.
            attempt(folder, chance.randrange(1, 12), "anywhere")
        assert_whole(folder, max(saved))
    assert kills >= 15


def assert_whole(folder: Path, saved: int) -> None:
    """The board is as of some change, not earlier than what was saved; and can be gone on with."""
    assert_index_tells(folder)
    loaded, documents = reopened(folder)
    assert loaded.read_only == ""
    assert loaded.seq >= saved
    assert documents.get("items", {}) == expected(loaded.seq)
    assert all("had not been confirmed" in sentence for sentence in loaded.told)
    with opened(folder) as clerk:
        assert clerk.loaded.told == ()
        clerk.keep("items", "I9", {"title": "After the kill"})
        assert all(finding.ok for finding in clerk.engine.check())
        assert len(list(clerk.engine.changes(0))) == clerk.seq
    assert_index_tells(folder)
    assert fresh(folder)
