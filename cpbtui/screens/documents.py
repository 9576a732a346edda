"""Choosing a document, and showing it before it goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.steps.documents import Offer, offers
from store.models import Meeting

if TYPE_CHECKING:
    from cpbtui.app import CpbtuiApp


def choose_document(app: CpbtuiApp, meeting: str | None = None) -> None:
    """Ask which document, and show it.

    Args:
        app: The app.
        meeting: The meeting in view, if there is one.
    """
    there = offers(app.store, app.today(), app.store.get(Meeting, meeting))
    choices = [Choice(str(place), offer.words) for place, offer in enumerate(there)]
    dialog = ChoiceDialog("Make a document", choices, "It is shown first; then s saves it.")
    app.push_screen(dialog, lambda key: _show(app, there[int(key)]) if key else None)


def _show(app: CpbtuiApp, offer: Offer) -> None:
    document = offer.make(app.store)
    notes = offer.unsettled(app.store)
    app.push_screen(PreviewScreen(offer.words, document, name=offer.name, notes=notes))
