"""What documents escape, read back: the other half of the rule by which they are written.

Documents put a backslash before every sign that would mean something in Markdown, and a character
reference where a backslash is not enough. So an unescaped `*` in a document is always the
program's own.
"""

from __future__ import annotations

import re

REFERENCES = {"&#32;": " ", "&#44;": ",", "&ndash;": "–", "&middot;": "·"}
"""The character references that documents write."""

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|(&(?:#32|#44|ndash|middot);)")


def unescaped(markdown: str) -> str:
    """What was escaped, as it was written."""
    return _ESCAPED.sub(lambda found: found[1] or REFERENCES[found[2]], markdown)
