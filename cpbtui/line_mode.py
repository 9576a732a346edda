"""Taking minutes line by line: for pipes, for screen readers, for a terminal without a screen.

The same loop as the editor's reads what is typed. An empty line ends a paragraph, and what was
understood is answered in words. A line that begins with `/` is a command; `//` types a slash.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

from cpbtui.line_words import Words, help_lines
from cpbtui.minute_taking import MinuteTaking
from cpbtui.steps import meetings as steps
from cpbtui.steps.attendance import add_guest, mark
from cpbtui.steps.local_time import LocalClock
from imports.attendance import read_people_line
from imports.doubt import Doubt
from imports.plain_text import as_plain_text
from store.models import HELD, LOCKED, AgendaItem, AttendanceStatus, Meeting, Person
from store.naming import short_name
from store.quorum import presence
from store.references import item_numbers
from store.store import ReadOnly, Store

PROMPT = "> "


def run(store: Store, meeting: str, source: TextIO, answers: TextIO, *, clock: LocalClock) -> None:
    """Take minutes until the lines end.

    Args:
        store: The board.
        meeting: The meeting's id.
        source: Where lines come from.
        answers: Where answers go.
        clock: Local time.
    """
    session = LineMode(store, meeting, answers, clock=clock)
    session.begin()
    asks = source.isatty()
    while not session.ended:
        if asks:
            answers.write(PROMPT)
            answers.flush()
        line = source.readline()
        if not line:
            break
        session.line(line.rstrip("\r\n"))
        store.settle()
    session.end()
    store.settle()


class LineMode:
    """A meeting being minuted line by line."""

    def __init__(self, store: Store, meeting: str, answers: TextIO, *, clock: LocalClock) -> None:
        self._store = store
        self._meeting_id = meeting
        self._answers = answers
        self._clock = clock
        self._text = ""
        self._taking = MinuteTaking(store, meeting, clock=clock, moment=time.monotonic)
        self._words = Words(store, meeting)
        self._asked: Doubt | None = None
        self._put_off: set[str] = set()
        self.ended = False
        """Whether `/quit` was typed."""
        self._commands: dict[str, Callable[[str], None]] = {
            "item": self._go_to, "next": self._next, "start": self._start, "here": self._here,
            "present": self._present, "apologies": self._apologies, "who": self._who,
            "actions": self._actions, "questions": self._questions, "agenda": self._agenda,
            "adjourn": self._adjourn, "resume": self._resume, "close": self._close,
            "help": self._help, "quit": self._quit,
        }  # fmt: skip

    @property
    def _meeting(self) -> Meeting:
        return self._store.the(Meeting, self._meeting_id)

    def say(self, *lines: str) -> None:
        """Answer in words."""
        for line in lines:
            self._answers.write(f"{line}\n")
        self._answers.flush()

    def begin(self) -> None:
        """Say which meeting it is, and go to where it stands."""
        self.say(*self._words.opening(), "")
        items = self._store.of(AgendaItem, self._meeting_id)
        if self._meeting.status in LOCKED:
            self.say("These minutes are approved and locked; they can be read but not changed.")
        elif not items:
            self.say("This meeting has no agenda items yet, so there is nothing to type into.")
        else:
            self._enter(self._meeting.current_item or items[0].id)
            return
        self.ended = True

    def end(self) -> None:
        """Finish the paragraph and say what was taken."""
        self._taking.leave()
        self.say(*self._words.closing())

    # Typing

    def line(self, line: str) -> None:
        """Take one line: text, a command, or the digit that answers a question."""
        text = as_plain_text(line).text
        try:
            if text.startswith("/") and not text.startswith("//"):
                name, _, rest = text[1:].strip().partition(" ")
                self._command(name.casefold(), rest.strip())
            elif self._asked is not None and text.strip() in self._digits():
                self._answer(int(text.strip()))
            else:
                self._type(text.removeprefix("/") if text.startswith("//") else text)
        except ReadOnly as error:
            self.say(str(error))

    def _type(self, text: str) -> None:
        if text.strip():
            joint = "" if not self._text or self._text.endswith("\n\n") else "\n"
            self._text += joint + text
            self._taking.typed()
            self._taking.save()
            return
        if self._text and not self._text.endswith("\n\n"):
            self._text = self._text.rstrip("\n") + "\n\n"
            self._taking.typed()
        self._understand()

    def _understand(self) -> None:
        """Read what has been typed, and say what it became and what is unclear."""
        before = self._words.known()
        self._taking.read()
        self._bring_text()
        self.say(*self._words.news(before))
        self._ask()

    def _ask(self) -> None:
        """Ask the first open question that has not been put off."""
        waiting = [one for one in self._taking.doubts() if one.key not in self._put_off]
        self._asked = next((one for one in waiting if one.answers), None)
        if self._asked is not None:
            self._put_off.add(self._asked.key)
            self.say(*self._words.question(self._asked))

    def _digits(self) -> set[str]:
        return {str(answer.digit) for answer in self._asked.answers} if self._asked else set()

    def _answer(self, digit: int) -> None:
        assert self._asked is not None
        self.say(self._taking.answer(self._asked, digit))
        self._bring_text()
        self._ask()

    def _bring_text(self) -> None:
        """Take over what an answer wrote into the item."""
        if self._taking.item is not None:
            minutes = self._store.the(AgendaItem, self._taking.item).minutes
            if minutes.strip("\n") != self._text.strip("\n"):
                self._text = minutes.rstrip("\n") + "\n\n"

    # Commands

    def _command(self, name: str, rest: str) -> None:
        fitting = [one for one in self._commands if one.startswith(name)] if name else []
        if name in self._commands:
            fitting = [name]
        if len(fitting) == 1:
            self._commands[fitting[0]](rest)
        else:
            self.say(f"There is no command “/{name}”. /help lists them; // types a slash.")

    def _enter(self, item: str) -> None:
        self._taking.enter(item, lambda: (self._text, len(self._text)))
        minutes = self._store.the(AgendaItem, item).minutes
        self._text = f"{minutes.rstrip(chr(10))}\n\n" if minutes.strip() else ""
        self.say(*self._words.item(item))

    def _finish_paragraph(self) -> None:
        self._understand()

    def _go_to(self, number: str) -> None:
        self._finish_paragraph()
        record = self._store.meeting_record(self._meeting_id)
        numbers = item_numbers(record.items)
        wanted = number.rstrip(".").casefold()
        found = next((one for one in record.items if numbers[one.id].casefold() == wanted), None)
        if found is None:
            self.say(f"There is no item “{number}”. /agenda lists them.")
            return
        self._enter(found.id)

    def _next(self, _: str) -> None:
        self._finish_paragraph()
        following = self._after_here()
        if following is None:
            self.say("That was the last item. /close closes the meeting.")
            return
        if self._meeting.status == "in progress":
            steps.go_to(self._store, self._meeting, following, self._clock())
        self._enter(following.id)

    def _after_here(self) -> AgendaItem | None:
        items = self._store.of(AgendaItem, self._meeting_id)
        places = [place for place, one in enumerate(items) if one.id == self._taking.item]
        following = places[0] + 1 if places else 0
        return items[following] if following < len(items) else None

    def _start(self, _: str) -> None:
        if self._meeting.status in HELD or self._meeting.status == "in progress":
            self.say("This meeting has been opened already.")
            return
        steps.start(self._store, self._meeting, self._clock())
        self.say(f"The meeting was opened at {self._meeting.opened_at}.")

    def _here(self, _: str) -> None:
        if self._meeting.status != "in progress" or self._taking.item is None:
            self.say("The meeting is not under way; /start opens it.")
            return
        item = self._store.the(AgendaItem, self._taking.item)
        steps.go_to(self._store, self._meeting, item, self._clock())
        self.say(f"The meeting is at “{item.title}”.")

    def _present(self, people: str) -> None:
        self._mark(people, "present")

    def _apologies(self, people: str) -> None:
        self._mark(people, "apologies")

    def _mark(self, people: str, status: AttendanceStatus) -> None:
        """Mark several people in one line; somebody unknown becomes a guest."""
        self._finish_paragraph()
        for entry in read_people_line(people, self._taking.names):
            person = self._store.get(Person, entry.person)
            if person is not None:
                mark(self._store, self._meeting_id, person, status)
            elif entry.candidates:
                likely = ", ".join(one.label for one in entry.candidates)
                self.say(f"“{entry.written}” may be {likely}. Write more of the name.")
                continue
            else:
                person = add_guest(
                    self._store, self._meeting_id, entry.name or entry.written, title=entry.title,
                    organisation=entry.organisation, role=entry.role, status=status,
                )  # fmt: skip
                self.say(f"{short_name(person)} was not known and is added as a guest.")
        self._bring_text()
        self._who("")

    def _who(self, _: str) -> None:
        record = self._store.meeting_record(self._meeting_id)
        apologies = sum(1 for one in record.attendance if one.status == "apologies")
        here = sum(1 for one in record.attendance if one.status == "present")
        sorry = "1 apology" if apologies == 1 else f"{apologies} apologies"
        self.say(f"{presence(record).line} · {here} here, {sorry}")

    def _actions(self, _: str) -> None:
        self._finish_paragraph()
        self.say(*self._words.actions())

    def _questions(self, _: str) -> None:
        self._finish_paragraph()
        self._put_off.clear()
        if not self._taking.doubts():
            self.say("Nothing is in doubt.")
        self._ask()

    def _agenda(self, _: str) -> None:
        self.say(*self._words.agenda(self._taking.item))

    def _adjourn(self, why: str) -> None:
        steps.adjourn(self._store, self._meeting, self._clock(), why)
        self.say("The meeting stands adjourned; /resume goes on.")

    def _resume(self, _: str) -> None:
        steps.resume(self._store, self._meeting, self._clock())
        self.say("The meeting goes on.")

    def _close(self, _: str) -> None:
        self._finish_paragraph()
        if self._meeting.status in HELD:
            self.say("This meeting is closed already.")
            return
        steps.close(self._store, self._meeting, self._clock())
        self.say("The meeting is closed; its actions have their numbers now.")
        self.say(*self._words.actions())

    def _help(self, _: str) -> None:
        self.say(*help_lines())

    def _quit(self, _: str) -> None:
        self.ended = True
