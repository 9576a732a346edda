from __future__ import annotations

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from cpbtui.app import CpbtuiApp
from cpbtui.screens.attendance import AttendanceScreen
from cpbtui.widgets.header_line import HeaderLine
from store.models import AgendaItem, Attendance, Meeting, Person, attendance_id
from store.store import Store
from tests.cpbtui.board import board_app, board_store, documents
from tests.cpbtui.screen_text import keys_done
from tests.memory_engine import MemoryEngine

KEYS = {
    " ": "space", "-": "minus", ",": "comma", "?": "question_mark", ".": "full_stop",
    ":": "colon", "(": "left_parenthesis", ")": "right_parenthesis",
}  # fmt: skip


async def type_in(pilot: Pilot[None], text: str) -> None:
    for letter in text:
        await pilot.press(KEYS.get(letter, letter))
    await pilot.pause()


def attendance_app(store: Store | None = None) -> CpbtuiApp:
    return board_app(store, "attendance", meeting="m-dec")


def status_of(app: CpbtuiApp, person: str) -> str:
    marked = app.store.get(Attendance, attendance_id("m-dec", person))
    return marked.status if marked else ""


def marked_named(app: CpbtuiApp, name: str) -> Attendance:
    return next(one for one in app.store.of(Attendance, "m-dec") if one.name == name)


def screen_of(app: CpbtuiApp) -> AttendanceScreen:
    assert isinstance(app.screen, AttendanceScreen)
    return app.screen


def words_on(app: CpbtuiApp) -> str:
    rows = screen_of(app).rows.shown
    return "\n".join(line.plain for row in rows for line in row.draw(90))


async def test_names_pasted_one_a_line_are_a_list_of_names() -> None:
    app = attendance_app()
    async with app.run_test(size=(80, 24)) as pilot:
        screen_of(app).field.post_message(events.Paste("holt\ndean\n\n marsh\n"))
        await keys_done(pilot)
        assert screen_of(app).field.value == "holt, dean, marsh"
        await pilot.press("enter")
        await keys_done(pilot)
        assert {status_of(app, one) for one in ("p-holt", "p-dean", "p-marsh")} == {"present"}


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_two_letters_and_enter_mark_each_person_here(size: tuple[int, int]) -> None:
    app = attendance_app()
    async with app.run_test(size=size) as pilot:
        for letters in ("ho", "de", "ma", "ra"):
            await type_in(pilot, letters)
            await pilot.press("enter")
            await pilot.pause()
            assert screen_of(app).field.value == ""
        assert [status_of(app, one) for one in ("p-holt", "p-dean", "p-marsh", "p-rao")] == [
            "present"
        ] * 4
        assert "✓  CC Ann Holt" in words_on(app)
        assert words_on(app).startswith("Members")
        assert "2 here" in words_on(app)


async def test_the_header_counts_members_against_the_quorum() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        header = app.screen.query_one(HeaderLine)
        assert header.right.plain.startswith("Members 0 of 2 · quorum 5, not met")
        await type_in(pilot, "holt")
        await pilot.press("enter")
        await pilot.pause()
        assert header.right.plain.startswith("Members 1 of 2")


async def test_a_dash_notes_apologies_and_the_list_says_so_in_words() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "de-")
        assert status_of(app, "p-dean") == "apologies"
        assert screen_of(app).field.value == ""
        assert "–  CC Lee Dean" in words_on(app)
        assert "1 apology" in words_on(app)


async def test_a_dash_inside_a_name_goes_on_narrowing() -> None:
    store = board_store()
    with store.change("Add") as c:
        c.add(Person(id="p-beth", name="Mary-Beth Cole", category="Members"))
    app = attendance_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "mary-")
        assert screen_of(app).field.value == "mary-"
        await pilot.press("minus")
        await pilot.pause()
        assert status_of(app, "p-beth") == "apologies"


async def test_the_dash_acts_by_whatever_key_the_keymap_gives() -> None:
    app = attendance_app()
    app.keys = {"attendance.apologies": ("plus",)}
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "de")
        await pilot.press("plus")
        await pilot.pause()
        assert status_of(app, "p-dean") == "apologies"


async def test_the_beginning_of_apologies_means_apologies_and_not_absent() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "dean")
        await pilot.press("tab")
        await pilot.pause()
        await pilot.press(*"apol", "enter")
        await pilot.pause()
        assert status_of(app, "p-dean") == "apologies"


async def test_one_line_takes_a_list_for_here_and_for_apologies() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "holt, rao")
        await pilot.press("enter")
        await type_in(pilot, "dean, marsh-")
        assert [status_of(app, one) for one in ("p-holt", "p-rao")] == ["present"] * 2
        assert [status_of(app, one) for one in ("p-dean", "p-marsh")] == ["apologies"] * 2
        assert app.store.undo_label == "CC Dean, Jo Marsh sent apologies"


async def test_a_word_in_front_says_what_the_list_is() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "Apologies: CC Holt and Dr Rao")
        await pilot.press("enter")
        await pilot.pause()
        assert [status_of(app, one) for one in ("p-holt", "p-rao")] == ["apologies"] * 2


