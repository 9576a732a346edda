"""Which young people a public edition does not name, and every form their names stand in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from store.may_be_young import body_of_young_people, may_be_young
from store.models import Attendance, Person
from store.naming import resolve, spelling
from store.records import BoardRecord, MeetingRecord, Register

_Record = MeetingRecord | BoardRecord

WORDS_OF_ONE_LETTER = ("A", "I")
"""Letters that no text can be searched for as if they were initials."""

_NO_FIRST_NAME = {"a", "an", "the", "our", "my", "young", "miss", "mr", "mrs", "ms", "mx", "dr"}
_NOTED = re.compile(r"\s*[(\[].*", re.DOTALL)
_AROUND = " .,;:!?*_()[]\"“”‘’'–—-"
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@dataclass(frozen=True)
class Form:
    """A name, or a part of one, that young people are called by."""

    name: str
    hidden: bool = True
    """Whether something else is printed instead; not where it is more likely somebody else's."""
    told: str = ""
    """Who else it may be, to be looked at by a person; empty: it is certain."""


@dataclass(frozen=True)
class Unnamed:
    """The young people whose names the public does not read."""

    ids: frozenset[str]
    """Of people, whichever of their entries; also those who have only such a first name."""
    doubles: tuple[str, ...]
    """Names of those who are hidden because they have the first name of a young person."""
    guessed: tuple[tuple[str, str], ...]
    """Those who may be young people, nobody has said it: the name and where they come from."""
    forms: tuple[Form, ...]
    kept: tuple[str, ...]
    """Names of other people that have one of the forms in them."""
    surnames: tuple[str, ...]
    """What is known of surnames; never replaced, because they may be anybody's."""


def named_in_public(person: str, record: _Record) -> bool:
    """Whether a young person agreed to the first name being printed."""
    known = resolve(person, record.register)
    return known is not None and known.name_consent


def unnamed(record: _Record) -> Unnamed:
    """Who is not named in public, and how they are called anywhere in the record."""
    names = _names_of_young_people(record)
    called = sorted({name for some in names.values() for name in some})
    letters = _letters(record, names)
    firsts = {spelling(first) for name in called if (first := _first(name))}
    firsts |= {spelling(letter) for letter in letters if letter not in WORDS_OF_ONE_LETTER}
    others: dict[str, list[str]] = {}
    doubles: dict[str, str] = {}
    for identity, name, titled in _others(record, names):
        if not titled and spelling(name) in firsts | {spelling(one) for one in called}:
            doubles.setdefault(identity, name)
        else:
            others.setdefault(identity, []).append(name)
    whole = list(dict.fromkeys(name for some in others.values() for name in some))
    forms = {
        spelling(form): _form(form, whole)
        for name in [*called, *doubles.values()]
        for form in (name, _first(name), *_parts_of_first(name))
        if spelling(form)
    }
    forms |= _initials(record, names, forms)
    adults = [one for one in record.register.people.values() if one.id not in {*names, *doubles}]
    forms |= {
        spelling(letter): _letter_form(letter, adults, whole)
        for letter in letters
        if spelling(letter) not in forms
    }
    kept = [n for n in whole if len(n.split()) > 1 and _shares(n, forms)]
    kept += [short for n in whole for short in _with_initial(n) if _shares(short, forms)]
    return Unnamed(
        ids=frozenset(names) | frozenset(doubles),
        doubles=tuple(dict.fromkeys(doubles.values())),
        guessed=tuple(dict.fromkeys(_guessed(record))),
        forms=tuple(sorted(forms.values(), key=lambda form: form.name)),
        kept=tuple(dict.fromkeys(kept)),
        surnames=tuple(sorted({last for name in called if (last := _last(name))})),
    )


def _names_of_young_people(record: _Record) -> dict[str, list[str]]:
    """What the young people are called who are not named, by the id of each of their entries."""
    register = record.register
    families: dict[str, list[Person]] = {}
    for person in register.people.values():
        kept = resolve(person.id, register)
        families.setdefault(kept.id if kept else person.id, []).append(person)
    found: dict[str, list[str]] = {}
    for kept_id, family in families.items():
        young = [one for one in family if one.young_person or may_be_young(one, register)]
        agreed = kept_id in register.people and register.people[kept_id].name_consent
        if young and not agreed:
            names = [n for one in family for n in (one.name, one.short_name, *one.aliases)]
            found |= {one.id: names for one in family}
    for row in record.attendance:
        young_here = row.young_person or may_be_young(row, register)
        if row.person in found or (young_here and not named_in_public(row.person, record)):
            found.setdefault(row.person, []).append(row.name)
    return {
        identity: [bare for name in some if (bare := _bare(name))]
        for identity, some in found.items()
    }


