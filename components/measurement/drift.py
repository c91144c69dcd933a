"""Whether a number was already moving before the pilot began."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from components.workbook.metrics import Better

FEWEST = 5  # readings from which a drift can be seen
CLEAR = 1.5  # slopes this many standard errors from nothing
EXPLAINS = 0.5  # of the observed change

Drift = Literal["drift_same_way", "drift_other_way"]


@dataclass(frozen=True, slots=True)
class Slope:
    step: float  # from one reading to the next, in the values' unit
    t: float  # steps divided by their standard error; infinite on a straight line


def slope(values: Sequence[float]) -> Slope:
    """Least squares on the position of the readings, not their dates. ValueError for fewer than 3 readings."""
    n = len(values)
    if n < 3:
        raise ValueError("a slope and its error need at least 3 readings")
    middle, mean = (n - 1) / 2, math.fsum(values) / n
    places = n * (n * n - 1) / 12
    step = math.fsum((place - middle) * (value - mean) for place, value in enumerate(values)) / places
    left = [value - mean - step * (place - middle) for place, value in enumerate(values)]
    error = math.sqrt(math.fsum(off * off for off in left) / (n - 2) / places)
    if error == 0:
        return Slope(step, math.copysign(math.inf, step) if step else 0.0)
    return Slope(step, step / error)


def drift(before: Sequence[float], change: float, weeks_in_pilot: int, better: Better) -> Drift | None:
    """Whether the baseline already drifted, by itself enough for half of the observed change or more.

    With sigma = +1 where higher is better, else -1, t_b the slope's t and b its step: "drift_same_way" (as wanted) if
    sigma t_b > 1.5 and sigma b (n_b + n_p) / 2 >= sigma D / 2; "drift_other_way" if the same holds for -sigma.
    The thresholds are the method's own, supported by its simulations.
    """
    if len(before) < FEWEST:
        return None
    seen = slope(before)
    moved_alone = seen.step * (len(before) + weeks_in_pilot) / 2
    wanted = 1 if better == "higher" else -1
    ways: tuple[tuple[int, Drift], ...] = ((wanted, "drift_same_way"), (-wanted, "drift_other_way"))
    for sign, way in ways:
        if sign * seen.t > CLEAR and sign * moved_alone >= EXPLAINS * sign * change:
            return way
    return None
