"""A figure with its uncertainty."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Range:
    low: float
    middle: float
    high: float

    @classmethod
    def of(cls, given: list[float]) -> "Range | None":
        """From the lowest to the highest of what was given, the average in the middle; None where nothing was."""
        return cls(min(given), sum(given) / len(given), max(given)) if given else None

    def times(self, factor: float) -> "Range":
        """Every figure times `factor`, which is not negative."""
        return Range(self.low * factor, self.middle * factor, self.high * factor)

    def turned(self) -> "Range":
        """Every figure with its sign turned; nothing stays nothing, never minus zero."""
        return Range(0.0 - self.high, 0.0 - self.middle, 0.0 - self.low)
