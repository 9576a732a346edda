"""The single rules that reading actions and decisions is made of."""

from __future__ import annotations

import pytest

from imports.past.action_columns import (
    owners_alone,
    owners_beside,
    owners_ending,
    split_inline,
    what_is_to_be_done,
)
from imports.past.action_heads import action_head, is_aside, is_earlier, is_settled, tells_status
from imports.past.action_labels import labels
from imports.past.blocks import blocks_of
from imports.past.mentions import initials_of, meant_by, mentioned_people
from imports.past.owner_words import (
    are_initials,
    is_office,
    names_somebody,
    only_names,
    owners_between,
)
from imports.past.read import ReadParagraph
from imports.past.resolutions import (
    begins_with_that,
    is_bare_resolution,
    is_point,
    points_of,
    resolution,
    told_to_act,
)
from imports.past.several import gives_something_to_do, part_that_tells, separate
from imports.past.table_columns import Row, by_their_cells, cells_of, columns_of
from imports.past.task_groups import groups_in, speaks_of_groups
from tests.imports.past.minutes import item
from tests.imports.people import names

KNOWN = names()


@pytest.mark.parametrize(
    "name",
    [
        "Clerk", "the Clerk", "JM", "AWr", "Jo Marsh", "Cllr Penn", "Ann Able", "Officers", "LINX",
        "Finance Committee", "Head of Service", "Mark Grant", "Mark", "@jmarsh", "All",
        "Care Leavers Task Group",
        "Principal Governance Officer", "Highways", "Tom", "van der Berg", "Chair",
    ],
)  # fmt: skip
def test_who_may_be_told_to_do_something(name: str) -> None:
    assert names_somebody(name, KNOWN)


@pytest.mark.parametrize(
    "name",
    [
        "", "Report", "Letters", "The letter", "Contact Highways", "Write", "Clerk has",
        "next month",
        "Annual Report", "Mark Highways", "it", "Review Policies", "AOB",
        "One Two Three Four Five Six Seven Eight Nine",
    ],
)  # fmt: skip
def test_what_is_nobody(name: str) -> None:
    assert not names_somebody(name, KNOWN)


@pytest.mark.parametrize(
    ("written", "owners"),
    [
        ("JM", ("JM",)),
        ("(JM/KL)", ("JM", "KL")),
        ("JM & KL, RF", ("JM", "KL", "RF")),
        ("by the Clerk", ("the Clerk",)),
        ("Owner: Jo Marsh", ("Jo Marsh",)),
        ("Children and Families Team", ("Children and Families Team",)),
        ("Cllr Penn and Ann Able", ("Cllr Penn", "Ann Able")),
        ("Clerk to write", ()),
        ("the letter", ()),
        ("Noted", ()),
        ("", ()),
        ("JM and the hedge", ()),
        ("Ann Able who came in late", ()),
        ("A" * 130, ()),
    ],
)
def test_a_text_that_lists_only_names(written: str, owners: tuple[str, ...]) -> None:
    assert only_names(written, KNOWN) == owners


@pytest.mark.parametrize("written", ["JM", "J.M.", "ABC", "LINX", "JMa"])
def test_initials(written: str) -> None:
    assert are_initials(written) is (written != "JMa")


def test_letters_everybody_uses_are_no_initials() -> None:
    assert not are_initials("AGM")
    assert not are_initials("Jo")


@pytest.mark.parametrize(
    "written", ["Clerk", "the Chair", "all members", "Head/Clerk", "Lead Nurse"]
)
def test_offices(written: str) -> None:
    assert is_office(written)


@pytest.mark.parametrize(
    "written", ["", "Ann Able", "write to the clerk", "clerk wrote", "Chase Clerk"]
)
def test_no_offices(written: str) -> None:
    assert not is_office(written)


