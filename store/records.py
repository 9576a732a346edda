"""What pure rules and documents are computed from: plain values taken out of the store at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from store.models import (
    Action,
    AgendaItem,
    Attendance,
    Board,
    Body,
    Decision,
    ForwardItem,
    Meeting,
    Person,
    TaskGroup,
    Visit,
)


@dataclass(frozen=True)
class Register:
    """Everybody who can be named: people, bodies and task and finish groups, by id."""

    people: Mapping[str, Person] = field(default_factory=dict)
    bodies: Mapping[str, Body] = field(default_factory=dict)
    groups: Mapping[str, TaskGroup] = field(default_factory=dict)
    """Groups can own actions; an owner names them in its `body`."""


@dataclass(frozen=True)
class MeetingRecord:
    """One meeting and all that belongs to it."""

    board: Board
    meeting: Meeting
    items: tuple[AgendaItem, ...] = ()
    """In the order of the agenda."""
    attendance: tuple[Attendance, ...] = ()
    actions: tuple[Action, ...] = ()
    decisions: tuple[Decision, ...] = ()
    visits: tuple[Visit, ...] = ()
    """Those read from its minutes."""
    forward: tuple[ForwardItem, ...] = ()
    """Those its minutes put off."""
    register: Register = field(default_factory=Register)
    meetings: tuple[Meeting, ...] = ()
    """Every meeting of the board, oldest first."""


@dataclass(frozen=True)
class BoardRecord:
    """What lists over many meetings are computed from."""

    board: Board
    meetings: tuple[Meeting, ...] = ()
    """Oldest first."""
    items: Mapping[str, AgendaItem] = field(default_factory=dict)
    """Those that are asked about, by id."""
    attendance: tuple[Attendance, ...] = ()
    actions: tuple[Action, ...] = ()
    decisions: tuple[Decision, ...] = ()
    visits: tuple[Visit, ...] = ()
    register: Register = field(default_factory=Register)
