"""The colours: one dark and one light theme, the only place where a colour is written out.

Styles elsewhere name what a colour is for: `$text`, `$muted` (when and where), `$dim` (hints),
`$accent` (now, keys and questions), `$blue` (headings), `$green` (completed, saved), `$red`
(overdue, danger), on `$background`, `$surface` (side panes), `$raised` (the selected row).
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from textual.theme import Theme


@dataclass(frozen=True)
class Palette:
    """The colours of one theme, by what they are for."""

    background: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    dim: str
    accent: str
    blue: str
    green: str
    red: str

    @property
    def texts(self) -> tuple[str, ...]:
        """Those that letters are drawn in."""
        return (self.text, self.muted, self.dim, self.accent, self.blue, self.green, self.red)

    @property
    def grounds(self) -> tuple[str, ...]:
        """Those that letters stand on."""
        return (self.background, self.surface, self.raised)


DARK = Palette(
    background="#14181d",
    surface="#191e25",
    raised="#202731",
    line="#2c3642",
    text="#d7dde5",
    muted="#9aa7b8",
    dim="#8592a3",
    accent="#e6b673",
    blue="#7fb4ca",
    green="#8fbf8f",
    red="#e07a70",
)
LIGHT = Palette(
    background="#f7f8fa",
    surface="#eef1f4",
    raised="#e3e8ee",
    line="#c3ccd6",
    text="#1c232b",
    muted="#4a5664",
    dim="#566272",
    accent="#874d00",
    blue="#1b5c7d",
    green="#2a622f",
    red="#a82e24",
)


def _theme(name: str, palette: Palette, *, dark: bool) -> Theme:
    own = {field.name: getattr(palette, field.name) for field in fields(palette)}
    return Theme(
        name=name,
        dark=dark,
        primary=palette.blue,
        secondary=palette.blue,
        accent=palette.accent,
        warning=palette.accent,
        error=palette.red,
        success=palette.green,
        foreground=palette.text,
        background=palette.background,
        surface=palette.surface,
        panel=palette.raised,
        variables={
            **own,
            "text-muted": palette.muted,
            "text-disabled": palette.dim,
            "border": palette.line,
            "border-blurred": palette.line,
            "input-cursor-background": palette.accent,
            "input-cursor-foreground": palette.background,
            "input-selection-background": palette.line,
            "block-cursor-background": palette.raised,
            "block-cursor-foreground": palette.text,
            "block-cursor-text-style": "bold",
            "block-hover-background": palette.raised,
            "scrollbar": palette.line,
            "scrollbar-hover": palette.dim,
            "scrollbar-active": palette.accent,
            "scrollbar-background": palette.background,
            "scrollbar-background-hover": palette.background,
            "scrollbar-background-active": palette.background,
            "scrollbar-corner-color": palette.background,
        },
    )


DARK_THEME = _theme("cpbtui-dark", DARK, dark=True)
LIGHT_THEME = _theme("cpbtui-light", LIGHT, dark=False)
