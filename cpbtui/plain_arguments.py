"""Arguments that can be read without argparse, which takes longer to load than a list to print.

Only what needs no judgement is read here: options spelled out with a blank before their word. On
anything else, right or wrong, argparse decides; what both can read, both read alike.
"""

from __future__ import annotations

from types import SimpleNamespace

from cpbtui.options import COMMON, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Sequence
    from typing import Any


def split_at_command(
    arguments: Sequence[str],
) -> tuple[dict[str, Any], str | None, list[str]] | None:
    """What was said before a command, the command, and all that follows it; None: look closer.

    The command is None where none is named.
    """
    before = {option.dest: option.default for option in COMMON}
    left = list(arguments)
    while left and left[0].startswith("-"):
        if not _take(left, COMMON, before):
            return None
    return before, left[0] if left else None, left[1:]


def read_plainly(
    before: dict[str, Any], following: Iterable[str], options: Sequence[Option], words: str
) -> Namespace | None:
    """The arguments of a command; None: look closer.

    Args:
        before: What was said before the command.
        following: What was typed after it.
        options: Those of the command.
        words: What one or more words after the command are called; empty: it takes none.
    """
    values = {option.dest: option.default for option in options} | before
    left, typed, closed = list(following), list[str](), False
    while left:
        if left[0].startswith("-"):
            closed = bool(typed)
            if not _take(left, (*COMMON, *options), values):
                return None
        elif closed or not words:
            return None
        else:
            typed.append(left.pop(0))
    if words:
        if not typed:
            return None
        values[words] = typed
    # Commands read attributes, and nothing else that a namespace of argparse has.
    return SimpleNamespace(**values)  # type: ignore[return-value]


def _take(left: list[str], options: Iterable[Option], values: dict[str, Any]) -> bool:
    """Take the option that comes next, and the word that belongs to it."""
    name = left.pop(0)
    option = next((one for one in options if one.name == name), None)
    if option is None or not option.is_plain:
        return False
    if option.is_switch:
        values[option.dest] = True
        return True
    if not left or left[0].startswith("-"):
        return False
    values[option.dest] = left.pop(0)
    return True
