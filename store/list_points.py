"""How a point of a list begins: "- ", "2. ", "(b) ", "(iii) "."""

from __future__ import annotations

POINT = r"(?:[-*+•–][ \t]+|\(?(?:[0-9a-z]{1,2}|[ivx]{1,5})[.)][ \t]+)"
"""A regular expression, for what reads minutes and for what prints them."""
