"""Statistics and money of a small pilot: pure functions, no pandas, no clock.

The verdict after a pilot is `judge`, the look ahead before one `detectable`; each rests on the pieces below it, which
can be used and checked alone. What stands in the formulas: x the values before, y those during, w the weeks that an
entry covers, n_b and n_p the numbers of entries.
"""

from .analysis import Periods
from .away import ends_before_it_begins, share_there, weeks_away
from .baseline import Term, as_frozen, before_start, changed_since_start, changed_terms, digest, freeze, seal_is_broken
from .capacity import LEAST, Capacity, Load, PersonsWeek, There, capacity, planned_cash
from .cautions import Caution, cautions, signal_improved
from .drift import Drift, Slope, drift, slope
from .extension import Stretch, stretch
from .extreme import drift_back, extreme_moment
from .feasibility import Feasibility, Fit, feasibility
from .few_events import event_difference, few_events, varies_more_than_chance
from .fieller import ratio_range
from .hour_cost import cost_of_an_hour, hours_worked, own_hour, paid_hour
from .intervals import mean_interval, rate_interval, rate_ratio, share_interval
from .judge import judge
from .ledger import LedgerEntry, ledger
from .limits import Limits, limits, moving_ranges
from .log_ratios import log_ratios
from .money import BreakEven, Money, MoneyCode, break_even, money, units_gained
from .next_baseline import NextBaseline, next_baseline
from .outcome import BRANCH_OF, BranchName, Outcome, Stage, outcome
from .outlook import USUAL_LENGTHS, Outlook, outlook, single_weeks
from .planning import Answer, Detectable, detectable, power
from .prices import forget_prices, keep_prices, prices_changed
from .question import has_gaps, left_out, recorded_to_the_end
from .ranges import Range
from .rule import Estimate, Method, rule_r, rule_r_on_logs
from .runs import Runs, runs
from .same_weeks import Paired, comparison_beside, last_year_beside
from .season import another_season, festive
from .spent import CostEach, Spent, cost_each, spent
from .spread import Entry, Spread, overall_mean, spread
from .standard_error import StandardError, difference, far_more_variable, standard_error, student, welch
from .stock_moved import StockMoved, stock_moved
from .target import Target, target, value_of_one
from .verdict import Against, Code, Flag, Verdict
from .weekly import SortedOut, Weekly, sort_out, weekly
from .weeks import counting_weeks, missing_weeks, monday_of, next_monday
from .widening import stickiness, widening
from .windows import average, before, change_percent, during, week_to_record, weeks_not_recorded
from .worth import (
    HOLDING_PERCENT,
    Stock,
    lead,
    missed_appointment,
    order_margin,
    share_counted,
    stock_of,
    stock_unit,
    support_ceiling,
    support_contact,
    walk_in,
    worth_of_one,
)

__all__ = [
    "BRANCH_OF", "HOLDING_PERCENT", "LEAST", "USUAL_LENGTHS",
    "Against", "Answer", "BranchName", "BreakEven", "Capacity", "Caution", "Code", "CostEach", "Detectable",
    "Drift", "Entry", "Estimate", "Feasibility", "Fit", "Flag", "LedgerEntry", "Limits", "Load", "Method", "Money",
    "MoneyCode", "NextBaseline", "Outcome", "Outlook", "Paired", "Periods", "PersonsWeek", "Range", "Runs", "Slope",
    "SortedOut", "Spent", "Spread", "Stage", "StandardError", "Stock", "StockMoved", "Stretch", "Target", "Term",
    "There", "Verdict", "Weekly",
    "another_season", "as_frozen", "average", "before", "before_start", "break_even", "capacity", "cautions",
    "change_percent", "changed_since_start", "changed_terms", "comparison_beside", "cost_each", "cost_of_an_hour",
    "counting_weeks", "detectable", "difference", "digest", "drift", "drift_back", "during",
    "ends_before_it_begins", "event_difference", "extreme_moment", "far_more_variable", "feasibility", "festive",
    "few_events", "forget_prices", "freeze", "has_gaps", "hours_worked", "judge", "keep_prices", "last_year_beside",
    "lead", "ledger", "left_out", "limits", "log_ratios", "mean_interval", "missed_appointment", "missing_weeks",
    "monday_of", "money", "moving_ranges", "next_baseline", "next_monday", "order_margin", "outcome", "outlook",
    "overall_mean", "own_hour", "paid_hour", "planned_cash", "power", "prices_changed", "rate_interval",
    "rate_ratio", "ratio_range", "recorded_to_the_end", "rule_r", "rule_r_on_logs", "runs", "seal_is_broken",
    "share_counted", "share_interval", "share_there", "signal_improved", "single_weeks", "slope", "sort_out",
    "spent", "spread", "standard_error", "stickiness", "stock_moved", "stock_of", "stock_unit", "stretch",
    "student", "support_ceiling", "support_contact", "target", "units_gained", "value_of_one",
    "varies_more_than_chance", "walk_in", "week_to_record", "weekly", "weeks_away", "weeks_not_recorded", "welch",
    "widening", "worth_of_one",
]  # fmt: skip
