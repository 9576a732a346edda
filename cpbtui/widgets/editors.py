"""One editor an item, made when first needed and kept with its cursor and its undo."""

from __future__ import annotations

from textual.containers import Container

from cpbtui.widgets.minutes_editor import MinutesEditor

Which = tuple[str, bool]
"""An item, and whether its rough notes are meant."""


class Editors(Container):
    """The editors of a meeting; one of them is seen."""

    def __init__(self) -> None:
        super().__init__(id="editors")
        self._made: dict[Which, MinutesEditor] = {}
        self.current: MinutesEditor | None = None
        self.notes = False
        """Whether the editor seen holds rough notes."""

    def editor_of(self, item: str, *, notes: bool = False) -> MinutesEditor | None:
        """An item's editor, if it has been made."""
        return self._made.get((item, notes))

    async def show(
        self,
        item: str,
        text: str,
        *,
        notes: bool = False,
        headings: frozenset[str] = frozenset(),
        read_only: bool = False,
    ) -> MinutesEditor:
        """Bring an item's editor into view, made if need be, and give it the focus.

        Args:
            item: The item.
            text: Its minutes (or rough notes) in the record.
            notes: Whether its rough notes are meant.
            headings: Short names that are a heading when alone on a line.
            read_only: Whether the minutes are locked.
        """
        editor = self._made.get((item, notes))
        if editor is None:
            editor = MinutesEditor(text, item=item, headings=headings)
            self._made[item, notes] = editor
            await self.mount(editor)
            editor.move_cursor(editor.document.end)
        else:
            editor.bring(text)
        editor.read_only = read_only
        if self.current is not None and self.current is not editor:
            self.current.display = False
        editor.display = True
        self.current, self.notes = editor, notes
        editor.focus()
        return editor
