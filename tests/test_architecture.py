"""What may be loaded by what, and what is packed."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest

from cpbtui.command_list import COMMANDS
from cpbtui.rooms import RARE, ROOMS
from tests.store.local_board import new_board

ROOT = Path(__file__).parents[1]
SCREEN = ("textual", "rich")
ENGINES = ("tinydb", "sqlite3", "psycopg")
DRAWING = ("textual", "rich.console")
"""What makes a program slow to start; how wide a letter is may be asked of Rich at any time."""
LOADED = "print(*sorted(sys.modules))"


def modules_of(package: str) -> list[str]:
    paths = (ROOT / package).rglob("*.py")
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths]
    return sorted(name.removesuffix(".__init__") for name in names if "__main__" not in name)


def loaded_by(code: str, arguments: Sequence[str] = ()) -> set[str]:
    """The modules a fresh interpreter has loaded after some code."""
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint()\n{LOADED}", *arguments],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(done.stdout.splitlines()[-1].split())


def importing(modules: Sequence[str]) -> set[str]:
    return loaded_by("".join(f"import {name}\n" for name in modules))


@pytest.mark.parametrize("package", ["store", "imports", "exports"])
def test_reading_writing_and_keeping_the_record_load_no_screen(package: str) -> None:
    assert not importing(modules_of(package)).intersection(SCREEN)


@pytest.mark.parametrize("package", ["imports", "exports"])
def test_text_and_documents_load_no_engine(package: str) -> None:
    assert not importing(modules_of(package)).intersection(ENGINES)


def test_imports_and_exports_do_not_load_each_other_or_the_program() -> None:
    assert not importing(modules_of("imports")).intersection({"exports", "cpbtui"})
    assert not importing(modules_of("exports")).intersection({"imports", "cpbtui"})


def test_the_record_loads_nothing_above_it() -> None:
    assert not importing(modules_of("store")).intersection({"imports", "exports", "cpbtui"})


def test_the_screen_is_noticed_where_it_is_loaded() -> None:
    assert importing(["cpbtui.app"]).issuperset(SCREEN)


def test_the_loop_of_minute_taking_loads_no_screen() -> None:
    assert not importing(["cpbtui.minute_taking", "cpbtui.cli"]).intersection(SCREEN)


@pytest.mark.parametrize("command", ["actions", "meetings", "check"])
def test_a_command_loads_no_screen_when_its_output_goes_into_a_file(
    command: str, tmp_path: Path
) -> None:
    board = new_board(tmp_path / "board")
    code = "from cpbtui.cli import run\nrun(sys.argv[1:])"
    assert not loaded_by(code, ["--board", str(board), command]).intersection(DRAWING)


def test_a_list_from_the_index_loads_nothing_that_takes_as_long_as_the_list(
    tmp_path: Path,
) -> None:
    board = new_board(tmp_path / "board")
    code = "from cpbtui.cli import run\nrun(sys.argv[1:])"
    asked = ["--board", str(board), "search", "nothing"]
    assert "store.engine" in loaded_by(code, asked)  # the index is made
    loaded = loaded_by(code, ["--board", str(board), "actions", "--overdue"]) - loaded_by("")
    assert "store.local.index_lists" in loaded
    assert not loaded.intersection({"argparse", "re", "typing", "contextlib", "store.models"})


LATER = {
    "imports", "rapidfuzz", "dateutil", "markdown_it", "argparse", "tomllib", "tarfile",
    "store.local.index_filling", "store.local.index_search", "store.local.checking",
}  # fmt: skip
"""What only later screens, searches, checks and other commands need."""


def test_the_first_screen_loads_nothing_that_only_later_ones_need() -> None:
    loaded = importing(["cpbtui.cli", "cpbtui.commands.open_app", "cpbtui.app",
                        "cpbtui.screens.home"])  # fmt: skip
    assert not (loaded - loaded_by("")).intersection(LATER)


def test_rooms_are_loaded_before_anybody_goes_there() -> None:
    loaded = loaded_by("from cpbtui import rooms\nrooms.BREATH = 0\nrooms.load_rooms()")
    modules = {place.partition(":")[0] for name, place in ROOMS.items() if name not in RARE}
    assert modules
    assert loaded.issuperset(modules)
    assert "cpbtui.screens.importing" not in loaded


def test_help_and_version_load_neither_the_screen_nor_the_record() -> None:
    for option in ("--help", "--version"):
        code = "from cpbtui.cli import run\ntry: run(sys.argv[1:])\nexcept SystemExit: pass"
        assert not loaded_by(code, [option]).intersection({*SCREEN, "store", "tinydb", "msgspec"})


def test_every_command_has_its_module() -> None:
    for module, _ in COMMANDS.values():
        assert find_spec(f"cpbtui.commands.{module}") is not None, module


def test_the_wheel_holds_every_package_there_is() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert sorted(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) == sorted(
        path.parent.name for path in ROOT.glob("*/py.typed")
    )
