"""What is asked about attendance: strangers who are named, and a sentence that the list denies."""

from __future__ import annotations

from collections.abc import Iterable

from imports.attendance import Entry
from imports.doubt import Doubt, excerpt_of, numbered
from imports.names import Names
from imports.paragraphs import passages
from imports.reading import Context, FoundAttendance, read_passage
from store.models import AgendaItem
from store.naming import short_name
from store.records import MeetingRecord


def strangers_in_doubt(
    meeting: str, unsettled: Iterable[tuple[str, str, Entry]], names: Names
) -> list[Doubt]:
    """Ask about people named in "Apologies: …" and the like whom nobody knows, each once.

    Args:
        meeting: The meeting's id.
        unsettled: The item and the passage each was named in, and as what.
        names: Who can be named at the meeting.
    """
    found: dict[str, Doubt] = {}
    for item, passage, entry in unsettled:
        if names.resolve(entry.written).known:
            continue
        choices = [(one.id, one.label) for one in entry.candidates]
        choices.append(("guest", f"Add {entry.name or entry.written} as a guest"))
        key = f"name:{meeting}:{entry.written.casefold()}"
        question = f"Which {entry.written}?" if entry.candidates else f"Who is {entry.written}?"
        found[key] = Doubt(
            key, "name", question, numbered(choices), item, passage, entry.written, item
        )
    return list(found.values())


def apologies_in_doubt(
    item: AgendaItem, record: MeetingRecord, names: Names
) -> Iterable[tuple[int, Doubt]]:
    """Where a sentence of apologies, edited by hand, and the list do not agree.

    Each comes with where in the item's minutes the sentence stands.
    """
    if "apologies" not in item.minutes.casefold():
        return
    context = Context(on=record.meeting.on, names=names)
    marked = {each.person: each for each in record.attendance}
    for passage in passages(item.minutes):
        if item.generated and passage.text.strip() == item.generated.strip():
            continue
        for found in read_passage(passage.text, context):
            if not isinstance(found, FoundAttendance) or found.status != "apologies":
                continue
            told = {each.person for each in found.entries if each.person}
            others = {who for who, each in marked.items() if each.status == "apologies"}
            wrong = sorted(told ^ others)
            for who in wrong:
                yield passage.start, _disagrees(who, who in told, passage.text, item, record, names)


def _disagrees(
    who: str, told: bool, text: str, item: AgendaItem, record: MeetingRecord, names: Names
) -> Doubt:
    person = names.person(who)
    called = short_name(person) if person else "Somebody"
    status = next((each.status for each in record.attendance if each.person == who), "")
    question = (
        f"{called} sent apologies by this sentence and is "
        f"{f'marked {status}' if status else 'not on the list'}. Which is right?"
        if told
        else f"{called} sent apologies by the list, and this sentence does not say so. "
        "Which is right?"
    )
    answers = numbered([("sentence", "The sentence"), ("list", "The list")])
    key = f"attendance:{item.id}:{who}"
    return Doubt(key, "attendance", question, answers, who, excerpt_of(text), item=item.id)
