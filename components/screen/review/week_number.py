"""The number of one week, written into the one series of the metric, or into what it is compared with (M14)."""

from datetime import date, timedelta

import streamlit as st

from components.measurement import weekly
from components.texts import N_
from components.workbook import Metric, Reading

from .. import session
from ..frame import Page
from ..layout import literal, shortened
from ..readings import how_to_write, reading_of

WIDTH = 250  # pixels
SERIES = ("readings", "comparison")


def is_recorded(metric: Metric, first: date) -> bool:
    """Whether the week that begins on `first` has a figure, of its own or as a part of others."""
    return bool(_of_the_week(metric.readings, first)) or _covered(metric, metric.readings, first) is not None


def number_of_week(page: Page, metric: Metric, series: str, first: date) -> None:
    """`series` is "readings" or "comparison". A week that has its number shows it, to be put right; twice is said."""
    subject, typed = _subject(series, first), page.taken_early(_subject(series, first))
    there = _of_the_week(getattr(metric, series), first)
    if typed and there:
        page.hold(f"twice.{subject}", (there[0].value, typed))
    elif typed and (added := _added(page, metric, series, first, typed)):
        there = [added]
    covered = _covered(metric, getattr(metric, series), first)
    if there:
        _as_recorded(page, metric, series, subject, there)
    elif covered is not None:
        first_day, last_day, value = covered
        page.quiet("Your figures cover this week already ({period}): {n}.", n=page.words.figure(value),
                   period=page.words.period(first_day, last_day))  # fmt: skip
    else:
        _ask(page, metric, series, first)


def _subject(series: str, first: date) -> str:
    return f"week.{first}" if series == "readings" else f"{series}.{first}"


def _label(page: Page, metric: Metric, series: str) -> str:
    name = metric.name if series == "readings" else metric.comparison_name
    return literal(shortened(name)) or page.words(N_("The number"))


def _as_recorded(page: Page, metric: Metric, series: str, subject: str, there: list[Reading]) -> None:
    page.number(there[0], "value", label=_label(page, metric, series), width=WIDTH)
    _typed_twice(page, subject, there[0])
    for other in there[1:]:
        page.advise("This week stands in your figures twice, also with {n}. Only the one above counts.",
                    n=page.words.number(other.value))  # fmt: skip
        page.delete(other, N_("Delete the other one"))


def _of_the_week(readings: list[Reading], first: date) -> list[Reading]:
    return [reading for reading in readings if reading.first == first and reading.days == 7]


def _covered(metric: Metric, readings: list[Reading], first: date) -> tuple[date, date, float] | None:
    last = first + timedelta(days=6)
    entries = weekly(readings, metric.quantity)
    found = next((entry for entry in entries if entry.first <= last and entry.last >= first), None)
    return (found.first, found.last, found.value) if found else None


def _ask(page: Page, metric: Metric, series: str, first: date) -> None:
    subject = _subject(series, first)
    where = {"hint": shortened(metric.source, 30)} if series == "readings" else {}
    typed = page.taken_at_once(subject, _label(page, metric, series), width=WIDTH, **where | how_to_write(page, metric))
    if typed and _added(page, metric, series, first, typed):
        st.rerun()
    refused = page.held(f"not a number.{subject}")
    if refused:
        st.error(page.words(N_("“{text}” is not a number that can be kept. Type it like this: {example}."),
                            text=literal(shortened(refused)), example="51"))  # fmt: skip


def refused(page: Page, first: date) -> bool:
    """Whether what was typed for this week was no number; once it was asked for, it is forgotten."""
    found = [subject for series in SERIES if page.held(subject := f"not a number.{_subject(series, first)}")]
    for subject in found:
        page.hold(subject, None)
    return bool(found)


def _added(page: Page, metric: Metric, series: str, first: date, typed: str) -> Reading | None:
    """None where it is no number; that is said under the field."""
    try:
        reading = reading_of(page.words, metric, first, 7, typed)
    except ValueError:
        page.hold(f"not a number.{_subject(series, first)}", typed)
        return None
    page.hold(f"not a number.{_subject(series, first)}", None)
    setattr(metric, series, sorted([*getattr(metric, series), reading], key=lambda r: r.first))
    session.save()
    return reading


def _typed_twice(page: Page, subject: str, reading: Reading) -> None:
    """Another window was quicker: what was typed here is said, and not taken over what is there."""
    value, typed = page.held(f"twice.{subject}") or (None, "")
    if value == reading.value and typed not in ("", page.words.typed(value)):
        page.advise("This week has its number already ({n}). “{typed}” was not taken: write it into the field if it is "
                    "the right one.", n=page.words.number(value), typed=literal(shortened(typed)))  # fmt: skip
