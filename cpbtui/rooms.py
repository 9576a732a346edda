"""Where each screen is, so that one is loaded only when it is first shown."""

from __future__ import annotations

import time
from importlib import import_module

from textual.screen import Screen

ROOMS = {
    "home": "cpbtui.screens.home:HomeScreen",
    "meetings": "cpbtui.screens.meetings:MeetingsScreen",
    "agenda": "cpbtui.screens.agenda:AgendaScreen",
    "meeting": "cpbtui.screens.meeting:MeetingScreen",
    "attendance": "cpbtui.screens.attendance:AttendanceScreen",
    "readback": "cpbtui.screens.readback:ReadBackScreen",
    "search": "cpbtui.screens.search:SearchScreen",
    "outcomes": "cpbtui.screens.outcomes:OutcomesScreen",
    "decisions": "cpbtui.screens.decisions:DecisionsScreen",
    "actions": "cpbtui.screens.actions:ActionsScreen",
    "visits": "cpbtui.screens.visits:VisitsScreen",
    "groups": "cpbtui.screens.groups:GroupsScreen",
    "people": "cpbtui.screens.people:PeopleScreen",
    "forward": "cpbtui.screens.forward:ForwardScreen",
    "import": "cpbtui.screens.importing:ImportScreen",
    "settings": "cpbtui.screens.settings:SettingsScreen",
}

RARE = ("home", "import")
"""Rooms that are there already, or opened so seldom that nobody should pay for them."""
BREATH = 0.02
"""Seconds between loading two rooms, for the keys that come meanwhile."""


def load_rooms() -> None:
    """Load the rooms' modules, so that no key has to wait for them; takes its time."""
    for room, place in ROOMS.items():
        if room not in RARE:
            import_module(place.partition(":")[0])
            time.sleep(BREATH)


def screen_of(room: str, **about: object) -> Screen[None]:
    """Make a screen by the name of its room.

    Args:
        room: A key of `ROOMS`.
        about: What the screen is to show: `meeting="…"`, `item="…"`.
    """
    module, _, name = ROOMS[room].partition(":")
    made = getattr(import_module(module), name)(**about)
    assert isinstance(made, Screen)
    return made
