from __future__ import annotations

import pytest

from imports.past.item_number import Number, counting_part, read_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3. Housing", Number("3", (3,), "1", ".", "Housing")),
        ("3) Housing", Number("3", (3,), "1", ")", "Housing")),
        ("3 Housing", Number("3", (3,), "1", "", "Housing")),
        ("3.", Number("3", (3,), "1", ".", "")),
        ("3", Number("3", (3,), "1", "", "")),
        ("1.MINUTES", Number("1", (1,), "1", ".", "MINUTES")),
        ("12\tHousing", Number("12", (12,), "1", "", "Housing")),
        ("4 - Housing", Number("4", (4,), "1", "-", "Housing")),
        ("Item 3: Housing", Number("3", (3,), "item1", ":item", "Housing")),
        ("Agenda Item 3 – Housing", Number("3", (3,), "item1", "–item", "Housing")),
        ("2.0 Housing", Number("2.0", (2,), "1", ".", "Housing")),
        ("2.1 Housing", Number("2.1", (2, 1), ".2", "", "Housing")),
        ("95/20 Apologies", Number("95/20", (95, 20), "/2", "", "Apologies")),
        ("95/20. Apologies", Number("95/20", (95, 20), "/2", ".", "Apologies")),
        ("BM 18/2021  Risk", Number("BM 18/2021", (18, 2021), "BM/2", "", "Risk")),
        ("C048/23   1.   APOLOGIES", Number("C048/23", (48, 23), "C/2", "", "APOLOGIES")),
        ("2016/09/3 Bins", Number("2016/09/3", (2016, 9, 3), "/3", "", "Bins")),
        ("1.3/23E To open", Number("1.3/23E", (1, 3, 23), ".3", "", "To open")),
        ("C.110   MINUTES", Number("C.110", (110,), "C1", "", "MINUTES")),
        ("PC 34 Bins", Number("PC 34", (34,), "PC1", "", "Bins")),
        ("1000. Bins", Number("1000", (1000,), "1", ".", "Bins")),
        ("2016. Bins", Number("2016", (2016,), "1", ".", "Bins")),
    ],
)
def test_a_number_is_read_off_the_start_of_a_line(text: str, number: Number) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "Housing",
        "2016 Was a good year",
        "12 people came",
        "10-12 people",
        "A612 Relief road",
        "AP136 DL to write",
        "4.1% of reserves",
        "",
    ],
)
def test_what_is_no_number_of_an_item_is_none(text: str) -> None:
    assert read_number(text) is None


def test_the_part_that_changes_most_is_the_one_that_counts() -> None:
    of_year = [read_number(f"{n}/20 Thing") for n in (19, 20, 21)]
    by_year = [read_number(f"20/{n} Thing") for n in (19, 20, 21)]
    assert counting_part([one for one in of_year if one]) == 0
    assert counting_part([one for one in by_year if one]) == 1
