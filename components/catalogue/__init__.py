"""What is known beforehand: kinds of objective, of business and of metric, places, proposals for the rule.

All of it is data. English texts are marked here and translated at the edge.
"""

from .businesses import BUSINESSES, BusinessKind, business
from .examples import example, introduction
from .known_place import KnownPlace
from .metric_kinds import METRICS, MetricKind, metric
from .objective_kinds import OBJECTIVES, KeywordStarter, ObjectiveKind, StarterAction, objective
from .openers import openers
from .places import PLACES, place, places_for
from .ready_searches import keyword_ideas, misspellings, ready_searches
from .rules import HEARD_ANSWERS, HEARD_QUESTION, RULE, ProposedBranch
from .search_links import search_link, site_link

__all__ = [
    "BUSINESSES", "HEARD_ANSWERS", "HEARD_QUESTION", "METRICS", "OBJECTIVES", "PLACES", "RULE",
    "BusinessKind", "KeywordStarter", "KnownPlace", "MetricKind", "ObjectiveKind", "ProposedBranch", "StarterAction",
    "business", "example", "introduction", "keyword_ideas", "metric", "misspellings", "objective", "openers", "place",
    "places_for", "ready_searches", "search_link", "site_link",
]  # fmt: skip
