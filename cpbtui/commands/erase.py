"""`cpbtui erase`: take words, or the typing history of a meeting, out of the record for good."""

from __future__ import annotations

import argparse
import sys

from cpbtui.boards import Asked, asked, board_asked_for, opened
from cpbtui.printing import say, visible
from cpbtui.refusal import NOTHING, Refusal
from cpbtui.which_meeting import which_meeting
from exports.wording import day_in_words
from store.local.erasing import erase
from store.models import Meeting


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to erase."""
    parser.add_argument("words", nargs="*", metavar="WORDS", help="a word, a name or a phrase")
    parser.add_argument(
        "--typing-of", metavar="MEETING", help="how a meeting's minutes were typed; they stay"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask, for scripts")


def run(args: argparse.Namespace) -> int:
    """Ask, and erase."""
    words = [" ".join(word.split()) for word in args.words]
    if bool(words) == bool(args.typing_of) or "" in words:
        raise Refusal("Say what to erase: either words, or --typing-of MEETING.")
    what = asked(args)
    meeting, by = _looked_up(args.typing_of, what)
    named = ", ".join(f"“{word}”" for word in words)
    if meeting is not None:
        named = f"the typing history of {day_in_words(meeting.on)}"
    if not args.yes and not _is_sure(named):
        say("Nothing was erased.")
        return NOTHING
    done = erase(
        board_asked_for(what), words=words, meeting_history=meeting.id if meeting else None,
        by=by, clock=what.present.utc,
    )  # fmt: skip
    if not done.documents and not done.changes:
        say(f"{named[:1].upper()}{named[1:]} was not found; nothing needed to be erased.")
        return NOTHING
    say(
        f"Erased from {_count(done.documents, 'place')} and from "
        f"{_count(done.changes, 'step')} of what was typed. "
        "Copies outside the board's folder are not reached."
    )
    return 0


def _count(number: int, one: str) -> str:
    return f"1 {one}" if number == 1 else f"{number} {one}s"


def _looked_up(typing_of: str | None, what: Asked) -> tuple[Meeting | None, str]:
    """The meeting meant, and whose change it is; the board is closed again afterwards."""
    with opened(what) as store:
        if not typing_of:
            return None, store.by
        return which_meeting(typing_of, store.meetings(), what.present.today()), store.by


def _is_sure(named: str) -> bool:
    if not sys.stdin.isatty():
        raise Refusal("Erasing cannot be undone. Without a terminal to ask on, say --yes.")
    print(visible(f"Erase {named} from the record, its history and its backups? "
                  "This cannot be undone. Type yes: "), end="", flush=True)  # fmt: skip
    return sys.stdin.readline().strip().casefold() == "yes"
