"""Rows kept from one key to the next say what they would if they were rendered anew."""

from __future__ import annotations

import random

import pytest
from textual.app import App, ComposeResult
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

from cpbtui.widgets.minutes_editor import MinutesEditor

TEXT = "\n".join(
    [
        "The Board noted the report, which had been sent out with the agenda ten days before.",
        "Action: Sam Grey to bring the figures (all of them) by December ?? perhaps",
        "",
        "Attendance",
        "\tone tab, two\ttabs, and 日本語 in the middle of a sentence that is long enough to break",
        "### A heading",
        "The end.",
    ]
    * 8
)
CHANGES = ("type", "enter", "delete", "move", "select", "scroll", "undo", "theme", "size", "put",
           "lock", "focus")  # fmt: skip


class OneEditor(App[None]):
    """An editor, and a field beside it to take the focus away."""

    def compose(self) -> ComposeResult:
        yield MinutesEditor(TEXT, item="i", headings=frozenset({"Attendance"}))
        yield TextArea("elsewhere")


def rendered_anew(editor: MinutesEditor, y: int) -> list[object]:
    editor._line_cache.clear()
    return list(TextArea.render_line(editor, y))


def change(app: OneEditor, editor: MinutesEditor, what: str, chance: random.Random) -> None:
    rows = editor.document.line_count
    row = chance.randrange(rows)
    place = (row, chance.randint(0, len(editor.document.get_line(row))))
    match what:
        case "type":
            editor.insert(chance.choice(["a", "(", ") ", "?? ", "Action: ", "é", "日"]))
        case "enter":
            editor.insert("\n")
        case "delete":
            editor.action_delete_left()
        case "move":
            editor.move_cursor(place)
        case "select":
            editor.selection = Selection(editor.selection.start, place)
        case "scroll":
            editor.scroll_to(y=chance.randrange(rows), animate=False)
        case "undo":
            editor.undo()
        case "theme":
            app.theme = chance.choice(["textual-light", "textual-dark", "nord"])
        case "put":
            editor.put(editor.text.replace("noted", chance.choice(["noted", "agreed"]), 3))
        case "lock":
            editor.read_only = not editor.read_only
        case "focus":
            app.query(TextArea)[chance.randrange(2)].focus()


@pytest.mark.parametrize("seed", range(3))
async def test_a_row_is_drawn_as_if_it_were_rendered_anew(seed: int) -> None:
    chance = random.Random(seed)
    app = OneEditor()
    async with app.run_test(size=(60, 24)) as pilot:
        editor = app.query_one(MinutesEditor)
        for _ in range(60):
            what = chance.choice(CHANGES)
            if what == "size":
                await pilot.resize_terminal(chance.choice([40, 60, 90]), chance.choice([12, 24]))
            else:
                change(app, editor, what, chance)
            await pilot.pause()
            for y in range(editor.size.height):
                assert list(editor.render_line(y)) == rendered_anew(editor, y), (what, y)


async def test_a_letter_renders_the_line_it_is_typed_in_and_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = OneEditor()
    async with app.run_test(size=(60, 24)) as pilot:
        editor = app.query_one(MinutesEditor)
        editor.focus()
        editor.move_cursor((2, 0))
        await pilot.pause()
        rendered: list[int] = []

        def noting(self: TextArea, y: int) -> object:
            rendered.append(y)
            return render(self, y)

        render = TextArea._render_line
        monkeypatch.setattr(TextArea, "_render_line", noting)
        await pilot.press("a")
        cursor_row = editor.cursor_screen_offset.y - editor.content_region.y
        assert set(rendered) == {cursor_row}
