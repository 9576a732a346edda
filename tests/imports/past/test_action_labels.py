"""Labels after an action that say who and by when."""

from __future__ import annotations

import pytest

from imports.past.action_labels import labels

WHO = """\
Owner|Owners|Action owner|Lead|Leads|Responsible|Responsibility|By whom|Who|Assigned to
Person responsible|**Owner|_Who"""
WHEN = """\
Due|Due date|Due by|By when|When|Deadline|Target date|Timescale|Timeframe|Completion date"""


@pytest.mark.parametrize("label", WHO.replace("\n", "|").split("|"))
def test_a_label_tells_who(label: str) -> None:
    for before in (" ", ". ", "; ", ", ", " (", "|"):
        assert labels(f"Cut it{before}{label}: JM and KH.") == ("Cut it", ("JM", "KH"), "")
    assert labels(f"{label}: JM") == ("", ("JM",), "")


@pytest.mark.parametrize("label", WHEN.split("|"))
def test_a_label_tells_by_when(label: str) -> None:
    assert labels(f"Cut it – {label}: 5 May.") == ("Cut it", (), "5 May")
    assert labels(f"Cut it. {label} : **5 May**") == ("Cut it", (), "5 May")


def test_labels_in_any_order() -> None:
    assert labels("Cut it. Due: 5 May; Owner: JM") == ("Cut it", ("JM",), "5 May")
    assert labels("Cut it. Ownership: JM") == ("Cut it. Ownership: JM", (), "")
    assert labels("Cut it. Co-lead: JM") == ("Cut it. Co-lead: JM", (), "")
    assert labels("Who: A. Who: B. Who: C. Who: D. Who: E") == ("Who: A", ("E",), "")
