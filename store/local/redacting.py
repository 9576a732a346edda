"""What stands in the place of erased words, in values of any shape. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from store.changes import Values
from store.models import COLLECTIONS

ERASED = "███"
"""Stands where something was erased."""

_NO_WORDS = re.compile(
    r"[0-9A-HJKMNP-TV-Z]{26}(\.[0-9A-HJKMNP-TV-Z]{26})?"  # the id of a document
    r"|\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?|\d\d:\d\d"  # a date or a time
)
_KEYED_BY_NAME = {("meetings", "names")}
"""Fields whose keys a clerk typed."""


class Redaction:
    """Knows which words are to go."""

    def __init__(self, words: Iterable[str]) -> None:
        """Take the words to erase, in any case, wherever they stand.

        Args:
            words: Words, names or phrases; spaces in them stand for any white space.

        Raises:
            ValueError: One of them is empty.
        """
        patterns: set[str] = set()
        for word in words:
            parts = word.split()
            if not parts:
                raise ValueError("There is no word to erase.")
            for form in ("NFC", "NFD"):
                patterns.add(r"\s+".join(re.escape(unicodedata.normalize(form, p)) for p in parts))
        longest_first = sorted(patterns, key=len, reverse=True)
        self._pattern = re.compile("|".join(longest_first), re.IGNORECASE) if patterns else None

    def in_text(self, text: str) -> str:
        """A text without the words."""
        if self._pattern is None or _NO_WORDS.fullmatch(text):
            return text
        return self._pattern.sub(ERASED, text)

    def holds(self, value: object) -> bool:
        """Whether one of the words stands anywhere in a value, keys included."""
        if self._pattern is None:
            return False
        if isinstance(value, str):
            return not _NO_WORDS.fullmatch(value) and self._pattern.search(value) is not None
        if isinstance(value, dict):
            return any(self.holds(key) or self.holds(one) for key, one in value.items())
        return isinstance(value, list) and any(self.holds(one) for one in value)

    def in_field(self, collection: str, field: str, value: Any) -> Any:
        """A field's value without the words."""
        return _changed(value, self.in_text, (collection, field) in _KEYED_BY_NAME)


def blanked(collection: str, field: str, value: Any) -> Any:
    """A field's value with nothing left of its texts."""
    return _changed(value, _blank, (collection, field) in _KEYED_BY_NAME)


def _blank(text: str) -> str:
    return ERASED if text and not _NO_WORDS.fullmatch(text) else text


def _changed(value: Any, change: Callable[[str], str], keys: bool = False) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_changed(one, change) for one in value]
    if isinstance(value, dict):
        return {change(key) if keys else key: _changed(one, change) for key, one in value.items()}
    return value


def is_valid(collection: str, values: Values) -> bool:
    """Whether values are still a document of their kind."""
    model = COLLECTIONS.get(collection)
    if model is None:
        return True
    try:
        msgspec.convert(values, model)
    except msgspec.ValidationError:
        return False
    return True
