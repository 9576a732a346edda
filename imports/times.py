"""Times of day as people write them."""

from __future__ import annotations

import re

TIME = (
    r"(?:noon|midday|midnight|(?:[01]?[0-9]|2[0-3])"
    r"(?:[:.][0-5][0-9]\s?(?:[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?|\s?o'clock|(?<=[0-9]{2})[0-5][0-9]\s?(?:hrs|hours)))"
)
"""A time inside a longer text."""

_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
_CLOCK = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?\s?(?:([ap])\.?m\.?|o'clock)?", re.ASCII)
_FOUR_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})\s?(?:hrs|hours|h)?", re.ASCII)


def read_time(written: str) -> str | None:
    """Read a time of day: "6pm", "6.00 pm", "18:00", "1800", "noon".

    Args:
        written: The time alone, with or without "at" before it.

    Returns:
        `HH:MM`, or None when it is no time of day.
    """
    text = written.strip().casefold().removeprefix("at ").strip()
    if text in _WORDS:
        return _WORDS[text]
    match = _CLOCK.fullmatch(text)
    if match is None:
        four = _FOUR_DIGITS.fullmatch(text)
        return _clock(int(four[1]), int(four[2])) if four else None
    hour, minute = int(match[1]), int(match[2] or 0)
    half = match[3]
    if not (half or match[2] or text.endswith("o'clock")):
        return None  # "6" alone may be a number of anything
    if half and not (half == "p" and match[2] and 12 < hour < 24):  # "18:35pm" says it twice
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return _clock(hour, minute)


def _clock(hour: int, minute: int) -> str | None:
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None
