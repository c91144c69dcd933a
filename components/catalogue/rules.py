"""Proposals for the rule of decision, written before the start (M18), and for the question to newcomers (M21)."""

from dataclasses import dataclass

from components.texts import N_
from components.workbook import Decision


@dataclass(frozen=True)
class ProposedBranch:
    """What to do in one case. `words` name the {target}; `words_without_target` serve while there is none.

    `words_with_hours` name the {hours} of the whole pilot, and are used once those are known.
    """

    decision: Decision
    words: str
    words_without_target: str = ""
    words_with_hours: str = ""

    def wording(self, has_target: bool, has_hours: bool = False) -> str:
        if has_hours and self.words_with_hours:
            return self.words_with_hours
        return self.words if has_target else self.words_without_target or self.words


RULE: dict[str, ProposedBranch] = {  # by the branch of the rule, as `Rule` names them
    "target_reached": ProposedBranch(
        "grow",
        N_("The target is reached ({target}): go on, and add one thing only."),
        N_("The target is reached: go on, and add one thing only."),
    ),
    "below_target": ProposedBranch(
        "adjust",
        N_("Better, but the target is not reached ({target}): keep what people answered to, change one thing."),
        N_("Better, but the target is not reached: keep what people answered to, change one thing."),
    ),
    "no_useful_change": ProposedBranch(
        "stop",
        N_("No change worth the hours: stop here, and write down what was learned."),
        words_with_hours=N_("No change worth the {hours} h: stop here, and write down what was learned."),
    ),
    "worsened": ProposedBranch(
        "stop",
        N_("It got worse: stop at once, and look for the cause before anything new."),
    ),
    "cannot_tell": ProposedBranch(
        "extend",
        N_("Still open: go on for four more weeks, once. If it is open then too, stop."),
    ),
}

HEARD_QUESTION = N_("How did you hear of us?")
