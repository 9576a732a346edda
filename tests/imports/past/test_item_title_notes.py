"""What is printed around a title, and where it ends when minutes follow it on its line."""

from __future__ import annotations

import pytest

from imports.past.item_title import Title, read_title


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Bins 5 mins", Title("Bins", planned_minutes=5)),
        ("Bins – (5 min.)", Title("Bins", planned_minutes=5)),
        ("Bins (5 MINUTES)", Title("Bins", planned_minutes=5)),
        ("Bins 120 minutes", Title("Bins", planned_minutes=120)),
        ("Bins (0 mins)", Title("Bins", planned_minutes=0)),
        ("5 minutes", Title("5 minutes")),
        ("Draft minutes", Title("Draft minutes")),
        ("5 mins of silence at the gate", Title("5 mins of silence at the gate")),
        ("Bins (page 3)", Title("Bins", pages="3")),
        ("Bins [pages 3–9]", Title("Bins", pages="3–9")),
        ("Bins (pp. 3 to 9)", Title("Bins", pages="3 to 9")),
        ("Bins (pp 3-9) and paths", Title("Bins and paths", pages="3-9")),
        ("Bins on page 3", Title("Bins on page 3")),
        ("Bins pdf icon PDF 344 KB View the report", Title("Bins")),
        ("Bins PDF 1.2 MB", Title("Bins")),
        ("Bins (PDF 12KB)", Title("Bins")),
        ("Bins doc icon PDF 12 KB", Title("Bins")),
        ("Bins 344 KB", Title("Bins")),
        ("Bins (3 GB)", Title("Bins")),
        ("Bins pdf icon of the map", Title("Bins")),
        ("A PDF of the map", Title("A PDF of the map")),
        ("10.30 Bins", Title("Bins")),
        ("10:30am Bins", Title("Bins")),
        ("9.05 PM  Bins", Title("Bins")),
        ("23.59 Bins", Title("Bins")),
        ("10.75 Bins", Title("10.75 Bins")),
        ("24.10 Bins", Title("24.10 Bins")),
        ("10.30", Title("10.30")),
        ("(28) Fostering", Title("Fostering")),
        ("(28) homes", Title("(28) homes")),
        ("Bins (agenda item 6)", Title("Bins")),
        ("Bins [Item no. 6a]", Title("Bins")),
        ("Bins (Item 6)]", Title("Bins")),
        ("Bins (item six)", Title("Bins (item six)")),
        ("Bins –", Title("Bins")),
        ("Bins ;", Title("Bins")),
        ("Bins:;", Title("Bins")),
        ("Report of Ann B.", Title("Report of Ann B.")),
        ("Report of Ann.", Title("Report of Ann")),
        ("", Title("")),
    ],
)
def test_a_title_is_freed_of_what_is_printed_around_it(written: str, title: Title) -> None:
    assert read_title(written) == title


SAID = "Foxes have been seen in them by three of our neighbours."


@pytest.mark.parametrize(
    ("written", "title", "said"),
    [
        (f"Bins (5 mins). {SAID}", "Bins", SAID),
        (f"Bins. {SAID}", "Bins", SAID),
        ("Bins. (See above)", "Bins", "(See above)"),
        ("Bins. “Full”", "Bins", "“Full”"),
        ("Bins. £40 was paid", "Bins", "£40 was paid"),
        ("Bins. 40 of them", "Bins", "40 of them"),
        (f"Bins: {SAID}", "Bins", SAID),
        (f"Bins:- {SAID}", "Bins", SAID),
        (f"Bins:-  {SAID}", "Bins", SAID),
        ("Bins: full!", "Bins: full!", ""),
        ("Bins: foxes were seen!", "Bins", "foxes were seen!"),
        ("Bins: emptied.", "Bins", "emptied."),
        ("Bins: full old bins.", "Bins: full old bins", ""),
        ("Bins: full old red bins.", "Bins", "full old red bins."),
        ("Bins: is cold.", "Bins", "is cold."),
        ("Bins: old and new ones", "Bins: old and new ones", ""),
        ("Bins: " + "full " * 13 + "now", "Bins: " + "full " * 13 + "now", ""),
        ("Bins: " + "full " * 14 + "now", "Bins", "full " * 14 + "now"),
        ("Bins: None", "Bins", "None"),
        ("Bins: nil", "Bins", "nil"),
        ("Bins: no news", "Bins", "no news"),
        ("Bins: not yet", "Bins", "not yet"),
        ("Bins: noted", "Bins", "noted"),
        ("Bins: Agreed", "Bins", "Agreed"),
        ("Bins: approved", "Bins", "approved"),
        ("Bins: nobody", "Bins: nobody", ""),
        ("Welcome: Ann Holt", "Welcome", "Ann Holt"),
        ("Welcome to all who came: Ann Holt", "Welcome to all who came", "Ann Holt"),
        ("Welcome to all who came now: Ann", "Welcome to all who came now: Ann", ""),
        ("Finance – the books are in good order.", "Finance", "the books are in good order."),
        ("Finance - the books are well kept.", "Finance", "the books are well kept."),
        ("Finance — the books are well kept.", "Finance", "the books are well kept."),
        ("Finance – the books are kept.", "Finance – the books are kept", ""),
        ("Finance – the books are kept", "Finance – the books are kept", ""),
        (f"Bins – {SAID}", f"Bins – {SAID}"[:-1], ""),
        (f"Finance was short. {SAID}", "Finance was short", SAID),
        ("Bins were full. Foxes came.", "Bins were full. Foxes came", ""),
        ("Report by Cllr. Holt", "Report by Cllr. Holt", ""),
        ("Report by Mrs. Holt", "Report by Mrs. Holt", ""),
        ("Report by Ms. Holt", "Report by Ms. Holt", ""),
        ("Report by Dr. Rao", "Report by Dr. Rao", ""),
        ("Report no. 5", "Report no. 5", ""),
        ("Visit to St. Ann", "Visit to St. Ann", ""),
        ("Report by Rev. Dean", "Report by Rev. Dean", ""),
        ("Bins of all the lanes in Elm and Oak. Full.", "Bins of all the lanes in Elm and Oak",
         "Full."),
        ("Bins of all the lanes in Elm and in Oak. Full.",
         "Bins of all the lanes in Elm and in Oak. Full", ""),
    ],
)  # fmt: skip
def test_where_a_title_ends_and_its_minutes_begin(written: str, title: str, said: str) -> None:
    found = read_title(written)
    assert (found.text, found.said) == (title, said)


