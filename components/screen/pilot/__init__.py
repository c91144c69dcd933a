"""The pilot page, one module a subject: what it is, where, when, what it may cost, its rule, its count, its start."""

from .areas import area_in_short, focus_areas
from .channels import channels
from .deeper import more_about_pilot
from .kit import count_apart
from .rule import rule, rule_as_written
from .start import as_agreed, start
from .this_pilot import head_of_pilot, metric_of, objective_of, this_pilot
from .title import title_of_pilot
from .turns import turn_of
from .when import when

__all__ = [
    "area_in_short", "as_agreed", "channels", "count_apart", "focus_areas", "head_of_pilot", "metric_of",
    "more_about_pilot", "objective_of", "rule", "rule_as_written", "start", "this_pilot", "title_of_pilot", "turn_of",
    "when",
]  # fmt: skip
