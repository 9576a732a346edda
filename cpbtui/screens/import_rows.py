"""The review of past minutes as its list and its pane show it."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from cpbtui.importing import counts_of
from cpbtui.reviewed import Reviewed, source_lines
from cpbtui.reviewing import ReviewSession
from cpbtui.screens.noted_list_screen import heading_row
from cpbtui.screens.parted_texts import parted
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import section
from exports.wording import clipped, day_in_words, due_in_words, short_day
from imports.past.proposal import Fate
from store.models import Action, AgendaItem, Attendance, Decision, TaskGroup, Visit
from store.naming import full_name, owner_label

FATES: dict[Fate, str] = {
    "new": "new",
    "completes": "completes the meeting you have",
    "known": "in the record already",
    "out": "stays out",
}
LONGEST = 1500
"""Letters of a line of the source that are shown."""


def rows_of(session: ReviewSession, found: Sequence[Reviewed]) -> list[Row]:
    """Rows under a heading for each meeting; meetings and files alone need none."""
    rows: list[Row] = []
    heading = ""
    for one in found:
        if one.kind not in ("meeting", "file"):
            told = meeting_words(one)
            if told != heading:
                heading = told
                rows.append(heading_row(told, first=not rows))
            elif one.choices:
                rows.append(Row(f"gap.{one.key}", lambda _: [Content()], selectable=False))
        rows.append(_row(session, one))
    return rows


def meeting_words(one: Reviewed) -> str:
    """The meeting a row belongs to: "8 Sep 2016"."""
    if one.proposed is None:
        return "Not of a meeting"
    read = one.proposed.proposal.read
    day = f"{short_day(read.on)} {read.on.year}" if read.on else "No day"
    return f"{day}, agenda" if read.kind == "agenda" else day


def _row(session: ReviewSession, one: Reviewed) -> Row:
    return Row(
        one.key,
        draw=lambda width: _lines(session, one, width),
        measure=lambda width: len(_lines(session, one, width)),
        search=f"{words_of(one)} {meeting_words(one)}",
    )


def _lines(session: ReviewSession, one: Reviewed, width: int) -> list[Content]:
    if one.kind == "meeting":
        return _meeting_lines(session, one, width)
    style = "$dim" if one.out else "bold $text" if one.kind == "doubt" else "$text"
    side = styled("left out" if one.out else side_of(one), "$muted")
    text = styled(words_of(one), style)
    # The side has two fifths, and what a short text leaves free.
    room = min(side.cell_length, max(width * 2 // 5, width - text.cell_length - 2))
    texts = [line.rstrip() for line in text.wrap(max(8, width - room - 2))] or [Content()]
    sides = [side, *[Content()] * (len(texts) - 1)]
    lines = [
        columns(width, [Cell(line), Cell(end, room, "right")])
        for line, end in zip(texts, sides, strict=True)
    ]
    if one.choices:
        lines.append(answers(one).truncate(width, ellipsis=True))
    return lines


def answers(one: Reviewed) -> Content:
    """The answers of a question with their digits, on one line."""
    return Content("   ").join(
        Content.assemble((f"{n} ", "bold $accent"), styled(choice.label, "$accent"))
        for n, choice in enumerate(one.choices, 1)
    )


def _meeting_lines(session: ReviewSession, one: Reviewed, width: int) -> list[Content]:
    assert one.proposed is not None
    proposal = one.proposed.proposal
    fate = "left out" if one.out else FATES[proposal.fate]
    style = "$dim" if one.out or proposal.fate == "known" else "bold $text"
    end = styled(fate, "$accent" if proposal.fate == "out" and not one.out else "$muted")
    top = columns(width, [Cell(styled(words_of(one), style)), Cell(end, end.cell_length, "right")])
    return [top, styled(counts_of(proposal.record), "$muted")]


def words_of(one: Reviewed) -> str:
    """What a row says."""
    match one.document:
        case Attendance() as marked:
            return full_name(marked)
        case AgendaItem() as item:
            return f"{item.number}  {item.title}".strip()
        case Action() as action:
            return action.text
        case Decision() as decision:
            return decision.text
        case Visit() as visit:
            return _visit_words(visit)
        case TaskGroup() as group:
            return f"Task and finish group: {group.name}"
    if one.kind == "meeting" and one.proposed is not None:
        return f"{meeting_words(one)}   {one.proposed.told.file.path.name}"
    return one.words


def _visit_words(visit: Visit) -> str:
    """A visit with where, when and who: "Reg 44 visit, Elm House, 3 September 2016, CC Holt"."""
    day = day_in_words(visit.on) if visit.on else ""
    who = " and ".join(one.written for one in visit.visitors)
    kind = f"{visit.kind} visit".strip()
    words = ", ".join(part for part in (kind, visit.place, day, who) if part)
    return words[:1].upper() + words[1:]


def side_of(one: Reviewed) -> str:
    """What is told at the right of a row."""
    match one.document:
        case Attendance() as marked:
            known = [marked.role, marked.organisation, marked.category]
            where = next((part for part in known if part), "")
            return where if marked.status == "present" else marked.status
        case AgendaItem() as item:
            return f"{item.planned_minutes} mins" if item.planned_minutes else ""
        case Action() as action:
            return _owners(one, action)
        case Decision() as decision:
            said = "a sentence only" if decision.dismissed else decision.verb
            return "suggested" if decision.suggested else said
        case Visit() as visit:
            said = "a sentence only" if visit.dismissed else visit.status
            return "suggested" if visit.suggested else said
    if one.kind == "file":
        return ""
    return f"line {one.line}" if one.line else ""


def _owners(one: Reviewed, action: Action) -> str:
    assert one.proposed is not None
    record = one.proposed.proposal.record
    who = ", ".join(owner_label(each, record.register) for each in action.owners)
    due = due_in_words(action.due, record) if action.due.stated else ""
    return " · ".join(part for part in (who or "nobody named", due) if part)


def about(one: Reviewed) -> list[Content]:
    """The pane: what can be answered, both texts where they differ, and the source around it."""
    parts = []
    if one.ours or one.theirs:
        parts += _both(one)  # its answers stand in the list, and both texts need the room
    elif one.choices:
        lines = [
            Content.assemble((f"{n} ", "bold $accent"), styled(choice.label))
            for n, choice in enumerate(one.choices, 1)
        ]
        parts.append(section("Press a digit", lines))
    elif one.kind == "doubt":
        parts.append(styled("Nothing to answer: x marks it as seen.", "$muted"))
    lines = [
        _source_line(text, here=number == one.line)
        for number, text in source_lines(one)
        if text.strip() or number == one.line
    ]
    if lines and one.proposed is not None:
        parts.append(section(f"{one.proposed.told.file.path.name}, line {one.line}", lines))
    return parts


def _source_line(text: str, *, here: bool) -> Content:
    """A line of the file, without a margin, so that long ones wrap calmly."""
    return styled(clipped(text, LONGEST), "bold $text" if here else "$muted")


def _both(one: Reviewed) -> list[Content]:
    """Where two texts part, the file's first: only the paragraphs and words that are not alike."""
    theirs, ours = parted(one.theirs, one.ours)
    nothing = [styled("nothing more", "$dim")]
    return [
        section("Only in the file", theirs or nothing),
        section("Only in the record", ours or nothing),
    ]
