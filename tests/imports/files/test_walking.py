from __future__ import annotations

from pathlib import Path

import pytest

from imports.files import files_in, gathered, left_out_sentence, walking


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


def test_a_folder_is_walked_in_the_order_a_person_lists_it(tmp_path: Path) -> None:
    make(tmp_path, "minutes 10.txt", "minutes 9.DOCX", "a/b/old.doc", "Zoo.md", "alpha.pdf")
    found = [path.relative_to(tmp_path).as_posix() for path in files_in([tmp_path])]
    assert found == ["alpha.pdf", "minutes 9.DOCX", "minutes 10.txt", "Zoo.md", "a/b/old.doc"]


def test_hidden_files_and_locks_are_passed_over_and_other_kinds_named(tmp_path: Path) -> None:
    make(tmp_path, ".hidden.txt", ".git/x.txt", "~$m.docx", ".~lock.m.odt#", "m.docx", "p.png")
    found = gathered([tmp_path])
    assert [path.name for path in found.files] == ["m.docx"]
    assert [path.name for path in found.left_out] == ["p.png"]


def test_a_file_that_was_named_is_meant_whatever_it_is(tmp_path: Path) -> None:
    make(tmp_path, "p.png")
    named = [tmp_path / "p.png", tmp_path / "gone.txt", tmp_path / "p.png"]
    assert files_in(named) == named[:2]


def test_a_file_named_and_found_in_its_folder_is_meant_once(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b.txt")
    assert files_in([tmp_path / "b.txt", tmp_path]) == [tmp_path / "b.txt", tmp_path / "a.txt"]


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    make(tmp_path, "a/m.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [path.name for path in files_in([tmp_path])] == ["m.txt"]


def test_too_many_files_are_named_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walking, "MOST", 2)
    make(tmp_path, "1.txt", "2.txt", "3.txt")
    found = gathered([tmp_path])
    assert [path.name for path in found.files] == ["1.txt", "2.txt"]
    assert [path.name for path in found.left_out] == ["3.txt"]


def test_what_was_left_out_is_told_in_one_sentence() -> None:
    assert left_out_sentence([]) == ""
    assert left_out_sentence([Path("a/x.png")]) == (
        "1 file was left out, being of a kind that holds no minutes: x.png."
    )
    five = left_out_sentence([Path(f"{n}.png") for n in range(5)])
    assert five.endswith("minutes: 0.png, 1.png, 2.png, 3.png, 4.png.")
    assert left_out_sentence([Path(f"{n}.png") for n in range(7)]).endswith("4.png and 2 more.")
