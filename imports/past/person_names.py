"""What looks like a person's name in an attendance list, and what is an office or a body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from store.naming import PARTICLES

_COUNCILS = "county|borough|city|district|town|parish|community|ward|unitary|london|unity"
_COUNCIL = rf"(?:{_COUNCILS})"
_POLICE = r"(?:detective|chief|temporary|acting|police|deputy|assistant)"
_RANKS = "associate|assistant|distinguished|emeritus|visiting|honorary"
_RANK = rf"(?:(?:{_RANKS})\s)?"
_TITLE = re.compile(
    rf"(?:the\s)?(?:(?:{_COUNCIL}\s)?(?:councill?ors?|cou?ncillors?|c?cllrs?|cllr's|c?clrs?|coun)"
    r"|[bcd][./]\s?cllrs?|co\.? cllrs?|alderm[ae]n|alderwoman|ald|doctors?|drs?"
    rf"|{_RANK}(?:professors?|profs?)"
    r"|messrs|mesdames|mrs|mr|miss|ms|mx|master"
    r"|(?:right |rt )?(?:hon(?:ourable)?)|(?:the )?(?:very |right )?rev(?:erend|d)?|canon|father"
    r"|archdeacon|rabbi|imam|pastor|sister|sir|dame|lord mayor"
    r"|(?:depute |deputy )?(?:lord )?provost|baill?ie|lord|lady|baroness|viscount"
    rf"|(?:{_POLICE}\s){{0,3}}(?:superintendent|supt|inspector|insp|sergeant|sgt|constable)"
    r"|ch(?:ief)? (?:supt|insp)|commander|captain|capt|major|lieutenant|lt|colonel|col|brigadier"
    r"|judge|deputy)(?:\.\s{0,2}|\s+)(?=[^\W\d_])",
    re.IGNORECASE,
)
_SHORT_TITLE = re.compile(r"(?:CC|PC|WPC|PS|DS|DC|DI|DCI|DCS|PCSO|ACC|TDI|Fr|Sr|Br)\.? (?=[A-Z])")
_TITLES_OF_ANOTHER = frozenset(("mr", "mrs", "ms", "miss", "dr", "professor", "prof", "cllr"))
"""Titles that within a name begin that of another person: "Dr T Hill Professor P Lund"."""
_TITLE_ALONE = re.compile(
    rf"(?:(?:(?:{_COUNCIL} )?(?:councillor|cllr|coun)|mr|mrs|miss|ms|dr|rev)\.? ?){{1,3}}",
    re.IGNORECASE,
)
_NO_BOUNDARY = "".join(rf"(?<!{word})" for word in f"{_COUNCILS}|{_RANKS}".split("|"))
_BOUNDARY = re.compile(
    rf"(?<=[a-z)A-Z]){_NO_BOUNDARY}(?<!\bthe)(?<!\band)\s+"
    rf"(?=(?:(?:{_COUNCIL}\s)?(?:councillor|cllr)|alderman|mrs|mr|miss|ms|dr"
    rf"|{_RANK}(?:professor|prof))\.?"
    r"\s[A-Z])",
    re.IGNORECASE,
)
_INITIALS_AND_SURNAME = re.compile(
    r"(?:[A-Z]{1,3}\.?\s){1,3}[A-Z][a-z'’][\w'’-]{1,24}(?:\s(?:MBE|OBE|CBE|JP|BEM))?"
)
_COUNCIL_LETTERS = re.compile(r"[A-Z]{2,6}")
_WIDEST = 400
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

_NEVER_NAMES_WORDS = (
    "lay patient patients advertiser courier gazette herald chronicle news newspaper times "
    "name names organisation organization organisations role roles position signature initials "
    "council councils councillors cllrs committee committees subcommittee board boards trust "
    "trustee trustees service services team teams officer officers manager managers director "
    "directors directorate department representative representatives representing rep reps "
    "authority authorities association partnership partnerships partner partners health "
    "healthcare education governance minutes minute agenda meeting meetings report reports "
    "apologies apology present attendance attendees attending attended absent absence member "
    "members membership public press clerk chair chairman chairperson chairwoman chairs vice "
    "secretary treasurer headteacher principal nurse nurses adviser advisor advisers "
    "coordinator co-ordinator administrator administration assistant associate support worker "
    "workers commissioner commissioning commission safeguarding fostering adoption residential "
    "agency agencies forum network networks society foundation hospital hospitals clinic "
    "university college academy academies school schools primary secondary constabulary police "
    "nhs ccg icb ltd limited plc llp cic cio group groups panel county borough district city "
    "town national social care carers carer children children's childrens youth community "
    "communities family families development planning finance financial corporate strategic "
    "strategy operations operational executive non-executive chief deputy interim acting "
    "independent governor governors parent parents staff union federation room centre office "
    "offices estates housing environment environmental transport highways infrastructure policy "
    "information performance quality improvement democratic legal monitoring resources digital "
    "technology communications marketing business programme programmes project projects "
    "inclusion equality diversity wellbeing well-being mental medical clinical pharmacy dental "
    "practitioner consultant therapist psychologist teacher leader student students pupil "
    "pupils apprentice volunteer volunteers resident residents observer observers guest guests "
    "visitor visitors invited portfolio cabinet labour conservative liberal democrat democrats "
    "vacancy vacancies vacant none nil various quorum matters arising declarations declaration "
    "interests introductions introduction welcome questions question item items action actions "
    "date time venue location agendas draft website email telephone contact cafcass barnardos "
    "barnardo's barnardo’s ofsted unison probation offending museum library libraries leisure "
    "institute institution league alliance coalition consortium company regional northern "
    "southern eastern western central international european research officio ex-officio "
    "co-opted coopted division directorates accountant auditor auditors solicitor architect "
    "surveyor engineer analyst technician specialist ambassador champion designated named "
    "advocate advocacy advocates warden caretaker councillor cllr hon honorary president mayor "
    "mayoress editor reporter journalist facilitator presenter speaker supervisor trainee "
    "intern correspondence confidential the and of for in at to from with by on was were who is "
    "are had has have been also no not all any other others this that their his her its via "
    "invitee invitees minister convener convenor "
    "conveners language languages culture economy tourism skills regeneration senedd witness "
    "witnesses "
    "teams zoom online remotely virtually telephone unit units registrar registry academic provost "
    "headmaster headmistress bursar external internal relations announcements announcement "
    "regulation regulations part note-taker notetaker taker timekeeper time-keeper keeper rfo "
    "facilitator chancellor vice-chancellor "
)
NEVER_NAMES = frozenset(_NEVER_NAMES_WORDS.split())
"""Words that no person is called by, in lower case: of offices, of bodies, of agendas."""

_NEVER_FIRST_WORDS = (
    "adult all any apologies both co early every everyone following further general head house "
    "joint lead learning local new next north south east west others people proposed resolved "
    "senior special st substitute substitutes two three four five six there these they we young "
    "january february march july september october november december "
    "monday tuesday wednesday thursday friday saturday sunday village parish one dear open "
    "close closed opening closing signed page part "
)
NEVER_FIRST = frozenset(_NEVER_FIRST_WORDS.split())
"""Words that begin no name, though one may end with them: "Anthony Head"."""


@dataclass(frozen=True)
class Name:
    """A name as it was understood."""

    name: str
    """Without the title and the letters after it."""
    title: str = ""
    strength: int = 0
    """1: one word, which may be anything; 2: a first name or an initial too; 3: with a title."""


_PLACE_TITLE = re.compile(r"(?:Trustees?|Governors?)\s+(?=(?P<next>[A-Z][\w'’-]{0,30})\b)")
"""What people are called by where nobody has another title: "Trustee Holt"."""


def take_title(text: str) -> tuple[str, str]:
    """Take the titles off a name: "County Councillor Miss Kim Snape", "PC Pack"."""
    end = 0
    for _ in range(4):
        match = _TITLE.match(text, end) or _SHORT_TITLE.match(text, end) or _place(text, end)
        if match is None:
            break
        end = match.end()
    title = " ".join(text[:end].replace(".", ". ").split()).rstrip(". ")
    return title.title() if title.isupper() and len(title) > 4 else title, text[end:]


def _place(text: str, at: int) -> re.Match[str] | None:
    match = _PLACE_TITLE.match(text, at)
    return None if match and match["next"].casefold() in NEVER_NAMES else match


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


def is_title(text: str) -> bool:
    """Whether a text is a title alone: "County Councillor", "Mr"."""
    return bool(_TITLE_ALONE.fullmatch(text.strip()))


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


def parts_of_titles(text: str) -> list[str]:
    """Cut a line of people without commas: "Mr A Holt Mrs B Dean", "CA Holt HM Dean"."""
    if grid := _grid(text[:_WIDEST]):
        return grid
    parts, start = [], 0
    for match in _BOUNDARY.finditer(text):
        before = text[start : match.start()]
        if _is_title_or_council(before):
            continue  # "Baroness Mrs Holt", "OCC Cllr H Dean"
        if before.count("(") <= before.count(")"):
            parts.append(before)
            start = match.end()
    return [part for part in (*parts, text[start:]) if part.strip()]


def _is_title_or_council(text: str) -> bool:
    return take_title(f"{text} X")[1] == "X" or _COUNCIL_LETTERS.fullmatch(text) is not None


def _grid(text: str) -> list[str]:
    """Several people that only blanks part, each with initials before the surname; else none."""
    found, end = [], 0
    for match in _INITIALS_AND_SURNAME.finditer(text):
        surname = match[0].split()[-1]
        if text[end : match.start()].strip() or take_title(f"{surname} X")[0]:
            return []
        found.append(match[0])
        end = match.end()
    return found if len(found) > 1 and not text[end:].strip() else []


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
