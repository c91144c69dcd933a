"""What is known beforehand: kinds of objective, of business and of metric, places, proposals for the rule.

All of it is data. English texts are marked here and translated at the edge.
"""

from .businesses import BUSINESSES, BusinessKind, business, example, example_of
from .metric_kinds import METRICS, MetricKind, metric
from .objective_kinds import OBJECTIVES, ObjectiveKind, StarterAction, objective
from .places import PLACES, KnownPlace, place, places_for
from .rules import HEARD_ANSWERS, HEARD_QUESTION, RULE, ProposedBranch
from .search_links import search_link, site_link

__all__ = [
    "BUSINESSES", "HEARD_ANSWERS", "HEARD_QUESTION", "METRICS", "OBJECTIVES", "PLACES", "RULE",
    "BusinessKind", "KnownPlace", "MetricKind", "ObjectiveKind", "ProposedBranch", "StarterAction",
    "business", "example", "example_of", "metric", "objective", "place", "places_for", "search_link", "site_link",
]  # fmt: skip
