"""Times put right afterwards: the meeting's, its items', its adjournments'.

A stretch is written "18:10-18:25", several with commas between; an open end is "18:10-".
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from imports.times import read_time
from store.models import Adjournment, Sitting
from store.records import MeetingRecord
from store.store import Store

Stretch = tuple[str, str | None]
"""From and to, `HH:MM`; an open end is None."""


def stretches_in_words(stretches: list[Stretch]) -> str:
    """Stretches as they are written in the form."""
    return ", ".join(f"{start}-{end or ''}" for start, end in stretches)


def read_stretches(written: str) -> list[Stretch] | None:
    """Stretches as they were written; None when one of them cannot be read."""
    found: list[Stretch] = []
    for part in written.replace(" to ", "-").replace("–", "-").split(","):
        if not part.strip():
            continue
        first, _, second = part.partition("-")
        start, end = read_time(first.strip()), read_time(second.strip())
        if start is None or (second.strip() and end is None):
            return None
        found.append((start, end))
    return found


def problem_with_stretches(written: str) -> str:
    """What is wrong with stretches as written, as a sentence; empty when they are right."""
    if read_stretches(written) is None:
        return "Write times like 18:10-18:25, with a comma between two stretches."
    return ""


def correct_times(store: Store, record: MeetingRecord, filled: Mapping[str, str]) -> None:
    """Take over a filled form.

    Args:
        store: The board.
        record: The meeting.
        filled: "meeting", "breaks", and the stretches of each item by its id.
    """
    meeting = record.meeting
    whole = read_stretches(filled["meeting"]) or [("", None)]
    opened, closed = whole[0]
    breaks = read_stretches(filled["breaks"]) or []
    before = list(meeting.adjournments)
    with store.change("Correct the times") as c:
        c.set(
            meeting,
            opened_at=opened or None,
            closed_at=closed,
            adjournments=tuple(
                replace(before[n], start=start, end=end)
                if n < len(before)
                else Adjournment(start=start, end=end)
                for n, (start, end) in enumerate(breaks)
            ),
        )
        for item in record.items:
            sittings = read_stretches(filled.get(item.id, ""))
            if sittings is not None:
                c.set(item, sittings=tuple(Sitting(start=a, end=b) for a, b in sittings))
