"""Who sent apologies, as sentences and short lists tell, and who came for them."""

from __future__ import annotations

import pytest

from imports.past.apologies import apologies_of, read_apologies, tells_apologies
from tests.imports.past.people_told import all_told


def told(text: str) -> str:
    return "; ".join(all_told(read_apologies(text, 4)))


@pytest.mark.parametrize(
    "sentence",
    [
        "Apologies were received from Cllr Holt and Cllr Dean.",
        "Apologies for absence were submitted on behalf of Cllr Holt and Cllr Dean.",
        "An apology was received by the Clerk from Cllr Holt and Cllr Dean.",
        "Apologies were received for Cllr Holt and Cllr Dean.",
        "Apologies were given by Cllr Holt and Cllr Dean.",
        "Apologies for their absence from Cllr Holt and Cllr Dean.",
        "Apologies for non-attendance from Cllr Holt and Cllr Dean.",
        "Apologies for the meeting were received from Cllr Holt and Cllr Dean.",
        "Apologies for this meeting were received from Cllr Holt and Cllr Dean.",
        "Apologies for not attending were received from Cllr Holt and Cllr Dean.",
        "Apologies for being absent were received from Cllr Holt and Cllr Dean.",
        "Apologies for inability to attend were received from Cllr Holt and Cllr Dean.",
        "Apologies were received from the following: Cllr Holt, Cllr Dean",
        "Apologies were received from the following members: Cllr Holt, Cllr Dean",
        "Apologies were received from the following governors: Cllr Holt, Cllr Dean",
        "Apologies were received from the following people: Cllr Holt, Cllr Dean",
        "Apologies – Cllr Holt, Cllr Dean",
        "Apologies - Cllr Holt, Cllr Dean",
        "Apologies Cllr Holt, Cllr Dean",
        "Apology Cllr Holt, Cllr Dean",
        "**Apologies** Cllr Holt, Cllr Dean",
        "Apologies for absence Cllr Holt, Cllr Dean",
        "To receive apologies for absence: Cllr Holt, Cllr Dean",
        "Cllr Holt and Cllr Dean had sent apologies.",
        "Cllr Holt and Cllr Dean have both tendered their apologies.",
        "Cllr Holt and Cllr Dean gave their sincere apologies.",
        "Cllr Holt and Cllr Dean has given her apologies.",
        "Cllr Holt and Cllr Dean submitted apologies.",
        "Cllr Holt and Cllr Dean offered apologies.",
        "Cllr Holt and Cllr Dean made apologies.",
        "Cllr Holt and Cllr Dean conveyed her apologies.",
        "Cllr Holt and Cllr Dean forwarded apologies.",
        "Cllr Holt and Cllr Dean passed on apologies.",
        "Cllr Holt and Cllr Dean also sent apologies.",
        "Cllr Holt and Cllr Dean apologised for their absence.",
        "Cllr Holt and Cllr Dean apologises.",
        "Cllr Holt and Cllr Dean apologizes.",
        "Cllr Holt and Cllr Dean were unable to attend and apologies came.",
        "Cllr Holt and Cllr Dean were absent; apologies were noted.",
        "Cllr Holt and Cllr Dean were not present but apologies had come.",
        "Cllr Holt and Cllr Dean's apologies were accepted.",
        "Cllr Holt and Cllr Dean’s apologies are noted.",
        "Cllr Holt and Cllr Dean apologies were given.",
    ],
)
def test_a_sentence_names_those_who_sent_apologies(sentence: str) -> None:
    assert told(sentence) == "Cllr Holt, away; Cllr Dean, away"


@pytest.mark.parametrize(
    "rest",
    [
        *("who was with Cllr Dean", "due to Cllr Dean", "because Elm Trust met Cllr Dean"),
        *(
            "owing to Cllr Dean",
            "as he met Cllr Dean",
            "as she met Cllr Dean",
            "as they met Jo Rao",
        ),
        *("and in her absence Cllr Dean took the chair", "and in his place Cllr Dean came"),
        *("which were accepted by Cllr Dean", "with reasons given to Cllr Dean"),
        *(", the reasons were given to Cllr Dean", "and these were accepted by Cllr Dean"),
        *("and duly accepted by Cllr Dean", "and were unanimously approved by Cllr Dean"),
        *("and noted by Cllr Dean", "and was recorded by Cllr Dean", "and received by Jo Rao"),
        *(
            "for reasons given to Cllr Dean",
            "for personal matters of Jo Rao",
            "for work at Oak House",
        ),
        *(": it was resolved that Cllr Dean go", "; resolved that Cllr Dean go"),
        *("- accepted by Cllr Dean", "– noted by Cllr Dean", ", agreed by Cllr Dean"),
    ],
)
def test_what_follows_the_names_is_of_nobody_who_sent_apologies(rest: str) -> None:
    assert told(f"Apologies were received from Cllr Holt {rest}.") == "Cllr Holt, away"


