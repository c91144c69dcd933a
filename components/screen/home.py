"""Home: the ways in while no plan is open; the weekend at a glance once there is one."""

import streamlit as st

from components.advice import is_round_over, next_step, sentence
from components.catalogue import business
from components.texts import C_, N_, Words
from components.texts.steps import HALF_DAYS, STEPS
from components.workbook import Workbook, pilot_under_way

from . import clock, session
from .doors import continue_with, doors, example, open_saved
from .frame import Page, configure, under_the_title
from .layout import COLUMN, first_sentence, literal, shortened
from .links import PAGES, go_to, link
from .sidebar import how_far, sidebar, where_it_stands
from .under_way import so_far, title_of_week, what_to_record

STEPS_AT_A_GLANCE = N_("See your weekend at a glance")
MOST_LETTERS = 70  # of what is missing in a step


def home() -> None:
    words = session.words()
    configure(words(N_("The weekend workbook")))
    book = session.find_workbook(or_latest=False)
    with st.container(width=COLUMN):
        if book is None:
            doors(words)
        else:
            _glance(words, book)
    sidebar(words, book, "home")


def _glance(words: Words, book: Workbook) -> None:
    """What comes next and where everything stands; while a pilot is under way, how far that is comes first."""
    pilot, page = pilot_under_way(book, clock.today()), Page("review", book, words, clock.today())
    if pilot is not None:
        title_of_week(page, pilot)
        _next(words, book)
        with page.groups:
            so_far(page, pilot)
        st.space("small")
        page.folded(words(STEPS_AT_A_GLANCE), "the.weekend", _weekend)
    else:
        _title(words, book)
        _next(words, book)
        st.space("small")
        _weekend(page)
    st.divider()
    _another(words)


def _title(words: Words, book: Workbook) -> None:
    st.title(words(STEPS_AT_A_GLANCE), anchor=False)
    about = [
        literal(shortened(book.business.name)),
        words(business(book.business.kind).name) if book.business.kind else "",
    ]
    day = words.weekday_day(clock.today())
    under_the_title(words, book, " · ".join([part for part in about if part] + [day]))


def _weekend(page: Page) -> None:
    for half_day, steps in HALF_DAYS.items():
        left, right = st.columns([1, 4], gap="xsmall")
        left.markdown(f":gray[{page.words(half_day)}]")
        with right, st.container(gap="xsmall"):
            for step in steps:
                _row(page.words, page.book, step)


def _next(words: Words, book: Workbook) -> None:
    (step, finding), pilot = next_step(book, clock.today()), pilot_under_way(book, clock.today())
    with st.container(border=True):
        left, right = st.columns([3, 1], vertical_alignment="center")
        why = sentence(finding, words) if finding else words(STEPS[step].why)
        title = words(STEPS[step].title)
        if pilot is not None:
            missing = why if finding and finding.code == "review.readings" else ""
            title, why = what_to_record(Page("review", book, words, clock.today()), pilot, missing)
        elif is_round_over(book):
            title = words(N_("Plan the next pilot"))
            why = words(N_("This one is decided. Under Review, one click takes what you learned into the next."))
        left.markdown(f":small[:gray[{words(C_('home', 'Next'))}]]  \n**{title}.** {why}")
        with right, st.container(horizontal=True, horizontal_alignment="right"):
            label = words(N_("Open: {step}"), step=words(STEPS[step].menu))
            if st.button(label, type="primary", icon=":material/arrow_forward:", icon_position="right", key="next"):
                go_to(PAGES[step])


def _row(words: Words, book: Workbook, step: str) -> None:
    standing = where_it_stands(book, step)
    (mark, status), missing = how_far(words, *standing), standing[1]
    about = first_sentence(sentence(missing[0], words), MOST_LETTERS) if missing else words(STEPS[step].short)
    link(PAGES[step], f"**{words(STEPS[step].title)}**  \n:gray[{status} · {about}]", mark)


def _another(words: Words) -> None:
    """Ways to other plans. The open one stays open until another has really been opened."""
    state = session.session()
    with st.container(horizontal=True):
        if st.button(words(N_("Open another plan")), type="tertiary", icon=":material/folder_open:", key="another"):
            state.in_hand["another"] = not state.in_hand.get("another")
        if st.button(words(N_("Start a new plan")), type="tertiary", icon=":material/add:", key="start.new"):
            session.close_workbook()
            st.rerun()
        example(words, N_("Look at a worked example"))
    if state.in_hand.get("another"):
        left, right = st.columns(2, gap="large")
        with left:
            open_saved(words)
        with right:
            continue_with(words)
