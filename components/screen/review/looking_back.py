"""Looking back: what was expected, what happened, and what was learned (M18, M24)."""

import streamlit as st

from components.texts.questions.review import LESSONS
from components.workbook import CheckIn, Lesson, Pilot

from ..frame import Page
from ..listening import place_name
from ..tables import Column, table


def looking_back(page: Page, pilot: Pilot) -> None:
    if pilot.status == "running":
        return
    page.group("Looking back")
    page.text(pilot.review, "expected", unsure=False, lines=2)
    page.text(pilot.review, "happened", unsure=False, lines=2)
    page.text(pilot.review, "why", unsure=False, lines=2)
    page.text(pilot.review, "next_time", unsure=False, lines=2)


def more_about_review(page: Page, pilot: Pilot) -> None:
    sign = page.words.sign(page.book.currency)
    page.subgroup("Lessons")
    kinds = {code: page.words(text) for code, text in LESSONS.items()}
    about = {area.id: area.name for area in pilot.areas}
    about |= {channel.id: place_name(page, channel.place) for channel in pilot.channels}
    columns = [Column("kind", "choice", kinds), Column("what", width="large"), Column("about", "choice", about)]
    table(page, pilot.review, "lessons", Lesson, columns)
    page.text(pilot.review, "world_changed", unsure=False, lines=2)
    page.subgroup("All weeks")
    weeks = [Column("week", "whole", width="small"), Column("hours", "number"), Column("cash", "number", unit=sign),
             Column("line", width="large")]  # fmt: skip
    table(page, pilot, "check_ins", CheckIn, weeks)
    with st.container(horizontal=True):
        page.number(pilot.review, "hours")
        page.number(pilot.review, "cash", unit=sign)
