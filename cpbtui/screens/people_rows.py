"""People and bodies as the list and its pane show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from textual.content import Content

from cpbtui.short_days import short_day
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import fact, head, section
from store.action_sentence import list_wording
from store.may_be_young import body_of_young_people, may_be_young
from store.models import Action, Body, Person, Term
from store.naming import full_name, resolve, short_name, told_apart
from store.quorum import in_office
from store.records import Register

NAME = 28
MAY_BE_YOUNG = (
    "Is this a young person? Until you say so, or give the whole name, public papers only count "
    "them. Enter opens the form."
)


@dataclass(frozen=True)
class PeopleWords:
    """What is said of people and bodies."""

    register: Register
    actions: dict[str, list[Action]]
    """Open actions by the id of their owner."""
    today: date

    def person_row(self, person: Person) -> Row:
        """A person: name, what they are, how many actions are open."""
        about = ", ".join(filter(None, [person.role, person.organisation]))
        return Row(
            person.id,
            draw=lambda width: [
                self._line(width, told_apart(person), self._marks(person) or about, person.id)
            ],
            search=f"{full_name(person)} {short_name(person)} {' '.join(person.aliases)} {about} "
            f"{person.category} {person.initials} {person.email}",
        )

    def body_row(self, body: Body) -> Row:
        """A body: name, members, actions."""
        members = self.members(body)
        about = ", ".join(members) or "no members named"
        return Row(
            body.id,
            draw=lambda width: [self._line(width, body.name, about, body.id)],
            search=f"{body.name} {' '.join(body.aliases)} {about}",
        )

    def _line(self, width: int, name: str, about: str, identity: str) -> Content:
        count = len(self.actions.get(identity, ()))
        words = "" if not count else "1 action" if count == 1 else f"{count} actions"
        return columns(
            width,
            [
                Cell(styled(name, "bold $text"), min(NAME, width // 2)),
                Cell(styled(about, "$muted")),
                Cell(styled(words, "$muted"), 10, "right"),
            ],
        )

    def _marks(self, person: Person) -> str:
        if person.placeholder:
            return "name still to be found out"
        if not in_office(person, self.today):
            ends = [term.until for term in person.terms_of_office if term.until]
            gone = [day for day in ends if day < self.today]
            if gone:
                return f"left {short_day(max(gone), self.today)}"
            return terms_in_words(person.terms_of_office, self.today)
        if person.young_person:
            via = resolve(person.contact_via, self.register) if person.contact_via else None
            return f"young person{f', via {via.name}' if via else ''}"
        if may_be_young(person, self.register):
            return f"a young person? of {body_of_young_people(person, self.register)}"
        return ""

    def members(self, body: Body) -> list[str]:
        """The short names of a body's members."""
        people = [resolve(one, self.register) for one in body.members]
        return [short_name(one) for one in people if one is not None]

    def about_person(self, person: Person) -> list[Content]:
        """The pane for a person."""
        facts = [
            ("In minutes", short_name(person)),
            ("Initials", person.initials),
            ("Also", ", ".join(person.aliases)),
            ("E-mail", person.email),
            ("Terms", terms_in_words(person.terms_of_office, self.today)),
            ("Bodies", ", ".join(self._bodies_of(person))),
        ]
        via = resolve(person.contact_via, self.register) if person.contact_via else None
        if via is not None:
            facts.append(("Reached via", full_name(via)))
        what = ", ".join(filter(None, [person.role, person.organisation, person.category]))
        parts = [head(full_name(person), what)]
        parts.append(Content("\n").join(fact(label, text) for label, text in facts if text))
        if person.young_person:
            consent = "agreed to" if person.name_consent else "did not agree to"
            words = f"A young person; {consent} the first name in public papers."
            parts.append(styled(words, "$muted"))
        elif may_be_young(person, self.register):
            parts.append(styled(MAY_BE_YOUNG, "$accent"))
        return parts + self._asked(person.id)

    def about_body(self, body: Body) -> list[Content]:
        """The pane for a body."""
        via = resolve(body.contact_via, self.register) if body.contact_via else None
        about = f"reached via {full_name(via)}" if via else "a body"
        parts = [head(body.name, about)]
        if body.aliases:
            parts.append(fact("Also", ", ".join(body.aliases)))
        members = [styled(name) for name in self.members(body)]
        if members:
            parts.append(section("Members", members))
        return parts + self._asked(body.id)

    def _bodies_of(self, person: Person) -> list[str]:
        return [body.name for body in self.register.bodies.values() if person.id in body.members]

    def _asked(self, identity: str) -> list[Content]:
        actions = self.actions.get(identity, [])
        if not actions:
            return []
        lines = [styled(list_wording(one)) for one in actions]
        return [section("Asked to", lines)]


def terms_in_words(terms: tuple[Term, ...], today: date) -> str:
    """Times in office: "from 25 May 2016", "5 May 2014 to 24 May 2016"."""
    words = []
    for term in terms:
        since = short_day(term.since, today) if term.since else ""
        until = short_day(term.until, today) if term.until else ""
        if since and until:
            words.append(f"{since} to {until}")
        elif until:
            words.append(f"until {until}")
        else:
            words.append(f"from {since}")
    return "; ".join(words)
