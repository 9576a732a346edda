from __future__ import annotations

import msgspec
import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, Markdown, TextArea

from cpbtui.app import CpbtuiApp
from cpbtui.screens.agenda import AgendaScreen
from cpbtui.screens.attendance import AttendanceScreen
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.dialog import Dialog
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.steps.attendance import mark
from cpbtui.widgets.bottom_line import BottomLine
from cpbtui.widgets.field_row import FieldRow
from cpbtui.widgets.header_line import HeaderLine
from cpbtui.widgets.side_pane import SidePane
from store.models import AgendaItem, Attendance, Exempt, ForwardItem, Meeting, Paper, Person
from store.store import Store
from tests.cpbtui.board import TODAY, board_app, board_store, documents
from tests.cpbtui.screen_text import keys_done, screen_text
from tests.memory_engine import MemoryEngine


def agenda_store() -> Store:
    """December with a closing item and house wording, and a January meeting."""
    store = board_store()
    with store.change("Set up") as c:
        first = store.the(AgendaItem, "i-dec1")
        c.set(first, minutes="All were welcomed.", prefilled=True, standing="apologies")
        c.add(AgendaItem(id="i-dec3", meeting="m-dec", position=3, title="Any other business"))
        c.add(Meeting(id="m-jan", on=TODAY.replace(year=2017, month=1, day=19)))
    return store


def agenda_app(store: Store | None = None, meeting: str = "m-dec") -> CpbtuiApp:
    return board_app(store or agenda_store(), "agenda", meeting=meeting)


def titles(app: CpbtuiApp) -> list[str]:
    return [one.title for one in app.store.of(AgendaItem, "m-dec")]


def screen_of(app: CpbtuiApp) -> AgendaScreen:
    assert isinstance(app.screen, AgendaScreen)
    return app.screen


def words_on(app: CpbtuiApp) -> str:
    return "\n".join(line.plain for row in screen_of(app).rows.shown for line in row.draw(90))


def pane(app: CpbtuiApp) -> str:
    return str(app.screen.query_one(SidePane).query_one("Static").render())


def messages(app: CpbtuiApp) -> list[str]:
    return [one.message for one in app._notifications]


async def fill(app: CpbtuiApp, pilot: Pilot[None], **texts: str) -> None:
    """Fill fields of the form that is open, and save it."""
    form = app.screen
    assert isinstance(form, FormDialog)
    for row in form.query(FieldRow):
        if row.field.name in texts:
            entry, text = row.entry, texts[row.field.name]
            if isinstance(entry, TextArea):
                entry.text = text
            else:
                entry.value = text
    await pilot.press("ctrl+s")
    await pilot.pause()


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_items_are_added_in_one_line_each_before_other_business(
    size: tuple[int, int],
) -> None:
    app = agenda_app()
    async with app.run_test(size=size) as pilot:
        await pilot.press("n")
        for line in ("Leaving care pack (30 mins) - Dr Rao - to note", "IRO report (15 mins)"):
            app.screen.query_one("#new-item Input", Input).value = line
            await pilot.press("enter")
            await pilot.pause()
        await pilot.press("escape")
        assert titles(app) == [
            "Introductions and apologies", "Voices", "Leaving care pack", "IRO report",
            "Any other business",
        ]  # fmt: skip
        added = app.store.of(AgendaItem, "m-dec")[2]
        assert (added.planned_minutes, added.leads, added.purpose) == (30, ("Dr Rao",), "to note")
        assert screen_of(app).item == app.store.of(AgendaItem, "m-dec")[3]


async def test_items_typed_faster_than_the_screen_follows_are_all_kept() -> None:
    app = agenda_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n")
        for key in [*"housing", "enter", *"schools", "enter", *"health", "enter"]:
            app.simulate_key(key)
        await keys_done(pilot)
        assert titles(app)[2:5] == ["housing", "schools", "health"]


async def test_of_several_lines_pasted_into_the_new_item_each_is_an_item() -> None:
    app = agenda_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n")
        line = app.screen.query_one("#new-item Input", Input)
        line.value = "Leaving "
        line.cursor_position = len(line.value)
        line.post_message(events.Paste("care pack (30 mins)\n\n  IRO report\nHousing\n"))
        await keys_done(pilot)
        assert titles(app)[2:5] == ["Leaving care pack", "IRO report", "Housing"]
        assert line.value == ""
        line.post_message(events.Paste("Schools"))
        await keys_done(pilot)
        assert line.value == "Schools"


async def test_the_kind_and_the_purpose_of_an_item_say_what_they_are_for() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("e")
        await pilot.pause()
        hints = {one.field.label: one.field.hint for one in app.screen.query(FieldRow)}
        assert hints["Kind"].startswith("what the board is to do, for lists: note, agree")
        assert hints["Purpose"].startswith("the same as the agenda prints it")


