"""The only place that asks the clock. WORKBOOK_TODAY (an ISO date) fixes the day, for tests and demonstrations."""

import os
from datetime import date, datetime


def today() -> date:
    fixed = os.environ.get("WORKBOOK_TODAY")
    return date.fromisoformat(fixed) if fixed else datetime.now().astimezone().date()


def now() -> datetime:
    return datetime.now().astimezone()
