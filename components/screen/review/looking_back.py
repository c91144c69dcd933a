"""Looking back: what was expected, what happened, and what was learned (M18, M24)."""

import streamlit as st

from components.measurement import Outcome, average
from components.texts import N_
from components.texts.questions.review import LESSONS
from components.texts.verdicts import verdict_title
from components.workbook import CheckIn, Lesson, Pilot

from ..frame import Page
from ..layout import RUNNING_TEXT, literal, shortened
from ..listening import place_name
from ..pilot import as_agreed, rule_as_written
from ..tables import Column, table


def looking_back(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    """What was supposed to happen is read from the plan; it is not for writing anew what was meant."""
    if pilot.status == "running":
        return
    page.group("Looking back")
    page.folded(page.words(N_("What was supposed to happen?")), f"agreed.{pilot.id}", _agreed, pilot)
    page.text(pilot.review, "happened", unsure=False, lines=2, proposal=_in_short(page, seen))
    page.text(pilot.review, "why", unsure=False, lines=2)
    page.text(pilot.review, "next_time", unsure=False, lines=2)
    _lessons(page, pilot)
    page.text(pilot.review, "world_changed", unsure=False, lines=2)


def _agreed(page: Page, pilot: Pilot) -> None:
    st.markdown("\n".join(f"- {line}" for line in as_agreed(page, pilot)), width=RUNNING_TEXT)
    if pilot.review.expected.strip():  # written down in an earlier version, or in a file
        st.markdown(page.words.quoted(literal(pilot.review.expected)), width=RUNNING_TEXT)


def _in_short(page: Page, seen: Outcome | None) -> str:
    """A proposal in the words of the verdict; nothing where an average says little."""
    if seen is None or seen.verdict.code == "not_enough_data" or seen.metric.quantity == "level":
        return ""
    usual, lately, words = average(seen.before), average(seen.during), page.words
    if usual is None or lately is None:
        return ""
    title = words(verdict_title(seen.verdict.code, "no_target" not in seen.verdict.flags))
    return words(N_("{now} a week instead of {then}. {verdict}"), now=words.figure(lately), then=words.figure(usual),
                 verdict=title)  # fmt: skip


def _lessons(page: Page, pilot: Pilot) -> None:
    page.subgroup("Lessons")
    kinds = {code: page.words(text) for code, text in LESSONS.items()}
    about = {area.id: shortened(area.name, 40) for area in pilot.areas}
    about |= {channel.id: place_name(page, channel.place) for channel in pilot.channels}
    columns = [Column("kind", "choice", kinds, width=110), Column("what", width=480),
               Column("about", "choice", about, width="medium")]  # fmt: skip
    table(page, pilot.review, "lessons", Lesson, columns)


def more_about_review(page: Page, pilot: Pilot) -> None:
    page.subgroup("The whole rule")
    rule_as_written(page, pilot)
    sign = page.words.sign(page.book.currency)
    page.subgroup("All weeks")
    weeks = [Column("week", "whole", width="small"), Column("hours", "number"), Column("cash", "number", unit=sign),
             Column("line", width="large")]  # fmt: skip
    table(page, pilot, "check_ins", CheckIn, weeks)
    with st.container(horizontal=True):
        page.number(pilot.review, "hours")
        page.number(pilot.review, "cash", unit=sign)
    if pilot.status != "running":
        with st.container(horizontal=True):
            for price in ("hour_cost", "value_low", "value_high"):
                page.number(pilot.review, price, unit=sign)
