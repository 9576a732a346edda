"""A bar that reads files and shows how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import ProgressBar, Static
from textual.worker import Worker, get_current_worker

from cpbtui.importing import FileRead, read_files
from cpbtui.widgets.lines import styled


class ReadingBar(Vertical):
    """Reads past minutes on a thread of its own; seen only while it does, with what it reads."""

    @dataclass
    class Done(Message):
        """Files were read, all or those before it was stopped."""

        files: list[FileRead]
        asked: int
        """How many there were to read."""

    def __init__(self) -> None:
        """Make it, unseen."""
        super().__init__()
        self._worker: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """Which file, and how far it is."""
        yield Static("", markup=False)
        yield ProgressBar(show_eta=False)

    def on_mount(self) -> None:
        """Nothing is being read yet."""
        self.display = False

    @property
    def reads(self) -> bool:
        """Whether files are being read."""
        return self._worker is not None

    def start(self, paths: Sequence[Path]) -> None:
        """Read these; `Done` follows."""
        self.query_one(ProgressBar).update(total=len(paths), progress=0)
        self._say(paths, 0)
        self.display = True
        self._worker = self.run_worker(partial(self._read, paths), thread=True, group="read")

    def stop(self) -> None:
        """Stop after the file that is being read."""
        if self._worker is not None:
            self._worker.cancel()

    def _read(self, paths: Sequence[Path]) -> None:
        worker = get_current_worker()

        def progress(done: int) -> None:
            self.app.call_from_thread(self._progress, paths, done)

        files = list(read_files(paths, progress, lambda: worker.is_cancelled))
        self.app.call_from_thread(self._finish, files, len(paths))

    def _progress(self, paths: Sequence[Path], done: int) -> None:
        self.query_one(ProgressBar).update(progress=done)
        self._say(paths, done)

    def _say(self, paths: Sequence[Path], done: int) -> None:
        if done < len(paths):
            words = f"Reading {done + 1} of {len(paths)}: {paths[done].name}   Esc stops"
            self.query_one(Static).update(styled(words, "$muted"))

    def _finish(self, files: list[FileRead], asked: int) -> None:
        self._worker = None
        self.display = False
        self.post_message(self.Done(files, asked))
