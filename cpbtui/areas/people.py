"""Commands of the list of people and bodies."""

from __future__ import annotations

from cpbtui.command import Area, Command

PEOPLE = Area(
    "people",
    "People",
    (
        Command(
            "people.edit",
            "Edit",
            "Changes what is kept about the person or body.",
            keys=("enter", "e"),
            words="edit",
            weight=8,
            synonyms=("open", "change"),
        ),
        Command(
            "people.add",
            "Add a person",
            "Adds somebody to the board or to those it works with.",
            keys=("a", "n"),
            words="add",
            weight=8,
            synonyms=("new member", "co-opt", "guest"),
        ),
        Command(
            "people.add-body",
            "Add a body",
            "Adds a group that can own actions or send people.",
            keys=("b",),
            words="add a body",
            weight=5,
            synonyms=("Voices", "officers", "group"),
        ),
        Command(
            "people.members",
            "Members of a body",
            "Changes who belongs to the body.",
            keys=("m",),
            synonyms=("membership",),
        ),
        Command(
            "people.terms",
            "Terms of office",
            "Changes from when to when the person is expected at meetings.",
            keys=("t",),
            words="terms of office",
            weight=6,
            synonyms=("appointed", "resigned", "election", "left"),
        ),
        Command(
            "people.contact",
            "Contact via",
            "Says through whom the person or body is reached.",
            keys=("v",),
            words="contact via",
            weight=4,
            synonyms=("worker", "through"),
        ),
        Command(
            "people.merge",
            "Merge into another",
            "Makes two entries for one person into one.",
            keys=("g",),
            words="merge",
            weight=3,
            synonyms=("duplicate", "same person"),
        ),
        Command(
            "people.remove",
            "Remove",
            "Takes an entry made by mistake off the register; one the record names stays.",
            keys=("x", "delete"),
            words="remove",
            weight=2,
            synonyms=("delete", "mistake"),
        ),
        Command(
            "people.actions",
            "Their actions",
            "Shows what this person or body has been asked to do.",
            keys=("o",),
            words="actions",
            weight=4,
            synonyms=("outstanding",),
            edits=False,
        ),
    ),
)
