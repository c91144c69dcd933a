"""What to keep in mind with a verdict; every week and every figure behind it are one click away (M5, M18)."""

from collections.abc import Sequence

import streamlit as st

from components.advice.outcomes import caution_in_words, to_keep_in_mind, verdict_in_words
from components.measurement import Caution, Outcome, Range
from components.texts import C_, N_
from components.workbook import Pilot

from ..frame import Page
from ..layout import RUNNING_TEXT, literal, shortened
from .picture import all_weeks
from .verdict import made_literal, voice_of

MOST_CAUTIONS = 3


def how_sure(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    """Three points at most, and that a number that moved says nothing of why."""
    if seen is None or (not seen.during and pilot.status == "running"):
        return
    found, said = to_keep_in_mind(page.book, seen), verdict_in_words(seen, voice_of(page))
    _list(page, seen, found[:MOST_CAUTIONS])
    if said.why:
        st.markdown(f"**{said.why}**", width=RUNNING_TEXT)
    inside = page.words(N_("every week, the figures, the method"))
    label = page.words(N_("How sure is this? · {inside}"), inside=f":gray[{inside}]")
    page.folded(label, f"figures.{pilot.id}", _in_full, pilot, seen, found[MOST_CAUTIONS:])


def _in_full(page: Page, pilot: Pilot, seen: Outcome, more: Sequence[Caution]) -> None:
    _list(page, seen, more)
    if seen.verdict.method is not None:
        _figures(page, seen)
    all_weeks(page, pilot, seen)


def _list(page: Page, seen: Outcome, found: Sequence[Caution]) -> None:
    if not found:
        return
    lines = [f"- {caution_in_words(caution, seen, voice_of(page))}" for caution in found]
    st.markdown("\n".join(lines), width=RUNNING_TEXT)


def _figures(page: Page, seen: Outcome) -> None:
    """As measured: a fall has a minus."""
    words, judged, counted = page.words, seen.verdict, literal(shortened(seen.metric.name, 40)) or "–"
    rows = [
        [counted, words(C_("range", "From")), words(N_("Most likely")), words(C_("range", "To"))],
        [":--", "--:", "--:", "--:"],
    ]
    if judged.difference is not None and judged.difference_low is not None and judged.difference_high is not None:
        change = Range(judged.difference_low, judged.difference, judged.difference_high)
        rows.append(
            [words(N_("Change a week")), *(words.number(n, 1) for n in (change.low, change.middle, change.high))]
        )
    percents = (judged.low, judged.improvement, judged.high)
    if seen.better == "lower":
        percents = (judged.high, judged.improvement, judged.low)
    sign = -1 if seen.better == "lower" else 1
    shown = ["–" if percent is None else words.percent(sign * percent, 1) for percent in percents]
    if judged.improvement is not None and "percent_range_unbounded" not in judged.flags:
        rows.append([words(N_("Change in percent")), *shown])
    st.markdown("\n".join(f"| {' | '.join(row)} |" for row in rows))
    page.quiet("9 times in 10 the true change lies between the two ends. Weeks before: {before}, pilot weeks: {weeks}.",
               before=words.number(len(seen.before)), weeks=words.number(len(seen.during)))  # fmt: skip
    if judged.against == "comparison":
        page.quiet("Measured against a comparison: {name}", name=made_literal(seen.metric.comparison_name))
    elif judged.against == "last_year":
        page.quiet("Measured against the same weeks of last year.")
