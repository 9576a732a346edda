"""What a public edition could not decide and a person has to look at, a sentence each."""

from __future__ import annotations

import re
from collections.abc import Iterable

from exports.minutes import minutes
from exports.name_patterns import ORDINARY, alone, pattern_of
from exports.rewording import SOMEBODY, Rewording
from exports.young_people import Form
from store.exempt import exempt_items, exemption, sounds_exempt, withheld
from store.models import AgendaItem
from store.naming import resolve
from store.records import BoardRecord, MeetingRecord


def unsettled(record: MeetingRecord) -> list[str]:
    """What the public edition of minutes could not decide, a sentence each."""
    printed = minutes(record, public=True)
    return [*unsettled_of(record.items, record, printed), *_on_the_list(record)]


def unsettled_of(
    items: Iterable[AgendaItem], record: MeetingRecord | BoardRecord, text: str
) -> list[str]:
    """What a public edition could not decide, a sentence each.

    Args:
        items: The items it tells of.
        record: What it was made from.
        text: What it prints.
    """
    items = list(items)
    words = Rewording(record)
    private = [sentence for item in items if (sentence := exemption_open(item))]
    found = [
        f"{visit.place} has no coded name, so it is printed as it is."
        for visit in words.visits
        if visit.place and not visit.code_name and _found(visit.place, text)
    ]
    before = _told(items, record)
    found += [sentence for form in words.people.forms if (sentence := _form(form, text, before))]
    found += [
        f"“{name}” is the surname of a young person as well, so look at where it is printed."
        for name in words.people.surnames
        if _found(name, text) and not any(form.name == name for form in words.people.forms)
    ]
    found += _followed(words, before)
    listed = {one.name for one in record.attendance if one.person in words.people.ids}
    found += [
        f"“{name}” is on the register as somebody else too, and was taken for the young person of "
        "that name and not printed. If they are the same, merge them in People."
        for name in words.people.doubles
        if name in listed or _found(name, before)
    ]
    found += [
        f"“{name}” is known by one name only and comes from {body}, so was taken for a young "
        "person and not printed. If that is right, say so in People; if not, give the whole name "
        "there."
        for name, body in words.people.guessed
        if name in listed or _found(name, before)
    ]
    return list(dict.fromkeys([*private, *found]))


def exemption_open(item: AgendaItem) -> str:
    """What is not certain about an item's being exempt, as a sentence; empty when all is."""
    if item.exempt is not None and not item.exempt.paragraph:
        return f"“{item.title}” is exempt, and by which paragraph of Schedule 12A is not named yet."
    if item.exempt is None and exemption(item) is not None:
        return (
            f"“{item.title}” says it is exempt and is not marked as exempt, so it was left out. "
            "Mark it on the agenda."
        )
    if sounds_exempt(item):
        return (
            f"“{item.title}” sounds exempt and is not marked as exempt, so all of it is printed. "
            "Mark it on the agenda if the public should not read it."
        )
    return ""


def _form(form: Form, text: str, before: str) -> str:
    """What to look at because of a name that may be somebody else's too."""
    if not form.hidden:
        left = f"“{form.name}” may be a young person or somebody else, so it was left as it is."
        return left if _found(form.name, text) else ""
    if form.told and _found(form.name, before):
        return (
            f"“{form.name}” may be a young person or {form.told}, so “{SOMEBODY}” is printed "
            "instead. Look whether that is right."
        )
    word = form.name.casefold()
    if word in ORDINARY and re.search(rf"(?<![^\W_]){word}(?![^\W_])", text):
        return f"“{form.name}” is a word as well, so “{word}” was left where it has no capital."
    if len(form.name) == 1 and alone(form.name).search(text):
        return (
            f"“{form.name}” is the initial of a young person, and was left where it looks like no "
            "name."
        )
    return ""


def _followed(words: Rewording, before: str) -> list[str]:
    """What may be surnames, printed after first names that are not."""
    found = []
    for form in words.people.forms:
        if form.hidden and len(form.name.split()) == 1 and len(form.name) > 1:
            after = alone(rf"{pattern_of(form.name)} (?P<next>[A-Z][a-z'’-]+)").finditer(before)
            found += [
                f"After “{form.name}”, which is not printed, stands “{one['next']}”. If that is "
                "the surname of a young person, take it out of the text."
                for one in after
                if one["next"] not in words.surnames_hidden
            ]
    return found


def _told(items: Iterable[AgendaItem], record: MeetingRecord | BoardRecord) -> str:
    """What the public would read if nobody's name were left out, without whole names."""
    texts: list[str] = []
    private = exempt_items(items)
    for item in items if isinstance(record, MeetingRecord) else ():
        texts += [item.title, item.heading]
        if item.id not in private:
            texts += [item.minutes, item.purpose, *item.leads, *item.subtopics]
            texts += [part for paper in item.papers for part in (paper.title, paper.author)]
    for action in record.actions:
        texts += [] if action.item in private else [action.text]
    for decision in record.decisions:
        texts += [] if withheld(decision, private) else [decision.text]
    kept = "|".join(pattern_of(name) for name in Rewording(record).people.kept)
    text = "\n".join(texts)
    return alone(kept).sub("", text) if kept else text


def _found(name: str, text: str) -> bool:
    return alone(pattern_of(name)).search(text) is not None


def _on_the_list(record: MeetingRecord) -> list[str]:
    """Who is on the list of a meeting and not known well enough, a sentence each."""
    found = []
    hidden = Rewording(record).people.ids
    for one in record.attendance:
        person = resolve(one.person, record.register)
        if person is not None and person.placeholder:
            found.append(
                f"“{one.name}” is on the attendance list and stands for somebody not named yet, "
                "so it is printed as it is. Name them in the attendance."
            )
        elif not (one.title or one.young_person or one.person in hidden) and " " not in one.name:
            found.append(
                f"“{one.name}” is on the attendance list by one name only, and it is printed. "
                "If that is a young person, say so in People."
            )
    return found
