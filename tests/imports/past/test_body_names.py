"""Which body met, and the council it is of, as the head of minutes names them."""

from __future__ import annotations

import pytest

from imports.past.body_name import body_and_council, cased

DAYS = ("Monday", "Tuesday", "wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def body(*texts: str, title: str = "") -> str:
    return body_and_council(texts, title)[0]


@pytest.mark.parametrize(
    "name",
    [
        *("Elm County Council", "Elm Borough Council", "Elm City Council", "Elm District Council"),
        *("Elm Parish Council", "Elm Town Council", "Elm Community Council", "Elm Council"),
        *("Elm Metropolitan Council", "Elm Board", "Roads Sub-Committee", "Roads Subcommittee"),
        *("Roads Committee", "Elm Panel", "Elm Governing Body", "Elm Governing Board"),
        *("Elm Governors", "Elm Trust", "Elm Working Group", "Elm Working Party", "Elm Group"),
        *("Elm Forum", "Elm Society", "Elm Association", "Elm Partnership", "Elm Club"),
        *("Elm Trustees", "Elm Directors", "Elm Cabinet", "Elm Assembly", "Elm Federation"),
        *("Tidy Elm Party", "Elm Team", "Elm League", "Elm Executive", "Elm Commission"),
        *("Elm Alliance", "Elm Network", "Elm Vestry", "Elm Synod", "Elm Senate"),
        *("Elm Company", "Elm Ltd", "Elm Limited", "Elm CIC", "Elm Charity", "Elm Union"),
        *("Elm Guild", "Elm Institute", "Elm Parish", "Elm SIG", "Council of Governors of Elm"),
        *("Cabinet", "Council"),
    ],
)
def test_a_line_may_be_the_name_of_a_body(name: str) -> None:
    assert body(name) == name
    assert body("Words of welcome", f"**{name}**", "More") == name


@pytest.mark.parametrize(
    "text",
    [
        *("", "Elm House", "Board", "Elm board is well.", "the board of Elm", "elm Board"),
        *("Present: the Board", "Apologies of the Board", "Chair of the Board"),
        *("Chairman of the Board", "Clerk to the Council", "Councillor of Elm Council"),
        *("Councillors of Elm Council", "Members of the Elm Board", "Cllr of Elm Council"),
        *("Telephone the Council", "Email the Board", "The Board will be asked", "Council Road"),
        *("Council Street", "Elm Council homepage", "Council Room", "Trust Hall", "Board attend"),
        *(
            "Registered charity of Elm",
            "Please ask the Board",
            "www of Elm Board",
            "http Elm Board",
        ),
        *("Board page", "Secretary of the Board", "Sponsored Elm Board", "Elm Board website"),
        *("Tel of Elm Board", "Elm Board by Ann Holt", "a@elm Board", "Council: Elm"),
        *("Minute of the Board", "A" + " Elm" * 13 + " Board"),
        *(
            "(Elm Board)",
            "“Elm Board",
            "Minutes of the Board",
            "Notes for the Council",
            "Elm Board.",
            "E" + "l" * 160 + " Board",
        ),
    ],
)
def test_other_lines_name_no_body(text: str) -> None:
    assert body(text) == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("| Elm Board |", "Elm Board"),
        ("## Elm Board ##", "Elm Board"),
        ("Elm Board held at Elm House", "Elm Board"),
        ("Elm Board was held at Elm House", "Elm Board"),
        ("Elm Board on Monday", "Elm Board"),
        ("Elm Board at the Hall of Elm", "Elm Board"),
        ("Elm Board in Oakham", "Elm Board"),
        ("Elm Board - Minutes", "Elm Board"),
        ("Elm Board – 4 May", "Elm Board"),
        ("Elm Board, 4 May 2017", "Elm Board"),
        ("Elm Board. Minutes of 7pm", "Elm Board"),
        *((f"Elm Board {day} 4 May", "Elm Board") for day in DAYS),
        ("Elm Board 4 May", "Elm Board"),
        ("Elm Board 4th May", "Elm Board"),
        ("Elm Board 1st May", "Elm Board"),
        ("Elm Board 2nd May", "Elm Board"),
        ("Elm Board 3rd May", "Elm Board"),
        ("Elm Board 04/05/2017", "Elm Board"),
        ("Elm Board 4.5.17", "Elm Board"),
        ("Elm Board\t4 May", "Elm Board"),
        ("Elm Board | May", "Elm Board"),
        ("Elm Board (draft) minutes", "Elm Board"),
        ("Elm Board (EB) of Oakham", "Elm Board of Oakham"),
        ("Elm Board (held in May)", "Elm Board"),
        ("Elm Board commencing 7pm", "Elm Board"),
        ("Elm Board dated May", "Elm Board"),
        ("Elm Board at 7.30 p.m.", "Elm Board"),
        ("Minutes of the meeting of the Elm Board", "Elm Board"),
        *((f"{word} meeting of the Elm Board", "Elm Board")
          for word in ("Draft", "Approved", "Unapproved", "Unconfirmed", "Confirmed", "Final",
                       "The", "Open", "Public", "Annual", "Ordinary", "Extraordinary", "Special",
                       "Full", "General", "Statutory", "Inaugural", "Monthly", "Emergency", "A",
                       "An")),
        ("Notes for Elm Board", "Elm Board"),
        ("Agenda for the Elm Board", "Elm Board"),
        *((f"Elm Board {word} meeting", "Elm Board")
          for word in ("ordinary", "annual", "general", "extraordinary", "special", "full",
                       "monthly", "open", "draft", "statutory")),
        ("Elm Council annual parish meeting", "Elm Council"),
        ("Elm Board meetings", "Elm Board"),
        ("Elm Board AGM", "Elm Board"),
        ("Elm Board Minutes", "Elm Board"),
        ("Elm Board Agenda", "Elm Board"),
        ("Elm Board notes", "Elm Board"),
        ("Elm Board meeting minutes", "Elm Board"),
        ("Elm Board;", "Elm Board"),
        ("Elm Board meeting of 4 May", "Elm Board"),
        ("Elm Board meeting agenda", "Elm Board"),
        ("Elm Board meeting notes", "Elm Board"),
        ("Elm Board (draft)", "Elm Board"),
        ("Full Council", "Full Council"),
        ("Full Council meeting", "Full Council"),
        ("Minutes of the Full Council", "Full Council"),
        ("The Board of Elm", "Board of Elm"),
        ("Elm" + " Elm" * 10 + " Board", "Elm" + " Elm" * 10 + " Board"),
        ("Elm" + " Elm" * 11 + " Board", ""),
        ("ELM VALE PARISH COUNCIL", "Elm Vale Parish Council"),
    ],
)  # fmt: skip
def test_the_name_is_cut_out_of_its_line(text: str, name: str) -> None:
    assert body(text) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Minutes of the meeting of the Elm Board held on 4 May", "Elm Board"),
        ("Minutes of a meeting of Elm Board, 4 May", "Elm Board"),
        ("Notes from the Elm Forum at Elm House", "Elm Forum"),
        ("Record of an ordinary meeting for the Elm Trust on Monday", "Elm Trust"),
        ("Draft minutes for Elm Panel", "Elm Panel"),
        ("MINUTES OF THE AGM OF ELM BOARD", "Elm Board"),
        ("Minutes of the Elm Board AGM", "Elm Board"),
        ("Minutes of 4 May", ""),
        ("Minutes of the meeting in Elm House", ""),
        ("The Elm Board met", ""),
        ("Minutes of Elm" + " Elm" * 10 + " Board", "Elm" + " Elm" * 10 + " Board"),
        ("Minutes of Elm" + " Elm" * 11 + " Board", ""),
    ],
)
def test_the_title_may_name_the_body(title: str, name: str) -> None:
    assert body(title=title) == name


