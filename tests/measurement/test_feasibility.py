"""M4: which objective fits the hours and the cash that are there."""

import pytest

from components.measurement import Fit, feasibility
from components.workbook import Action, Objective, Pilot, Resources, Workbook

LAUNCH = Objective(id="launch", kind="launch")  # estimated: 2.5 to 5 hours a week, 50 to 300 in cash


def book(hours: float | None, cash: float | None, *pilots: Pilot) -> Workbook:
    return Workbook(objectives=[LAUNCH], resources=Resources(hours=hours, cash=cash), pilots=[*pilots])


@pytest.mark.parametrize(
    ("hours", "cash", "fit"),
    [
        (5.0, 300.0, "fits"),
        (200.0, 1e6, "fits"),
        (4.9, 300.0, "tight"),
        (5.0, 299.0, "tight"),
        (2.5, 50.0, "tight"),
        (2.4, 300.0, "too_much"),
        (5.0, 49.0, "too_much"),
        (0.0, 300.0, "too_much"),
        (5.0, None, "fits"),
        (2.4, None, "too_much"),
        (None, 300.0, "not_known"),
        (None, 0.0, "too_much"),
        (None, None, "not_known"),
    ],
)
def test_hours_and_cash_against_what_such_a_pilot_usually_takes(
    hours: float | None, cash: float | None, fit: Fit
) -> None:
    found = feasibility(book(hours, cash), LAUNCH)
    assert (found.fit, found.planned) == (fit, False)
    assert (found.hours, found.cash) == ((2.5, 5), (50, 300))


@pytest.mark.parametrize("kind", ["own", "", "from.next.year"])
def test_without_an_estimate_it_is_not_known(kind: str) -> None:
    found = feasibility(book(5.0, 300.0), Objective(kind=kind))
    assert (found.fit, found.hours, found.cash) == ("not_known", None, None)


def test_without_any_hours_nothing_fits() -> None:
    assert feasibility(book(0.0, 300.0), Objective(kind="own")).fit == "too_much"


def test_in_a_currency_without_an_estimate_the_hours_decide() -> None:
    plan = book(5.0, 0.0)
    plan.currency = "ISK"
    assert feasibility(plan, LAUNCH).fit == "fits"


class TestPlanned:
    PILOT = Pilot(
        objective="launch", weeks=4, actions=[Action(week=1, hours=3.0, cash=20.0), Action(week=2, hours=1.0)]
    )

    def test_the_owners_own_plan_counts_instead(self) -> None:
        """4 hours in 4 weeks: one on average, three in the fullest."""
        found = feasibility(book(3.0, 20.0, self.PILOT), LAUNCH)
        assert (found.planned, found.hours, found.cash, found.fit) == (True, (1, 3), (20, 20), "fits")
        assert feasibility(book(2.0, 20.0, self.PILOT), LAUNCH).fit == "tight"
        assert feasibility(book(0.5, 20.0, self.PILOT), LAUNCH).fit == "too_much"
        assert feasibility(book(3.0, 19.0, self.PILOT), LAUNCH).fit == "too_much"

    @pytest.mark.parametrize("status", ["ended", "abandoned"])
    def test_a_pilot_that_is_over_says_nothing_about_the_next(self, status: str) -> None:
        over = self.PILOT.model_copy(update={"status": status})
        assert feasibility(book(3.0, 20.0, over), LAUNCH).planned is False

    def test_a_pilot_without_hours_or_for_another_objective_neither(self) -> None:
        without, elsewhere = self.PILOT.model_copy(deep=True), self.PILOT.model_copy(deep=True)
        without.actions, elsewhere.objective = [], "another"
        assert feasibility(book(3.0, 20.0, without, elsewhere), LAUNCH).planned is False
