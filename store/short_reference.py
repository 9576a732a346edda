"""References as screens and papers print them; loads little, for lists that must answer at once."""

from __future__ import annotations

from datetime import date

from store.months import short_day

_DAY = 10
"""Letters of a day in a reference."""

NEAR = 300
"""Days; of a day further off than these the year is said: it could be mistaken for another's."""


def short_reference(reference: str, today: date, *, own_meeting: bool = False) -> str:
    """A reference as screens and papers print it.

    Args:
        reference: `2016-09-08/3.1`.
        today: Decides whether the year must be said.
        own_meeting: Whether it stands among its own meeting's: then "3.1", else "8 Sep 3.1".
    """
    parts = None if own_meeting else whole_reference(reference)
    if parts is None:
        return local_part(reference)
    on, nth, local = parts
    day = short_day(on)
    if not 0 <= (today - on).days < NEAR:
        day += f" {on.year}"
    return f"{day} ({nth}) {local}" if nth else f"{day} {local}"


def whole_reference(reference: str) -> tuple[date, str, str] | None:
    """The parts of a whole reference: the day, which meeting of the day, and what of it.

    `2016-09-08-2/3.1`: 8 September 2016, "2", "3.1". None when it is not whole.
    """
    meeting, _, local = reference.partition("/")
    day, nth = meeting[:_DAY], meeting[_DAY:].removeprefix("-")
    if not local or len(day) < _DAY or (meeting[_DAY:] and not (nth and nth.isdecimal())):
        return None
    if meeting[_DAY:] and not meeting[_DAY:].startswith("-"):
        return None
    try:
        return date.fromisoformat(day), nth, local
    except ValueError:
        return None


def local_part(reference: str) -> str:
    """The part of a reference that is unique within its meeting."""
    return reference.rpartition("/")[2]
