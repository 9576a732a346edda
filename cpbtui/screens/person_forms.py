"""The forms for people and bodies, and what is understood of them."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from datetime import date

from cpbtui.widgets.field_row import Field
from exports.wording import day_in_words, number_in_words, opening_capital
from imports.dates import read_date
from imports.names import split_title
from store.models import Body, Person, Term
from store.naming import full_name, resolve, short_name
from store.records import Register

YES_NO = ("yes", "no")
SEPARATORS = ";"


def person_fields(person: Person, categories: Sequence[str]) -> list[Field]:
    """The fields of a person."""
    return [
        Field(
            "name", "Name", value=full_name(person), required=True,
            hint="with the title: “County Councillor Ann Holt”, “Dr Rao”",
        ),
        Field("category", "Category", value=person.category, choices=tuple(categories)),
        Field("role", "Role", value=person.role),
        Field("organisation", "Organisation", value=person.organisation),
        Field("short", "Short name in minutes", value=person.short_name,
              hint=f"empty: “{short_name(person)}”" if person.name else "“CC Holt”"),
        Field("initials", "Initials", value=person.initials,
              hint="as the owner of an action; empty: those of the name"),
        Field("aliases", "Also known as", value=", ".join(person.aliases),
              hint="other names in minutes, with commas between"),
        Field("email", "E-mail", value=person.email),
        Field("young", "A young person", value="yes" if person.young_person else "no",
              choices=YES_NO,
              hint="of a young person only the first name and an initial are kept"),
        Field("consent", "First name may be public", hint="of a young person, with consent",
              value="yes" if person.name_consent else "no", choices=YES_NO),
    ]  # fmt: skip


def person_from(filled: Mapping[str, str]) -> dict[str, object]:
    """The fields of a person from a filled form."""
    whole = " ".join(filled["name"].split())
    title, name = split_title(whole.casefold())
    return {
        "title": whole[: len(title)] if name else "",
        "name": whole[len(title) :].strip() if name else whole,
        "category": filled["category"],
        "role": filled["role"],
        "organisation": filled["organisation"],
        "short_name": filled["short"],
        "initials": filled["initials"],
        "aliases": listed(filled["aliases"]),
        "email": filled["email"],
        "young_person": filled["young"] == "yes",
        "name_consent": filled["consent"] == "yes",
    }


def body_fields(body: Body) -> list[Field]:
    """The fields of a body."""
    return [
        Field("name", "Name", value=body.name, required=True, hint="“Voices”, “Young Inspectors”"),
        Field("aliases", "Also known as", value=", ".join(body.aliases),
              hint="other names in minutes, with commas between"),
    ]  # fmt: skip


def listed(text: str) -> tuple[str, ...]:
    """Names with commas between them."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def members_text(body: Body, register: Register) -> str:
    """A body's members with commas between them."""
    people = [resolve(one, register) for one in body.members]
    return ", ".join(one.name for one in people if one is not None)


def people_named(
    text: str, register: Register, already: Container[str] = ()
) -> tuple[tuple[str, ...], str]:
    """The ids of people named with commas between, and what is not certain, as sentences.

    Args:
        text: Names, short names, aliases, or first names that only one person has.
        register: Everybody.
        already: Who is there now; of several with one name, the one who is there is meant.
    """
    found: list[str] = []
    unsure: list[str] = []
    for name in listed(text):
        alike = _called(name, register)
        alike = [one for one in alike if one.id in already] or alike
        if len(alike) == 1:
            found.append(alike[0].id)
        else:
            unsure.append(_unsure(name, alike))
    if unsure:
        return (), " ".join(unsure)
    return tuple(dict.fromkeys(found)), ""


def _called(name: str, register: Register) -> list[Person]:
    """Everybody a name may mean: as it stands, or else by the first name alone."""
    wanted = name.casefold()
    everybody = [one for one in register.people.values() if one.merged_into is None]
    return [one for one in everybody if wanted in _names(one)] or [
        one for one in everybody if wanted == one.name.partition(" ")[0].casefold()
    ]


def _unsure(name: str, alike: Sequence[Person]) -> str:
    if not alike:
        return f"Nobody is called {name}."
    labels = sorted({full_name(one) for one in alike})
    if len(labels) == 1:
        return f"{opening_capital(number_in_words(len(alike)))} people are called {name}."
    return f"Is “{name}” {', '.join(labels[:-1])} or {labels[-1]}? Type more of the name."


def _names(person: Person) -> set[str]:
    names = (person.name, full_name(person), short_name(person), *person.aliases)
    return {name.casefold() for name in names}


def terms_text(terms: Sequence[Term]) -> str:
    """Terms of office as they are typed: "5 May 2014 to 24 May 2016; from 25 May 2016"."""
    return "; ".join(_term_text(term) for term in terms)


def _term_text(term: Term) -> str:
    if term.since and term.until:
        return f"{day_in_words(term.since)} to {day_in_words(term.until)}"
    if term.until:
        return f"until {day_in_words(term.until)}"
    return f"from {day_in_words(term.since)}" if term.since else ""


def read_terms(text: str, today: date) -> tuple[tuple[Term, ...], str]:
    """Terms of office as typed, and a sentence about what is not plain.

    Args:
        text: "5 May 2014 to 24 May 2016; from 25 May 2016"; empty: no terms are kept.
        today: Days without a year lie before it.
    """
    terms = []
    for part in filter(None, (part.strip() for part in text.split(SEPARATORS))):
        first, _, last = part.partition(" to ")
        if part.casefold().startswith(("until ", "to ", "till ")):
            first, last = "", part.partition(" ")[2]
        first = first.removeprefix("from ").removeprefix("since ").strip()
        days = []
        for written in (first, last.strip()):
            read = read_date(written, today, past=True) if written else None
            if read is not None and read.on is None:
                return (), read.question or f"“{written}”: which day is that?"
            days.append(read.on if read else None)
        since, until = days
        if since and until and until < since:
            return (), f"“{part}” ends before it begins."
        terms.append(Term(since=since, until=until))
    return tuple(terms), ""
