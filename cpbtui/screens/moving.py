"""Moving paragraphs from item to item, and taking a move back as the one step it is."""

from __future__ import annotations

from functools import partial

from cpbtui.screens.completing import CompletingScreen
from cpbtui.steps.passages import Move, Moved, move_back, move_text
from cpbtui.widgets.minutes_editor import MinutesEditor
from store.models import AgendaItem
from store.references import item_numbers


class MovingScreen(CompletingScreen):
    """What the meeting screen does with whole paragraphs."""

    def __init__(self, meeting: str) -> None:
        """Show a meeting's text.

        Args:
            meeting: Its id.
        """
        super().__init__(meeting)
        self._moves: list[Move] = []
        """Newest last."""

    def action_move(self) -> None:
        """Move this paragraph to another item."""
        self._move("Move paragraph to item", rest=False)

    def action_move_rest(self) -> None:
        """Move this paragraph and all below it to another item."""
        self._move("Move everything from here on to item", rest=True)

    def _move(self, title: str, *, rest: bool) -> None:
        editor = self.editor
        if editor is None or self.editors.notes:
            return
        first, last = editor.paragraph_rows(editor.cursor_location[0])
        start = editor.offset_of((first, 0))
        end = len(editor.text) if rest else editor.offset_of((last + 1, 0)) - 1
        self.ask_item(title, partial(self._move_to, editor, start, end))

    async def _move_to(self, editor: MinutesEditor, start: int, end: int, chosen: str) -> None:
        if chosen == editor.item:
            return
        self.taking.save()
        source, target = (self.store.the(AgendaItem, one) for one in (editor.item, chosen))
        step = self.store.new_id()
        move = move_text(self.store, source, start, end, target, step=step)
        if move is None:
            return
        self._moves.append(move)
        for moved in (move.source, move.target):
            shown = self.editors.editor_of(moved.item)
            if shown is not None:
                shown.put_moved(moved.after)
        self._read_again(move, step)
        self.say(f"Moved to item {self._number(chosen)}. ^Z takes it back.")

    def undo_more(self) -> None:
        """Take the newest move of this item back, in both items."""
        here = self.editor
        if here is None or here.read_only or self.editors.notes:
            return
        mine = [one for one in self._moves if here.item in (one.source.item, one.target.item)]
        if not mine:
            return
        move = mine[-1]
        self.taking.save()
        altered = move.altered(self.store)
        if altered is not None:
            self.say(f"Item {self._number(altered)} was changed since, so the move stays.")
            return
        self._moves.remove(move)
        step = self.store.new_id()
        move_back(self.store, move, step=step)
        for moved in (move.source, move.target):
            self._show_before(moved)
        self._read_again(move, step)
        self.say(f"The move is taken back: the text is in item {self._number(move.source.item)}.")

    def _show_before(self, moved: Moved) -> None:
        editor = self.editors.editor_of(moved.item)
        if editor is not None:
            editor.put_back(moved.before)

    def _read_again(self, move: Move, step: str) -> None:
        self.taking.reread(move.source.item, move.target.item, step=step)
        self.bring_texts()

    def _number(self, item: str) -> str:
        return item_numbers(self.record.items).get(item, "")
