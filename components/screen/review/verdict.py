"""The verdict: one sentence, the range, and what else there is to compare with (M5, M6, M18)."""

import streamlit as st

from components.advice.outcomes import (
    Voice,
    caution_in_words,
    compared_with,
    each_by_itself,
    money_against_it,
    signal_without_result,
    stock_in_words,
    two_verdicts,
    verdict_in_words,
)
from components.measurement import Outcome, outcome
from components.texts import N_
from components.texts.steps import STEPS
from components.workbook import Pilot

from ..frame import Page
from ..layout import RUNNING_TEXT, literal, shortened
from ..pilot import metric_of

CHANGED_LATER = ("review.frozen_changed", "review.target_changed", "review.direction_changed", "review.rule_changed")


def voice_of(page: Page) -> Voice:
    return Voice(page.words, page.book.currency, own=made_literal)


def made_literal(text: str) -> str:
    return literal(shortened(text, 300))


def head_of_verdict(page: Page, pilot: Pilot | None) -> bool:
    """Of a pilot that is over, the range is the title of the page; gives whether it was drawn."""
    seen = outcome(page.book, pilot, page.today) if pilot and pilot.status != "running" else None
    if pilot is None or seen is None or not seen.during:
        return False
    said = verdict_in_words(seen, voice_of(page))
    name = literal(shortened(pilot.name)) or page.words(STEPS["review"].menu)
    period = page.words.period(seen.during[0].first, seen.during[-1].last)
    page.head(said.title, " · ".join((name, _what_is_counted(page, seen), period)), why=said.stage)
    return True


def _what_is_counted(page: Page, seen: Outcome) -> str:
    """With its direction: 43 instead of 51 is a gain for calls, a loss for orders."""
    fewer, more = N_("{metric} (fewer is better)"), N_("{metric} (more is better)")
    name = literal(shortened(seen.metric.name)) or page.words(N_("The number"))
    return page.words(fewer if seen.better == "lower" else more, metric=name)


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
    if pilot.status == "running" or not seen.during:
        page.group("The verdict" if seen.stage == "final" else "The verdict so far")
        if said.stage:
            page.quiet_text(said.stage)
    sentences = " ".join(filter(None, (f"**{said.headline}**", said.range, said.target)))
    for sentence in filter(None, (sentences, money_against_it(seen, voice_of(page)), said.together, said.helps)):
        st.markdown(sentence, width=RUNNING_TEXT)
    _compared(page, seen)
    _stock(page, seen)
    _two_verdicts(page, seen)
    _signal(page, seen)


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
