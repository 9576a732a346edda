from __future__ import annotations

from collections import Counter
from importlib import import_module

import pytest

from cpbtui.app import CpbtuiApp
from cpbtui.areas import AREAS
from cpbtui.command import Area, key_name
from cpbtui.keymap import keymap_from
from cpbtui.palette import likeness
from cpbtui.registry import COMMANDS, bindings_of, key_table, shown_key
from cpbtui.rooms import ROOMS
from cpbtui.screens.board_screen import BoardScreen


def best(query: str) -> str:
    return max(COMMANDS.values(), key=lambda one: likeness(query, one)).id


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.id)
def test_no_two_commands_of_an_area_have_the_same_key_or_id(area: Area) -> None:
    keys = Counter(key for command in area.commands for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert all(command.area == area.id for command in area.commands)
    assert len({command.id for command in area.commands}) == len(area.commands)


def test_no_command_takes_a_key_that_works_everywhere() -> None:
    everywhere = {key for one in COMMANDS.values() if one.area == "app" for key in one.keys}
    for command in COMMANDS.values():
        if command.area != "app":
            assert not everywhere & set(command.keys), command.id


def test_every_f_key_has_a_second_key_that_is_none() -> None:
    def is_f_key(key: str) -> bool:
        last = key.split("+")[-1]
        return last.startswith("f") and last[1:].isdigit()

    for command in COMMANDS.values():
        if any(is_f_key(key) for key in command.keys):
            assert not all(is_f_key(key) for key in command.keys), command.id


def test_every_command_is_told_in_a_sentence() -> None:
    for command in COMMANDS.values():
        assert command.help.endswith("."), command.id
        assert command.name[0].isupper(), command.id


@pytest.mark.parametrize(
    "room",
    ["home", "actions", "decisions", "outcomes", "search", "meetings", "people", "settings"],
)
def test_every_command_of_a_screen_does_something_there(room: str) -> None:
    module, _, name = ROOMS[room].partition(":")
    screen = getattr(import_module(module), name)
    for command in COMMANDS.values():
        if command.area == "go":
            assert command.verb in ROOMS
        elif command.area in screen.AREAS:
            assert hasattr(screen, f"action_{command.verb}"), command.id


def test_every_command_of_the_whole_program_does_something() -> None:
    for command in COMMANDS.values():
        if command.area == "app":
            doing = f"action_{command.verb}"
            assert hasattr(CpbtuiApp, doing) or hasattr(BoardScreen, doing), command.id


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("undo", "app.undo"),
        ("regulation 44", "go.visits"),
        ("no quorum", "meetings.inquorate"),
        ("duplicate", "people.merge"),
        ("projector", "app.theme"),
        ("progres note", "actions.note"),
    ],
)
def test_the_palette_finds_commands_by_other_words(words: str, command: str) -> None:
    assert best(words) == command


def test_the_palette_knows_dispatch_but_not_nonsense() -> None:
    found = [one.id for one in COMMANDS.values() if likeness("dispatch", one) > 0]
    assert "meetings.step" in found
    assert [one.id for one in COMMANDS.values() if likeness("zzzz", one) > 0] == []
    assert likeness("", COMMANDS["app.undo"]) == 0.0


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("f8", "F8"), ("ctrl+g", "^G"), ("enter", "Enter"), ("slash", "/"), ("c", "c"),
        ("R", "R"), ("escape", "Esc"), ("shift+tab", "Shift+Tab"), ("ctrl+shift+z", "Shift+^Z"),
        ("alt+up", "Alt+↑"), ("f", "f"), ("plus", "+"),
    ],
)  # fmt: skip
def test_keys_are_shown_as_they_are_printed_on_the_keyboard(key: str, shown: str) -> None:
    assert key_name(key) == shown


def test_the_key_table_has_every_command_under_its_area() -> None:
    table = key_table()
    assert table.count("\n### ") == sum(1 for area in AREAS if area.commands) - 1
    for command in COMMANDS.values():
        assert f"| {command.name} | {command.help} |" in table
    assert "| `F1` or `^/` | Keys |" in table


def test_bindings_carry_the_ids_that_keymap_files_use() -> None:
    bound = {getattr(one, "id", None) for one in bindings_of("actions")}
    assert "actions.complete" in bound


def test_a_keymap_gives_other_keys_and_tells_of_unknown_ids_and_clashes() -> None:
    keymap = keymap_from(
        {
            "actions.complete": "k",
            "actions.note": "d",
            "meeting.fly": "f9",
            "app.undo": 7,
            "people.add": ["ctrl+p", "plus"],
        }
    )
    assert keymap.keys["actions.complete"] == ("k",)
    assert "app.undo" not in keymap.keys
    assert shown_key(COMMANDS["actions.complete"], keymap.keys) == "k"
    told = "\n".join(keymap.told)
    assert "“meeting.fly”, which is not a command" in told
    assert "gives “app.undo” no key" in told
    assert "gives d to “Progress note”, but “Date” has it too" in told
    assert "gives ctrl+p to “Add a person”, but “All commands” has it too" in told
    assert len(keymap.told) == 4


def test_two_commands_that_swap_keys_do_not_clash() -> None:
    assert keymap_from({"actions.complete": "n", "actions.note": "c"}).told == ()


def test_a_clash_of_two_re_bound_commands_is_told_once() -> None:
    assert len(keymap_from({"actions.complete": "k", "actions.note": "k"}).told) == 1
