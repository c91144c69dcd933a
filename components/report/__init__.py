"""A workbook on paper, and in a calendar."""

from .calendar import NothingDated, calendar, has_dates
from .plan import plan_pdf

__all__ = ["NothingDated", "calendar", "has_dates", "plan_pdf"]