@pytest.mark.parametrize(
    "sentence",
    [
        *("No apologies were received from Cllr Holt.", "No further apologies from Cllr Holt."),
        *("No other apologies from Cllr Holt.", "No apology was received from Cllr Holt."),
        *("Apologies: none, said Cllr Holt", "Apologies for absence: nil, by Cllr Holt"),
        *("Apologies - there were none from Cllr Holt", "Apologies – none received by Cllr Holt"),
        *("Of apologies none were received from Cllr Holt.", "Apologies: none given by Cllr Holt"),
        *("Apologies for lateness were received from Cllr Holt.", "Apologies for late: Cllr Holt"),
        *("Apologies for being late from Cllr Holt.", "Apologies for arriving late: Cllr Holt"),
        *("Apologies for leaving early from Cllr Holt.", "Apologies for the delay from Cllr Holt."),
        *("Apologies for any errors from Cllr Holt.", "Cllr Holt heard of apologies."),
        *("To receive apologies from Cllr Holt.", "To note apologies from Cllr Holt."),
        *("To accept apologies from Cllr Holt.", "To consider apologies for absence from Jo Rao."),
        *("To record apologies from Cllr Holt.", "To approve apologies from Cllr Holt."),
        *("To hear any apologies from Cllr Holt.", "To take apologies from Cllr Holt."),
        *("Apologies were noted by Cllr Holt.", "Apologies were accepted by Cllr Holt."),
        *("Apologies were recorded by Cllr Holt.", "Apologies were sent out by Cllr Holt."),
        *("It was sent with apologies.", "Holt sent apologies.",
          "Cllr Holt, Cllr Dean: much was said of apologies."),
    ],
)  # fmt: skip
def test_a_sentence_about_apologies_may_name_nobody(sentence: str) -> None:
    assert told(sentence) == ""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Cllr Dean was substituting for Cllr Holt who had sent apologies.", "Cllr Dean for Holt"),
        ("The Clerk noted that Cllr Dean substituted for Cllr Holt.", "Cllr Dean for Holt"),
        ("Cllr Dean attended as a substitute member for Cllr Holt.", "Cllr Dean for Holt"),
        ("Cllr Dean had been appointed as the substitute for Cllr Holt.", "Cllr Dean for Holt"),
        ("Cllr Dean deputised for Cllr Holt.", "Cllr Dean for Holt"),
        ("Cllr Dean was deputizing for Cllr Holt.", "Cllr Dean for Holt"),
        ("Cllr Dean was nominated in place of Cllr Holt.", "Cllr Dean for Holt"),
        ("Jo Dean was present on behalf of Cllr Holt.", "Jo Dean for Holt"),
        ("Jo Dean was in attendance for Cllr Holt.", "Jo Dean for Holt"),
        ("Jo Dean attended for Cllr Holt.", "Jo Dean for Holt"),
        ("Dean attended for Cllr Holt.", ""),
        ("Jo Dean attended for the afternoon.", ""),
        ("Cllr Holt – Cllr Dean substituted", "Cllr Holt, away; Cllr Dean for Holt"),
        ("Cllr Holt - Cllr Dean attended instead.", "Cllr Holt, away; Cllr Dean for Holt"),
        ("Cllr Holt – Cllr Dean deputised.", "Cllr Holt, away; Cllr Dean for Holt"),
        ("Cllr Dean for Cllr Holt", "Cllr Dean for Holt"),
        ("Cllr Dean for Cllr Holt; and", "Cllr Dean for Holt"),
        ("Cllr Dean for Cllr Holt and", "Cllr Dean for Holt"),
        ("i. Cllr Dean for Cllr Holt.", "Cllr Dean for Holt"),
        ("(ii) Cllr Dean for Cllr Holt,", "Cllr Dean for Holt"),
        ("3) Cllr Dean for Cllr Holt;", "Cllr Dean for Holt"),
        ("• Cllr Dean for Cllr Holt", "Cllr Dean for Holt"),
        ("Jo Dean for Cllr Holt", "Jo Dean for Holt"),
        ("Head of Care for Cllr Holt", ""),
        ("Jo Dean for Bo Holt", "Jo Dean for Bo Holt, away"),
    ],
)  # fmt: skip
def test_somebody_came_for_somebody_else(sentence: str, expected: str) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "bracket",
    [
        *("Bo Dean attended as substitute", "Bo Dean, Elm Trust, attending for her"),
        *("Bo Dean substituting", "Bo Dean substituted", "Bo Dean deputised", "Bo Dean deputizing"),
        *("Bo Dean present", "Bo Dean was present in her place"),
    ],
)
def test_a_bracket_names_who_came_instead(bracket: str) -> None:
    text = f"Apologies were received from Ann Holt ({bracket}) and Cat Rao."
    assert told(text) == "Ann Holt, away; Cat Rao, away; Bo Dean for Ann Holt"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Holt, Bo Dean", "Ann Holt, away; Bo Dean, away"),
        ("Ann Holt\n\n- Bo Dean\nNone\n3. Cat Rao", "Ann Holt, away; Bo Dean, away; Cat Rao, away"),
        ("Mr A Holt - Head of Care", "Mr A Holt: Head of Care, away"),
        ("Mr A Holt, Elm Trust", "Mr A Holt (Elm Trust), away"),
        ("Ann Holt \\- Head of Care", "Ann Holt: Head of Care, away"),
        ("Ann Holt, Head of Care and Housing", "Ann Holt: Head of Care and Housing, away"),
        ("19/5 Cllrs. Holt and Dean", "Cllr Holt, away; Cllr Dean, away"),
        ("4.1 Ann Holt and Bo Dean", "Ann Holt, away; Bo Dean, away"),
        ("**Ann Holt**\nAnn Holt\nMr Ann Holt", "Ann Holt, away; Mr Ann Holt, away"),
        (
            "Ann Holt\nBo Dean attended for Cat Rao.\nCllr Dean for Cllr Lund\nEve Ford",
            "Ann Holt, away; Bo Dean for Cat Rao; Cllr Dean for Lund; Eve Ford, away",
        ),
        ("Mr B\\. Dean", "Mr B. Dean, away"),
        (
            "Mr A Holt, Ms B Dean, Dr C Rao, Cllr D Lund",
            "Mr A Holt, away; Ms B Dean, away; Dr C Rao, away; Cllr D Lund, away",
        ),
        ("Jo Lee - Head of Care of Elm and of Ash", "Jo Lee: Head of Care of Elm and of Ash, away"),
        ("Jo Lee - Head of Care of Elm and of Oak and Ash", ""),
        (
            "Jo Lee - Head of Service, Elm and Oak Borough Council",
            "Jo Lee: Head of Service (Elm and Oak Borough Council), away",
        ),
        ("None", ""),
        ("Ann Holt\nThe bins were full of leaves.", ""),
        ("Ann Holt had written to the council about the roads in the north.", ""),
        ("Ann Holt and the roads of the north are to be seen from the bridge", ""),
        ("Holt, Ann Dean", ""),
        ("The bins.", ""),
    ],
)  # fmt: skip
def test_a_paragraph_of_names_alone_is_a_list_of_those_away(text: str, expected: str) -> None:
    assert told(text) == expected


