"""A plugin of pytest: run the tests that a file names, in its order, and no others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

PICKED = "CPBTUI_PICKED_TESTS"
"""The environment's variable that says where the file is: an id a line."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what is not named."""
    picked = Path(os.environ[PICKED]).read_text().split("\n")
    place = {test: number for number, test in enumerate(picked)}
    items[:] = sorted(
        (item for item in items if item.nodeid in place), key=lambda item: place[item.nodeid]
    )
