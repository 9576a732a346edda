"""Who is there: marks, guests, placeholders."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from cpbtui.steps.apologies import refresh_apologies
from imports.completion import next_placeholder
from store.categories import for_others
from store.draft import Draft
from store.models import (
    AgendaItem,
    Attendance,
    AttendanceStatus,
    Meeting,
    Person,
    attendance_id,
)
from store.naming import short_name
from store.offices import with_offices
from store.store import Store

NAMED = 3
"""How many people undo names; of more it says how many."""

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


def mark_all(
    store: Store, meeting: str, people: Sequence[Person], status: AttendanceStatus
) -> None:
    """Mark several people in one change, which is undone as one."""
    if not people:
        return
    named = ", ".join(short_name(person) for person in people[:NAMED])
    more = f" and {len(people) - NAMED} more" if len(people) > NAMED else ""
    done = _DONE[status] if len(people) == 1 else _DONE[status].replace("is ", "are ")
    with store.change(f"{named}{more} {done}") as c:
        for person in people:
            put_mark(store, c, meeting, person, status)
        refresh_apologies(store, c, meeting)


def pick_from_group(
    store: Store, meeting: str, name: str, members: Sequence[Person], here: Collection[str]
) -> None:
    """Say which members of a group are here; nothing is kept of the others.

    Args:
        store: The board.
        meeting: The meeting's id.
        name: The group's name.
        members: Everybody of the group who was offered.
        here: The ids of those who are here.
    """
    marks = {one.person: one for one in store.of(Attendance, meeting)}
    with store.change(f"{len(here)} of {name} are here") as c:
        for person in members:
            marked = marks.get(person.id)
            if person.id in here and (marked is None or marked.status != "present"):
                put_mark(store, c, meeting, person, "present")
            elif person.id not in here and marked is not None:
                c.remove(marked)
        refresh_apologies(store, c, meeting)


def set_remote(store: Store, marked: Attendance, remote: bool) -> None:
    """Note whether somebody takes part from elsewhere."""
    words = "takes part remotely" if remote else "is in the room"
    with store.change(f"{short_name(marked)} {words}") as c:
        c.set(marked, remote=remote)


def set_presiding(store: Store, meeting: Meeting, person: Person) -> None:
    """Note who is in the chair; that person is here, of course."""
    with store.change(f"{short_name(person)} is in the chair") as c:
        put_mark(store, c, meeting.id, person, "present")
        usual = person.id == with_offices(meeting, store.board).chair
        c.set(meeting, presiding=None if usual else person.id)
        refresh_apologies(store, c, meeting.id)


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
    status: AttendanceStatus = "present",
) -> Person:
    """Add somebody who is not on the register, and mark them.

    Guests stand in the board's category for others and are not expected at later meetings.
    """
    with store.change(f"Add guest {name}") as c:
        person = c.add(
            Person(
                name=name,
                title=title,
                organisation=organisation,
                role=role,
                category=for_others(store.board.categories),
                guest=True,
                placeholder=placeholder,
            )
        )
        put_mark(store, c, meeting, person, status)
        refresh_apologies(store, c, meeting)
    return person


def add_placeholder(store: Store, meeting: str, hint: str = "") -> Person:
    """Add "Unknown 1 – Health?" for somebody whose name is still to be found out."""
    name = next_placeholder(store.all(Person), hint)
    return add_guest(store, meeting, name, organisation=hint, placeholder=True)


def rename_placeholder(store: Store, person: Person, name: str, *, title: str = "") -> int:
    """Give a placeholder its name, in the register, the attendance and the minutes at once.

    Returns:
        How many items' minutes named the placeholder.
    """
    with store.change(f"{person.name} is {name}") as c:
        renamed = c.set(person, name=name, title=title or person.title, placeholder=False)
        meetings = set()
        for marked in store.all(Attendance):
            if marked.person == person.id:
                meetings.add(marked.meeting)
                c.set(marked, name=name, title=renamed.title)
        return sum(_name_in_minutes(store, c, one, person.name, renamed) for one in meetings)


def placeholder_is(store: Store, placeholder: Person, person: Person) -> int:
    """Say that a placeholder is somebody on the register: their marks become that person's.

    Returns:
        How many items' minutes named the placeholder.
    """
    found = 0
    with store.change(f"{placeholder.name} is {short_name(person)}") as c:
        c.set(placeholder, merged_into=person.id)
        for marked in store.all(Attendance):
            if marked.person != placeholder.id:
                continue
            c.remove(marked)
            theirs = put_mark(store, c, marked.meeting, person, marked.status)
            c.set(theirs, movements=theirs.movements or marked.movements)
            found += _name_in_minutes(store, c, marked.meeting, placeholder.name, person)
            refresh_apologies(store, c, marked.meeting)
    return found


def _name_in_minutes(store: Store, draft: Draft, meeting: str, before: str, person: Person) -> int:
    """Put a person's name where a placeholder's stood; in how many items it stood."""
    named = [item for item in store.of(AgendaItem, meeting) if before in item.minutes]
    for item in named:
        draft.set(item, minutes=item.minutes.replace(before, short_name(person)), unread=True)
    return len(named)
