"""Beside the minutes: what was understood of this item, and the questions that wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content, Span
from textual.geometry import Region
from textual.widgets import Static

from cpbtui.widgets.lines import fitted, styled
from exports.wording import day_in_words, due_in_words, listed, month_in_words
from imports.doubt import Doubt
from store.action_sentence import list_wording
from store.models import Action, Decision, Visit
from store.naming import owner_label
from store.records import MeetingRecord
from store.references import in_text_order, numbered, numbered_decisions

SHOWN_QUESTIONS = 4
EXCERPT = 48
"""Cells of what a question is about: two lines."""
ASKED = "▸ ?"
"""Before the question being asked."""
INDENT = 5
"""Cells for a number or a question mark and the space after it."""


@dataclass(frozen=True)
class Understanding:
    """What the pane shows."""

    record: MeetingRecord
    item: str | None
    """The item the cursor is in."""
    doubts: Sequence[Doubt] = ()
    preview: Sequence[str] = ()
    """The paragraph under the cursor as understood so far."""
    asked: str = ""
    """The key of the question being asked."""


class RecordsPane(VerticalScroll, can_focus=False):
    """Actions, decisions and questions."""

    _shown: tuple[str, Sequence[Span]] = ("", ())
    _asked = ""

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static("", markup=False)

    def show(self, seen: Understanding) -> None:
        """Draw what was understood."""
        width = max(self.content_size.width - 1, 20)  # the scrollbar may come
        shown = paragraphs(seen, width)
        content = Content("\n\n").join(shown)
        if (content.plain, content.spans) != self._shown:  # an update lays the screen out again
            self._shown = (content.plain, content.spans)
            self.query_one(Static).update(content)
        if seen.asked != self._asked:
            self._asked = seen.asked
            self.call_after_refresh(self._bring_into_view, asked_rows(shown))

    def _bring_into_view(self, rows: tuple[int, int] | None) -> None:
        """Show the question being asked; without one, the pane from its top."""
        if rows is None:
            self.scroll_home(animate=False)
        else:
            region = Region(0, rows[0], 1, rows[1])
            self.scroll_to_region(region, animate=False)


@dataclass(frozen=True)
class Block:
    """A label at the left, and lines beside it that wrap in their own column."""

    label: Content
    lines: tuple[Content, ...]

    def draw(self, width: int) -> Content:
        """The block for a width in cells."""
        wrapped = [part for line in self.lines for part in line.wrap(width - INDENT)]
        drawn = [
            (fitted(self.label, INDENT) if place == 0 else Content(" " * INDENT)) + line
            for place, line in enumerate(wrapped)
        ]
        return Content("\n").join(drawn)


def paragraphs(seen: Understanding, width: int) -> list[Content]:
    """The pane's paragraphs."""
    record = seen.record
    blocks = [*_records(seen), *[_preview(words) for words in seen.preview]]
    shown = [styled("Actions and decisions", "bold $blue")]
    shown += [block.draw(width) for block in blocks]
    if not blocks:
        shown.append(styled("none yet in this item", "$dim"))
    elsewhere = sum(1 for one in record.actions if one.item != seen.item)
    if elsewhere:
        shown.append(styled(f"{_counted(elsewhere, 'action')} in other items", "$dim"))
    first = [one for one in seen.doubts if one.key == seen.asked]
    others = [one for one in seen.doubts if one.key != seen.asked]
    asked = [*first, *others][:SHOWN_QUESTIONS]
    shown += [_question(doubt, width, asked=doubt.key == seen.asked) for doubt in asked]
    if len(seen.doubts) > len(asked):
        shown.append(styled(f"and {_counted(len(seen.doubts) - len(asked), 'question')}", "$dim"))
    return shown


def asked_rows(shown: Sequence[Content]) -> tuple[int, int] | None:
    """At which line of the pane the question being asked begins, and its number of lines."""
    at = 0
    for content in shown:
        lines = content.plain.count("\n") + 1
        if content.plain.startswith(ASKED):
            return at, lines
        at += lines + 1
    return None


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" + ("" if count == 1 else "s")


def _records(seen: Understanding) -> list[Block]:
    """The item's actions, then its decisions and visits."""
    record = seen.record
    refs = {**numbered(record), **numbered_decisions(record)}
    actions = [one for one in record.actions if one.item == seen.item and not one.unplaced]
    made = [
        one
        for one in record.decisions
        if one.item == seen.item and not (one.suggested or one.dismissed or one.unplaced)
    ]
    return [
        *(
            _action(one, refs.get(one.id, ""), record)
            for one in in_text_order(actions, record.items)
        ),
        *(_decision(one, refs.get(one.id, "")) for one in in_text_order(made, record.items)),
        *(_visit(one, record) for one in record.visits if _is_shown(one, seen.item)),
    ]


def _is_shown(visit: Visit, item: str | None) -> bool:
    """Whether a visit stands in an item and is no question any more."""
    return visit.item == item and not (visit.suggested or visit.dismissed or visit.unplaced)


def _visit(visit: Visit, record: MeetingRecord) -> Block:
    who = listed([owner_label(one, record.register) for one in visit.visitors])
    what = ", ".join(part for part in (visit.kind, visit.place) if part)
    day = day_in_words(visit.on) if visit.on else month_in_words(visit.planned_month)
    lines = [styled("Visit", "bold $text"), *(styled(one) for one in (what, who) if one)]
    return Block(Content(), (*lines, *([styled(day, "$muted")] if day else [])))


def _action(action: Action, ref: str, record: MeetingRecord) -> Block:
    owners = " and ".join(owner_label(one, record.register) for one in action.owners)
    head = styled(owners or "nobody named", "bold $text" if owners else "bold $accent")
    words = styled(list_wording(action))
    said = due_in_words(action.due, record)
    lines = (head, words, *([styled(said, "$muted")] if said else []))
    return Block(styled(ref, "$muted" if action.ref else "$dim"), lines)


def _decision(decision: Decision, ref: str) -> Block:
    return Block(
        styled(ref, "$muted" if decision.ref else "$dim"),
        (styled("Decision", "bold $text"), styled(decision.text)),
    )


def _preview(words: str) -> Block:
    """What is still being typed, muted: it is not kept yet."""
    return Block(styled("…", "$dim"), tuple(styled(line, "$muted") for line in words.splitlines()))


def _question(doubt: Doubt, width: int, *, asked: bool) -> Content:
    """A question; the one being asked is set off, and all of its words are there."""
    lines = [styled(doubt.question, "bold $accent" if asked else "$accent")]
    if doubt.excerpt:
        about = styled(doubt.excerpt, "$text" if asked else "$muted")
        lines.append(about if asked else about.truncate(EXCERPT, ellipsis=True))
    answers = [styled(f"{one.digit} {one.label}") for one in doubt.answers]
    line = Content("   ").join(answers)
    lines += [line] if answers and line.cell_length <= width - INDENT else answers
    if not asked:
        return Block(styled("?", "$accent"), tuple(lines)).draw(width)
    drawn = Block(styled(ASKED, "bold $accent"), tuple(lines)).draw(width)
    filled = [fitted(line, width).stylize("on $raised") for line in drawn.split("\n")]
    return Content("\n").join(filled)
