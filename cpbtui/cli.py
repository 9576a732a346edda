"""The command line: which command is meant, and how it ends.

A command is a module of `cpbtui.commands`; only the one asked for is loaded, because most
commands must answer faster than the others' libraries load.
"""

from __future__ import annotations

import argparse
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn, Protocol, cast

from cpbtui.refusal import CANNOT_OPEN, Refusal

COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("demo", "open a fictional board; without a terminal, play one meeting through"),
    "new": ("new", "make an empty board"),
    "import": ("import_files", "bring in past minutes and agendas"),
    "type": ("type_minutes", "take minutes line by line from standard input"),
    "meetings": ("meetings", "list the meetings"),
    "show": ("show", "print the minutes of a meeting"),
    "actions": ("actions", "list the outstanding actions"),
    "search": ("search", "find words in everything the board keeps"),
    "export": ("export", "make a document"),
    "check": ("check", "prove that everything is there and the backups are sound"),
    "backup": ("backup", "put a dated copy of the board aside"),
    "restore": ("restore", "bring a board back from a backup"),
    "history": ("history", "tell what happened to an action, a decision or a meeting"),
    "erase": ("erase", "take words out of the record for good"),
}
"""Module and help of each command, in the order of the help."""

ABOUT = "The board clerk's meeting and action log. Without a command, it opens the board."

INTERRUPTED = 130
"""What a shell expects of a program stopped with Ctrl+C."""


class CommandModule(Protocol):
    """What a module of `cpbtui.commands` offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say which arguments the command takes."""

    def run(self, args: Namespace) -> int:
        """Do it, and answer the exit code."""


class Help(argparse.HelpFormatter):
    """Help as wide as the terminal; argparse would load compression to find that out."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    told = os.environ.get("COLUMNS", "")
    if told.isdigit() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(1).columns or 80
    except (OSError, ValueError):
        return 80


class Parser(argparse.ArgumentParser):
    """A parser that refuses in one sentence."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(formatter_class=Help, allow_abbrev=False, **kwargs)

    def error(self, message: str) -> NoReturn:
        """Refuse what was typed.

        Raises:
            Refusal: Always.
        """
        # Late, because nearly every command is asked for rightly.
        from cpbtui.usage import usage_sentence

        sentence = usage_sentence(message, self)
        end = "" if sentence.endswith((".", "?")) else "."
        raise Refusal(f"{sentence}{end} See {self.prog} --help.")


class Version(argparse.Action):
    """Says which version this is, and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print it."""
        # Late, because finding it takes longer than most commands.
        from importlib.metadata import version

        print(f"cpbtui {version('cpbtui')}")
        parser.exit()


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for, and answer the exit code."""
    try:
        parser = _parser(arguments)
        args = parser.parse_args(arguments, Namespace(module="open_app", board="", by="", today=""))
        return _guarded(args.module, args)
    except Refusal as refusal:
        return _refuse(str(refusal), refusal.code)
    except KeyboardInterrupt:
        return _refuse("Stopped. What was saved before is kept.", INTERRUPTED)
    except BrokenPipeError:
        # Whoever reads has seen enough; nothing more must be written, not even at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _guarded(name: str, args: Namespace) -> int:
    """Run a command; what the store refuses becomes a sentence."""
    # Late, so that --help and --version need not load anything of the store.
    from store.refused import CannotOpen, ReadOnly

    try:
        code = _module(name).run(args)
        sys.stdout.flush()
        return code
    except (CannotOpen, ReadOnly) as error:
        return _refuse(str(error), CANNOT_OPEN)
    except BrokenPipeError:
        raise
    except OSError as error:
        why = error.strerror or str(error)
        where = f" ({error.filename})" if error.filename else ""
        return _refuse(f"The system refused: {why}{where}. Nothing else was done.", CANNOT_OPEN)


def _refuse(sentence: str, code: int) -> int:
    print(f"cpbtui: {sentence}", file=sys.stderr)
    return code


def _module(name: str) -> CommandModule:
    return cast(CommandModule, import_module(f"cpbtui.commands.{name}"))


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    common = Parser(add_help=False)
    _add_common(common)
    parser = Parser(prog="cpbtui", parents=[common], description=ABOUT)
    parser.add_argument("--version", action=Version, nargs=0, help="say which version this is")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands", prog="cpbtui")
    asked = [name for name in COMMANDS if name in arguments]
    for name in asked or COMMANDS:
        module, words = COMMANDS[name]
        sub = commands.add_parser(
            name, parents=[common], help=words, description=words[:1].upper() + words[1:] + ".",
        )  # fmt: skip
        sub.set_defaults(module=module)
        if asked:
            _module(module).add_arguments(sub)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    """What may be said before the command or after it."""
    kept = argparse.SUPPRESS
    parser.add_argument(
        "--board", metavar="PATH", default=kept, help="the board's folder; usually the last one"
    )
    parser.add_argument("--by", metavar="NAME", default=kept, help="whose changes these are")
    parser.add_argument("--today", metavar="DATE", default=kept, help="act as on another day")
