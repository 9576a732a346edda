"""What is said about somebody beside the name: an office, a body, when they came, for whom."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from imports.past.never_names import NEVER_NAMES
from imports.past.person_names import are_initials, read_name
from imports.past.written_days import times_in
from imports.times import TIME, read_time
from store.models import AttendanceStatus

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{0,160})[)\]]")
_CHAIR = re.compile(
    r"(?:the )?(?:(?:committee|board|council|group|interim|acting|joint|co-?|meeting|current"
    r"|clinical|trust|lay) ?)?"
    r"(?:chair(?:man|woman|person|ing)?|convener|convenor)"
    r"(?: of (?:the )?(?:board|committee|council|governors|trustees|governing (?:body|board)"
    r"|group|meeting|panel)| designate)?",
    re.IGNORECASE,
)
_IN_CHAIR = re.compile(
    r".{0,30}\b(?:in the chair|presiding|chair(?:man|person)? for (?:the|this) meeting"
    r"|chair(?:ed|ing) (?:the|this) meeting|acting chair(?:man|person)?|meeting chair)\b.{0,20}",
    re.IGNORECASE,
)
_CLERK = re.compile(
    r"(?:(?:the |acting |interim |deputy |assistant |parish |town |council |committee |board "
    r"|governance |temporary |locum |our ){0,2}clerk(?: (?:to|of) .{0,60}| & rfo| and rfo|/rfo)?"
    r"|(?:the )?(?:minutes?|notes?)[ -]?(?:taker|taking|secretary|clerk|by|taken by)?"
    r"|taking (?:the )?(?:minutes|notes)|recorder|scribe|recording secretary"
    r"|clerk.{0,3}minutes)(?: taken)?",
    re.IGNORECASE,
)
_ONLY_MINUTES = re.compile(r"(?:the )?(?:minutes?|notes?)", re.IGNORECASE)
"""Tells who took them, and is the name of no office."""
_CHAIR_AND_CLERK = re.compile(
    rf"(?:{_CHAIR.pattern})\s?(?:and|&|/)\s?(?:{_CLERK.pattern})", re.IGNORECASE
)
_REMOTE = re.compile(
    r"(?:attend(?:ed|ing) |join(?:ed|ing) )?(?:via|by|on|through|over)? ?(?:the |ms |microsoft )?"
    r"(?:teams|zoom|skype|remote|remotely|online|virtual|virtually|video(?: ?conference| ?link)?"
    r"|telephone|phone|v/?c|hybrid|dial(?:led)?[ -]in|webex|conference call)(?: link| call)?",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"(?:(?:as |a |the |attended |attending |acting |here |present |named )*(?:substitut(?:e"
    r"|ing|ed)"
    r"|sub|deputi[sz](?:ing|ed)|deputy|standing in|cover(?:ing)?|reserve)(?: member)? for"
    r"|(?:attended |attending |present )?(?:on|in) behalf of|in place of|instead of|for)"
    r" (?=\S)(?!by )(?P<who>.{2,80})",
    re.IGNORECASE,
)
_REPRESENTS = re.compile(r"rep(?:resenting|resents|resented)?\.? (?P<who>.{2,100})", re.IGNORECASE)
_SUBSTITUTED = re.compile(
    r"(?:(?:to be |was )?(?:substituted|represented|replaced|deputi[sz]ed)(?: for)? by\b"
    r"|(?:sub|deputy|substitute)s?(?: ?[:–] ?| - )).{0,90}"
    r"|.{2,60} (?:substituting|deputi[sz]ing|attending|attended|to attend|as substitute)\b.{0,40}",
    re.IGNORECASE,
)
_CAME = re.compile(
    rf"(?:arriv(?:ed|ing)|join(?:ed|ing)|from|came|late|present from|attended from)\b"
    rf"(?:[^0-9]{{0,30}}?\b(?P<time>{TIME}|[0-9]{{1,2}}\b))?",
    re.IGNORECASE,
)
_WENT = re.compile(
    rf"(?:left|leaving|until|till|to|departed|up to|present until)\b[^0-9]{{0,30}}"
    rf"\b(?P<time>{TIME}|[0-9]{{1,2}}\b)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:in attendance |present )?(?:for |in )?(?:part|part[- ]meeting|part of (?:the )?meeting"
    r"|part[- ]time|pt)\b.{0,40}"
    r"|(?:in attendance |present )?(?:for )?(?:(?:agenda )?items?\b.{0,40}|minutes? [0-9].{0,30})"
    r"|left early",
    re.IGNORECASE,
)
_APOLOGIES = re.compile(
    r"(?:apol(?:og(?:ies|y)|s)?|sent apologies|absent|not present|did not attend|unable to attend"
    r"|dna)\b.{0,40}",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"(?:on )?(?:annual leave|leave|holidays?|vacation|ill(?:ness)?|sick(?:ness)?|unwell|work"
    r"|accepted|noted|approved|received|by e-?mail|business|personal|family|prior|previous|other"
    r"|another|medical|hospital|council|away|health"
    r"|family reasons|working|bereavement|covid|maternity)"
    r"(?: (?:commitments?|reasons?|business|engagements?|meeting|appointment|leave|issues?))?",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[A-Z](?:\.?[A-Z]){1,3}\.?[a-z]?")
_INITIALS_FIRST = re.compile(r"([A-Z]{2,3}[a-z]?)(?:\s*[,–—-]\s*|$)")
_BETWEEN_NOTES = re.compile(
    r"\s*[,/]\s+|\s*;\s*|\s+and\s+(?=left|until|arrived|from)"
    r"|(?<!\bsub)(?<!deputy)(?<!substitute)\s+[–—-]\s+",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:(?:vice|deputy)[- ]?)?chair(?:man|woman|person)?|clerk|officer|manager|director"
    r"|secretary|treasurer|head(?: of\b.*|teacher)?|lead|leader|nurse|representatives?|reps?"
    r"|adviser|advisor|co-?ordinator|administrator|assistant|worker|commissioner|governor|member"
    r"|teacher|principal|practitioner|consultant|accountant|auditor|solicitor|engineer"
    r"|superintendent|inspector|constable|mayor|partner|president|trustee|observer|surveyor|planner"
    r"|chief executive|ceo|cfo|coo|rfo|ex[- ]?officio|co-?opted|foster carer|carer|resident"
    r"|student|pupil|volunteer|guest|editor|analyst|specialist|champion|doctor|gp|psychologist"
    r"|registrar|bursar|provost|(?:vice[- ])?chancellor|headmaster|headmistress",
    re.IGNORECASE,
)
_OFFICE_WORD = re.compile(rf"\b(?:{_OFFICE.pattern})\b", re.IGNORECASE)
_BODY = re.compile(
    r"(?:the )?(?:office|department|ministry|directorate) (?:of|for)\b", re.IGNORECASE
)
_OF_BODY = re.compile(r"^(?:from|of) (?:the )?(?=[A-Z])(?!Item|Minute|Noon)")
_YOUNG = re.compile(
    r"\byoung (?:person|people|persons|inspectors?|representatives?|reps?)\b"
    r"|\bcare[- ](?:leavers?|experienced)\b|\bchildren in care council\b"
    r"|\byouth (?:representatives?|council(?:lors?)?|member|ambassador|voice)\b"
    r"|\bchild(?:ren)? in care\b|\bCiCC\b",
    re.IGNORECASE,
)
_GROWN_UP = re.compile(
    r"\b(?:worker|officer|manager|co-?ordinator|lead|advis[eo]r|support|head|director|service"
    r"|services|team|nurse|teacher|practitioner|cabinet|councillor|clerk|chair\w*|commissioner"
    r"|governor|trustee|foster|leaving care|adult)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Notes:
    """What was said beside a name."""

    role: str = ""
    organisation: str = ""
    substitute_for: str = ""
    remote: bool = False
    arrived: str = ""
    left: str = ""
    status: AttendanceStatus | None = None
    """When it is not that of the heading."""
    chair: bool = False
    presiding: bool = False
    clerk: bool = False


def without_brackets(text: str) -> tuple[str, list[str]]:
    """A text without what it says in brackets, and that."""
    inside = [match[1].strip() for match in _BRACKETS.finditer(text)]
    return _BRACKETS.sub("  ", text), [each for each in inside if each]


def read_notes(notes: list[str], detail: str = "", *, name: str = "") -> Notes:
    """Read what stands in brackets after a name, and what follows a dash or a comma.

    Args:
        notes: The brackets' contents.
        detail: "Democratic Services, LCC"; "Designated Nurse, representing the CCG".
        name: Whose notes; initials in brackets are told by it.
    """
    read = Notes()
    for note in notes:
        for part in _BETWEEN_NOTES.split(note):
            read = _with_note(read, part.strip(" .,*-–—"), name)
    detail = " ".join(detail.split()).strip(" ,;.-–—")
    if (match := _INITIALS_FIRST.match(detail)) and _are_initials(match[1], name):
        detail = detail[match.end() :]
    return _with_detail(read, detail[:300], name) if detail else read


def says_young(words: str) -> bool:
    """Whether words say that somebody is a young person, and not one who works with them."""
    return bool(_YOUNG.search(words)) and not _GROWN_UP.search(words)


def is_office(words: str) -> bool:
    """Whether words name an office or a job rather than a body."""
    return bool(_OFFICE_WORD.search(words)) and not _BODY.match(words)


def _with_note(read: Notes, note: str, name: str) -> Notes:
    if not note or (_INITIALS.fullmatch(note) and _are_initials(note, name)):
        return read
    if len(note) == 1 and " " not in name and note == name[:1]:
        return read  # "Kayleigh (K)"
    found = _movement(read, note) or _standing(read, note)
    if found:
        return found
    if _REASON.fullmatch(note):
        return read
    return _with_words(read, note)


def _standing(read: Notes, note: str) -> Notes | None:
    """The office or the standing a note tells of."""
    if _IN_CHAIR.fullmatch(note):
        chair = read.chair or _CHAIR.fullmatch(note) is not None
        return replace(read, presiding=True, chair=chair, role=read.role or _short_of(note))
    if _CHAIR.fullmatch(note):
        return replace(read, chair=True, role=_joined(read.role, note))
    if _CLERK.fullmatch(note):
        role = "" if _ONLY_MINUTES.fullmatch(note) else note
        return replace(read, clerk=True, role=_joined(read.role, role))
    if _CHAIR_AND_CLERK.fullmatch(note):
        return replace(read, chair=True, clerk=True, role=_joined(read.role, note))
    if _REMOTE.fullmatch(note):
        return replace(read, remote=True)
    if match := _FOR.fullmatch(note):
        return _standing_in(read, note, match["who"])
    if _APOLOGIES.fullmatch(note):
        absent = note.casefold().startswith(("absent", "not", "did", "dna"))
        return replace(read, status="absent" if absent else "apologies")
    if _SUBSTITUTED.fullmatch(note):
        return read
    return None


def _standing_in(read: Notes, note: str, who: str) -> Notes:
    person = read_name(who.split(",")[0].split(" (")[0])
    if person and (person.strength > 1 or "substitut" in note.casefold()):
        return replace(read, substitute_for=person.name)
    if note.casefold().startswith("for "):
        part = re.match(r"for (?:items?|part|minutes?)", note, re.I)
        return read if part else _with_words(read, note)
    return replace(read, organisation=read.organisation or who.removeprefix("the "))


def _movement(read: Notes, note: str) -> Notes | None:
    if _REMOTE.fullmatch(note) or _OF_BODY.match(note):
        return None  # "joined via Teams", "from Elm Trust"
    came, went = _CAME.search(note), _WENT.search(note)
    told = re.match(
        r"(?:arriv|join|from\b|came|late\b|left|leav|until|till|to\b|depart|up to|present)",
        note,
        re.IGNORECASE,
    )
    if told and (came or went):
        if came and came["time"]:
            read = replace(read, arrived=_moment(came["time"]))
        if went:
            read = replace(read, left=_moment(went["time"]))
        return read
    return read if _PART.fullmatch(note) else None


def _moment(written: str) -> str:
    clock = times_in(written)  # "5.50" is in the evening
    return (clock.start if clock else read_time(written)) or (written if written.isdigit() else "")


def _with_detail(read: Notes, detail: str, name: str) -> Notes:
    """Read what follows a dash: an office, a body, or an office and a body."""
    found = _movement(read, detail) or _standing(read, detail)
    if found:
        return found
    head, _, rest = detail.partition(",")
    if rest and (known := _standing(read, head.strip())):
        return _with_detail(known, rest.strip(), name)
    return _with_words(read, detail)


def _with_words(read: Notes, words: str) -> Notes:
    """Whether words are a role, an organisation or both is told by the offices they name."""
    if match := _REPRESENTS.fullmatch(words):
        return replace(read, role=_joined(read.role, words))
    role, organisation = "", ""
    if (at := re.search(r"(?:,|\bfrom\b) ?rep(?:resenting|\.) ", words)) and at.start() > 2:
        role, organisation = words, words[at.end() :].strip().removeprefix("the ")
    elif is_office(words):
        role = words
        if match := re.fullmatch(r"(?P<body>.{2,60}?) [Rr]ep(?:resentatives?|s|\.)?", words):
            plain = all(word.casefold() in NEVER_NAMES for word in match["body"].split())
            organisation = "" if plain or is_office(match["body"]) else match["body"]
        elif "," in words and not is_office(words.rsplit(",", 1)[1]):
            role, organisation = (part.strip() for part in words.rsplit(",", 1))
    else:
        organisation = _OF_BODY.sub("", words, count=1)
    chair = read.chair or bool(_CHAIR.fullmatch(role))
    clerk = read.clerk or bool(_CLERK.fullmatch(role.split(",")[0].strip()))
    return replace(
        read,
        role=_joined(read.role, role),
        organisation=_joined(read.organisation, organisation),
        chair=chair,
        clerk=clerk,
    )


def _short_of(note: str) -> str:
    return "Chair" if "in the chair" in note.casefold() else note


def _joined(one: str, other: str) -> str:
    if not other or other.casefold() == one.casefold():
        return one
    return f"{one}, {other}" if one else other


def _are_initials(note: str, name: str) -> bool:
    return are_initials(note, name.split())
