"""What a command is: something the clerk can do, by key, palette or mouse."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One thing that can be done.

    Pressing one of its keys calls `action_<verb>` of the screen that is shown, or of the app.
    """

    id: str
    """`area.verb`, as keymap files name it: `meeting.next-item`."""
    name: str
    """As the palette lists it: "Next item"."""
    help: str
    """A sentence for F1, the palette and the guide."""
    keys: tuple[str, ...] = ()
    """Default keys as Textual names them, the one to show first; beside every F key one more."""
    words: str = ""
    """What it does, on the bottom line, in a word or two; empty: not shown there."""
    weight: int = 5
    """How long it stays on the bottom line when there is little room: 9 longest, 1 shortest."""
    synonyms: tuple[str, ...] = ()
    """Other words a clerk may look for it by."""
    edits: bool = True
    """Whether it changes the record; such commands are refused where that is read-only."""
    always: bool = False
    """Whether its keys act even while a text field has the focus and would take them."""

    @property
    def area(self) -> str:
        """Where it belongs: `meeting`."""
        return self.id.partition(".")[0]

    @property
    def verb(self) -> str:
        """What is called: `next_item`."""
        return self.id.partition(".")[2].replace("-", "_")


@dataclass(frozen=True)
class Area:
    """The commands of one screen, or of several that share them."""

    id: str
    title: str
    """As F1 and the guide head its keys."""
    commands: tuple[Command, ...] = ()
    """In the order of the bottom line."""


_NAMES = {
    "enter": "Enter", "escape": "Esc", "tab": "Tab", "space": "Space", "delete": "Del",
    "slash": "/", "minus": "-", "plus": "+", "question_mark": "?", "full_stop": ".",
    "up": "↑", "down": "↓", "left": "←", "right": "→", "pageup": "PgUp", "pagedown": "PgDn",
    "home": "Home", "end": "End", "insert": "Ins", "backspace": "Backspace", "comma": ",",
}  # fmt: skip


def key_name(key: str) -> str:
    """A key as it is shown: "F8", "^G", "Enter", "/".

    Args:
        key: The key as Textual names it: `f8`, `ctrl+g`, `slash`.
    """
    if key == "ctrl+underscore":
        return "^/"  # What most terminals send for Ctrl and the slash.
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    shown = _NAMES.get(last, last)
    if last.startswith("f") and last[1:].isdigit():
        shown = last.upper()
    if "ctrl" in modifiers:
        shown = f"^{shown.upper() if len(shown) == 1 else shown}"
    for modifier in ("shift", "alt"):
        if modifier in modifiers:
            shown = f"{modifier.capitalize()}+{shown}"
    return shown
