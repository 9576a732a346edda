"""`cpbtui actions --overdue` as a whole process, beside Taskwarrior on the same actions."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

from benchmarks.commands import CPBTUI, run, user_environ
from benchmarks.figures import Figure, Samples, alone, rounded
from benchmarks.generate import FULL, TODAY, fresh_copy
from benchmarks.searching import first_index, opened
from store.models import Action
from store.outstanding import Diary

STARTS = 15
INSTEAD = 100
"""Milliseconds a list may take where there is no Taskwarrior to compare with."""
STATUS = {"open": "pending", "in progress": "pending"}


def as_tasks(folder: Path) -> str:
    """The board's actions as Taskwarrior imports them."""
    store = opened(folder)
    diary = Diary(store.meetings(), TODAY)
    tasks = []
    for action in store.all(Action):
        task = {
            "uuid": str(uuid.uuid5(uuid.NAMESPACE_OID, action.id)),
            "description": action.text,
            "project": action.owners[0].written if action.owners else "",
            "status": STATUS.get(action.status, "completed"),
            "entry": f"{diary.since(action):%Y%m%dT090000Z}",
        }
        if due := diary.due_date(action):
            task["due"] = f"{due:%Y%m%dT000000Z}"
        if task["status"] == "completed":
            task["end"] = f"{action.completed_on or TODAY:%Y%m%dT090000Z}"
        tasks.append(task)
    store.close()
    return json.dumps(tasks)


def import_tasks(tasks: str, place: Path) -> dict[str, str]:
    """Have Taskwarrior import the actions; the environment in which it knows them."""
    (place / "tasks").mkdir()
    (place / "taskrc").write_text(
        f"data.location={place / 'tasks'}\nconfirmation=off\nnews.version=9\n"
    )
    environ = {
        **user_environ(place),
        "TASKRC": str(place / "taskrc"),
        "TASKDATA": str(place / "tasks"),
    }
    subprocess.run(
        ["task", "import", "-"], input=tasks, text=True, env=environ, check=True,
        capture_output=True,
    )  # fmt: skip
    return environ


def lists(folder: Path, place: Path) -> tuple[list[float], list[float]]:
    """List what is overdue by both programs, in turn; milliseconds of each."""
    ours: list[float] = []
    peers: list[float] = []
    board = ["--board", str(folder), "--today", TODAY.isoformat()]
    command = [CPBTUI, *board, "actions", "--overdue"]
    there = shutil.which("task") is not None
    tasks = import_tasks(alone(as_tasks, folder), place) if there else {}
    for number in range(STARTS + 1):
        mine = run(command, user_environ(place))
        theirs = run(["task", "+OVERDUE", "list"], tasks) if there else 0.0
        if number:  # the first start warms the disk
            ours.append(mine)
            peers.append(theirs)
    return ours, peers if there else []


def measure() -> list[Figure]:
    """The row of the list of actions."""
    with tempfile.TemporaryDirectory() as place:
        folder = fresh_copy(FULL, Path(place))
        alone(first_index, folder)
        ours, peers = lists(folder, Path(place))
    process = Samples("cpbtui actions --overdue", rounded(ours))
    peer = Samples("task +OVERDUE list", rounded(peers)) if peers else None
    if peer is None:
        print(
            "Taskwarrior (task) is not installed, so the list is held against 0.1 s.",
            file=sys.stderr,
        )
    return [
        Figure(what="cpbtui actions --overdue, whole process", unit="ms", ours=process, peer=peer,
               compared="median", value=process.p50, at_most=peer.p50 if peer else INSTEAD),
    ]  # fmt: skip
