"""Where the minutes of a meeting end, and a report or other papers begin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from imports.past.item_heading import Heading, headings_in, numbered_lines
from imports.past.items import item_headings
from imports.past.lines import Line
from imports.past.standing_items import closes, known_title
from imports.sentences import says_any

_CLOSED = re.compile(
    r"\b(?:meeting|session|board|committee|agm|chair(?:man|person)?)\s(?:was\s|then\s|formally\s"
    r"|therefore\s|declared\s|the\s|meeting\s){0,5}"
    r"(?:closed|ended|concluded|finished|terminated|adjourned|rose|closes|ends)\b"
    r"|there being no (?:further|other|more)\b|^(?:end|close) of (?:the )?meeting\b"
    r"|^(?:meeting )?closed at\b",
    re.IGNORECASE,
)
_CLOSING = ("close", "end", "conclud", "finish", "terminat", "adjourn", "rose", "there being no")
"""What closes a meeting has one of these."""
_SIGNED = re.compile(
    r"(?:signed|chair(?:man|person)?)\b.{0,40}(?:[.…_]{4,}|\bdated?\b)", re.IGNORECASE
)
_ANNEX = re.compile(
    r"(?:appendix|annexe?|appendices|attachment|enclosure)\b\s?(?:[0-9]{1,2}|[A-Z]{1,2}|one"
    r"|two)?\b.{0,80}"
    r"|(?:table of )?contents\s?:?|executive summary|purpose of (?:the |this )?report.{0,40}"
    r"|report (?:author|of the|to the|to)\b.{0,100}",
    re.IGNORECASE,
)
_APPENDIX = re.compile(r"(?:appendix|annexe?)\s(?:[0-9]{1,2}|[A-Z])\b.{0,60}", re.IGNORECASE)
_MAIL = re.compile(
    r"on\s.{6,60}\swrote:|-{2,9}\s?(?:original|forwarded) message.{0,20}", re.IGNORECASE
)
"""What stands over an earlier message in an e-mail."""
_REPORT = re.compile(
    r"\b(?:report|strategy|plan|policy|accounts|budget|terms of reference|newsletter|presentation"
    r"|update)\b",
    re.IGNORECASE,
)
_STAYS = re.compile(
    r"\W{0,6}(?:signed|chair|date|actions?\b|summary of|next meeting|future meeting|date"
    r"|distribution|copies to|clerk|minutes"
    r"|[0-9]{1,2}[.):])",
    re.IGNORECASE,
)
_LONG_GAP = 3
"""Empty lines in a row that part what belongs to different papers."""


def end_of_meeting(lines: Sequence[Line], start: int, limit: int) -> tuple[int, str]:
    """Where a meeting's minutes or agenda end.

    Args:
        lines: The whole file.
        start: The place of the first line of the meeting.
        limit: The place where the next meeting begins.

    Returns:
        The place after the last line, and what follows it: "a report", or nothing.
    """
    inside = lines[start:limit]
    mail = (at for at, line in enumerate(inside) if _MAIL.fullmatch(line.start.strip()))
    inside = inside[: next(mail, len(inside))]
    limit = start + len(inside)
    numbered = numbered_lines(inside)
    chain = item_headings(inside, numbered)
    closing = _closing(inside, chain)
    if closing is None:
        cut = _contents(inside, chain)
        return (start + cut, "a report") if cut is not None else (limit, "")
    gaps = _gaps(inside)
    usual = max(gaps[chain[0].at + 1 if chain else 0 : closing + 1], default=0)
    ones = {one.at for one in headings_in(numbered, since=closing) if _restarts(one, chain)}
    business = {one.at for one in chain if known_title(one.title.text)}
    for at in range(_through(chain, closing) + 1, len(inside)):
        if inside[at].blank or at in business:
            continue
        what = _what_begins(inside, at, at in ones, gaps[at] >= max(_LONG_GAP, usual + 1))
        if what:
            return start + _back_over_titles(inside, at, closing, chain), what
    return limit, ""


def _closing(lines: Sequence[Line], chain: Sequence[Heading]) -> int | None:
    """The place of the first line that says the meeting is all but over."""
    for heading in reversed(chain[1:]):
        if closes(heading.title.text):
            return heading.at
    since = chain[1].at if len(chain) > 1 else len(lines) // 3
    for at in range(since, len(lines)):
        text = lines[at].start
        if lines[at].blank:
            continue
        if _SIGNED.match(text) or (says_any(text, _CLOSING) and _CLOSED.search(text)):
            return at
    return None


def _through(chain: Sequence[Heading], closing: int) -> int:
    """The last line of the closing item's own heading."""
    return next((one.through for one in chain if one.at == closing), closing)


def _gaps(lines: Sequence[Line]) -> list[int]:
    """For every line, how many empty lines stand before it; a page's end counts one."""
    gaps, run = [], 0
    for line in lines:
        gaps.append(run)
        run = run + 1 if line.blank else 0
    return gaps


def _restarts(heading: Heading, chain: Sequence[Heading]) -> bool:
    """Whether the numbers begin again with a heading that is no point of a list."""
    if heading.value != 1 or len(chain) < 3 or heading.series not in ("1", "item1"):
        return False
    last = chain[-1]
    return heading.weight >= 1.4 and last.at < heading.at


def _what_begins(lines: Sequence[Line], at: int, restarts: bool, far: bool) -> str:
    """What other paper begins with a line; empty: it is still the meeting's."""
    line = lines[at]
    text = line.plain.strip()
    if _ANNEX.fullmatch(text[:200]) and not text.endswith("."):
        return "an appendix" if text[:3].casefold() in ("app", "ann", "att", "enc") else "a report"
    if restarts and (_alone(lines, at) or line.level):
        return "a report"
    if far and not _STAYS.match(text):
        return "other papers"
    year = re.search(r"\b(?:19|20)[0-9]{2}\b", text)
    title = year and _REPORT.search(text) and len(text) < 110 and not text.endswith((".", ":"))
    if title and _alone(lines, at) and not _STAYS.match(text):
        return "a report"
    return ""


def _alone(lines: Sequence[Line], at: int) -> bool:
    before = at == 0 or lines[at - 1].blank
    return before and (at + 1 >= len(lines) or lines[at + 1].blank)


def _back_over_titles(
    lines: Sequence[Line], at: int, closing: int, chain: Sequence[Heading]
) -> int:
    """The first of the short lines over the first line of another paper."""
    first = at
    floor = max([closing, *(one.through for one in chain if one.at < at)])
    for before in range(at - 1, floor, -1):
        text = lines[before].plain.strip()
        if lines[before].blank:
            continue
        if len(text) > 100 or text.endswith((".", ":", ";", ",")) or first - before > 4:
            break
        first = before
    return first


def _contents(lines: Sequence[Line], chain: Sequence[Heading]) -> int | None:
    """The place of a table of contents or an appendix after the first items."""
    since = chain[1].at if len(chain) > 1 else len(lines)
    for at in range(since, len(lines)):
        text = lines[at].start.strip()
        appendix = _APPENDIX.fullmatch(text)
        if text.casefold() in ("contents", "table of contents") or (
            appendix and _alone(lines, at) and not text.endswith(".")
        ):
            return _back_over_titles(lines, at, since, chain)
    return None
