"""Figures ready for a sentence, in one language and one currency."""

from collections.abc import Callable
from dataclasses import dataclass

from components.measurement import Outcome, Range
from components.texts import N_, Words

LARGE = 100  # of a currency: from here on without cents


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True)
class Voice:
    words: Words
    currency: str
    own: Callable[[str], str] = _as_it_is  # makes the owner's words safe for where they will stand

    def percent(self, value: float, beside: float | None = None) -> str:
        """Without a sign and whole, with its article; one decimal where rounding would hide on which side of zero, or
        of what stands `beside` it, the figure lies."""
        value = abs(value)
        whole = round(value)
        hides = whole == 0 and value > 0
        if beside is not None:
            hides = hides or (whole >= beside) != (value >= beside)
        return self.words.with_article(self.words.percent(value, 1 if hides else 0))

    def target(self, seen: Outcome) -> str:
        """The target as it was given: "10%", or "430"."""
        metric, words = seen.metric, self.words
        if metric.target_percent is not None:
            return words.percent(metric.target_percent, 1)
        return words.figure(metric.target_value) if metric.target_value is not None else ""

    def unit(self, seen: Outcome) -> str:
        return self.own(seen.metric.unit or seen.metric.name)

    def metric(self, seen: Outcome) -> str:
        return self.own(seen.metric.name or seen.metric.unit)

    def comparison(self, seen: Outcome) -> str:
        """What the pilot does not touch."""
        return self.own(seen.metric.comparison_name) or self.words(N_("Comparison"))

    def money(self, value: float) -> str:
        return self.words.money(value, self.currency, whole=abs(value) >= LARGE)

    def amounts(self, range: Range) -> tuple[str, str, str]:
        """Low, middle, high, all with cents or all without."""
        whole = max(abs(range.low), abs(range.high)) >= LARGE
        low, middle, high = (
            self.words.money(value, self.currency, whole) for value in (range.low, range.middle, range.high)
        )
        return low, middle, high
