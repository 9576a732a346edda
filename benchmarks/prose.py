"""English as minutes are written in, made up: seeded, believable, and nobody's."""

from __future__ import annotations

import random

SPEAKERS = (
    "The Head of Service", "The Virtual School Head", "The Independent Reviewing Officer",
    "The Participation Manager", "The representative of the health trust", "The Director",
    "The Placements Manager", "The foster carers' representative", "The Chair",
    "A member of Voices", "The care leavers' adviser", "The Designated Nurse",
)  # fmt: skip
VERBS = (
    "reported that", "explained that", "told the Board that", "said that", "pointed out that",
    "confirmed that", "was pleased to say that", "reminded members that", "added that",
)  # fmt: skip
SUBJECTS = (
    "the number of children in care", "attendance at review meetings",
    "the waiting time for health assessments", "the share of personal education plans in date",
    "the supply of foster placements in the county", "the use of unregulated accommodation",
    "the proportion of care leavers in education, employment or training",
    "the stability of placements", "the demand for sibling placements",
    "take-up of the bursary for college students", "the number of missing episodes",
    "the time young people wait for a dentist", "the response to the survey of young people",
)  # fmt: skip
TRENDS = (
    "had risen by {n} since the last meeting", "had fallen slightly, to {n} in the quarter",
    "stood at {n} per cent, against a target of {m} per cent",
    "was {n} per cent, the best figure for three years",
    "had not changed, which was disappointing after the work of the summer",
    "varied widely between the districts, from {n} to {m} per cent",
    "would be looked at again when the figures for the year were complete",
    "was better than that of neighbouring councils, where it stood at {n} per cent",
)  # fmt: skip
QUESTIONS = (
    "In answer to a question it was said that letters to carers would in future go out {n} days "
    "before a review, so that young people could say who should be there.",
    "Members asked how the views of children under {n} were heard. Social workers used drawings "
    "and play, and advocates were offered to every child.",
    "It was asked whether the leaflet could be shorter. Young people had chosen the words "
    "themselves, and {n} of them had tested it on their phones.",
    "Concern was expressed about journeys to school of more than {n} minutes. Each of them had "
    "been looked at by a manager, and {m} had been shortened.",
    "Members thanked the young people for speaking so openly. The theatre evening had been seen "
    "by {n} carers, and a second one was planned for half-term.",
    "A discussion followed on pocket money and savings. Homes and carers kept different rules, "
    "and young people who moved lost out; {n} had written to the Board about it.",
    "The visit to the home had gone well. The garden had been tidied, the kitchen was used by "
    "the young people, and the {n} points raised in spring had been dealt with.",
    "Training for members would be offered on {n} dates. Those who had not been to a session "
    "since the election were asked to come to one of them.",
)  # fmt: skip
TASKS = (
    "send the figures by district to all members", "find out why {n} assessments were late",
    "write to the district councils about council tax for care leavers",
    "bring a breakdown of the reports to the Board", "arrange a visit to the new home",
    "ask the health trust for its waiting times", "draft a one-page guide with Voices",
    "look into a bus pass for care leavers up to {m}", "share the film with the foster carers",
    "check how savings follow a child who moves", "add the pledge to the website",
    "speak to the schools about the {n} children without a plan",
    "give an update on the apprenticeship scheme", "book the theatre for the next evening",
)  # fmt: skip
TITLES = (
    "Performance of the service", "Report of the Virtual School", "What Voices have been doing",
    "Health of children in care", "Fostering and adoption", "Visits by elected members",
    "Care leavers and the local offer", "Placement sufficiency", "Independent reviewing service",
    "Complaints, compliments and advocacy", "Participation and the pledge", "Housing",
    "Missing from home and care", "Education and apprenticeships", "Budget monitoring",
)  # fmt: skip
UPDATES = (
    "a reply has been promised for next week", "three of five districts have answered",
    "done, apart from the letter to the trust", "the officer has left; her successor knows of it",
    "on the agenda of the management team", "the figures were sent to members",
)  # fmt: skip


def _filled(template: str, chance: random.Random) -> str:
    return template.format(n=chance.randint(2, 60), m=chance.randint(61, 98))


def sentence(chance: random.Random) -> str:
    """One sentence of a report."""
    said = f"{chance.choice(SPEAKERS)} {chance.choice(VERBS)} {chance.choice(SUBJECTS)}"
    return f"{said} {_filled(chance.choice(TRENDS), chance)}."


def paragraph(chance: random.Random) -> str:
    """Some sentences on one matter."""
    reported = [sentence(chance) for _ in range(chance.randint(2, 4))]
    return " ".join([*reported, _filled(chance.choice(QUESTIONS), chance)])


def task(chance: random.Random) -> str:
    """What somebody is to do, without who."""
    return _filled(chance.choice(TASKS), chance)


def minutes(chance: random.Random, length: int) -> str:
    """Paragraphs of at least that many characters altogether, with empty lines between."""
    parts: list[str] = []
    while sum(map(len, parts)) < length:
        parts.append(paragraph(chance))
    return "\n\n".join(parts)