async def test_what_was_understood_of_a_new_item_stands_under_it() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n")
        app.screen.query_one("#new-item Input", Input).value = "Pack (30 mins) - Dr Rao"
        await pilot.pause()
        shown = str(app.screen.query_one("#new-item Static").render())
        assert shown == "Pack   30 mins   led by Dr Rao   Enter adds another, Esc ends"


async def test_the_header_tells_planned_time_and_expected_end() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)):
        header = app.screen.query_one(HeaderLine)
        assert header.left.plain == "Agenda   1 December 2016, 6.00 pm"
        assert header.right.plain.startswith("1 h 5 mins, to about 7.05 pm")


async def test_keys_move_an_item_and_the_selection_stays_with_it() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("K")
        await pilot.pause()
        assert titles(app)[:2] == ["Voices", "Introductions and apologies"]
        assert words_on(app).splitlines()[0].startswith("1  Voices")
        assert screen_of(app).rows.key == "i-dec2"
        await pilot.press("shift+down", "J", "J")
        await pilot.pause()
        assert titles(app)[-1] == "Voices"


async def test_every_field_of_an_item_can_be_edited() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter")
        await fill(
            app, pilot, title="Voices report", time="1 hour", leads="Jay, Kate Lund",
            purpose="To receive feedback", kind="rec", heading="What young people say",
            subtopics="What we did\n\nA game", paragraph="paragraph 2", summary="A young person",
            wording="Voices led the item.",
        )  # fmt: skip
        item = app.store.the(AgendaItem, "i-dec2")
        assert (item.title, item.planned_minutes, item.leads) == (
            "Voices report", 60, ("Jay", "Kate Lund"),
        )  # fmt: skip
        assert (item.purpose, item.kind) == ("To receive feedback", "receive")
        assert (item.heading, item.subtopics) == (
            "What young people say",
            ("What we did", "A game"),
        )
        assert item.exempt is not None
        assert (item.exempt.paragraph, item.exempt.summary) == ("2", "A young person")
        assert (item.minutes, item.prefilled) == ("Voices led the item.", True)
        assert "What young people say" in words_on(app)
        assert "exempt" in words_on(app)
        assert "House wording\nVoices led the item." in pane(app)


async def test_a_form_left_as_it_was_changes_nothing() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        before = app.store.the(AgendaItem, "i-dec2")
        await pilot.press("enter")
        await fill(app, pilot)
        assert app.store.the(AgendaItem, "i-dec2") == before


async def test_a_time_that_is_none_is_told_in_the_form() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("e")
        await fill(app, pilot, time="a while")
        assert isinstance(app.screen, FormDialog)
        problems = [str(one.render()) for one in app.screen.query(".problem")]
        assert any("That is no length of time" in one for one in problems)


async def test_wording_typed_in_the_meeting_is_not_offered_as_house_wording() -> None:
    store = agenda_store()
    with store.change("Type") as c:
        c.set(store.the(AgendaItem, "i-dec2"), minutes="Voices spoke.")
    app = agenda_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        assert "Minutes\nVoices spoke." in pane(app)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, FormDialog)
        assert "wording" not in [one.name for one in app.screen.fields]


async def test_private_notes_stand_beside_the_item_and_can_be_written_after_approval() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("o")
        await fill(app, pilot, notes="Ask Sam [first]")
        assert app.store.the(AgendaItem, "i-dec2").private_notes == "Ask Sam [first]"
        assert "Ask Sam [first]" in screen_text(app)
        with app.store.change("Approve") as c:
            c.set(app.store.the(Meeting, "m-dec"), status="approved")
        await pilot.press("o")
        await fill(app, pilot, notes="Asked")
        assert app.store.the(AgendaItem, "i-dec2").private_notes == "Asked"
        await pilot.press("e")
        assert not isinstance(app.screen, FormDialog)


async def test_a_heading_above_and_its_end() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("h")
        await fill(app, pilot, heading="What do we need to know")
        assert "What do we need to know" in words_on(app)
        await pilot.press("h")
        await fill(app, pilot, heading="")
        assert app.store.the(AgendaItem, "i-dec2").heading == ""


async def test_papers_are_added_in_a_line_stepped_edited_and_removed() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("p", "n")
        await fill(app, pilot, line="Draft pack (12 pages) - Jo Marsh")
        (paper,) = app.store.the(AgendaItem, "i-dec2").papers
        assert paper == Paper(title="Draft pack", author="Jo Marsh", pages=12)
        await pilot.press("s")
        await pilot.pause()
        assert app.store.the(AgendaItem, "i-dec2").papers[0].status == "received"
        await pilot.press("enter")
        await fill(app, pilot, pages="14", status="tab")
        paper = app.store.the(AgendaItem, "i-dec2").papers[0]
        assert (paper.pages, paper.status) == (14, "tabled")
        await pilot.press("escape")
        await pilot.pause()
        assert "Jo Marsh · pages 1–14 · tabled" in pane(app)
        await pilot.press("p", "x")
        await pilot.pause()
        assert app.store.the(AgendaItem, "i-dec2").papers == ()


