from __future__ import annotations

import pytest

from store.categories import for_others
from store.models import DEFAULT_CATEGORIES, Category

MEMBERS = Category(name="Members", counts=True)


@pytest.mark.parametrize(
    ("categories", "others"),
    [
        (DEFAULT_CATEGORIES, "Other attendees"),
        ((*DEFAULT_CATEGORIES, Category(name="Observers")), "Other attendees"),
        ((MEMBERS, Category(name="Officers"), Category(name="Observers")), "Observers"),
        ((MEMBERS, Category(name="Others who vote", counts=True)), "Others who vote"),
        ((Category(name="In attendance"), MEMBERS), "In attendance"),
        ((), ""),
    ],
)
def test_one_category_stands_for_everybody_else(
    categories: tuple[Category, ...], others: str
) -> None:
    assert for_others(categories) == others
