"""Who is listed as young people are, and of whom nobody has said whether they are one."""

from __future__ import annotations

import re

from store.models import Attendance, Person
from store.naming import resolve, spelling
from store.records import Register

_OF_YOUNG_PEOPLE = re.compile(
    r"\bvoices?\b|\byoung (?:people|persons?|inspectors?|voices?|ambassadors?|advisers?)\b"
    r"|\byouth\b|\bcare[- ](?:leavers?|experienced)\b"
    r"|\bchild(?:ren)?(?: and young people)? in care\b|\bcicc\b",
    re.IGNORECASE,
)
_GROWN_UP = re.compile(
    r"\b(?:worker|officer|manager|co-?ordinator|lead|support|head|director|services?|team|nurse"
    r"|teacher|practitioner|cabinet|councillor|clerk|commissioner|governor|trustee|carer|adult"
    r"|staff|advocate|justice|offending)\b",
    re.IGNORECASE,
)


def may_be_young(one: Person | Attendance, register: Register) -> bool:
    """Whether somebody is known by a first name alone and comes with young people.

    That is how young people are listed. Whoever the register calls a young person is none of
    these, and a title, a second name or a role such as "participation worker" says otherwise.
    """
    person = resolve(one.person, register) if isinstance(one, Attendance) else one
    known = [one, person] if person is not None and person is not one else [one]
    if any(each.young_person or each.title or len(each.name.split()) != 1 for each in known):
        return False
    if person is not None and (person.placeholder or person.merged_into):
        return False
    if any(_GROWN_UP.search(f"{each.role}; {each.organisation}") for each in known):
        return False
    return bool(body_of_young_people(one, register))


def body_of_young_people(one: Person | Attendance, register: Register) -> str:
    """The body of young people somebody comes from; empty when it is not known to be one.

    It says so by its name, or all others who are from there are young people.
    """
    identity = one.person if isinstance(one, Attendance) else one.id
    bodies = [body.name for body in register.bodies.values() if identity in body.members]
    for name in (one.organisation, one.role, *bodies):
        if name and (_OF_YOUNG_PEOPLE.search(name) or _all_young(name, identity, register)):
            return name
    return ""


def _all_young(name: str, but: str, register: Register) -> bool:
    within = [body for body in register.bodies.values() if spelling(body.name) == spelling(name)]
    members = {identity for body in within for identity in body.members}
    others = [
        person
        for person in register.people.values()
        if person.id != but and person.merged_into is None
        if person.id in members or spelling(person.organisation) == spelling(name)
    ]
    sure = [one for one in others if one.young_person or one.title or len(one.name.split()) > 1]
    return bool(sure) and all(one.young_person for one in sure)
