"""A workbook on paper."""

from .plan import plan_pdf

__all__ = ["plan_pdf"]
