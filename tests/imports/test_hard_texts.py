"""Every pattern of the importer on a megabyte of what is hardest for it.

Nothing here is timed: a pattern that tries every way of cutting a text would never finish.
"""

from __future__ import annotations

import pytest

from tests.imports.patterns import every_pattern, hard_texts

PATTERNS = every_pattern()
MODULES = sorted({name.rpartition(".")[0].rpartition(".")[0] for name in PATTERNS})


def test_the_patterns_are_found() -> None:
    assert len(PATTERNS) > 100
    assert "imports.markers._COLON.0" in PATTERNS


def test_hard_texts_begin_as_the_pattern_wishes() -> None:
    pattern = PATTERNS["imports.markers._COLON.0"]
    texts = hard_texts(pattern, 1000)
    assert all(len(text) == 1000 for text in texts)
    assert any(pattern.match(text) for text in texts)


@pytest.mark.parametrize("module", MODULES)
def test_a_megabyte_of_the_worst_is_matched(module: str) -> None:
    for name, pattern in PATTERNS.items():
        if name.startswith(f"{module}."):
            for text in hard_texts(pattern):
                pattern.match(text)
                pattern.fullmatch(text)
