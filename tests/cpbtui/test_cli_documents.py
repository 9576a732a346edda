"""Meetings, minutes and other documents, asked for at a prompt."""

from __future__ import annotations

import os
import stat
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import pytest

from cpbtui import cli
from cpbtui.boards import Asked, open_store
from cpbtui.present import Present
from store.models import Action, AgendaItem
from tests.cpbtui.command_line import Clerk


def test_the_meetings_are_listed_newest_first_with_where_they_stand(clerk: Clerk) -> None:
    ran = clerk("meetings")
    assert ran.code == 0
    assert ran.lines[2].split("  ")[0] == ["Thu", "1 Dec 2016"][0]
    told = {line[:15]: line for line in ran.lines}
    assert "circulated" in told["Thu  8 Sep 2016"]
    assert "9 actions, 5 outstanding" in told["Thu  8 Sep 2016"]
    assert "young people's" in told["Thu  4 Aug 2016"]
    assert told["Thu  4 Aug 2016"].endswith("3 items, 1 action")
    assert "cancelled" in ran.out


def test_meetings_as_json_say_day_and_status(clerk: Clerk) -> None:
    meetings = clerk("meetings", "--json").json["meetings"]
    assert meetings[2] == {
        "body": "Corporate Parenting Board",
        "council": "Exampleshire County Council",
        "date": "2016-12-01",
        "time": "18:00",
        "venue": "Committee Room 2, County Hall",
        "kind": "ordinary",
        "status": "planned",
    }


def test_an_empty_board_has_no_meetings_and_says_so(newcomer: Clerk, tmp_path: Path) -> None:
    newcomer("new", str(tmp_path / "b"), "--name", "Board")
    ran = newcomer("meetings")
    assert (ran.code, ran.out) == (1, "The board has no meetings yet.\n")
    assert newcomer("meetings", "--json").json["meetings"] == []
    assert newcomer("show", "next").code == 1
    assert newcomer("actions").code == 1
    assert newcomer("export", "actions").code == 0
    assert newcomer("export", "attendance").code == 0


def test_show_prints_the_minutes_of_a_meeting(clerk: Clerk) -> None:
    ran = clerk("show", "last")
    assert ran.code == 0
    assert "minutes of the meeting held on Thursday, 8th September, 2016" in ran.out
    assert "**Action 3.1:** Jo Marsh to find out about the activity day" in ran.out


def test_show_prints_the_agenda_of_a_meeting_to_come(clerk: Clerk) -> None:
    out = clerk("show", "next").out
    assert "Agenda" in out
    assert "## 5. Housing: report of the task and finish group (20 mins)" in out
    assert "Present" not in out
    assert "## Actions from earlier meetings\n\n| Owner | Action |" in out


def test_an_agenda_read_back_has_its_items_only(clerk: Clerk, tmp_path: Path) -> None:
    clerk("export", "agenda", "next", "-o", str(tmp_path / "agenda.md"))
    told = clerk("import", "--dry-run", str(tmp_path / "agenda.md")).out
    assert "9 items · 0 actions" in told


def test_show_prints_what_was_typed_into_a_meeting_to_come(clerk: Clerk) -> None:
    assert clerk.board is not None
    store = open_store(clerk.board, Asked("", "", Present()))
    coming = next(one for one in store.meetings() if one.on.isoformat() == "2016-12-01")
    item = store.of(AgendaItem, coming.id)[3]
    with store.change("Type ahead") as c:
        c.set(item, minutes="The bus is late.")
    store.close()
    assert "The bus is late." in clerk("show", "next").out


def test_show_in_a_terminal_sets_the_minutes_out(clerk: Clerk) -> None:
    out = clerk("show", "last", terminal=True).out
    assert "**Action" not in out
    assert "Jo Marsh to find out" in out


def test_show_as_json_fills_the_meeting(clerk: Clerk) -> None:
    [meeting] = clerk("show", "8 sep 2016", "--json").json["meetings"]
    assert meeting["date"] == "2016-09-08"
    assert meeting["chair"] == "Ann Holt"
    assert len(meeting["items"]) == 9
    assert len(meeting["actions"]) == 9
    assert meeting["actions"][0]["ref"] == "2016-09-08/3.1"
    assert {"name", "status", "category", "substitute_for"} <= meeting["attendance"][0].keys()
    assert meeting["next_meeting"]["date"] == "2016-12-01"


