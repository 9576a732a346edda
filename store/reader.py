"""The documents of a board, to be read: one, many, or all that belongs together."""

from __future__ import annotations

from store.documents import Documents
from store.models import (
    Action,
    AgendaItem,
    Attendance,
    Board,
    Body,
    Decision,
    ForwardItem,
    M,
    Meeting,
    Person,
    TaskGroup,
    Visit,
)
from store.offices import with_offices
from store.outstanding import Diary
from store.records import BoardRecord, MeetingRecord, Register
from store.standing import Standing


class Reader:
    """Answers what is in a board's documents, as they are now."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    @property
    def board(self) -> Board:
        """The board this record is of."""
        return next(self._documents.every(Board))

    def get(self, model: type[M], doc_id: str | None) -> M | None:
        """The document with that id, if there is one."""
        return None if doc_id is None else self._documents.get(model, doc_id)

    def the(self, model: type[M], doc_id: str) -> M:
        """The document with that id.

        Raises:
            KeyError: There is none.
        """
        found = self._documents.get(model, doc_id)
        if found is None:
            raise KeyError(f"{model.collection} {doc_id}")
        return found

    def all(self, model: type[M]) -> list[M]:
        """Every document of a kind, in the order they were made."""
        return list(self._documents.every(model))

    def of(self, model: type[M], meeting: str) -> list[M]:
        """A meeting's documents of a kind; agenda items in their order, others as made."""
        found = self._documents.of(model, meeting)
        if model is AgendaItem:
            found.sort(key=lambda item: getattr(item, "position", 0))
        return found

    def meetings(self) -> list[Meeting]:
        """Every meeting, oldest first."""
        found = self._documents.every(Meeting)
        return sorted(found, key=lambda meeting: (meeting.on, meeting.time or "", meeting.id))

    @property
    def register(self) -> Register:
        """Everybody who can be named."""
        return Register(
            people={person.id: person for person in self._documents.every(Person)},
            bodies={body.id: body for body in self._documents.every(Body)},
            groups={group.id: group for group in self._documents.every(TaskGroup)},
        )

    def meeting_record(self, meeting: str) -> MeetingRecord:
        """One meeting and all that belongs to it, as plain values.

        Raises:
            KeyError: There is no such meeting.
        """
        return MeetingRecord(
            board=self.board,
            meeting=with_offices(self.the(Meeting, meeting), self.board),
            items=tuple(self.of(AgendaItem, meeting)),
            attendance=tuple(self.of(Attendance, meeting)),
            actions=tuple(self.of(Action, meeting)),
            decisions=tuple(self.of(Decision, meeting)),
            visits=tuple(self.of(Visit, meeting)),
            forward=tuple(one for one in self.all(ForwardItem) if one.source_meeting == meeting),
            register=self.register,
            meetings=tuple(self.meetings()),
        )

    def board_record(self, *, attendance: bool = False) -> BoardRecord:
        """What lists over many meetings are computed from; items are those records stand in.

        Where one of those has no number yet, all items of its meeting: it is counted among them.

        Args:
            attendance: Also who was at each meeting, which is the most of a long record and
                wanted by one list only.
        """
        actions = self.all(Action)
        decisions = self.all(Decision)
        visits = self.all(Visit)
        wanted = {one.item for one in actions} | {one.item for one in decisions}
        wanted |= {one.item for one in visits}
        found = [self.get(AgendaItem, one) for one in wanted]
        items = {item.id: item for item in found if item is not None}
        for meeting in {item.meeting for item in items.values() if not item.number}:
            items |= {item.id: item for item in self.of(AgendaItem, meeting or "")}
        return BoardRecord(
            board=self.board,
            meetings=tuple(self.meetings()),
            items=items,
            attendance=tuple(self.all(Attendance)) if attendance else (),
            actions=tuple(actions),
            decisions=tuple(decisions),
            visits=tuple(visits),
            register=self.register,
        )

    def current_record(self, diary: Diary) -> BoardRecord:
        """What the first screen is computed from, which must not wait for decades of the rest.

        No items, attendance and decisions; of the actions those the board still has to do with.
        """
        return BoardRecord(
            board=self.board,
            meetings=tuple(self.meetings()),
            actions=tuple(self._documents.some(Action, Standing, diary.concerns)),
            visits=tuple(self.all(Visit)),
            register=self.register,
        )
