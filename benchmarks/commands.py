"""Whole commands, started as a user's shell starts them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

CPBTUI = str(Path(sys.executable).with_name("cpbtui"))
"""The command, as it is installed."""


def user_environ(home: Path) -> dict[str, str]:
    """What stands in the environment: a home and a path, and no setting of a developer's."""
    return {"HOME": str(home), "PATH": f"{Path(sys.executable).parent}:{os.defpath}"}


def run(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """Run a program with its output piped; milliseconds."""
    start = time.perf_counter()
    subprocess.run(command, env=environ, capture_output=True, check=False)
    return (time.perf_counter() - start) * 1000
