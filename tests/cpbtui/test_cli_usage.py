"""How the command line is asked, and how it refuses."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cpbtui.command_line import Clerk


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("frob",), "There is no command “frob”"),
        (("acions",), "There is no command “acions”; did you mean “actions”?"),
        (("export", "minuets"), "did you mean “minutes”?"),
        (("export", "xyz"), "there are agenda, minutes,"),
        (("search", "x", "--kind", "minuets"), "“minuets” is not known after --kind; did you"),
        (("search", "x", "--limit", "many"), "--limit needs a whole number; “many” is none."),
        (("actions", "--overdu"), "There is no “--overdu” here; did you mean “--overdue”?"),
        (("actions", "--owner"), "--owner needs a word after it."),
        (("check", "soon"), "“soon” is one word too many here."),
        (("new",), "Please say PATH and --name as well: cpbtui new PATH --name NAME."),
        (("show",), "MEETING"),
        (("show", "30 February 2016"), "There is no meeting “30 February 2016”"),
        (("show", "2016"), "could be any of 6 meetings"),
        (("show", ""), "There is no meeting “”"),
        (("show", "[red]8 sep"), "There is no meeting “[red]8 sep”"),
        (("actions", "--frob"), "--frob"),
        (("actions", "--meeting", "1999"), "There is no meeting “1999”"),
        (("actions", "--today", "30 February"), "cannot be taken as a day"),
        (("export",), "document"),
        (("export", "soup"), "soup"),
        (("export", "minutes"), "cpbtui export minutes MEETING"),
        (("export", "agenda"), "cpbtui export agenda MEETING"),
        (("export", "visits", "last"), "--since"),
        (("export", "minutes", "last", "--since", "2016-01-01"), "do not go with minutes"),
        (("export", "visits", "--since", "whenever"), "cannot be taken as a day"),
        (("export", "visits", "--since", "2016-02-02", "--until", "2016-01-01"), "later than"),
        (("export", "groups", "--public"), "no public edition of groups"),
        (("export", "decisions", "--overdue"), "outstanding actions only"),
        (("export", "actions", "last", "--by-owner"), "outstanding actions only"),
        (("export", "minutes", "last", "--format", "docx"), "docx"),
        (("export", "minutes", "last", "-o", "/nowhere/at/all.md"), "could not be written"),
        (("erase",), "Say what to erase"),
        (("erase", " "), "Say what to erase"),
        (("erase", "Jay", "--typing-of", "last"), "Say what to erase"),
        (("erase", "Jay"), "say --yes"),
        (("history", "2016-09-08/9.9"), "Nothing is known as"),
        (("history", "3.1"), "say which"),
        (("new", "/tmp/x", "--name", " "), "needs a name"),
        (("new", "/tmp/x"), "--name"),
        ((), "needs a terminal"),
        (("--board", "postgresql://host/db", "meetings"), "server"),
    ],
)
def test_a_wrong_question_gets_one_sentence(
    clerk: Clerk, arguments: tuple[str, ...], says: str
) -> None:
    ran = clerk(*arguments)
    assert ran.code in (1, 2, 3)
    assert ran.out == ""
    assert ran.err.startswith("cpbtui: ")
    assert len(ran.err.splitlines()) == 1
    assert says in ran.err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("frob",), 2),
        (("show", "2016"), 2),
        (("show", "1 January 1999"), 1),
        (("history", "2016-09-08/9.9"), 1),
        (("history", "3.1"), 2),
        (("--board", "postgres://host/db", "meetings"), 3),
        (("actions", "--owner", "Nobody At All"), 1),
        (("actions",), 0),
    ],
)
def test_the_exit_code_tells_wrong_usage_from_nothing_found(
    clerk: Clerk, arguments: tuple[str, ...], code: int
) -> None:
    assert clerk(*arguments).code == code


def test_a_board_that_is_not_there_is_a_sentence(newcomer: Clerk, tmp_path: Path) -> None:
    ran = newcomer("meetings", "--board", str(tmp_path / "none"))
    assert (ran.code, ran.out) == (3, "")
    assert "There is no board at" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_folder_of_something_else_is_not_touched(newcomer: Clerk, tmp_path: Path) -> None:
    foreign = tmp_path / "letters"
    foreign.mkdir()
    (foreign / "letter.txt").write_text("Dear all")
    ran = newcomer("check", "--board", str(foreign))
    assert ran.code == 3
    assert "holds no board" in ran.err
    assert [path.name for path in foreign.iterdir()] == ["letter.txt"]


def test_a_file_in_the_place_of_a_board_is_exit_3(newcomer: Clerk, tmp_path: Path) -> None:
    (tmp_path / "board.txt").write_text("not a board")
    ran = newcomer("actions", "--board", str(tmp_path / "board.txt"))
    assert ran.code == 3
    assert len(ran.err.splitlines()) == 1


def test_a_board_with_every_file_destroyed_is_exit_3(clerk: Clerk) -> None:
    assert clerk.board is not None
    for path in clerk.board.rglob("*"):
        if path.is_file():
            path.write_bytes(b"\x00garbage")
    ran = clerk("actions")
    assert (ran.code, ran.out) == (3, "")
    assert len(ran.err.splitlines()) == 1


def test_without_any_board_the_screen_says_how_to_make_one(newcomer: Clerk) -> None:
    ran = newcomer(typed="", terminal=True)
    assert ran.code == 2
    assert "cpbtui new PATH" in ran.err
    assert "cpbtui demo" in ran.err


def test_every_command_has_help(clerk: Clerk) -> None:
    from cpbtui.command_list import COMMANDS

    whole = clerk("--help")
    assert whole.code == 0
    for name in COMMANDS:
        assert name in whole.out
        ran = clerk(name, "--help")
        assert ran.code == 0
        assert ran.out.startswith(f"usage: cpbtui {name}")


def test_the_options_of_all_commands_may_stand_before_or_after(clerk: Clerk) -> None:
    before = clerk("--today", "2016-09-09", "show", "last")
    after = clerk("show", "last", "--today", "2016-09-09")
    assert before == after
    assert before.code == 0


def python(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environ},
    )  # fmt: skip


def test_the_version_is_told() -> None:
    ran = python("-m", "cpbtui", "--version")
    assert ran.returncode == 0
    assert ran.stdout.startswith("cpbtui 0.")


LOADED = """
import sys
from cpbtui.cli import run
try:
    code = run(sys.argv[1:])
