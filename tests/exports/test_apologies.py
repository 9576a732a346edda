from __future__ import annotations

from datetime import date

import pytest

from exports.apologies import apologies_sentence, next_meeting_sentence
from store.models import Attendance, AttendanceStatus, NextMeeting


def sent(name: str, title: str = "", status: AttendanceStatus = "apologies") -> Attendance:
    return Attendance(meeting="m", person=name, name=name, title=title, status=status)


CC = "County Councillor"


def test_councillors_share_their_title_and_come_first() -> None:
    people = [
        sent("Priya Rao", "Dr"),
        sent("Dorothy Lord", CC),
        sent("Jane Simpson"),
        sent("Lorraine Beavers", CC),
    ]
    assert apologies_sentence(people) == (
        "All were welcomed to the meeting and apologies were received and noted from "
        "County Councillors Beavers and Lord, Dr Rao and Jane Simpson."
    )
    assert apologies_sentence(reversed(people)) == apologies_sentence(people)


@pytest.mark.parametrize(
    ("people", "names"),
    [
        ([sent("Lee Dean", CC)], "County Councillor Dean"),
        (
            [sent("A Lord", CC), sent("B Hill", CC), sent("C Cole", CC)],
            f"{CC}s Cole, Hill and Lord",
        ),
        ([sent("A Lord", CC), sent("B Lord", CC)], f"{CC}s A Lord and B Lord"),
        ([sent("A Lord", CC), sent("B Lord")], f"{CC} Lord and B Lord"),
        (
            [sent("A Lord", CC), sent("B Hill", "Councillor"), sent("C Cole", CC)],
            f"{CC}s Cole and Lord and Councillor Hill",
        ),
        ([sent("Voices")], "Voices"),
        ([sent("A Rao", "Dr"), sent("B Rao", "Dr")], "Dr A Rao and Dr B Rao"),
        ([sent("A Rao", "Dr"), sent("B Rao", "Mrs")], "Dr Rao and Mrs Rao"),
    ],
)
def test_the_names_follow_the_list(people: list[Attendance], names: str) -> None:
    assert apologies_sentence(people).endswith(f"noted from {names}.")


def test_somebody_present_with_the_same_short_name_is_not_taken_for_who_is_away() -> None:
    here = sent("Tom Thwaite", "Cllr", "present")
    people = [sent("Wendy Thwaite", "Cllr"), here, sent("Priya Rao", "Dr")]
    assert apologies_sentence(people).endswith("noted from Dr Rao and Cllr Wendy Thwaite.")


def test_without_apologies_the_sentence_says_so() -> None:
    people = [sent("Ann Holt", CC, "present"), sent("Lee Dean", CC, "absent")]
    assert apologies_sentence(people) == (
        "All were welcomed to the meeting and there were no apologies."
    )


@pytest.mark.parametrize(
    ("following", "sentence"),
    [
        (
            NextMeeting(
                on=date(2016, 12, 1),
                time="18:00",
                venue="Committee Room 2, County Hall",
                refreshments="17:30",
            ),
            "Thursday, 1 December 2016 at 6.00 pm (refreshments from 5.30 pm) in Committee Room 2, "
            "County Hall.",
        ),
        (NextMeeting(on=date(2016, 12, 1)), "Thursday, 1 December 2016."),
        (
            NextMeeting(on=date(2016, 12, 1), venue="Room B."),
            "Thursday, 1 December 2016 in Room B.",
        ),
    ],
)
def test_the_next_meeting_is_told_with_what_is_known(following: NextMeeting, sentence: str) -> None:
    assert next_meeting_sentence(following) == sentence
