"""The kinds of numbers that items have, and what only looks like one."""

from __future__ import annotations

import pytest

from imports.past.item_number import Number, counting_part, read_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("item 3 Housing", Number("3", (3,), "item1", "item", "Housing")),
        ("Item No. 3 Housing", Number("3", (3,), "item1", "item", "Housing")),
        ("Agenda item no 3. Housing", Number("3", (3,), "item1", ".item", "Housing")),
        ("Minute 12: Housing", Number("12", (12,), "item1", ":item", "Housing")),
        ("MINUTE NO. 12 Housing", Number("12", (12,), "item1", "item", "Housing")),
        ("No. 7 Housing", Number("7", (7,), "item1", "item", "Housing")),
        ("§ 7 Housing", Number("7", (7,), "item1", "item", "Housing")),
        ("§7) Housing", Number("7", (7,), "item1", ")item", "Housing")),
        ("3 .  Housing", Number("3", (3,), "1", ".", "Housing")),
        ("3.) Housing", Number("3", (3,), "1", ".)", "Housing")),
        ("3: Housing", Number("3", (3,), "1", ":", "Housing")),
        ("3 — Housing", Number("3", (3,), "1", "—", "Housing")),
        ("3 “Our” homes", Number("3", (3,), "1", "", "“Our” homes")),
        ("3 ‘Our’ homes", Number("3", (3,), "1", "", "‘Our’ homes")),
        ("3 (a) homes", Number("3", (3,), "1", "", "(a) homes")),
        ('3 "Our" homes', Number("3", (3,), "1", "", '"Our" homes')),
        ("3 'Our' homes", Number("3", (3,), "1", "", "'Our' homes")),
        ("3Housing", Number("3", (3,), "1", "", "Housing")),
        ("3CAMHS", Number("3", (3,), "1", "", "CAMHS")),
        ("3.\nHousing\nand homes", Number("3", (3,), "1", ".", "Housing\nand homes")),
        ("2016) Housing", Number("2016", (2016,), "1", ")", "Housing")),
        ("1916: Housing", Number("1916", (1916,), "1", ":", "Housing")),
        ("2116 Housing", Number("2116", (2116,), "1", "", "Housing")),
        ("12.0. Housing", Number("12.0", (12,), "1", ".", "Housing")),
        ("IV FOSTERING", Number("IV", (4,), "roman1", "", "FOSTERING")),
        ("I. FOSTERING", Number("I", (1,), "roman1", "", "FOSTERING")),
        ("IX) FOSTERING", Number("IX", (9,), "roman1", "", "FOSTERING")),
        ("XIV “CARE”", Number("XIV", (14,), "roman1", "", "“CARE”")),
        ("XL CARE", Number("XL", (40,), "roman1", "", "CARE")),
        ("LVIII CARE", Number("LVIII", (58,), "roman1", "", "CARE")),
        ("VI A, B & C", Number("VI", (6,), "roman1", "", "A, B & C")),
        ("95/20/3 Care", Number("95/20/3", (95, 20, 3), "/3", "", "Care")),
        ("95 / 20 Care", Number("95 / 20", (95, 20), "/2", "", "Care")),
        ("Minute 95/20: Care", Number("95/20", (95, 20), "/2", ":", "Care")),
        ("item no. 95/20 Care", Number("95/20", (95, 20), "/2", "", "Care")),
        ("95/20", Number("95/20", (95, 20), "/2", "", "")),
        ("95/20A Care", Number("95/20A", (95, 20), "/2", "", "Care")),
        ("CPB/95/20 Care", Number("CPB/95/20", (95, 20), "CPB/2", "", "Care")),
        ("Cab/95/20 Care", Number("Cab/95/20", (95, 20), "Cab/2", "", "Care")),
        ("CPB  95/20 Care", Number("CPB 95/20", (95, 20), "CPB/2", "", "Care")),
        ("CPB 3.0 Care", Number("CPB 3.0", (3, 0), "CPB.2", "", "Care")),
        ("CPB 10-12 Care", Number("CPB 10-12", (10, 12), "CPB-2", "", "Care")),
        ("110-12 Care", Number("110-12", (110, 12), "-2", "", "Care")),
        ("95/20 1) Care", Number("95/20", (95, 20), "/2", "", "Care")),
        ("3.1.2 care", Number("3.1.2", (3, 1, 2), ".3", "", "care")),
        ("3. 1 Care", Number("3. 1", (3, 1), ".2", "", "Care")),
        ("3. 2019 accounts", Number("3", (3,), "1", ".", "2019 accounts")),
        ("3. 1999/2000 accounts", Number("3", (3,), "1", ".", "1999/2000 accounts")),
        ("C110 Care", None),
        ("C110Care", Number("C110", (110,), "C1", "", "Care")),
        ("CPB110 Care", Number("CPB110", (110,), "CPB1", "", "Care")),
        ("CPB/110. Care", Number("CPB/110", (110,), "CPB1", "", "Care")),
        ("CPB- 110) Care", Number("CPB- 110", (110,), "CPB1", "", "Care")),
        ("CPB 110: “Care”", Number("CPB 110", (110,), "CPB1", "", "“Care”")),
        ("CPB 110", Number("CPB 110", (110,), "CPB1", "", "")),
        ("C 110 Care", Number("C 110", (110,), "C1", "", "Care")),
    ],
)
def test_a_number_of_any_kind_is_read(text: str, number: Number | None) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "12345. Housing", "2016 Housing", "1950 Housing", "3 homes", "3housing", "3CA",
        "(3) Housing", "IIII FOSTERING", "IC FOSTERING", "VX FOSTERING",
        "IV Fostering", "I AM", "Q1 Figures", "AP 3 Care", "CPB 110 care", "CPBXY 110 Care",
        "10-12 Care", "95/20/ Care", "95/20%", "3.5% of it", "95/20care", "CPBABCD/95/20 Care",
        "Housing with the old gate near 12", "A12 relief road", "12-2020 Care",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_number_of_an_item(text: str) -> None:
    assert read_number(text) is None


def test_two_parts_of_a_number_that_is_only_a_whole() -> None:
    assert read_number("3.0 Care") == Number("3.0", (3,), "1", ".", "Care")
    assert read_number("3/0 Care") == Number("3/0", (3, 0), "/2", "", "Care")
    assert read_number("3.0.1 Care") == Number("3.0.1", (3, 0, 1), ".3", "", "Care")


@pytest.mark.parametrize(
    ("texts", "part"),
    [
        (["95/20 A", "96/20 B"], 0),
        (["20/95 A", "20/96 B"], 1),
        (["1/1 A", "2/2 B"], 0),
        (["9/20/1 A", "9/20/2 B"], 2),
        (["9/1/1 A", "9/2/1 B", "9/3 C"], 1),
    ],
)
def test_which_part_of_the_numbers_counts(texts: list[str], part: int) -> None:
    assert counting_part([one for text in texts if (one := read_number(text))]) == part
