"""The command line as argparse reads it: all of it, its help, and what is wrong with it."""

from __future__ import annotations

import argparse
import os
from argparse import Namespace
from collections.abc import Sequence
from typing import Any, NoReturn

from cpbtui.command_list import COMMANDS, NO_COMMAND, module_of
from cpbtui.options import COMMON, add_options
from cpbtui.refusal import Refusal

ABOUT = "The board clerk's meeting and action log. Without a command, it opens the board."


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

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Namespace | None = None
    ) -> tuple[Namespace, list[str]]:
        """Read the arguments; a word that may be left out is taken behind options too.

        Without this, `export minutes --public 2026-01-15` would be a word too many: argparse
        takes such a word for left out as soon as an option comes.
        """
        found, left = super().parse_known_args(args, namespace)
        if len(left) == 1 and not left[0].startswith("-"):
            for one in self._actions:
                unsaid = getattr(found, one.dest, one.default) == one.default
                if one.nargs == argparse.OPTIONAL and not one.option_strings and unsaid:
                    setattr(found, one.dest, left.pop())
                    break
        return found, left

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


def read_arguments(arguments: Sequence[str]) -> Namespace:
    """What was asked for.

    Raises:
        Refusal: It is no command, or it lacks something.
    """
    said = {option.dest: option.default for option in COMMON}
    return _parser(arguments).parse_args(arguments, Namespace(module=NO_COMMAND, **said))


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """A parser of the commands named among the arguments, or of all for whoever asks for help."""
    common = Parser(add_help=False)
    # A command must not put its default over what was said before it.
    add_options(common, COMMON, default=argparse.SUPPRESS)
    parser = Parser(prog="cpbtui", parents=[common], description=ABOUT)
    parser.add_argument(
        "--version", action=Version, nargs=0, dest=argparse.SUPPRESS, default=argparse.SUPPRESS,
        help="say which version this is",
    )  # fmt: skip
    commands = parser.add_subparsers(metavar="COMMAND", title="commands", prog="cpbtui")
    asked = [name for name in COMMANDS if name in arguments]
    for name in asked or COMMANDS:
        module, words = COMMANDS[name]
        sub = commands.add_parser(
            name, parents=[common], help=words, description=words[:1].upper() + words[1:] + ".",
        )  # fmt: skip
        sub.set_defaults(module=module)
        if asked:
            module_of(module).add_arguments(sub)
    return parser
