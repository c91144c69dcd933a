"""A figure with its uncertainty."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Range:
    low: float
    middle: float
    high: float

    def times(self, factor: float) -> "Range":
        """Every figure times `factor`, which is not negative."""
        return Range(self.low * factor, self.middle * factor, self.high * factor)