async def test_what_cannot_be_placed_stays_in_the_field_with_a_sentence() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await type_in(pilot, "holt, zebedee")
        assert "nobody by that name" in words_on(app)
        await pilot.press("enter")
        await pilot.pause()
        assert status_of(app, "p-holt") == "present"
        assert screen_of(app).field.value == "zebedee"
        assert "“zebedee” could not be placed" in next(iter(app._notifications)).message


async def test_a_guest_is_added_in_one_line() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "Robert Dale - Police")
        assert screen_of(app).field.value == "Robert Dale - Police"
        assert "guest, Police" in words_on(app)
        await pilot.press("enter")
        await pilot.pause()
        guest = marked_named(app, "Robert Dale")
        assert (guest.organisation, guest.status) == ("Police", "present")
        assert app.store.the(Person, guest.person).guest


async def test_an_unknown_name_offers_a_guest() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "Kim Fox")
        assert "Enter adds a guest" in words_on(app)
        await pilot.press("enter")
        await pilot.pause()
        assert marked_named(app, "Kim Fox").status == "present"


async def test_somebody_unknown_is_named_later_everywhere() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await type_in(pilot, "?health")
        await pilot.press("enter")
        await pilot.pause()
        unknown = marked_named(app, "Unknown 1 – Health?")
        item = app.store.the(AgendaItem, "i-dec2")
        with app.store.change("Type") as c:
            c.set(item, minutes="Unknown 1 – Health? spoke.")
        await pilot.press("ctrl+r")
        await type_in(pilot, "Nell Frost")
        await pilot.press("enter")
        await pilot.pause()
        assert app.store.the(Person, unknown.person).name == "Nell Frost"
        assert marked_named(app, "Nell Frost").organisation == "Health"
        assert app.store.the(AgendaItem, "i-dec2").minutes == "Nell Frost spoke."


async def test_a_placeholder_found_to_be_somebody_known_gives_way_to_them() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "?")
        await pilot.press("enter")
        await pilot.pause()
        unknown = marked_named(app, "Unknown 1")
        await pilot.press("ctrl+r")
        await type_in(pilot, "Dr Rao")
        await pilot.press("enter")
        await pilot.pause()
        assert status_of(app, "p-rao") == "present"
        assert app.store.the(Person, unknown.person).merged_into == "p-rao"
        assert status_of(app, unknown.person) == ""


async def test_young_people_are_picked_from_their_group() -> None:
    store = board_store()
    with store.change("Add") as c:
        c.add(Person(id="p-kit", name="Kit", young_person=True, category="Co-opted members"))
    app = attendance_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        assert "Jay" not in words_on(app)
        assert "Enter picks who came" in words_on(app)
        await type_in(pilot, "voic")
        await pilot.press("enter", "space", "enter")
        await pilot.pause()
        assert status_of(app, "p-jay") == "present"
        assert screen_of(app).field.value == ""
        await type_in(pilot, "voic")
        await pilot.press("enter", "space", "enter")
        await pilot.pause()
        assert status_of(app, "p-jay") == ""


async def test_young_people_are_never_offered_as_absent() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "jay")
        await pilot.press("tab")
        await type_in(pilot, "absent")
        await pilot.press("enter")
        await pilot.pause()
        assert status_of(app, "p-jay") == ""


def in_progress() -> Store:
    store = board_store()
    with store.change("Open") as c:
        meeting = store.the(Meeting, "m-dec")
        c.set(meeting, status="in progress", opened_at="18:00", current_item="i-dec2")
    return store


async def test_leaving_is_noted_with_time_and_item_while_the_meeting_runs() -> None:
    app = attendance_app(in_progress())
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "dean")
        await pilot.press("tab")
        await type_in(pilot, "left")
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen.query_one("FieldRow Input", Input).value != ""
        await pilot.press("enter")
        await pilot.pause()
        (movement,) = marked_named(app, "Lee Dean").movements
        assert (movement.kind, movement.item) == ("left", "i-dec2")
        assert movement.time is not None
        assert f"left {movement.time.replace(':', '.')}, item 2" in words_on(app)
        await type_in(pilot, "dean")
        await pilot.press("enter")
        await pilot.pause()
        assert [one.kind for one in marked_named(app, "Lee Dean").movements] == ["left", "arrived"]


async def test_the_morning_after_a_time_may_stay_blank() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "dean")
        await pilot.press("tab")
        await type_in(pilot, "arrived")
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen.query_one("FieldRow Input", Input).value == ""
        await pilot.press("enter")
        await pilot.pause()
        (movement,) = marked_named(app, "Lee Dean").movements
        assert (movement.kind, movement.time, movement.item) == ("arrived", None, None)


async def test_a_substitute_and_somebody_remote_are_shown_in_words() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "lowe")
        await pilot.press("tab")
        await type_in(pilot, "substitute")
        await pilot.press("enter")
        await type_in(pilot, "dean")
        await pilot.press("enter")
        await pilot.pause()
        assert marked_named(app, "Mina Lowe").substitute_for == "p-dean"
        assert "here, for CC Dean" in words_on(app)
        await type_in(pilot, "rao")
        await pilot.press("tab")
        await type_in(pilot, "remote")
        await pilot.press("enter")
        await pilot.pause()
        assert marked_named(app, "Anil Rao").remote
        assert "here, remote" in words_on(app)


