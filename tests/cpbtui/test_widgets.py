from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.content import Content

from cpbtui.short_days import how_far, short_day, short_month, weekday_and_day
from cpbtui.widgets.bottom_line import BottomLine, Entry, fitting
from cpbtui.widgets.lines import Cell, columns, fitted, one_line, two_sides
from cpbtui.widgets.list_rows import ListRows, Row
from tests.cpbtui.board import TODAY

texts = st.text(max_size=60)


def row(key: str, *, height: int = 1, selectable: bool = True) -> Row:
    return Row(key, lambda _: [Content(f"{key} line")] * height, key, height, selectable)


class ListApp(App[None]):
    def compose(self) -> ComposeResult:
        yield ListRows(id="rows", empty="Nothing yet.")

    @property
    def rows(self) -> ListRows:
        return self.query_one(ListRows)

    def on_mount(self) -> None:
        self.rows.focus()


@given(texts, st.integers(1, 50))
def test_a_fitted_text_is_exactly_as_wide_as_asked(text: str, width: int) -> None:
    assert fitted(Content(one_line(text)), width).cell_length == width


@given(texts, texts, st.integers(10, 60))
def test_two_sides_fill_the_line_and_the_right_one_is_kept(a: str, b: str, width: int) -> None:
    left, right = Content(one_line(a)), Content(one_line(b))
    line = two_sides(left, right, width)
    assert line.cell_length <= width
    if right.cell_length <= width:
        assert line.plain.endswith(right.plain)


@given(st.lists(texts, min_size=1, max_size=4), st.integers(20, 80))
def test_columns_are_as_wide_as_the_line(parts: list[str], width: int) -> None:
    cells = [Cell(Content(one_line(part))) for part in parts]
    assert columns(width, cells).cell_length == width


@given(texts)
def test_text_on_one_line_has_no_breaks_and_cannot_turn_the_line_round(text: str) -> None:
    shown = one_line(f"{text}\u202e{text}")
    assert "\u202e" not in shown
    assert len(shown.splitlines()) <= 1


entries = st.builds(Entry, key=st.sampled_from(["c", "F8", "^P"]),
                    words=st.text("abc ", min_size=1, max_size=15),
                    weight=st.integers(1, 9))  # fmt: skip


@given(st.lists(entries, max_size=12), st.integers(0, 120))
def test_the_bottom_line_drops_the_least_important_until_it_fits(
    found: list[Entry], width: int
) -> None:
    shown = fitting(found, width)
    line = Content("   ").join([entry.content() for entry in shown])
    assert line.cell_length <= width
    dropped = list(found)
    for entry in shown:
        dropped.remove(entry)
    if shown and dropped:
        assert max(one.weight for one in dropped) <= max(one.weight for one in shown)


async def test_a_click_on_the_bottom_line_runs_the_command() -> None:
    ran: list[str] = []

    class Clicked(App[None]):
        def compose(self) -> ComposeResult:
            line = BottomLine()
            line.styles.height = 1
            line.entries = (
                Entry("c", "completed", command="a.c"),
                Entry("n", "note", command="a.n"),
            )
            yield line

        def action_command(self, command: str) -> None:
            ran.append(command)

    app = Clicked()
    async with app.run_test() as pilot:
        await pilot.click(BottomLine, offset=(15, 0))
        await pilot.click(BottomLine, offset=(2, 0))
        await pilot.click(BottomLine, offset=(60, 0))
    assert ran == ["a.n", "a.c"]


async def test_one_row_is_always_selected_and_stays_selected_when_rows_change() -> None:
    app = ListApp()
    async with app.run_test() as pilot:
        app.rows.show([row("a"), row("b"), row("c")])
        assert app.rows.key == "a"
        await pilot.press("down")
        app.rows.show([row("c"), row("b"), row("a")])
        assert app.rows.key == "b"
        app.rows.show([row("c"), row("a")])
        assert app.rows.key == "a"
        app.rows.show([])
        assert app.rows.key is None


async def test_headings_are_passed_over_by_every_key() -> None:
    app = ListApp()
    head, other = row("head", selectable=False), row("other", selectable=False)
    async with app.run_test(size=(40, 5)) as pilot:
        app.rows.show([head, row("a"), other, row("b"), row("c", height=2)])
        assert app.rows.key == "a"
        await pilot.press("up")
        assert app.rows.key == "a"
        await pilot.press("down")
        assert app.rows.key == "b"
        await pilot.press("end")
        assert app.rows.key == "c"
        await pilot.press("home")
        assert app.rows.key == "a"
        await pilot.press("pagedown")
        assert app.rows.key in ("b", "c")
        await pilot.press("pageup")
        assert app.rows.key == "a"


async def test_a_long_list_draws_only_what_is_seen() -> None:
    drawn: set[str] = set()

    def counted(key: str) -> Row:
        def draw(_: int) -> list[Content]:
            drawn.add(key)
            return [Content(key)]

        return Row(key, draw, key)

    app = ListApp()
    async with app.run_test(size=(40, 10)) as pilot:
        app.rows.show([counted(f"row {number}") for number in range(10_000)])
        await pilot.pause()
        assert len(drawn) <= 12
        await pilot.press("end")
        await pilot.pause()
        assert app.rows.key == "row 9999"
        assert "row 9999" in drawn
        assert len(drawn) <= 40


async def test_narrowing_keeps_rows_that_hold_every_word() -> None:
    app = ListApp()
    async with app.run_test():
        app.rows.show([row("CC Holt activity"), row("CC Dean"), row("x", selectable=False)])
        app.rows.narrow("HOLT act")
        assert [one.key for one in app.rows.shown] == ["CC Holt activity"]
        app.rows.narrow("nobody")
        assert app.rows.key is None
        app.rows.narrow("")
        assert len(app.rows.shown) == 3


async def test_a_click_selects_and_a_second_one_chooses() -> None:
    chosen: list[str] = []

    class Clicked(ListApp):
        def on_list_rows_chosen(self, message: ListRows.Chosen) -> None:
            chosen.append(message.key)

    app = Clicked()
    async with app.run_test() as pilot:
        app.rows.show([row("a", height=2), row("b")])
        await pilot.click(ListRows, offset=(3, 2))
        assert app.rows.key == "b"
        assert chosen == []
        await pilot.click(ListRows, offset=(3, 2))
        await pilot.pause()
        assert chosen == ["b"]
        await pilot.click(ListRows, offset=(3, 9))
        assert app.rows.key == "b"


def test_near_days_are_said_in_words_and_far_ones_with_their_year() -> None:
    day = TODAY.replace
    assert how_far(day(day=21), TODAY) == "yesterday"
    assert how_far(TODAY, TODAY) == "today"
    assert how_far(day(day=23), TODAY) == "tomorrow"
    assert how_far(day(day=24), TODAY) == "Thu 24 Nov"
    assert how_far(day(day=28), TODAY) == "Mon 28 Nov"
    assert how_far(day(day=29), TODAY) == "29 Nov"
    assert short_day(day(year=2017, month=1, day=31), TODAY) == "31 Jan 2017"
    assert short_day(day(month=6, day=16), TODAY) == "16 Jun"
    assert short_day(day(month=1, day=2), TODAY) == "2 Jan 2016"
    assert short_day(day(year=2015, month=12, day=29), day(month=1, day=5)) == "29 Dec 2015"
    assert short_month(day(month=6), TODAY) == "June"
    assert short_month(day(year=2014, month=6), TODAY) == "Jun 2014"
    assert weekday_and_day(day(month=9, day=8)) == "Thu  8 Sep 2016"
