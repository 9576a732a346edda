"""Keys whose word comes late, or after the cursor has gone on."""

from __future__ import annotations

from io import StringIO

from cpbtui.lasting_terminal import LastingFile
from store.models import AgendaItem
from tests.cpbtui.typing import Desk


class GoneFile(StringIO):
    """A terminal whose window was closed."""

    def write(self, text: str) -> int:
        raise OSError(5, "Input/output error")

    def flush(self) -> None:
        raise OSError(5, "Input/output error")


def test_a_key_nobody_told_of_is_saved_and_read_when_the_item_is_left() -> None:
    desk = Desk()
    desk.text = "Action: Jo Marsh to write to the Voices"
    desk.taking.leave()
    assert desk.minutes() == desk.text
    assert [one.text for one in desk.actions()] == ["Jo Marsh to write to the Voices"]


def test_text_brought_from_the_record_is_not_typed_text() -> None:
    desk = Desk()
    before = desk.store.seq
    with desk.store.change("Elsewhere") as c:
        c.set(desk.store.the(AgendaItem, "one"), minutes="Written elsewhere.")
    desk.text = "Written elsewhere."
    desk.taking.leave()
    assert desk.store.seq == before + 1


def test_text_the_record_has_moved_on_from_is_not_put_back() -> None:
    desk = Desk()
    with desk.store.change("Elsewhere") as c:
        c.set(desk.store.the(AgendaItem, "one"), minutes="Written elsewhere.")
    desk.taking.leave()
    assert desk.minutes() == "Written elsewhere."


def test_typing_goes_on_from_text_that_was_brought() -> None:
    desk = Desk()
    with desk.store.change("Elsewhere") as c:
        c.set(desk.store.the(AgendaItem, "one"), minutes="Written elsewhere.")
    desk.text = "Written elsewhere."
    desk.taking.save()
    desk.cursor = len(desk.text)
    desk.type(" And on.")
    desk.rest()
    assert desk.minutes() == "Written elsewhere. And on."


def test_keys_that_arrive_after_the_cursor_has_gone_on_are_kept_and_read() -> None:
    desk = Desk()
    desk.type("Action: Jo Marsh to wri")
    desk.enter("two")
    desk.taking.typed_late("one", "Action: Jo Marsh to write\n\n")
    assert desk.minutes("one") == "Action: Jo Marsh to write\n\n"
    assert [one.text for one in desk.actions()] == ["Jo Marsh to write"]
    assert desk.minutes("two") == ""
    before = desk.store.seq
    desk.taking.typed_late("one", "Action: Jo Marsh to write\n\n")
    assert desk.store.seq == before


def test_late_rough_notes_are_kept_as_notes() -> None:
    desk = Desk()
    desk.taking.typed_late("two", "Action: nobody", notes=True)
    item = desk.store.the(AgendaItem, "two")
    assert (item.rough_notes, item.minutes) == ("Action: nobody", "")
    assert desk.actions() == []


def test_a_terminal_that_is_gone_is_drawn_on_without_an_error() -> None:
    gone = LastingFile(GoneFile())
    gone.write("x")
    gone.flush()
    assert not gone.isatty()
    there = StringIO()
    LastingFile(there).write("drawn")
    assert there.getvalue() == "drawn"
