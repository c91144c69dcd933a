"""How often rule R calls a pilot an improvement, with and without an effect: seeded, against MEASUREMENT 5.

`make simulation` writes the table into docs/simulation.md.
"""

import math
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from components.measurement import judge
from components.workbook.metrics import Quantity

RUNS = 4000
PUBLISHED_RUNS = 20_000
SEED = 20260307
REPORT = Path(__file__).parents[2] / "docs" / "simulation.md"
MEAN = 100.0

Weeks = np.ndarray[tuple[int], np.dtype[np.float64]]
Data = Callable[[np.random.Generator, int, int], Weeks]  # the weeks before and during, one after the other


def normal(variation: float) -> Data:
    return lambda random, before, during: random.normal(MEAN, variation * MEAN, before + during)


def lognormal(variation: float) -> Data:
    spread = math.sqrt(math.log(1 + variation**2))
    return lambda random, before, during: random.lognormal(math.log(MEAN) - spread**2 / 2, spread, before + during)


def poisson(mean: float) -> Data:
    return lambda random, before, during: random.poisson(mean, before + during).astype(float)


def overdispersed(mean: float, times: float) -> Data:
    """Negative binomial counts whose variance is `times` their mean."""
    size = mean / (times - 1)
    return lambda random, before, during: random.negative_binomial(size, 1 / times, before + during).astype(float)


def sticky(likeness: float, variation: float = 0.2) -> Data:
    """AR(1): each week resembles the one before."""

    def data(random: np.random.Generator, before: int, during: int) -> Weeks:
        shocks = random.normal(0, 1, before + during)
        shocks[1:] *= math.sqrt(1 - likeness**2)
        for week in range(1, len(shocks)):
            shocks[week] += likeness * shocks[week - 1]
        return MEAN * (1 + variation * shocks)

    return data


def falling(a_week: float, variation: float) -> Data:
    """A steady trend, in shares of the first week."""

    def data(random: np.random.Generator, before: int, during: int) -> Weeks:
        return MEAN * (1 - a_week * np.arange(before + during)) + random.normal(0, variation * MEAN, before + during)

    return data


def seasonal(amplitude: float, variation: float) -> Data:
    """A wave of 52 weeks that begins anywhere."""

    def data(random: np.random.Generator, before: int, during: int) -> Weeks:
        wave = np.sin(2 * math.pi * (np.arange(before + during) + random.uniform(0, 52)) / 52)
        return MEAN * (1 + amplitude * wave) + random.normal(0, variation * MEAN, before + during)

    return data


def bumpier_pilot(variation: float) -> Data:
    """Twice as variable during the pilot."""

    def data(random: np.random.Generator, before: int, during: int) -> Weeks:
        return MEAN + variation * MEAN * np.concatenate([random.normal(0, 1, before), random.normal(0, 2, during)])

    return data


def extreme_start(variation: float) -> Data:
    """Begun because the last 4 weeks were in the worst tenth."""

    def data(random: np.random.Generator, before: int, during: int) -> Weeks:
        while True:
            weeks = random.normal(MEAN, variation * MEAN, before + during)
            if weeks[before - 4 : before].mean() > MEAN * (1 + 1.2816 * variation / 2):
                return weeks

    return data


def fewer(data: Data, fall: float) -> Data:
    """An effect: every pilot week is lower by this share of the average."""

    def changed(random: np.random.Generator, before: int, during: int) -> Weeks:
        weeks = data(random, before, during)
        weeks[before:] -= fall * MEAN
        return weeks

    return changed


def fewer_events(mean: float, fall: float) -> Data:
    return lambda random, before, during: random.poisson(np.repeat([mean, mean * (1 - fall)], [before, during])).astype(
        float
    )


@dataclass(frozen=True)
class Cell:
    """One published percentage: of the runs called an improvement, drift-flagged ones not counted."""

    data: str
    effect: str
    before: int
    during: int
    published: float
    rounding: float  # of the published percentage
    draw: Data
    quantity: Quantity

    @property
    def as_published(self) -> str:
        return f"{self.published:.{1 if self.rounding < 0.5 else 0}f}"

    def share(self, runs: int = RUNS) -> float:
        """The percentage of runs whose verdict is an improvement, where fewer are wanted."""
        key = f"{self.data} {self.effect} {self.before} {self.during}"
        random = np.random.default_rng([SEED, zlib.crc32(key.encode())])
        return 100 * sum(self._improved(random) for _ in range(runs)) / runs

    @property
    def tolerance(self) -> float:
        """3.5 standard errors of both simulations, and the rounding."""
        share = max(self.published, 0.1) / 100
        return 350 * math.sqrt(share * (1 - share) * (1 / RUNS + 1 / PUBLISHED_RUNS)) + self.rounding

    def _improved(self, random: np.random.Generator) -> bool:
        weeks = [(value, 1.0) for value in self.draw(random, self.before, self.during).tolist()]
        verdict = judge(
            weeks[: self.before], weeks[self.before :], quantity=self.quantity, better="lower", target_percent=10.0
        )
        return verdict.improved


