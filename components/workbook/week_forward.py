"""The actions of one week, once more in the week after it."""

from .base import new_id
from .pilot import Action, Pilot

USUAL_MOST = 12  # weeks, while the pilot has no length


def week_forward(pilot: Pilot, week: int) -> list[Action]:
    """Copies for the next week, still to be done; none where the pilot ends, and none that stand there already."""
    if week >= (pilot.weeks or USUAL_MOST):
        return []
    there = {(action.kind, action.what) for action in pilot.actions if action.week == week + 1}
    fresh = {"week": week + 1, "done": False, "hours_spent": None}
    return [
        action.model_copy(update={"id": new_id(), **fresh})
        for action in pilot.actions
        if action.week == week and (action.kind, action.what) not in there
    ]
