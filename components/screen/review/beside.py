"""What the number is compared with beside the weeks before: a series that the pilot does not touch, and last year."""

from collections.abc import Sequence
from typing import TypeGuard

from components.charts import DOTS, LONG_DASHES
from components.measurement import Outcome, Paired, Stretch, Weekly, comparison_beside, last_year_beside
from components.texts import C_, N_
from components.workbook import Metric

from ..frame import Page
from ..layout import literal, shortened

Line = tuple[list[Weekly], str, Sequence[int]]  # its weeks, its name, its dashes
Column = tuple[str, Sequence[str]]  # its head, a cell for each week
LONGEST_HEAD = 40


def lines_beside(page: Page, seen: Outcome | None) -> list[Line]:
    """How the number would have gone, had it moved like them; each line has dashes of its own."""
    if seen is None:
        return []
    found = [
        (seen.comparison, C_("picture", "Comparison"), DOTS),
        (seen.last_year, C_("picture", "Last year"), LONG_DASHES),
    ]
    return [(other.went_like_it, page.words(name), dashes) for other, name, dashes in found if _is_drawn(other)]


def columns_beside(page: Page, judged: Stretch) -> list[Column]:
    """Their figures as they were read."""
    weeks = [*judged.before, *judged.during]
    found = [
        (name_of_comparison(page, judged.metric), comparison_beside(judged.metric, weeks)),
        (page.words(N_("A year before")), last_year_beside(judged.metric, judged.pilot, weeks)),
    ]
    return [
        (head, [page.words.figure(other.value) if other else "" for other in others])
        for head, others in found
        if any(others)
    ]


def name_of_comparison(page: Page, metric: Metric) -> str:
    return literal(shortened(metric.comparison_name, LONGEST_HEAD)) or page.words(N_("Comparison"))


def _is_drawn(other: Paired | None) -> TypeGuard[Paired]:
    return other is not None and bool(other.went_like_it)
