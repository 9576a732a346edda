"""The minutes of an item as documents print them: the clerk's words, with what they record.

Actions and decisions stand where they were read, with their numbers and any corrected wording;
the clerk's own doubts (`??`) are left out; "In: Dr Rao" becomes a sentence. The same pieces give
plain text (for the clipboard and for other programs) and Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exports import markdown
from exports.action_sentences import sentence_of
from exports.action_sentences import without_doubts as without_doubts
from exports.apologies import (
    STANDING,
    apologies_sentence,
    following_meeting,
    next_meeting_sentence,
)
from exports.happenings import in_words, resumptions, untyped_adjournments
from exports.noted_lines import put_off_in_words
from exports.record_places import (
    on_one_line,
    placed_in,
    points_of_one_sentence,
    recorded_in,
    spots_of,
)
from store.decision_words import verb_said
from store.escaping import without_bold
from store.list_points import POINT
from store.models import Action, AgendaItem, Decision, TimeOfDay
from store.naming import owner_label, short_name
from store.records import MeetingRecord
from store.references import action_references, decision_references

_MARKER = re.compile(
    rf"(?:^|\n|(?<=[.;!?])[ \t])[ \t]*{POINT}?[*_]*(?:"
    r"(?P<word>actions?(?: points?)?|ap|decisions?|decided|resolved|agreed|approved|endorsed)"
    rf"\b|ap?(?=[0-9]))[^\n:]{{0,24}}?[*_]*[ \t]*[:–—-]?[*_]*\s*{POINT}?[*_]*$",
    re.IGNORECASE,
)
_ONLY_MARKS = re.compile(rf"[\s*_]*(?:[;,] ?(?:and|or)?\s*)?(?:{POINT})?[\s*_.]*", re.IGNORECASE)

# Noncharacters, which mean nothing in any text; the clerk's own are taken out first.
_OPEN, _SHUT, _END = "\ufdd0", "\ufdd1", "\ufdd2"


@dataclass(frozen=True)
class Piece:
    """A stretch of an item's minutes."""

    text: str
    word: str = ""
    """The marker it is printed after: "Action", "Agreed"; empty for prose."""
    number: str = ""


def item_text(record: MeetingRecord, item: AgendaItem) -> str:
    """The minutes of an item as clean text, fit for a letter."""
    headings = sub_headings(record)
    texts = [
        f"{piece.word}: {piece.text}" if piece.word else markdown.spread(piece.text, headings)
        for piece in _pieces(record, item)
    ]
    return _without_marks("\n\n".join(texts))


def item_markdown(record: MeetingRecord, item: AgendaItem) -> str:
    """The minutes of an item in Markdown, without its heading."""
    headings = sub_headings(record)
    blocks = [
        _labelled(piece) if piece.word else _marked_up(markdown.body(piece.text, headings))
        for piece in _pieces(record, item)
    ]
    return "\n\n".join(block for block in blocks if block)


def recorded_markdown(record: MeetingRecord, item: AgendaItem) -> list[str]:
    """What is recorded of an item without the text it was read in, a block each."""
    numbers = _numbers(record)
    return [_labelled(_block(one, numbers, record)) for one in recorded_in(record, item)]


def sub_headings(record: MeetingRecord) -> frozenset[str]:
    """What is a sub-heading alone on a line: the short names of everybody known."""
    here = {short_name(one) for one in record.attendance}
    return frozenset(here | {short_name(person) for person in record.register.people.values()})


def printed_number(reference: str, record: MeetingRecord) -> str:
    """A number as its own minutes print it: "3.1"; in full where the day alone is not enough."""
    day, _, local = reference.rpartition("/")
    return local if day == record.meeting.on.isoformat() else reference


def _pieces(record: MeetingRecord, item: AgendaItem) -> list[Piece]:
    typed = re.sub("[\ufdd0-\ufdef]", "", markdown.plain(item.minutes))
    text = without_doubts(typed).strip("\n") or standing_text(record, item)
    paragraphs = [p for p in re.split(r"\n[ \t]*(?:\n[ \t]*)+", markdown.tidy(text)) if p.strip()]
    placed, homeless = placed_in(paragraphs, recorded_in(record, item))
    numbers = _numbers(record)
    pieces: list[Piece] = []
    resumed = resumptions(item, record)
    at = 0
    while at < len(paragraphs):
        count, found = placed.get(at, (1, ()))
        window = "\n\n".join(paragraphs[at : at + count])
        cut = _cut(window, found, numbers, record) if found else [Piece(window)]
        pieces += [_worded(piece, record, resumed) for piece in cut]
        at += count
    told = [*untyped_adjournments(item, record), put_off_in_words(item, record)]
    pieces += [Piece(sentence) for sentence in told if sentence]
    return pieces + [_block(one, numbers, record) for one in homeless]


