"""Sentences of minutes that sound like decisions of any body, and those that do not."""

from __future__ import annotations

import pytest

from tests.imports.past.minutes import decisions

BODIES = """\
council board committee sub-committee cabinet panel forum group meeting governors trustees directors
councillors members cllrs pc body executive partnership assembly pcc partners everyone delegates
representatives society association"""
VERBS = "agreed resolved approved endorsed adopted ratified accepted decided confirmed"


def verb(paragraph: str) -> str:
    """The verb of the one decision a paragraph suggests, word for word; empty: none."""
    found = decisions(paragraph)
    assert all(text == paragraph and suggested for text, _, suggested in found)
    return found[0][1] if found else ""


@pytest.mark.parametrize("body", BODIES.split())
def test_the_bodies_that_decide(body: str) -> None:
    assert verb(f"The {body} agreed a new gate.") == "agreed"


@pytest.mark.parametrize(
    "who",
    [
        "All present",
        "Those present",
        "The staff side",
        "The full council",
        "The Parish Council",
        "This board",
        "All members",
        "The town council",
        "The community council",
        "The governing body",
        "The health board",
        "The local partnership",
        "The whole group",
        "The committee then",
        "The committee also",
        "The trustees all",
        "The trustees both",
        "The council have",
        "The council has",
        "The council had",
        "The board reviewed and",
        "The board considered and",
        "The board noted and",
        "The board discussed and",
        "The board received and",
        "The board unanimously",
        "The board formally",
        "The board therefore",
        "The board further",
    ],
)
def test_how_a_body_may_be_named(who: str) -> None:
    assert verb(f"{who} adopted a new gate.") == "adopted"


@pytest.mark.parametrize("done", VERBS.split())
def test_the_verbs_of_a_body(done: str) -> None:
    assert verb(f"The forum {done} a new gate.") == done
    assert verb(f"It was {done} a new gate should come.") == done
    assert verb(f"The new gate was {done}.") == done


@pytest.mark.parametrize("next_word", ["attend", "follow", "contact", "send"])
def test_what_members_agreed_to_do_themselves_is_no_decision(next_word: str) -> None:
    assert verb(f"The trustees agreed to {next_word} it.") == ""
    assert verb("The trustees agreed to mend it.") == "agreed"


@pytest.mark.parametrize(
    "said",
    [
        "It was then agreed",
        "It is agreed",
        "It has been agreed",
        "it was also agreed",
        "It was all agreed",
        "It was therefore agreed",
        "It was further agreed",
        "It was unanimously agreed",
        "It was generally agreed",
    ],
)
def test_it_was_agreed(said: str) -> None:
    assert verb(f"{said} a gate is needed.") == "agreed"


@pytest.mark.parametrize(
    "said",
    [
        "as it was agreed",
        "what it was agreed",
        "which it was agreed",
        "When the council agreed",
        "If the board agreed",
        "Whether the board agreed",
        "Since the trustees agreed",
        "After the trustees agreed",
        "Which the board agreed",
        "As the board agreed",
        "As all members agreed",
    ],
)
def test_what_was_agreed_elsewhere_is_told_only(said: str) -> None:
    assert verb(f"{said} a gate, it came.") == ""


@pytest.mark.parametrize(
    "said",
    [
        "were reviewed and approved",
        "was considered and approved",
        "were noted and approved",
        "was discussed and approved",
        "were received and approved",
        "were read and approved",
        "were agreed and approved",
        "was unanimously approved",
        "was formally approved",
        "was duly approved",
        "were all approved",
        "was approved unanimously",
        "was approved by the council",
        "was approved by all governors",
        "was approved and signed by members",
        "was approved unanimously by post",
        "was approved subject to one change",
    ],
)
def test_what_was_done_with_a_plan(said: str) -> None:
    assert verb(f"The plan {said}.") == "approved"


@pytest.mark.parametrize(
    "said", ["was approved in May", "was approved by the county", "to be approved"]
)
def test_what_others_did_with_a_plan(said: str) -> None:
    assert verb(f"The plan {said}.") == ""


