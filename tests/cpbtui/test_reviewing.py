from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cpbtui.accepting import accept, told_of
from cpbtui.importing import meetings_told, read_file, setting_of
from cpbtui.reviewed import Kind, Reviewed, source_lines, to_answer_after
from cpbtui.reviewing import ReviewSession
from cpbtui.screens.import_rows import side_of, words_of
from cpbtui.typed_paths import paths_typed
from imports.past.completing import TAKE
from imports.past.matching import NEW
from store.models import Action, AgendaItem, Attendance, Decision, Owner, Person, Visit
from store.store import Store
from tests.cpbtui.test_importing import NOW, TODAY, board_store, brought, written
from tests.imports.past.fictional import MAY

JULY = (
    MAY.replace("Thursday, 6 July 2017", "Thursday, 7 September 2017")
    .replace("4 May 2017", "6 July 2017")
    .replace("Jo Marsh", "Jo Marshe")
)


def session(store: Store, folder: Path, **texts: str) -> ReviewSession:
    made = ReviewSession()
    made.add(read_file(path) for path in written(folder, **texts))
    look_again(made, store)
    return made


def look_again(made: ReviewSession, store: Store) -> None:
    setting = setting_of(store, meetings_told(made.files), TODAY, made.reviews)
    made.show(made.propose(setting, store.new_id))


def correct(made: ReviewSession, one: Reviewed, text: str) -> None:
    made.correct(one, {one.own: text})


def row(made: ReviewSession, kind: Kind, words: str) -> Reviewed:
    found = [one for one in made.rows(kind) if words in _words(one)]
    assert len(found) == 1, [_words(one) for one in made.rows(kind)]
    return found[0]


def _words(one: Reviewed) -> str:
    document = one.document
    if isinstance(document, Attendance):
        return document.name
    if isinstance(document, AgendaItem):
        return document.title
    if isinstance(document, Action):
        return document.text
    return one.words


def test_doubts_are_asked_with_their_line_and_answered_by_number(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=MAY, july=JULY)
    alike = row(made, "doubt", "Jo Marshe")
    assert [choice.label for choice in alike.choices] == ["Jo Marsh", "Somebody else: Jo Marshe"]
    assert any(number == alike.line and "Jo Marshe" in text for number, text in source_lines(alike))
    assert made.answer(alike, 5) == "", "there is no such answer"
    assert made.answer(alike, 1)
    assert alike.proposed is not None
    assert made.reviews[alike.proposed.told.key].answers[alike.own] == NEW
    look_again(made, store)
    assert not [one for one in made.rows("doubt") if "Jo Marshe" in one.words]
    assert made.take_back()
    look_again(made, store)
    assert row(made, "doubt", "Jo Marshe")
    assert not made.take_back()


def test_what_is_corrected_and_left_out_stays_so_while_other_things_are_said(
    tmp_path: Path,
) -> None:
    store = board_store()
    made = session(store, tmp_path, may=MAY)
    correct(made, row(made, "item", "Health"), "Teeth")
    look_again(made, store)
    made.leave_out(row(made, "person", "Sam Lowe"))
    look_again(made, store)
    assert row(made, "item", "Teeth")
    assert row(made, "person", "Sam Lowe").out
    assert not row(made, "person", "Jo Marsh").out, "the others keep their places"
    correct(made, row(made, "action", "Jo Marsh to write"), "Jo Marsh to ring the dentists")
    look_again(made, store)
    assert row(made, "action", "Jo Marsh to ring the dentists")


def test_a_meeting_left_out_is_not_taken_and_a_doubtful_one_is_once_accepted(
    tmp_path: Path,
) -> None:
    store = board_store()
    other = MAY.replace("Corporate Parenting Board", "Millbeck Scrutiny Panel")
    made = session(store, tmp_path, may=JULY, other=other)
    assert len(made.taken) == 1
    why = row(made, "doubt", "Millbeck")
    assert made.answer(why, 0)
    look_again(made, store)
    assert len(made.taken) == 2
    for one in made.rows("meeting"):
        made.leave_out(one)
    look_again(made, store)
    assert not made.taken
    assert not made.rows("doubt")
    assert not made.rows("action")


def test_a_doubtful_meeting_can_be_left_out_by_its_answer(tmp_path: Path) -> None:
    store = board_store()
    other = MAY.replace("Corporate Parenting Board", "Millbeck Scrutiny Panel")
    made = session(store, tmp_path, other=other)
    assert made.answer(row(made, "doubt", "Millbeck"), 1)
    look_again(made, store)
    assert not made.rows("doubt")
    assert not made.taken


