"""What the store refuses, apart from all that can refuse it: the command line waits for little."""

from __future__ import annotations


class CannotOpen(Exception):
    """The record cannot be opened at all; the message is a sentence for the clerk."""


class ReadOnly(Exception):
    """The record cannot be changed; the message is a sentence for the clerk."""
