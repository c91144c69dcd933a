"""The next pilot, planned from the last one with one click: what goes on, what waits, where it starts from (M18)."""

import streamlit as st

from components.advice import one_more
from components.measurement import average, before, next_baseline
from components.texts import N_, NN_, Counted
from components.workbook import LONGEST_LIST, Carried, HandedOn, Pilot, hand_on

from . import undo
from .frame import Page
from .layout import RUNNING_TEXT, literal, shortened
from .links import PAGES, go_to
from .listening import place_name
from .metrics import unit_of
from .pilot import metric_of, this_pilot

MOST_LETTERS = 200  # of a lesson

CARRIED: dict[str, str | Counted] = {
    "same_number": N_("The same objective, and the same number with all its readings."),
    "areas": N_("What it is about: {areas}"),
    "channels": N_("Where you take part: {channels}"),
    "same_weeks": N_("As many weeks once more: {weeks}. An extension comes only once."),
    "area_put_aside": N_("To the “Not now” list: {area}. What you learned: {lesson}"),
    "channel_put_aside": N_("To the “Not now” list: {place}. What you learned: {lesson}"),
    "hours_spent": N_("Cap of hours: {hours}, as many as it really took."),
    "hours_estimated": N_("Cap of hours: {hours}, worked out from the weeks that you wrote down ({recorded})."),
    "hours_as_before": N_("Cap of hours: {hours}, as before. What it really took is not written down."),
    "hours_grown": N_(
        "Cap of hours: {hours}, after {before} in the last pilot. A little more, never everything at once."
    ),
    "hours_estimated_grown": N_(
        "Cap of hours: {hours}. The weeks that you wrote down ({recorded}) come to about {before} for the whole pilot; "
        "this is a little more, never everything at once."
    ),
    "hours_grown_from_cap": N_(
        "Cap of hours: {hours}. It was {before}, and what it really took is not written down. A little more, never "
        "everything at once."
    ),
    "hours_grown_already": N_("Cap of hours: {hours}, as many as it really took. That was over the cap: no more now."),
    "cash_as_before": N_("Cap of cash: {cash}, as before."),
    "lesson_keep": N_("To keep: {lesson}"),
    "lesson_change": N_("To change: {lesson}"),
    "lesson_stop": N_("To stop: {lesson}"),
    "not_now": NN_("The “Not now” list, with its day: one entry.", "The “Not now” list, with its days: {n} entries."),
    "look_again": N_("Time to look at it again: {places}"),
    "stopped": N_("Only the “Not now” list goes on; everything else is chosen anew."),
    "extended_before": N_("It was prolonged once already, so it stops here. Only the “Not now” list goes on."),
}


def next_from_lessons(page: Page, pilot: Pilot) -> None:
    """What the decision carries over, and the click that does it; nothing before there is a decision."""
    if not pilot.review.decision or pilot is not page.book.pilots[-1]:
        return
    handed = hand_on(pilot, page.today, page.book.pilots)
    if pilot.review.decision == "grow":
        st.markdown(growing(page, pilot), width=RUNNING_TEXT)
    inside = page.words(N_("caps, lessons, “Not now”, the new baseline"))
    label = page.words(N_("What goes into the next pilot · {inside}"), inside=f":gray[{inside}]")
    page.folded(label, f"carried.{pilot.id}", _carried, pilot, handed)
    if page.button("Plan the next pilot", "next.pilot", icon="add"):
        undo.change(lambda: begin_next(page, pilot), page.words(N_("The next pilot is planned from the last one.")))
        go_to(PAGES["pilot"])


def _carried(page: Page, pilot: Pilot, handed: HandedOn) -> None:
    st.markdown("\n".join(f"- {literal(line)}" for line in carried_lines(page, handed.carried)))
    if handed.draft.metric:
        st.markdown(baseline_explained(page, pilot), width=RUNNING_TEXT)


def begin_next(page: Page, pilot: Pilot) -> None:
    """Add the draft; the review of the last pilot records what was carried, in the language of the screen."""
    handed = hand_on(pilot, page.today, page.book.pilots)
    pilot.review.carried = carried_lines(page, handed.carried)[:LONGEST_LIST]
    page.book.pilots = [*page.book.pilots, handed.draft]
    this_pilot(page)  # ties it at once, as its page would: else the first look at it could not be taken back


def carried_lines(page: Page, carried: list[Carried]) -> list[str]:
    """One sentence for each thing that is carried."""
    return [_line(page, one) for one in carried]


def _line(page: Page, carried: Carried) -> str:
    words, text = page.words, CARRIED[carried.code]
    shown = {name: _shown(page, name, value) for name, value in carried.params.items()}
    if isinstance(text, Counted):
        n = carried.params["n"]
        return words.count(text, int(n) if isinstance(n, float) else 0)
    return words(text, **shown)


def _shown(page: Page, name: str, value: object) -> str:
    words = page.words
    if isinstance(value, tuple):
        return words.together(value if name == "areas" else [place_name(page, code) for code in value])
    if name == "place":
        return place_name(page, str(value))
    if isinstance(value, float):
        return words.money(value, page.book.currency, whole=value % 1 == 0) if name == "cash" else words.number(value)
    return shortened(str(value), MOST_LETTERS)


def growing(page: Page, pilot: Pilot) -> str:
    """One thing more at most; it is named, and never added by itself (M17). Markdown."""
    more, words = one_more(page.book, pilot, page.today), page.words
    place, theme = literal(place_name(page, more.place or "")), literal(shortened(more.theme or ""))
    if place and theme:
        return words(N_("You may add one thing: a channel ({place}) or a focus area ({theme}), not both."),
                     place=place, theme=theme)  # fmt: skip
    if place:
        return words(N_("You may add one thing: a channel ({place})."), place=place)
    if theme:
        return words(N_("You may add one thing: a focus area ({theme})."), theme=theme)
    return words(N_("A few hours more are growth enough; nothing else needs to be added."))


def baseline_explained(page: Page, pilot: Pilot) -> str:
    """What the next pilot will be compared with, and why the last one's weeks are in it (M14). Markdown."""
    words, metric = page.words, metric_of(page, pilot)
    seen = next_baseline(metric, pilot) if metric else None
    if metric is None or seen is None or seen.usual is None:
        return words(N_("There is no figure for a new baseline yet."))
    unit, usual, first = unit_of(page, metric), words.figure(seen.usual), average(before(metric, pilot))
    if pilot.review.decision != "extend" and metric.target_percent is not None:
        page.quiet("Your target of {target} counts from the new baseline then. If you meant the old figure, write it "
                   "under Metrics.", target=words.percent(metric.target_percent, 1))  # fmt: skip
    if pilot.review.decision == "extend" and first is not None:
        return words(
            N_("An extension is no new beginning: all its weeks together are compared with those before the first "
               "start ({n} a week, {unit})."), n=words.figure(first), unit=unit,
        )  # fmt: skip
    if not seen.own or seen.without is None:
        return words(N_("The new baseline is made of all readings so far ({n} a week, {unit})."), n=usual, unit=unit)
    text = N_(
        "The new baseline takes in the weeks of this pilot, because the number really stood there. "
        "With them it is {with_them} a week, without them {without_them} ({unit})."
    )
    if pilot.review.decision in ("grow", "repeat"):
        text = N_(
            "The new baseline takes in the weeks of this pilot: they are usual now, and the next one has to add to "
            "them. With them it is {with_them} a week, without them {without_them} ({unit})."
        )
    return words(text, with_them=usual, without_them=words.figure(seen.without), unit=unit)
