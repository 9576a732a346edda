from __future__ import annotations

from pathlib import Path

import pytest

from tests.cpbtui.command_line import Clerk
from tests.cpbtui.test_importing import OLD, written
from tests.imports.past.fictional import MAY


@pytest.fixture
def clerk(tmp_path: Path) -> Clerk:
    board = tmp_path / "board"
    found = Clerk(tmp_path, board)
    found.environ["CPBTUI_TODAY"] = "2018-01-09"
    made = found(
        "new", str(board), "--name", "Corporate Parenting Board",
        "--council", "Exampleshire County Council",
    )  # fmt: skip
    assert made.code == 0
    return found


def test_past_minutes_are_told_then_taken_and_found_again(clerk: Clerk, tmp_path: Path) -> None:
    (path,) = written(tmp_path, may=MAY)
    told = clerk("import", "--dry-run", str(path))
    assert told.code == 0
    assert "Meeting of 4 May 2017 (may.txt): new." in told.out
    assert "5 present, 1 apology · 4 items · 2 actions" in told.out
    assert "Which Sam?" in told.out
    assert clerk("meetings").code == 1, "a look takes nothing"

    done = clerk("import", "--yes", str(path))
    assert done.code == 0
    assert "Imported 1 meeting, 2 actions" in done.out
    assert "Jo Marsh" in clerk("actions").out
    assert "dental checks" in clerk("search", "dental").out
    assert "dental checks" in clerk("show", "2017-05-04").out

    again = clerk("import", "--yes", str(path))
    assert again.code == 0
    assert "nothing was changed" in again.out


def test_json_holds_the_meetings_and_the_doubts_with_their_lines(
    clerk: Clerk, tmp_path: Path
) -> None:
    (path,) = written(tmp_path, may=MAY)
    found = clerk("import", "--dry-run", "--json", str(path)).json
    assert set(found) == {"meetings", "actions", "decisions", "results", "warnings"}
    (meeting,) = found["meetings"]
    assert meeting["date"] == "2017-05-04"
    assert meeting["clerk"] == "Sam Grey"
    assert meeting["presiding"] == "Ann Holt"
    assert meeting["actions"][0]["ref"] == "2017-05-04/2.1"
    assert meeting["actions"][0]["due_date"] == "2017-06-30"
    line = next(n for n, text in enumerate(MAY.split("\n"), 1) if "Sam to find" in text)
    assert any(one["line"] == line and "Sam" in one["message"] for one in found["warnings"])
    taken = clerk("import", "--yes", "--json", str(path)).json
    assert taken["meetings"][0]["date"] == "2017-05-04"
    assert clerk("meetings").code == 0


def test_a_look_needs_no_board(tmp_path: Path) -> None:
    clerk = Clerk(tmp_path)
    (path,) = written(tmp_path, may=MAY)
    assert clerk("import", "--dry-run", str(path)).code == 0
    assert clerk("import", "--yes", str(path)).code == 3


def test_a_clerk_at_a_terminal_is_asked_and_a_pipe_must_say_yes(
    clerk: Clerk, tmp_path: Path
) -> None:
    (path,) = written(tmp_path, may=MAY)
    refused = clerk("import", str(path))
    assert refused.code == 2
    assert "--yes" in refused.err
    assert clerk("import", str(path), typed="no\n").code == 1
    assert clerk("meetings").code == 1
    assert clerk("import", str(path), typed="yes\n").code == 0
    assert clerk("meetings").code == 0


def test_a_folder_is_read_and_what_is_no_minutes_is_named(clerk: Clerk, tmp_path: Path) -> None:
    folder = tmp_path / "past"
    folder.mkdir()
    written(folder, may=MAY, old=OLD)
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04")
    done = clerk("import", "--yes", str(folder))
    assert done.code == 1, "one file could not be read"
    assert "photo.jpg" in done.err
    assert "broken.docx" in done.err
    assert "Imported 2 meetings" in done.out
    assert "1 older action came in as “not known”" in done.out


@pytest.mark.parametrize(("openness", "outstanding"), [("all", 3), ("recent", 2), ("none", 0)])
def test_which_actions_stay_open_is_said(
    clerk: Clerk, tmp_path: Path, openness: str, outstanding: int
) -> None:
    clerk("import", "--yes", "--open", openness, *map(str, written(tmp_path, may=MAY, old=OLD)))
    assert len(clerk("actions", "--json").json["actions"]) == outstanding


def test_a_file_that_is_not_there_is_a_wrong_use(clerk: Clerk) -> None:
    ran = clerk("import", "--dry-run", "nowhere.docx")
    assert ran.code == 2
    assert "nowhere.docx" in ran.err
    assert "Nothing was imported." in ran.err


def test_markup_in_a_file_is_only_text(clerk: Clerk, tmp_path: Path) -> None:
    odd = MAY.replace("dental checks were late", "[red]dental[/red] checks [/foo] were **late**")
    (path,) = written(tmp_path, odd=odd)
    assert clerk("import", "--yes", str(path), terminal=True).code == 0
    assert "[/foo]" in clerk("show", "2017-05-04").out.replace("\\", "")


def test_what_a_corrected_draft_says_otherwise_is_told(clerk: Clerk, tmp_path: Path) -> None:
    clerk("import", "--yes", *map(str, written(tmp_path, may=MAY)))
    (path,) = written(tmp_path, corrected=MAY.replace("late again", "late"))
    told = clerk("import", "--dry-run", str(path)).out
    assert "“Health of children in care” reads otherwise in the file." in told
    assert "nothing to take" not in told


def test_suggested_decisions_are_counted_with_where_they_are_asked(
    clerk: Clerk, tmp_path: Path
) -> None:
    done = clerk("import", "--yes", *map(str, written(tmp_path, may=MAY))).out
    assert "0 decisions" in done
    assert "1 sentence that may be a decision stayed in the minutes: F7" in done


def test_a_file_without_minutes_is_not_said_to_be_in_the_record(
    clerk: Clerk, tmp_path: Path
) -> None:
    ran = clerk("import", "--yes", *map(str, written(tmp_path, empty="")))
    assert ran.code == 1
    assert "No minutes could be read" in ran.out


def test_another_bodys_minutes_say_how_they_are_taken_all_the_same(
    clerk: Clerk, tmp_path: Path
) -> None:
    other = MAY.replace("Corporate Parenting Board", "Millbeck Scrutiny Panel")
    told = clerk("import", "--dry-run", *map(str, written(tmp_path, other=other))).out
    assert "answer 1" in told