def test_a_day_put_right_is_the_meetings_day(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=MAY)
    (meeting,) = made.rows("meeting")
    made.correct(meeting, {"date": "5 May 2017"})
    look_again(made, store)
    (one,) = made.taken
    assert one.proposal.record.meeting.on.day == 5


WRONG_YEAR = MAY.replace("Thursday, 4 May 2017", "Thursday, 4 May 2016")
APRIL = MAY.replace("Thursday, 4 May 2017", "Thursday, 6 April 2017")


def test_a_wrong_year_is_answered_with_the_right_one_and_the_file_is_known_again(
    tmp_path: Path,
) -> None:
    store = board_store()
    made = session(store, tmp_path, april=APRIL, may=WRONG_YEAR)
    why = row(made, "doubt", "not the weekday")
    labels = ["take it all the same", "leave it out", "it was on 4 May 2017"]
    assert [choice.label for choice in why.choices] == labels
    made.answer(why, 2)
    look_again(made, store)
    assert not [one for one in made.rows("doubt") if "weekday" in one.words]
    days = [one.proposal.record.meeting.on.month for one in made.proposed]
    assert days == [4, 5], "its rows go to their place by the new day"
    accept(store, made.taken, "recent", lambda: NOW)
    seq = store.seq
    again = session(store, tmp_path, april=APRIL, copy=WRONG_YEAR)
    assert not again.taken
    assert [one.proposal.fate for one in again.proposed] == ["known", "known"]
    assert not brought(store, written(tmp_path, may=WRONG_YEAR)).meetings
    assert store.seq == seq


def test_a_day_put_right_finds_the_meeting_the_board_has_on_it(tmp_path: Path) -> None:
    store = board_store()
    brought(store, written(tmp_path, may=MAY))
    made = session(store, tmp_path, wrong=WRONG_YEAR)
    (meeting,) = made.rows("meeting")
    made.correct(meeting, {"date": "4 may 2017"})
    look_again(made, store)
    assert [one.proposal.fate for one in made.proposed] == ["completes"]
    accept(store, made.taken, "recent", lambda: NOW)
    assert len(store.meetings()) == 1


def test_a_meeting_left_out_comes_in_by_the_answer_which_day_it_was_on(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=WRONG_YEAR)
    made.answer(row(made, "doubt", "not the weekday"), 1)
    look_again(made, store)
    (meeting,) = made.rows("meeting")
    assert meeting.out
    made.answer(meeting, 2)
    look_again(made, store)
    assert len(made.taken) == 1


VISITED = (
    MAY.replace(
        "There was none.", "CC Dean visited Elm House on 3 April with CC Holt. All was well."
    )
    .replace("County Councillor Lee Dean", "County Councillor Deane")
    .replace("CC Dean", "CC Deane")
)


def only_visit(made: ReviewSession) -> Reviewed:
    (found,) = made.rows("other")
    assert isinstance(found.document, Visit)
    return found


def test_a_name_put_right_loses_nothing_that_was_read_under_it(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=VISITED)
    assert only_visit(made)
    deane = row(made, "person", "Deane")
    correct(made, deane, "Lee Dean")
    look_again(made, store)
    visit = only_visit(made).document
    assert isinstance(visit, Visit)
    dean = row(made, "person", "Lee Dean").document
    assert isinstance(dean, Attendance)
    assert visit.visitors[0] == Owner(written="CC Deane", person=dean.person)
    accept(store, made.taken, "recent", lambda: NOW)
    again = session(store, tmp_path, copy=VISITED)
    assert [one.proposal.fate for one in again.proposed] == ["known"]


def test_a_suggested_visit_is_kept_or_not_where_it_is_read(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=VISITED)
    visit = only_visit(made)
    assert words_of(visit) == "Visit, Elm House, 3 April 2017, CC Deane and CC Holt"
    assert (side_of(visit), [one.label for one in visit.choices]) == (
        "suggested",
        ["a visit", "a sentence only"],
    )
    made.answer(visit, 1)
    look_again(made, store)
    assert side_of(only_visit(made)) == "a sentence only"
    made.answer(only_visit(made), 0)
    look_again(made, store)
    assert side_of(only_visit(made)) == "reported"
    done = accept(store, made.taken, "recent", lambda: NOW)
    (kept,) = store.all(Visit)
    (meeting,) = store.meetings()
    assert (kept.suggested, kept.reported_to, done.visits) == (False, meeting.id, 0)
    assert (kept.on, len(kept.visitors)) == (date(2017, 4, 3), 2)


def test_a_visit_nobody_answered_is_told_to_wait(tmp_path: Path) -> None:
    store = board_store()
    done = brought(store, written(tmp_path, may=VISITED))
    assert done.visits == 1
    assert "1 sentence that may tell of a visit waits in Visits (v)" in told_of(done)


