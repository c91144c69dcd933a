"""The parts of the review, in the order of the page: the week's check-in, the verdict, the picture, the money, the end,
the rule and the decision, looking back."""

from .decision import decision
from .how_sure import how_sure
from .looking_back import looking_back, more_about_review
from .money import money
from .picture import chart_of_pilot, picture, spent_of_caps
from .the_end import end_of_pilot, end_of_review
from .this_week import head_of_review, look_at, started_pilot, this_week, when_due
from .verdict import verdict, voice_of

__all__ = [
    "chart_of_pilot", "decision", "end_of_pilot", "end_of_review", "head_of_review", "how_sure", "look_at",
    "looking_back", "money", "more_about_review", "picture", "spent_of_caps", "started_pilot", "this_week", "verdict",
    "voice_of", "when_due",
]  # fmt: skip
