"""`cpbtui search`, and `cpbtui actions` from the index alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpbtui.boards import Asked, open_store
from cpbtui.commands import actions, search
from cpbtui.present import Present
from store.local.index_reading import fresh_index
from store.models import Action, AgendaItem, Person
from tests.cpbtui.command_line import Clerk, clerk_of_demo_board
from tests.test_architecture import loaded_by

SLOW = {
    "textual", "rich.console", "rapidfuzz", "holidays", "msgspec", "tinydb", "store.models",
    "dataclasses", "inspect",
}  # fmt: skip
"""What no answer from a fresh index has to wait for."""


@pytest.fixture
def clerk(tmp_path: Path) -> Clerk:
    """A clerk with a demo board, its index made."""
    clerk = clerk_of_demo_board(tmp_path)
    assert clerk("search", "the").code == 0
    assert is_fresh(clerk)
    return clerk


def is_fresh(clerk: Clerk) -> bool:
    with fresh_index(str(clerk.board)) as index:
        return index is not None


def test_what_is_found_is_counted_and_shown_with_its_place(clerk: Clerk) -> None:
    ran = clerk("search", "activity", "day")
    assert ran.code == 0
    assert ran.lines[0].split(":")[0].endswith("result") or "results" in ran.lines[0]
    assert "Action · 8 September 2016 · 3.1 · open" in ran.out
    assert "\x1b" not in ran.out


def test_results_are_counted_in_good_grammar(clerk: Clerk) -> None:
    first = clerk("search", "activity day", "--kind", "action").lines[0]
    assert "1 action" in first
    assert "1 actions" not in first


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("kind:decison care", "There is no kind “decison”; did you mean “decision”?"),
        ("is:overdu", "Nothing is “overdu”; did you mean “overdue”?"),
        ("year:soon care", "“soon” is not a year."),
        ("kind:xyz", "There is no kind “xyz”; say one of "),
    ],
)
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_filter_with_a_value_nobody_knows_is_wrong_usage(
    clerk: Clerk, query: str, sentence: str, more: tuple[str, ...]
) -> None:
    ran = clerk("search", query, *more)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err


def test_a_result_without_the_words_says_that_its_item_has_them(clerk: Clerk) -> None:
    heads = [
        line for line in clerk("search", "elected members doing").lines
        if line.startswith(("Action", "Decision"))
    ]  # fmt: skip
    assert heads
    assert all("by its item" in line for line in heads)
    assert "by its item" not in clerk("search", "activity day", "--kind", "action").out


def test_words_that_match_are_bold_in_a_terminal(clerk: Clerk) -> None:
    assert "\x1b[1mactivity\x1b[0m \x1b[1mday\x1b[0m" in clerk(
        "search", "activity day", terminal=True
    ).out.replace("Activity", "activity")


def test_json_is_the_envelope_with_results(clerk: Clerk) -> None:
    ran = clerk("search", "activity day", "--kind", "action", "--json")
    assert ran.json.keys() == {"meetings", "actions", "decisions", "results", "warnings"}
    found = next(one for one in ran.json["results"] if one["ref"] == "2016-09-08/3.1")
    assert found.keys() == {"kind", "ref", "meeting", "item", "title", "snippet"}
    assert (found["kind"], found["meeting"], found["item"]) == ("action", "2016-09-08", "3")
    assert "activity day" in found["snippet"]
    assert ran.json["warnings"] == []


def test_nothing_found_is_told_and_exit_1(clerk: Clerk) -> None:
    ran = clerk("search", "zyzzyva", "year:1999")
    assert ran.code == 1
    assert ran.out == "Nothing was found (filters: 1999).\n"
    assert clerk("search", "zyzzyva", "--json").json["results"] == []


def test_a_misspelt_name_is_told(clerk: Clerk) -> None:
    ran = clerk("search", "Jo Marhs")
    assert ran.code == 0
    assert "these are for “Jo Marsh”" in ran.err
    assert clerk("search", "Jo Marhs", "--json").json["warnings"]


def test_a_limit_says_how_many_more_there_are(clerk: Clerk) -> None:
    ran = clerk("search", "the", "--limit", "2")
    assert ran.out.count("\n\n") == 3
    assert " more; say more words, or --limit " in ran.lines[-1]
    assert clerk("search", "the", "--limit", "0").code == 2


def test_the_best_come_first_when_asked(clerk: Clerk) -> None:
    def refs(*options: str) -> list[str]:
        found = clerk("search", "housing", "--limit", "500", "--json", *options).json["results"]
        return [str(one["ref"]) for one in found]

    assert sorted(refs("--best")) == sorted(refs())
    assert refs("--best") != refs()


def test_a_board_without_an_index_is_searched_all_the_same(clerk: Clerk) -> None:
    assert clerk.board is not None
    whole = clerk("search", "activity day")
    for path in clerk.board.glob("index.sqlite*"):
        path.unlink()
    assert clerk("search", "activity day").out == whole.out
    assert is_fresh(clerk)


def test_what_was_changed_since_is_found(clerk: Clerk) -> None:
    assert clerk.board is not None
    store = open_store(clerk.board, Asked("", "", Present()))
    item = store.all(AgendaItem)[-1]
    with store.change("Type") as c:
        c.set(item, minutes="A hippopotamus was seen.")
    assert store.settle()
    ran = clerk("search", "hippopotamus")
    assert ran.code == 0
    store.close()
    assert clerk("search", "hippopotamus").out == ran.out


def test_a_fresh_index_is_all_that_is_opened(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*_: object) -> None:
        raise AssertionError("the board was opened")

    monkeypatch.setattr(search, "_from_board", opened)
    monkeypatch.setattr(actions, "_from_board", opened)
    assert clerk("search", "activity").code == 0
    assert clerk("actions", "--overdue").code == 0
    assert clerk("actions", "--meeting", "8 sep 2016").code == 0


@pytest.mark.parametrize("command", [["search", "activity"], ["actions", "--overdue"]])
def test_an_answer_from_a_fresh_index_loads_little(clerk: Clerk, command: list[str]) -> None:
    code = "from cpbtui.cli import run\nrun(sys.argv[1:])"
    board = ["--board", str(clerk.board), "--today", "2016-11-22"]
    assert not loaded_by(code, [*board, *command]).intersection(SLOW)


LISTS = [
    [], ["--overdue"], ["--open"], ["--by-owner"], ["--json"], ["--overdue", "--json"],
    ["--owner", "marsh"], ["--owner", "nobody"], ["--owner", "dr rao", "--json"],
    ["--meeting", "8 sep 2016"], ["--meeting", "8 sep 2016", "--json"],
    ["--meeting", "last", "--open"],
]  # fmt: skip


def both(clerk: Clerk, options: list[str], day: str) -> tuple[object, object]:
    """What the index and the record answer."""
    from_index = clerk("actions", *options, "--today", day)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(actions, "_from_index", lambda *_: None)
        from_record = clerk("actions", *options, "--today", day)
    return from_index, from_record


@pytest.mark.parametrize("day", ["2016-11-22", "2016-09-30", "2015-06-01", "2019-01-01"])
def test_the_index_and_the_record_list_the_same_actions(clerk: Clerk, day: str) -> None:
    for options in LISTS:
        from_index, from_record = both(clerk, options, day)
        assert from_index == from_record, options


def test_they_agree_when_people_are_merged_and_numbers_not_given_yet(clerk: Clerk) -> None:
    assert clerk.board is not None
    store = open_store(clerk.board, Asked("", "", Present()))
    people = store.all(Person)
    with store.change("Merge, and take numbers back") as c:
        c.set(people[1], merged_into=people[2].id)
        c.set(people[3], name=people[4].name, title=people[4].title)
        for item in store.all(AgendaItem):
            c.set(item, number="")
        for action in store.all(Action):
            c.set(action, ref="")
    assert store.settle()
    store.close()
    assert is_fresh(clerk)
    for options in LISTS:
        from_index, from_record = both(clerk, options, "2016-11-22")
        assert from_index == from_record, options
