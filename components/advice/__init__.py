"""The method as rules: what is missing, what is doubtful, which step comes next."""

from .codes import SENTENCES, sentence
from .finding import STEPS, WEIGHTS, Finding, Task
from .listening import same_words
from .locks import channels_wait_for, start_waits_for
from .metrics import pays_from
from .monday import monday_list
from .not_now import places_that_wait, put_aside
from .one_more import OneMore, one_more
from .rules import findings
from .size import LONGEST, SHORTEST, Size, proposed_ceiling, proposed_hours, proposed_weeks, size_of
from .skills import who_can
from .smallest import Dropped, Smaller, Way, smaller_objective, smallest_version, ways_out, weakest_channel
from .starters import Suggestion, suggestions
from .status import Next, Status, is_round_over, keeps_open, next_step, step_status

__all__ = [
    "LONGEST", "SENTENCES", "SHORTEST", "STEPS", "WEIGHTS",
    "Dropped", "Finding", "Next", "OneMore", "Size", "Smaller", "Status", "Suggestion", "Task", "Way",
    "channels_wait_for", "findings", "is_round_over", "keeps_open", "monday_list", "next_step", "one_more", "pays_from",
    "places_that_wait", "proposed_ceiling", "proposed_hours", "proposed_weeks", "put_aside", "same_words", "sentence",
    "size_of", "smaller_objective", "smallest_version", "start_waits_for", "step_status", "suggestions", "ways_out",
    "weakest_channel", "who_can",
]  # fmt: skip
