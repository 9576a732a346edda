"""What the attendance list does with an answer: one step, one change, and the field is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpbtui.screens.attendance_more import guest_dialog, more_dialog, rename_dialog, time_dialog
from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.form_dialog import Filled
from cpbtui.screens.group_dialog import GroupDialog
from cpbtui.steps import attendance as steps
from cpbtui.steps.attendance_line import Typed, guest_from, reads_like_minutes
from cpbtui.steps.local_time import time_of_day
from cpbtui.steps.movements import note_time
from cpbtui.steps.roster import Group, Listed
from imports.names import Names
from imports.times import read_time
from store.models import Attendance, AttendanceStatus, attendance_id
from store.naming import short_name
from store.quorum import is_present

if TYPE_CHECKING:
    from cpbtui.screens.attendance import AttendanceScreen


class AttendanceSteps:
    """The steps of one attendance screen."""

    def __init__(self, screen: AttendanceScreen, meeting: str) -> None:
        """Serve a screen.

        Args:
            screen: The screen.
            meeting: The meeting's id.
        """
        self.screen = screen
        self.meeting_id = meeting

    def _done(self, words: str = "") -> None:
        self.screen.field.value = words
        self.screen.field.cursor_position = len(words)
        self.screen.field.focus()
        # At once, not by message: the next letters may be on their way already.
        self.screen.show_record()

    def _now(self) -> str:
        """The time to note: only while the meeting runs does the present mean anything."""
        if self.screen.meeting.status != "in progress":
            return ""
        return time_of_day(self.screen.board_app.clock().astimezone())

    def mark(self, one: Listed, status: AttendanceStatus) -> None:
        """Mark one person; somebody who had left is back."""
        person, marked = one.person, one.marked
        if person.young_person and status == "absent":
            return
        back = marked is not None and marked.status == "present" and status == "present"
        if back and marked is not None and not is_present(marked, self.screen.meeting):
            self._moved(one, "arrived", self._now() or None)
        elif back:
            self.screen.board_app.tell(f"{one.name} is here already. Tab notes more.")
        else:
            steps.mark(self.screen.store, self.meeting_id, person, status)
        self._done()

    def mark_line(self, typed: Typed, status: AttendanceStatus) -> None:
        """Mark everybody a line names for certain; what is not certain stays in the field."""
        if any(one.is_guest and reads_like_minutes(one.written) for one in typed.people):
            self._not_a_name()
            return
        store = self.screen.store
        certain = [one.person for one in typed.people if one.person is not None]
        certain = [one for one in certain if not (one.young_person and status == "absent")]
        steps.mark_all(store, self.meeting_id, list(dict.fromkeys(certain)), status)
        for one in typed.people:
            if one.is_guest:
                entry = one.entry
                steps.add_guest(
                    store, self.meeting_id, entry.name, title=entry.title,
                    organisation=entry.organisation, role=entry.role, status=status,
                )  # fmt: skip
        left = [one for one in typed.people if one.person is None and not one.is_guest]
        if left:
            named = " and ".join(f"“{one.written}”" for one in left)
            self.screen.board_app.tell(
                f"{named} could not be placed for certain and {'is' if len(left) == 1 else 'are'} "
                "still in the field. Type more letters, or add a guest."
            )
        self._done(", ".join(one.written for one in left))

    def _not_a_name(self) -> None:
        self.screen.board_app.tell(
            "That reads like minutes, not like a name, and nobody was added. Esc empties the "
            "line, and Esc again goes back to the minutes."
        )

    def add_guest(self, text: str) -> None:
        """Add a guest from one line; a sentence is not taken for a name."""
        if reads_like_minutes(text):
            self._not_a_name()
            return
        entry = guest_from(text, self.screen.names)
        steps.add_guest(
            self.screen.store, self.meeting_id, entry.name or text, title=entry.title,
            organisation=entry.organisation, role=entry.role,
        )  # fmt: skip
        self._done()

    def ask_guest(self, text: str) -> None:
        """Ask for a guest's particulars."""
        entry = guest_from(text, self.screen.names)
        dialog = guest_dialog(entry.name, entry.title, entry.organisation, entry.role)
        self.screen.ask(dialog, self._guest_told)

    def _guest_told(self, filled: Filled) -> None:
        steps.add_guest(
            self.screen.store, self.meeting_id, filled["name"], title=filled["title"],
            organisation=filled["organisation"], role=filled["role"],
        )  # fmt: skip
        self._done()

    def add_placeholder(self, hint: str) -> None:
        """Add somebody whose name is to be found out."""
        hint = hint[:1].upper() + hint[1:]
        person = steps.add_placeholder(self.screen.store, self.meeting_id, hint)
        self.screen.board_app.tell(f"{person.name} is here. Name them later with Tab.")
        self._done()

    def rename(self, one: Listed) -> None:
        """Ask who a placeholder is."""
        known = tuple(
            other.person.name for other in self.screen.people if not other.person.placeholder
        )
        self.screen.ask(
            rename_dialog(one.person.name, known),
            lambda filled: self._renamed(one, filled["name"], filled["title"]),
        )

    def _renamed(self, one: Listed, name: str, title: str) -> None:
        # Everybody on the register, not only those here, so that an empty list of answers is
        # not taken for "nobody by that name".
        found = Names(self.screen.store.register).resolve(name)
        person = self.screen.names.person(found.owner.person) if found.owner.person else None
        if person is not None and person.id != one.person.id:
            count = steps.placeholder_is(self.screen.store, one.person, person)
            name = short_name(person)
        else:
            count = steps.rename_placeholder(self.screen.store, one.person, name, title=title)
        changed = f" {count} item{'s' if count != 1 else ''} changed." if count else ""
        self.screen.board_app.tell(f"{one.person.name} is {name}.{changed}")

    def pick(self, group: Group) -> None:
        """Ask who of a group is here."""
        here = frozenset(
            one.person.id for one in group.members if one.marked and one.marked.status == "present"
        )

        def picked(keys: frozenset[str]) -> None:
            people = [one.person for one in group.members]
            steps.pick_from_group(self.screen.store, self.meeting_id, group.name, people, keys)
            self._done()

        names = [(one.person.id, one.name) for one in group.members]
        self.screen.ask(GroupDialog(group.name, names, here), picked)

    def more(self, one: Listed) -> None:
        """Ask what else is to be noted of somebody."""
        dialog = more_dialog(one, self.screen.record.meeting)
        self.screen.ask(dialog, lambda key: self._chosen(one, key))

    def _chosen(self, one: Listed, key: str) -> None:
        store, meeting = self.screen.store, self.screen.meeting
        if key in ("left", "arrived"):
            self._ask_time(one, "left" if key == "left" else "arrived")
        elif key == "substitute":
            self._ask_substituted(one)
        elif key == "rename":
            self.rename(one)
        elif key == "presiding":
            steps.set_presiding(store, meeting, one.person)
            self._done()
        elif key == "unmark" and one.marked is not None:
            steps.unmark(store, one.marked)
            self._done()
        elif key == "remote":
            self._remote(one)
        else:
            statuses: dict[str, AttendanceStatus] = {
                "here": "present", "absent": "absent", "apologies": "apologies"
            }  # fmt: skip
            self.mark(one, statuses[key])

    def _remote(self, one: Listed) -> None:
        store = self.screen.store
        marked = store.get(Attendance, attendance_id(self.meeting_id, one.person.id))
        if marked is not None and marked.status == "present":
            steps.set_remote(store, marked, not marked.remote)
        else:
            steps.mark(store, self.meeting_id, one.person, "present", remote=True)
        self._done()

    def _ask_time(self, one: Listed, kind: Literal["arrived", "left"]) -> None:
        self.screen.ask(
            time_dialog(one, kind, self._now()),
            lambda filled: self._moved(one, kind, read_time(filled["time"])),
        )

    def _moved(self, one: Listed, kind: Literal["arrived", "left"], time: str | None) -> None:
        note_time(self.screen.store, self.screen.meeting, one.person, kind, time)
        self._done()

    def _ask_substituted(self, one: Listed) -> None:
        others = [
            Choice(other.person.id, other.name, other.person.organisation)
            for other in self.screen.people
            if other.person.id != one.person.id and not other.person.guest
        ]

        def chosen(person: str) -> None:
            steps.mark(
                self.screen.store, self.meeting_id, one.person, "present", substitute_for=person
            )
            self._done()

        self.screen.ask(ChoiceDialog(f"In whose place is {one.name} here?", others), chosen)
