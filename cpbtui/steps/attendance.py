"""Who is there: marks, guests, placeholders, coming late and leaving early."""

from __future__ import annotations

from datetime import datetime

import msgspec
from exports.apologies import apologies_sentence

from cpbtui.steps.local_time import time_of_day
from store.models import (
    AgendaItem,
    Attendance,
    AttendanceStatus,
    Meeting,
    Movement,
    Person,
    attendance_id,
)
from store.naming import short_name
from store.store import Draft, Store

_DONE: dict[AttendanceStatus, str] = {
    "present": "is here",
    "apologies": "sent apologies",
    "absent": "is absent",
}


def as_at(person: Person, meeting: str) -> Attendance:
    """A person's attendance, with name, title, category and so on as they are now."""
    return Attendance(
        id=attendance_id(meeting, person.id),
        meeting=meeting,
        person=person.id,
        name=person.name,
        title=person.title,
        category=person.category,
        organisation=person.organisation,
        role=person.role,
        young_person=person.young_person,
    )


def mark(
    store: Store,
    meeting: str,
    person: Person,
    status: AttendanceStatus,
    *,
    substitute_for: str | None = None,
    remote: bool | None = None,
) -> Attendance:
    """Mark somebody present, absent, or as having sent apologies.

    Movements noted so far stay. The apologies sentence follows.
    """
    with store.change(f"{short_name(person)} {_DONE[status]}") as c:
        marked = put_mark(
            store, c, meeting, person, status, substitute_for=substitute_for, remote=remote
        )
        refresh_apologies(store, c, meeting)
    return marked


def put_mark(
    store: Store,
    draft: Draft,
    meeting: str,
    person: Person,
    status: AttendanceStatus,
    *,
    substitute_for: str | None = None,
    remote: bool | None = None,
) -> Attendance:
    """Mark somebody as part of a larger change."""
    before = store.get(Attendance, attendance_id(meeting, person.id))
    base = draft.now(before) if before else as_at(person, meeting)
    marked = msgspec.structs.replace(
        base,
        status=status,
        substitute_for=substitute_for or base.substitute_for,
        remote=base.remote if remote is None else remote,
    )
    return draft.put(marked) if before else draft.add(marked)


def unmark(store: Store, marked: Attendance) -> None:
    """Take a mark away: nothing is known of this person's attendance again."""
    with store.change(f"Unmark {marked.name}") as c:
        c.remove(marked)
        refresh_apologies(store, c, marked.meeting)


def add_guest(
    store: Store,
    meeting: str,
    name: str,
    *,
    title: str = "",
    organisation: str = "",
    role: str = "",
    placeholder: bool = False,
) -> Person:
    """Add somebody who is not on the register, and mark them present.

    Guests stand in the board's last category and are not expected at later meetings.
    """
    with store.change(f"Add guest {name}") as c:
        person = c.add(
            Person(
                name=name,
                title=title,
                organisation=organisation,
                role=role,
                category=store.board.categories[-1].name if store.board.categories else "",
                guest=True,
                placeholder=placeholder,
            )
        )
        put_mark(store, c, meeting, person, "present")
    return person


def add_placeholder(store: Store, meeting: str, hint: str = "") -> Person:
    """Add "Unknown 1 – Health?" for somebody whose name is still to be found out."""
    taken = {person.name for person in store.all(Person)}
    number = 1
    while any(name.split(" –")[0] == f"Unknown {number}" for name in taken):
        number += 1
    name = f"Unknown {number} – {hint}?" if hint else f"Unknown {number}"
    return add_guest(store, meeting, name, organisation=hint, placeholder=True)


def rename_placeholder(store: Store, person: Person, name: str, *, title: str = "") -> int:
    """Give a placeholder its name, in the register, the attendance and the minutes at once.

    Returns:
        How many items' minutes named the placeholder.
    """
    found = 0
    with store.change(f"{person.name} is {name}") as c:
        renamed = c.set(person, name=name, title=title or person.title, placeholder=False)
        for marked in store.all(Attendance):
            if marked.person == person.id:
                c.set(marked, name=name, title=renamed.title)
                for item in store.of(AgendaItem, marked.meeting):
                    if person.name in item.minutes:
                        found += 1
                        c.set(
                            item,
                            minutes=item.minutes.replace(person.name, short_name(renamed)),
                            unread=True,
                        )
    return found


def note_movement(
    store: Store,
    meeting: Meeting,
    person: Person,
    kind: str,
    now: datetime,
) -> None:
    """Note that somebody came late or left early, with the time and the item under way."""
    with store.change(f"{short_name(person)} {'arrived' if kind == 'arrived' else 'left'}") as c:
        put_movement(store, c, meeting, person, kind, now)
        refresh_apologies(store, c, meeting.id)


def put_movement(
    store: Store,
    draft: Draft,
    meeting: Meeting,
    person: Person,
    kind: str,
    now: datetime,
    *,
    read_from: str = "",
) -> None:
    """Note a movement as part of a larger change."""
    marked = put_mark(store, draft, meeting.id, person, "present")
    movement = Movement(
        kind="arrived" if kind == "arrived" else "left",
        time=time_of_day(now),
        item=meeting.current_item,
        read_from=read_from,
    )
    draft.set(marked, movements=(*marked.movements, movement))


def refresh_apologies(store: Store, draft: Draft, meeting: str) -> None:
    """Let the apologies sentence follow the marks, where nobody has edited it by hand."""
    for item in store.of(AgendaItem, meeting):
        if item.standing != "apologies":
            continue
        item = draft.now(item)
        sentence = apologies_sentence(_marks_after(store, draft, meeting))
        if item.generated and item.generated in item.minutes:
            minutes = item.minutes.replace(item.generated, sentence, 1)
        elif not item.minutes.strip():
            minutes = sentence
        else:
            continue
        if minutes != item.minutes:
            draft.set(item, minutes=minutes, generated=sentence)


def _marks_after(store: Store, draft: Draft, meeting: str) -> list[Attendance]:
    """A meeting's marks with those of an unfinished change."""
    marks = {marked.id: marked for marked in store.of(Attendance, meeting)}
    for (collection, doc_id), document in draft.touched.items():
        if collection != Attendance.collection:
            continue
        if document is None:
            marks.pop(doc_id, None)
        elif isinstance(document, Attendance) and document.meeting == meeting:
            marks[doc_id] = document
    return list(marks.values())
