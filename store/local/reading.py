"""Going through the journal while somebody may be writing it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from store.changes import Change
from store.engine import CannotOpen
from store.local.folder import BoardFolder
from store.local.journal import Segment, read_segment, segments, text_of, unframed
from store.models import FORMAT

_change = msgspec.json.Decoder(Change).decode


def with_ends(journal: list[Segment]) -> Iterator[tuple[Segment, int | None]]:
    """Each segment with the last change that counts in it; None for the newest."""
    ends = [segment.first - 1 for segment in journal[1:]]
    yield from zip(journal, [*ends, None], strict=True) if journal else ()


def changes_after(folder: BoardFolder, board: str, since: int, until: int) -> Iterator[Change]:
    """The changes from `since + 1` to `until`, oldest first.

    Raises:
        CannotOpen: The journal does not hold them all; those before were given.
    """
    seq = since
    for segment, end in with_ends(segments(folder.journal)):
        if seq >= until:
            return
        if end is not None and end <= seq:
            continue
        for change in read_segment(segment, board, FORMAT).changes:
            if change.seq == seq + 1 <= min(until, end or until):
                seq = change.seq
                yield change
    if seq < until:
        raise CannotOpen(
            f"The history of this board cannot be read beyond change {seq}. "
            "Nothing was changed; `cpbtui check` names the damaged file."
        )


def history_of(folder: BoardFolder, doc_id: str) -> list[Change]:
    """The changes that touched a document, oldest first, as far as their lines prove themselves."""
    sought = doc_id.encode()
    found: list[Change] = []
    for segment, end in with_ends(segments(folder.journal)):
        for payload in _payloads(segment):
            if sought not in payload:
                continue
            try:
                change = _change(payload)
            except msgspec.DecodeError:
                continue
            if end is not None and change.seq > end:
                break
            if any(edit.id == doc_id for edit in change.edits):
                found.append(change)
    return found


def _payloads(segment: Segment) -> Iterator[bytes]:
    """The lines of a segment that prove themselves, the first excepted."""
    for path in segment.files():
        try:
            text, _ = text_of(path)
        except OSError:
            continue
        for line in text.split(b"\n")[1:]:
            payload = unframed(line)
            if payload is not None:
                yield payload
        return