except SystemExit as ended:
    code = ended.code
heavy = {"textual", "rich.console", "dateutil", "markdown_it", "rapidfuzz", "pypdf", "holidays"}
print(code, sorted(heavy & sys.modules.keys()), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ("--version",),
        ("actions",),
        ("actions", "--overdue", "--json"),
        ("export", "actions"),
        ("export", "minutes", "last"),
        ("meetings",),
        ("show", "8 sep", "--json"),
        ("check",),
        ("history", "8 sep 3.1"),
    ],
)
def test_what_only_prints_loads_neither_the_screen_nor_the_slow_libraries(
    clerk: Clerk, arguments: tuple[str, ...]
) -> None:
    ran = python("-c", LOADED, *arguments, **clerk.environ)
    assert ran.stderr.splitlines()[-1] == "0 []"


def test_a_reader_that_has_seen_enough_ends_the_command_quietly(clerk: Clerk) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "cpbtui", "export", "minutes", "last"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **clerk.environ},
    )  # fmt: skip
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.close()
    assert running.stderr.read() == b""
    assert running.wait() == 0
    running.stderr.close()


def test_letters_a_pipe_cannot_carry_do_not_stop_the_command(clerk: Clerk) -> None:
    ran = python("-m", "cpbtui", "export", "minutes", "last", **clerk.environ,
                 PYTHONIOENCODING="ascii")  # fmt: skip
    assert ran.returncode == 0
    assert "## Present" in ran.stdout
