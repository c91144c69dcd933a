"""Before the pilot: the tables and sentences of MEASUREMENT 4 and 8."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.measurement import Detectable, detectable, judge
from components.measurement.planning import Answer
from tests.measurement.judging import weeks
from tests.measurement.series import CALLS_BEFORE

MDE_AT_10_PERCENT = {  # entries before: detectable percent with 4, 6, 8 and 12 pilot weeks, weeks varying by 10%
    1: (45.1, 38.2, 35.6, 33.4),
    2: (32.2, 28.0, 26.1, 24.4),
    3: (27.0, 23.8, 22.1, 20.5),
    4: (24.3, 21.3, 19.8, 18.2),
    6: (21.3, 17.6, 16.3, 14.8),
    8: (18.7, 16.3, 14.9, 13.4),
    12: (17.2, 14.8, 13.4, 11.9),
    26: (15.6, 13.1, 11.7, 10.0),
    52: (14.8, 12.3, 10.8, 9.1),
}
WEEKS_NEEDED = {  # variation in percent, entries before: pilot weeks for a change of 10, 20 and 30%
    (5, 4): (8, 4, 4), (5, 8): (4, 4, 4), (5, 12): (4, 4, 4), (5, 26): (4, 4, 4),
    (10, 4): (None, 8, 4), (10, 8): (None, 4, 4), (10, 12): (27, 4, 4), (10, 26): (13, 4, 4),
    (15, 4): (None, None, 8), (15, 8): (None, 13, 4), (15, 12): (None, 9, 4), (15, 26): (None, 6, 4),
    (20, 4): (None, None, None), (20, 8): (None, None, 8), (20, 12): (None, 27, 6), (20, 26): (None, 13, 5),
    (30, 4): (None, None, None), (30, 8): (None, None, None), (30, 12): (None, None, 27), (30, 26): (None, None, 13),
}  # fmt: skip


def planned(entries: int, spread: float, pilot_weeks: int = 6) -> Detectable:
    return Detectable(entries, pilot_weeks, 100.0, spread, assumed=False)


@pytest.mark.parametrize(("entries", "percents"), MDE_AT_10_PERCENT.items())
def test_the_table_of_detectable_changes(entries: int, percents: tuple[float, ...]) -> None:
    found = [planned(entries, 0.10, pilot).percent for pilot in (4, 6, 8, 12)]
    assert found == pytest.approx(percents, abs=0.05)


@pytest.mark.parametrize(("given", "needed"), WEEKS_NEEDED.items())
def test_the_table_of_weeks_needed(given: tuple[int, int], needed: tuple[int | None, ...]) -> None:
    variation, entries = given
    assert tuple(planned(entries, variation / 100).weeks_needed(target) for target in (10, 20, 30)) == needed


@pytest.mark.parametrize(("entries", "factor"), [(4, 1.73), (5, 1.56), (6, 1.46), (8, 1.35), (12, 1.25), (26, 1.15)])
def test_a_spread_from_few_weeks_is_rough(entries: int, factor: float) -> None:
    plan = planned(entries, 0.10)
    assert plan.percent is not None
    assert plan.percent_upper == pytest.approx(plan.percent * factor, rel=0.005)


@pytest.mark.parametrize(("share", "chance"), [(1, 0.80), (0.75, 0.55), (0.5, 0.30), (1.25, 0.94)])
@pytest.mark.parametrize("entries", [4, 8, 12, 26])
def test_the_chance_to_see_a_share_of_the_detectable_change(entries: int, share: float, chance: float) -> None:
    """ "80% at MDE, about 55% at 3/4, about 30% at half, 94% at 1.25 times"."""
    plan = planned(entries, 0.10)
    assert plan.percent is not None
    assert plan.chance(share * plan.percent) == pytest.approx(chance, abs=0.04)


@pytest.mark.parametrize(("target", "answer"), [(17.0, "yes"), (16.0, "perhaps"), (10.0, "perhaps"), (9.0, "no")])
def test_the_answer_in_a_word(target: float, answer: Answer) -> None:
    assert planned(8, 0.10).answer(target) == answer  # detectable: 16.3%


def test_an_endless_pilot_still_has_its_baseline() -> None:
    """100 (1.2 * 1.645 + 0.842) * 0.1 / sqrt(8) = 9.956: a target of 9% is out of reach with 8 weeks before."""
    plan = planned(8, 0.10)
    assert plan.percent_endless == pytest.approx(9.956, abs=0.001)
    assert plan.weeks_needed(9) is None
    needed = plan.baseline_needed(13)
    assert needed is not None
    shorter, enough = (replace(plan, entries=entries).percent for entries in (needed - 1, needed))
    assert shorter is not None
    assert enough is not None
    assert enough <= 13 < shorter


def test_the_band_of_the_pilots_average() -> None:
    """mean ± f t_(0.95,7) s sqrt(1/8 + 1/6), with f = 1.2, t = 1.8946 and s^2 = 115.5 / 7 of the calls."""
    band = detectable(weeks(*CALLS_BEFORE), quantity="count", pilot_weeks=6).band
    assert band is not None
    reach = 1.2 * 1.894579 * math.sqrt(115.5 / 7) * math.sqrt(1 / 8 + 1 / 6)
    assert (band.low, band.middle, band.high) == pytest.approx((51.25 - reach, 51.25, 51.25 + reach), abs=1e-3)


class TestOneOrNoFigure:
    def test_one_figure_assumes_a_fifth(self) -> None:
        plan = detectable(weeks(500), quantity="amount", pilot_weeks=6)
        assert (plan.spread, plan.assumed, plan.percent_upper, plan.band) == (0.20, True, None, None)
        assert plan.percent == pytest.approx(2 * 38.2, abs=0.1)

    def test_one_small_count_varies_by_chance(self) -> None:
        plan = detectable([(16.0, 4.345)], quantity="count", pilot_weeks=6)
        assert (plan.spread, plan.assumed) == (0.25, True)

    def test_equal_amounts_say_nothing_about_ups_and_downs(self) -> None:
        assert detectable(weeks(50, 50, 50, 50), quantity="amount", pilot_weeks=6).assumed
        counted = detectable(weeks(*[25] * 9), quantity="count", pilot_weeks=6)
        assert (counted.spread, counted.assumed) == (0.2, False)

    @pytest.mark.parametrize("before", [[], [0.0], [0.0, 0.0, 0.0]])
    def test_without_an_average_nothing_shows(self, before: list[float]) -> None:
        plan = detectable(weeks(*before), quantity="count", pilot_weeks=6)
        assert (plan.percent, plan.percent_upper, plan.percent_endless, plan.band) == (None, None, None, None)
        assert (plan.chance(20), plan.weeks_needed(20), plan.answer(20), plan.baseline_needed(20)) == (
            0, None, "no", None,
        )  # fmt: skip

    def test_a_pilot_of_three_weeks_never_gets_a_verdict(self) -> None:
        plan = detectable(weeks(*CALLS_BEFORE), quantity="count", pilot_weeks=3)
        assert (plan.percent, plan.chance(50)) == (None, 0)
        assert judge(
            weeks(*CALLS_BEFORE), weeks(1, 2, 3), quantity="count", better="lower", target_percent=50
        ).code == ("not_enough_data")


class TestComparison:
    def test_a_series_that_moves_alike_lets_small_changes_show(self) -> None:
        own = weeks(100, 120, 90, 110, 130, 95, 105, 115)
        other = weeks(201, 239, 182, 221, 258, 190, 211, 229)
        alone = detectable(own, quantity="amount", pilot_weeks=6)
        beside = detectable(own, quantity="amount", pilot_weeks=6, comparison=other)
        assert (beside.against, beside.assumed) == ("comparison", False)
        assert beside.spread is not None
        assert alone.spread is not None
        assert beside.spread < alone.spread / 10

    def test_a_zero_makes_it_unusable(self) -> None:
        own = weeks(*CALLS_BEFORE)
        plan = detectable(own, quantity="count", pilot_weeks=6, comparison=weeks(*[0.0] * 8))
        assert plan == detectable(own, quantity="count", pilot_weeks=6)


@given(
    st.lists(st.tuples(st.integers(0, 500).map(float), st.sampled_from([1.0, 4.345])), max_size=30),
    st.sampled_from(["count", "amount", "rate", "level"]),
    st.integers(1, 60),
    st.floats(0.1, 500),
)
def test_plans_are_always_possible_and_in_order(before: list[tuple[float, float]], quantity: str, pilot: int,
                                                target: float) -> None:  # fmt: skip
    plan = detectable(before, quantity=quantity, pilot_weeks=pilot)  # type: ignore[arg-type]
    assert 0 <= plan.chance(target) <= 1
    assert plan.chance(target) <= plan.chance(2 * target)
    if plan.percent is not None and plan.percent_endless is not None:
        assert plan.percent_endless < plan.percent
    assert (plan.weeks_needed(target) or 99) >= (plan.weeks_needed(2 * target) or 99)


def test_what_cannot_be_planned_is_refused() -> None:
    plan = planned(8, 0.10)
    for target in (0, -5, math.nan, math.inf):
        for question in (plan.chance, plan.answer, plan.weeks_needed, plan.baseline_needed):
            with pytest.raises(ValueError, match="target lies above zero"):
                question(target)
    with pytest.raises(ValueError, match="at least one week"):
        detectable([], quantity="count", pilot_weeks=0)
    with pytest.raises(ValueError, match="one of count"):
        detectable([], quantity="lots", pilot_weeks=6)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="below zero"):
        detectable(weeks(-1), quantity="count", pilot_weeks=6)
    with pytest.raises(ValueError, match="pair off"):
        detectable(weeks(1, 2), quantity="count", pilot_weeks=6, comparison=weeks(1))
