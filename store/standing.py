"""As much of an action as a list asks of each before it decodes any."""

from __future__ import annotations

from datetime import date

import msgspec

from store.models import ActionStatus


class Standing(msgspec.Struct):
    """As much of an action as says whether the board still has to do with it."""

    status: ActionStatus = "open"
    completed_on: date | None = None
    closed_at: str | None = None
