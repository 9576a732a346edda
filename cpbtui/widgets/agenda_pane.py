"""The agenda beside the minutes: where the meeting is, where the cursor is, minutes spent."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from cpbtui.widgets.lines import Cell, columns, styled
from store.models import HELD, AgendaItem
from store.records import MeetingRecord
from store.references import item_numbers
from store.timing import spent


@dataclass(frozen=True)
class Place:
    """Where things stand."""

    record: MeetingRecord
    cursor: str | None
    """The item the cursor is in."""
    now: str
    """The time of day, `HH:MM`."""


class AgendaPane(VerticalScroll, can_focus=False):
    """The items of a meeting, one line each."""

    DEFAULT_CSS = "AgendaPane > Static { text-wrap: nowrap; }"

    @dataclass
    class Chosen(Message):
        """An item was clicked."""

        item: str
        """Its id."""

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static("", markup=False)

    def on_click(self, event: events.Click) -> None:
        """Say which item was clicked."""
        item = event.style.meta.get("item")
        if isinstance(item, str):
            self.post_message(self.Chosen(item))

    def show(self, place: Place) -> None:
        """Draw where things stand."""
        width = max(self.content_size.width, 20)
        self.query_one(Static).update(Content("\n").join(agenda_lines(place, width)))


def agenda_lines(place: Place, width: int) -> list[Content]:
    """The pane's lines: headings, items with minutes spent, who is here."""
    record = place.record
    numbers = item_numbers(record.items)
    told = any(item.planned_minutes for item in record.items)
    title = Cell(styled("Agenda", "bold $blue"))
    heading = Cell(styled("mins" if told else "", "$dim"), 6, "right")
    lines = [columns(width, [title, heading]), Content("")]
    for item in record.items:
        if item.heading:
            lines += [Content(""), styled(item.heading, "bold $blue")]
        lines.append(_item_line(place, item, numbers[item.id], width))
        if item.id == record.meeting.current_item and item.planned_minutes:
            lines.append(_bar(place, item, width))
    return [*lines, *_put_off(record, width), Content(""), *_people(record)]


def _put_off(record: MeetingRecord, width: int) -> list[Content]:
    """What the minutes put off, but for items that say so in their own line."""
    shown = {item.id for item in record.items if item.deferred}
    found = [
        one
        for one in record.forward
        if (one.source_item or one.deferred_item) and one.source_item not in shown
    ]
    lines = [Content(""), styled("Deferred", "bold $blue")] if found else []
    for one in found:
        first, *more = styled(one.what, "$muted").wrap(max(width - 4, 8))
        lines += [Content("  · ") + first, *(Content("    ") + line for line in more)]
    return lines


def _item_line(place: Place, item: AgendaItem, number: str, width: int) -> Content:
    meeting = place.record.meeting
    at_it, here = item.id == meeting.current_item, item.id == place.cursor
    done = bool(item.sittings) and not at_it
    # Minutes typed the morning after have no sittings; they were taken all the same.
    untimed = meeting.status in HELD and not any(one.sittings for one in place.record.items)
    mark = "▶" if at_it else "→" if item.deferred else "✓" if done or untimed else " "
    style = "bold $accent" if at_it else "bold $text" if here else "$muted"
    line = columns(
        width,
        [
            Cell(Content.assemble((mark, style), " ", (f"{number:<2}", style)), 4),
            Cell(styled(item.title, style)),
            Cell(styled(_minutes(place, item), style), 5, "right"),
            Cell(styled("✎" if here else "", "$accent"), 1),
        ],
        gap=1,
    )
    if here:
        line = line.stylize("on $raised")
    return line.stylize(Style.from_meta({"item": item.id}))


def _minutes(place: Place, item: AgendaItem) -> str:
    meeting = place.record.meeting
    used = spent(meeting, item, place.now)
    if item.id == meeting.current_item:
        return f"{used}/{item.planned_minutes}" if item.planned_minutes else str(used)
    if item.sittings:
        return str(used)
    return "" if item.deferred else str(item.planned_minutes or "")


def _bar(place: Place, item: AgendaItem, width: int) -> Content:
    """How much of the planned time is used, as a thin line; full is full, never alarming."""
    room = max(width - 12, 4)
    share = min(1.0, spent(place.record.meeting, item, place.now) / (item.planned_minutes or 1))
    full = round(room * share)
    return Content.assemble("     ", ("━" * full, "$accent"), ("─" * (room - full), "$line"))


def _people(record: MeetingRecord) -> list[Content]:
    """How many sent apologies, how many are here in the categories that do not count."""
    apologies = sum(1 for one in record.attendance if one.status == "apologies")
    here = [one for one in record.attendance if one.status == "present"]
    young = sum(1 for one in here if one.young_person)
    counts = {one.name for one in record.board.categories if one.counts}
    others = sum(1 for one in here if not one.young_person and one.category not in counts)
    lines = []
    if apologies:
        lines.append(styled("1 apology" if apologies == 1 else f"{apologies} apologies", "$muted"))
    if young or others:
        said = [f"{young} young {'people' if young > 1 else 'person'}"] if young else []
        said += [f"{others} other{'s' if others > 1 else ''}"] if others else []
        lines.append(styled(", ".join(said) + " here", "$muted"))
    return lines
