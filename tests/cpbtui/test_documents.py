"""Documents made on the screen: chosen, shown, saved where the clerk finds them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from unittest.mock import patch

import pytest

from cpbtui.screens.preview_screen import SHOWN, PreviewScreen
from cpbtui.steps.documents import offers, write_document
from exports.actions import outstanding_actions
from store.models import Meeting
from tests.cpbtui.board import TODAY, board_app, board_store
from tests.cpbtui.screen_text import press, screen_text, told


def test_without_a_meeting_in_view_the_coming_agenda_and_the_last_minutes_are_offered() -> None:
    words = [offer.words for offer in offers(board_store(), TODAY)]
    assert words[:5] == [
        "Agenda of 1 December 2016",
        "Agenda of 1 December 2016, public edition",
        "Minutes of 8 September 2016",
        "Minutes of 8 September 2016, public edition",
        "Action sheet of 8 September 2016",
    ]
    assert "Outstanding actions by owner" in words


def test_a_meeting_closed_before_its_day_is_the_last() -> None:
    store = board_store()
    with store.change("Close") as c:
        c.set(store.the(Meeting, "m-dec"), status="draft")
    words = [one.words for one in offers(store, date(2016, 11, 1))]
    assert "Minutes of 1 December 2016" in words


def test_the_meeting_in_view_is_the_one_meant() -> None:
    store = board_store()
    planned = [offer.words for offer in offers(store, TODAY, store.get(Meeting, "m-dec"))]
    held = [offer.words for offer in offers(store, TODAY, store.get(Meeting, "m-jun"))]
    assert planned[0] == "Agenda of 1 December 2016"
    assert not any(words.startswith("Minutes") for words in planned)
    assert held[0] == "Minutes of 16 June 2016"


def test_every_document_offered_can_be_made() -> None:
    store = board_store()
    for offer in offers(store, TODAY):
        assert offer.make(store).startswith("# ")
        assert all(sentence.endswith(".") for sentence in offer.unsettled(store))


def test_numbers_that_go_out_on_paper_are_issued() -> None:
    store = board_store()
    sheet = next(one for one in offers(store, TODAY) if one.words.startswith("Action sheet"))
    sheet.make(store)
    assert all(one.ref for one in store.meeting_record("m-sep").actions)


def test_a_file_with_other_content_is_never_overwritten(tmp_path: Path) -> None:
    first = write_document("one", "minutes", tmp_path / "new")
    again = write_document("one", "minutes", tmp_path / "new")
    second = write_document("two", "minutes", tmp_path / "new")
    assert (first, again) == (tmp_path / "new" / "minutes.md", first)
    assert second.name == "minutes 2.md"
    assert (first.read_text(), second.read_text()) == ("one", "two")
    assert first.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_a_document_is_chosen_shown_and_saved(tmp_path: Path, size: tuple[int, int]) -> None:
    app = board_app()
    with patch("cpbtui.screens.preview_screen.user_documents_path", lambda: tmp_path):
        async with app.run_test(size=size, notifications=True) as pilot:
            await press(pilot, "f10")
            assert "Make a document" in screen_text(app)
            await press(pilot, *"overdue", "enter")
            await pilot.pause()
            assert "activity" in screen_text(app)
            await press(pilot, "s")
            saved = tmp_path / "2016-11-22 overdue actions.md"
            record = app.store.board_record()
            assert saved.read_text() == outstanding_actions(record, TODAY, overdue=True)
            assert str(saved) in " ".join(told(app))
            await press(pilot, "escape")
            assert not isinstance(app.screen, PreviewScreen)


@pytest.mark.parametrize(
    ("room", "meeting", "name"),
    [
        ("agenda", "m-dec", "2016-12-01 agenda"),
        ("meeting", "m-sep", "2016-09-08 minutes"),
        ("decisions", "", "2016-11-22 decisions"),
        ("visits", "", "2016-11-22 visits"),
        ("groups", "", "2016-11-22 task and finish groups"),
    ],
)
async def test_a_document_has_one_name_wherever_it_is_saved_and_takes_no_other_ones_place(
    tmp_path: Path, room: str, meeting: str, name: str
) -> None:
    store = board_store()
    offered = offers(store, TODAY, store.get(Meeting, meeting))
    assert name in [offer.name for offer in offered]
    (tmp_path / f"{name}.md").write_text("of last week")
    app = board_app(store, room, meeting=meeting) if meeting else board_app(store, room)
    with patch("cpbtui.screens.preview_screen.user_documents_path", lambda: tmp_path):
        async with app.run_test(size=(120, 40), notifications=True) as pilot:
            await pilot.pause()
            app.screen.action_preview()  # type: ignore[attr-defined]
            await pilot.pause()
            await press(pilot, "s")
            assert (tmp_path / f"{name}.md").read_text() == "of last week"
            assert (tmp_path / f"{name} 2.md").exists()
            assert "was saved under its name before was kept" in " ".join(told(app))


async def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    app = board_app()
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with patch("cpbtui.screens.preview_screen.user_documents_path", lambda: blocked):
        async with app.run_test(size=(120, 40), notifications=True) as pilot:
            app.push_screen(PreviewScreen("Visits", "# Visits\n", name="visits"))
            await pilot.pause()
            await press(pilot, "s")
            assert "could not be written" in " ".join(told(app))


async def test_a_very_long_document_is_cut_in_the_preview_and_whole_in_the_file(
    tmp_path: Path,
) -> None:
    app = board_app()
    document = "\n\n".join(f"Paragraph {n}." for n in range(SHOWN + 50))
    with patch("cpbtui.screens.preview_screen.user_documents_path", lambda: tmp_path):
        async with app.run_test(size=(120, 40)) as pilot:
            preview = PreviewScreen("Decisions", document, name="decisions")
            app.push_screen(preview)
            await pilot.pause()
            await press(pilot, "s")
    assert (tmp_path / "decisions.md").read_text() == document
