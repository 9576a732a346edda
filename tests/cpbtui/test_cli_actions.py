"""What is outstanding, asked for at a prompt."""

from __future__ import annotations

from contextlib import closing

import pytest

from cpbtui.boards import Asked, open_store
from cpbtui.present import Present
from cpbtui.screens.action_rows import ActionWords
from store.local.index_file import connect
from store.local.index_trust import sum_beside, sum_of
from store.models import Action, ActionCorrections, Owner, Person
from store.outstanding import Diary
from tests.cpbtui.command_line import TODAY, Clerk


def said(clerk: Clerk, text: str) -> None:
    """Put the wording of action 8 Sep 3.1 into other words."""
    assert clerk.board is not None
    store = open_store(clerk.board, Asked("", "", Present()))
    action = next(one for one in store.all(Action) if one.ref == "2016-09-08/3.1")
    with store.change("Word the action") as c:
        c.set(action, corrected=ActionCorrections(text=text), list_text=text)
    store.close()


def test_the_outstanding_list_begins_with_what_is_overdue(clerk: Clerk) -> None:
    ran = clerk("actions")
    assert ran.code == 0
    assert ran.lines[0] == "7 actions are outstanding on 22 November 2016, 1 overdue."
    assert ran.lines[2].startswith("Jo Marsh ")
    assert "overdue" in ran.lines[2]
    assert "30 September 2016" in ran.lines[2]
    assert ran.lines[2].endswith("8 Sep 3.1")
    assert ran.lines[3].startswith("Young Inspectors ")
    assert "8 Sep: Three of five reports in." in ran.lines[3]
    assert len(ran.lines[2:9]) == 7
    assert ran.lines[9] == ""


def test_the_list_says_the_words_of_the_screen_and_none_an_earlier_index_had(
    clerk: Clerk,
) -> None:
    assert clerk.board is not None
    store = open_store(clerk.board, Asked("", "", Present()))
    given = next(one for one in store.all(Action) if one.ref == "2016-09-08/3.1")
    other = next(one for one in store.all(Person) if one.category == "Members")
    with store.change("Give the action to a member") as c:
        owners = (Owner(written=other.name, person=other.id),)
        c.set(given, corrected=ActionCorrections(owners=owners))
    screen = ActionWords(store.board_record(), Diary(store.meetings(), TODAY), {})
    wanted = {screen.what(one) for one in store.all(Action) if one.is_open}
    store.close()
    index = clerk.board / "index.sqlite"
    with closing(connect(index, read_only=False)) as opened:
        opened.execute("UPDATE actions SET wording = 'Words of an earlier time'")
        opened.execute("UPDATE about SET value = '1' WHERE name = 'schema'")
    sum_beside(index).write_bytes(sum_of(index))
    printed = clerk("actions").out
    assert all(words in printed for words in wanted)
    assert "Words of an earlier time" not in printed


def test_what_was_completed_since_the_last_meeting_has_a_section_of_its_own(clerk: Clerk) -> None:
    lines = clerk("actions").lines
    start = lines.index("Completed since the last meeting:")
    assert len(lines[start + 2 :]) == 6
    assert "completed 19 September 2016" in lines[start + 2]


def test_open_leaves_out_what_is_completed(clerk: Clerk) -> None:
    ran = clerk("actions", "--open")
    assert "Completed" not in ran.out
    assert len(ran.lines) == 2 + 7


def test_overdue_lists_only_what_a_stated_date_has_passed_for(clerk: Clerk) -> None:
    ran = clerk("actions", "--overdue")
    assert ran.lines[0] == "1 action is overdue on 22 November 2016."
    assert len(ran.lines) == 3


def test_on_the_day_it_is_due_nothing_is_overdue_and_the_exit_code_says_so(clerk: Clerk) -> None:
    ran = clerk("actions", "--overdue", "--today", "2016-09-30")
    assert ran.code == 1
    assert ran.out == "No action is overdue on 30 September 2016.\n"
    assert clerk("actions", "--overdue", "--today", "2016-10-01").code == 0


@pytest.mark.parametrize("name", ["jo marsh", "Marsh", "JO"])
def test_an_owner_is_found_by_a_part_of_the_name_in_any_case(clerk: Clerk, name: str) -> None:
    ran = clerk("actions", "--owner", name, "--open")
    assert ran.code == 0
    assert [line.split("  ")[0] for line in ran.lines[2:]] == ["Jo Marsh"]


