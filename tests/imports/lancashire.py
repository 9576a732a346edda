"""Real minutes that lie beside the project, where they are to be had."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from imports.markers import joined
from imports.names import Names
from store.models import Body, Person
from store.records import Register

MINUTES = Path(__file__).parents[3] / "shared" / "minutes"
BODIES = ("LINX", "Officers", "The Board", "Young Inspectors", "Care Leavers Task Group", "POWAR")


@dataclass(frozen=True)
class RealMeeting:
    """A meeting as a careful reader found it, and the lines of its minutes."""

    truth: Mapping[str, Any]
    text: str

    @property
    def on(self) -> date:
        return date.fromisoformat(self.truth["date"])

    def names(self, answers: Mapping[str, str] | None = None) -> Names:
        people = {
            f"p{number}": Person(
                id=f"p{number}",
                name=each["name"],
                title=each.get("title", ""),
                young_person=each.get("young_person", False),
            )
            for number, each in enumerate(self.truth["attendance"])
        }
        bodies = {name: Body(id=name, name=name) for name in BODIES}
        clerk = next(who for who, each in people.items() if each.name == "Sam Gorton")
        here = [
            f"p{number}"
            for number, each in enumerate(self.truth["attendance"])
            if each["status"] == "present"
        ]
        return Names(
            Register(people, bodies), attendance=here, clerk=clerk, answers=dict(answers or {})
        )

    def id_of(self, name: str) -> str:
        return next(
            f"p{number}"
            for number, each in enumerate(self.truth["attendance"])
            if each["name"] == name
        )


def real_meeting(day: str) -> RealMeeting:
    truth = json.loads((MINUTES / f"lancashire-{day}.truth.json").read_text())
    if day == "2016-09-08":
        lines = (MINUTES / "lancashire-minutes-2016-09-08.txt").read_text().split("\n")[66:233]
    else:
        pack = (MINUTES / "lancashire-pack-2016-09.txt").read_text()
        minutes = pack.split("Minutes of the Meeting held on")
        found = [part for part in minutes if _day(day) in part[:60]]
        lines = found[0].split("Agenda Item")[0].split("\n")
    return RealMeeting(truth, healed("\n".join(lines)))


def healed(text: str) -> str:
    """Join paragraphs that a page break or a narrow column cut: the next goes on in lower case,
    or is one or two last words."""
    whole: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text):
        line = joined(paragraph)
        goes_on = line[:1].islower() or (len(line.split()) < 4 and line.endswith("."))
        if whole and goes_on and not whole[-1].endswith((".", ":", "?")):
            whole[-1] += f" {line}"
        else:
            whole.append(line)
    return "\n\n".join(whole)


def _day(day: str) -> str:
    on = date.fromisoformat(day)
    return f"{on:%B}, {on.year}"
