"""The next pilot begins where the last one ended (M18)."""

from .base import new_id
from .pilot import Pilot


def next_pilot(pilot: Pilot) -> Pilot:
    """A draft with the objective, metric, areas, channels, "Not now" list, caps and counting of the last pilot.

    What belongs to one time only stays behind: name, actions, weeks, rule, baseline, events and review.
    """
    draft = Pilot(objective=pilot.objective, metric=pilot.metric, signal=pilot.signal)
    draft.cap_hours, draft.cap_cash, draft.tracking = pilot.cap_hours, pilot.cap_cash, pilot.tracking.model_copy()
    for name in ("areas", "channels", "not_now"):
        setattr(draft, name, [part.model_copy(update={"id": new_id()}, deep=True) for part in getattr(pilot, name)])
    return draft