def test_the_next_row_to_answer_is_never_a_note_nor_one_that_is_answered(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=WRONG_YEAR.replace("Jo Marsh", "Jo Marshe"), july=JULY)
    first, *others = made.rows("doubt")
    note = Reviewed("note", "doubt", 1, "Only told.")
    rows = [note, first, note, *others, note]
    assert to_answer_after(rows, first.key) == [one.key for one in others if one.choices]
    assert to_answer_after([note, first], "note") == [first.key]
    assert to_answer_after([first, note], first.key) == []
    decision, other = made.rows("decision")[:2]
    assert to_answer_after([decision, other], other.key) == [decision.key]
    made.answer(decision, 0)
    look_again(made, store)
    answered, other = made.rows("decision")[:2]
    assert to_answer_after([answered, other], other.key) == []


def test_a_difference_shows_both_texts_and_takes_the_files_when_told(tmp_path: Path) -> None:
    store = board_store()
    brought(store, written(tmp_path, may=MAY))
    made = session(store, tmp_path, corrected=MAY.replace("late again", "late"))
    one = row(made, "doubt", "Health of children")
    assert "late again" in one.ours
    assert "late in the north" in one.theirs
    assert not made.taken
    made.answer(one, 0)
    assert one.proposed is not None
    assert made.reviews[one.proposed.told.key].answers[one.own] == TAKE
    look_again(made, store)
    assert len(made.taken) == 1
    assert not made.rows("doubt")


def test_the_ways_to_treat_actions_go_round() -> None:
    made = ReviewSession()
    assert [made.next_openness() for _ in range(3)] == ["all", "none", "recent"]


def test_a_file_read_again_takes_the_place_of_itself(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=MAY)
    made.add(read_file(path) for path in written(tmp_path, may=JULY))
    look_again(made, store)
    assert len(made.rows("file")) == len(made.rows("meeting")) == 1


@pytest.mark.parametrize(
    ("typed", "paths"),
    [
        ("", []),
        ("~/minutes", ["~/minutes"]),
        (" /a/May 2017.docx ", ["/a/May 2017.docx"]),
        ("'/a/May 2017.docx'", ["/a/May 2017.docx"]),
        ("/a/May\\ 2017.docx", ["/a/May 2017.docx"]),
        ("'/a/one.txt' '/a/two.txt'", ["/a/one.txt", "/a/two.txt"]),
        ("file:///a/one.txt", ["/a/one.txt"]),
        ("/a/one.txt\n/a/two.txt\n", ["/a/one.txt", "/a/two.txt"]),
        ("'/a/broken", ["'/a/broken"]),
    ],
)
def test_files_are_taken_as_terminals_paste_them(typed: str, paths: list[str]) -> None:
    assert list(paths_typed(typed)) == paths


def test_a_suggested_decision_becomes_one_or_stays_a_sentence(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=MAY)
    (one,) = made.rows("decision")
    assert [choice.label for choice in one.choices] == ["a decision", "a sentence only"]
    made.answer(one, 1)
    look_again(made, store)
    assert not made.suggested()
    (one,) = made.rows("decision")
    made.answer(one, 0)
    look_again(made, store)
    done = accept(store, made.taken, "recent", lambda: NOW)
    (decision,) = store.all(Decision)
    assert (decision.suggested, decision.dismissed, done.decisions) == (False, False, 1)


def test_one_key_takes_every_suggested_decision_and_is_taken_back_at_once(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=MAY, july=JULY)
    assert len(made.suggested()) == 2
    made.decide_all()
    look_again(made, store)
    assert not made.suggested()
    said = made.take_back()
    assert said is not None
    look_again(made, store)
    assert len(made.suggested()) == 2


def test_what_is_left_out_keeps_its_row_and_is_taken_in_again(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=MAY)
    kinds: list[tuple[Kind, int]] = [("action", 2), ("decision", 1), ("item", 4), ("person", 6)]
    for kind, count in kinds:
        first = made.rows(kind)[0]
        made.leave_out(first)
        look_again(made, store)
        rows = made.rows(kind)
        assert [one.out for one in rows] == [True] + [False] * (count - 1)
        made.leave_out(rows[0])
        look_again(made, store)
        assert not any(one.out for one in made.rows(kind))
    made.leave_out(made.rows("action")[1])
    look_again(made, store)
    accept(store, made.taken, "recent", lambda: NOW)
    assert len(store.all(Action)) == 1


