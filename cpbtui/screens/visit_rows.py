"""Visits as the list and its pane show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from textual.content import Content

from cpbtui.screens.action_rows import ActionWords
from cpbtui.screens.noted_list_screen import heading_row, what_was_said
from cpbtui.short_days import short_day
from cpbtui.steps import visits as steps
from cpbtui.steps.board_names import labels
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import head, section
from exports.wording import day_in_words, month_in_words
from store.calendar import MunicipalYear, municipal_year
from store.models import Meeting, Visit
from store.outstanding import Diary
from store.records import BoardRecord

DAY = 11
"""Cells for the day."""
STATUS = 24
"""Cells for where it stands, if a third of the line is more."""

ANNOUNCED: dict[bool | None, str] = {True: "Announced", False: "Unannounced"}
SPOKE: dict[bool | None, str] = {
    True: "Spoke with young people", False: "Did not speak with young people"
}  # fmt: skip


@dataclass(frozen=True)
class VisitWords:
    """What is said of visits, computed from the record when it is seen."""

    record: BoardRecord
    diary: Diary
    actions: ActionWords

    @cached_property
    def meetings(self) -> dict[str, Meeting]:
        """Every meeting by its id."""
        return {one.id: one for one in self.record.meetings}

    def visitors(self, visit: Visit) -> str:
        """Who visits."""
        return ", ".join(labels(visit.visitors, self.record.register))

    def when(self, visit: Visit) -> str:
        """The day or month in few letters."""
        if visit.on is not None:
            return short_day(visit.on, self.diary.today)
        month, _, year = month_in_words(visit.planned_month).partition(" ")
        return f"{month[:3]} {year}".strip() or "no day yet"

    def status(self, visit: Visit) -> tuple[str, str]:
        """Where it stands, and in which style."""
        today = self.diary.today
        if visit.status == "reported":
            meeting = self.meetings.get(visit.reported_to or "")
            if meeting is None:
                return "reported", "$green"
            coming = ", for" if meeting.on > today else ""
            return f"reported{coming} {short_day(meeting.on, today)}", "$green"
        if visit.status == "visited":
            missed = steps.meetings_missed(visit, self.record.meetings, today)
            since = f" at {missed} meeting{'s' if missed > 1 else ''}" if missed else " yet"
            return f"no report{since}", "$accent" if missed else "$text"
        if visit.status == "planned" and visit.on is not None and visit.on < today:
            return "planned, day is past", "$accent"
        return ("planned" if visit.status == "planned" else "no longer needed"), "$muted"

    def row(self, visit: Visit) -> Row:
        """Its row: day, place and kind, where it stands; below, visitors and actions."""
        return Row(
            visit.id,
            draw=lambda width: self._lines(visit, width),
            height=2,
            search=" ".join(
                [visit.place, visit.code_name, visit.kind, self.visitors(visit), self.when(visit),
                 visit.summary, visit.issues, self.status(visit)[0],
                 day_in_words(visit.on) if visit.on else month_in_words(visit.planned_month)]
            ),
        )  # fmt: skip

    def _lines(self, visit: Visit, width: int) -> Sequence[Content]:
        words, style = self.status(visit)
        room = min(STATUS, width // 3)
        what = [styled(visit.place, "bold $text")] if visit.place else []
        what += [styled(visit.kind, "$muted")] if visit.kind else []
        count = len(visit.actions)
        linked = f"{count} action{'s' if count > 1 else ''}" if count else ""
        return [
            columns(
                width,
                [
                    Cell(styled(self.when(visit)), DAY),
                    Cell(Content("  ").join(what)),
                    Cell(styled(words, style), room, "right"),
                ],
            ),
            columns(
                width,
                [
                    Cell(Content(), DAY),
                    Cell(styled(self.visitors(visit) or "nobody named yet", "$muted")),
                    Cell(styled(linked, "$dim"), room, "right"),
                ],
            ),
        ]

    def question(self, asked: Sequence[Visit]) -> Content:
        """The oldest sentence that may speak of a visit, and the digits that answer."""
        if not asked:
            return Content()
        visit = asked[0]
        meeting = self.meetings.get(visit.meeting or "")
        where = short_day(meeting.on, self.diary.today) if meeting else ""
        more = f"({len(asked) - 1} more)" if len(asked) > 1 else ""
        said = visit.read.anchor.text if visit.read else visit.place
        parts = [
            Content.styled("? A visit to keep?", "bold $accent"), styled(said),
            styled(where, "$muted"), _answer("1", "yes"), _answer("2", "no"),
            styled(more, "$muted"),
        ]  # fmt: skip
        return Content("  ").join([part for part in parts if part])

    def by_year(self, visits: Sequence[Visit]) -> list[Row]:
        """Rows under a heading for each municipal year, with its counts."""
        rows: list[Row] = []
        before: MunicipalYear | None = None
        for visit in visits:
            day = steps.day_of(visit, self.meetings)
            year = municipal_year(day, self.record.board.municipal_year_start) if day else None
            if not rows or year != before:
                before = year
                words = year.label if year else "No day yet"
                about = self.counts(visits, year) if year else ""
                rows.append(heading_row(words, about, first=not rows))
            rows.append(self.row(visit))
        return rows

    def counts(self, visits: Sequence[Visit], year: MunicipalYear) -> str:
        """A year's visits in figures: "12 visits, 9 reported"."""
        found = steps.of_year(visits, year, self.meetings)
        made = [one for one in found if one.status in ("visited", "reported")]
        reported = sum(1 for one in found if one.status == "reported")
        visits_made = "1 visit" if len(made) == 1 else f"{len(made)} visits"
        return f"{visits_made}, {reported} reported" if made else "no visit yet"

    def about(self, visit: Visit) -> list[Content]:
        """The pane: what, when, who, what was found, where it stands."""
        when = day_in_words(visit.on) if visit.on else month_in_words(visit.planned_month)
        parts = [
            head(
                visit.place or visit.kind or "A visit", " · ".join(filter(None, [visit.kind, when]))
            )
        ]
        parts.append(Content("\n").join(self._facts(visit)))
        for title, text in (("Summary", visit.summary), ("Issues", visit.issues)):
            if text.strip():
                parts.append(section(title, [styled(text)]))
        parts += what_was_said(visit.updates, self.diary.today)
        linked = [one for one in self.record.actions if one.id in visit.actions]
        if linked:
            lines = [
                Content.assemble(
                    styled(self.actions.reference(one), "$muted"),
                    "  ",
                    styled(f"{self.actions.owners(one)}: {self.actions.what(one)}"),
                    "  ",
                    styled(self.actions.when(one)[0], "$muted"),
                )
                for one in linked
            ]
            parts.append(section("Actions", lines))
        return parts

    def _facts(self, visit: Visit) -> list[Content]:
        words, style = self.status(visit)
        if visit.status == "visited" and visit.on is not None:
            words = f"{words[:1].upper()}{words[1:]}, visited {day_in_words(visit.on)}"
        lines = [styled(words[:1].upper() + words[1:], style)]
        lines.append(styled(self.visitors(visit) or "Nobody named yet"))
        told = (ANNOUNCED.get(visit.announced), SPOKE.get(visit.spoke_with_young_people))
        lines += [styled(one, "$muted") for one in told if one]
        if visit.code_name:
            lines.append(styled(f"In print “{visit.code_name}”", "$muted"))
        meeting = self.meetings.get(visit.meeting or "")
        if meeting is not None:
            lines.append(styled(f"In the minutes of {day_in_words(meeting.on)}", "$muted"))
        return lines


def _answer(digit: str, words: str) -> Content:
    return Content.assemble((digit, "bold $accent"), " ", (words, "$text"))