def test_the_names_of_a_cell() -> None:
    assert owners_between(" Jo Marsh / KH, Clerk and CC Holt. ") == (
        "Jo Marsh",
        "KH",
        "Clerk",
        "CC Holt",
    )
    assert owners_between("") == ()


def test_people_the_prose_names_in_full() -> None:
    read = item(
        "Rita French the trees officer came with Sam Oaks and Bill Penn. County Council agreed.",
        "RF to count. Sam to sing. Action: Bill",
    )

    assert mentioned_people([read]) == ("Rita French", "Sam Oaks", "Bill Penn")
    assert mentioned_people([item("Rita French came.")]) == ()
    assert initials_of("Rita Oak-French") == "ROF"


def test_whom_initials_mean() -> None:
    assert meant_by("RF", ["Rita French", "Ann Able"]) == "Rita French"
    assert meant_by("R.F.", ["Rita French"]) == "Rita French"
    assert meant_by("Rita", ["Rita French"]) == "Rita French"
    assert meant_by("RF", ["Rita French", "Ron Field"]) == ""
    assert meant_by("XY", ["Rita French"]) == ""


def test_the_head_of_an_action() -> None:
    head = action_head("AP12 JM to paint", KNOWN)
    plural = action_head("Actions:", KNOWN)
    owned = action_head("Action – JM", KNOWN)

    assert head
    assert (head.text, head.numbered, head.plural, head.bare) == (
        "JM to paint",
        True,
        False,
        False,
    )
    assert plural
    assert plural.plural
    assert plural.bare
    assert not plural.numbered
    assert owned
    assert owned.owners == ("JM",)
    assert owned.bare
    assert action_head("AP", KNOWN) is None
    assert action_head("the actions", KNOWN) is None


@pytest.mark.parametrize(
    "text", ["None", "none required.", "Nil", "N/A", "Noted", "No further action", "ongoing"]
)
def test_words_that_say_there_is_nothing_to_do(text: str) -> None:
    assert is_aside(text)


def test_status_at_the_end_of_an_action() -> None:
    assert is_settled("JM to paint - CLOSED")
    assert tells_status("JM to paint - CLOSED")
    assert not is_settled("JM to paint – ongoing")
    assert tells_status("JM to paint – ongoing")
    assert not is_settled("JM to see it done")
    assert not tells_status("JM to see it done")


@pytest.mark.parametrize(
    "text",
    ["Actions from the last meeting", "Previous actions", "Outstanding actions", "Action log",
     "Last meeting's actions", "Review of actions", "Actions agreed at the previous meeting"],
)  # fmt: skip
def test_earlier_actions(text: str) -> None:
    assert is_earlier(text)


@pytest.mark.parametrize("text", ["Actions", "Matters arising", "Actions of this meeting"])
def test_actions_of_now(text: str) -> None:
    assert not is_earlier(text)


def test_labels_are_taken_off() -> None:
    assert labels("Paint it. Owner: JM and KH. Due: 5 May.") == ("Paint it", ("JM", "KH"), "5 May")
    assert labels("Paint it (Lead: JM)") == ("Paint it", ("JM",), "")
    assert labels("By when: June") == ("", (), "June")
    assert labels("Paint it, whoever: it may be") == ("Paint it, whoever: it may be", (), "")


def test_the_sentence_that_looks_ahead() -> None:
    assert (
        what_is_to_be_done("It rained. They will meet in May. It was cold.")
        == "They will meet in May."
    )
    assert what_is_to_be_done("It rained in the night. Noted.") == "It rained in the night. Noted."
    assert what_is_to_be_done("They will go. " + "It was cold out. " * 3) == "It was cold out."
    assert what_is_to_be_done("Bins.") == "Bins."
    assert what_is_to_be_done(" ") == ""


