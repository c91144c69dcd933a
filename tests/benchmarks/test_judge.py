"""How long a verdict takes, against scipy's own t test on the same numbers."""

from collections.abc import Callable
from time import process_time

from scipy.stats import ttest_ind

from components.measurement import judge
from tests.measurement.judging import weeks
from tests.measurement.series import CALLS_BEFORE, CALLS_DURING

GOAL = 2.0  # times as long as the t test with its confidence interval
ROUNDS, CALLS = 15, 20
BEFORE, DURING = (CALLS_BEFORE * 4)[:26], (CALLS_DURING * 2)[:8]
ENTRIES_BEFORE, ENTRIES_DURING = weeks(*BEFORE), weeks(*DURING)


def verdict() -> None:
    judge(ENTRIES_BEFORE, ENTRIES_DURING, quantity="count", better="lower", target_percent=10.0)


def t_test() -> None:
    ttest_ind(DURING, BEFORE).confidence_interval(0.9)


def seconds(call: Callable[[], None]) -> float:
    begun = process_time()
    for _ in range(CALLS):
        call()
    return process_time() - begun


def test_a_verdict_takes_at_most_twice_a_t_test() -> None:
    """26 weeks before and 8 in the pilot; the quickest of 15 rounds each, turn by turn, in processor time."""
    verdict()
    t_test()
    rounds = [(seconds(verdict), seconds(t_test)) for _ in range(ROUNDS)]
    ours, theirs = (min(times) for times in zip(*rounds, strict=True))
    print(f"judge {1e6 * ours / CALLS:.0f} µs, ttest_ind {1e6 * theirs / CALLS:.0f} µs: {ours / theirs:.2f}")
    assert ours <= GOAL * theirs
