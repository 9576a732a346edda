"""Why a command does not fit a visit just now."""

from __future__ import annotations

from store.models import Visit


def why_not_for(verb: str, visit: Visit) -> str:
    """The reason as a sentence; empty when the command fits.

    Args:
        verb: What the command does, as in its id.
        visit: The selected visit.
    """
    if visit.status == "cancelled" and verb in ("complete", "report", "drop"):
        return "This visit is no longer needed; u opens it again."
    if verb == "report" and visit.status == "planned":
        return "This visit is planned. v marks it as visited first."
    if verb == "drop" and visit.status != "planned":
        return "This visit was made, so it stays on the list."
    if verb == "reopen" and visit.status not in ("reported", "cancelled"):
        return "This visit is open."
    if verb == "open" and not (visit.meeting or visit.reported_to):
        return "This visit stands in no minutes yet."
    return ""