def test_owners_beside_a_sentence() -> None:
    marked = owners_beside("It is shut. They will ask. (Action: Clerk)", KNOWN)
    column = owners_beside("The trust will print it.      JM", KNOWN)

    assert marked
    assert (marked.text, marked.owners, marked.prose) == (
        "They will ask.",
        ("Clerk",),
        "It is shut. They will ask.",
    )
    assert column
    assert (column.text, column.owners) == ("The trust will print it.", ("JM",))
    assert owners_beside("They took early action JMX", KNOWN) is None
    assert owners_beside("They took ACTION JM", KNOWN) is not None
    assert owners_beside("(Action: JM)", KNOWN) is None
    assert owners_beside("It cost a lot.      XY", KNOWN) is None
    assert owners_beside("It will cost a lot.      XY", KNOWN) is not None
    assert owners_beside("It cost a lot.      JM", KNOWN) is not None
    assert owners_beside("a " * 20_000 + "     JM", KNOWN) is None


def test_owners_at_the_end_of_an_action() -> None:
    dashed = owners_ending("Print it – JM", KNOWN)

    assert dashed
    assert (dashed.text, dashed.owners) == ("Print it", ("JM",))
    assert owners_ending("Print it XY", KNOWN) is None
    assert owners_ending("Print it – Ann Able", KNOWN) is None
    assert owners_ending("To be printed by then", KNOWN) is None


def test_owners_alone_in_a_paragraph() -> None:
    assert owners_alone("**JM/KL**", KNOWN) == ("JM", "KL")
    assert owners_alone("Clerk", KNOWN) == ("Clerk",)
    assert owners_alone("Ann Able", KNOWN) == ()
    assert owners_alone("Chairman", KNOWN) == ()
    assert owners_alone("JM\nKL", KNOWN) == ()
    assert owners_alone("/".join(["JM"] * 20), KNOWN) == ()


def test_actions_in_the_middle_of_a_paragraph_cut_it() -> None:
    assert split_inline("It is. Action: JM to go. ACTION – KH to stay.") == [
        "It is.", "Action: JM to go.", "ACTION – KH to stay.",
    ]  # fmt: skip
    assert split_inline("They took action: none came. Actions were few.") == [
        "They took action: none came. Actions were few."
    ]


def test_resolutions_and_their_verbs() -> None:
    def verb(text: str) -> str:
        found = resolution(text)
        return found.verb if found else ""

    words = ("RESOLVED", "Decision", "ORDERED", "NOTED", "Agreed")
    assert [verb(f"{word}: it") for word in words] == [
        "resolved", "agreed", "resolved", "noted", "agreed",
    ]  # fmt: skip
    assert verb("Noted: it") == ""
    assert verb("resolved: it") == ""
    assert verb("Agreed – it") == ""
    assert verb("Agreed – that it be") == "agreed"
    assert verb("RESOLVED it") == ""


def test_points_of_a_resolution() -> None:
    assert points_of("(1) That a; (2) That b.") == ["That a", "That b."]
    assert points_of("1. That a\n   goes on\n2. that b") == ["That a goes on", "that b"]
    assert points_of("- \n") == []
    assert is_point("(2) the plan")
    assert is_point("2. That the plan")
    assert is_point("That the plan")
    assert not is_point("2. The plan")
    assert not is_point("The plan")
    assert begins_with_that("That it is")
    assert not begins_with_that("That")
    assert not begins_with_that("Thatch it")
    assert is_bare_resolution("That the plan be adopted")
    assert not is_bare_resolution("That day it rained")


def test_whom_a_resolution_tells() -> None:
    assert told_to_act("That the Clerk write.", KNOWN) == ("Clerk", "the Clerk write.")
    assert told_to_act("That the Clerk be asked to write.", KNOWN) == (
        "Clerk",
        "the Clerk be asked to write.",
    )
    assert told_to_act("the Clerk write.", KNOWN) is None
    assert told_to_act("That the plan is good and the Clerk write.", KNOWN) is None
    assert told_to_act("Jo: Send it", KNOWN) == ("Jo", "Jo: Send it")
    assert told_to_act("Jo: Sends", KNOWN) is None
    assert told_to_act("That", KNOWN) is None


