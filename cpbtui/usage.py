"""What is wrong with an argument, as a plain sentence with the nearest right word."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches


def usage_sentence(message: str, parser: argparse.ArgumentParser) -> str:
    """What argparse has to say, in our words.

    Args:
        message: As argparse words it.
        parser: Which refuses.
    """
    for pattern, worded in _WORDED:
        found = re.match(pattern, message, re.DOTALL)
        if found:
            return worded(found, parser)
    return f"{message[:1].upper()}{message[1:].rstrip('.')}"


def did_you_mean(typed: str, words: Iterable[str]) -> str:
    """The likeliest of some words, as the end of a sentence; empty when none is near."""
    near = get_close_matches(typed, list(words), n=1, cutoff=0.6)
    return f"; did you mean “{near[0]}”?" if near else "."


def _choice(found: re.Match[str], parser: argparse.ArgumentParser) -> str:
    typed = found[2]
    known = [str(one) for one in _choices(parser, found[1])]
    if found[1] == "COMMAND":
        return f"There is no command “{typed}”{did_you_mean(typed, known)}"
    meant = did_you_mean(typed, known)
    listed = f"{', '.join(known[:-1])} and {known[-1]}" if len(known) > 1 else "".join(known)
    end = meant if meant != "." else f"; there {'are' if len(known) > 1 else 'is'} {listed}."
    return f"“{typed}” is not known after {_named(found[1])}{end}"


def _named(argument: str) -> str:
    return argument if argument.startswith("-") else f"the word for the {argument}"


def _choices(parser: argparse.ArgumentParser, argument: str) -> Iterator[object]:
    for action in parser._actions:
        names = {action.dest, action.metavar, "/".join(action.option_strings)}
        if argument in names and action.choices is not None:
            yield from action.choices


def _missing(found: re.Match[str], parser: argparse.ArgumentParser) -> str:
    wanted = found[1].split(", ")
    shown = " and ".join([", ".join(wanted[:-1]), wanted[-1]] if len(wanted) > 1 else wanted)
    return f"Please say {shown} as well: {_asked(parser)}."


def _asked(parser: argparse.ArgumentParser) -> str:
    """How a command is typed: its words, and the options it cannot do without."""
    words = [parser.prog]
    for action in parser._actions:
        if not action.option_strings and action.nargs != "?" and action.metavar != "COMMAND":
            words.append(str(action.metavar or action.dest.upper()))
        elif action.required and action.option_strings:
            words.append(f"{action.option_strings[-1]} {action.metavar or action.dest.upper()}")
    return " ".join(words)


def _unknown(found: re.Match[str], parser: argparse.ArgumentParser) -> str:
    typed = found[1].split()[0]
    if not typed.startswith("-"):
        return f"“{found[1]}” is one word too many here."
    option = typed.partition("=")[0]
    return f"There is no “{option}” here{did_you_mean(option, _options(parser))}"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield from action.option_strings
        if isinstance(action, argparse._SubParsersAction):
            for one in action.choices.values():
                yield from _options(one)


def _number(found: re.Match[str], parser: argparse.ArgumentParser) -> str:
    return f"{found[1]} needs a whole number; “{found[2]}” is none."


def _nothing_after(found: re.Match[str], parser: argparse.ArgumentParser) -> str:
    return f"{found[1]} needs a word after it."


_WORDED = (
    (r"argument (\S+): invalid choice: '(.*?)' \(choose", _choice),
    (r"the following arguments are required: (.*)", _missing),
    (r"unrecognized arguments: (.*)", _unknown),
    (r"argument (\S+): invalid int value: '(.*)'", _number),
    (r"argument (\S+): expected (?:one|at least one) argument", _nothing_after),
)