FALSE_ALARMS: list[tuple[str, Data, Quantity, dict[tuple[int, int], float]]] = [
    ("normal, CV 20%", normal(0.2), "amount", {
        (1, 4): 2.7, (2, 6): 2.2, (3, 8): 2.2, (4, 4): 2.1, (4, 6): 2.2, (6, 4): 1.7, (8, 6): 2.8, (12, 8): 2.8,
        (26, 6): 2.6,
    }),
    ("lognormal, CV 40%", lognormal(0.4), "amount", {(1, 4): 5.7, (4, 6): 2.4, (8, 6): 2.8, (26, 4): 1.6}),
    ("Poisson, 2 a week", poisson(2), "count", {(1, 4): 0.8, (4, 8): 3.3, (8, 6): 2.7, (26, 6): 3.1}),
    ("Poisson, 5 a week", poisson(5), "count", {(2, 6): 0.7, (8, 6): 2.7, (26, 6): 2.8}),
    ("Poisson, 100 a week", poisson(100), "count", {(1, 6): 0.4, (4, 6): 2.2, (12, 8): 2.9}),
    ("negative binomial, 3 a week, variance 9", overdispersed(3, 3), "count", {(1, 6): 6.0, (4, 6): 4.1, (8, 6): 3.2}),
    ("negative binomial, 20 a week, variance 60", overdispersed(20, 3), "count", {(4, 6): 2.2, (26, 8): 2.7}),
    ("sticky, AR(1) 0.3", sticky(0.3), "amount", {(1, 6): 2.7, (4, 6): 5.6, (8, 6): 5.6, (26, 8): 4.4}),
    ("sticky, AR(1) 0.6", sticky(0.6), "amount", {(4, 6): 11.3, (8, 6): 8.1, (26, 6): 5.5}),
    ("falling 1% a week, CV 10%", falling(0.01, 0.1), "amount", {(4, 6): 8.4, (8, 6): 18.9, (26, 6): 4.7}),
    ("falling 2% a week, CV 10%", falling(0.02, 0.1), "amount", {(8, 8): 44.8, (12, 6): 18.6}),
    ("season of ±20%, CV 10%", seasonal(0.2, 0.1), "amount", {(8, 6): 13.0, (26, 8): 13.4}),
    ("pilot twice as variable", bumpier_pilot(0.2), "amount", {(1, 6): 0.3, (8, 6): 3.1, (26, 4): 5.6}),
    ("begun at an extreme moment", extreme_start(0.2), "amount", {(4, 6): 15.0, (12, 6): 7.3, (26, 8): 5.2}),
]  # fmt: skip
POWER: dict[tuple[float, float], dict[tuple[int, int], float]] = {  # variation, true fall
    (0.05, 0.1): {(4, 4): 62, (26, 6): 97},
    (0.1, 0.1): {(4, 6): 26, (12, 8): 53},
    (0.1, 0.2): {(4, 4): 62, (8, 6): 86, (26, 8): 98},
    (0.1, 0.3): {(8, 8): 93},
    (0.2, 0.1): {(8, 6): 14},
    (0.2, 0.2): {(4, 6): 26, (8, 6): 39, (26, 8): 64},
    (0.2, 0.3): {(4, 8): 57, (12, 6): 75, (26, 4): 72},
    (0.3, 0.2): {(12, 8): 29},
    (0.3, 0.3): {(26, 6): 54},
}
POWER_OF_COUNTS: dict[tuple[float, float], dict[int, float]] = {  # events a week, true fall; 6 pilot weeks
    (2, 0.5): {1: 12, 4: 24, 26: 41},
    (5, 0.5): {1: 16, 8: 60},
    (20, 0.2): {2: 9, 8: 36},
    (20, 0.3): {4: 50, 26: 84},
    (100, 0.1): {8: 41},
    (100, 0.2): {1: 25, 12: 91},
}


def cells() -> Iterator[Cell]:
    for name, data, quantity, published in FALSE_ALARMS:
        for (before, during), share in published.items():
            yield Cell(name, "none", before, during, share, 0.05, data, quantity)
    for (variation, fall), published in POWER.items():
        for (before, during), share in published.items():
            data = fewer(normal(variation), fall)
            yield Cell(f"normal, CV {variation:.0%}", f"-{fall:.0%}", before, during, share, 0.5, data, "amount")
    for (mean, fall), by_baseline in POWER_OF_COUNTS.items():
        for before, share in by_baseline.items():
            data = fewer_events(mean, fall)
            yield Cell(f"Poisson, {mean:g} a week", f"-{fall:.0%}", before, 6, share, 0.5, data, "count")


def report() -> str:
    """The table, in Markdown."""
    lines = [
        "# Rule R, simulated",
        "",
        f"How many of {RUNS:,} pilots `judge` calls an improvement, in percent, beside what the method published from",
        f"{PUBLISHED_RUNS:,} runs. Without an effect these are false alarms; with one, the chance to see it.",
        "Drift-flagged verdicts are not counted. The last column is how far two such simulations may lie apart by",
        f"chance: 3.5 standard errors, and the rounding. Seed {SEED}; written by `make simulation`, checked by",
        "`make thorough`.",
        "",
        "| weeks are | true effect | weeks before | pilot weeks | published | here | may differ by |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {cell.data} | {cell.effect} | {cell.before} | {cell.during} | {cell.as_published} | {cell.share():.1f} "
        f"| {cell.tolerance:.1f} |"
        for cell in cells()
    ]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    REPORT.write_text(report(), "utf-8")
