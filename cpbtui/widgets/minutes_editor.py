"""Where minutes are typed: plain text, with what the program understands set off quietly."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from rich.style import Style
from rich.text import Text
from textual import events
from textual.message import Message
from textual.widgets.text_area import Location, Selection

from cpbtui.origin import set_in
from cpbtui.widgets.record_text import RecordText
from imports.plain_text import as_plain_text

MARKER = re.compile(
    r"\s*(?:\*\*)?(?:actions?|decisions?|resolved|agreed|visit|apologies|present|in|out|"
    r"adjourned|resumed|attached|defer)\s*(?:[\d./-]+\s*)?(?::|(?<=resolved)\s+–)\s?",
    re.IGNORECASE,
)
"""The word at the start of a line that makes it more than prose."""

DOUBT = re.compile(r"\?\?+\s?")
HEADING = re.compile(r"#{2,6}\s+")


class MinutesEditor(RecordText):
    """An editor for the minutes of one item; it keeps its own undo and its own cursor."""

    @dataclass
    class TabPressed(Message):
        """Tab was pressed: something may be completed."""

        editor: MinutesEditor
        """Where."""

    @dataclass
    class Cleaned(Message):
        """Control characters in what was pasted were made visible."""

        count: int
        """How many."""

    COMPONENT_CLASSES = {
        "minutes--marker",
        "minutes--heading",
        "minutes--doubt",
    }

    def __init__(self, text: str, *, item: str, headings: frozenset[str] = frozenset()) -> None:
        """Make an editor.

        Args:
            text: The minutes so far.
            item: The agenda item they belong to.
            headings: Short names that are a sub-heading when alone on a line.
        """
        super().__init__(text)
        self.item = item
        self.first_look: Callable[[events.Key], bool] = lambda event: False
        """Asked about every key before the editor takes it; True: it is dealt with."""
        self.house_wording = False
        """Whether the text is the program's: whole sentences, and typing goes on below them."""
        self._headings = headings
        self._interrupted: Location | None = None
        """Where mid-sentence was, while an action line is filled in."""
        self._resumed: int | None = None
        """A line of the paragraph that was interrupted, while it is finished."""
        self._swallow_enter = False

    def paragraph_rows(self, row: int) -> tuple[int, int]:
        """The first and the last line of the paragraph a line stands in."""
        lines = self.document.lines
        first = last = row
        while first > 0 and lines[first - 1].strip():
            first -= 1
        while last + 1 < len(lines) and lines[last + 1].strip():
            last += 1
        return first, last

    def find_paragraph(self, text: str) -> bool:
        """Put the cursor at the start of a paragraph; whether it was found.

        Args:
            text: The paragraph, or its beginning.
        """
        at = self.text.find(text)
        if at < 0:
            return False
        self.move_cursor(self.location_of(at), center=True)
        return True

    def put_in(self, words: str) -> bool:
        """Put words at the cursor, with the spaces they need; False when nothing can be typed."""
        if self.read_only:
            return False
        row, column = self.selection.end
        line = self.document.get_line(row)
        text = set_in(words, line[:column][-1:], line[column:][:1])
        if result := self._replace_via_keyboard(text, (row, column), (row, column)):
            self.move_cursor(result.end_location)
        return True

    def interrupt(self, words: str) -> None:
        """Start a paragraph under this one; Enter at its end goes back to mid-sentence.

        Args:
            words: What the new paragraph begins with: "Action: ".
        """
        if self.read_only:
            return
        lines, (row, column) = self.document.lines, self.cursor_location
        if not lines[row].strip():
            lead = "\n" if row > 0 and lines[row - 1].strip() else ""
            self._replace_via_keyboard(lead + words, (row, len(lines[row])), (row, len(lines[row])))
            return
        last = self._last_beneath(row, words)
        end = (last, len(lines[last]))
        before = (row, column)
        self._replace_via_keyboard(f"\n\n{words}", end, end)
        self.move_cursor((last + 2, len(words)))
        self._interrupted = before

    def _last_beneath(self, row: int, words: str) -> int:
        """The last line of a paragraph, and of paragraphs that begin with words right under it."""
        lines, begins = self.document.lines, words.strip().casefold()
        last = self.paragraph_rows(row)[1]
        while last + 2 < len(lines) and lines[last + 2].casefold().startswith(begins):
            if lines[last + 1].strip():
                break
            last = self.paragraph_rows(last + 2)[1]
        return last

    def _goes_on_below(self) -> bool:
        """After an interruption, the paragraph that follows goes under the actions put in."""
        if self._resumed is None:
            return False
        row, column = self.cursor_location
        first, last = self.paragraph_rows(row)
        if not first <= self._resumed <= last:
            self._resumed = None
            return False
        if (row, column) != (last, len(self.document.get_line(last))):
            return False
        below = self._last_beneath(row, "Action:")
        self._resumed = None
        if below == last:
            return False
        end = (below, len(self.document.get_line(below)))
        self._replace_via_keyboard("\n\n", end, end)
        self._swallow_enter = True
        return True

    def _apart(self, typed: str) -> None:
        """Begin a paragraph under house wording, unless its sentence is plainly gone on with."""
        house, self.house_wording = self.house_wording, False
        end = self.document.end
        whole = self.text.endswith((".", "!", "?")) and self.selection == Selection.cursor(end)
        if house and whole and not typed.startswith((" ", ",", "\n")):
            self._replace_via_keyboard("\n\n", end, end)
            self.move_cursor(self.document.end)

    def past_the_stop(self) -> None:
        """Go behind a full stop that standard wording left after its last field.

        Without it Enter would leave the stop alone on a line of its own.
        """
        row, column = self.cursor_location
        line = self.document.get_line(row)
        if column and self.selection.is_empty and line[column:].strip() in (".", "!", "?"):
            self.move_cursor((row, len(line)))

    def _enter(self) -> bool:
        """Whether Enter means something else here than a new line."""
        if self._swallow_enter:
            # The second Enter of an empty line, which is there already.
            self._swallow_enter = False
            return True
        self.past_the_stop()
        return (self._interrupted is not None and self._resume()) or self._goes_on_below()

    def _resume(self) -> bool:
        """Go back to mid-sentence after an interruption; whether there was one."""
        back, self._interrupted = self._interrupted, None
        row, column = self.cursor_location
        lines = self.document.lines
        if back is None or row <= back[0] or column < len(lines[row].rstrip()):
            return False
        if row >= 2 and lines[row].strip().lower() == "action:":
            self._replace_via_keyboard("", (row - 2, len(lines[row - 2])), (row, len(lines[row])))
        self.move_cursor(back)
        self._resumed = back[0]
        return True

    def get_line(self, line_index: int) -> Text:
        """A line, with markers, headings and the clerk's own doubts set off."""
        line = super().get_line(line_index)
        plain = line.plain
        if marker := MARKER.match(plain):
            line.stylize(self._style("minutes--marker"), 0, marker.end())
        elif plain.strip() in self._headings or HEADING.match(plain):
            line.stylize(self._style("minutes--heading"))
        for doubt in DOUBT.finditer(plain):
            line.stylize(self._style("minutes--doubt"), *doubt.span())
        return line

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(name, partial=True)

    async def _on_paste(self, event: events.Paste) -> None:
        """Take what is pasted as plain text, whatever was in it."""
        event.prevent_default()
        event.stop()
        if self.read_only:
            return
        cleaned = as_plain_text(event.text)
        self._apart(cleaned.text)
        if result := self._replace_via_keyboard(cleaned.text, *self.selection):
            self.move_cursor(result.end_location)
        if cleaned.replaced:
            self.post_message(self.Cleaned(cleaned.replaced))

    async def _on_key(self, event: events.Key) -> None:
        """Tab completes; it never leaves the editor by surprise."""
        if self.first_look(event):
            event.stop()
            event.prevent_default()
            return
        if event.key == "enter" and self._enter():
            event.stop()
            event.prevent_default()
            return
        self._swallow_enter = False
        if event.key == "tab" and not self.read_only:
            event.stop()
            event.prevent_default()
            self.post_message(self.TabPressed(self))
            return
        if event.is_printable and event.character and not self.read_only:
            self._apart(event.character)
            cleaned = as_plain_text(event.character)
            if cleaned.text != event.character:
                event.stop()
                event.prevent_default()
                self._replace_via_keyboard(cleaned.text, *self.selection)
                return
        await super()._on_key(event)
