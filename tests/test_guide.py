"""What a newcomer reads is true: the commands run, the keys are those there are, the walk works."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from cpbtui import __main__, command_list
from cpbtui.app import CpbtuiApp
from cpbtui.demo_board import make_board
from cpbtui.registry import COMMANDS
from docs import first_minutes, make_keys
from imports.names import Names
from imports.reading import Context, read_passage
from store.records import Register
from tests.cpbtui.command_line import TODAY, Clerk, clerk_of_demo_board
from tests.cpbtui.screen_text import screen_text
from tests.imports.past.fictional import MAY

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PAPERS = {"README.md": README, "docs/guide.md": GUIDE, "docs/architecture.md": ARCHITECTURE}
ON_THE_SCREEN = "opens the screen"


def examples() -> list[str]:
    """Every line of the README and the guide that runs cpbtui."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README + GUIDE, re.MULTILINE | re.DOTALL)
    lines = (line.partition(" #")[0].strip() for block in blocks for line in block.splitlines())
    return list(dict.fromkeys(line for line in lines if line.split()[:1] == ["cpbtui"]))


def typed_in_the_guide() -> Iterator[tuple[str, str]]:
    """What may be typed, and what it becomes, of the guide's table."""
    for row in re.findall(r"^\| (`.*?) \| (.*?) \|$", GUIDE, re.MULTILINE):
        for typed in re.findall(r"`([^`]+: [^`…]+)`", row[0]):
            yield typed, row[1]


@pytest.fixture
def reader(tmp_path: Path) -> Clerk:
    """Somebody with a demo board and a backup of it, who tries what is written."""
    clerk = clerk_of_demo_board(tmp_path)
    (tmp_path / "Backups").mkdir()
    made = clerk("backup", str(tmp_path / "Backups"))
    assert made.code == 0
    path = next((tmp_path / "Backups").glob("*.tar.gz"))
    path.rename(tmp_path / "Backups" / "BACKUP.tar.gz")
    (tmp_path / "Boards").mkdir()
    (tmp_path / "Minutes").mkdir()
    (tmp_path / "Minutes" / "may.txt").write_text(MAY, encoding="utf-8")
    return clerk


@pytest.mark.parametrize("line", examples())
def test_an_example_runs_as_it_stands(
    line: str, reader: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(reader.home)
    words = [word.replace("~", str(reader.home), 1) for word in shlex.split(line)[1:]]
    done = reader(*words)
    if not words:
        assert "needs a terminal" in done.err
    else:
        assert done.code == 0, f"{line}: {done.err or done.out}"
        assert "Traceback" not in done.err


def test_there_are_examples_of_every_command() -> None:
    shown = {line.split()[1] for line in examples() if len(line.split()) > 1}
    assert shown.issuperset(command_list.COMMANDS)


def test_the_key_table_of_the_guide_is_that_of_the_registry() -> None:
    assert make_keys.with_keys(GUIDE) == GUIDE, "Write it again with: make keys"


def test_a_guide_without_its_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="lost the marks"):
        make_keys.with_keys(GUIDE.replace(make_keys.END, ""))


def test_the_key_table_names_every_command() -> None:
    table = GUIDE.partition(make_keys.BEGIN)[2]
    assert all(f"| {command.name} | {command.help} |" in table for command in COMMANDS.values())


@pytest.mark.parametrize(("typed", "becomes"), list(typed_in_the_guide()))
def test_what_the_guide_says_is_understood_is_understood(typed: str, becomes: str) -> None:
    found = read_passage(typed, Context(on=TODAY, names=Names(Register())))
    assert found, f"{typed} should become {becomes}"


def test_make_run_and_make_test_stand_first_in_the_readme() -> None:
    block = README.partition("```sh\n")[2].partition("```")[0]
    assert [line.split("#")[0].strip() for line in block.splitlines()] == ["make run", "make test"]
    makefile = (ROOT / "Makefile").read_text()
    assert all(f"\n{name}:" in makefile for name in ("run", "test", "screens", "keys"))


@pytest.mark.parametrize("name", PAPERS)
def test_every_link_leads_somewhere(name: str) -> None:
    text, folder = PAPERS[name], (ROOT / name).parent
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
        assert (folder / target).exists(), target


@pytest.mark.parametrize("name", PAPERS)
def test_every_place_within_a_page_is_there(name: str) -> None:
    text = PAPERS[name]
    heads = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    places = {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}
    assert places.issuperset(re.findall(r"\]\(#([^)]+)\)", text))


@pytest.mark.slow
async def test_the_first_five_minutes_go_as_the_readme_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "Documents"))
    store, _ = make_board(tmp_path / "board", first_minutes.TODAY)
    app = CpbtuiApp(
        store, today=lambda: first_minutes.TODAY, clock=lambda: first_minutes.NOW
    )  # fmt: skip
    try:
        async with app.run_test(size=(120, 40), notifications=False) as pilot:
            await first_minutes.walk(pilot, first_minutes.TO_THE_PICTURE)
            shown = screen_text(app)
            assert "Members 5 of 10" in shown
            assert "? A visit to keep?  1 Yes" in shown
            await first_minutes.walk(pilot, first_minutes.TO_THE_END[:3])
            assert "“Sam” is Sam Grey" in screen_text(app)
            await first_minutes.walk(pilot, first_minutes.TO_THE_END[3:8])
            assert "The action sheet is" in screen_text(app)
            assert [*tmp_path.glob("Documents/*action sheet.md")]
            await first_minutes.walk(pilot, first_minutes.TO_THE_END[8:])
            assert re.search(r"Outstanding \d+ +Overdue 1 ", screen_text(app))
            assert "Thank the carers of Harbury" in screen_text(app)
    finally:
        store.close()


def test_the_readme_names_every_step_of_the_walk_in_its_order() -> None:
    walk = " ".join(README.partition("## The first five minutes")[2].split())
    at = 0
    for step in (*first_minutes.TO_THE_PICTURE, *first_minutes.TO_THE_END):
        shown = {"ctrl+z": "Ctrl+Z", "alt+s": "Alt+s", "escape": "Esc", "enter": "Enter"}
        wanted = shown.get(step, step.upper() if re.fullmatch(r"f\d", step) else step)
        if step in ("m", "f8", "escape", "enter"):
            assert f"`{wanted}`" in walk  # several at once are named once
            continue
        found = walk.find(f"`{wanted}`", at)
        assert found >= 0, f"{wanted} is not where the walk needs it"
        at = found


def test_no_document_speaks_of_a_command_that_is_not_there_yet() -> None:
    for name in re.findall(r"`cpbtui ([a-z]+)", README + GUIDE):
        assert name in command_list.COMMANDS, name


def test_the_program_is_started_by_the_name_the_readme_uses() -> None:
    assert callable(__main__.main)


def test_the_files_the_architecture_names_are_there() -> None:
    folder = ROOT
    for path in re.findall(r"`([a-z_/]+\.py|[a-z_]+(?:/[a-z_]+)*/)`", ARCHITECTURE):
        if path == "areas/" or path == "understanding/" or path == "steps/":
            path = f"cpbtui/{path}"
        found = ROOT / path if "/" in path else folder / path
        folder = found.parent if "/" in path else folder
        assert found.exists(), path
