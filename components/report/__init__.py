"""A workbook on paper, and in a calendar."""

from .calendar import NothingDated, calendar, has_dates
from .plan import plan_pdf
from .results_sheet import results_sheet_pdf
from .review import review_pdf
from .tally import tally_sheet_pdf

__all__ = [
    "NothingDated", "calendar", "has_dates", "plan_pdf", "results_sheet_pdf", "review_pdf", "tally_sheet_pdf",
]  # fmt: skip
