"""What a verdict is called in one line; the sentences behind it are said where it is given."""

from .marking import N_

VERDICTS = {
    "improved_target_reached": N_("Better, and the target is reached."),
    "improved_below_target": N_("Better, but short of the target."),
    "moved_but_already_drifting": N_("Better, but it was already improving."),
    "worsened": N_("Worse than your usual ups and downs."),
    "no_useful_change": N_("Not the change you wanted."),
    "cannot_tell": N_("Can’t tell yet."),
    "not_enough_data": N_("Too early to judge."),
}
STAGES = {"interim": N_("Interim"), "provisional": N_("Provisional"), "final": N_("Final")}
WITHOUT_TARGET = {"improved_target_reached": N_("Better than before.")}


def verdict_title(code: str, has_target: bool = True) -> str:
    """The English text, to be translated."""
    return (VERDICTS if has_target else VERDICTS | WITHOUT_TARGET)[code]
