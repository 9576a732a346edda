"""The apologies sentence, which follows the marks until somebody edits it by hand."""

from __future__ import annotations

from exports.apologies import apologies_sentence
from store.draft import Draft
from store.models import AgendaItem, Attendance
from store.store import Store


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
