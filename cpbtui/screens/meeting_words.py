"""What the meeting screen says at its top and bottom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rich.cells import cell_len
from textual.content import Content

from cpbtui.short_days import short_day, weekday_and_day
from cpbtui.widgets.lines import styled
from cpbtui.widgets.question_line import LEAST
from exports.wording import due_in_words, listed, minutes_in_words, time_in_words
from store.action_sentence import list_wording
from store.models import Action, AgendaItem
from store.naming import owner_label
from store.quorum import presence
from store.records import MeetingRecord
from store.references import item_numbers
from store.timing import is_adjourned, predicted_end, spent


def header_left(record: MeetingRecord, now: str, today: date, *, narrow: bool) -> Content:
    """The board, the day, the clock and how long the item under way has taken."""
    on = record.meeting.on
    parts = [styled(short_day(on, today), "bold $text")]
    if not narrow:
        full = " ".join(weekday_and_day(on).split())
        parts = [styled(record.board.name, "bold $text"), styled(full, "$muted")]
    return Content("   ").join([*parts, *_clock(record, now, narrow=narrow)])


def _clock(record: MeetingRecord, now: str, *, narrow: bool) -> list[Content]:
    meeting = record.meeting
    if meeting.status != "in progress":
        return [styled(meeting.status, "$muted")]
    clock = styled(f"● {now}", "bold $accent")
    if is_adjourned(meeting):
        return [clock, styled("adjourned", "bold $accent")]
    item = next((one for one in record.items if one.id == meeting.current_item), None)
    if item is None:
        return [clock]
    number = item_numbers(record.items)[item.id]
    used = spent(meeting, item, now)
    if item.planned_minutes is None:
        words = f"item {number}, {minutes_in_words(used)}"
    elif narrow:
        words = f"item {number}, {used}/{minutes_in_words(item.planned_minutes)}"
    else:
        words = f"item {number}, {used} of {minutes_in_words(item.planned_minutes)}"
    return [clock, styled(words, "$muted")]


def header_right(record: MeetingRecord) -> Content:
    """How many members are here, and the quorum; before anybody is marked that says little.

    Whatever has been noted has happened, as on the attendance list.
    """
    under_way = record.meeting.status == "in progress"
    here = presence(record)
    if not here.present and not under_way:
        return styled(here.line.removesuffix(", not met"), "$muted")
    return styled(here.line, "$green" if here.met else "bold $accent")


def item_head(item: AgendaItem, number: str, *, notes: bool = False) -> Content:
    """The item's number and title, with leads and purpose under it; whether it is rough notes."""
    about = " · ".join(
        part for part in (", ".join(item.leads), item.purpose or _kind(item)) if part
    )
    title = Content.assemble((f"{number:<4}", "bold $text"), styled(item.title, "bold $text"))
    if notes:
        title += styled("  ·  rough notes, never printed", "bold $accent")
    lines = [title]
    if about:
        lines.append(_under(about, "$muted"))
    if item.subtopics:
        lines.append(_under(" · ".join(item.subtopics), "$dim"))
    if item.prefilled:
        lines.append(_under("house wording, to be confirmed: “next item” keeps it", "$dim"))
    return Content("\n").join(lines)


def _under(words: str, style: str) -> Content:
    return Content("    ") + styled(words, style)


def _kind(item: AgendaItem) -> str:
    return {"": "", "information": "for information"}.get(item.kind, f"to {item.kind}")


def whereabouts(record: MeetingRecord, cursor: str | None, *, notes: bool, narrow: bool) -> str:
    """Which item is being written, and at which the meeting is."""
    numbers = item_numbers(record.items)
    if cursor is None:
        return "This meeting has no items yet. Alt+L adds one; Alt+G opens its agenda."
    what = "rough notes of item" if notes else "writing item"
    at_item = record.meeting.current_item
    if at_item is None or at_item == cursor or at_item not in numbers:
        return f"{what} {numbers[cursor]}"
    if narrow:
        return f"{'notes' if notes else 'writing'} {numbers[cursor]}, meeting at {numbers[at_item]}"
    return f"{what} {numbers[cursor]} · the meeting is at item {numbers[at_item]}"


def not_taken(record: MeetingRecord, missed: Sequence[AgendaItem]) -> str:
    """Which items are still to be taken at the end of the agenda, and how; short for 80 columns."""
    numbers = item_numbers(record.items)
    which = listed([numbers[one.id] for one in missed])
    words = f"Item {which} has" if len(missed) == 1 else f"Items {which} have"
    return f"{words} not been taken. ^G goes there, F9 takes it."


def last_item(record: MeetingRecord, missed: Sequence[AgendaItem]) -> str:
    """What is said where no item follows."""
    if missed:
        return not_taken(record, missed)
    return "That was the last item. F2 reads the actions back and closes the meeting."


def prediction(record: MeetingRecord, now: str) -> str:
    """When the meeting will end, in a sentence."""
    end = predicted_end(record.meeting, record.items, now)
    if end is None:
        return "The agenda has no times yet, so the end cannot be told."
    return f"Likely end {time_in_words(end)}, if every item to come takes its planned time."


def understood(action: Action, record: MeetingRecord, width: int) -> str:
    """An action as it was understood, on one line: who, what, by when; what it is gives way."""
    owners = " and ".join(owner_label(one, record.register) for one in action.owners)
    due = due_in_words(action.due, record)
    what = styled(list_wording(action))
    ends = [owners or "nobody named", *([due] if due else [])]
    room = max(width - sum(cell_len(end) + 3 for end in ends) - 2, LEAST)
    cut = what.truncate(room, ellipsis=True).plain if what.cell_length > room else what.plain
    return "✓ " + " · ".join([ends[0], cut, *ends[1:]])
