"""What a business writes down: one business, one file. Plain data with bounds; no rules, no texts, no clock."""

from .base import EARLIEST, LATEST, LONGEST_LIST, LONGEST_TEXT, Named, Part, new_id
from .book import FORMAT, VERSION, Unknown, Workbook
from .business import Business
from .listening import Keyword, Listening, Note, Place, Search
from .metrics import Metric, Reading
from .next_pilot import Carried, HandedOn, actions_again, extended_from, hand_on, next_pilot
from .objectives import Objective
from .pilot import Action, Baseline, Branch, Channel, CheckIn, Event, FocusArea, NotNow, Pilot, Rule, Terms, Tracking
from .references import (
    chosen_objective,
    current_pilot,
    early_signal,
    is_unknown,
    main_metric,
    parts,
    pilot_under_way,
    references_to,
    remove,
    set_unknown,
)
from .resources import Absence, Person, Resources
from .review import Decision, Lesson, Review
from .spent import Spent, cash_spent, check_in_of, hours_spent, weeks_twice
from .week_forward import week_forward
from .worth import Worth

__all__ = [
    "EARLIEST", "FORMAT", "LATEST", "LONGEST_LIST", "LONGEST_TEXT", "VERSION",
    "Absence", "Action", "Baseline", "Branch", "Business", "Carried", "Channel", "CheckIn", "Decision", "Event",
    "FocusArea", "HandedOn", "Keyword", "Lesson", "Listening", "Metric", "Named", "NotNow", "Note", "Objective",
    "Part", "Person", "Pilot", "Place", "Reading", "Resources", "Review", "Rule", "Search", "Spent", "Terms",
    "Tracking", "Unknown", "Workbook", "Worth",
    "actions_again", "cash_spent", "check_in_of", "chosen_objective", "current_pilot", "early_signal",
    "extended_from", "hand_on",
    "hours_spent", "is_unknown", "main_metric", "new_id", "next_pilot", "parts", "pilot_under_way", "references_to",
    "remove", "set_unknown", "week_forward",
    "weeks_twice",
]  # fmt: skip
