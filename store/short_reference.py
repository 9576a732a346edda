"""References as screens and papers print them; loads little, for lists that must answer at once."""

from __future__ import annotations

import re
from datetime import date

from store.months import MONTHS

FULL = re.compile(r"(?P<on>\d{4}-\d\d-\d\d)(?:-(?P<nth>\d+))?/(?P<local>.+)")
"""A whole reference."""

YEAR = 365
"""Days; a reference older than these, or to come, is shown with its year."""


def short_reference(reference: str, today: date, *, own_meeting: bool = False) -> str:
    """A reference as screens and papers print it.

    Args:
        reference: `2016-09-08/3.1`.
        today: Decides whether the year must be said.
        own_meeting: Whether it stands among its own meeting's: then "3.1", else "8 Sep 3.1".
    """
    found = FULL.fullmatch(reference)
    if found is None or own_meeting:
        return local_part(reference)
    on = date.fromisoformat(found["on"])
    day = f"{on.day} {MONTHS[on.month - 1][:3]}"
    if not 0 <= (today - on).days < YEAR:
        day += f" {on.year}"
    if found["nth"]:
        day += f" ({found['nth']})"
    return f"{day} {found['local']}"


def local_part(reference: str) -> str:
    """The part of a reference that is unique within its meeting."""
    return reference.rpartition("/")[2]
