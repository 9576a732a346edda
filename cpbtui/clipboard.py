"""The clipboard: through the terminal, and through the system's own tool where there is one."""

from __future__ import annotations

import shutil
import subprocess

TOOLS = (("wl-copy",), ("xclip", "-selection", "clipboard"), ("pbcopy",), ("clip.exe",))


def copy_with_tool(text: str, *, timeout: float = 2.0) -> bool:
    """Put text on the system's clipboard by the first tool found; say whether one took it.

    Many terminals take the clipboard from the program itself (OSC 52); this serves the others.

    Args:
        text: What to copy.
        timeout: Seconds to wait for the tool.
    """
    for command in TOOLS:
        if shutil.which(command[0]) is None:
            continue
        try:
            done = subprocess.run(
                command, input=text.encode(), timeout=timeout, check=False,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.returncode == 0:
            return True
    return False
