"""Results of a search as the list and its preview show them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from textual.content import Content

from cpbtui.found_places import item_of, number_of, passage_in, sentence_of
from cpbtui.screens.found_words import (
    Said,
    beginning_of,
    beginning_with,
    end_of,
    marked,
    told,
)
from cpbtui.searching import SINGULARS
from cpbtui.short_days import short_day
from cpbtui.steps.decisions import replacement_of
from cpbtui.widgets.lines import one_line, styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import head
from exports.wording import weekday_and_day
from store.models import Action, Decision, Meeting, Person, TaskGroup, Visit
from store.naming import full_name, owner_label
from store.records import Register
from store.search import BY_ITEM, Hit
from store.store import Store

KIND = 9
"""Cells for what a result is."""


@dataclass(frozen=True)
class HitWords:
    """What is said of results, looked up when they are seen."""

    store: Store
    today: date
    register: Register = field(default_factory=Register)

    # The list

    def rows(self, hits: Sequence[Hit], *, airy: bool) -> list[Row]:
        """A row a result.

        Args:
            hits: In order.
            airy: Whether there is room for an empty line between two.
        """
        keys = hit_keys(hits)
        rows: list[Row] = []
        for key, hit in zip(keys, hits, strict=True):
            if airy and rows:
                rows.append(Row(f"gap.{key}", lambda _: [Content()], selectable=False))
            rows.append(self._row(key, hit))
        return rows

    def _row(self, key: str, hit: Hit) -> Row:
        said = self._said(hit)
        return Row(
            key,
            draw=lambda width: [self.headline(hit), *said.lines(width)],
            measure=lambda width: 1 + said.height(width),
        )

    def headline(self, hit: Hit) -> Content:
        """What it is, of which day, and where it stands."""
        kind = Content.styled(f"{SINGULARS[hit.kind]:<{KIND}}", "$blue")
        parts = [styled(short_day(hit.on, self.today), "$muted")] if hit.on else []
        where = self._where(hit)
        if where:
            parts.append(
                marked(where, hit, "$muted") if hit.kind != "action" else styled(where, "$muted")
            )
        state, style = self.state(hit)
        if state:
            parts.append(styled(state, style))
        if hit.around:
            parts.append(styled(BY_ITEM, "$muted"))
        return kind + Content.styled(" · ", "$muted").join(parts)

    def _said(self, hit: Hit) -> Said:
        """What a result says under its headline: its own words, not the title once more."""
        said = Said(hit.snippet or hit.title, hit.marks if hit.snippet else ())
        if hit.kind in ("action", "decision", "paper"):
            return said
        item = item_of(hit, self.store) if hit.kind == "minutes" else None
        titled = beginning_with(item.title if item else hit.title, said.text)
        if titled and item and passage_in(item.minutes, sentence_of(hit, self.store)).text:
            return said  # a paragraph that happens to begin with the words of its item
        return said.without(titled)

    def _where(self, hit: Hit) -> str:
        action = self.store.get(Action, hit.id) if hit.kind == "action" else None
        if action is not None:
            owners = ", ".join(owner_label(one, self.register) for one in action.owners)
            number = hit.ref.rpartition("/")[2]
            return f"{number} {owners}".strip()
        item = item_of(hit, self.store) if hit.kind in _IN_MINUTES else None
        if item is not None:
            return f"{number_of(item, self.store)} {item.title}".strip()
        return hit.title

    def state(self, hit: Hit) -> tuple[str, str]:
        """What became of an action or a decision, and in which style; empty when nothing did."""
        if hit.kind == "action":
            action = self.store.get(Action, hit.id)
            if action is None or action.is_open:
                return "", ""
            done = action.completed_on
            words = f"{action.status} {short_day(done, self.today)}" if done else action.status
            return words, "$green" if action.status == "completed" else "$muted"
        decision = self.store.get(Decision, hit.id) if hit.kind == "decision" else None
        if decision is None or decision.status == "in force":
            return "", ""
        if decision.status == "implemented":
            return "implemented", "$green"
        return self._superseded(decision), "italic $muted"

    def _superseded(self, decision: Decision) -> str:
        newer = replacement_of(self.store, decision)
        meeting = self.store.get(Meeting, newer.meeting) if newer else None
        return f"superseded {short_day(meeting.on, self.today)}" if meeting else "superseded"

    # The preview

    def about(self, hit: Hit) -> list[Content]:
        """The paragraph found, between its neighbours; or what is kept about somebody."""
        item = item_of(hit, self.store)
        if hit.kind in ("group", "person") or item is None:
            return self._kept(hit)
        meeting = self.store.get(Meeting, item.meeting)
        when = weekday_and_day(meeting.on) if meeting else "waits for a meeting"
        leads = " · ".join(filter(None, [when, ", ".join(item.leads)]))
        parts = [head(f"{number_of(item, self.store)} {item.title}".strip(), leads)]
        passage = passage_in(item.minutes, sentence_of(hit, self.store))
        if hit.kind == "paper":
            parts += [marked(f"{one.title}  {one.author}", hit) for one in item.papers]
        if passage.before:
            parts.append(told(end_of(passage.before), hit))
        if passage.text:
            parts.append(self._found(passage.text, hit))
        elif hit.kind != "paper":
            parts += self._instead(hit, item.minutes)
        if passage.after:
            parts.append(told(beginning_of(passage.after), hit))
        return parts

    def _instead(self, hit: Hit, minutes: str) -> list[Content]:
        """What is shown when the words found are not in the minutes but in a title above them."""
        said = self._said(hit)
        found = [marked(said.text, hit).stylize_before("on $raised")] if said.marks else []
        return [*found, *([told(beginning_of(minutes), hit)] if minutes.strip() else [])]

    def _found(self, text: str, hit: Hit) -> Content:
        found = told(text, hit).stylize_before("on $raised")
        state, style = self.state(hit)
        if not state:
            return found
        return Content("\n").join([found, styled(state[:1].upper() + state[1:], style)])

    def _kept(self, hit: Hit) -> list[Content]:
        facts = list(filter(None, map(one_line, self._facts(hit))))
        parts = [head(hit.title, facts[0] if facts else "")]
        parts += [marked(fact, hit) for fact in facts[1:]]
        said = one_line(self._said(hit).text)
        if said and said != hit.title and len(facts) < 2:
            parts.append(marked(said, hit))
        return parts

    def _facts(self, hit: Hit) -> list[str]:
        """What is kept about a visit, a group or a person; what says when or where first."""
        found = self.store.get(_KEPT[hit.kind], hit.id) if hit.kind in _KEPT else None
        match found:
            case Visit():
                day = weekday_and_day(found.on) if found.on else ""
                return [" · ".join(filter(None, [day, found.kind, found.status])),
                        found.summary, found.issues]  # fmt: skip
            case TaskGroup():
                return [f"Task and finish group, {found.status}", found.purpose]
            case Person():
                said = [found.role, found.organisation, found.category]
                name = full_name(found)
                return [" · ".join(filter(None, said)), name if name != hit.title else ""]
        return [weekday_and_day(hit.on)] if hit.on else []


_KEPT: dict[str, type[Visit] | type[TaskGroup] | type[Person]] = {
    "visit": Visit, "group": TaskGroup, "person": Person,
}  # fmt: skip


_IN_MINUTES = ("minutes", "decision", "paper")
"""Kinds that are told where they stand by their item."""


def hit_keys(hits: Sequence[Hit]) -> list[str]:
    """A key for each result; an item found twice has two."""
    seen: Counter[str] = Counter()
    keys = []
    for hit in hits:
        one = f"{hit.kind}.{hit.id}"
        seen[one] += 1
        keys.append(f"{one}.{seen[one]}")
    return keys
