"""A number seen against another that the pilot does not touch: a branch, a region, the same weeks a year ago."""

import math
from collections.abc import Sequence

from .spread import Entry, spread


def log_ratios(own: Sequence[Entry], other: Sequence[Entry]) -> list[Entry] | None:
    """q = log(own / other), week by week, each covering what the own one covers.

    None where a value on either side is not above zero: the other series cannot be used. ValueError where the weeks
    do not pair off.
    """
    if len(own) != len(other):
        raise ValueError(f"{len(own)} weeks cannot be compared with {len(other)}: they must pair off")
    for entries in (own, other):
        spread(entries)
    pairs = [(value, beside, weight) for (value, weight), (beside, _) in zip(own, other, strict=True)]
    if any(value <= 0 or beside <= 0 for value, beside, _ in pairs):
        return None
    return [(math.log(value) - math.log(beside), weight) for value, beside, weight in pairs]
