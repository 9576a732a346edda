"""Registers over many meetings: decisions, visits, groups, attendance."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from datetime import date

from exports import markdown
from exports.action_words import last_word
from exports.actions import left_out, marked
from exports.attendance import among_others
from exports.public import public_board
from exports.wording import day_in_words, month_in_words
from store.calendar import municipal_year
from store.exempt import exempt_items, withheld
from store.models import HELD, Attendance, Board, Meeting, TaskGroup, Visit
from store.naming import full_name, owner_label, resolve
from store.records import BoardRecord, Register
from store.references import board_references


def decisions_register(
    record: BoardRecord,
    *,
    since: date | None = None,
    until: date | None = None,
    public: bool = False,
) -> str:
    """What the board decided, newest meeting first; in public without that of exempt items."""
    references = board_references(record)
    days = {meeting.id: meeting.on for meeting in record.meetings}
    private = exempt_items(record.items.values())
    within = _between(since, until)
    every = [
        one
        for one in record.decisions
        if one.id in references and not one.dismissed and within(days.get(one.meeting))
    ]
    shown = {one.id: one for one in public_board(record).decisions} if public else None
    chosen = every if shown is None else [shown[one.id] for one in every if one.id in shown]
    chosen.sort(key=lambda one: days.get(one.meeting, date.min), reverse=True)
    rows = [
        [
            day_in_words(days[one.meeting]) if one.meeting in days else "",
            " ".join(one.text.split()),
            one.verb or record.board.decision_word,
            marked(one.status, exempt=withheld(one, private)),
            references[one.id],
        ]
        for one in chosen
    ]
    table = markdown.table(["Meeting", "Decision", "How decided", "Status", "Ref"], rows)
    omitted = left_out(len(every) - len(chosen), "decision")
    return _page(record.board, "Decisions", table if rows else "No decision is recorded.", omitted)


def visits_list(
    record: BoardRecord,
    *,
    since: date | None = None,
    until: date | None = None,
    public: bool = False,
) -> str:
    """Members' visits, newest first; in public homes are coded and findings left out."""
    within = _between(since, until)
    private = exempt_items(record.items.values())
    every = [
        visit
        for visit in record.visits
        if not visit.suggested and not visit.dismissed and within(visit.on)
    ]
    chosen = every
    if public:
        record = public_board(record)
        chosen = [one for one in record.visits if one.id in {visit.id for visit in every}]
    chosen.sort(key=lambda visit: visit.on or date.max, reverse=True)
    columns = ["Day", "Kind", "Place", "Visitors", "Status"]
    columns += [] if public else ["Summary"]
    rows = [_visit(visit, record.register, private, public=public) for visit in chosen]
    table = markdown.table(columns, rows)
    omitted = left_out(len(every) - len(chosen), "visit")
    return _page(record.board, "Visits", table if rows else "No visit is recorded.", omitted)


def groups_list(record: BoardRecord) -> str:
    """Task and finish groups: those at work first."""
    order = ("at work", "not known", "reported", "closed")
    groups = sorted(
        record.register.groups.values(),
        key=lambda group: (order.index(group.status), group.name.casefold()),
    )
    blocks = [block for group in groups for block in _group(group, record.register)]
    return _page(record.board, "Task and finish groups", *(blocks or ["No group has been set up."]))


def attendance_summary(
    record: BoardRecord, *, since: date | None = None, until: date | None = None
) -> str:
    """How many meetings each person came to, by municipal year.

    Young people come as they like, so they are not in the table.
    """
    within = _between(since, until)
    held = {m.id: m for m in record.meetings if m.status in HELD and within(m.on)}
    years: dict[str, list[Attendance]] = {}
    for one in sorted(record.attendance, key=lambda one: _day(held, one), reverse=True):
        person = resolve(one.person, record.register)
        young = one.young_person or (person is not None and person.young_person)
        if one.meeting in held and not young:
            year = municipal_year(held[one.meeting].on, record.board.municipal_year_start)
            years.setdefault(year.label, []).append(one)
    blocks: list[str] = []
    for label, rows in years.items():
        columns = ["Name", "Present", "Apologies", "Absent"]
        chair = held[rows[0].meeting].chair
        blocks += [markdown.heading(2, label), markdown.table(columns, _people(rows, chair))]
    return _page(record.board, "Attendance", *(blocks or ["No attendance is recorded."]))


def _people(rows: Iterable[Attendance], chair: str | None) -> list[list[str]]:
    counted: dict[str, dict[str, int]] = {}
    newest: dict[str, Attendance] = {}
    for one in rows:
        newest.setdefault(one.person, one)
        count = counted.setdefault(one.person, {"present": 0, "apologies": 0, "absent": 0})
        count[one.status] += 1
    ordered = sorted(newest.values(), key=lambda one: among_others(one, chair))
    return [
        [full_name(one), *(str(number) for number in counted[one.person].values())]
        for one in ordered
    ]


def _visit(
    visit: Visit, register: Register, private: Container[str | None], *, public: bool
) -> list[str]:
    row = [
        _visited_on(visit),
        visit.kind,
        (visit.code_name or "a home") if public else visit.place,
        ", ".join(owner_label(one, register) for one in visit.visitors),
        marked(visit.status, exempt=visit.item in private),
    ]
    return row if public else [*row, " ".join(visit.summary.split())]


def _visited_on(visit: Visit) -> str:
    if visit.on is not None:
        return day_in_words(visit.on)
    return month_in_words(visit.planned_month)


def _group(group: TaskGroup, register: Register) -> list[str]:
    lead = _name(group.lead, register)
    members = ", ".join(filter(None, (_name(one, register) for one in group.members)))
    facts = [
        ("Purpose", group.purpose),
        ("Lead", lead),
        ("Members", members),
        ("Report due", day_in_words(group.report_due) if group.report_due else ""),
        ("Reports to", group.reports_to),
        ("Status", group.status),
    ]
    told = [f"{name}: {markdown.inline(said)}" for name, said in facts if said.strip()]
    blocks = [markdown.heading(2, group.name), markdown.bullets(told)]
    if group.recommendations:
        rows = [[one.text, one.response] for one in group.recommendations]
        blocks.append(markdown.table(["Recommendation", "Response"], rows))
    word = last_word(group.updates)
    return [*blocks, f"Last update: {markdown.inline(word)}" if word else ""]


def _name(identity: str | None, register: Register) -> str:
    person = resolve(identity, register) if identity else None
    return full_name(person) if person else ""


def _page(board: Board, title: str, *blocks: str) -> str:
    head = [markdown.heading(1, board.name), markdown.line(board.council), f"**{title}**"]
    return markdown.document([*head, *blocks])


def _between(since: date | None, until: date | None) -> Callable[[date | None], bool]:
    """Whether a day lies between two, both included; without a day only if nothing is asked."""

    def within(day: date | None) -> bool:
        if day is None:
            return since is None and until is None
        return (since is None or since <= day) and (until is None or day <= until)

    return within


def _day(held: dict[str, Meeting], one: Attendance) -> date:
    return held[one.meeting].on if one.meeting in held else date.min
