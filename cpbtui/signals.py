"""Being asked to stop from outside: a closed terminal, a shutdown."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable

STOPPING = ("SIGTERM", "SIGHUP", "SIGINT")


def on_stop(loop: asyncio.AbstractEventLoop, stop: Callable[[], None]) -> None:
    """Have `stop` called on the loop when the system asks the program to end.

    Without this the terminal's driver lets the process die at once, and what was typed in the
    last moment with it.

    Args:
        loop: The running loop.
        stop: Saves what was typed and leaves.
    """
    for name in STOPPING:
        number = getattr(signal, name, None)
        if number is None:
            continue
        try:
            loop.add_signal_handler(number, stop)
        except (NotImplementedError, RuntimeError, ValueError):
            # Windows loops take no handlers, nor does a loop outside the main thread.
            return
