"""Options of commands, written down once for whoever reads a command line; loads nothing."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterable
    from typing import Any


class Option:
    """A switch, or an option with one word after it."""

    def __init__(self, name: str, words: str, metavar: str = "", **more: Any) -> None:
        """Describe an option.

        Args:
            name: As typed, "--by-owner".
            words: What it does, for the help.
            metavar: What the word after it is called.
            more: Whatever else argparse is to be told of it: a default, a type, choices. With
                neither this nor a metavar, it is a switch.
        """
        self.name, self.help, self.metavar, self.more = name, words, metavar, more
        self.is_switch = not (metavar or more)

    @property
    def dest(self) -> str:
        """What it is called among the arguments."""
        return self.name.strip("-").replace("-", "_")

    @property
    def default(self) -> Any:
        """Its value where it is not typed."""
        return self.more.get("default", False if self.is_switch else None)

    @property
    def is_plain(self) -> bool:
        """Whether any word will do after it, and stays as it was typed."""
        return self.more.keys() <= {"default"}


COMMON = (
    Option("--board", "the board's folder; usually the last one", "PATH", default=""),
    Option("--by", "whose changes these are", "NAME", default=""),
    Option("--today", "act as on another day", "DATE", default=""),
)
"""What may be said before a command or after it."""


def add_options(parser: ArgumentParser, options: Iterable[Option], **more: Any) -> None:
    """Tell argparse of options, and of more that holds for all of them."""
    for option in options:
        if option.is_switch:
            parser.add_argument(option.name, action="store_true", help=option.help, **more)
        else:
            told = {"metavar": option.metavar or None} | option.more | more
            parser.add_argument(option.name, help=option.help, **told)
