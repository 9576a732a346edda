"""The people and items read, in their order, as the review lists them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from imports.past.read import ReadItem, ReadMeeting, ReadPerson
from imports.past.record_making import Row
from store.models import AgendaItem, Attendance, Person


def rows_read(
    whole: ReadMeeting,
    skipped: Collection[str],
    people: Sequence[tuple[ReadPerson, Person]],
    attendance: Sequence[Attendance],
    items: Sequence[AgendaItem],
) -> list[Row]:
    """The people and items in the order read, with those the clerk leaves out.

    Args:
        whole: The meeting as read, with what is left out.
        skipped: The keys of what is left out.
        people: Who is kept, each with the person meant.
        attendance: How those are marked.
        items: The items that are kept.
    """
    marks = {one.person: one for one in attendance}
    kept_people = iter(people)
    kept_items = iter(items)
    rows = []
    for n, one in enumerate(whole.people):
        key = f"person/{n}"
        if key in skipped:
            rows.append(Row(key, one.line, _marked_out(one), out=True))
        else:
            _, person = next(kept_people)
            rows.append(Row(key, one.line, marks[person.id]))
    for n, read in enumerate(whole.items):
        key = f"item/{n}"
        if key in skipped:
            rows.append(Row(key, read.line, _item_out(key, read), out=True))
        else:
            rows.append(Row(key, read.line, next(kept_items)))
    return rows


def _marked_out(read: ReadPerson) -> Attendance:
    """Somebody who is left out, as a row shows them."""
    return Attendance(
        id="", meeting="", person="", name=read.name, title=read.title, status=read.status
    )


def _item_out(key: str, read: ReadItem) -> AgendaItem:
    """An item that is left out, as a row shows it."""
    return AgendaItem(id=key, number=read.number, title=read.title)
