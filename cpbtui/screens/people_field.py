"""A field for names, several in one line."""

from __future__ import annotations

from collections.abc import Sequence

from cpbtui.steps.board_names import people_in, strangers
from cpbtui.widgets.field_row import Field
from exports.wording import listed
from imports.names import Names


def people_field(
    name: str, label: str, names: Names, people: Sequence[str] = (), *, known: bool = False
) -> Field:
    """Ask for people by name.

    Args:
        name: The field's name.
        label: Its label.
        names: Everybody who can be named.
        people: Those named so far.
        known: Whether somebody nobody knows is refused.
    """
    return Field(
        name,
        label,
        value=", ".join(people),
        check=(lambda text: strangers_problem(text, names)) if known else None,
    )


def strangers_problem(text: str, names: Names) -> str:
    """Who of a list is not known, as a sentence; empty when everybody is."""
    unknown = strangers(people_in(text, names))
    if not unknown:
        return ""
    quoted = listed([f"“{one}”" for one in unknown])
    found = [names.resolve(one) for one in unknown]
    likely = [candidate.label for one in found for candidate in one.candidates]
    if likely:
        return f"{quoted}: did you mean {' or '.join(dict.fromkeys(likely))}?"
    verb = "is" if len(unknown) == 1 else "are"
    return f"{quoted} {verb} not among the people. p on Home lists them and adds new ones."