def test_whoever_sent_apologies_neither_came_nor_left() -> None:
    (found,) = read_apologies("Ann Holt (until 7.15 pm)", 4)
    assert (found.status, found.left, found.line) == ("apologies", "", 4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None", ""),
        ("Ann Holt, Bo Dean", "Ann Holt, away; Bo Dean, away"),
        ("Ann Holt and these were accepted by Bo Dean", "Ann Holt, away"),
        ("Cllrs. Holt. Apologies came from Bo Dean.", "Bo Dean, away"),
        ("Ann Holt. Bo Dean.", "Ann Holt, away; Bo Dean, away"),
        (
            "Dr. A. Holt. J.P. Dean. Ann St. John.",
            "Dr A. Holt, away; J. P. Dean, away; Ann St John, away",
        ),
        ("Apologies: Ann Holt. Bo Dean and Dr Rao.", "Ann Holt, away; Bo Dean, away; Dr Rao, away"),
        ("Apologies: Ann Holt. Bo Dean was in the chair.", "Ann Holt, away"),
        ("Apologies: Ann Holt. Elm House was seen. Bo Dean.", "Ann Holt, away"),
    ],
)
def test_those_named_behind_the_word_apologies(text: str, expected: str) -> None:
    assert "; ".join(all_told(one.person for one in apologies_of(text))) == expected


def test_a_text_speaks_of_apologies_in_whichever_form() -> None:
    for word in ("Apologies", "an apology", "apologised", "apologized", "apologises"):
        assert tells_apologies(f"Cllr Holt: {word} for absence")
    assert not tells_apologies("Cllr Holt was apologetic")
