"""Readings of a metric: the next one typed in, and all of them in a grid."""

from datetime import date, timedelta

import streamlit as st
from pydantic import ValidationError

from components.texts import N_, NotANumber, Words
from components.workbook import Metric, Reading
from components.workbook.metrics import percent_of

from . import session
from .frame import Page
from .layout import literal, shortened
from .tables import Column, table
from .which_days import missing_week, the_days_after, which_days


def add_reading(page: Page, metric: Metric) -> None:
    """The period, its first day, the number: taken as soon as the field is left, and the next period follows."""
    first, days = which_days(page, metric)
    last = first + timedelta(days=days - 1)
    label = page.words(N_("The number for {period}"), period=page.words.period(first, last))
    typed = page.taken_at_once(f"reading.{metric.id}", label, **how_to_write(page, metric))
    if not typed:
        _problem(page, metric)
        missing_week(page, metric, first)
        return
    if last >= page.today:
        page.hold(f"not over.{metric.id}", (typed, first, last))
        st.rerun()
    page.hold(f"not over.{metric.id}", None)
    try:
        reading = reading_of(page.words, metric, first, days, typed)
    except (NotANumber, ValidationError):
        page.hold(f"not a reading.{metric.id}", typed)
        st.rerun()
    page.hold(f"not a reading.{metric.id}", None)
    metric.readings = [*metric.readings, reading]
    session.save()
    the_days_after(page, metric)
    st.rerun()


def how_to_write(page: Page, metric: Metric) -> dict[str, str]:
    """A share is worth more with its whole: 2 of 4 says less than 50 of 100."""
    if metric.quantity != "rate":
        return {}
    help = page.words(N_("Write the part and the whole, like 12/180: then it is known how much each week weighs."))
    return {"hint": "12/180", "help": help}


def reading_of(words: Words, metric: Metric, first: date, days: int, typed: str) -> Reading:
    """A number, or for a share "12/180" as well. Raises NotANumber, or ValidationError where no plan holds it."""
    share = words.parse_share(typed) if metric.quantity == "rate" else None
    if share is None:
        return Reading(first=first, days=days, value=words.a_number(typed))
    part, whole = share
    return Reading(first=first, days=days, value=percent_of(part, whole), numerator=part, denominator=whole)


def _from_its_parts(reading: Reading) -> None:
    """Part and whole say what the share is."""
    part, whole = reading.numerator, reading.denominator
    if part is not None and whole is not None and 0 <= part <= whole and whole > 0:
        reading.value = percent_of(part, whole)


def _problem(page: Page, metric: Metric) -> None:
    too_early = page.held(f"not over.{metric.id}")
    if too_early:
        typed, first, last = too_early
        st.error(page.words(N_("{period} is not over yet, so “{text}” was not taken. Choose days that have passed."),
                            period=page.words.period(first, last), text=literal(shortened(typed))))  # fmt: skip
    typed = page.held(f"not a reading.{metric.id}")
    if typed:
        st.error(page.words(N_("“{text}” is not a number that can be kept. Type it like this: {example}."),
                            text=literal(shortened(typed)), example="51"))  # fmt: skip


def readings_table(page: Page, metric: Metric, series: str = "readings") -> None:
    def days_like_the_others() -> dict[str, int]:
        known = getattr(metric, series)
        return {"days": known[-1].days if known else 7}

    is_share = metric.quantity == "rate"
    columns = [Column("first", "day", width=95), Column("value", "number", width=90)]
    if is_share:
        columns += [Column("numerator", "number", width=75), Column("denominator", "number", width=85)]
    if getattr(metric, series):
        columns += [Column("excluded", "flag", width=86), Column("why", width=115, head=N_("Why"))]
    columns.append(Column("days", "whole", width=76))
    tidy = _from_its_parts if is_share else lambda reading: None
    table(page, metric, series, Reading, columns, days_like_the_others, tidy=tidy)