@pytest.mark.parametrize(
    ("sentence", "done"),
    [
        ("Proposed by Cllr Oak and seconded by Cllr Elm.", "agreed"),
        ("Proposed: Cllr Oak, seconded: Cllr Elm; carried.", "carried"),
        ("Moved by Cllr Oak, seconded by Cllr Elm.", "agreed"),
        ("On the proposal of Cllr Oak the gate stays.", "agreed"),
        ("The motion was lost.", "lost"),
        ("The proposal was then carried.", "carried"),
        ("The amendment was unanimously defeated.", "defeated"),
        ("The motion was passed.", "agreed"),
        ("The recommendations were accepted.", "accepted"),
        ("Cllr Oak was elected unanimously.", "elected"),
        ("Carried nem. con.", "carried"),
        ("A gate: unanimously approved there.", "approved"),
        ("They voted unanimously to keep it.", "agreed"),
        ("They voted in favour.", "agreed"),
        ("They voted against the gate.", "agreed"),
        ("Cllr Oak was duly elected there.", "elected"),
        ("Mr Elm was duly appointed for a year.", "appointed"),
        ("Cllr Oak was unanimously re-elected.", "elected"),
    ],
)
def test_votes(sentence: str, done: str) -> None:
    assert verb(sentence) == done


@pytest.mark.parametrize(
    "sentence",
    [
        "It was moved to May.",
        "Cllr Oak proposed a gate.",
        "The motion was read.",
        "They voted.",
        "They proposed: it. Then it was seconded.",
    ],
)
def test_no_votes(sentence: str) -> None:
    assert decisions(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "done"),
    [
        ("The minutes of 3 May were agreed there.", "agreed"),
        ("The notes be signed here.", "signed"),
        ("These were then confirmed there.", "confirmed"),
        ("The record was duly accepted there.", "accepted"),
        ("The minutes were unanimously adopted there.", "adopted"),
        ("The minutes were all passed there.", "passed"),
        ("The minutes were read and moved there.", "moved"),
        ("Minutes were checked and approved there.", "approved"),
        ("The minutes were taken as read there.", "taken as read"),
        ("The minutes, being agreed there.", "agreed"),
        ("All signed as a true record.", "signed"),
        ("All passed as correct.", "passed"),
        ("Confirmed as an accurate account.", "confirmed"),
        ("Accepted as the proper one.", "accepted"),
        ("Approved with one change as a fair record.", "approved"),
    ],
)
def test_minutes_that_are_agreed(sentence: str, done: str) -> None:
    assert verb(sentence) == done


@pytest.mark.parametrize(
    "sentence",
    ["The minutes were read there.", "Signed as usual.", "The hedges were signed there."],
)
def test_minutes_that_are_only_read(sentence: str) -> None:
    assert verb(sentence) == ""


@pytest.mark.parametrize(
    "loud", ["RESOLVED", "AGREED", "APPROVED", "DECIDED", "ENDORSED", "RATIFIED", "ADOPTED"]
)
def test_capitals_within_a_sentence_are_a_decision(loud: str) -> None:
    assert decisions(f"They talked and {loud} a gate.") == [
        (f"They talked and {loud} a gate.", loud.casefold(), False)
    ]


@pytest.mark.parametrize(
    ("sentence", "done"),
    [
        ("Agreed to mend it.", "agreed"),
        ("All agreed that it stays.", "agreed"),
        ("Unanimously resolved to mend it.", "resolved"),
        ("Approved unanimously that it stays.", "approved"),
        ("Agreed by email.", "agreed"),
        ("A gate - approved in May.", "approved"),
        ("Gate – agreed.", "agreed"),
        ("Agreed a gate.", ""),
        ("A gate, agreed in May.", ""),
    ],
)
def test_a_sentence_may_begin_with_what_was_done(sentence: str, done: str) -> None:
    assert verb(sentence) == done


@pytest.mark.parametrize(
    ("short", "done"),
    [
        ("All in favour.", "agreed"),
        ("Unanimous.", "agreed"),
        ("Agreed by all.", "agreed"),
        ("Carried", "carried"),
        ("Accepted.", "accepted"),
        ("Adopted.", "adopted"),
        ("Passed.", "passed"),
        ("Vote: all in favour.", ""),
        ("We all said agreed.", "agreed"),
        ("One two three four agreed.", ""),
    ],
)
def test_a_word_alone_speaks_of_the_sentence_before(short: str, done: str) -> None:
    said = f"Cllr Oak asked for a gate. {short}"
    expected = [(said, done, True)] if done else []
    assert decisions(said) == expected


def test_a_point_of_a_list_takes_nothing_of_the_point_before() -> None:
    assert decisions("- Oak asked for a gate.\n- Agreed.") == [("Agreed.", "agreed", True)]
    assert decisions("**Oak asked.** *Carried.*") == [("Oak asked. Carried.", "carried", True)]


def test_a_sentence_longer_than_any_is_not_looked_at() -> None:
    assert decisions(f"The board agreed {'a ' * 1200}gate.")
    assert decisions(f"The board agreed {'a ' * 1500}gate.") == []
