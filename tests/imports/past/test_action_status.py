"""Words that say an action is done, is one of an earlier meeting, or is nothing to do at all."""

from __future__ import annotations

import pytest

from imports.past.action_heads import (
    is_aside,
    is_earlier,
    is_settled,
    said_without_done,
    tells_status,
)


@pytest.mark.parametrize(
    "text",
    [
        "None",
        "Nil",
        "n/a",
        "NA",
        "No action",
        "No actions",
        "No further actions",
        "No action required",
        "No action needed",
        "No further action taken",
        "No actions arising",
        "None required",
        "None needed",
        "None arising",
        "Noted",
        "For noting",
        "To note",
        "Complete",
        "Completed",
        "Closed",
        "Not applicable",
        "No action was required",
        "Ongoing",
        "On-going",
        "Outstanding",
        "Pending",
        "In progress",
        "See above",
        "As above",
        "Carried forward",
        "To be carried forward",
        "c/f",
        "cfwd",
        "c/fwd",
        "TBC",
        "**None.**",
        " none ",
    ],
)
def test_words_that_say_there_is_nothing_to_do(text: str) -> None:
    assert is_aside(text)


@pytest.mark.parametrize("text", ["", "None of it", "Note it", "Cut it", "No hedge", "Close it"])
def test_other_words_are_something_to_do(text: str) -> None:
    assert not is_aside(text)


@pytest.mark.parametrize(
    "text",
    [
        "Actions from the last meeting",
        "Actions of the previous Board",
        "Points at our prior meeting",
        "Set since the earlier meeting",
        "Arising from the last minutes",
        "Last actions",
        "Previous actions",
        "Earlier meetings' actions",
        "Prior meeting’s actions",
        "Outstanding actions",
        "Completed actions",
        "Past action",
        "Progress on actions",
        "Progress of the actions",
        "Update on open actions",
        "Updates of previous actions",
        "Review of the action",
        "Action log",
        "Actions update",
        "Action review",
        "Progress on outstanding actions",
    ],
)
def test_what_an_earlier_meeting_set(text: str) -> None:
    assert is_earlier(text)


@pytest.mark.parametrize(
    "text",
    [
        "Actions",
        "The last hedge",
        "Actions from this meeting",
        "Action: cut it from. The last one",
        "New actions",
        "Progress on hedges",
        "x" * 121 + " last actions",
    ],
)
def test_what_this_meeting_sets(text: str) -> None:
    assert not is_earlier(text)


ENDS = """\
 – completed| – complete|: closed|; done|. Discharged|(actioned)| - DONE.| is done| now done|
 has been closed| action complete| – now complete| – action complete"""


@pytest.mark.parametrize("end", ENDS.replace("\n", "").split("|"))
def test_an_action_that_says_it_is_done_is_settled(end: str) -> None:
    assert is_settled(f"JM to cut it{end}")


@pytest.mark.parametrize("end", [" and see it done", " – not yet", " – closed gates", " is doing"])
def test_an_action_that_ends_otherwise_is_not_settled(end: str) -> None:
    assert not is_settled(f"JM to cut it{end}")


@pytest.mark.parametrize(
    "end",
    [
        " (done)",
        " [Complete]",
        " (now completed)",
        " – closed.",
        " - DONE",
        " ( discharged )",
        " — actioned",
    ],
)
def test_the_word_done_is_taken_off(end: str) -> None:
    said = "JM to write to each of the schools about the long hedge by the gate and cut it"
    assert said_without_done(said + end) == said
    assert said_without_done(f"JM to cut it{end}") == "JM to cut it"


@pytest.mark.parametrize(
    "text", ["JM to see it done", "JM to cut it: done", "(done) JM to cut it", ""]
)
def test_without_a_mark_the_word_done_stays(text: str) -> None:
    assert said_without_done(text) == ""


@pytest.mark.parametrize(
    "word",
    [
        "ongoing",
        "on-going",
        "open",
        "in progress",
        "carried forward",
        "c/fwd",
        "cfwd",
        "outstanding",
        "continues",
        "complete",
        "completed",
        "closed",
        "done",
    ],
)
def test_the_status_at_the_end_of_an_old_action(word: str) -> None:
    for end in (f" – {word}", f": {word}.", f" ({word})", f"; {word}"):
        assert tells_status(f"JM to cut it{end}")
    assert not tells_status(f"JM to see it {word}")
