"""The command line: which command is meant, and how it ends.

A command is a module of `cpbtui.commands`; only the one asked for is loaded, because most
commands must answer faster than the others' libraries load.
"""

from __future__ import annotations

import os
import sys

from cpbtui.command_list import NO_COMMAND, QUICK, module_of, quick_module_of
from cpbtui.plain_arguments import read_plainly, split_at_command
from cpbtui.refusal import CANNOT_OPEN, Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

INTERRUPTED = 130
"""What a shell expects of a program stopped with Ctrl+C."""


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for, and answer the exit code."""
    try:
        args = _at_once(arguments) or _closely(arguments)
        return _guarded(args)
    except Refusal as refusal:
        return _refuse(str(refusal), refusal.code)
    except KeyboardInterrupt:
        return _refuse("Stopped. What was saved before is kept.", INTERRUPTED)
    except BrokenPipeError:
        # Whoever reads has seen enough; nothing more must be written, not even at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _at_once(arguments: Sequence[str]) -> Namespace | None:
    """What was asked for, if it is a plain question that must be answered at once."""
    parts = split_at_command(arguments)
    if parts is None:
        return None
    before, name, following = parts
    if name is None:
        return read_plainly(before | {"module": NO_COMMAND}, (), (), "")
    if name not in QUICK:
        return None
    module = quick_module_of(name)
    return read_plainly(before | {"module": name}, following, module.OPTIONS, module.WORDS)


def _closely(arguments: Sequence[str]) -> Namespace:
    # Late, because a list is printed in the time that argparse takes to load.
    from cpbtui.parsing import read_arguments

    return read_arguments(arguments)


def _guarded(args: Namespace) -> int:
    """Run a command; what the store refuses becomes a sentence."""
    # Late, so that --help and --version need not load anything of the store.
    from store.refused import CannotOpen, ReadOnly

    try:
        code = module_of(args.module).run(args)
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
