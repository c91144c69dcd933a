"""Which objective fits the hours and the cash that are there: the filter of the first step, now with figures (M4)."""

from dataclasses import dataclass
from typing import Literal

from components.catalogue.pilot_sizes import PILOT_SIZES, usual_cash
from components.workbook import Objective, Pilot, Workbook

from .capacity import capacity, planned_cash

Fit = Literal["fits", "tight", "too_much", "not_known"]  # tight: at its smallest it fits, in comfort it does not


@dataclass(frozen=True)
class Feasibility:
    """What an objective takes and what is there; None where something was not said or is not known."""

    planned: bool  # the figures are those of the owner's own pilot, not the usual ones
    hours: tuple[float, float] | None  # a week: from the least to the most; of a plan: on average, in its fullest week
    hours_there: float | None
    cash: tuple[float, float] | None  # in all
    cash_there: float | None

    @property
    def hours_fit(self) -> Fit:
        return "too_much" if self.hours_there == 0 else _fit(self.hours, self.hours_there)

    @property
    def cash_fit(self) -> Fit:
        return _fit(self.cash, self.cash_there)

    @property
    def fit(self) -> Fit:
        """Too much of one is too much. Hours decide; cash that is not known leaves it at that."""
        both = self.hours_fit, self.cash_fit
        if "too_much" in both:
            return "too_much"
        if self.hours_fit == "not_known":
            return "not_known"
        return "tight" if "tight" in both else "fits"


def feasibility(book: Workbook, objective: Objective) -> Feasibility:
    there = book.resources.hours_a_week, book.resources.cash
    pilot = next((pilot for pilot in reversed(book.pilots) if _plans(book, pilot, objective)), None)
    if pilot:
        planned, cash = capacity(book.resources, pilot).planned, planned_cash(pilot)
        return Feasibility(True, (sum(planned) / len(planned), max(planned)), there[0], (cash, cash), there[1])
    size = PILOT_SIZES.get(objective.kind)
    if size is None:
        return Feasibility(False, None, there[0], None, there[1])
    return Feasibility(False, size.hours, there[0], usual_cash(size, book.currency), there[1])


def _plans(book: Workbook, pilot: Pilot, objective: Objective) -> bool:
    """A pilot for this objective that is still to be run, and that says what it takes."""
    is_over = pilot.status in ("ended", "abandoned")
    return pilot.objective == objective.id and not is_over and capacity(book.resources, pilot).total > 0


def _fit(needed: tuple[float, float] | None, there: float | None) -> Fit:
    if needed is None or there is None:
        return "not_known"
    if there < needed[0]:
        return "too_much"
    return "fits" if there >= needed[1] else "tight"
