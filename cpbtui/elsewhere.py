"""Commands that belong to another screen: where they are, and the way there.

The palette finds them from everywhere. Choosing one shows its screen where that can be shown by
itself, or for the meeting that is meant; else it says which keys lead there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cpbtui.command import Command
from cpbtui.registry import AREA_OF, COMMANDS, Keys, shown_key
from store.models import Meeting

if TYPE_CHECKING:
    from textual.screen import Screen

    from cpbtui.app import CpbtuiApp

EVERYWHERE = ("go", "app")
"""Areas whose commands work on every screen."""

_PLACES = {
    "lists": "in every list",
    "home": "on Home",
    "agenda": "in the agenda of a meeting",
    "meeting": "in the minutes of a meeting",
    "readback": "in the read-back of a meeting",
    "outcomes": "in what a meeting decided",
}
"""Where a command is, for areas whose title does not say it after "in"."""

_WAYS: Mapping[str, tuple[str, ...]] = {
    "lists": (),
    "agenda": ("go.meetings", "meetings.agenda"),
    "meeting": ("go.meetings", "meetings.open"),
    "attendance": ("go.meetings", "meetings.open", "meeting.attendance"),
    "readback": ("go.meetings", "meetings.open", "meeting.read-back"),
    "outcomes": ("go.decisions", "decisions.meeting"),
}
"""The commands that lead from Home to areas whose screen needs to know of what it is to be."""

_OF_A_MEETING = frozenset({"agenda", "meeting", "attendance", "readback"})


@dataclass(frozen=True)
class Way:
    """How to come to a command: a room to open, and what to say."""

    sentence: str
    room: str = ""
    meeting: str | None = None


def areas_of(screen: Screen[Any]) -> tuple[str, ...]:
    """The areas whose commands work on a screen, its own first."""
    own = tuple(getattr(screen, "AREAS", ()))
    return (*own, *(area for area in EVERYWHERE if area not in own))


def place_of(command: Command) -> str:
    """Where a command is: "in Attendance"."""
    return _PLACES.get(command.area, f"in {AREA_OF[command.area].title}")


def way_to(
    command: Command, stack: Sequence[Screen[Any]], meetings: Sequence[Meeting], keys: Keys
) -> Way:
    """The way to a command that does not work on the screen in view.

    Args:
        command: Which one.
        stack: The screens, the one in view last.
        meetings: All of the board.
        keys: The keymap.
    """
    place = place_of(command)
    its_key = shown_key(command, keys)
    if any(command.area in getattr(screen, "AREAS", ()) for screen in stack):
        there = f": {its_key}" if its_key else ""
        return Way(f"“{command.name}” is {place}{there}. Esc goes back there.")
    here = f"“{command.name}” is {its_key} here." if its_key else ""
    if command.area not in _WAYS:
        return Way(here, command.area)
    if command.area in _OF_A_MEETING:
        meeting = getattr(stack[-1], "meeting_id", None) or _under_way(meetings)
        if meeting is not None:
            return Way(here, command.area, meeting)
    steps = [COMMANDS[one] for one in _WAYS[command.area]]
    way = ", then ".join(f"{shown_key(one, keys)} ({one.name})" for one in steps)
    from_home = f" From Home: {way}." if way else ""
    return Way(f"“{command.name}” is {place}: {its_key}.{from_home}")


def _under_way(meetings: Sequence[Meeting]) -> str | None:
    return next((one.id for one in meetings if one.status == "in progress"), None)


def go_to(app: CpbtuiApp, command: Command) -> None:
    """Show the screen of a command, or say where it is."""
    way = way_to(command, app.screen_stack, app.store.meetings(), app.keys)
    if way.room and way.meeting is not None:
        app.open(way.room, meeting=way.meeting)
    elif way.room:
        app.open(way.room)
    if way.sentence:
        app.tell(way.sentence, timeout=8)