def test_a_person_and_a_meeting_are_put_right_in_what_is_known_of_them(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=MAY)
    lowe = row(made, "person", "Sam Lowe")
    made.correct(lowe, {f"{lowe.own}/organisation": "Police", f"{lowe.own}/status": "apologies"})
    look_again(made, store)
    (meeting,) = made.rows("meeting")
    made.correct(meeting, {"chair": "CC Dean", "clerk": "Jo Marsh"})
    look_again(made, store)
    accept(store, made.taken, "recent", lambda: NOW)
    marks = {one.name: one for one in store.all(Attendance)}
    assert (marks["Sam Lowe"].organisation, marks["Sam Lowe"].status) == ("Police", "apologies")
    (held,) = store.meetings()
    people = {one.id: one.name for one in store.all(Person)}
    assert (people[held.chair or ""], people[held.clerk or ""]) == ("Lee Dean", "Jo Marsh")
    assert len(people) == 6, "nobody was made anew"


def test_who_somebody_is_is_asked_once_whatever_meetings_name_them(tmp_path: Path) -> None:
    store = board_store()
    later = JULY.replace("7 September 2017", "2 November 2017").replace("6 July", "7 September")
    made = session(store, tmp_path, may=MAY, july=JULY, september=later)
    asked = [one for one in made.rows("doubt") if "Jo Marshe" in one.words]
    assert asked
    made.answer(asked[0], 0)
    look_again(made, store)
    assert not [one for one in made.rows("doubt") if "Jo Marshe" in one.words]
    accept(store, made.taken, "recent", lambda: NOW)
    (jo,) = [one for one in store.all(Person) if one.name.startswith("Jo")]
    assert jo.aliases == ("Jo Marshe",)


def test_of_two_lines_that_contradict_each_other_the_clerk_says_which_holds(
    tmp_path: Path,
) -> None:
    store = board_store()
    text = MAY.replace("Dr Anil Rao - Health", "Dr Anil Rao - Health\nSam Lowe - Health")
    made = session(store, tmp_path, may=text)
    twice = row(made, "doubt", "Sam Lowe is told")
    assert len(twice.choices) == 3
    made.answer(twice, 1)
    look_again(made, store)
    assert not [one for one in made.rows("doubt") if "Sam Lowe is told" in one.words]
    lowe = row(made, "person", "Sam Lowe").document
    assert isinstance(lowe, Attendance)
    assert lowe.status == "apologies"


def test_a_copy_of_a_file_under_another_name_is_not_taken_twice(tmp_path: Path) -> None:
    made = session(board_store(), tmp_path, may=MAY)
    told = made.add([read_file(written(tmp_path, copy=MAY)[0])])
    assert told == ["copy.txt holds the same words as may.txt."]
    path = tmp_path / "may.txt"
    assert made.add([read_file(tmp_path / "." / ".." / tmp_path.name / path.name)]) == []
    assert len(made.files) == 1


def test_doubts_of_a_meeting_that_is_in_the_record_do_not_come_back(tmp_path: Path) -> None:
    store = board_store()
    made = session(store, tmp_path, may=MAY)
    assert made.rows("doubt")
    accept(store, made.taken, "recent", lambda: NOW)
    assert not session(store, tmp_path, may=MAY).rows("doubt")


def test_people_are_counted_once_whatever_meetings_list_them(tmp_path: Path) -> None:
    made = session(board_store(), tmp_path, may=MAY, june=MAY.replace("4 May 2017", "1 June 2017"))
    assert made.count("person") == 6
    assert len(made.rows("person")) == 12


def test_bare_paths_one_after_the_other_are_the_files_there_are(tmp_path: Path) -> None:
    one, other = written(tmp_path, one=MAY, other=MAY)
    spaced = tmp_path / "May 2017.txt"
    spaced.write_text(MAY)
    assert list(paths_typed(f"{one} {spaced} {other}")) == [str(one), str(spaced), str(other)]
    assert list(paths_typed(f"{one} nowhere")) == [f"{one} nowhere"]


@pytest.mark.parametrize("quote", ["'", '"'])
def test_several_paths_of_which_some_stand_in_quotes(tmp_path: Path, quote: str) -> None:
    plain, spaced, apart = (tmp_path / n for n in ("one.txt", "CPB notes.docx", "a b.txt"))
    for path in (plain, spaced, apart):
        path.write_text("x")
    for typed, expected in (
        (f"{plain} {quote}{spaced}{quote}", [plain, spaced]),
        (f"{quote}{spaced}{quote} {plain}", [spaced, plain]),
        (f"{apart} {quote}{spaced}{quote} {plain}", [apart, spaced, plain]),
        (f"{quote}{spaced}{quote} {apart}", [spaced, apart]),
        (f"{quote}{spaced}{quote}", [spaced]),
    ):
        assert list(paths_typed(typed)) == [str(path) for path in expected], typed
    gone = tmp_path / "gone one.txt"
    assert list(paths_typed(f"{plain} {quote}{gone}{quote}")) == [str(plain), str(gone)]