async def test_absent_in_the_chair_and_taking_a_mark_away() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        for letters, choice in (("rao", "absent"), ("dean", "in the chair")):
            await type_in(pilot, letters)
            await pilot.press("tab")
            await type_in(pilot, choice)
            await pilot.press("enter")
            await pilot.pause()
        assert status_of(app, "p-rao") == "absent"
        assert app.store.the(Meeting, "m-dec").presiding == "p-dean"
        await type_in(pilot, "rao")
        await pilot.press("tab")
        await type_in(pilot, "nothing")
        await pilot.press("enter")
        await pilot.pause()
        assert status_of(app, "p-rao") == ""


async def test_approved_attendance_is_locked_with_a_sentence() -> None:
    app = board_app(None, "attendance", meeting="m-jun")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await type_in(pilot, "holt")
        await pilot.press("enter")
        await pilot.pause()
        assert app.store.of(Attendance, "m-jun") == []
        assert "16 June 2016 are approved" in next(iter(app._notifications)).message
        assert screen_of(app).field.value == "holt"


async def test_escape_empties_the_field_first() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "ho")
        await pilot.press("escape")
        await pilot.pause()
        assert screen_of(app).field.value == ""
        assert screen_of(app).rows.key is not None


async def test_markup_in_what_is_typed_is_only_text() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        screen_of(app).field.value = "[/foo] [red]x - [b]Police"
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert any("[/foo]" in one.name for one in app.store.of(Attendance, "m-dec"))


async def test_an_empty_register_says_what_to_do() -> None:
    store = board_store()
    with store.change("Empty") as c:
        for person in store.all(Person):
            c.remove(person)
    app = attendance_app(store)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert screen_of(app).rows.empty.startswith("Nobody is on the register")


SURNAMES = [
    "Abbot", "Baker", "Carver", "Dyer", "Ellis", "Fisher", "Glover", "Harper", "Irons", "Joiner",
    "Keeper", "Lister", "Mason", "Naylor", "Osler", "Potter", "Quiller", "Roper", "Sawyer",
    "Turner", "Usher", "Vintner", "Walker", "Yeoman", "Archer", "Brewer", "Cooper",
]  # fmt: skip


async def test_twenty_seven_people_are_marked_by_two_letters_and_enter_without_waiting() -> None:
    store = board_store()
    with store.change("Register") as c:
        for person in store.all(Person):
            c.remove(person)
        for surname in SURNAMES:
            c.add(Person(name=f"Zo {surname}", title="County Councillor", category="Members"))
    app = attendance_app(store)
    async with app.run_test(size=(80, 24)) as pilot:
        keys = [key for one in SURNAMES for key in (one[0].lower(), one[1], "enter")]
        for key in keys:
            app.simulate_key(key)
        await keys_done(pilot)
        assert len(app.store.of(Attendance, "m-dec")) == len(SURNAMES)
        assert all(one.status == "present" for one in app.store.of(Attendance, "m-dec"))
        assert app.screen.query_one(HeaderLine).right.plain.startswith("Members 27 of 27")


async def test_a_wrong_mark_is_taken_back_without_leaving_the_field() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "ho")
        await pilot.press("enter", "ctrl+z")
        await pilot.pause()
        assert status_of(app, "p-holt") == ""
        assert screen_of(app).field.has_focus


async def test_a_record_that_is_only_read_is_shown_and_not_changed() -> None:
    engine = MemoryEngine(documents(), read_only="Another window has the board open.")
    app = board_app(board_store(engine), "attendance", meeting="m-dec")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("h", "o", "enter", "minus", "tab")
        await pilot.pause()
        assert isinstance(app.screen, AttendanceScreen)
        assert app.store.of(Attendance, "m-dec") == []
        assert {one.message for one in app._notifications} == {"Another window has the board open."}


async def test_a_sentence_typed_here_by_mistake_makes_nobody_a_guest() -> None:
    app = attendance_app()
    before = len(app.store.all(Person))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await type_in(pilot, "Decision: that the report of the housing group be noted.")
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert screen_of(app).field.value.startswith("Decision: that")
        assert any("reads like minutes" in one.message for one in app._notifications)
        await pilot.press("escape")
        await type_in(pilot, "CC Holt asked why it took so long, and Jo Marsh explained at length")
        await pilot.press("enter", "enter")
        await pilot.pause()
    assert len(app.store.all(Person)) == before


async def test_enter_on_an_empty_line_does_not_turn_apologies_into_attendance() -> None:
    app = attendance_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "de-")
        while screen_of(app).rows.key != "p:p-dean":
            await pilot.press("down")
        await pilot.press("enter")
        await pilot.pause()
        assert status_of(app, "p-dean") == "apologies"
        await type_in(pilot, "de")
        await pilot.press("enter")
        await pilot.pause()
        assert status_of(app, "p-dean") == "present"
