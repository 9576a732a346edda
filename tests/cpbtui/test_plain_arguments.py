from __future__ import annotations

from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.cli import _at_once
from cpbtui.command_list import QUICK, quick_module_of
from cpbtui.options import COMMON, Option
from cpbtui.parsing import read_arguments
from cpbtui.refusal import Refusal

OPTIONS = [*COMMON, *(one for name in QUICK for one in quick_module_of(name).OPTIONS)]
WORDS = ["actions", "search", "meetings", "savings", "", "two words", "--", "-x", "-1", "minutes",
         "--owner=Jo", "--over", "5", "@file", "é"]  # fmt: skip


def plainly(arguments: list[str]) -> dict[str, Any] | None:
    read = _at_once(arguments)
    return None if read is None else vars(read)


def closely(arguments: list[str]) -> dict[str, Any] | None:
    """What argparse reads; None: it refuses, or prints help."""
    try:
        return vars(read_arguments(arguments))
    except (Refusal, SystemExit):
        return None


def spelled(option: Option) -> st.SearchStrategy[list[str]]:
    if option.is_switch:
        return st.just([option.name])
    return st.sampled_from(WORDS).map(lambda word: [option.name, word])


PIECES = st.one_of(
    st.sampled_from(OPTIONS).flatmap(spelled),
    st.sampled_from(WORDS).map(lambda word: [word]),
    st.sampled_from(OPTIONS).map(lambda option: [option.name]),
)
RIGHT = st.one_of(
    st.sampled_from([one for one in OPTIONS if one.is_plain]).flatmap(spelled), st.just(["savings"])
)


@given(st.lists(PIECES, max_size=6), st.sampled_from(QUICK), st.lists(PIECES, max_size=6))
def test_what_is_read_without_argparse_is_read_as_argparse_does(
    before: list[list[str]], command: str, after: list[list[str]]
) -> None:
    arguments = [*chain(*before), command, *chain(*after)]
    read = plainly(arguments)
    assert read is None or read == closely(arguments)


@given(st.sampled_from(QUICK), st.lists(RIGHT, max_size=4))
def test_the_two_read_likely_arguments_alike(command: str, after: list[list[str]]) -> None:
    arguments = ["--board", "a board", command, *chain(*after)]
    read = plainly(arguments)
    assert read is None or read == closely(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--board", "b", "--today", "2016-11-22"],
        ["actions"],
        ["actions", "--overdue"],
        ["--today", "2016-11-22", "--board", "b", "actions", "--owner", "Jo", "--by-owner"],
        ["actions", "--json", "--board", "b"],
        ["search", "savings", "policy"],
        ["search", "--best", "savings", "--json"],
    ],
)
def test_the_usual_questions_need_no_argparse(arguments: list[str]) -> None:
    assert plainly(arguments) == closely(arguments) is not None


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["meetings"],
        ["actions", "--help"],
        ["actions", "--owner"],
        ["actions", "--owner", "--json"],
        ["actions", "--owner=Jo"],
        ["actions", "savings"],
        ["actions", "--", "--json"],
        ["search"],
        ["search", "--limit", "5", "savings"],
        ["search", "--kind", "action", "savings"],
        ["search", "one", "--json", "two"],
        ["--board"],
        [""],
        ["--nonsense", "actions"],
    ],
)
def test_the_rest_is_left_to_argparse(arguments: list[str]) -> None:
    assert plainly(arguments) is None
