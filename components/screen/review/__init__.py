"""The parts of the review, in the order of the page: the week's check-in, the verdict, the picture, the money, the end,
the rule and the decision, looking back."""

from .decision import decision
from .looking_back import looking_back, more_about_review
from .money import money
from .on_paper import on_paper
from .picture import chart_of_pilot, picture, spent_of_caps
from .the_end import end_of_pilot
from .this_week import head_of_review, look_at, started_pilot, this_week, when_due
from .verdict import verdict, voice_of

__all__ = [
    "chart_of_pilot", "decision", "end_of_pilot", "head_of_review", "look_at", "looking_back", "money",
    "more_about_review", "on_paper", "picture", "spent_of_caps", "started_pilot", "this_week", "verdict", "voice_of",
    "when_due",
]  # fmt: skip
