"""The verdict: one sentence, the range, what to keep in mind; the figures are one click away (M5, M6, M18)."""

from collections.abc import Sequence

import streamlit as st

from components.advice.outcomes import (
    Voice,
    caution_in_words,
    compared_with,
    each_by_itself,
    signal_without_result,
    stock_in_words,
    to_keep_in_mind,
    two_verdicts,
    verdict_in_words,
)
from components.measurement import Caution, Outcome, Range
from components.texts import C_, N_
from components.workbook import Pilot

from ..frame import Page
from ..layout import RUNNING_TEXT, literal, shortened
from ..pilot import metric_of

MOST_CAUTIONS = 3
CHANGED_LATER = ("review.frozen_changed", "review.target_changed", "review.direction_changed", "review.rule_changed")


def voice_of(page: Page) -> Voice:
    return Voice(page.words, page.book.currency, own=_made_literal)


def _made_literal(text: str) -> str:
    return literal(shortened(text, 300))


def verdict(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    """Nothing before the first week is recorded, unless the pilot is over all the same."""
    if seen is None:
        metric = metric_of(page, pilot)
        if metric is not None and metric.better is None:
            page.group("The verdict")
            page.say("Should this number fall or rise? Say so under Metrics; without it there is no verdict.")
        return
    if not seen.during and pilot.status == "running":
        return
    said = verdict_in_words(seen, voice_of(page))
    page.group("The verdict: {verdict}", verdict=said.headline)
    for sentence in filter(None, (said.together, said.stage)):
        st.markdown(f"**{sentence}**", width=RUNNING_TEXT)
    for sentence in (said.range, said.target, said.helps):
        if sentence:
            st.markdown(sentence, width=RUNNING_TEXT)
    _compared(page, seen)
    _stock(page, seen)
    _two_verdicts(page, seen)
    _signal(page, seen)
    _keep_in_mind(page, seen)
    if said.why:
        st.markdown(f"**{said.why}**", width=RUNNING_TEXT)
    if seen.verdict.method is not None:
        page.folded(page.words(N_("The figures behind it")), f"figures.{pilot.id}", _figures, seen)


def _compared(page: Page, seen: Outcome) -> None:
    """With what the pilot does not touch, and with last year."""
    for sentence in compared_with(seen, voice_of(page)):
        st.markdown(sentence, width=RUNNING_TEXT)
    apart = each_by_itself(seen, voice_of(page))
    if apart:
        st.markdown("\n".join(f"- {line}" for line in apart), width=RUNNING_TEXT)


def _stock(page: Page, seen: Outcome) -> None:
    said = stock_in_words(seen, voice_of(page))
    if said:
        st.markdown(" ".join(said), width=RUNNING_TEXT)


def _two_verdicts(page: Page, seen: Outcome) -> None:
    """And what else is no longer as it was frozen."""
    page.is_said("review.baseline_changed", seen.pilot.id)
    said = two_verdicts(seen, voice_of(page))
    if said:
        first = caution_in_words("changed_readings", seen, voice_of(page))
        st.warning("\n".join([first, "", *(f"- {line}" for line in said)]), icon=":material/visibility:")
    for code in CHANGED_LATER:
        page.advise_here(code, seen.pilot.id)


def _signal(page: Page, seen: Outcome) -> None:
    said = signal_without_result(page.book, seen, voice_of(page))
    if said:
        st.markdown(said, width=RUNNING_TEXT)


def _keep_in_mind(page: Page, seen: Outcome) -> None:
    """Three at most; the others are one click away."""
    found = to_keep_in_mind(page.book, seen)
    if found:
        st.markdown(f":small[:gray[{page.words(N_('Keep in mind'))}]]")
        _list(page, seen, found[:MOST_CAUTIONS])
    if found[MOST_CAUTIONS:]:
        label = page.words(N_("More to keep in mind"))
        page.folded(label, f"cautions.{seen.pilot.id}", _list, seen, found[MOST_CAUTIONS:])


def _list(page: Page, seen: Outcome, found: Sequence[Caution]) -> None:
    lines = [f"- {caution_in_words(caution, seen, voice_of(page))}" for caution in found]
    st.markdown("\n".join(lines), width=RUNNING_TEXT)


def _figures(page: Page, seen: Outcome) -> None:
    """As measured: a fall has a minus."""
    words, judged = page.words, seen.verdict
    rows = [
        ["", words(C_("range", "From")), words(N_("Most likely")), words(C_("range", "To"))],
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
        page.quiet("Measured against a comparison: {name}", name=_made_literal(seen.metric.comparison_name))
    elif judged.against == "last_year":
        page.quiet("Measured against the same weeks of last year.")
