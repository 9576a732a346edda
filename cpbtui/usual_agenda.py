"""What a new board starts with: the standing items most boards have, in usual house wording."""

from __future__ import annotations

from store.models import TemplateItem, Wording

USUAL_AGENDA = (
    TemplateItem(
        title="Introductions and apologies",
        leads=("The Chair",),
        purpose="To note",
        standing="apologies",
    ),
    TemplateItem(
        title="Minutes of the last meeting and matters arising",
        leads=("The Chair",),
        purpose="To agree",
        kind="agree",
        standing="previous minutes",
        minutes="The minutes of the last meeting were agreed as an accurate record.",
    ),
    TemplateItem(
        title="Any other business",
        leads=("The Chair",),
        minutes="There was no other business to report.",
    ),
    TemplateItem(title="Date and time of next meeting", standing="next meeting"),
)
"""Changed in the board's settings as soon as the board does things its own way."""

USUAL_WORDING = (
    Wording(key="agreed", text="It was agreed that {what}."),
    Wording(key="noted", text="The Board noted {what}."),
    Wording(key="thanked", text="{Who} was thanked for {what}."),
)
