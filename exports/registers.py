"""Registers over many meetings: decisions, visits, groups."""

from __future__ import annotations

from collections.abc import Container
from datetime import date

from exports import markdown
from exports.action_words import last_word
from exports.actions import left_out, marked
from exports.pages import between, page
from exports.public import public_board
from exports.wording import day_in_words, month_in_words
from store.exempt import exempt_items, withheld
from store.models import AgendaItem, TaskGroup, Visit
from store.naming import full_name, owner_label, resolve
from store.records import BoardRecord, Register
from store.references import board_references, item_numbers


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
    within = between(since, until)
    every = [
        one
        for one in record.decisions
        if one.id in references and not one.dismissed and within(days.get(one.meeting))
    ]
    printed = public_board(record) if public else record
    shown = {one.id: one for one in printed.decisions}
    chosen = [shown[one.id] for one in every if one.id in shown]
    titles = item_titles(printed, but=private if public else ())
    chosen.sort(key=lambda one: days.get(one.meeting, date.min), reverse=True)
    rows = [
        [
            day_in_words(days[one.meeting]) if one.meeting in days else "",
            titles.get(one.item or "", ""),
            " ".join(one.text.split()),
            one.verb or record.board.decision_word,
            marked(one.status, exempt=withheld(one, private)),
            references[one.id],
        ]
        for one in chosen
    ]
    table = markdown.table(["Meeting", "Item", "Decision", "How decided", "Status", "Ref"], rows)
    omitted = left_out(len(every) - len(chosen), "decision")
    return page(record.board, "Decisions", table if rows else "No decision is recorded.", omitted)


def item_titles(record: BoardRecord, *, but: Container[str | None] = ()) -> dict[str, str]:
    """The number and title of each item, by id: "3. Leaving care pack".

    Args:
        record: The board.
        but: Items of which nothing is told.
    """
    meetings: dict[str | None, list[AgendaItem]] = {}
    for item in record.items.values():
        meetings.setdefault(item.meeting, []).append(item)
    numbers = {
        identity: number
        for some in meetings.values()
        for identity, number in item_numbers(some).items()
    }
    return {
        item.id: f"{numbers[item.id]}. {' '.join(item.title.split())}"
        for item in record.items.values()
        if item.id not in but
    }


def visits_list(
    record: BoardRecord,
    *,
    since: date | None = None,
    until: date | None = None,
    public: bool = False,
) -> str:
    """Members' visits, newest first; in public homes are coded and findings left out."""
    within = between(since, until)
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
    return page(record.board, "Visits", table if rows else "No visit is recorded.", omitted)


def groups_list(record: BoardRecord) -> str:
    """Task and finish groups: those at work first."""
    order = ("at work", "not known", "reported", "closed")
    groups = sorted(
        record.register.groups.values(),
        key=lambda group: (order.index(group.status), group.name.casefold()),
    )
    blocks = [block for group in groups for block in _group(group, record.register)]
    return page(record.board, "Task and finish groups", *(blocks or ["No group has been set up."]))


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