async def test_a_paper_to_come_is_seen_on_the_row() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("p", "n")
        await fill(app, pilot, line="Draft pack")
        await pilot.press("escape")
        await pilot.pause()
        assert "Voices  paper to come" in words_on(app)


async def test_an_item_is_put_off_to_a_meeting_or_a_month() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.press("d")
        app.screen.query_one("#choice-field", Input).value = "19 january"
        await pilot.press("enter")
        await pilot.pause()
        assert app.store.the(AgendaItem, "i-dec2").meeting == "m-jan"
        assert "19 January 2017" in messages(app)[-1]
        await pilot.press("d")
        app.screen.query_one("#choice-field", Input).value = "march"
        await pilot.press("enter")
        await pilot.pause()
        (waiting,) = [one for one in app.store.all(ForwardItem) if not one.done]
        assert waiting.month == "2017-03"
        assert app.store.the(AgendaItem, waiting.deferred_item or "").meeting is None


async def test_once_the_agenda_is_out_an_item_that_is_put_off_stays_and_says_so() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        with app.store.change("Out") as c:
            for one in app.store.of(AgendaItem, "m-dec"):
                papers = (Paper(title="Report"),) if one.id == "i-dec2" else ()
                c.set(one, number=str(one.position), papers=papers)
        await pilot.pause()
        assert "paper to come" in screen_text(app)
        await pilot.press("d")
        app.screen.query_one("#choice-field", Input).value = "19 january"
        await pilot.press("enter")
        await pilot.pause()
        stays = app.store.the(AgendaItem, "i-dec2")
        assert (stays.meeting, stays.deferred_to) == ("m-dec", "m-jan")
        assert messages(app)[-1].endswith("It keeps its number here, marked as deferred.")
        assert "deferred" in screen_text(app)
        assert "paper to come" not in screen_text(app)
        await pilot.press("d")
        app.screen.query_one("#choice-field", Input).value = "march"
        await pilot.press("enter")
        await pilot.pause()
        assert "was put off already, and nothing was changed" in messages(app)[-1]


async def test_what_waits_is_offered_and_brought_before_other_business() -> None:
    store = agenda_store()
    with store.change("Ask") as c:
        c.add(ForwardItem(what="Council tax", month="2016-10", asked_by="CC Dean"))
        c.add(ForwardItem(what="Housing", month="2017-03"))
    app = agenda_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        entries = app.screen.query_one(BottomLine).entries
        assert "waiting" in [one.words for one in entries]
        await pilot.press("f")
        await pilot.pause()
        assert "Housing" not in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert titles(app) == [
            "Introductions and apologies", "Voices", "Council tax", "Any other business",
        ]  # fmt: skip
        assert "waiting" not in [one.words for one in app.screen.query_one(BottomLine).entries]


async def test_publishing_says_which_leads_have_sent_apologies() -> None:
    app = agenda_app()
    store = app.store
    with store.change("Lead") as c:
        c.set(store.the(AgendaItem, "i-dec2"), leads=("CC Holt and Dr Rao",))
    mark(store, "m-dec", store.the(Person, "p-rao"), "apologies")
    mark(store, "m-dec", store.the(Person, "p-holt"), "present")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("P")
        await pilot.pause()
        assert isinstance(app.screen, ConfirmDialog)
        words = app.screen.words
        assert "Dr Rao leads item 2, and has sent apologies." in words
        assert "CC Holt leads" not in words


async def test_publishing_is_confirmed_and_late_items_take_the_next_number() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.press("P")
        await pilot.pause()
        assert isinstance(app.screen, Dialog)
        await pilot.press("escape")
        assert app.store.the(Meeting, "m-dec").published_on is None
        await pilot.press("P", "enter")
        await pilot.pause()
        assert app.store.the(Meeting, "m-dec").published_on == TODAY
        assert "published" in app.screen.query_one(HeaderLine).left.plain
        await pilot.press("n")
        app.screen.query_one("#new-item Input", Input).value = "Fire at Elm House"
        await pilot.press("enter", "escape")
        await pilot.pause()
        late = next(one for one in app.store.of(AgendaItem, "m-dec") if one.late)
        assert (late.number, late.position) == ("4", 3)
        assert "4  Fire at Elm House  late" in words_on(app)
        await pilot.press("P")
        await pilot.pause()
        assert "published already" in messages(app)[-1]


