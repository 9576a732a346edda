"""The one rule by which what people wrote goes into Markdown: every word, and nothing but words.

Plain text is escaped so that no letter of it makes a heading, a table or a link. The clerk's own
layout survives where it is meant: paragraphs, `### ` sub-headings, and lists whose numbers count
up. Undoing the backslashes and kept spaces, as `store.escaping` does, gives the text back.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from store.escaping import KEPT_SPACE

_ACTIVE = re.compile(r"[\\`*\[\]<|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLOCK = re.compile(r"#{1,6}(?=\s|$)|>|[-+](?=\s|$)|=+\s*$|[-:|][-:|\s]*$")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_POINT = re.compile(r"([-*+]|\d{1,9}[.)]) +(?=\S)")
_SUB_HEADING = re.compile(r"### +(\S.*)")
_NUMBERED = re.compile(r"(\S*\d\S*)\.(?= )")
_ESCAPED_DOT = r"\1\\."


def inline(text: str) -> str:
    """Text inside a line: a name, a title, a cell of a table; always on one line."""
    return _ACTIVE.sub(r"\\\g<0>", " ".join(plain(text).split()))


def line(text: str) -> str:
    """A text that is a paragraph of its own on one line."""
    return _guarded(inline(text))


def plain(text: str) -> str:
    r"""Text as documents hold it: lines end in `\n`, control characters go, spaces are plain."""
    kept = _CONTROL.sub("", _LINE_ENDS.sub("\n", text))
    return kept.replace("\t", " ").replace(KEPT_SPACE, " ")


def kept_together(escaped: str, sign: str) -> str:
    """Text whose own " – " (or another sign) is not the one that parts a line of a document."""
    return escaped.replace(f" {sign} ", f"{KEPT_SPACE}{sign} ")


def tidy(text: str) -> str:
    """Minutes without spaces at the ends of lines and without empty lines around or doubled."""
    lines = [written.rstrip() for written in plain(text).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines).strip("\n"))


def spread(text: str, headings: Collection[str] = ()) -> str:
    """Minutes as typed, tidy, with an empty line around each sub-heading."""
    lines = [
        f"\n{written}\n" if sub_heading(written, headings) is not None else written
        for written in tidy(text).split("\n")
    ]
    return tidy("\n".join(lines))


def body(text: str, headings: Collection[str] = ()) -> str:
    """Minutes as a clerk typed them.

    Args:
        text: Paragraphs, lists and sub-headings.
        headings: What is a sub-heading alone on a line: members' short names.
    """
    out: list[str] = []
    points = _Points()
    for written in tidy(text).split("\n"):
        found = sub_heading(written, headings)
        if found is None:
            out.append(points.line(written, fresh=not out or not out[-1]))
            continue
        points.end()
        if out and out[-1]:
            out.append("")
        out += [_heading(found, headings, explicit=written.startswith("#")), ""]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip("\n")


def sub_heading(written: str, headings: Collection[str]) -> str | None:
    """The sub-heading a line of minutes is, or None."""
    if found := _SUB_HEADING.fullmatch(written.rstrip()):
        return found[1]
    name = written.strip()
    return name if name and name in headings else None


def heading(level: int, text: str) -> str:
    """A heading of what people wrote; only items begin with a number and a full stop."""
    return f"{'#' * level} {_NUMBERED.sub(_ESCAPED_DOT, title(text))}"


def title(text: str) -> str:
    """The text of a heading; marks at its end would be taken as closing ones."""
    return re.sub(r"(?<=\s)#(?=#*$)|^#(?=#*$)", r"\\#", inline(text))


def emphasis(text: str) -> str:
    """A line in italics: who leads, when somebody came; the text is escaped already."""
    return f"*{text}*"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; the cells are plain text, an empty one shows a dash."""
    lines = [_row(columns), _row(["---"] * len(columns)).replace(" ", "")]
    lines += [_row([inline(cell) or "–" for cell in row]) for row in rows]
    return "\n".join(lines)


def bullets(points: Iterable[str]) -> str:
    """A list; the points are escaped already."""
    return "\n".join(f"- {point}" for point in points)


def document(blocks: Iterable[str]) -> str:
    """Blocks with an empty line between them; empty ones are left out."""
    return "\n\n".join(block for block in blocks if block) + "\n"


class _Points:
    """Follows the list a line may belong to, so that no number is shown as another."""

    def __init__(self) -> None:
        self._mark = ""
        self._last = 0

    def end(self) -> None:
        """A heading or a paragraph came."""
        self._mark, self._last = "", 0

    def line(self, written: str, *, fresh: bool) -> str:
        """A line of minutes; `fresh` when it does not go on with the one before."""
        point = _POINT.match(written)
        if point is None or not self._goes_on(point[1], fresh=fresh):
            if fresh and written:
                self.end()
            return _guarded(_spaced(written))
        content = _spaced(written[len(point[1]) + 1 :])
        return f"{point[1]} {_guarded(content)}"

    def _goes_on(self, marker: str, *, fresh: bool) -> bool:
        """Whether a marker makes a point here, shown with its own number."""
        if not marker[0].isdigit():
            self._mark, self._last = marker, 0
            return True
        number, mark = int(marker[:-1]), marker[-1]
        if marker != f"{number}{mark}":
            return False
        follows = mark == self._mark and number == self._last + 1
        starts = mark != self._mark and (fresh or number == 1)
        if follows or starts:
            self._mark, self._last = mark, number
        return follows or starts


def _heading(text: str, headings: Collection[str], *, explicit: bool) -> str:
    """A sub-heading; typed as one although the name alone would do, it is closed with marks."""
    closing = " ###" if explicit and text in headings else ""
    return f"### {title(text)}{closing}"


def _spaced(written: str) -> str:
    """A line with its active letters escaped and its leading spaces kept."""
    words = written.lstrip(" ")
    lead = len(written) - len(words)
    escaped = _ACTIVE.sub(r"\\\g<0>", words)
    return f"{KEPT_SPACE}{' ' * (lead - 1)}{escaped}" if lead and words else escaped


def _guarded(escaped: str) -> str:
    """A line whose beginning makes no heading, quotation, list, rule or table."""
    if found := _NUMBER.match(escaped):
        return f"{found[1]}\\{escaped[found.end(1) :]}"
    return f"\\{escaped}" if _BLOCK.match(escaped) else escaped


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
