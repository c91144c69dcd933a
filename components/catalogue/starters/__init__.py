"""Actions to begin with, one file a kind of objective; each trade reads them in its own words (M25)."""

from .authority import AUTHORITY
from .better_known import BETTER_KNOWN
from .clear_stock import CLEAR_STOCK
from .enquiries import ENQUIRIES
from .fewer_support import FEWER_SUPPORT
from .launch import LAUNCH
from .missed_appointments import MISSED_APPOINTMENTS
from .own import OWN
from .quiet_hours import QUIET_HOURS
from .referrals import REFERRALS
from .returning import RETURNING
from .starter import Starter

__all__ = ["STARTERS", "Starter", "starters"]

STARTERS: dict[str, tuple[Starter, ...]] = {  # by the kind of objective; of each kind the one to begin with comes first
    "fewer_support": FEWER_SUPPORT,
    "better_known": BETTER_KNOWN,
    "launch": LAUNCH,
    "clear_stock": CLEAR_STOCK,
    "authority": AUTHORITY,
    "enquiries": ENQUIRIES,
    "returning": RETURNING,
    "quiet_hours": QUIET_HOURS,
    "missed_appointments": MISSED_APPOINTMENTS,
    "referrals": REFERRALS,
    "own": OWN,
}


def starters(objective_kind: str) -> tuple[Starter, ...]:
    """Those of the kind of objective; of "own" where the code is not known."""
    return STARTERS.get(objective_kind, STARTERS["own"])
