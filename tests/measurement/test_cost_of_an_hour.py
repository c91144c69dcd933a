"""M13, M16: what an hour of a pilot costs, by whoever gives it, wherever money is worked out. By hand first."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.advice import pays_from
from components.measurement import capacity, cost_of_an_hour, ledger, outlook, spent, stretch
from components.workbook import Action, Channel, Metric, Person, Pilot, Resources, Workbook
from tests.advice.plans import START, WEEK, essential_plan, plan_with_ended_pilot

ANNA = Person(id="anna", name="Anna", hours=2.0, hour_cost=20.0)
BEN = Person(id="ben", name="Ben", hours=1.0, hour_cost=50.0)
CLEO = Person(id="cleo", name="Cleo", hours=1.0)


def cost(
    *actions: Action, people: Sequence[Person] = (), usual: float | None = 35.0, channels: Sequence[Channel] = ()
) -> float | None:
    pilot = Pilot(weeks=4, actions=list(actions), channels=list(channels))
    return cost_of_an_hour(pilot, Metric(hour_cost=usual), Resources(people=list(people)))


def by(person: str | None, hours: float | None, **other: object) -> Action:
    return Action.model_validate({"person": person, "hours": hours, **other})


class TestByHand:
    def test_whoever_does_it_makes_the_cost(self) -> None:
        """3 hours at 20 and 1 at 50 are 110 for 4 hours."""
        assert cost(by("anna", 3.0), by("ben", 1.0), people=[ANNA, BEN]) == pytest.approx(27.5)
        assert cost(by("ben", 2.0), people=[ANNA, BEN]) == 50

    def test_an_hour_of_nobody_in_particular_costs_what_the_people_cost(self) -> None:
        """2 hours a week at 20 and 1 at 50: 30 on average, whatever the metric says."""
        assert cost(by(None, 3.0), people=[ANNA, BEN]) == pytest.approx(30)
        assert cost(people=[ANNA, BEN]) == pytest.approx(30)

    def test_a_person_without_a_cost_costs_what_the_metric_says(self) -> None:
        assert cost(by("cleo", 1.0), by("anna", 1.0), people=[ANNA, CLEO]) == pytest.approx((35 + 20) / 2)

    def test_where_the_metric_says_nothing_those_that_are_known_count(self) -> None:
        assert cost(by("cleo", 1.0), people=[ANNA, CLEO], usual=None) == 20

    def test_without_people_the_metric_says_it(self) -> None:
        assert cost(by(None, 1.0)) == 35
        assert cost() == 35

    def test_where_nothing_is_known_nothing_is_said(self) -> None:
        assert cost(by("cleo", 1.0), people=[CLEO], usual=None) is None
        assert cost(usual=None) is None

    def test_zero_is_a_cost(self) -> None:
        assert cost(by("anna", 3.0), people=[Person(id="anna", hour_cost=0.0)]) == 0

    def test_the_steady_hours_of_a_channel_are_nobodys_in_particular(self) -> None:
        """2 hours in each of 4 weeks, 1 of them Ben's: 7 hours at 30 and 1 at 50."""
        forum = Channel(id="forum", place="forum", hours=2.0)
        found = cost(by("ben", 1.0, channel="forum"), people=[ANNA, BEN], channels=[forum])
        assert found == pytest.approx((7 * 30 + 50) / 8)

    def test_hours_really_spent_weigh_instead_of_planned_ones(self) -> None:
        assert cost(by("anna", 1.0, hours_spent=3.0), by("ben", 1.0), people=[ANNA, BEN]) == pytest.approx(27.5)

    def test_what_lies_after_the_last_week_does_not_count(self) -> None:
        assert cost(by("anna", 1.0), by("ben", 9.0, week=5), people=[ANNA, BEN]) == 20


costs = st.one_of(st.none(), st.sampled_from([0.0, 12.5, 20.0, 31.0, 80.0]))
people = st.lists(st.builds(Person, hours=st.sampled_from([None, 0.0, 1.0, 4.0]), hour_cost=costs), max_size=4)