def test_an_exported_file_is_whole_and_only_its_owners(clerk: Clerk, tmp_path: Path) -> None:
    to = tmp_path / "minutes.md"
    to.write_text("old")
    ran = clerk("export", "minutes", "last", "-o", str(to))
    assert (ran.code, ran.out) == (0, "")
    assert to.read_text("utf-8") == clerk("export", "minutes", "last").out
    if os.name == "posix":
        assert stat.S_IMODE(to.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.glob(".minutes*")] == []


def test_a_folder_in_the_place_of_the_file_is_refused_in_a_sentence(
    clerk: Clerk, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    ran = clerk("export", "minutes", "last", "-o", str(tmp_path / "out"))
    assert ran.code == 2
    assert "it is a folder" in ran.err
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("agenda", "next"), "Housing: report of the task and finish group"),
        (("minutes", "last"), "## Present"),
        (("actions", "last"), "Actions from the meeting held on 8 September 2016"),
        (("actions",), "Outstanding actions on 22 November 2016"),
        (("actions", "--overdue"), "Overdue actions on 22 November 2016"),
        (("actions", "--by-owner"), "## Young Inspectors"),
        (("decisions",), "£7 a week"),
        (("visits",), "Elm House"),
        (("groups",), "Mental health"),
        (("attendance",), "Ann Holt"),
    ],
)
def test_every_document_can_be_made(clerk: Clerk, arguments: tuple[str, ...], says: str) -> None:
    ran = clerk("export", *arguments)
    assert (ran.code, ran.err) == (0, "")
    assert says in ran.out
    assert ran.out.startswith("# Corporate Parenting Board\n")


def test_since_and_until_narrow_a_register(clerk: Clerk) -> None:
    assert "Core offer" in clerk("export", "decisions", "--since", "2016-09-08").out
    assert "Core offer" not in clerk("export", "decisions", "--since", "9 September 2016").out
    assert "Core offer" not in clerk("export", "decisions", "--until", "2016-09-07").out
    assert "Core offer" in clerk("export", "decisions", "--until", "2016-09-08").out


def test_a_day_without_a_year_lies_behind_in_since(clerk: Clerk) -> None:
    assert "Core offer" in clerk("export", "decisions", "--since", "1 december").out


def test_the_agenda_has_a_public_edition(clerk: Clerk) -> None:
    ran = clerk("export", "agenda", "next", "--public")
    assert ran.code == 0
    assert "**Agenda**" in ran.out


def test_the_meeting_may_be_named_behind_an_option(clerk: Clerk) -> None:
    for words in (["--public", "2016-09-08"], ["2016-09-08", "--public"]):
        ran = clerk("export", "minutes", *words)
        assert (ran.code, "8th September, 2016" in ran.out) == (0, True)
    ran = clerk("export", "minutes", "last", "--public", "next")
    assert (ran.code, "one word too many" in ran.err) == (2, True)


def test_the_public_edition_codes_the_names_of_homes(clerk: Clerk) -> None:
    assert "Elm House" not in clerk("export", "visits", "--public").out
    assert "Home A" in clerk("export", "visits", "--public").out


def test_a_number_that_goes_out_on_paper_is_issued(clerk: Clerk) -> None:
    assert clerk.board is not None
    store = open_store(clerk.board, Asked("", "", Present()))
    action = next(one for one in store.all(Action) if one.ref == "2016-09-08/7.1")
    with store.change("Not issued yet") as c:
        c.set(action, ref="")
    store.close()

    def ref() -> str:
        store = open_store(clerk.board or Path(), Asked("", "", Present()))
        found = store.the(Action, action.id).ref
        store.close()
        return found

    clerk("show", "last")
    clerk("actions")
    assert ref() == ""
    clerk("export", "actions")
    assert ref() == "2016-09-08/7.1"


def test_minutes_are_typed_line_by_line(clerk: Clerk) -> None:
    lines = "/item 4\nThe bus was late.\n\nAction: Jo Marsh to book a bus.\n\n/quit\n"
    out = StringIO()
    with (
        patch.dict("os.environ", clerk.environ), patch("sys.stdin", StringIO(lines)),
        patch("sys.stdout", out),
    ):  # fmt: skip
        assert cli.run(["type", "next"]) == 0
    shown = clerk("show", "next", "--json").json["meetings"][0]
    assert [action["owners"] for action in shown["actions"]] == [["Jo Marsh"]]
    assert shown["items"][3]["minutes"].startswith("The bus was late.")