def test_who_is_given_something_to_do() -> None:
    assert gives_something_to_do("Tom to lag it", KNOWN)
    assert not gives_something_to_do("Tom to lag it", KNOWN, sure=True)
    assert gives_something_to_do("Mr Penn to lag it", KNOWN, sure=True)
    assert gives_something_to_do("Clerk and JM to lag it", KNOWN, sure=True)
    assert not gives_something_to_do("Clerk to the council", KNOWN, sure=True)
    assert not gives_something_to_do("Clerk to being late", KNOWN, sure=True)
    assert not gives_something_to_do("They wrote to JM", KNOWN)
    assert part_that_tells("Sign – Clerk to chase.", KNOWN) == "Clerk to chase."
    assert part_that_tells("Sign – it is bent.", KNOWN) == ""


def test_actions_are_told_apart() -> None:
    assert separate("JM to a. It is b. KH to c.", KNOWN) == ["JM to a. It is b.", "KH to c."]
    assert separate("Write; JM to c.", KNOWN) == ["Write; JM to c."]
    assert separate("", KNOWN) == []
    assert len(separate("JM to go. " * 300, KNOWN)) == 200


def test_the_columns_of_a_table() -> None:
    assert columns_of(("No.", "Action", "By whom", "When", "RAG", "Date raised")) == (
        "ref", "action", "owner", "due", "status", "raised",
    )  # fmt: skip
    assert columns_of(("Description", "Owner")) == ("action", "owner")
    assert columns_of(("Minute", "Action")) == ("minute", "action")
    assert columns_of(("Minute", "Ref")) == ("minute", "ref")
    assert columns_of(("Action", "Paint the gate", "by the school")) == ()
    assert columns_of(("Action",)) == ()
    assert columns_of(()) == ()


def test_by_means_people_or_days() -> None:
    columns = columns_of(("Action", "By"))

    assert by_their_cells(columns, [Row(("Paint", "JM"), 1)]) == ("action", "owner")
    assert by_their_cells(columns, [Row(("Paint", "5 May"), 1)]) == ("action", "due")
    assert by_their_cells(columns, [Row(("Paint",), 1)]) == ("action", "due")


def test_cells_that_gaps_part() -> None:
    assert cells_of("a b  c\td") == ("a b", "c", "d")
    assert cells_of("a b c") == ()


def test_blocks_know_their_number_and_part() -> None:
    blocks = blocks_of(
        [
            ReadParagraph("ii) Allotments", 3),
            ReadParagraph("Action: JM to", 5),
            ReadParagraph("paint", 7),
            ReadParagraph("4.1 Bins\n4.2 Gates", 9),
        ],
        KNOWN,
    )

    assert [(each.text, each.line, each.sub_item, each.numbered) for each in blocks] == [
        ("Allotments", 3, "ii", True),
        ("Action: JM to\npaint", 5, "ii", False),
        ("Bins", 9, "4.1", True),
        ("Gates", 10, "4.1", True),
    ]
    assert blocks[1].passage == "Action: JM to\n\npaint"


@pytest.mark.parametrize(
    ("words", "joins"), [("a b c.", True), ("A B C.", True), ("A B C D.", False), ("A B C", False)]
)
def test_at_most_three_last_words_belong_to_what_broke_off(words: str, joins: bool) -> None:
    blocks = blocks_of([ReadParagraph("Action: JM to", 1), ReadParagraph(words, 3)], KNOWN)

    assert (len(blocks) == 1) is joins


def test_groups_are_announced_and_named() -> None:
    assert speaks_of_groups("Two working parties were set up:")
    assert not speaks_of_groups("Two parties were set up:")
    assert not speaks_of_groups("The working party met.")
    assert [
        each.members for each in groups_in(["Bins – CC Holt, Ann Able", "Gates – in May"], KNOWN)
    ] == [("CC Holt", "Ann Able")]
