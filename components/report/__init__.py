"""A workbook on paper, and in a calendar."""

from .calendar import NothingDated, calendar, has_dates
from .plan import plan_pdf
from .tally import tally_sheet_pdf

__all__ = ["NothingDated", "calendar", "has_dates", "plan_pdf", "tally_sheet_pdf"]
