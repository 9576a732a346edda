"""Every area of commands, in the order of help and guide; one module an area."""

from __future__ import annotations

from cpbtui.areas.actions import ACTIONS
from cpbtui.areas.agenda import AGENDA
from cpbtui.areas.app import APP, GO
from cpbtui.areas.attendance import ATTENDANCE
from cpbtui.areas.decisions import DECISIONS
from cpbtui.areas.forward import FORWARD
from cpbtui.areas.groups import GROUPS
from cpbtui.areas.home import HOME
from cpbtui.areas.imports import IMPORT
from cpbtui.areas.lists import LISTS
from cpbtui.areas.meeting import MEETING
from cpbtui.areas.meetings import MEETINGS
from cpbtui.areas.outcomes import OUTCOMES
from cpbtui.areas.people import PEOPLE
from cpbtui.areas.readback import READBACK
from cpbtui.areas.search import SEARCH
from cpbtui.areas.settings import SETTINGS
from cpbtui.areas.visits import VISITS

AREAS = (
    APP, GO, LISTS, HOME, MEETINGS, AGENDA, MEETING, ATTENDANCE, READBACK, SEARCH, OUTCOMES,
    DECISIONS, ACTIONS, VISITS, GROUPS, PEOPLE, FORWARD, IMPORT, SETTINGS,
)  # fmt: skip

__all__ = ["AREAS"]
