"""What the frame of every screen says: whether all is saved, the day, what must be known."""

from __future__ import annotations

from datetime import date

from textual.content import Content

from cpbtui.short_days import WEEKDAYS, how_far
from exports.wording import short_day
from store.store import Saving, Store


def saving_words(saving: Saving) -> Content:
    """Whether all is saved, for the header."""
    if saving.problem:
        return Content.styled("NOT SAVED", "bold $red")
    if saving.pending:
        return Content.styled("saving", "$muted")
    if saving.at is None:
        return Content.styled("saved", "$green")
    return Content.styled(f"saved {saving.at.astimezone():%H:%M:%S}", "$green")


def backup_words(backed_up_on: date | None, today: date) -> Content:
    """When the newest backup was made; nothing while there is none."""
    if backed_up_on is None:
        return Content()
    return Content.styled(f"backed up {how_far(backed_up_on, today)}", "$muted")


def day_words(day: date) -> Content:
    """A day, for the header."""
    return Content.styled(f"{WEEKDAYS[day.weekday()]} {short_day(day)} {day.year}", "$muted")


def notice_of(store: Store) -> str:
    """What must be known on every screen, as a sentence; usually empty."""
    if store.saving.problem:
        return f"NOT SAVED: {store.saving.problem}"
    return store.read_only
