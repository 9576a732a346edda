"""What of a web page is there for the site and not for the reader."""

from __future__ import annotations

import re
from collections.abc import Mapping

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
"""Elements that have no end."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = HEADINGS | {
    *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div"),
    *("dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html"),
    *("legend", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot"),
    *("thead", "tr", "ul"),
}
"""Elements that begin a line of their own."""
_CELLS = frozenset({"td", "th"})
ENDED_BY: dict[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "td": _CELLS,
    "th": _CELLS,
    "tr": _CELLS | {"tr"},
    "option": frozenset({"option"}),
}
"""Elements that may be left open, by what ends them."""
_NOISE = frozenset(
    {"script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select"}
    | {"button", "textarea", "video", "audio", "canvas", "map", "datalist"}
)
_AROUND = frozenset({"nav", "footer", "aside"})
_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog"}
)
_WORDS_AROUND = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|footer|sidebar|skip|skiplinks?"
    r"|social|share|sharing|search|banner|masthead|pagination|feedback|newsletter|copyright|toolbar"
    r"|language|translate|visuallyhidden|mg-non-print|mg-related-pages|mg-action-list|mg-hide)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where a new word begins in "siteFooter"."""
_LONGEST = 300


def is_noise(tag: str) -> bool:
    """Whether what is in an element is never text for the reader."""
    return tag in _NOISE


def is_around(tag: str, given: Mapping[str, str]) -> bool:
    """Whether an element is a menu, a notice or a frame of the site.

    Args:
        tag: Its name.
        given: Its attributes.
    """
    if tag in ("html", "body", "main", "article"):
        return False
    if tag in _AROUND or given.get("role", "").casefold() in _ROLES or "hidden" in given:
        return True
    if _HIDDEN.search(given.get("style", "")[:_LONGEST]):
        return True
    called = f"{given.get('id', '')} {given.get('class', '')}"[:_LONGEST]
    return _WORDS_AROUND.search(_HUMP.sub("-", called)) is not None
