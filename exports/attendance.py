"""The attendance list of minutes: who was there, in what role, and who came late or left early."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from exports import markdown
from exports.happenings import movement_in_words
from exports.public import named_in_public
from exports.wording import number_in_words, opening_capital
from store.models import Attendance, Person
from store.naming import full_name, is_office, resolve, surname
from store.records import MeetingRecord
from store.references import item_numbers

NO_CATEGORY = "no category"
"""Printed for the category of somebody who has a role but no category."""


def in_print_order(record: MeetingRecord) -> list[Attendance]:
    """Those present, by category as the board orders them; then apologies; then the absent.

    In each of these lists the chair comes first and the others by surname.
    """
    order = {category.name: place for place, category in enumerate(record.board.categories)}
    for one in record.attendance:
        order.setdefault(one.category, len(order))
    statuses = ("present", "apologies", "absent")

    chair = record.meeting.chair or holder_of("chair", record)

    def rank(one: Attendance) -> tuple[int, bool, int, bool, str, str]:
        named = among_others(one, chair)
        if one.status != "present":
            return statuses.index(one.status), False, 0, *named
        return 0, one.category != "", order[one.category], *named

    return sorted(record.attendance, key=rank)


def among_others(one: Attendance | Person, chair: str | None) -> tuple[bool, str, str]:
    """Where somebody stands in a printed list of people: the chair first, then by surname."""
    identity = one.person if isinstance(one, Attendance) else one.id
    return identity != chair, surname(one.name).casefold(), one.name.casefold()


def attendance_blocks(record: MeetingRecord, *, counted: bool = False) -> list[str]:
    """The section "Present" with its lists, in Markdown.

    Args:
        record: The meeting.
        counted: For the public: young people as a number, or by first name if they agreed.
    """
    people = in_print_order(record)
    blocks = [markdown.heading(2, "Present")] if people else []
    present = [one for one in people if one.status == "present"]
    for category in dict.fromkeys(one.category for one in present):
        blocks.append(markdown.heading(3, category) if category else "")
        some = [one for one in present if one.category == category]
        blocks.append(_list(record, some, counted=counted))
    for status, title in (("apologies", "Apologies"), ("absent", "Absent")):
        # Young people come as they like: in public nobody reads who did not.
        some = [p for p in people if p.status == status and not (counted and p.young_person)]
        if some:
            blocks += [markdown.heading(3, title), _list(record, some, counted=counted)]
    return blocks


def printed_role(one: Attendance, record: MeetingRecord) -> str:
    """The role in brackets, with "Chair" and "Clerk" from the meeting: "Chair; Lead member"."""
    said = (role.strip() for role in one.role.split(";") if role.strip())
    roles = list({role.casefold(): role for role in said}.values())
    offices = ((record.meeting.chair, "Chair"), (record.meeting.clerk, "Clerk"))
    held = [office for who, office in offices if who == one.person and who is not None]
    return "; ".join([office for office in held if not is_office(one.role, office)] + roles)


def person_named(identity: str | None, record: MeetingRecord) -> str:
    """The full name of a person, as at the meeting if they were on its list."""
    if identity is None:
        return ""
    for one in record.attendance:
        if one.person == identity:
            return full_name(one)
    person = resolve(identity, record.register)
    return full_name(person) if person else ""


def name_only(identity: str | None, record: MeetingRecord) -> str:
    """The name of a person without the title, as at the meeting if they were on its list."""
    if identity is None:
        return ""
    for one in record.attendance:
        if one.person == identity:
            return one.name
    person = resolve(identity, record.register)
    return person.name if person else ""


def holder_of(role: str, record: MeetingRecord) -> str | None:
    """The person whose role in the attendance list says they are the chair or the clerk."""
    for one in record.attendance:
        if is_office(one.role, role):
            return one.person
    return None


def _list(record: MeetingRecord, people: Sequence[Attendance], *, counted: bool) -> str:
    if not counted:
        return markdown.bullets(_entry(one, record) for one in people)
    points = [_entry(one, record) for one in people if not one.young_person]
    return markdown.bullets([*points, *_young(record, [p for p in people if p.young_person])])


def _young(record: MeetingRecord, people: Sequence[Attendance]) -> list[str]:
    """Young people in public: "six Voices representatives", and first names where agreed."""
    named = [one for one in people if named_in_public(one.person, record)]
    points = []
    for one in named:
        first = one.name.split()[0] if one.name.split() else one.name
        points.append(_entry(msgspec.structs.replace(one, name=first, movements=()), record))
    unnamed = [
        re.sub(r"\s*\(.*", "", one.organisation).strip() for one in people if one not in named
    ]
    for group in dict.fromkeys(unnamed):
        count = unnamed.count(group)
        noun = f"{group} representative" if group else "young person"
        plural = f"{group} representatives" if group else "young people"
        words = f"{number_in_words(count)} {noun if count == 1 else plural}"
        points.append(markdown.inline(opening_capital(words)))
    return points


def _entry(one: Attendance, record: MeetingRecord) -> str:
    entry = _bracketed(full_name(one))
    role = printed_role(one, record)
    if one.status == "present":
        entry += f" ({_bracketed(role)})" if role else ""
    elif one.category or role:
        category = _bracketed(one.category or NO_CATEGORY, also=";")
        entry += f" ({category}; {_bracketed(role)})" if role else f" ({category})"
    if one.organisation.strip():
        entry += f" – {markdown.inline(one.organisation)}"
    notes = "; ".join(_notes(one, record))
    return f"{entry}, {markdown.emphasis(markdown.inline(notes))}" if notes else entry


def _notes(one: Attendance, record: MeetingRecord) -> list[str]:
    notes = []
    if one.substitute_for:
        instead_of = person_named(one.substitute_for, record)
        notes += [f"substitute for {instead_of}"] if instead_of else []
    if one.remote:
        notes.append("attended remotely")
    numbers = item_numbers(record.items)
    notes += [movement_in_words(each, numbers.get(each.item or "", "")) for each in one.movements]
    return notes


def _bracketed(text: str, *, also: str = "") -> str:
    """A name or role: its own brackets and dashes are not those of the list."""
    escaped = markdown.inline(text)
    for sign in f"(){also}":
        escaped = escaped.replace(sign, f"\\{sign}")
    return markdown.kept_together(escaped, "–")
