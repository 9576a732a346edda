"""Sentences of past minutes that sound like decisions of any body."""

from __future__ import annotations

import re

from imports.found import FoundDecision
from imports.markers import points
from imports.past.lines import plain
from imports.prose import decision_verb
from imports.reading import Context, without_doubts
from imports.sentences import says_any, sentences
from store.escaping import without_bold

_DID = r"(?P<verb>agreed|resolved|approved|endorsed|adopted|ratified|accepted|decided|confirmed)"
_BODY = (
    r"(?:(?:full |parish |town |community |governing |health |local |whole )?(?:council|board"
    r"|committee|sub-committee|cabinet|panel|forum|group|meeting|governors|trustees|directors"
    r"|councillors|members|cllrs|pc|body|executive|partnership|assembly|pcc|partners|everyone"
    r"|those present|all present|delegates|representatives|staff side|society|association))"
)
_BODY_DID = re.compile(
    rf"(?<!as )\b(?:the |this |all )?{_BODY} (?:then |also |all |both |have |has |had )?"
    r"(?:(?:reviewed|considered|noted|discussed|received) and )?"
    rf"(?:unanimously |formally |therefore |further )?{_DID}\b"
    r"(?! to (?:attend|follow|contact|send))",
    re.IGNORECASE,
)
_WAS_DONE = re.compile(
    r"\b(?:was|were) (?:(?:reviewed|considered|noted|discussed|received|read|agreed) and )?"
    rf"(?:unanimously |formally |duly |all )?{_DID}(?: unanimously)?"
    rf"(?=(?: and [a-z]{{3,12}})? by (?:the |all )?{_BODY}\b| unanimously\b| subject to\b|[.]?$)",
    re.IGNORECASE,
)
_IT_WAS = re.compile(
    rf"(?<!as )(?<!what )(?<!which )\bit (?:was|is|has been) (?:then |also |all |therefore )?"
    rf"(?:further |unanimously |generally )?{_DID}\b",
    re.IGNORECASE,
)
_VOTE = re.compile(
    r"\b(?:proposed|moved)(?: by)?[: ][^.]{0,120}\bseconded\b"
    r"|\bon the proposal of\b|\b(?:motion|proposal|amendment|recommendations?) (?:was|were) "
    r"(?:then )?(?:unanimously )?(?:carried|passed|approved|agreed|accepted|lost|defeated)\b"
    r"|\b(?:carried|agreed|approved|resolved|accepted|adopted|elected|appointed) (?:unanimously"
    r"|nem\.? con)\b|\bunanimously (?:agreed|approved|resolved|accepted|adopted|elected"
    r"|appointed|re-?elected)\b|\bvoted (?:unanimously )?(?:in favour|to|against)\b"
    r"|\bduly (?:elected|appointed|approved|adopted)\b",
    re.IGNORECASE,
)
_LEADS_ON = re.compile(r"[ ,](?:and|that)[\s:*_-]{0,5}\Z", re.IGNORECASE)
"""A vote of which the next paragraph tells: "moved by Jo, seconded by Lee and"."""
_RECORD = re.compile(
    r"\b(?:minutes?|notes|these|record)\b[^.]{0,200}"
    r"\b(?:were|was|be|being) (?:then |duly |unanimously |all |read and |checked and )?"
    r"(?P<verb>agreed|approved|confirmed|accepted|adopted|moved|signed|passed|taken as read)\b"
    r"|\b(?P<other>agreed|approved|accepted|signed|passed|confirmed)\b[^.]{0,40}"
    r"\bas (?:a |an |the )?(?:true|correct|accurate|fair|proper)\b",
    re.IGNORECASE,
)
_LOUD = re.compile(r"\b(?P<verb>RESOLVED|AGREED|APPROVED|DECIDED|ENDORSED|RATIFIED|ADOPTED)\b")
_FIRST = re.compile(
    r"(?P<verb>Agreed|Resolved|Approved|^All agreed)(?: unanimously)? (?:to|that|by)\b(?! all\b)"
    r"|(?<=\S)\s[–—-]\s{0,2}(?P<other>agreed|approved)\b"
)
_DECIDING_WORDS = """
    agreed resolved approved endorsed adopted ratified accepted decided confirmed moved signed
    passed taken seconded proposal carried lost defeated elected appointed voted noted
"""
_MAY_DECIDE = _DECIDING_WORDS.split()
"""Each pattern here has one of these words, and few sentences do."""
_SHORT = re.compile(
    r"(?:[\w'’]+ ){0,3}(?P<verb>all in favour|unanimous|agreed|approved|carried|accepted|adopted"
    r"|passed)(?: by all)?[.!]?",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:as|which|what|when|if|whether|since|after)(?: the| this| all)?\s*$", re.I
)
_LONGEST = 3000
_VERB_OF_A_VOTE = re.compile(
    r"\b(?P<verb>resolved|agreed|approved|adopted|accepted|elected|appointed|carried|defeated|lost)\b",
    re.IGNORECASE,
)


def decisions_in(prose: str, context: Context) -> list[FoundDecision]:
    """The decisions a passage of prose suggests, with those of councils, governors, trustees.

    What stands in capitals ("It was RESOLVED that …") is meant as a decision; the rest is only
    suggested.

    Args:
        prose: A paragraph without a marker.
        context: The meeting it belongs to.
    """
    found: list[FoundDecision] = []
    for point in points(without_bold(prose)):
        before = ""
        for sentence in sentences(point)[:400]:
            said = sentence.strip(" *_")
            if decision := _decision(said, context):
                found.append(decision)
            elif short := _SHORT.fullmatch(said):
                # "Agreed." alone says too little: it speaks of the sentence before.
                text = plain(without_doubts(f"{before} {said}".strip()))
                found.append(FoundDecision(text, _plain_verb(short["verb"]), suggested=True))
            before = said
    return found


def _plain_verb(said: str) -> str:
    verb = said.casefold()
    return "agreed" if verb in ("all in favour", "unanimous") else verb


def _decision(sentence: str, context: Context) -> FoundDecision | None:
    if len(sentence) > _LONGEST or not says_any(sentence, _MAY_DECIDE):
        return None
    if loud := _LOUD.search(sentence):
        return FoundDecision(_as_told(sentence), loud["verb"].casefold())
    verb = decision_verb(sentence, context.board_names, noted=context.suggests_noted)
    if verb is None:
        for pattern in (_BODY_DID, _IT_WAS, _RECORD, _FIRST, _WAS_DONE):
            match = pattern.search(sentence)
            if match and not _EARLIER.search(sentence[: match.start()]):
                verb = next(said for said in match.groups() if said).casefold()
                verb = verb.removeprefix("all ")
                break
        if verb is None and _VOTE.search(sentence) and not _LEADS_ON.search(sentence):
            said = _VERB_OF_A_VOTE.search(sentence)
            verb = said["verb"].casefold() if said else "agreed"
    return FoundDecision(_as_told(sentence), verb, suggested=True) if verb else None


def _as_told(sentence: str) -> str:
    return plain(without_doubts(sentence))
