"""What is known beforehand: kinds of objective, of business and of metric, places, proposals for the rule.

All of it is data. English texts are marked here and translated at the edge.
"""

from .action_words import kind_of_action
from .businesses import BUSINESSES, BusinessKind, Trade, business
from .channel_needs import CHANNEL_NEEDS, ChannelNeeds, Way
from .examples import example, introduction
from .known_place import KnownPlace
from .metric_kinds import METRICS, MetricKind, metric
from .objective_kinds import OBJECTIVES, KeywordStarter, ObjectiveKind, objective
from .openers import openers
from .pilot_sizes import PILOT_SIZES, PilotSize, usual_cash
from .places import PLACES, place, places_for
from .ready_searches import keyword_ideas, misspellings, ready_searches
from .rules import HEARD_QUESTION, RULE, ProposedBranch
from .search_links import search_link, site_link
from .skills import SKILLS, Skill, skills_in
from .starters import STARTERS, Starter, starters

__all__ = [
    "BUSINESSES", "CHANNEL_NEEDS", "HEARD_QUESTION", "METRICS", "OBJECTIVES", "PILOT_SIZES", "PLACES",
    "RULE", "SKILLS", "STARTERS",
    "BusinessKind", "ChannelNeeds", "KeywordStarter", "KnownPlace", "MetricKind", "ObjectiveKind", "PilotSize",
    "ProposedBranch", "Skill", "Starter", "Trade", "Way",
    "business", "example", "introduction", "keyword_ideas", "kind_of_action",
    "metric", "misspellings", "objective", "openers", "place",
    "places_for", "ready_searches", "search_link", "site_link", "skills_in", "starters",
    "usual_cash",
]  # fmt: skip
