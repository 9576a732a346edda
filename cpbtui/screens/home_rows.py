"""What Home lists: the next meeting, what waits for the clerk and for others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from textual.content import Content

from cpbtui.screens.forward_rows import ForwardWords
from cpbtui.screens.meeting_rows import MeetingWords
from cpbtui.short_days import how_far, short_day
from cpbtui.steps.forward import offered
from cpbtui.steps.minutes_status import BEFORE_IT, waiting_for_clerk
from cpbtui.steps.papers import papers_to_come
from cpbtui.widgets.lines import Cell, columns, styled, two_sides
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import section
from exports.wording import duration_in_words, time_in_words, weekday_and_day
from store.action_sentence import list_wording
from store.calendar import municipal_year
from store.models import Action, Meeting, Owner, TaskGroup, Visit
from store.naming import owner_label
from store.outstanding import Diary, completed_since_last_meeting, of_person, outstanding
from store.records import BoardRecord
from store.store import Store
from store.timing import planned

RECENT = 5
"""How many meetings Home lists."""
AHEAD = 31
"""Days; what comes later than these does not wait yet."""
MOST = 8
"""How many lines wait for the clerk at most; the lists have all."""

FIRST_STEPS = (
    ("settings", "s", "settings: quorum, usual time and place"),
    ("people", "p", "people: members and officers"),
    ("meetings", "m", "meetings: n there adds one"),
    ("import", "i", "past minutes: bring in what you have"),
)
"""What a clerk does first with an empty board: where it is, its key, and a few words."""


@dataclass(frozen=True)
class Line:
    """One thing that waits."""

    key: str
    """The room it opens, a full stop, and the id of what it is about."""
    words: str
    by: date
    right: str
    style: str = "$muted"

    def row(self) -> Row:
        """As it is listed."""
        right = styled(self.right, self.style)
        return Row(
            self.key, lambda width: [two_sides(styled(self.words), right, width)], search=self.words
        )


WHERE = {"publish": "agenda", "close": "live"}
"""Where a step is taken, if not in the list of meetings."""


@dataclass
class HomeWords:
    """What Home says, computed from the record when it is shown."""

    store: Store
    record: BoardRecord
    diary: Diary
    open_actions: list[Action] = field(init=False)

    def __post_init__(self) -> None:
        self.open_actions = outstanding(self.record.actions, self.diary)
        self.meetings = MeetingWords(self.store, self.diary)

    @property
    def today(self) -> date:
        """The present day."""
        return self.diary.today

    def rows(self) -> list[Row]:
        """All of it, section by section."""
        rows = [heading("Next meeting", first=True), self.next_meeting()]
        yours = self.for_clerk()
        rows += [heading("For you"), *(line.row() for line in yours[:MOST])]
        if not self.record.register.people:
            rows += [first_step(*step) for step in FIRST_STEPS]
        elif not yours:
            rows.append(quiet("Nothing waits for you."))
        others = self.for_others()
        rows += [heading("Waiting for others"), *(line.row() for line in others)]
        if not others:
            rows.append(quiet("Nothing is outstanding."))
        rows += [heading("Meetings"), *(self._meeting_row(one) for one in self._recent())]
        return rows

    def next_meeting(self) -> Row:
        """The next meeting, and how ready it is."""
        meeting = self.diary.coming()
        if meeting is None:
            return quiet("None is planned yet.")
        lines = self._readiness(meeting)
        return Row(f"next.{meeting.id}", lambda _: lines, height=len(lines))

    def _readiness(self, meeting: Meeting) -> list[Content]:
        record = self.store.meeting_record(meeting.id)
        time = f", {time_in_words(meeting.time)}" if meeting.time else ""
        when = styled(f"{weekday_and_day(meeting.on)}{time}", "bold $text")
        first = Content("   ").join([when, styled(meeting.venue, "$muted")])
        count = "1 item" if len(record.items) == 1 else f"{len(record.items)} items"
        minutes = planned(record.items)
        length = f", {duration_in_words(minutes)}" if minutes else ""
        ready = styled(f"√ agenda, {count}{length}", "$green")
        parts = [ready if record.items else styled("no agenda yet", "$muted")]
        step = waiting_for_clerk(self.record.board, meeting, self.diary)
        if step is not None:
            words = how_far(step.by, self.today)
            parts.append(styled(f"{step.verb} by {words}", "bold $accent"))
        else:
            parts.append(styled(meeting.status, "$muted"))
        papers = [paper.title for item in record.items for paper in papers_to_come(item)]
        sorry = [
            owner_label(Owner(written=one.name, person=one.person), record.register)
            for one in record.attendance if one.status == "apologies"
        ]  # fmt: skip
        waiting = [f"to come: {', '.join(papers)}"] if papers else []
        waiting += [f"apologies: {', '.join(sorry)}"] if sorry else []
        lines = [first, Content("   ").join(parts)]
        return [*lines, styled(" · ".join(waiting), "$muted")] if waiting else lines

    def for_clerk(self) -> list[Line]:
        """What waits for the clerk, by date."""
        lines = []
        for meeting in self.record.meetings:
            step = waiting_for_clerk(self.record.board, meeting, self.diary)
            if step is not None and (step.by - self.today).days <= AHEAD:
                room = WHERE.get(step.verb, "meetings")
                lines.append(self._line(f"{room}.{meeting.id}", step.what, step.by))
        clerk = self.record.board.clerk
        mine = of_person(self.open_actions, clerk, self.record.register) if clerk else []
        for action in mine:
            what = list_wording(action)
            words, style, by = self._due(action)
            lines.append(Line(f"mine.{action.id}", what, by, words, style))
        lines += self._put_off()
        # A meeting under way comes first, whatever its day: after a kill it is one Enter away.
        return sorted(lines, key=lambda line: (not line.key.startswith("live."), line.by))

    def _put_off(self) -> list[Line]:
        """What waits for a place on the next agenda, with when it is for on the forward plan."""
        coming = self.diary.coming()
        plan = ForwardWords(self.store, self.record.meetings, self.today)
        lines = []
        for item in offered(self.store, coming, self.today):
            meeting = self.diary.meeting(item.meeting) or coming
            by = meeting.on if meeting else self.today
            why = f" ({item.asked_by})" if item.asked_by else ""
            line = self._line(f"forward.{item.id}", f"{item.what}{why}", by)
            lines.append(replace(line, right=plan.short(item)))
        return lines

    def _line(self, key: str, what: str, by: date) -> Line:
        near = (by - self.today).days <= 1
        return Line(key, what, by, how_far(by, self.today), "$accent" if near else "$muted")

    def _due(self, action: Action) -> tuple[str, str, date]:
        due, since = self.diary.due_date(action), self.diary.since(action)
        if self.diary.is_overdue(action) and due is not None:
            return f"due since {short_day(due, self.today)}", "bold $red", due
        if due is not None:
            return short_day(due, self.today), "$muted", due
        return (f"since {short_day(since, self.today)}" if since else ""), "$muted", date.max

    def for_others(self) -> list[Line]:
        """What others owe: actions, groups' reports, visits' reports."""
        clerk = self.record.board.clerk
        mine = of_person(self.open_actions, clerk, self.record.register) if clerk else []
        ids = {action.id for action in mine}
        theirs = [action for action in self.open_actions if action.id not in ids]
        lines = [self._actions_line(theirs)] if theirs else []
        for group in self.record.register.groups.values():
            if group.status == "at work" and group.report_due is not None:
                words = f"{group.name} group reports back"
                day = short_day(group.report_due, self.today)
                lines.append(Line(f"groups.{group.id}", words, group.report_due, day))
        for visit in self._unreported():
            names = [owner_label(one, self.record.register) for one in visit.visitors]
            who = f", {', '.join(names)}" if names else ""
            where = f" to {visit.place}" if visit.place else ""
            since = f"since {short_day(visit.on, self.today)}" if visit.on else ""
            words = f"{visit.kind} visit{where}{who}: no report"
            lines.append(Line(f"visits.{visit.id}", words, visit.on or date.max, since))
        return lines

    def _actions_line(self, theirs: Sequence[Action]) -> Line:
        late = [action for action in theirs if self.diary.is_overdue(action)]
        count = "1 action" if len(theirs) == 1 else f"{len(theirs)} actions"
        if not late:
            return Line("actions.", f"{count} outstanding", date.min, "")
        labels = [
            owner_label(one, self.record.register) for action in late for one in action.owners
        ]
        names = ", ".join(dict.fromkeys(labels))
        since, style, _ = self._due(late[0])
        words = f"{count} outstanding, {len(late)} overdue: {names}"
        return Line("actions.", words, date.min, since, style)

    def _unreported(self) -> list[Visit]:
        return [
            one
            for one in self.record.visits
            if one.status == "visited" and not (one.dismissed or one.suggested)
        ]

    def _recent(self) -> list[Meeting]:
        coming = self.diary.coming()
        last = coming.on if coming else date.max
        found = [
            one for one in self.record.meetings if one.on <= last or one.status not in BEFORE_IT
        ]
        return list(reversed(found))[:RECENT]

    def _meeting_row(self, meeting: Meeting) -> Row:
        row = self.meetings.row(meeting)
        return Row(f"meeting.{meeting.id}", row.draw, row.search)

    def pane(self) -> list[Content]:
        """Figures: actions, visits, groups."""
        parts = [section("Actions", self._action_figures())]
        visits = self._visit_figures()
        if visits:
            year = "Visits, this municipal year"
            parts.append(section(year, [Content("  ").join(visits)]))
        groups = [self._group_line(one) for one in self.record.register.groups.values()]
        if groups:
            parts.append(section("Task and finish groups", groups))
        return parts

    def _action_figures(self) -> list[Content]:
        late = sum(1 for one in self.open_actions if self.diary.is_overdue(one))
        last = self.diary.last_held()
        done = len(completed_since_last_meeting(self.record.actions, self.diary))
        since = f" since {short_day(last.on, self.today)}" if last else ""
        return [
            figure(len(self.open_actions), "outstanding"),
            figure(late, "overdue", "bold $red" if late else "bold $text"),
            figure(done, f"completed{since}", "bold $green" if done else "bold $text"),
        ]

    def _visit_figures(self) -> list[Content]:
        year = municipal_year(self.today, self.record.board.municipal_year_start)
        this_year = [
            one for one in self.record.visits
            if not one.dismissed and not one.suggested
            and (one.on is None or year.start <= one.on <= year.end)
        ]  # fmt: skip
        kinds = (("reported", "reported"), ("visited", "not yet"), ("planned", "planned"))
        if not this_year:
            return []
        counts = [(sum(1 for v in this_year if v.status == status), what) for status, what in kinds]
        return [figure(count, what) for count, what in counts]

    def _group_line(self, group: TaskGroup) -> Content:
        words = "at work"
        if group.report_due is not None and group.status == "at work":
            words = f"reports {short_day(group.report_due, self.today)}"
        closed = self.diary.meeting(group.closed_at)
        if group.status == "closed":
            words = f"closed {short_day(closed.on, self.today)}" if closed else "closed"
        name, state = styled(group.name), styled(words, "$muted")
        return columns(36, [Cell(name, 14), Cell(state)]).rstrip()


def figure(count: int, what: str, style: str = "bold $text") -> Content:
    """A number and what it counts."""
    return Content.assemble((str(count), style), " ", (what, "$muted"))


def heading(words: str, *, first: bool = False) -> Row:
    """The heading of a section, with air above it."""
    lines = [styled(words, "bold $blue")] if first else [Content(), styled(words, "bold $blue")]
    return Row(f"heading.{words}", lambda _: lines, height=len(lines), selectable=False)


def quiet(words: str) -> Row:
    """A sentence where there is nothing to list."""
    return Row(f"quiet.{words}", lambda _: [styled(words, "$muted")], selectable=False)


def first_step(room: str, key: str, words: str) -> Row:
    """What an empty board wants first; Enter goes there too."""
    line = Content.assemble((f"{key}  ", "bold $accent"), styled(words))
    return Row(f"{room}.", lambda _: [line], search=words)