async def test_apologies_of_several_in_one_line() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("a")
        await fill(app, pilot, names="holt and Zebedee")
        problems = [str(one.render()) for one in app.screen.query(".problem")]
        assert any("Nobody on the register is “Zebedee”" in one for one in problems)
        await fill(app, pilot, names="dean, Dr Rao and mina")
        marks = {one.name: one.status for one in app.store.of(Attendance, "m-dec")}
        assert marks == dict.fromkeys(("Lee Dean", "Anil Rao", "Mina Lowe"), "apologies")


async def test_the_preview_is_what_is_exported() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("v")
        await pilot.pause()
        assert isinstance(app.screen, PreviewScreen)
        assert "## 2. Voices (60 mins)" in app.screen.document
        assert app.screen.query_one(Markdown)
        await pilot.press("down", "pagedown", "escape")
        await pilot.pause()
        assert isinstance(app.screen, AgendaScreen)


async def test_an_item_is_removed_and_brought_back_by_undo() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.press("x")
        await pilot.pause()
        assert "Voices" not in titles(app)
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert titles(app)[1] == "Voices"


async def test_minutes_are_never_removed_with_their_item() -> None:
    store = agenda_store()
    with store.change("Type") as c:
        c.set(store.the(AgendaItem, "i-dec2"), minutes="Voices spoke.")
    app = agenda_app(store)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.press("x")
        await pilot.pause()
        assert "Voices" in titles(app)
        assert "has minutes and was kept" in messages(app)[-1]


async def test_an_empty_agenda_says_what_to_do_and_cannot_be_published() -> None:
    app = agenda_app(meeting="m-jan")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        assert screen_of(app).rows.empty == "The agenda has no items yet. n adds one."
        await pilot.press("enter", "p", "K")
        await pilot.pause()
        assert messages(app)[-1] == "There is no item yet. n adds one."
        await pilot.press("P", "enter")
        await pilot.pause()
        assert "nothing to publish" in messages(app)[-1]


async def test_an_approved_agenda_stays_as_it_is() -> None:
    app = agenda_app(board_store(), meeting="m-jun")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.press("K", "x", "e")
        await pilot.pause()
        assert isinstance(app.screen, AgendaScreen)
        assert all("16 June 2016 are approved" in one for one in messages(app))


async def test_attendance_is_one_key_away_and_back() -> None:
    app = agenda_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f6")
        await pilot.pause()
        assert isinstance(app.screen, AttendanceScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, AgendaScreen)


async def test_markup_in_titles_is_only_text() -> None:
    store = agenda_store()
    with store.change("Edit") as c:
        item = store.the(AgendaItem, "i-dec2")
        c.put(msgspec.structs.replace(item, title="[/foo] [red]Voices", leads=("[b]",)))
    app = agenda_app(store)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "escape", "v", "escape", "d", "escape")
        await pilot.pause()
        assert "[/foo] [red]Voices" in words_on(app)


async def test_a_record_that_is_only_read_is_shown_and_not_changed() -> None:
    engine = MemoryEngine(documents(), read_only="Another window has the board open.")
    app = board_app(board_store(engine), "agenda", meeting="m-dec")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("K", "x", "n", "p", "P", "enter")
        await pilot.pause()
        assert isinstance(app.screen, AgendaScreen)
        assert titles(app) == ["Introductions and apologies", "Voices"]
        assert {one.message for one in app._notifications} == {"Another window has the board open."}


async def test_a_lead_that_is_the_name_of_several_is_asked_about_and_not_guessed() -> None:
    store = agenda_store()
    with store.change("Two called Kim") as c:
        c.add(Person(name="Kim Reed"))
        c.add(Person(name="Kim Ward"))
    app = agenda_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n")
        app.screen.query_one("#new-item Input", Input).value = "Pack - Kim"
        await pilot.pause()
        assert "Which Kim: " in str(app.screen.query_one("#new-item Static").render())
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert "Which Kim: " in "".join(
            str(one.render()) for one in app.screen.query_one(SidePane).query("Static")
        )


async def test_the_form_keeps_an_item_exempt_while_no_paragraph_is_named() -> None:
    store = agenda_store()
    app = agenda_app(store)
    async with app.run_test() as pilot:
        await pilot.press("n")
        app.screen.query_one("#new-item Input", Input).value = "Staffing (exempt)"
        await pilot.press("enter", "escape")
        await pilot.pause()
        await pilot.press("e")
        await pilot.pause()
        await fill(app, pilot, purpose="To note")
        staffing = next(one for one in app.store.of(AgendaItem, "m-dec") if one.purpose)
        assert (staffing.title, staffing.exempt) == ("Staffing", Exempt(paragraph=""))
        await pilot.press("P")
        await pilot.pause()
        assert "by which paragraph of Schedule 12A" in str(
            [one.render() for one in app.screen.query("Static")]
        )
