"""What the status of a meeting or an action means.

Apart from the models, so that commands that must answer at once need not load those.
"""

from __future__ import annotations

HELD: frozenset[str] = frozenset(
    {"draft", "with the chair", "cleared", "circulated", "approved", "signed"}
)
"""Statuses of a meeting that was held and closed."""
LOCKED: frozenset[str] = frozenset({"approved", "signed"})
"""Statuses in which attendance, items and minutes are locked."""
LOST = frozenset({"cancelled", "inquorate"})
"""Statuses of a meeting that could do no business."""
CLOSED = frozenset({"completed", "no longer needed"})
"""Statuses of an action that the board is told of once."""
STILL_OPEN = frozenset({"open", "in progress"})
"""Statuses of an action with something still to be done."""
