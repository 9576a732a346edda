"""Fixtures for what the user sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cpbtui.command_line import Clerk, clerk_of_demo_board


@pytest.fixture
def clerk(tmp_path: Path) -> Clerk:
    """Somebody at a prompt with the demo board."""
    return clerk_of_demo_board(tmp_path)


@pytest.fixture
def newcomer(tmp_path: Path) -> Clerk:
    """Somebody at a prompt without any board."""
    return Clerk(tmp_path)
