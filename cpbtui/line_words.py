"""What the line mode says: the agenda, what was understood, questions."""

from __future__ import annotations

from exports.wording import due_in_words, weekday_and_day
from imports.doubt import Doubt
from store.action_sentence import list_wording
from store.models import Action, Decision
from store.naming import owner_label
from store.records import MeetingRecord
from store.references import in_text_order, item_numbers, numbered, numbered_decisions
from store.store import Store


def help_lines() -> list[str]:
    """The commands, a line each."""
    return [
        "Type the minutes. An empty line ends a paragraph; then it is read.",
        "“Action: who to do what by when” is an action, “Decision: …” a decision.",
        "A digit alone answers the question asked last.",
        "/item 3         go to item 3",
        "/next           go on to the next item, and the meeting with it",
        "/here           the meeting is at this item",
        "/start          open the meeting, start its clock",
        "/present NAMES  they are here; somebody unknown becomes a guest",
        "/apologies NAMES  they sent apologies",
        "/who            how many are here",
        "/actions        the actions so far",
        "/questions      what is unclear",
        "/agenda         the items",
        "/adjourn WHY, /resume",
        "/close          close the meeting; its actions get their numbers",
        "/quit           leave; everything is saved",
        "//              a line that begins with a slash",
    ]


class Words:
    """The sentences about one meeting."""

    def __init__(self, store: Store, meeting: str) -> None:
        self._store = store
        self._meeting = meeting

    @property
    def _record(self) -> MeetingRecord:
        return self._store.meeting_record(self._meeting)

    def opening(self) -> list[str]:
        """Which meeting it is, and its agenda."""
        record = self._record
        head = f"{record.board.name}, {weekday_and_day(record.meeting.on)}"
        return [head, *self.agenda(None), "/help says what can be typed."]

    def closing(self) -> list[str]:
        """What was taken."""
        record = self._record
        words = sum(len(item.minutes.split()) for item in record.items)
        actions = len(record.actions)
        return [f"Saved: {words} words, {actions} action{'' if actions == 1 else 's'}."]

    def agenda(self, here: str | None) -> list[str]:
        """The items, the one being typed with a mark."""
        record = self._record
        numbers = item_numbers(record.items)
        return [
            f"{'>' if item.id == here else ' '} {numbers[item.id]:>3}  {item.title}"
            + (f" ({item.planned_minutes} mins)" if item.planned_minutes else "")
            for item in record.items
        ]

    def item(self, item: str) -> list[str]:
        """Which item is typed now, and how its minutes end."""
        record = self._record
        found = next(one for one in record.items if one.id == item)
        lines = [f"{item_numbers(record.items)[item]}. {found.title}"]
        if found.minutes.strip():
            lines.append(f"… {found.minutes.split(chr(10) * 2)[-1].strip()}"[-200:])
        return lines

    def known(self) -> dict[str, object]:
        """The records there are, for telling what is new."""
        record = self._record
        found: list[Action | Decision] = [*record.actions, *record.decisions]
        return {one.id: (one.read, one.item) for one in found}

    def news(self, before: dict[str, object]) -> list[str]:
        """The records that were made or altered since."""
        record = self._record
        found: list[Action | Decision] = [
            *in_text_order(record.actions, record.items),
            *in_text_order(record.decisions, record.items),
        ]
        return [
            self._line(one, record)
            for one in found
            if before.get(one.id) != (one.read, one.item)
            and not (isinstance(one, Decision) and (one.suggested or one.dismissed))
        ]

    def actions(self) -> list[str]:
        """Every action, a line each."""
        record = self._record
        lines = [self._line(one, record) for one in in_text_order(record.actions, record.items)]
        return lines or ["There are no actions yet."]

    def _line(self, one: Action | Decision, record: MeetingRecord) -> str:
        if isinstance(one, Decision):
            return f"Decision {numbered_decisions(record).get(one.id, '')}: {one.text}"
        owners = " and ".join(owner_label(owner, record.register) for owner in one.owners)
        words = list_wording(one)
        due = due_in_words(one.due, record)
        ref = numbered(record).get(one.id, "")
        return f"Action {ref}: {owners or 'nobody named'}: {words}" + (f" ({due})" if due else "")

    def question(self, doubt: Doubt) -> list[str]:
        """A question and its answers."""
        answers = "  ".join(f"{answer.digit} {answer.label}" for answer in doubt.answers)
        return [f"? {doubt.question}  {doubt.excerpt}".rstrip(), f"  {answers}"]
