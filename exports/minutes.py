"""The minutes of a meeting, in house style."""

from __future__ import annotations

from dataclasses import replace

from msgspec import structs

from exports import markdown
from exports.actions import action_table, undated_note
from exports.apologies import STANDING, next_meeting_sentence
from exports.attendance import attendance_blocks, person_named
from exports.item_text import item_markdown, recorded_markdown
from exports.item_words import agenda_line, exempt_words, title_of
from exports.public import public_record
from exports.wording import formal_day, time_in_words
from store.models import LOCKED, Action, AgendaItem, Meeting
from store.records import MeetingRecord
from store.references import item_numbers

NEXT_MEETING = "Date and time of next meeting"
"""The heading of the section that is made when no item is about the next meeting."""

ACTIONS = "Actions from this meeting"
"""The heading of the last section."""


def minutes(record: MeetingRecord, *, public: bool = False) -> str:
    """The minutes as Markdown.

    Args:
        record: The meeting.
        public: For the web: without exempt items, names of young people and names of homes.
    """
    record = _as_agreed(record)
    printed = public_record(record) if public else record
    blocks = [*_head(printed), *attendance_blocks(printed, counted=public)]
    numbers = item_numbers(record.items)
    for item in sorted(printed.items, key=lambda item: item.position):
        blocks += item_blocks(printed, item, numbers[item.id], public=public)
    blocks += _next_meeting(printed)
    table = action_table(printed, printed.actions)
    if table:
        blocks += [markdown.heading(2, ACTIONS), table, undated_note(printed.actions)]
    return markdown.document(blocks)


def _as_agreed(record: MeetingRecord) -> MeetingRecord:
    """The record with its actions as the approved minutes have them, whatever became of them."""
    if record.meeting.status not in LOCKED:
        return record
    return replace(record, actions=tuple(map(_action_as_agreed, record.actions)))


def _action_as_agreed(action: Action) -> Action:
    agreed = action.agreed
    if agreed is None:
        return action
    corrected = structs.replace(action.corrected, owners=agreed.owners, due=agreed.due)
    return structs.replace(action, corrected=corrected, status=agreed.status)


def item_blocks(
    record: MeetingRecord, item: AgendaItem, number: str, *, public: bool = False
) -> list[str]:
    """One item with its heading, who led it, and what was said."""
    blocks = [markdown.heading(2, item.heading)] if item.heading.strip() else []
    blocks += [title_of(item, number), agenda_line(item)]
    if item.exempt is not None:
        law = f"{exempt_words(item.exempt)} to the Local Government Act 1972"
        blocks.append(f"**Exempt: taken without the public ({markdown.inline(law)}).**")
        if public:
            summary = markdown.body(item.exempt.summary)
            return [*blocks, *recorded_markdown(record, item), summary]
    return [*blocks, item_markdown(record, item)]


def meeting_words(meeting: Meeting) -> str:
    """Which meeting: "special meeting (Summer gathering)"; the words are plain text."""
    kind = {"ordinary": "", "special": "special ", "young people's": "young people's "}
    title = " ".join(meeting.title.split())
    return f"{kind[meeting.kind]}meeting" + (f" ({title})" if title else "")


def when_and_where(meeting: Meeting) -> str:
    """The day, time and venue, plain: "Thursday, 8th September, 2016 at 6.00 pm in Room 1"."""
    words = formal_day(meeting.on)
    if meeting.time is not None:
        words += f" at {time_in_words(meeting.time)}"
    return words + (f" in {meeting.venue.strip()}" if meeting.venue.strip() else "")


def _head(record: MeetingRecord) -> list[str]:
    meeting = record.meeting
    state = "APPROVED" if meeting.status in LOCKED else "DRAFT"
    held = f"{meeting_words(meeting)} held on {when_and_where(meeting)}"
    return [
        markdown.heading(1, record.board.name),
        markdown.line(record.board.council),
        f"**{state}** minutes of the {markdown.inline(held)}",
        *(markdown.emphasis(markdown.inline(line)) for line in _about(record)),
    ]


def _about(record: MeetingRecord) -> list[str]:
    """What stands under the title when there is something to say."""
    meeting = record.meeting
    listed = {one.person for one in record.attendance}
    lines = []
    if meeting.presiding is not None and meeting.presiding != meeting.chair:
        lines.append(f"In the chair: {person_named(meeting.presiding, record)}")
    if meeting.chair is not None and meeting.chair not in listed:
        lines.append(f"Chair: {person_named(meeting.chair, record)}")
    if meeting.clerk is not None and meeting.clerk not in listed:
        lines.append(f"Clerk: {person_named(meeting.clerk, record)}")
    if meeting.corrections.strip():
        lines.append(f"Corrected when agreed: {meeting.corrections}")
    return lines


def _next_meeting(record: MeetingRecord) -> list[str]:
    following = record.meeting.next_meeting
    if following is None or any(item.standing == STANDING for item in record.items):
        return []
    sentence = markdown.line(next_meeting_sentence(following))
    return [markdown.heading(2, NEXT_MEETING), sentence]