def test_a_councillor_is_found_by_the_full_name_too(clerk: Clerk) -> None:
    assert clerk("actions", "--owner", "Nisha Rao", "--open").code == 0
    assert clerk("actions", "--owner", "Dr Rao", "--open").code == 0


def test_the_actions_of_a_meeting_are_listed_open_and_completed(clerk: Clerk) -> None:
    ran = clerk("actions", "--meeting", "8 sep 2016")
    numbers = sorted(line.rsplit("  ", 1)[1] for line in ran.lines if "8 Sep " in line)
    assert numbers == [f"8 Sep {n}" for n in
                       ("3.1", "3.2", "4.1", "4.2", "5.1", "5.2", "6.1", "6.2", "7.1")]  # fmt: skip
    assert "Completed:" in ran.lines
    assert "Completed:" not in clerk("actions", "--meeting", "8 sep 2016", "--open").lines


def test_by_owner_each_stands_under_their_name(clerk: Clerk) -> None:
    lines = clerk("actions", "--by-owner", "--open").lines
    names = [lines[i + 1] for i, line in enumerate(lines[:-1]) if not line]
    assert names == ["Dr Rao", "Housing", "Jo Marsh", "Leon Carter", "Sam Grey", "Voices",
                     "Young Inspectors"]  # fmt: skip


def test_json_is_the_envelope_of_every_command(clerk: Clerk) -> None:
    ran = clerk("actions", "--overdue", "--json")
    assert ran.json.keys() == {"meetings", "actions", "decisions", "results", "warnings"}
    assert ran.json["actions"] == [
        {
            "ref": "2016-09-08/3.1",
            "item": "3",
            "text": "Jo Marsh to find out about the activity day and let CC Holt know by 30 "
            "September.",
            "owners": ["Jo Marsh"],
            "due": "2016-09-30",
            "due_date": "2016-09-30",
            "status": "open",
        }
    ]


def test_json_of_nothing_is_an_empty_list_and_exit_1(clerk: Clerk) -> None:
    ran = clerk("actions", "--owner", "Nobody", "--json")
    assert ran.code == 1
    assert ran.json["actions"] == []


def test_in_a_terminal_red_is_for_what_is_overdue_and_nothing_else(
    clerk: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    red = [line for line in clerk("actions", terminal=True).lines if "\x1b[31m" in line]
    assert len(red) == 1
    assert "\x1b[31moverdue" in red[0]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[31m" not in clerk("actions", terminal=True).out


def test_what_people_typed_is_never_taken_as_markup(clerk: Clerk) -> None:
    said(clerk, "ask [red]whether[/red] [/foo] :smile: *this* holds")
    for terminal in (False, True):
        out = " ".join(clerk("actions", "--overdue", terminal=terminal).out.split())
        assert "[red]whether[/red]" in out
        assert "[/foo]" in out
        assert ":smile:" in out


@pytest.mark.parametrize("rest", [(), ("--overdue",), ("--open",)])
def test_an_owner_nobody_knows_is_said_with_names_like_it(
    clerk: Clerk, rest: tuple[str, ...]
) -> None:
    ran = clerk("actions", "--owner", "Jo Mash", *rest)
    assert ran.code == 1
    assert ran.out == "Nobody called “Jo Mash” is known here. Did you mean Jo Marsh?\n"
    assert clerk("actions", "--owner", "Zebedee Q", *rest).out == (
        "Nobody called “Zebedee Q” is known here.\n"
    )
    told = clerk("actions", "--owner", "Jo Mash", "--json", *rest).json
    assert "Jo Marsh" in told["warnings"][0]["message"]


def test_somebody_known_who_has_nothing_to_do_is_not_called_unknown(clerk: Clerk) -> None:
    ran = clerk("actions", "--owner", "Jay", "--overdue")
    assert ran.out.startswith("No action is overdue")


def test_what_could_steer_a_terminal_is_not_printed(clerk: Clerk) -> None:
    said(clerk, "ask \x1b[31mnow\x07 \u202eand\nthen")
    out = clerk("actions", "--overdue").out
    assert "ask [31mnow and then" in out
    assert "\x1b" not in out


def test_wide_letters_keep_the_columns_in_line(clerk: Clerk) -> None:
    said(clerk, "ask 児童相談所 about it")
    lines = clerk("actions", "--open").lines[2:]
    first, second = lines[0], lines[1]
    wide = sum(ord(letter) > 0x2E80 for letter in first)
    assert first.index("overdue") + wide == second.index("since 16 June")
