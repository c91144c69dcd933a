"""The range of a ratio of two averages."""

import math

from .ranges import Range


def ratio_range(before: float, during: float, reach_before: float, reach_during: float) -> Range | None:
    """All ratios rho = during / before that agree with both averages; None where they have no end.

    A reach is k times the standard error of that average. The ratios are those with
    |during - rho before| <= sqrt(reach_during^2 + rho^2 reach_before^2). With g = (reach_before / before)^2 and
    h = (reach_during / before)^2 their ends are (rho ± sqrt(h (1-g) + g rho^2)) / (1-g), which is
    (B ± sqrt(B^2 - AC)) / A divided through by before^2; g >= 1 is A <= 0: the average before may as well be zero.
    1 lies inside exactly when 0 lies inside (during - before) ± sqrt(reach_before^2 + reach_during^2).
    Source: Fieller 1954.
    """
    if before == 0:
        return None
    own, other, ratio = reach_before / before, reach_during / before, during / before
    g, h = own * own, other * other
    if g >= 1:
        return None
    reach = math.sqrt(h * (1 - g) + g * ratio * ratio)
    ends = Range((ratio - reach) / (1 - g), ratio, (ratio + reach) / (1 - g))
    return ends if math.isfinite(ends.low) and math.isfinite(ends.high) else None