def _guessed(record: _Record) -> Iterable[tuple[str, str]]:
    everybody: list[Person | Attendance] = [*record.register.people.values(), *record.attendance]
    for one in everybody:
        if may_be_young(one, record.register):
            yield one.name, body_of_young_people(one, record.register)


def _bare(name: str) -> str:
    """A name without what is noted in brackets behind it, and without stops around it."""
    return " ".join((_NOTED.sub("", name) or name).strip(_AROUND).split())


def _others(record: _Record, young: Iterable[str]) -> Iterable[tuple[str, str, bool]]:
    """Everybody else: who they are, what they are called, whether that could be no child's."""
    hidden = set(young)
    for person in record.register.people.values():
        if person.id not in hidden and not person.young_person:
            for name in (person.name, *person.aliases):
                # What somebody is called besides a whole name is not all that is known of them.
                more = name != person.name and len(person.name.split()) > 1
                yield person.id, name, bool(person.title) or more
    for row in record.attendance:
        if row.person not in hidden and not row.young_person:
            yield row.person, row.name, bool(row.title) or _more_known(row, record.register)


def _more_known(row: Attendance, register: Register) -> bool:
    person = resolve(row.person, register)
    return person is not None and len(person.name.split()) > 1


def _form(name: str, others: Iterable[str]) -> Form:
    """A form, with who else of the others may be meant."""
    said = spelling(name)
    if len(name.split()) > 1:
        same = [other for other in others if spelling(other) == said]
        return Form(name, hidden=not same, told=", ".join(dict.fromkeys(same)))
    firsts = [o for o in others if spelling(o).split()[:1] == [said]]
    lasts = [o for o in others if said in spelling(o).split()[1:]]
    surnamed = [o for o in others if spelling(o) == said] + lasts
    told = ", ".join(dict.fromkeys([*firsts, *lasts]))
    if name in WORDS_OF_ONE_LETTER:
        return Form(name, hidden=False, told=told or "an ordinary word")
    return Form(name, hidden=not surnamed, told=told)


def _letters(record: _Record, young: Iterable[str]) -> list[str]:
    """The one letter that is kept as the initials of some young people."""
    people = record.register.people
    kept = {people[one].initials.strip(_AROUND) for one in young if one in people}
    return sorted(letter.upper() for letter in kept if len(letter) == 1 and letter.isalpha())


def _letter_form(letter: str, adults: Iterable[Person], others: Iterable[str]) -> Form:
    """A letter that is all of a young person's initials, with who else has it."""
    have = [one.name for one in adults if one.initials.strip(_AROUND).upper() == letter]
    have += [other for other in others if spelling(other) == spelling(letter)]
    if letter in WORDS_OF_ONE_LETTER:
        return Form(letter, hidden=False, told=", ".join(have) or "an ordinary word")
    return Form(letter, hidden=not have, told=", ".join(dict.fromkeys(have)))


def _with_initial(name: str) -> list[str]:
    """A name with the initial of its first name: "K Marsh", "K. Marsh"."""
    first, _, rest = name.partition(" ")
    last = rest.split()[-1:]
    return [f"{first[0].upper()}{stop} {last[0]}" for stop in ("", ".")] if last else []


def _initials(record: _Record, young: Iterable[str], forms: dict[str, Form]) -> dict[str, Form]:
    people = record.register.people
    wanted = {people[one].initials for one in young if one in people}
    wanted |= {_dotted(people[one].name) for one in young if one in people}
    adults = [one for one in people.values() if one.id not in set(young)]
    taken = {dotted: one.name for one in adults if (dotted := _dotted(one.name))}
    taken |= {one.initials: one.name for one in adults}
    return {
        spelling(each): Form(each, hidden=each not in taken, told=taken.get(each, ""))
        for each in wanted
        if len(each) > 1 and spelling(each) not in forms
    }


def _dotted(name: str) -> str:
    """The initials of a name of two words or more, with stops: "K.R."."""
    words = [word for word in name.split() if word[:1].isalpha()]
    return "".join(f"{word[0].upper()}." for word in words) if len(words) > 1 else ""


def _shares(name: str, forms: dict[str, Form]) -> bool:
    return any(word in forms for word in spelling(name).split())


def _parts_of_first(name: str) -> list[str]:
    """What else somebody with a first name of two parts is called: "Ellie" for "Ellie-Mae"."""
    part = _first(name).partition("-")[0]
    return [part] if len(part) > 2 and part != _first(name) else []


def _first(name: str) -> str:
    """The first name in a name; empty when it begins with something else."""
    found = _WORD.search(name)
    if found is None or found[0].casefold() in _NO_FIRST_NAME:
        return ""
    lower = len(name.split()) > 1 and found[0].islower()
    return "" if lower else found[0]


def _last(name: str) -> str:
    words = name.split()
    return words[-1] if len(words) > 1 and len(words[-1]) > 2 and words[-1][0].isupper() else ""
