"""What happened to a document, in words: one line a step, with local times."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from cpbtui.printing import Cell
from exports.wording import clipped, day_in_words, short_day
from store.changes import Change, Edit, is_splice

if TYPE_CHECKING:
    from cpbtui.cells import Row

SHOWN = 60
"""How many letters of a text are quoted."""

WORDS = {
    "status": "status", "title": "title", "name": "name", "venue": "venue", "time": "time",
    "on": "day", "ref": "number", "list_text": "wording in lists", "completed_on": "completed on",
    "purpose": "purpose", "planned_minutes": "planned minutes", "position": "place on the agenda",
    "number": "number", "rough_notes": "rough notes", "private_notes": "private notes",
    "presiding": "in the chair", "corrections": "corrections", "minutes": "minutes",
    "published_on": "published on", "signed_on": "signed on", "opened_at": "opened at",
    "closed_at": "closed at",
}  # fmt: skip
"""Fields whose change is worth a word, and that word."""


def steps(changes: Iterable[Change], doc_id: str) -> list[Row]:
    """The steps that touched a document, oldest first: when, who, what, and what it became."""
    rows: list[Row] = []
    for change in changes:
        edits = [edit for edit in change.edits if edit.id == doc_id]
        became = "; ".join(words for edit in edits for words in _became(edit))
        rows.append(
            (
                Cell(moment_in_words(change.at), "dim"),
                Cell(change.by, "bold"),
                f"Undo: {change.label}" if change.undoes else change.label,
                Cell(became, "dim"),
            )
        )
    return rows


def moment_in_words(moment: datetime) -> str:
    """A moment in local time: " 8 Sep 2016, 19:24"."""
    local = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()
    return f"{short_day(local.date()):>6} {local.year}, {local:%H:%M}"


def _became(edit: Edit) -> list[str]:
    """What an edit did, in words."""
    if edit.set is None:
        return ["taken out"]
    if edit.was is None:
        return [f"“{_quoted(text)}”"] if (text := _said(edit.set)) else ["added"]
    found = []
    for field, value in edit.set.items():
        if field == "read":
            found.append(f"read as “{_quoted(_said({'read': value}))}”")
        elif field == "corrected":
            found += _corrected(value)
        elif field == "updates" and value:
            found.append(f"“{_quoted(value[-1]['text'])}”")
        elif field in WORDS:
            found.append(f"{WORDS[field]}: {_value(value)}")
    return found


def _corrected(value: dict[str, Any] | None) -> list[str]:
    """What a person put right."""
    found = []
    for field, put in (value or {}).items():
        if field == "owners":
            found.append(f"owner: {', '.join(owner['written'] for owner in put) or 'nobody'}")
        elif field == "due":
            found.append(f"by: {_due(put)}")
        else:
            found.append(f"{field}: {_value(put)}")
    return found or ["as read again"]


def _due(due: dict[str, Any]) -> str:
    if due.get("next"):
        return "the next meeting"
    return _value(due.get("on") or due.get("written") or "no date")


def _said(values: dict[str, Any]) -> str:
    """The words of a new document, whatever it is."""
    read = values.get("read") or {}
    return str(read.get("text") or values.get("title") or values.get("what") or "")


def _value(value: object) -> str:
    """A field's new value."""
    if value is None:
        return "none"
    if is_splice(value):
        assert isinstance(value, dict)
        _, removed, inserted = value["splice"]
        words = [f"+ “{_quoted(inserted)}”"] if inserted.strip() else []
        words += [f"− “{_quoted(removed)}”"] if removed.strip() else []
        return ", ".join(words) or "spaces"
    text = str(value)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return _quoted(text)
    return day_in_words(day)


def _quoted(text: str) -> str:
    return clipped(text, SHOWN)
