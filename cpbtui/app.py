"""The app: one board, its screens, its keys, and leaving without losing a word."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import date, datetime
from inspect import isawaitable
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from msgspec.structs import replace
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Input

from cpbtui import preferences as preferences_kept
from cpbtui import signals
from cpbtui.clipboard import copy_with_tool
from cpbtui.command import Command
from cpbtui.elsewhere import areas_of, go_to
from cpbtui.forms import Forms
from cpbtui.keymap import Keymap, read_keymap
from cpbtui.messages import RecordChanged, StoreWoke
from cpbtui.preferences import Preferences
from cpbtui.registry import COMMANDS, Keys, bindings_of
from cpbtui.rooms import RoomsApp, screen_of
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.searching import RecentSearches
from cpbtui.theme import DARK_THEME, LIGHT_THEME
from store.changes import Change
from store.store import ReadOnly, Saving, Store
from store.undoing import CannotUndo

if TYPE_CHECKING:
    # Late: reading past minutes loads more than the first paint should wait for.
    from cpbtui.reviewing import ReviewSession

SOON = 0.2
"""Seconds; what is saved within these is not shown as being saved."""


class CpbtuiApp(RoomsApp, inherit_bindings=False):
    """One board on the screen."""

    TITLE = "cpbtui"
    CSS_PATH = "cpbtui.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of("app"),
        # Not one of the command's own keys: those act over every text, this over none, and a
        # list has it for its filter.
        Binding("slash", "app.command('app.search')", show=False, id="app.search-slash"),
    ]
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        store: Store,
        *,
        today: Callable[[], date],
        clock: Callable[[], datetime],
        preferences: Preferences | None = None,
        config: Path | None = None,
        unsaved: Path | None = None,
        start: Callable[[], Screen[None]] | None = None,
    ) -> None:
        """Show a board.

        Args:
            store: The open board.
            today: The present day.
            clock: The present moment, aware; shown in the local time zone.
            preferences: What the person prefers.
            config: The folder of keymap and preferences; None: neither is read or kept.
            unsaved: The file for text typed into forms and not saved; None: none is kept.
            start: Makes the first screen; None: Home.
        """
        super().__init__(store)
        self.today = today
        self.clock = clock
        self.preferences = preferences or Preferences()
        self.config = config
        self.forms = Forms(unsaved)
        self.searches = RecentSearches()
        self.review: ReviewSession | None = None
        """Past minutes read and not yet taken; they outlive their screen."""
        self.keymap: Keymap = read_keymap(config / "keys.toml") if config else Keymap()
        self.keys: Keys = self.keymap.keys
        self._start = start or (lambda: screen_of("home"))
        self._unsubscribe: tuple[Callable[[], None], ...] = ()
        self._changes: list[Change] = []
        for theme in (DARK_THEME, LIGHT_THEME):
            self.register_theme(theme)
        light = self.preferences.theme == LIGHT_THEME.name
        self.theme = LIGHT_THEME.name if light else DARK_THEME.name

    def on_mount(self) -> None:
        """Listen to the store and to the system, and show the first screen."""
        self.set_keymap({one: ",".join(keys) for one, keys in self.keys.items()})
        signals.on_stop(asyncio.get_running_loop(), self.stop_now)
        self._unsubscribe = (
            self.store.subscribe(self._changed),
            self.store.subscribe_saving(self._saving),
        )
        self.store.listen(self._wake)
        self.push_screen(self._start())
        news = [one for one in self.keymap.told if one not in self.preferences.told]
        self.prefer(told=(*self.preferences.told, *news))
        for sentence in (*self.store.told, *news, *self.forms.told):
            self.tell(sentence, timeout=12)

    def on_unmount(self) -> None:
        """Listen no more: the store may outlive the screen."""
        self.store.listen(lambda: None)
        for enough in self._unsubscribe:
            enough()

    def prefer(self, **choices: object) -> None:
        """Remember preferences, by their fields."""
        before, self.preferences = self.preferences, replace(self.preferences, **choices)
        if self.config is not None and self.preferences != before:
            with contextlib.suppress(OSError):
                preferences_kept.keep(self.preferences, self.config)

    # The store

    def _wake(self) -> None:
        """Ask for a look at the store's events; called from any thread."""
        self.post_message(StoreWoke())

    def on_store_woke(self) -> None:
        """Collect what the engine has to say."""
        barred = self.store.read_only
        self.store.pump()
        if self.store.read_only != barred:
            self._opened_anew()

    def _opened_anew(self) -> None:
        """Say that this window writes now, or why it does not, and have every screen know."""
        if not self.store.read_only:
            self.tell("The other window is closed, so you can write here now.")
        for sentence in self.store.told:
            self.tell(sentence, timeout=12)
        for screen in self.screen_stack:
            if isinstance(screen, BoardScreen):
                screen.call_later(screen.opened_anew)

    def tell_read_only(self) -> None:
        """Say why nothing can be changed, and look whether that is still so."""
        self.tell(self.store.read_only)
        self.store.ask_to_write()

    def _changed(self, change: Change) -> None:
        if not self._changes:
            self.call_next(self._tell_changes)
        self._changes.append(change)

    def _in_sight(self) -> list[Screen[Any]]:
        """The screen in view, with those under a dialog; others look again when they come back."""
        stack = list(self.screen_stack)
        # While the program ends, there may be none left.
        return stack if stack and stack[-1].is_modal else stack[-1:]

    def _tell_changes(self) -> None:
        changes, self._changes = tuple(self._changes), []
        for screen in self._in_sight():
            screen.post_message(RecordChanged(changes))

    def _saving(self, saving: Saving) -> None:
        if saving.pending and not saving.problem:
            # Nearly always it is saved at once, and need not be drawn twice while keys come.
            self.set_timer(SOON, self._tell_if_pending)
        else:
            # After the changes themselves: a frame must not speak of what is gone.
            self.call_next(self._tell_saving)

    def _tell_if_pending(self) -> None:
        if self.store.saving.pending:
            self._tell_saving()

    def _tell_saving(self) -> None:
        for screen in self._in_sight():
            if isinstance(screen, BoardScreen):
                screen.call_later(screen.show_frame)

    # Commands

    def refusal(self, command: Command, screen: Screen[Any]) -> str:
        """Why a command cannot be used on a screen just now; empty when it can."""
        if command.edits and self.store.read_only:
            return self.store.read_only
        return screen.why_not(command) if isinstance(screen, BoardScreen) else ""

    async def action_command(self, command_id: str) -> None:
        """Run a command of the registry, on the screen in view or here."""
        command = COMMANDS[command_id]
        refusal = self.refusal(command, self.screen)
        if refusal and refusal == self.store.read_only:
            self.tell_read_only()
            return
        if refusal:
            self.tell(refusal)
            return
        if command.area == "go":
            self.open(command.verb)
            return
        for node in (self.screen, self):
            act = getattr(node, f"action_{command.verb}", None)
            if act is not None:
                try:
                    result = act()
                    if isawaitable(result):
                        await result
                except ReadOnly:
                    self.tell_read_only()
                return

    def action_keys(self) -> None:
        """Show the keys that work here."""
        # Late: the dialog is seldom wanted, and the first paint should not wait for it.
        from cpbtui.screens.keys_dialog import KeysDialog

        if not self.screen.is_modal:
            self.hush()
            self.push_screen(KeysDialog(self.screen))

    def action_palette(self) -> None:
        """Find a command by a word."""
        from cpbtui.screens.palette_dialog import PaletteDialog

        if not self.screen.is_modal:
            self.push_screen(PaletteDialog(self.screen), self._run_found)

    async def _run_found(self, command_id: str | None) -> None:
        if command_id is None:
            return
        command = COMMANDS[command_id]
        if command.area in areas_of(self.screen):
            await self.action_command(command_id)
        else:
            go_to(self, command)

    def action_search(self) -> None:
        """Search everything; Esc comes back to where the clerk was."""
        screen = self.screen
        if screen.is_modal:
            self.tell("Esc closes this first; then F3 searches.")
        elif isinstance(screen, BoardScreen):
            self.open("search", origin=screen.origin())

    def action_undo(self) -> None:
        """Take back the newest change."""
        self._reverse(self.store.undo, "Undone")

    def action_redo(self) -> None:
        """Do the change undone last again."""
        self._reverse(self.store.redo, "Done again")

    def _reverse(self, step: Callable[[], str], words: str) -> None:
        if self.screen.is_modal or (isinstance(self.focused, Input) and self.focused.value):
            self.tell("Ctrl+Z takes back your newest change once this field is left or empty.")
            return
        try:
            self.tell(f"{words}: {step()}.")
        except CannotUndo as error:
            self.tell(str(error))

    def action_theme(self) -> None:
        """Change between dark and light."""
        self.theme = (LIGHT_THEME if self.theme == DARK_THEME.name else DARK_THEME).name
        self.prefer(theme=self.theme)

    def action_backup(self) -> None:
        """Put a dated copy aside."""
        try:
            self.tell(f"A copy of everything is in {self.store.backup()}.", timeout=8)
        except OSError as error:
            self.tell(f"No copy could be made ({error}). What you typed is saved as usual.")

    def clerk_name(self) -> str:
        """The name of the person who keeps the record, for notes."""
        return self.store.by

    def copy(self, text: str) -> None:
        """Put text on the clipboard."""
        self.copy_to_clipboard(text)
        copy_with_tool(text)