@pytest.mark.parametrize(
    ("texts", "title", "expected"),
    [
        (["Elm County Council", "Elm Board"], "", ("Elm Board", "Elm County Council")),
        (["Elm Board", "Exampleshire Council"], "", ("Elm Board", "Exampleshire Council")),
        (["London Borough of Elm", "Elm Board"], "", ("Elm Board", "London Borough of Elm")),
        (["Diocese of Elm", "Elm Synod"], "", ("Elm Synod", "Diocese of Elm")),
        (["Elm Trust Academy", "Elm Board"], "", ("Elm Board", "Elm Trust Academy")),
        (["Elm Trust School", "Elm Board"], "", ("Elm Board", "Elm Trust School")),
        (["Elm Trust College", "Elm Board"], "", ("Elm Board", "Elm Trust College")),
        (["Elm Union University", "Elm Board"], "", ("Elm Board", "Elm Union University")),
        (["Elm School Federation", "Elm Governors"], "", ("Elm School Federation", "")),
        (["Elm NHS Care Trust", "Trust Board"], "", ("Trust Board", "Elm NHS Care Trust")),
        (["Elm Council"], "", ("Elm Council", "")),
        (["Elm Council", "Oak Council"], "", ("Elm Council", "")),
        (["Elm Council"], "Minutes of the Roads Committee", ("Roads Committee", "Elm Council")),
        (["Elm Council"], "Minutes of the Elm Council", ("Elm Council", "")),
        (["Elm Council", "Elm Board"], "Minutes of Roads Panel", ("Roads Panel", "Elm Council")),
        (["Elm Council", "Elm Board"], "Minutes of Elm Council", ("Elm Board", "Elm Council")),
        (["Elm Board"], "Minutes of the Board", ("Elm Board", "")),
        ([], "Minutes of the Board", ("Board", "")),
        (["Elm Board", "Oak Board"], "", ("Elm Board", "")),
        (["Elm Board", "Elm Board"], "", ("Elm Board", "")),
        (["Words"], "Words", ("", "")),
        (["Elm Council – Roads Board"], "", ("Roads Board", "Elm Council")),
        (["ELM COUNCIL - ROADS BOARD"], "", ("Roads Board", "Elm Council")),
        (["Roads Board | Elm Council"], "", ("Roads Board", "Elm Council")),
        (["Elm Council: Roads Board"], "", ("Roads Board", "Elm Council")),
        (["Elm Council, Roads Board, 3 May 2018"], "", ("Roads Board", "Elm Council")),
        (["Elm Council - Minutes of the Roads Board"], "", ("Roads Board", "Elm Council")),
        (["Elm Council - 3 May 2018"], "", ("Elm Council", "")),
        (["Roads Board - Lanes Committee"], "", ("Roads Board", "")),
    ],
)  # fmt: skip
def test_the_council_is_told_from_the_body(
    texts: list[str], title: str, expected: tuple[str, str]
) -> None:
    assert body_and_council(texts, title) == expected


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("ELM VALE PARISH COUNCIL", "Elm Vale Parish Council"),
        ("FRIENDS OF ELM AND OAK FOR THE PARK", "Friends of Elm and Oak for the Park"),
        ("ELM ON SEA IN NEED AT HEART TO COME WITH HOPE BY OAK",
         "Elm on Sea in Need at Heart to Come with Hope by Oak"),
        ("THE BOARD", "The Board"),
        ("ELM NHS CIC PPG PCC CCG ICB", "Elm NHS CIC PPG PCC CCG ICB"),
        ("ELM SEN SIG II III CIO LLP UK PTA IPS", "Elm SEN SIG II III CIO LLP UK PTA IPS"),
        ("ELM 4 & OAK", "Elm 4 & Oak"),
        ("Elm BOARD", "Elm BOARD"),
    ],
)  # fmt: skip
def test_a_name_in_capitals_is_written_as_elsewhere(written: str, name: str) -> None:
    assert cased(written) == name
