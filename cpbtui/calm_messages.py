"""Messages at the edge of the screen: few, short-lived, and left behind with their screen."""

from __future__ import annotations

from textual.notifications import Notification, Notify

from cpbtui.leaving import LeavingApp

PASSING = 5.0
"""Seconds for which an ordinary message is shown; one shown for longer has to be read."""
AT_ONCE = 2
"""How many ordinary messages are shown at a time."""


class CalmMessagesApp(LeavingApp, inherit_bindings=False):
    """An app whose messages do not pile up."""

    def tell(self, sentence: str, *, timeout: float = PASSING) -> None:
        """Say something quietly, at the edge of the screen.

        Args:
            sentence: What is said; never read as markup.
            timeout: For how many seconds.
        """
        self.notify(sentence, timeout=timeout, markup=False)

    def on_notify(self, message: Notify) -> None:
        """Make room for a message: the same one is not shown twice, the oldest gives way."""
        new = message.notification
        passing = self._passing()
        going = [one for one in passing if one.message == new.message]
        if new.timeout <= PASSING:
            left = [one for one in passing if one not in going]
            going += left[: max(0, len(left) - AT_ONCE + 1)]
        for one in going:
            self._unnotify(one, refresh=False)

    def hush(self) -> None:
        """Take ordinary messages away: the clerk goes on to another screen."""
        for one in self._passing():
            self._unnotify(one)

    def _passing(self) -> list[Notification]:
        """The ordinary messages shown now, oldest first."""
        return [one for one in self._notifications if one.timeout <= PASSING]
