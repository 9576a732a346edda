"""What looks like a person's name in an attendance list, and what is an office or a body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from imports.past.never_names import NEVER_FIRST, NEVER_NAMES
from imports.past.titles import take_title
from store.naming import PARTICLES

_TITLES_OF_ANOTHER = frozenset(("mr", "mrs", "ms", "miss", "dr", "professor", "prof", "cllr"))
"""Titles that within a name begin that of another person: "Dr T Hill Professor P Lund"."""
_LETTERS_AFTER_WORDS = (
    "AM BA BEM BSC CB CBE CMG CVO DBE DL EM FCA FRCP FRCN FRS FRSA GBE GM JP KBE KC LLB LLM LVO "
    "MA MBA MBE MD MEP MLA MP MSC MSP MVO OBE OM PC PHD QC QFSM QPM RGN RN TD VC "
)
_LETTERS_AFTER = frozenset(_LETTERS_AFTER_WORDS.split())
_LOUD = re.compile(r"[^\W\d_][^\W\d_'’-]+(?:['’-][^\W\d_]+){0,4}|O['’][^\W\d_]+")
_GLUED = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z])")
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.\-‑]*(?:['’.\-‑]{1,2}[^\W\d_]+){0,4}['’.]{0,2}")
_INITIALS = re.compile(r"[A-Z](?:\.?[A-Z]){0,3}\.?")
_SHORTENED_WORDS = "st. ste. wm. chas. geo. jas. jos. thos. robt. edw. benj. eliz. "
_SHORTENED = frozenset(_SHORTENED_WORDS.split())
"""What a stop may shorten in the middle of a name: "Ann St. John", "Cllr Wm. A. Holt"."""


@dataclass(frozen=True)
class Name:
    """A name as it was understood."""

    name: str
    """Without the title and the letters after it."""
    title: str = ""
    strength: int = 0
    """1: one word, which may be anything; 2: a first name or an initial too; 3: with a title."""


def quieter(text: str) -> str:
    """A text all in capitals as it is written elsewhere; any other as it is."""
    letters = sum(map(str.isalpha, text))
    if letters < 12 or sum(map(str.isupper, text)) < letters - 2:
        return text
    return _LOUD.sub(lambda match: _quiet_word(match[0]), text)


def _quiet_word(word: str) -> str:
    lower = word.lower()
    if lower in PARTICLES or lower in ("and", "of", "for", "to", "in", "from", "by", "on"):
        return lower
    if len(word) == 2 and not set(lower) & set("aeiouy"):
        return word
    return _lowered(word)


@lru_cache(maxsize=2000)
def read_name(text: str) -> Name | None:
    """Read a name, or find that a text is none.

    Args:
        text: A name alone, without brackets: "Cllr A. Smith MBE", "SMITH John", "Lord".
    """
    text = " ".join(text.split()).strip(" ,;:.*-–—")
    if not 2 <= len(text) <= 80:
        return None
    title, rest = take_title(text)
    words = rest.split()
    if "." in rest and _parted_by_stop(words, titled=bool(title)):
        return None
    while len(words) > 1 and are_letters_after(words[-1]):
        words.pop()
    words = _GLUED.sub(". ", " ".join(words)).split()
    words = [word.strip(",") for word in words]
    if len(words) > 2 and are_initials(words[-1], words[:-1]):
        words.pop()  # "Ann Holt AH"
    if not 1 <= len(words) <= (5 if title else 4 + sum(w in PARTICLES for w in words)):
        return None
    if not all(_is_name_word(word) for word in words) or words[-1] in PARTICLES:
        return None
    if any(word.casefold().strip(".") in _TITLES_OF_ANOTHER for word in words[1:]):
        return None
    if not title and not _untitled(words):
        return None
    if title and len(words) > 2 and words[-1].casefold() in NEVER_NAMES:
        return None
    if title.casefold() == "deputy" and (len(words) < 2 or not _untitled(words)):
        return None  # "Deputy Head"
    if title and words[0].casefold() in ("none", "nil", "vacancy", "vacant", "tbc"):
        return None  # "District Councillor: none"
    if title and words[0].casefold() in ("and", "of", "for", "the", "to", "was", "were", "had"):
        return None
    name = _in_order(words)
    strength = 3 if title else 2 if len(words) > 1 else 1
    return Name(_cased(name), title, strength)


def _parted_by_stop(words: list[str], *, titled: bool) -> bool:
    """Whether a full stop parts one whole name from another: "Ann Holt. Bo Dean"."""
    return any(
        words[at].endswith(".")
        and words[at].casefold() not in _SHORTENED
        and not _INITIALS.fullmatch(words[at])
        for at in range(0 if titled else 1, len(words) - 2)
    )


def are_letters_after(said: str) -> bool:
    """Whether letters are such as stand after names: "MBE", "JP"."""
    return said.strip(".,").upper().replace(".", "") in _LETTERS_AFTER


def are_initials(said: str, words: list[str]) -> bool:
    """Whether letters are those that names begin with: "AH" of Ann Holt, "RCp" of Rick Chapel.

    Of somebody called by one name alone, only the first letter can be told.
    """
    letters = said.strip("()[].").replace(".", "")
    if not 2 <= len(letters) <= 4 or not letters[:2].isupper() or not letters.isalpha():
        return False
    parts = [part for word in words for part in re.split(r"[-‑]", word) if part]
    if not parts or parts[0][:1].upper() != letters[0]:
        return False
    return len(parts) == 1 or any(part[:1].upper() in letters[1:].upper() for part in parts[1:])


def is_given_name_only(name: str) -> bool:
    """Whether only a first name was said, with an initial perhaps: "Paige", "Sam R"."""
    words = name.split()
    return len(words) == 1 or (len(words) == 2 and len(words[1].strip(".")) == 1)


def _is_name_word(word: str) -> bool:
    if word in PARTICLES or _INITIALS.fullmatch(word):
        return True
    return bool(_WORD.fullmatch(word)) and (word[0].isupper() or word[:2] in ("d'", "d’"))


def _untitled(words: list[str]) -> bool:
    """Whether words without a title can be a name."""
    plain = [word.casefold().strip(".") for word in words]
    if any(word in NEVER_NAMES and word not in PARTICLES for word in plain):
        return False
    if any(len(part) > 4 and part in NEVER_NAMES for word in plain for part in word.split("-")):
        return False  # "Vice-Chair"
    if plain[0] in NEVER_FIRST or plain[0] in PARTICLES:
        return False
    if len(words) == 1:
        return not words[0].isupper() and len(plain[0]) > 1
    return any(len(word.strip(".")) > 1 for word in words)


def _in_order(words: list[str]) -> list[str]:
    """Turn "SMITH John" round: only the surname is in capitals, and it comes first."""
    loud = [len(word) > 2 and word.isupper() for word in words]
    if len(words) == 2 and len(words[0]) == 3 and not words[1].isupper():
        return words  # "SPA Dean": initials without stops
    if len(words) > 1 and loud[0] and not any(loud[1:]) and len(words[-1].strip(".")) > 1:
        return [*words[1:], words[0]]
    return words


def _cased(words: list[str]) -> str:
    """A name in capitals as it is written elsewhere: "O'NEILL" is O'Neill."""
    if words[-1].isupper() and len(words[-1].strip(".")) > 2:
        words = [_lowered(word) if len(word) > 2 else word for word in words]
    return " ".join(words)


def _lowered(word: str) -> str:
    if not word.isupper() or "." in word:
        return word
    lowered = re.sub(r"(?<![a-z])[a-z]", lambda match: match[0].upper(), word.lower())
    return re.sub(r"^Mc([a-z])", lambda match: f"Mc{match[1].upper()}", lowered)
