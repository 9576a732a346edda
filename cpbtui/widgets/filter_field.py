"""The field that narrows a list while one types."""

from __future__ import annotations

from cpbtui.widgets.line_field import LineField


class FilterField(LineField):
    """Hidden until asked for; stays in sight while it holds words."""

    def __init__(self) -> None:
        """Make the field."""
        super().__init__(placeholder="words to look for", id="filter", compact=True)
        self.display = False

    def open(self) -> None:
        """Show the field and type into it."""
        self.display = True
        self.focus()

    def close(self) -> None:
        """Show all rows again."""
        self.value = ""
        self.display = False
