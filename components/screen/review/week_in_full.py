"""The rest of a week: its cash, what was done, what else happened, and what customers said (M11, M21)."""

from datetime import date

import streamlit as st

from components.advice import same_words
from components.texts import N_
from components.texts.questions.listening import NEEDS
from components.workbook import CheckIn, Event, Note, Pilot

from .. import session
from ..frame import Page
from ..layout import literal, shortened
from ..listening import place_names, said_before, without_contacts

MOST_NOTES = 5  # of a week, shown here; all of them are on the listening page


def week_in_full(page: Page, pilot: Pilot, check_in: CheckIn) -> None:
    page.number(check_in, "cash", unit=page.words.sign(page.book.currency), width=250)
    _actions(page, pilot, check_in.week)
    _what_else(page, pilot, check_in.week)
    _what_customers_said(page, pilot, check_in.week)


def _actions(page: Page, pilot: Pilot, week: int) -> None:
    """Tick what was done; where hours were planned for it, the real ones can be noted beside it."""
    planned = [action for action in pilot.actions if action.week == week and action.what.strip()]
    if planned:
        page.say("What you planned for this week:")
    for action in planned:
        left, right = st.columns([5, 3], gap="medium", vertical_alignment="bottom")
        with left:
            done = page.flag(action, "done", label=literal(shortened(action.what, 120)))
        if done and action.hours is not None:
            with right:
                label = page.words(N_("Hours it took (planned: {n})"), n=page.words.number(action.hours, 1))
                page.number(action, "hours_spent", label=label, width=200)


def _what_else(page: Page, pilot: Pilot, week: int) -> None:
    """Everything else that may have moved the number (M21)."""
    first, last = pilot.days_of(week)
    subject = f"event.{first}"
    _add_event(pilot, first, page.taken_early(subject))
    for event in pilot.events:
        if event.day and first <= event.day <= last:
            page.text(event, "what", unsure=False)
    label, hint = N_("Did anything else happen?"), N_("A holiday, a new price, the local paper")
    if _add_event(pilot, first, page.taken_at_once(subject, page.words(label), page.words(hint))):
        st.rerun()


def _add_event(pilot: Pilot, day: date, what: str) -> bool:
    if what:
        pilot.events = [*pilot.events, Event(day=day, what=what)]
        session.save()
    return bool(what)


def _what_customers_said(page: Page, pilot: Pilot, week: int) -> None:
    """Each sentence is a listening note of that week, for the objective of the pilot (M11, M12)."""
    first, last = pilot.days_of(week)
    subject = f"said.{first}"
    _add_note(page, pilot, week, page.taken_early(subject))
    notes = page.book.listening.notes
    heard = [n for n in notes if n.day and first <= n.day <= last and pilot.objective in n.objectives and not n.source]
    for note in heard[-MOST_NOTES:]:
        _heard(page, note)
    label = page.words(N_("What did a customer say? Their exact words"))
    if _add_note(page, pilot, week, page.taken_at_once(subject, label, page.sample("note.words"))):
        st.rerun()


def _add_note(page: Page, pilot: Pilot, week: int, words: str) -> bool:
    if words:
        place = pilot.channels[0].place if len(pilot.channels) == 1 else ""
        objectives = [pilot.objective] if pilot.objective else []
        note = Note(words=without_contacts(page.book, words), day=_day(page, *pilot.days_of(week)), place=place,
                    objectives=objectives)  # fmt: skip
        page.book.listening.notes = [*page.book.listening.notes, note]
        if note.words != words:
            page.hold("masked", note.id)
        session.save()
    return bool(words)


def _day(page: Page, first: date, last: date) -> date:
    """Today where it lies in that week, else the end of the week: on which day exactly, nobody asks."""
    return page.today if first <= page.today <= last else last


def _heard(page: Page, note: Note) -> None:
    with page.box():
        _mask(page, note)  # what was typed is in the plan before it is drawn, but not after a restart
        page.text(note, "words", unsure=False, lines=2, bare=True)
        if _mask(page, note):
            st.rerun()
        if page.held("masked") == note.id:
            page.quiet("Kept without the e-mail address or phone number.")
        left, right = st.columns([2, 3], gap="medium")
        with left:
            places = {code: literal(name) for code, name in place_names(page).items()}
            page.choice(note, "place", places, style="select")
        with right:
            page.choice(note, "need", NEEDS, style="pills")
        if same_words(page.book.listening.notes, note)[:1] not in ([], [note]):
            said_before(page, note)


def _mask(page: Page, note: Note) -> bool:
    clean = without_contacts(page.book, note.words)
    if note.contacts_kept or clean == note.words:
        return False
    note.words = clean
    page.hold("masked", note.id)
    session.save()
    return True
