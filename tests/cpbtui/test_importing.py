from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cpbtui.accepting import Accepted, Openness, accept, told_of
from cpbtui.importing import (
    FileRead,
    Proposed,
    counts_of,
    meetings_told,
    no_board,
    proposals,
    read_file,
    read_files,
    setting_of,
)
from exports.minutes import minutes
from imports.past.completing import TAKE
from imports.past.review import Review
from store.models import Action, AgendaItem, Attendance, Board, Meeting, Person, TaskGroup, Term
from store.quorum import presence
from store.store import Store
from tests.imports.past.fictional import MAY
from tests.memory_engine import MemoryEngine

NOW = datetime(2018, 1, 9, 9, tzinfo=UTC)
TODAY = NOW.date()
OLD = (
    MAY.replace("4 May 2017", "5 May 2011")
    .replace("Thursday, 6 July 2017", "Thursday, 7 July 2011")
    .replace("Action: Sam to find out about the new clinic.\n\n", "")
)


def board_store() -> Store:
    board = Board(
        id="b", version=1, name="Corporate Parenting Board", council="Exampleshire County Council"
    )
    engine = MemoryEngine([board])
    return Store(engine, clock=lambda: NOW, randomness=os.urandom, by="Sam Grey")


def written(folder: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def proposed(
    store: Store, paths: list[Path], reviews: dict[str, Review] | None = None
) -> list[Proposed]:
    told = meetings_told(list(read_files(paths)))
    return proposals(told, setting_of(store, told, TODAY), store.new_id, reviews)


def brought(store: Store, paths: list[Path], openness: Openness = "recent") -> Accepted:
    return accept(store, proposed(store, paths), openness, lambda: NOW)


def test_one_import_is_one_step_of_undo_and_can_be_done_again(tmp_path: Path) -> None:
    store = board_store()
    paths = written(tmp_path, may=MAY, old=OLD)
    done = brought(store, paths)
    assert (done.meetings, done.actions, done.people) == (2, 3, 6)
    assert [one.on for one in store.meetings()] == [date(2011, 5, 5), date(2017, 5, 4)]
    assert len(store.all(AgendaItem)) == 8
    before = {one.id: one for one in store.all(Action)}
    store.undo()
    assert not store.meetings()
    assert not store.all(Person)
    assert not store.all(Attendance)
    store.redo()
    assert {one.id: one.text for one in store.all(Action)} == {
        one.id: one.text for one in before.values()
    }


def test_the_same_files_again_change_nothing(tmp_path: Path) -> None:
    store = board_store()
    paths = written(tmp_path, may=MAY, old=OLD)
    brought(store, paths)
    seq = store.seq
    again = brought(store, paths)
    assert store.seq == seq
    assert again == Accepted()
    assert "in the record already" in told_of(again)
    assert {one.proposal.fate for one in proposed(store, paths)} == {"known"}


def test_a_first_name_alone_from_a_body_of_young_people_is_asked_about(tmp_path: Path) -> None:
    text = MAY.replace("Other attendees\n", "Other attendees\n\nPriya - Voice of Wenshire", 1)
    done = brought(board_store(), written(tmp_path, may=text))
    assert done.unsure == ("Priya",)


@pytest.mark.parametrize(
    ("openness", "still_open", "unknown"), [("recent", 2, 1), ("all", 3, 0), ("none", 0, 3)]
)
def test_old_actions_do_not_drown_the_chair(
    tmp_path: Path, openness: Openness, still_open: int, unknown: int
) -> None:
    store = board_store()
    done = brought(store, written(tmp_path, may=MAY, old=OLD), openness)
    statuses = [one.status for one in store.all(Action)]
    assert statuses.count("open") == still_open
    assert statuses.count("not known") == unknown == done.not_known
    assert ("not known" in told_of(done)) == bool(unknown)


def test_twelve_months_reach_back_from_the_newest_meeting_that_is_imported(tmp_path: Path) -> None:
    store = board_store()
    within = MAY.replace("4 May 2017", "5 May 2016")
    before = MAY.replace("4 May 2017", "4 May 2016")
    brought(store, written(tmp_path, may=MAY, within=within, before=before))
    for meeting in store.meetings():
        known = {one.status == "open" for one in store.of(Action, meeting.id)}
        assert known == {meeting.on > date(2016, 5, 4)}


def test_a_bad_file_never_stops_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04 not a document")
    paths = [tmp_path / "a.docx", tmp_path / "gone.txt", *written(tmp_path, may=MAY)]
    files = list(read_files(paths))
    assert [bool(one.problem) for one in files] == [True, True, False]
    assert all(one.problem.endswith(".") for one in files[:2])
    assert len(meetings_told(files)) == 1


def test_reading_stops_before_the_next_file_when_that_is_wished(tmp_path: Path) -> None:
    paths = written(tmp_path, a=MAY, b=MAY, c=MAY)
    done: list[int] = []
    files = list(read_files(paths, done.append, lambda: len(done) > 1))
    assert done == [1, 2]
    assert len(files) == 2


def test_a_file_without_minutes_says_so(tmp_path: Path) -> None:
    (path,) = written(tmp_path, list="Milk\nEggs\nBread\n")
    read = read_file(path)
    assert not read.read.meetings
    assert read.problem or read.read.doubts


def test_a_planned_meeting_is_completed_not_doubled(tmp_path: Path) -> None:
    store = board_store()
    with store.change("Plan") as c:
        meeting = c.add(Meeting(on=date(2017, 5, 4), time="17:30", status="agenda published"))
        c.add(AgendaItem(meeting=meeting.id, position=1, number="2",
                         title="Health of children in care"))  # fmt: skip
    brought(store, written(tmp_path, may=MAY))
    (found,) = store.meetings()
    assert (found.id, found.status, found.imported) == (meeting.id, "circulated", True)
    assert len(store.of(AgendaItem, meeting.id)) == 4
    assert len(store.of(Action, meeting.id)) == 2
    store.undo()
    assert store.the(Meeting, meeting.id).status == "agenda published"
    assert len(store.of(AgendaItem, meeting.id)) == 1


def test_a_corrected_copy_changes_the_draft_only_where_that_is_accepted(tmp_path: Path) -> None:
    store = board_store()
    brought(store, written(tmp_path, may=MAY))
    action = next(one for one in store.all(Action) if one.text.startswith("Jo Marsh"))
    corrected = MAY.replace("late again in the north", "late in the north and the west").replace(
        "The Board agreed", "Action: Dr Rao to tell the dentists.\n\nThe Board agreed"
    )
    (path,) = written(tmp_path, corrected=corrected)
    (one,) = proposed(store, [path])
    (difference,) = one.proposal.differences
    assert accept(store, [one], "recent", lambda: NOW) == Accepted(), "nothing was accepted"

    review = Review().answered(difference.key, TAKE)
    (one,) = proposed(store, [path], {one.told.key: review})
    accept(store, [one], "recent", lambda: NOW)
    item = store.the(AgendaItem, action.item or "")
    assert "in the north and the west" in item.minutes
    assert not item.unread
    kept = store.the(Action, action.id)
    assert (kept.ref, kept.text) == (action.ref, action.text)
    assert "Dr Rao to tell the dentists." in [each.text for each in store.all(Action)]
    store.undo()
    assert "late again" in store.the(AgendaItem, item.id).minutes
    assert len(store.all(Action)) == 2


def test_nothing_of_a_meeting_in_doubt_enters_the_record(tmp_path: Path) -> None:
    store = board_store()
    other = MAY.replace("Corporate Parenting Board", "Millbeck Scrutiny Panel")
    done = brought(store, written(tmp_path, other=other))
    assert done == Accepted()
    assert not store.meetings()
    assert not store.all(Person)


def test_without_a_board_a_file_is_read_against_the_body_it_names(tmp_path: Path) -> None:
    told = meetings_told([read_file(path) for path in written(tmp_path, may=MAY)])
    setting = no_board(told, TODAY)
    assert setting.board.name == "Corporate Parenting Board"
    ids = iter(f"id{n}" for n in range(1000))
    (one,) = proposals(told, setting, lambda: next(ids))
    assert one.proposal.fate == "new"
    assert counts_of(one.proposal.record) == (
        "5 present, 1 apology · 4 items · 2 actions · 0 decisions · 1 suggested"
    )


def test_meetings_come_oldest_first_and_minutes_before_an_agenda(tmp_path: Path) -> None:
    files = [read_file(path) for path in written(tmp_path, may=MAY, old=OLD)]
    assert [one.meeting.on for one in meetings_told(files)] == [date(2011, 5, 5), date(2017, 5, 4)]
    assert meetings_told([FileRead(Path("x"))]) == []


def test_what_was_done_is_told_in_words() -> None:
    assert told_of(Accepted(1, 1, 0, 2, 1)) == (
        "Imported 1 meeting, 1 action and 2 decisions; 1 person new on the register."
    )
    one = told_of(Accepted(1, 1, 0, 2, 2, unsure=("Priya",)))
    assert "Is Priya a young person? They came with a body of young people" in one
    assert "Are Jo and Priya young people?" in told_of(Accepted(1, unsure=("Jo", "Priya")))
    assert "2 older actions came in" in told_of(Accepted(1, 3, 2, 1, 5))


JULY = (
    MAY.replace("6 July 2017", "7 September 2017")
    .replace("4 May 2017", "6 July 2017")
    .replace(
        "All were welcomed.",
        "All were welcomed.\n\n1a. Minutes of the last meeting\n\n"
        "The minutes of the meeting held on 4 May 2017 were agreed as a correct record.",
    )
)


def test_minutes_that_later_minutes_agreed_are_approved_whichever_comes_first(
    tmp_path: Path,
) -> None:
    july = JULY.replace("1a. Minutes", "2. Minutes").replace("2. Health", "3. Health")
    for order in (["may", "july"], ["july", "may"], ["may july"]):
        store = board_store()
        paths = {one.stem: one for one in written(tmp_path, may=MAY, july=july)}
        for names in order:
            brought(store, [paths[name] for name in names.split()])
        may, later = store.meetings()
        assert (may.status, may.approved_at) == ("approved", later.id)
        assert (later.status, later.approved_at) == ("circulated", None)
        seq = store.seq
        brought(store, list(paths.values()))
        assert store.seq == seq, "and again it changes nothing"


def test_who_is_only_among_the_apologies_has_the_category_other_minutes_tell(
    tmp_path: Path,
) -> None:
    store = board_store()
    later = MAY.replace("4 May 2017", "1 June 2017").replace(
        "Sam Lowe - Health", "Sam Lowe - Health\nDr Anil Rao - Health"
    )
    later = later.replace("Apologies\n\nDr Anil Rao - Health\n\n", "")
    brought(store, written(tmp_path, may=MAY, june=later))
    rao = next(one for one in store.all(Person) if one.name == "Anil Rao")
    assert rao.category == "Other attendees"
    first = next(one for one in store.meetings() if one.on == date(2017, 5, 4))
    marked = next(one for one in store.of(Attendance, first.id) if one.person == rao.id)
    assert (marked.status, marked.category) == ("apologies", "Other attendees")


def test_somebody_on_the_register_gains_the_category_that_was_missing(tmp_path: Path) -> None:
    store = board_store()
    with store.change("Add") as c:
        c.add(Person(name="Lee Dean", title="County Councillor"))
        c.add(Person(name="Jo Marsh", category="Members"))
    brought(store, written(tmp_path, may=MAY))
    people = {one.name: one for one in store.all(Person)}
    assert people["Lee Dean"].category == "Members"
    assert people["Jo Marsh"].category == "Members", "what the clerk said stays"
    assert not people["Lee Dean"].terms_of_office, "only the clerk says when they came"


def test_people_of_past_minutes_are_expected_while_they_are_listed(tmp_path: Path) -> None:
    store = board_store()
    old = OLD.replace("County Councillor Lee Dean", "County Councillor Rob Hay")
    done = brought(store, written(tmp_path, may=MAY, old=old))
    people = {one.name: one.terms_of_office for one in store.all(Person)}
    assert people["Rob Hay"] == (Term(since=date(2011, 5, 5), until=date(2011, 5, 5)),)
    assert people["Ann Holt"] == (Term(since=date(2011, 5, 5)),)
    assert people["Lee Dean"] == (Term(since=date(2017, 5, 4)),)
    assert done.left == 1
    assert "1 person is listed last more than a year before" in told_of(done)
    record = store.meeting_record(store.meetings()[-1].id)
    assert presence(record).expected == 2, "nobody who left is expected"
    store.undo()
    assert not store.all(Person)


def test_a_term_that_came_from_lists_grows_with_more_of_them(tmp_path: Path) -> None:
    store = board_store()
    brought(store, written(tmp_path, old=OLD))
    brought(store, written(tmp_path, may=MAY))
    brought(store, written(tmp_path, first=OLD.replace("5 May 2011", "6 May 2010")))
    people = {one.name: one.terms_of_office for one in store.all(Person)}
    assert people["Ann Holt"] == (Term(since=date(2010, 5, 6)),)


def test_several_meetings_are_undone_under_one_name(tmp_path: Path) -> None:
    store = board_store()
    brought(store, written(tmp_path, may=MAY, old=OLD))
    assert store.undo_label == "Import of 2 meetings"


def test_nothing_says_that_an_old_task_group_has_closed(tmp_path: Path) -> None:
    store = board_store()
    groups = "The following task and finish groups were set up:\n\n- Housing\n- Mental Health"
    fresh = MAY.replace("There was none.", groups)
    brought(store, written(tmp_path, may=fresh))
    statuses = {one.status for one in store.all(TaskGroup)}
    assert "closed" not in statuses


def test_whoever_left_the_corrected_list_is_told_of(tmp_path: Path) -> None:
    store = board_store()
    brought(store, written(tmp_path, may=MAY))
    corrected = MAY.replace("Sam Lowe - Health\n", "").replace(
        "Dr Anil Rao - Health", "Dr Anil Rao - Health\nJo Marsh - Participation"
    ).replace("Jo Marsh - Participation\n\nApologies", "Apologies")  # fmt: skip
    (one,) = proposed(store, written(tmp_path, corrected=corrected))
    assert any("Sam Lowe" in doubt.message for doubt in one.proposal.doubts)
    (difference,) = one.proposal.differences
    assert (difference.ours, difference.theirs) == ("Jo Marsh: present", "Jo Marsh: apologies")
    review = Review().answered(difference.key, TAKE)
    (one,) = proposed(store, [tmp_path / "corrected.txt"], {one.told.key: review})
    accept(store, [one], "recent", lambda: NOW)
    assert {each.name: each.status for each in store.all(Attendance)}["Jo Marsh"] == "apologies"


TYPED = """Out: Ann Holt

Action Point: Sam Grey to write to the schools by 1 February.

The clerk noted **two** figures.  ?? which

Visit: Elm House, Ann Holt

Resolved: that the plan be kept."""


def test_a_corrected_copy_of_our_own_draft_differs_where_it_was_corrected_only(
    tmp_path: Path,
) -> None:
    store = board_store()
    brought(store, written(tmp_path, may=MAY))
    (meeting,) = store.meetings()
    item = store.of(AgendaItem, meeting.id)[-1]
    with store.change("Typed") as c:
        c.set(meeting, status="draft")
        c.set(item, minutes=TYPED)
    draft = tmp_path / "draft.md"
    draft.write_text(minutes(store.meeting_record(meeting.id)), encoding="utf-8")
    (same,) = proposed(store, [draft])
    assert same.proposal.differences == ()
    draft.write_text(draft.read_text().replace("two", "three"), encoding="utf-8")
    (other,) = proposed(store, [draft])
    (difference,) = other.proposal.differences
    assert "three" in difference.theirs
