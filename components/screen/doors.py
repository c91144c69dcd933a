"""The ways in: start a plan, continue one, open a saved one, look at a worked example."""

import streamlit as st

from components.catalogue import BUSINESSES, business
from components.files import UnreadableFile, kept, loads, open_example, open_kept
from components.files.codes import SENTENCES
from components.texts import C_, N_, Words, currency_of
from components.texts.steps import HALF_DAYS, STEPS
from components.workbook import Business, Objective, Workbook, pilot_under_way

from . import clock, session
from .layout import RUNNING_TEXT, literal, shortened
from .links import PAGES, go_to


def doors(words: Words, back_to: str | None = None) -> None:
    """No plan is open: everything that an owner can do now. `back_to` is the page to return to afterwards."""
    st.title(words(N_("A small plan, made this weekend")), anchor=False)
    st.markdown(
        words(N_("First what you want to reach, then what your customers say, then one small pilot that you can "
                 "measure. What you write stays on this computer: no account, no tracking, nothing sent.")),
        width=RUNNING_TEXT,
    )  # fmt: skip
    st.space("small")
    left, right = st.columns(2, gap="large")
    with left:
        _start(words, back_to)
    with right:
        continue_with(words, back_to)
        open_saved(words, back_to)
    st.space("small")
    st.header(words(N_("Look at a worked example")), anchor=False)
    example(words, N_("**Fewer support calls** :gray[· a heating firm of six people, pilot finished]"), back_to)
    st.divider()
    _size_of_it(words)


def _start(words: Words, back_to: str | None) -> None:
    st.header(words(N_("Start a plan")), anchor=False)
    name = st.text_input(words(N_("What is your business called?")), key="new.name", placeholder=_sample_name(words))
    in_hand, kinds = session.session().in_hand, list(BUSINESSES)
    kind = in_hand["kind of business"] = st.selectbox(
        words(N_("What kind of business is it?")),
        kinds,
        index=kinds.index(in_hand["kind of business"]) if in_hand.get("kind of business") else None,
        format_func=lambda code: words(BUSINESSES[code].name),
        placeholder=words(N_("Choose one")),
        key=f"new.kind.{words.language}",
    )
    if st.button(words(N_("Start with objectives")), type="primary", icon=":material/arrow_forward:",
                 icon_position="right", key="new.start"):  # fmt: skip
        session.open_workbook(
            Workbook(
                created=clock.today(),
                language=words.language,
                currency=currency_of(st.context.locale),
                business=Business(name=name or "", kind=kind or ""),
                objectives=[Objective(chosen=True)],
            )
        )
        go_to(back_to or PAGES["objectives"])
    st.markdown(words(N_(":small[:gray[About 90 minutes. Stop anywhere; it is kept.]]")))


def _sample_name(words: Words) -> str:
    return words(business("trades").examples.get("business.name", ""))


def continue_with(words: Words, back_to: str | None = None) -> None:
    plans = kept()
    if not plans:
        return
    st.header(words(N_("Continue where you left off")), anchor=False)
    with st.container(gap="xsmall"):
        for plan in sorted(plans, key=lambda plan: plan.example)[:5]:
            name = literal(shortened(plan.name, 40)) or words(N_("A plan without a name"))
            when = f"{words.short_day(plan.changed.date())} {words.time(plan.changed)}"
            mark = f"{words(C_('list', 'example'))} · {when}" if plan.example else when
            label = f"**{name}** :gray[· {mark}]"
            if st.button(label, key=f"continue.{plan.id}", type="tertiary", icon=":material/history:"):
                _continue(plan.id, back_to)


def _continue(id: str, back_to: str | None) -> None:
    try:
        open_kept(id)
    except UnreadableFile as problem:
        session.session().in_hand["not opened"] = problem.code
        st.rerun()
    st.query_params["plan"] = id
    session.find_workbook(or_latest=False)
    _enter(back_to)


def open_saved(words: Words, back_to: str | None = None) -> None:
    """Choose a file; what cannot be read is explained, and the open plan stays as it was."""
    st.header(words(N_("Open a saved plan")), anchor=False)
    state = session.session()
    key = f"open.{state.in_hand.get('files opened', 0)}"
    file = st.file_uploader(words(N_("The plan’s file, or its PDF")), key=key, accept_multiple_files=False)
    if file is not None:
        state.in_hand["files opened"] = state.in_hand.get("files opened", 0) + 1
        try:
            book = loads(file.getvalue())
        except UnreadableFile as problem:
            state.in_hand["not opened"] = problem.code
            st.rerun()
        later = N_("Another state of this plan is kept here too. Both are kept; you are looking at the file.")
        session.open_file(book, words(later))
        _enter(back_to)
    if "not opened" in state.in_hand:
        st.error(words(SENTENCES[state.in_hand["not opened"]]), icon=":material/warning:")


def example(words: Words, label: str, back_to: str | None = None) -> None:
    """One click opens a copy of the worked example; the open plan is kept and stays in the list."""
    if st.button(words(label), key="example", type="tertiary", icon=":material/menu_book:"):
        session.open_workbook(open_example(words.language, clock.today()))
        _enter(back_to)


def _enter(back_to: str | None) -> None:
    """The page that was asked for; while a pilot is under way its check-in; else home."""
    book = session.session().book
    if back_to is None and book is not None and pilot_under_way(book, clock.today()):
        back_to = PAGES["review"]
    if back_to:
        go_to(back_to)
    st.rerun()


def _size_of_it(words: Words) -> None:
    """The whole weekend in one row, so that a newcomer sees how much it is."""
    days = [(half_day, steps) for half_day, steps in HALF_DAYS.items() if "review" not in steps]
    for column, (half_day, steps) in zip(st.columns(len(days), gap="medium"), days, strict=True):
        with column:
            names = " · ".join(words(STEPS[step].menu) for step in steps)
            minutes = sum(STEPS[step].minutes for step in steps)
            about = words(C_("size", "about {minutes} minutes"), minutes=minutes)
            st.markdown(f":small[:gray[{words(half_day)}]]  \n**{names}**  \n:small[{about}]")
