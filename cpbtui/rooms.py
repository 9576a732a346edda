"""Where each screen is, so that one is loaded only when it is first shown; going there and back."""

from __future__ import annotations

import time
from importlib import import_module

from textual.screen import Screen

from cpbtui.calm_messages import CalmMessagesApp
from cpbtui.screens.board_screen import BoardScreen

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


class RoomsApp(CalmMessagesApp, inherit_bindings=False):
    """An app in which one goes from room to room."""

    def open(self, room: str, **about: object) -> None:
        """Show a screen by the name of its room; Esc comes back.

        Args:
            room: A key of `ROOMS`.
            about: What it is to show.
        """
        if isinstance(self.screen, BoardScreen):
            self.screen.before_leave()
        self.hush()
        self.push_screen(screen_of(room, **about))

    def open_meeting(self, meeting: str, item: str | None = None, text: str | None = None) -> None:
        """Show a meeting's minutes, at an item, at a sentence of it.

        Args:
            meeting: The meeting's id.
            item: The agenda item's id.
            text: The paragraph to put the cursor in.
        """
        self.open("meeting", meeting=meeting, item=item, text=text)

    def leave(self, screen: Screen[None]) -> None:
        """Go back from a screen to the one before; from the first there is no way back."""
        if self.screen is not screen:
            return  # left already: keys pressed quickly come after that
        if len(self.screen_stack) > 2:
            self.pop_screen()
        else:
            self.tell("This is the first screen. Ctrl+Q quits.")

    async def action_back(self) -> None:
        """Go back one step."""
        if self.screen.is_modal:
            self.pop_screen()
