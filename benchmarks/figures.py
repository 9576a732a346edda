"""What was measured, beside its peer and its target: as a table, and kept as JSON."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median, quantiles
from typing import ParamSpec, TypeVar

import msgspec
from rich.console import Console
from rich.table import Table

P = ParamSpec("P")
R = TypeVar("R")

RESULTS = Path(__file__).with_name("results")


class Samples(msgspec.Struct, frozen=True):
    """Measurements of one thing, in the order they were taken."""

    of: str
    """What was measured: "cpbtui, full size"."""
    values: list[float]

    @property
    def p50(self) -> float:
        """Half of them are at most this."""
        return median(self.values)

    @property
    def p95(self) -> float:
        """Nineteen of twenty are at most this."""
        if len(self.values) < 2:
            return self.values[0]
        return quantiles(self.values, n=20, method="inclusive")[-1]


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One figure of the design and how it came out."""

    what: str
    unit: str
    ours: Samples
    peer: Samples | None = None
    compared: str
    """What is held against the target: "p95", "ratio of p95"."""
    value: float
    """What that came to, in the unit or as a ratio."""
    at_most: float

    @property
    def met(self) -> bool:
        """Whether the target is reached."""
        return self.value <= self.at_most


def alone(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Do something in a process of its own, started afresh."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *args, **kwargs).result()


def rounded(values: Sequence[float]) -> list[float]:
    """Measurements without the digits that mean nothing."""
    return [float(f"{value:.4g}") for value in values]


def keep(name: str, figures: Sequence[Figure]) -> None:
    """Keep the figures of one measurement, with every sample."""
    RESULTS.mkdir(exist_ok=True)
    encoded = msgspec.json.encode(
        [{**msgspec.to_builtins(one), "met": one.met} for one in figures], order="sorted"
    )
    (RESULTS / f"{name}.json").write_bytes(encoded + b"\n")


def show(figures: Sequence[Figure]) -> None:
    """Print figures as a table."""
    table = Table("what", "ours p50", "p95", "peer", "p50", "p95", "compared", "target", "met")
    for one in figures:
        peer = one.peer
        table.add_row(
            one.what, f"{one.ours.p50:.4g} {one.unit}", f"{one.ours.p95:.4g}",
            peer.of if peer else "–", f"{peer.p50:.4g}" if peer else "",
            f"{peer.p95:.4g}" if peer else "", f"{one.compared} {one.value:.3g}",
            f"≤ {one.at_most:g}", "yes" if one.met else "NO",
        )  # fmt: skip
    Console(width=170).print(table)
