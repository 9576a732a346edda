"""A record stays with its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from imports.reconcile import Known, Read, Reconciled, reconcile

SEND = "Jo Marsh to send the data to CC Holt by 30 September"
WRITE = "Dr Rao to write to schools about uniforms"


def known(identity: str, place: int, text: str, item: str = "3", **more: bool) -> Known:
    return Known(identity, "action", item, place, text, **more)


def action(place: int, text: str, item: str = "3") -> Read:
    return Read("action", item, place, text)


def after_edits(states: Sequence[Sequence[Read]]) -> list[Known]:
    """Read one state after the other, as the live editor does; ids are given in order."""
    records: list[Known] = []
    for state in states:
        result = reconcile(records, state)
        given = {index: identity for identity, index in result.pairs}
        fresh = {index: f"new{len(records) + n}" for n, index in enumerate(result.new)}
        now = [
            Known(given.get(i) or fresh[i], each.kind, each.item, each.place, each.text)
            for i, each in enumerate(state)
        ]
        lost = [
            Known(each.id, each.kind, each.item, each.place, each.text, unplaced=True)
            for each in records
            if each.id in result.gone
        ]
        records = now + lost
    return records


def placed(records: Sequence[Known]) -> dict[str, str]:
    return {each.text: each.id for each in records if not each.unplaced}


def test_nothing_read_and_nothing_known_is_nothing() -> None:
    assert reconcile([], []) == Reconciled()


def test_the_same_text_keeps_its_record_wherever_it_stands() -> None:
    result = reconcile(
        [known("a", 0, SEND), known("b", 1, WRITE)], [action(0, WRITE, "5"), action(7, SEND)]
    )

    assert result == Reconciled((("b", 0), ("a", 1)), (), ())


def test_an_edited_sentence_in_its_place_keeps_its_record() -> None:
    edited = "Jo Marsh to send all of the data to CC Holt and CC Dean by Friday"

    assert reconcile([known("a", 0, SEND)], [action(0, edited)]).pairs == (("a", 0),)


def test_another_sentence_in_its_place_is_another_record() -> None:
    result = reconcile([known("a", 0, SEND)], [action(0, WRITE)])

    assert result == Reconciled((), (0,), ("a",))


def test_a_sentence_grown_from_a_word_keeps_its_record() -> None:
    assert reconcile([known("a", 0, "Jo")], [action(0, SEND)]).pairs == (("a", 0),)
    assert reconcile([known("a", 0, SEND)], [action(0, "Jo")]).pairs == (("a", 0),)
    assert reconcile([known("a", 0, " ")], [action(0, SEND)]).pairs == ()


def test_a_sentence_that_was_gone_does_not_take_the_next_one_that_begins_alike() -> None:
    lost = known("a", 0, SEND, unplaced=True)

    assert reconcile([lost], [action(0, "Jo Marsh to")]).pairs == ()
    assert reconcile([lost], [action(0, SEND[:-4])]).pairs == (("a", 0),)


def test_a_sentence_pasted_elsewhere_and_edited_keeps_its_record() -> None:
    edited = f"{SEND} 2017"

    assert reconcile([known("a", 0, SEND)], [action(4, edited, "7")]).pairs == (("a", 0),)
    assert reconcile([known("a", 0, SEND)], [action(4, "Jo Marsh to sit", "7")]).pairs == ()


def test_kinds_are_never_mixed() -> None:
    decision = Read("decision", "3", 0, SEND)

    assert reconcile([known("a", 0, SEND)], [decision]) == Reconciled((), (0,), ("a",))


def test_the_same_text_in_the_same_item_comes_before_another_item() -> None:
    result = reconcile(
        [known("a", 0, SEND, "1"), known("b", 0, SEND, "2")],
        [action(0, SEND, "2"), action(0, SEND, "3")],
    )

    assert result.pairs == (("b", 0), ("a", 1))


def test_a_record_in_place_comes_before_one_whose_sentence_was_gone() -> None:
    result = reconcile([known("a", 0, SEND, unplaced=True), known("b", 5, SEND)], [action(0, SEND)])

    assert result == Reconciled((("b", 0),), (), ("a",))


def test_the_better_likeness_wins() -> None:
    result = reconcile(
        [known("a", 0, SEND), known("b", 1, SEND.replace("data", "date"))],
        [action(8, SEND.replace("data", "dates"), "9")],
    )

    assert result.pairs == (("b", 0),)


def test_of_equals_the_nearer_place_wins() -> None:
    result = reconcile(
        [known("a", 0, SEND + "x"), known("b", 6, SEND + "y")], [action(5, SEND + "z")]
    )

    assert result.pairs == (("b", 0),)


def test_two_identical_actions_stay_two_in_their_order() -> None:
    before = [known("a", 0, SEND), known("b", 1, SEND)]

    assert reconcile(before, [action(1, SEND), action(2, SEND)]).pairs == (("a", 0), ("b", 1))
    assert reconcile(before, [action(0, SEND)]) == Reconciled((("a", 0),), (), ("b",))


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_retyping_letter_by_letter_keeps_the_record(old: str, new: str) -> None:
    shared = "Jo Marsh "
    shrinking = [shared + old[:n] for n in range(len(old), -1, -1)]
    growing = [shared + new[:n] for n in range(1, len(new) + 1)]

    end = after_edits([[action(0, text)] for text in shrinking + growing])

    assert [each.id for each in end] == ["new0"]


@given(st.permutations([SEND, WRITE, "Kate Lund to ask Voices", "Officers to make a pack"]))
def test_swapped_actions_keep_their_records(order: list[str]) -> None:
    first = [SEND, WRITE, "Kate Lund to ask Voices", "Officers to make a pack"]
    states = [[action(n, text) for n, text in enumerate(texts)] for texts in (first, order)]

    assert placed(after_edits(states)) == placed(after_edits(states[:1]))


@given(st.integers(0, 1), st.integers(0, 3), st.sampled_from(["3", "4"]))
def test_cut_and_paste_keeps_the_records(which: int, place: int, item: str) -> None:
    whole = [action(0, SEND), action(1, WRITE)]
    cut = [whole[1 - which]]
    pasted = [*cut, action(place, whole[which].text, item)]

    at_once = placed(after_edits([whole, pasted]))
    with_a_pause = placed(after_edits([whole, cut, pasted]))

    assert at_once == with_a_pause == placed(after_edits([whole]))


_TEXTS = st.lists(st.sampled_from([SEND, WRITE, SEND + ", please", "Kate Lund to ask"]), max_size=4)


@given(st.lists(_TEXTS, min_size=1, max_size=5))
def test_undoing_all_and_redoing_all_keeps_the_records(edits: list[list[str]]) -> None:
    states = [[action(n, text) for n, text in enumerate(dict.fromkeys(texts))] for texts in edits]

    done = after_edits(states)
    again = after_edits([*states, *reversed(states), *states])

    names = {each.id for each in done}
    assert {each.id for each in again if not each.unplaced} <= names


_KNOWN = st.builds(
    known,
    st.text("abcdefgh", min_size=1, max_size=3),
    st.integers(0, 3),
    st.text("ab ", max_size=4),
    st.sampled_from("12"),
    unplaced=st.booleans(),
)
_READ = st.builds(action, st.integers(0, 3), st.text("ab ", max_size=4), st.sampled_from("12"))


@given(
    st.lists(_KNOWN, max_size=6, unique_by=lambda each: each.id),
    st.lists(_READ, max_size=6),
)
def test_every_record_and_sentence_is_answered_for_once(
    before: list[Known], after: list[Read]
) -> None:
    result = reconcile(before, after)

    ids = [identity for identity, _ in result.pairs]
    indexes = [index for _, index in result.pairs]
    assert sorted([*ids, *result.gone]) == sorted(each.id for each in before)
    assert sorted([*indexes, *result.new]) == list(range(len(after)))
    assert reconcile(before[::-1], after) == result
