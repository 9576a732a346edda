"""The commands there are, and their modules; loads none of them."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence
    from typing import Protocol

    from cpbtui.options import Option

    class CommandModule(Protocol):
        """What a module of `cpbtui.commands` offers."""

        def add_arguments(self, parser: ArgumentParser) -> None:
            """Say which arguments the command takes."""

        def run(self, args: Namespace) -> int:
            """Do it, and answer the exit code."""

    class QuickCommand(CommandModule, Protocol):
        """What a command that must answer at once offers besides."""

        OPTIONS: Sequence[Option]
        WORDS: str
        """What the words after it are called among its arguments; empty: it takes none."""


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

NO_COMMAND = "open_app"
"""The module of no command at all: it opens the board."""
QUICK = ("actions", "search")
"""Commands that must answer at once."""


def module_of(command: str) -> CommandModule:
    """The module of a command, or of opening the board."""
    return import_module(f"cpbtui.commands.{command}")


def quick_module_of(command: str) -> QuickCommand:
    """The module of a command that must answer at once."""
    return import_module(f"cpbtui.commands.{command}")
