"""What an answer to a question does to the record."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from cpbtui.steps.attendance import mark, unmark
from cpbtui.steps.visits import answer_suggestion
from exports.apologies import apologies_sentence
from imports.doubt import OTHER, Answer, Doubt
from imports.names import Names, split_title
from imports.paragraphs import passages
from store.categories import for_others
from store.models import (
    Action,
    ActionCorrections,
    AgendaItem,
    Attendance,
    Body,
    Decision,
    DecisionCorrections,
    Due,
    Meeting,
    Owner,
    Person,
    Visit,
    attendance_id,
)
from store.naming import short_name, spelling
from store.store import Store


def settle(store: Store, meeting: str, names: Names, doubt: Doubt, answer: Answer) -> str:
    """Do what an answer says; returns in words what was done.

    Args:
        store: The board.
        meeting: The meeting's id.
        names: Who can be named at it.
        doubt: The question.
        answer: One of its answers.
    """
    if answer.value == OTHER:
        return f"Write {'the day' if doubt.kind == 'due' else 'who it is'} in the action."
    match doubt.kind:
        case "name":
            return _name(store, meeting, names, doubt, answer)
        case "owner":
            return _owner(store, doubt, answer)
        case "due":
            return _due(store, doubt, answer)
        case "decision" | "visit":
            return _suggestion(store, doubt, yes=answer.value == "yes")
        case "unplaced":
            return _unplaced(store, doubt, answer.value)
        case "attendance":
            return _attendance(store, meeting, doubt, answer.value)
        case "nothing":
            return _nothing(store, doubt)
    return ""


def _name(store: Store, meeting: str, names: Names, doubt: Doubt, answer: Answer) -> str:
    """Settle a name for the whole meeting, in every action that was read with it."""
    found = store.the(Meeting, meeting)
    key = spelling(doubt.written)
    if answer.value == "as written":
        with store.change(f"Leave “{doubt.written}” as written") as c:
            c.set(found, names={**found.names, key: ""})
        return f"“{doubt.written}” stays as written at this meeting."
    new = _new(store, doubt.written, answer.value)
    person = new if isinstance(new, Person) else store.get(Person, answer.value)
    who = new.id if new else answer.value
    label = short_name(person) if person else "a group" if new else names.label(who)
    with store.change(f"“{doubt.written}” is {label}") as c:
        if new is not None:
            c.add(new)
        c.set(found, names={**found.names, key: who})
        for action in store.of(Action, meeting):
            if action.read is None:
                continue
            owners = tuple(
                Owner(written=one.written, person=who if person else None, body=None if person
                      else who) if _open(one) and spelling(one.written) == key else one
                for one in action.read.owners
            )  # fmt: skip
            c.set(action, read=replace(action.read, owners=owners))
    return f"“{doubt.written}” is {label} at this meeting."


def _new(store: Store, written: str, value: str) -> Person | Body | None:
    """A guest or a group for a name nobody knows; being named makes nobody present."""
    if value == "group":
        return Body(id=store.new_id(), name=written)
    if value != "guest":
        return None
    title, name = split_title(written)
    category = for_others(store.board.categories)
    return Person(id=store.new_id(), name=name, title=title, category=category, guest=True)


def _open(owner: Owner) -> bool:
    return owner.person is None and owner.body is None


def _owner(store: Store, doubt: Doubt, answer: Answer) -> str:
    action = store.the(Action, doubt.subject)
    person = store.the(Person, answer.value)
    owner = Owner(written=short_name(person), person=person.id)
    with store.change(f"Give the action to {short_name(person)}") as c:
        c.set(action, corrected=replace(action.corrected, owners=(owner,)))
    return f"The action is with {short_name(person)}."


def _due(store: Store, doubt: Doubt, answer: Answer) -> str:
    action = store.the(Action, doubt.subject)
    if answer.value == "none":
        due = Due()
    else:
        due = Due(written=doubt.written, on=date.fromisoformat(answer.value))
    with store.change("Date the action") as c:
        c.set(action, corrected=replace(action.corrected, due=due))
    return f"By {answer.label}." if due.on else "No date."


def _suggestion(store: Store, doubt: Doubt, *, yes: bool) -> str:
    visit = store.get(Visit, doubt.subject)
    if visit is not None:
        answer_suggestion(store, visit, yes=yes)
        return "It is a visit." if yes else "It is not a visit."
    decision = store.the(Decision, doubt.subject)
    with store.change(f"{'Take' if yes else 'Do not take'} it as a decision") as c:
        c.set(decision, suggested=not yes, dismissed=not yes)
    return "It is a decision." if yes else "It is not a decision."


def _unplaced(store: Store, doubt: Doubt, value: str) -> str:
    subject = (
        store.get(Action, doubt.subject)
        or store.get(Decision, doubt.subject)
        or store.get(Visit, doubt.subject)
    )
    assert subject is not None
    if value == "drop":
        return _drop(store, subject)
    if value == "keep":
        with store.change("Keep it without its sentence") as c:
            c.set(subject, unplaced=False, read=None, **_on_its_own(subject))
        return "It was kept, without a sentence in the minutes."
    return _restore(store, subject)


def _drop(store: Store, subject: Action | Decision | Visit) -> str:
    """Take a record out; one whose reference was issued stays, so that nothing else gets it."""
    with store.change("Drop what has no sentence any more") as c:
        match subject:
            case Action(ref=ref) if ref:
                # Of no item, because its item's minutes do not say it any more.
                c.set(subject, unplaced=False, read=None, item=None, status="no longer needed",
                      **_on_its_own(subject))  # fmt: skip
                return f"It is no longer needed, and keeps its number {ref}. Undo brings it back."
            case Decision(ref=ref) if ref:
                c.set(subject, unplaced=False, read=None, item=None, dismissed=True,
                      **_on_its_own(subject))  # fmt: skip
                return f"It is not a decision, and keeps its number {ref}. Undo brings it back."
        c.remove(subject)
    return "It was dropped. Undo brings it back."


def _on_its_own(subject: Action | Decision | Visit) -> dict[str, object]:
    """What was read, kept as if a person had entered it."""
    match subject:
        case Action():
            return {
                "corrected": ActionCorrections(
                    text=subject.text, owners=subject.owners, due=subject.due
                )
            }
        case Decision():
            return {"corrected": DecisionCorrections(text=subject.text, verb=subject.verb)}
    return {}


def _restore(store: Store, subject: Action | Decision | Visit) -> str:
    item = store.get(AgendaItem, subject.item)
    if item is None or subject.read is None:
        return "The item it stood in is gone, so its sentence cannot be put back."
    minutes = "\n\n".join(
        part for part in (item.minutes.rstrip("\n"), subject.read.anchor.text) if part
    )
    with store.change("Put the sentence back") as c:
        c.set(item, minutes=minutes)
        c.set(subject, unplaced=False)
    return "The sentence is back, at the end of its item."


def _nothing(store: Store, doubt: Doubt) -> str:
    """Take out the sentence that there was nothing."""
    item = store.the(AgendaItem, doubt.subject)
    for passage in passages(item.minutes):
        said = passage.text.strip()
        if said and said in doubt.question:
            left, right = item.minutes[: passage.start], item.minutes[passage.end :].lstrip("\n")
            with store.change(f"Take out “{said}”") as c:
                c.set(item, minutes=f"{left}{right}", prefilled=False)
            return f"“{said}” is out of the minutes."
    return "The sentence was not found; nothing was changed."


def _attendance(store: Store, meeting: str, doubt: Doubt, value: str) -> str:
    if value == "list":
        item = store.the(AgendaItem, doubt.item or "")
        return _rewrite(store, meeting, item, doubt)
    person = store.the(Person, doubt.subject)
    marked = store.get(Attendance, attendance_id(meeting, person.id))
    if marked is not None and marked.status == "apologies":
        unmark(store, marked)
        return f"{short_name(person)} is not marked any more."
    mark(store, meeting, person, "apologies")
    return f"{short_name(person)} sent apologies."


def _rewrite(store: Store, meeting: str, item: AgendaItem, doubt: Doubt) -> str:
    """Put the sentence of the list in place of the one edited by hand."""
    sentence = apologies_sentence(store.of(Attendance, meeting))
    for passage in passages(item.minutes):
        if "apologies" in passage.text.casefold():
            minutes = item.minutes[: passage.start] + sentence + item.minutes[passage.end :]
            with store.change("Write the apologies as the list has them") as c:
                c.set(item, minutes=minutes, generated=sentence)
            return "The sentence says now what the list says."
    return "The sentence was not found; nothing was changed."
