"""Every pattern the importer has, and texts that are hard for it."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from re import _constants as sre  # type: ignore[attr-defined]  # no public door to a pattern
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import imports

MEGABYTE = 1_000_000


def every_pattern() -> dict[str, re.Pattern[str]]:
    """The patterns of the package's modules, by module and name; each once."""
    found: dict[str, re.Pattern[str]] = {}
    seen: set[tuple[str, int]] = set()
    for module in pkgutil.walk_packages(imports.__path__, "imports."):
        for name, value in vars(import_module(module.name)).items():
            for number, one in enumerate(_patterns_in(value)):
                if (one.pattern, one.flags) not in seen and isinstance(one.pattern, str):
                    seen.add((one.pattern, one.flags))
                    found[f"{module.name}.{name}.{number}"] = one
    return found


def _patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        for one in (*value.keys(), *value.values()):
            yield from _patterns_in(one)
    elif isinstance(value, tuple | list | frozenset | set):
        for one in value:
            yield from _patterns_in(one)


def hard_texts(pattern: re.Pattern[str], size: int = MEGABYTE) -> list[str]:
    """Long texts that begin as the pattern wishes and never let it end.

    Its own words over and over; those words and then one of their letters without end; and each
    letter that it repeats, alone.
    """
    sample = "".join(_sample(_parser.parse(pattern.pattern, pattern.flags))) or "a"
    texts = [_filled(sample, size), _filled(sample + "\x00", size)]
    letters = dict.fromkeys(["a", " ", "A", ".", ", ", *_repeated(pattern)])
    for letter in letters:
        texts.append(_filled(letter, size))
        texts.append(sample + _filled(letter, size - len(sample)))
    return texts


def _filled(piece: str, size: int) -> str:
    return (piece * (size // max(1, len(piece)) + 1))[:size]


def _sample(parsed: Any) -> Iterator[str]:
    """A text the pattern's parts would match, one after the other."""
    for kind, value in parsed:
        if kind is sre.LITERAL:
            yield chr(value)
        elif kind is sre.NOT_LITERAL:
            yield "a" if chr(value) != "a" else "b"
        elif kind is sre.ANY:
            yield "a"
        elif kind is sre.IN:
            yield _member(value)
        elif kind is sre.BRANCH:
            yield from _sample(value[1][-1])
        elif kind is sre.SUBPATTERN:
            yield from _sample(value[-1])
        elif kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            least, most, inner = value
            yield "".join(_sample(inner)) * min(max(1, least), most)
        elif kind is sre.ATOMIC_GROUP:
            yield from _sample(value)


def _member(parts: Any) -> str:
    negated = parts[0][0] is sre.NEGATE
    for kind, value in parts:
        if negated:
            continue
        if kind is sre.LITERAL:
            return chr(value)
        if kind is sre.RANGE:
            return chr(value[0])
        if kind is sre.CATEGORY:
            return {sre.CATEGORY_SPACE: " ", sre.CATEGORY_DIGIT: "1"}.get(value, "a")
    for letter in "a b1.,-":
        if not any(
            (kind is sre.LITERAL and chr(value) == letter)
            or (kind is sre.CATEGORY and value is sre.CATEGORY_SPACE and letter == " ")
            for kind, value in parts
        ):
            return letter
    return "z"


def _repeated(pattern: re.Pattern[str]) -> list[str]:
    """What the pattern repeats: a run of it is what it can fail on most often."""
    found: list[str] = []

    def look(parsed: Any) -> None:
        for kind, value in parsed:
            if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
                _, most, inner = value
                if most is sre.MAXREPEAT or most > 1:
                    found.append("".join(_sample(inner)) or "a")
                look(inner)
            elif kind is sre.SUBPATTERN:
                look(value[-1])
            elif kind is sre.BRANCH:
                for branch in value[1]:
                    look(branch)

    look(_parser.parse(pattern.pattern, pattern.flags))
    return list(dict.fromkeys(found))[:12]
