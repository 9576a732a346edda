"""Whatever is done to a board, and however its window ends, opening it gives it back."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from store.changes import Values
from store.local import appending
from tests.store.local_board import Clerk, as_killed, new_board, reopened, said

texts = st.text(max_size=120)
puts = st.tuples(
    st.sampled_from(["items", "people", "actions"]),
    st.sampled_from(["D1", "D2", "D3"]),
    st.one_of(st.none(), st.fixed_dictionaries({"title": texts}, optional={"minutes": texts})),
)
steps = st.lists(
    st.one_of(puts, st.sampled_from(["close", "kill", "checkpoint", "settle"])), max_size=25
)


@settings(max_examples=60, deadline=None)
@given(steps, st.sampled_from([1, 700, 10**6]))
def test_random_changes_survive_closing_killing_and_segment_changes(
    script: list[tuple[str, str, Values | None] | str], segment_size: int
) -> None:
    appending.SEGMENT_SIZE, before = segment_size, appending.SEGMENT_SIZE
    place = Path(tempfile.mkdtemp())
    try:
        clerk = Clerk(new_board(place / "0"))
        for number, step in enumerate(script, 1):
            clerk = _take(clerk, step, place / str(number))
        clerk.close()
        loaded, documents = reopened(clerk.folder)
        assert (loaded.seq, said(loaded)) == (clerk.seq, "")
        assert documents == {name: table for name, table in clerk.documents.items() if table}
        clerk = Clerk(clerk.folder)
        assert [change.seq for change in clerk.engine.changes(0)] == list(range(1, clerk.seq + 1))
        assert all(finding.ok for finding in clerk.engine.check())
        clerk.close()
    finally:
        appending.SEGMENT_SIZE = before
        shutil.rmtree(place)


def _take(clerk: Clerk, step: tuple[str, str, Values | None] | str, new: Path) -> Clerk:
    """Do one step, in this window or the next."""
    if step == "settle":
        clerk.settle()
    elif step == "checkpoint":
        clerk.engine.checkpoint()
    elif step == "close":
        clerk.close()
        clerk = _same(clerk, clerk.folder)
    elif step == "kill":
        clerk.settle()
        as_killed(clerk.folder, new)
        clerk.close()
        clerk = _same(clerk, new)
    else:
        _put(clerk, *step)
    return clerk


def _same(before: Clerk, folder: Path) -> Clerk:
    after = Clerk(folder)
    assert said(after.loaded) == ""
    assert after.documents == {name: table for name, table in before.documents.items() if table}
    return after


def _put(clerk: Clerk, collection: str, doc_id: str, values: Values | None) -> None:
    old = clerk.documents.get(collection, {}).get(doc_id)
    if values is None and old is None:
        return
    if old is not None and values is not None and _bare(old) == values:
        return
    clerk.send(collection, doc_id, values)


def _bare(values: Values) -> Values:
    return {field: value for field, value in values.items() if field not in ("id", "version")}