@given(people, costs, st.lists(st.tuples(st.integers(-1, 3), st.sampled_from([None, 0.0, 0.5, 3.0])), max_size=8))
def test_it_lies_between_the_cheapest_and_the_dearest(
    team: list[Person], usual: float | None, planned: list[tuple[int, float | None]]
) -> None:
    actions = [by(team[n].id if 0 <= n < len(team) else None, hours) for n, hours in planned]
    known = [person.hour_cost for person in team if person.hour_cost is not None] + ([] if usual is None else [usual])
    found = cost(*actions, people=team, usual=usual)
    assert (found is None) == (not known)
    if found is not None:
        assert min(known) - 1e-9 <= found <= max(known) + 1e-9
        assert cost(*reversed(actions), people=team, usual=usual) == pytest.approx(found)


@given(st.lists(st.tuples(st.sampled_from(["anna", "ben"]), st.floats(0.1, 50)), min_size=1, max_size=8))
def test_all_hours_together_cost_the_sum_of_each(planned: list[tuple[str, float]]) -> None:
    rate = {"anna": 20.0, "ben": 50.0}
    found = cost(*(by(who, hours) for who, hours in planned), people=[ANNA, BEN])
    assert found is not None
    assert found * sum(hours for _, hours in planned) == pytest.approx(sum(rate[who] * hours for who, hours in planned))


class TestWhereverMoneyIsWorkedOut:
    def test_the_break_even_counts_what_the_person_costs(self) -> None:
        """3 hours of Ben at 50 and 60 in cash, a call worth 10, over 6 weeks: 3.5 calls a week."""
        book = worth_ten(essential_plan())
        book.pilots[0].actions = [by("ben", 3.0)]
        assert even(book) == pytest.approx((3 * 50 + 60) / (10 * 6))
        book.resources.people = []
        assert even(book) == pytest.approx((3 * 35 + 60) / (10 * 6))

    def test_a_persons_cost_is_enough(self) -> None:
        book = worth_ten(essential_plan())
        book.pilots[0].actions, book.metrics[0].hour_cost = [by("ben", 3.0)], None
        assert even(book) == pytest.approx((3 * 50 + 60) / (10 * 6))

    def test_plan_review_and_ledger_take_the_same_cost(self) -> None:
        book = worth_ten(plan_with_ended_pilot())
        pilot, metric = book.pilots[0], book.metrics[0]
        pilot.actions, pilot.review.hours, pilot.review.cash = [by("anna", 3.0), by("ben", 1.0)], 10.0, 40.0
        used = spent(stretch(metric, pilot, book.pilots), book.resources)
        assert used.hour_cost == cost_of_an_hour(pilot, metric, book.resources) == pytest.approx(27.5)
        assert used.cost == pytest.approx(315)
        (entry,) = ledger(book, START + 7 * WEEK)
        assert entry.cost == pytest.approx(315)

    @pytest.mark.parametrize(("hours", "price"), [(None, 35.0), (10.0, None)])
    def test_a_ledger_says_no_sum_where_the_hours_have_none(self, hours: float | None, price: float | None) -> None:
        book = plan_with_ended_pilot()
        book.resources.people, book.metrics[0].hour_cost = [], price
        book.pilots[0].review.hours, book.pilots[0].review.cash = hours, 40.0
        assert ledger(book, date(2026, 12, 1))[0].cost is None


def worth_ten(book: Workbook) -> Workbook:
    book.metrics[0].value_low = book.metrics[0].value_high = 10.0
    book.metrics[0].hour_cost, book.resources.people = 35.0, [ANNA, BEN]
    pilot = book.pilots[0]
    pilot.cap_hours, pilot.cap_cash, pilot.channels = 3.0, 60.0, []
    return book


def even(book: Workbook) -> float:
    found = pays_from(book, book.metrics[0], outlook(book.metrics[0], book.pilots[0]))
    assert found is not None
    assert capacity(book.resources, book.pilots[0]).total == 3
    return found.units_per_week.middle
