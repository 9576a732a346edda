"""Sentences of past minutes that sound like decisions of any body."""

from __future__ import annotations

import re

from imports.found import FoundDecision
from imports.markers import points
from imports.prose import decision_verb
from imports.reading import Context, without_doubts
from imports.sentences import sentences

_DID = r"(?P<verb>agreed|resolved|approved|endorsed|adopted|ratified|accepted|decided|confirmed)"
_BODY = (
    r"(?:(?:full |parish |town |community |governing |health |local |whole )?(?:council|board"
    r"|committee|sub-committee|cabinet|panel|forum|group|meeting|governors|trustees|directors"
    r"|councillors|members|cllrs|pc|body|executive|partnership|assembly|pcc))"
)
_BODY_DID = re.compile(
    rf"(?<!as )\b(?:the |this |all )?{_BODY} (?:then |also |all |both |have |has |had )?"
    rf"(?:unanimously |formally |therefore |further )?{_DID}\b"
    r"(?! to (?:attend|follow|contact|send))",
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
_RECORD = re.compile(
    r"\bminutes\b[^.]{0,200}\b(?:were|was|be|being) (?:then |duly |unanimously |all )?"
    r"(?P<verb>agreed|approved|confirmed|accepted|adopted|moved|signed|taken as read)\b",
    re.IGNORECASE,
)
_LOUD = re.compile(r"\b(?P<verb>RESOLVED|AGREED|APPROVED|DECIDED|ENDORSED|RATIFIED|ADOPTED)\b")
_FIRST = re.compile(
    r"(?:All )?(?P<verb>Agreed|Resolved|Approved)(?: unanimously)? (?:to|that|by)\b"
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
    for point in points(prose):
        for sentence in sentences(point)[:400]:
            if decision := _decision(sentence, context):
                found.append(decision)
    return found


def _decision(sentence: str, context: Context) -> FoundDecision | None:
    if len(sentence) > _LONGEST:
        return None
    text = without_doubts(sentence)
    if loud := _LOUD.search(sentence):
        return FoundDecision(text, loud["verb"].casefold())
    verb = decision_verb(sentence, context.board_names, noted=context.suggests_noted)
    if verb is None:
        for pattern in (_BODY_DID, _IT_WAS, _RECORD, _FIRST):
            if match := pattern.search(sentence):
                verb = match["verb"].casefold()
                break
    if verb is None and _VOTE.search(sentence):
        said = _VERB_OF_A_VOTE.search(sentence)
        verb = said["verb"].casefold() if said else "agreed"
    return FoundDecision(text, verb, suggested=True) if verb else None
