"""What the program or the clerk is not sure of: questions to answer with a digit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from imports.attendance_doubts import apologies_in_doubt
from imports.date_read import shown
from imports.days import read_date
from imports.doubt import OTHER, Answer, Doubt, DoubtKind, excerpt_of, numbered
from imports.markers import bare_markers, without_marks
from imports.names import Names, Resolution
from imports.paragraphs import passages
from imports.reading import doubts_in
from imports.wording import leans
from store.action_sentence import list_wording
from store.models import LOCKED, Action, AgendaItem, Decision, Visit
from store.records import MeetingRecord

_Subject = Action | Decision | Visit
_NO_OTHER = re.compile(
    r"there (?:was|were) no other business(?: to (?:report|discuss))?\.?", re.IGNORECASE
)
_OWNERS = 6
"""How many are offered where an action names nobody: more would not be read."""


def doubts(record: MeetingRecord, names: Names) -> list[Doubt]:
    """Everything that is open about a meeting, in the order of its minutes.

    A name is asked about once, however often it was used.

    Args:
        record: The meeting.
        names: Who can be named at it, with the answers given so far.
    """
    found: list[Doubt] = []
    asked: set[str] = set()
    for item in (*record.items, None):
        here = sorted(_of_item(record, names, item), key=lambda at: at[0])
        for position, doubt in here:
            if doubt.key not in asked:
                asked.add(doubt.key)
                found.append(replace(doubt, at=_behind(item, position)))
    return found


def _behind(item: AgendaItem | None, position: int) -> int:
    """A place in an item's minutes, behind question marks that stand there."""
    text = item.minutes if item else ""
    while text[position : position + 1] == "?":
        position += 1
    return position


def _of_item(
    record: MeetingRecord, names: Names, item: AgendaItem | None
) -> Iterable[tuple[int, Doubt]]:
    """The doubts of an item, or of what stands in none, with where in the text they are."""
    text = item.minutes if item else ""
    for subject in _belonging(record, item):
        position = _position(text, subject)
        yield from ((position, doubt) for doubt in _about(subject, record, names))
    if item and record.meeting.status not in LOCKED:  # nothing can be mended in locked minutes
        yield from _notes(item)
        yield from _empty(item)
        yield from _nothing(item)
        yield from apologies_in_doubt(item, record, names)


def _belonging(record: MeetingRecord, item: AgendaItem | None) -> list[_Subject]:
    """What was read in an item; without one, what stands in none of the meeting's items."""
    subjects: list[_Subject] = [*record.actions, *record.decisions, *record.visits]
    if item is not None:
        return [each for each in subjects if each.item == item.id]
    items = {each.id for each in record.items}
    return [each for each in subjects if each.item not in items]


def _position(text: str, subject: _Subject) -> int:
    if subject.read is None or subject.unplaced:
        return len(text)
    at = text.find(subject.read.anchor.text)
    return at if at >= 0 else len(text)


def _about(subject: _Subject, record: MeetingRecord, names: Names) -> Iterable[Doubt]:
    if subject.unplaced:
        yield _choice(
            subject, "unplaced", "Its sentence is gone", ("restore", "keep", "drop"), _LOST
        )
    elif isinstance(subject, Action):
        yield from _about_owners(subject, record, names)
        yield from _about_due(subject, record)
        yield from _about_wording(subject)
    elif isinstance(subject, Decision):
        if subject.suggested and not subject.dismissed:
            yield _choice(subject, "decision", "A decision?", ("yes", "no"), ("Yes", "No"))
    elif subject.suggested and not subject.dismissed:
        yield _choice(subject, "visit", "A visit to keep?", ("yes", "no"), ("Yes", "No"))


_LOST = ("Put the sentence back", "Keep it without", "Drop it")


def _about_owners(action: Action, record: MeetingRecord, names: Names) -> Iterable[Doubt]:
    if not action.is_open:
        return
    if not action.owners:
        choices = [(who, names.label(who)) for who in _likely_owners(action, record, names)]
        choices.append((OTHER, "Somebody else"))
        yield _doubt(action, "owner", "Whose action?", numbered(choices))
        return
    for owner in action.owners:
        if owner.person or owner.body:
            continue
        found = names.resolve(owner.written)
        if not found.question:
            continue
        yield Doubt(
            f"name:{record.meeting.id}:{owner.written.casefold()}",
            "name",
            found.question,
            _people(found),
            action.id,
            excerpt_of(action.text),
            owner.written,
            action.item,
        )


