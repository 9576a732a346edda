"""`cpbtui import FILE…`: past minutes and agendas into the record."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from cpbtui.accepting import Openness, accept, told_of
from cpbtui.boards import Asked, asked, board_asked_for, opened
from cpbtui.importing import (
    FileRead,
    Proposed,
    counts_of,
    meetings_told,
    no_board,
    proposals,
    read_files,
    setting_of,
)
from cpbtui.printing import put_json, say, visible
from cpbtui.refusal import NOTHING, Refusal
from exports.json_view import envelope, meeting_json
from exports.wording import day_in_words
from imports.files import gathered, left_out_sentence
from imports.past.read import Doubt
from store.engine import CannotOpen
from store.ids import Ids

OPEN: tuple[Openness, ...] = ("all", "recent", "none")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which files, and how far to go."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE",
        help="text, Markdown, Word, OpenDocument, PDF, a saved web page, or a folder of them",
    )  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be taken")
    parser.add_argument("--yes", action="store_true", help="do not ask; what is in doubt stays out")
    parser.add_argument(
        "--open", choices=OPEN, default="recent",
        help="which actions come in as outstanding: those of the newest twelve months (recent), "
        "all or none; the others are kept as “not known”",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="for other programs")


def run(args: argparse.Namespace) -> int:
    """Read the files, tell what is in them, and take it when that is wanted."""
    what = asked(args)
    files = _read(args.files)
    if args.dry_run:
        proposed = _against_the_board(files, what)
        _tell(args, files, proposed)
        return _code(files, proposed)
    with opened(what) as store:
        told = meetings_told(files)
        setting = setting_of(store, told, what.present.today())
        proposed = proposals(told, setting, store.new_id)
        if not args.json:
            _tell(args, files, proposed)
        if not args.yes and not _is_sure(proposed):
            say("Nothing was imported.")
            return NOTHING
        done = accept(store, proposed, args.open, what.present.local)
        if args.json:
            _tell(args, files, proposed)
        elif proposed:
            say(told_of(done))
        else:
            say("No minutes could be read in what was named; nothing was changed.")
    return _code(files, proposed)


def _read(names: Sequence[str]) -> list[FileRead]:
    missing = [name for name in names if not Path(name).expanduser().exists()]
    if missing:
        raise Refusal(f"There is no file {missing[0]}. Nothing was imported.")
    found = gathered(Path(name).expanduser() for name in names)
    paths = found.files
    if sentence := left_out_sentence(found.left_out):
        _warn(sentence)
    shows = sys.stderr.isatty() and len(paths) > 1

    def progress(done: int) -> None:
        if shows:
            print(f"\rReading {done} of {len(paths)} files", end="", file=sys.stderr, flush=True)

    files = list(read_files(paths, progress))
    if shows:
        print("\r" + " " * 40 + "\r", end="", file=sys.stderr)
    return files


def _against_the_board(files: Sequence[FileRead], what: Asked) -> list[Proposed]:
    """What would be taken; without a board, as a new board would."""
    told = meetings_told(files)
    if not board_asked_for(what).is_dir():
        setting = no_board(told, what.present.today())
        return proposals(told, setting, Ids(what.present.utc, os.urandom).next)
    try:
        with opened(what) as store:
            setting = setting_of(store, told, what.present.today())
            return proposals(told, setting, store.new_id)
    except CannotOpen as error:
        _warn(str(error))
        return proposals(
            told, no_board(told, what.present.today()), Ids(what.present.utc, os.urandom).next
        )


def _tell(args: argparse.Namespace, files: Sequence[FileRead], found: Sequence[Proposed]) -> None:
    if args.json:
        meetings = [
            meeting_json(one.proposal.record)
            for one in found
            if one.proposal.read.kind == "minutes" and one.proposal.read.on is not None
        ]
        put_json(envelope(meetings=meetings, warnings=_warnings(files, found)))
        return
    for file in files:
        if file.problem:
            _warn(file.problem)
        for sentence in file.source.told if file.source else ():
            _warn(sentence)
        for doubt in file.read.told:
            say(f"{file.path.name}, line {doubt.line}: {doubt.message}")
    for one in found:
        _tell_meeting(one)


FATES = {
    "new": "new",
    "completes": "completes the meeting the board has",
    "known": "in the record already",
    "out": "left out",
}


def _tell_meeting(one: Proposed) -> None:
    proposal = one.proposal
    read, record = proposal.read, proposal.record
    day = day_in_words(read.on) if read.on else "a day that is not told"
    what = "Agenda" if read.kind == "agenda" else "Meeting"
    differs = proposal.differences
    nothing = ", nothing to take" if proposal.fate == "known" and not differs else ""
    say(f"{what} of {day} ({one.told.file.path.name}): {FATES[proposal.fate]}{nothing}.")
    if proposal.why:
        say(f"  {proposal.why}")
        say("  To take it all the same, open the file in the program (i) and answer 1.")
    if proposal.fate != "known":
        say(f"  {counts_of(record)}")
    for doubt in _doubts(one):
        if proposal.fate != "known" or doubt.about == "record":
            say(f"  ? line {doubt.line}: {doubt.message}")
    for each in differs:
        say(f"  ≠ line {each.line}: “{each.title}” reads otherwise in the file.")
    if differs:
        say("  The record's words stay. Open the file in the program (i) to take the file's.")


def _doubts(one: Proposed) -> list[Doubt]:
    asked_about = [question.doubt for question in one.proposal.questions]
    return sorted({*one.proposal.doubts, *asked_about}, key=lambda each: (each.line, each.message))


def _warnings(files: Sequence[FileRead], found: Sequence[Proposed]) -> list[dict[str, object]]:
    warnings: list[dict[str, object]] = []
    for file in files:
        if file.problem:
            warnings.append({"line": 0, "message": file.problem})
        warnings += [{"line": d.line, "message": d.message} for d in file.read.told]
    for one in found:
        if one.proposal.why:
            line = one.proposal.read.first_line
            warnings.append({"line": line, "message": one.proposal.why})
        warnings += [{"line": d.line, "message": d.message} for d in _doubts(one)]
    return warnings


def _is_sure(proposed: Sequence[Proposed]) -> bool:
    if not any(one.proposal.added and one.proposal.fate != "out" for one in proposed):
        return True
    if not sys.stdin.isatty():
        raise Refusal("Without a terminal to ask on, say --yes to import or --dry-run to look.")
    print("Take this into the record? Type yes: ", end="", flush=True)
    return sys.stdin.readline().strip().casefold() == "yes"


def _code(files: Sequence[FileRead], proposed: Sequence[Proposed]) -> int:
    return NOTHING if any(one.problem for one in files) or not proposed else 0


def _warn(sentence: str) -> None:
    print(f"cpbtui: {visible(sentence)}", file=sys.stderr)
