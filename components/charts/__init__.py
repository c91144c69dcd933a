"""Plain rows and finished words in, pictures out: Vega-Lite dictionaries, ready for `st.vega_lite_chart`.

They are built by hand, not with Altair: importing Altair brings pandas along and costs a page about a second.
"""

from .frame import Spec
from .hours import HoursWords, PlannedHours, hours_by_week
from .hours_kept import KeptWords, hours_kept
from .money_strip import StripWords, money_strip
from .notes import Heard, NotesWords, PlaceMark, notes_dots, place_marks
from .palette import DARK, LIGHT, Palette, palette
from .series import DOTS, LONG_DASHES, Beside, Point, SeriesWords, Shaded, Tick, series

__all__ = [
    "Spec", "Palette", "LIGHT", "DARK", "palette",
    "DOTS", "LONG_DASHES", "Beside", "Point", "Shaded", "Tick", "SeriesWords", "series",
    "Heard", "NotesWords", "PlaceMark", "notes_dots", "place_marks",
    "PlannedHours", "HoursWords", "hours_by_week",
    "KeptWords", "hours_kept",
    "StripWords", "money_strip",
]  # fmt: skip
