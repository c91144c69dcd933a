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

    def turned(self) -> "Range":
        """Every figure with its sign turned; nothing stays nothing, never minus zero."""
        return Range(0.0 - self.high, 0.0 - self.middle, 0.0 - self.low)