def standing_text(record: MeetingRecord, item: AgendaItem) -> str:
    """What a standing item says while nobody has written its minutes."""
    if item.standing == "apologies" and record.attendance:
        return apologies_sentence(record.attendance)
    if item.standing == STANDING and (following := following_meeting(record)) is not None:
        return next_meeting_sentence(following)
    return ""


def _cut(
    text: str,
    found: Sequence[Action | Decision],
    numbers: Mapping[str, str],
    record: MeetingRecord,
) -> list[Piece]:
    """A passage cut into its prose and what it records."""
    pieces: list[Piece] = []
    prose, at, marked = "", 0, ""
    spots = spots_of(text, found)
    inline = points_of_one_sentence(text, spots)
    for start, end, one in spots:
        before = text[at:start]
        marker = _MARKER.search(before)
        if isinstance(one, Decision) and (start in inline or (marker is None and not marked)):
            said = _wording(one, text[start:end])
            word = _word_in_prose(one, record, before, said)
            label = f"{word} {numbers.get(one.id, '')}".rstrip()
            prose += f"{before}{_OPEN}{label}{_SHUT}{said}{_END}"
        else:
            marked = (marker["word"] or "action").casefold() if marker else marked or "action"
            prose += before[: marker.start()] if marker else before
            pieces += _prose(prose)
            pieces.append(_block(one, numbers, record, marked))
            prose = ""
        at = max(at, end)
    return pieces + _prose(prose + text[at:])


def _block(
    one: Action | Decision, numbers: Mapping[str, str], record: MeetingRecord, marker: str = ""
) -> Piece:
    word = "Action"
    if isinstance(one, Decision):
        word = _word(one, record, marker)
        said = on_one_line(without_doubts(one.text))
    else:
        said = sentence_of(one, (owner_label(owner, record.register) for owner in one.owners))
    return Piece(said, word, numbers.get(one.id, ""))


def _labelled(piece: Piece) -> str:
    number = f" {piece.number}" if piece.number else ""
    return f"**{piece.word}{number}:** {markdown.inline(piece.text)}"


def _word(one: Decision, record: MeetingRecord, marker: str = "") -> str:
    """What a decision is printed after: its verb, or "Decision" where that was typed."""
    verb = one.verb or record.board.decision_word
    usual = marker.startswith("deci") and verb == record.board.decision_word
    return "Decision" if usual else verb.capitalize() or "Decision"


def _word_in_prose(one: Decision, record: MeetingRecord, before: str, said: str) -> str:
    """What a sentence is marked with; "Decision" where it says its verb itself."""
    verb = one.verb or record.board.decision_word
    if verb_said(said) == verb:
        return "Decision"
    told = re.search(rf"\b{re.escape(verb)}\W*$", before, re.IGNORECASE)
    if told and not verb_said(said) and verb == record.board.decision_word:
        return "Decision"
    return _word(one, record)


def _wording(one: Decision, written: str) -> str:
    """The sentence of a decision: as corrected, or else as it stands in its paragraph."""
    return written if one.corrected.text is None else on_one_line(one.corrected.text)


def _prose(text: str) -> list[Piece]:
    return [] if _ONLY_MARKS.fullmatch(text) else [Piece(text.strip("\n"))]


def _worded(piece: Piece, record: MeetingRecord, resumed: Iterator[TimeOfDay]) -> Piece:
    return piece if piece.word else Piece(without_bold(in_words(piece.text, record, resumed)))


def _numbers(record: MeetingRecord) -> dict[str, str]:
    references = {**action_references(record), **decision_references(record)}
    return {i: printed_number(reference, record) for i, reference in references.items()}


def _marked_up(text: str) -> str:
    """The sentences that are decisions in italics, after their numbers."""
    return re.sub(f"{_OPEN}(.*?){_SHUT}(.*?){_END}", r"**\1:** *\2*", text, flags=re.S)


def _without_marks(text: str) -> str:
    return re.sub(f"{_OPEN}.*?{_SHUT}(.*?){_END}", r"\1", text, flags=re.S)
