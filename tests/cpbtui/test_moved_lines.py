"""What a line did, it did once, wherever the line is moved, cut and pasted to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from cpbtui.steps.passages import move_text
from imports.paragraphs import passages
from store.models import AgendaItem, Attendance, ForwardItem, Meeting
from tests.cpbtui.typing import Desk

LINES = (
    "In: CC Dean",
    "Out: Dr Rao",
    "Defer: boots to March",
    "Attached: Bingo game – Kate B",
    "Adjourned: fire alarm",
    "Action: Jo Marsh to write.",
    "A paragraph to move.",
)


def left_by_lines(desk: Desk) -> list[str]:
    """Everything the lines have left in the record."""
    moves = [
        f"{one.person} {move.kind} {move.time} {move.item}"
        for one in desk.store.of(Attendance, desk.meeting_id)
        for move in one.movements
    ]
    stops = [
        f"{one.start} {one.end} {one.why}"
        for one in desk.store.the(Meeting, desk.meeting_id).adjournments
    ]
    papers = [
        f"{paper.title} {paper.pages}"
        for item in desk.store.of(AgendaItem, desk.meeting_id)
        for paper in item.papers
    ]
    waiting = [f"{one.id} {one.what} {one.month}" for one in desk.store.all(ForwardItem)]
    actions = [f"{one.id} {one.text} {one.unplaced}" for one in desk.actions()]
    return sorted([*moves, *stops, *papers, *waiting, *actions])


def minuted() -> Desk:
    """A desk with all the lines in item 1, read, and an hour later."""
    desk = Desk()
    desk.type("\n\n".join(LINES))
    desk.rest()
    with desk.store.change("Count the pages") as c:
        item = desk.store.the(AgendaItem, "one")
        c.set(item, papers=tuple(replace(one, pages=4) for one in item.papers))
    desk.wall += timedelta(hours=1)
    return desk


def move(desk: Desk, line: str) -> None:
    """Move a line to the other item, as Alt+M does."""
    source, target = _where(desk, line)
    at = source.minutes.index(line)
    desk.taking.save()
    assert move_text(desk.store, source, at, at + len(line), target)
    desk.taking.reread(source.id, target.id)


def cut_and_paste(desk: Desk, line: str) -> None:
    """Cut a line, think for a while, and paste it into the other item."""
    source, target = _where(desk, line)
    desk.enter(source.id)
    at = desk.text.index(line)
    desk.replace(at, at + len(line), "")
    desk.rest()
    desk.wall += timedelta(minutes=2)
    desk.enter(target.id)
    desk.replace(len(desk.text), len(desk.text), f"\n\n{line}")
    desk.enter(source.id)


def _where(desk: Desk, line: str) -> tuple[AgendaItem, AgendaItem]:
    one, two = (desk.store.the(AgendaItem, which) for which in ("one", "two"))
    here = any(passage.text == line for passage in passages(one.minutes))
    return (one, two) if here else (two, one)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from([move, cut_and_paste]), st.sampled_from(LINES)), max_size=6)
)
def test_moving_cutting_and_pasting_keep_everything_once(
    steps: list[tuple[Callable[[Desk, str], None], str]],
) -> None:
    desk = minuted()
    before = left_by_lines(desk)
    for step, line in steps:
        step(desk, line)
        assert left_by_lines(desk) == before
    desk.begin()
    desk.enter("one")
    assert left_by_lines(desk) == before


def test_a_paper_and_a_deferral_go_along_with_their_line() -> None:
    desk = minuted()
    move(desk, "Attached: Bingo game – Kate B")
    move(desk, "Defer: boots to March")
    assert [one.title for one in desk.store.the(AgendaItem, "two").papers] == ["Bingo game"]
    assert [one.source_item for one in desk.store.all(ForwardItem)] == ["two"]


def test_going_out_twice_in_one_item_is_noted_twice_and_taken_back_once() -> None:
    desk = Desk()
    desk.type("Out: Dr Rao\n\n")
    desk.rest()
    desk.wall += timedelta(minutes=5)
    desk.type("In: Dr Rao\n\n")
    desk.rest()
    desk.wall += timedelta(minutes=5)
    desk.type("Out: Dr Rao\n\nThen.")
    desk.rest()
    moves = desk.store.the(Attendance, f"{desk.meeting_id}.rao").movements
    assert [(one.kind, one.time) for one in moves] == [
        ("left", "18:30"), ("arrived", "18:35"), ("left", "18:40"),
    ]  # fmt: skip
    at = desk.text.rindex("Out: Dr Rao")
    desk.replace(at, len(desk.text), "")
    desk.rest()
    moves = desk.store.the(Attendance, f"{desk.meeting_id}.rao").movements
    assert [(one.kind, one.time) for one in moves] == [("left", "18:30"), ("arrived", "18:35")]


def test_a_line_typed_again_long_after_it_was_taken_out_has_a_time_of_its_own() -> None:
    desk = Desk()
    desk.type("In: CC Dean\n\nMore.")
    desk.rest()
    desk.replace(0, len("In: CC Dean"), "")
    desk.rest()
    assert desk.store.the(Attendance, f"{desk.meeting_id}.dean").movements == ()
    desk.wall += timedelta(minutes=30)
    desk.cursor = len(desk.text)
    desk.type("\n\nIn: CC Dean\n\n")
    desk.rest()
    moves = desk.store.the(Attendance, f"{desk.meeting_id}.dean").movements
    assert [one.time for one in moves] == ["19:00"]


def test_a_corrected_line_keeps_the_paper_and_what_is_known_of_it() -> None:
    desk = minuted()
    desk.enter("one")
    desk.change("Bingo game", "Bingo games")
    desk.rest()
    [paper] = desk.store.the(AgendaItem, "one").papers
    assert (paper.title, paper.pages) == ("Bingo games", 4)
