"""What can be found in a passage of minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from imports.attendance import Entry
from imports.names import Resolution
from store.models import ActionReading, AttendanceStatus, Owner


@dataclass(frozen=True)
class FoundAction:
    """Somebody is to do something. The place of its anchor is the caller's to set."""

    reading: ActionReading


@dataclass(frozen=True)
class FoundDecision:
    """Something was decided, or a sentence sounds so."""

    text: str
    verb: str
    suggested: bool = False


@dataclass(frozen=True)
class FoundVisit:
    """A visit was reported, or a sentence speaks of one."""

    kind: str
    place: str = ""
    on: date | None = None
    visitors: tuple[Owner, ...] = ()
    suggested: bool = False
    text: str = ""
    """The words it was read from."""


@dataclass(frozen=True)
class FoundAttendance:
    """People were here, or sent apologies."""

    status: AttendanceStatus
    entries: tuple[Entry, ...]
    sentence: bool = False
    """Read from prose, not from "Apologies: …"."""


@dataclass(frozen=True)
class FoundMovement:
    """Somebody came or left."""

    kind: Literal["arrived", "left"]
    who: Resolution
    time: str | None = None
    """When it was said; else it is now."""


@dataclass(frozen=True)
class FoundAdjournment:
    """The meeting broke off."""

    why: str = ""


@dataclass(frozen=True)
class FoundResumption:
    """The meeting went on."""


@dataclass(frozen=True)
class FoundPaper:
    """A paper is to be attached."""

    title: str
    author: str = ""


@dataclass(frozen=True)
class FoundDeferral:
    """Something is put off."""

    what: str
    """Empty: the item under way."""
    to: str = ""
    """As written: "December"."""
    month: str = ""
    """`2016-12`, when a month was named."""
    next: bool = False
    """To the board's next meeting."""


@dataclass(frozen=True)
class FoundDoubt:
    """`??`: the clerk was not sure."""

    excerpt: str


Found = (
    FoundAction
    | FoundDecision
    | FoundVisit
    | FoundAttendance
    | FoundMovement
    | FoundAdjournment
    | FoundResumption
    | FoundPaper
    | FoundDeferral
    | FoundDoubt
)
