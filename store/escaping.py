"""What documents escape, read back: the other half of the rule by which they are written.

Documents put a backslash before every sign that would mean something in Markdown, and a space that
does not break where an ordinary one would be lost or would part what belongs together. So an
unescaped `*` in a document is always the program's own, and such a space is always a plain one.
"""

from __future__ import annotations

import re

KEPT_SPACE = "\N{NO-BREAK SPACE}"
"""Printed for a space that Markdown or the reading of a list would take for something else."""

_BOLD = re.compile(
    r"(?<![\w*\\])(?P<mark>\*{2,3})(?=[^\s*])(?P<said>[^*\n]+)(?<=[^\s\\])(?P=mark)(?![\w*])"
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def unescaped(markdown: str) -> str:
    """What was escaped, as it was written."""
    return _ESCAPED.sub(r"\1", markdown).replace(KEPT_SPACE, " ")


def without_bold(text: str) -> str:
    """A text without the marks around words that somebody typed in bold: "It was **agreed**"."""
    return _BOLD.sub(r"\g<said>", text) if "**" in text else text