@pytest.mark.parametrize(
    "verb",
    [
        "was", "were", "is", "are", "has", "have", "had", "be", "been", "will", "would",
        "reported", "agreed", "noted", "said", "asked", "proposed", "confirmed", "welcomed",
        "opened", "thanked", "received", "resolved",
    ],
)  # fmt: skip
def test_a_sentence_before_a_stop_is_no_title(verb: str) -> None:
    assert read_title(f"Foxes {verb} near. They left").said == ""
    assert read_title("Foxes near. They left").said == "They left"


def test_minutes_keep_the_timing_and_the_pages_of_their_title() -> None:
    assert read_title(f"Bins (5 mins) (page 3): {SAID}") == Title("Bins", SAID, 5, "3")
    assert read_title(f"Bins: {SAID} (page 3)") == Title("Bins", SAID, pages="3")
    assert read_title(f"Bins: {SAID[:-1]} 5 mins") == Title(f"Bins: {SAID[:-1]}", planned_minutes=5)
    said = f"{SAID} {SAID} {SAID}"
    assert read_title(f"Bins (0 mins): {said} (7 mins)") == Title("Bins", said, 0)


def test_bold_words_are_the_title_when_more_follows() -> None:
    assert read_title("Bins (5 mins): – full", bold="Bins (5 mins)") == Title("Bins", "full", 5)
    assert read_title("Bins: full", bold="Bins: full") == Title("Bins: full")
    assert read_title("Bins: None", bold="Cats") == Title("Bins", "None")
    assert read_title("10.30 Bins .full", bold="Bins") == Title("Bins", "full")


@pytest.mark.parametrize(
    ("written", "title", "said"),
    [
        ("BINS AND LANES They were full.", "BINS AND LANES They were full", ""),
        ("BINS AND LANES They were all full.", "BINS AND LANES", "They were all full."),
        ("BINS AND LANES - They were full:", "BINS AND LANES - They were full", ""),
        ("BINS AND LANES – They were all full;", "BINS AND LANES", "They were all full;"),
        ("BINS AND LANES: They were full (all)", "BINS AND LANES", "They were full (all)"),
        ("BINS AND LANES They were all full", "BINS AND LANES They were all full", ""),
        ("BINS AND LANES they were all full.", "BINS AND LANES they were all full", ""),
        ("BINS A They were all full.", "BINS A They were all full", ""),
        ("BINSAT They were all full.", "BINSAT", "They were all full."),
        ("BINS – A report was laid before us.", "BINS – A report was laid before us", ""),
        ("BINS IN ELM – A report was laid.", "BINS IN ELM", "A report was laid."),
        ("ELM LANES FULLThey were not empty now.", "ELM LANES FULL", "They were not empty now."),
        ("BINS AND LANES", "BINS AND LANES", ""),
    ],
)
def test_a_title_in_capitals_ends_at_the_first_small_letters(
    written: str, title: str, said: str
) -> None:
    found = read_title(written)
    assert (found.text, found.said) == (title, said)


def test_a_paragraph_lends_its_first_words_or_its_first_sentence() -> None:
    long = "the bins were full of old things that nobody had wanted for years and years"
    read = read_title(f"On Monday {long}. Nobody had come to take them away, and foxes came too.")
    assert read.text == f"On Monday {long}"
    read = read_title(f"It was said that {long} " * 2 + "now")
    assert read.text == f"It was said that {long}"[:88].rsplit(" ", 1)[0] + "…"
    words = "It was fully and freely told to us that bins in lanes had been red once."
    assert len(words.split()) == 16
    assert read_title(words) == Title(words[:-1])
    assert read_title(f"So {words}") == Title(f"So {words[:-1]}", f"So {words}")
    assert read_title(f"So {words[:-1]}") == Title(f"So {words[:-1]}")
    assert read_title("It was wet; " + "and old " * 20).text == (
        "It was wet; and old and old and old and old and old and old and old and old and old and…"
    )


def test_a_line_of_a_hundred_and_sixty_letters_may_be_a_title() -> None:
    title = "Nothing " * 19 + "Nothings"
    assert len(title) == 160
    assert read_title(title) == Title(title)
    assert read_title(f"{title}s").said == f"{title}s"