def _likely_owners(action: Action, record: MeetingRecord, names: Names) -> list[str]:
    """Who may be meant where nobody is named: you, the chair, the item's leads, officers here."""
    item = next((one for one in record.items if one.id == action.item), None)
    leads = [names.resolve(lead).owner for lead in (item.leads if item else ())]
    counting = {category.name for category in record.board.categories if category.counts}
    here = [one for one in record.attendance if one.status == "present" and not one.young_person]
    here.sort(key=lambda one: one.category in counting)
    likely = [names.you, names.chair, *(lead.person for lead in leads)]
    likely += [one.person for one in here]
    return [who for who in dict.fromkeys(likely) if who and names.label(who)][:_OWNERS]


def _people(found: Resolution) -> tuple[Answer, ...]:
    choices = [(each.id, each.label) for each in found.candidates]
    if not found.several:
        choices += [
            ("guest", f"Add {found.owner.written} as a guest"),
            ("group", "A group"),
            ("as written", "As written"),
        ]
    return numbered(choices)


def _about_due(action: Action, record: MeetingRecord) -> Iterable[Doubt]:
    due = action.due
    if not due.written or due.stated:
        return
    on = record.meeting.on
    read = read_date(due.written, on)
    question, guess = read.question, read.guess
    if read.on is not None:
        guess = None
        question = f"{shown(read.on)} is before this meeting; by when is it to be done?"
    choices = [(guess.isoformat(), shown(guess))] if guess else []
    answers = numbered([*choices, ("none", "No date"), (OTHER, "Another day")])
    yield _doubt(action, "due", question or "By when?", answers, due.written)


def _about_wording(action: Action) -> Iterable[Doubt]:
    if action.list_text or not action.is_open:
        return
    wording = list_wording(action)
    if leans(wording):
        yield _doubt(action, "wording", f"“{wording}”: clear enough in a list?", ())


def _notes(item: AgendaItem) -> Iterable[tuple[int, Doubt]]:
    at = -1
    for number, excerpt in enumerate(doubts_in(item.minutes)):
        at = item.minutes.find("??", at + 1)
        yield (
            at,
            Doubt(
                f"note:{item.id}:{number}:{excerpt}",
                "note",
                "You were not sure here",
                (),
                item.id,
                excerpt,
                item=item.id,
            ),
        )


def _nothing(item: AgendaItem) -> Iterable[tuple[int, Doubt]]:
    """A sentence that there was no other business, over the business there was."""
    if "no other business" not in item.minutes.casefold():
        return
    found = passages(item.minutes)
    for passage, following in pairwise(found):
        if _NO_OTHER.fullmatch(passage.text.strip()):
            question = f"“{passage.text.strip()}” stands over other business"
            yield (
                passage.end,
                Doubt(
                    f"nothing:{item.id}", "nothing", question,
                    numbered([("out", "Take it out")]), item.id, excerpt_of(following.text),
                    item=item.id,
                ),
            )  # fmt: skip


def _empty(item: AgendaItem) -> Iterable[tuple[int, Doubt]]:
    """Markers with nothing after them, which would be printed as they stand."""
    if ":" not in item.minutes:
        return
    bare = (each for passage in passages(item.minutes) for each in bare_markers(passage.text))
    at = 0
    for number, marker in enumerate(bare):
        at = item.minutes.find(marker, at) + len(marker)
        word = without_marks(marker)
        yield (
            at,
            Doubt(
                f"empty:{item.id}:{number}",
                "empty",
                f"Nothing stands after “{word}”",
                (),
                item.id,
                word,
                item=item.id,
            ),
        )


def _choice(
    subject: _Subject,
    kind: DoubtKind,
    question: str,
    values: Sequence[str],
    labels: Sequence[str],
) -> Doubt:
    return _doubt(subject, kind, question, numbered(zip(values, labels, strict=True)))


def _doubt(
    subject: _Subject,
    kind: DoubtKind,
    question: str,
    answers: tuple[Answer, ...],
    written: str = "",
) -> Doubt:
    text = subject.read.anchor.text if isinstance(subject, Visit) and subject.read else ""
    excerpt = text if isinstance(subject, Visit) else subject.text
    key = f"{kind}:{subject.id}"
    return Doubt(
        key, kind, question, answers, subject.id, excerpt_of(excerpt), written, subject.item
    )
