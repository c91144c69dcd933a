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


def is_recorded(metric: Metric, first: date) -> bool:
    """Whether the week that begins on `first` has a figure, of its own or as a part of others."""
    return bool(_of_the_week(metric.readings, first)) or _covered(metric, metric.readings, first) is not None


def number_of_week(page: Page, metric: Metric, series: str, first: date) -> None:
    """`series` is "readings" or "comparison". A week that has its number shows it, to be put right; twice is said."""
    readings: list[Reading] = getattr(metric, series)
    name = metric.name if series == "readings" else metric.comparison_name
    label = literal(shortened(name)) or page.words(N_("The number"))
    subject = f"week.{first}" if series == "readings" else f"{series}.{first}"
    there = _of_the_week(readings, first)
    if there:
        page.number(there[0], "value", label=label, width=WIDTH)
        _typed_twice(page, subject, there[0])
        for other in there[1:]:
            page.advise("This week stands in your figures twice, also with {n}. Only the one above counts.",
                        n=page.words.number(other.value))  # fmt: skip
            page.delete(other, N_("Delete the other one"))
        return
    covered = _covered(metric, readings, first)
    if covered is not None:
        first_day, last_day, value = covered
        page.quiet("Your figures cover this week already ({period}): {n}.", n=page.words.figure(value),
                   period=page.words.period(first_day, last_day))  # fmt: skip
        return
    _ask(page, metric, series, subject, label, first)


def _of_the_week(readings: list[Reading], first: date) -> list[Reading]:
    return [reading for reading in readings if reading.first == first and reading.days == 7]


def _covered(metric: Metric, readings: list[Reading], first: date) -> tuple[date, date, float] | None:
    last = first + timedelta(days=6)
    entries = weekly(readings, metric.quantity)
    found = next((entry for entry in entries if entry.first <= last and entry.last >= first), None)
    return (found.first, found.last, found.value) if found else None


def _ask(page: Page, metric: Metric, series: str, subject: str, label: str, first: date) -> None:
    where = {"hint": shortened(metric.source, 30)} if series == "readings" else {}
    typed = page.taken_at_once(subject, label, width=WIDTH, **where | how_to_write(page, metric))
    if typed:
        _add(page, metric, series, first, typed)
    refused = page.held(f"not a number.{subject}")
    if refused:
        st.error(page.words(N_("“{text}” is not a number that can be kept. Type it like this: {example}."),
                            text=literal(shortened(refused)), example="51"))  # fmt: skip


def _add(page: Page, metric: Metric, series: str, first: date, typed: str) -> None:
    subject = f"week.{first}" if series == "readings" else f"{series}.{first}"
    try:
        reading = reading_of(page.words, metric, first, 7, typed)
    except ValueError:
        page.hold(f"not a number.{subject}", typed)
        return
    page.hold(f"not a number.{subject}", None)
    setattr(metric, series, sorted([*getattr(metric, series), reading], key=lambda r: r.first))
    session.save()
    st.rerun()


def _typed_twice(page: Page, subject: str, reading: Reading) -> None:
    """Another window was quicker: what was typed here is said, and not taken over what is there."""
    typed = page.left_waiting(subject)
    if typed:
        page.hold(f"twice.{subject}", (reading.value, typed))
    value, typed = page.held(f"twice.{subject}") or (None, "")
    if value == reading.value and typed not in ("", page.words.typed(value)):
        page.advise("This week has its number already ({n}). “{typed}” was not taken: write it into the field if it is "
                    "the right one.", n=page.words.number(value), typed=literal(shortened(typed)))  # fmt: skip
