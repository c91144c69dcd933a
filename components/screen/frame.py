"""What all pages share: one frame, so that every page looks and behaves alike."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import date
from typing import NoReturn

import streamlit as st

from components.advice import WEIGHTS, Finding, keeps_open, sentence, step_status
from components.catalogue import BUSINESSES
from components.texts import C_, N_, Words, said_by
from components.texts.questions import QUESTIONS
from components.texts.steps import STEPS
from components.workbook import Metric, Named, Workbook

from . import clock, session, undo
from .doors import doors
from .form import NARROW, Form
from .in_hand import InHand
from .kept_while_typing import keep_while_typing
from .layout import COLUMN, RUNNING_TEXT, Layout, literal
from .links import HOME, PAGES, go_to
from .sidebar import sidebar, what_the_sidebar_says

ICON = "📋"
ORDER = [*STEPS]
MOST_FINDINGS = 3
CURRENCIES = ("EUR", "GBP", "USD", "CHF", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY")


class _NothingMore(Exception):
    pass


class Page(Form, InHand, Layout):
    """One step of the weekend, with everything that its questions are made of."""

    def __init__(self, name: str, book: Workbook, words: Words, today: date) -> None:
        super().__init__(book, words, today)
        self.name = name
        self.groups = ExitStack()

    def head(self, title: str = "", place: str = "", why: str | None = None) -> None:
        """The title, where we are, and one sentence why: those of the step, or others that are translated already."""
        step, number = STEPS[self.name], ORDER.index(self.name) + 1
        st.title(title or self.words(step.title), anchor=False)
        usual = N_("Step {number} of {all} · about {minutes} minutes")
        place = place or self.words(usual, number=number, all=len(ORDER), minutes=step.minutes)
        under_the_title(self.words, self.book, place)
        why = self.words(step.why) if why is None else why
        if why:
            st.markdown(why, width=RUNNING_TEXT)
        with st.container():  # it comes and goes, and must not move the fields below
            self._notice()

    def _notice(self) -> None:
        state = session.session()
        if state.beware:
            st.warning(literal(state.beware), icon=":material/visibility:")
            state.beware = ""
        if state.notice:
            st.success(state.notice, icon=":material/check:")
            state.notice = ""
        self.undo_here()

    def undo_here(self, place: str = "") -> None:
        """What was just done at this place of the page, and the click that takes it back."""
        if undo.is_possible(place):
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(f":small[:gray[{said_by(self.words, session.session().undone_says)}]]")
                if self.button("Undo", "undo", kind="tertiary", icon="undo"):
                    undo.back()
                    st.rerun()

    def kind_of_business(self) -> None:
        kinds = {code: kind.name for code, kind in BUSINESSES.items()}
        self.choice(self.book.business, "kind", kinds, style="select")

    def kind_if_missing(self) -> None:
        """A plan may begin without its kind of business; then one quiet line offers it, for as long as the visit."""
        if not self.book.business.kind:
            self.hold("offers the kind", True)
        if self.held("offers the kind"):
            label = self.words(N_("Examples from a business like yours: choose which kind it is"))
            self.folded(label, f"{self.book.id}.kind", Page.kind_of_business)

    def currency(self) -> None:
        before = self.book.currency
        names = {code: self.words.currency(code) for code in (before, *CURRENCIES)}
        if self.choice(self.book, "currency", names, style="select", width=NARROW) != before:
            st.rerun()  # its sign stands beside amounts that are drawn already

    def weekday(self, metric: Metric) -> None:
        days = {str(number): self.words.weekday(number) for number in range(7)}
        key = self._key(metric, "weekday", self.words.language)
        current = None if metric.weekday is None else str(metric.weekday)
        session.follow(key, current, current)
        given = self._choice_field(QUESTIONS["metric.weekday"], key, days, current, "select")
        if given != current:
            session.store(metric, "weekday", None if given is None else int(given), key)
            session.agree(key, given)

    def delete(self, part: Named, text: str) -> None:
        """A button that takes a part away, with every reference to it; one click brings it back."""
        if st.button(self.words(text), key=f"delete.{part.id}", type="tertiary", icon=":material/delete:"):
            undo.delete(part.id)
            st.rerun()

    def still_open(self, everywhere: bool = False) -> None:
        """What is missing, doubtful or worth a thought, here or everywhere: three points at most, the worst first."""
        found = [f for f in self._findings() if self._belongs_here(f, everywhere)][:MOST_FINDINGS]
        said = {weight: [f"- {sentence(f, self.words)}" for f in found if f.weight == weight] for weight in WEIGHTS}
        if said["doubt"]:
            title = self.words(N_("**Worth a second look**"))
            st.warning("\n".join([title, "", *said["doubt"]]), icon=":material/visibility:")
        if said["missing"]:
            st.info("\n".join([self.words(N_("**Still open**")), "", *said["missing"]]), icon=":material/edit_note:")
        if said["tip"]:
            st.markdown("\n".join([f":small[:gray[{self.words(N_('Tip'))}]]", "", *said["tip"]]), width=RUNNING_TEXT)

    def _belongs_here(self, finding: Finding, everywhere: bool) -> bool:
        """Not what was said under its field already. Tips stay on their page, beside the plan's Monday list."""
        if (finding.code, finding.about) in self._advised or not (everywhere or finding.step == self.name):
            return False
        if finding.weight == "missing" and finding.step == self.name and self.name in self.book.finished:
            return False  # it stands under the tick
        if finding.weight == "tip":
            waits = finding.code.startswith("objective.")  # an objective for later is advised where it is written
            return not (everywhere or waits or finding.code.endswith(".unknown"))
        return True

    def nothing_more(self) -> NoReturn:
        """End the page here: what follows makes no sense yet, and nothing was typed there."""
        raise _NothingMore

    def finish(self) -> None:
        """The end of a step: has the owner finished, and what comes next."""
        if step_status(self.book, self.name, self.today) != "not started":
            st.space("small")
            self.still_open()
        st.divider()
        left, right = st.columns([3, 2], vertical_alignment="center")
        with left:
            self._finished()
        following = ORDER[ORDER.index(self.name) + 1 : ORDER.index(self.name) + 2]
        if following and following[0] != "review":
            label = self.words(N_("Continue: {step}"), step=self.words(STEPS[following[0]].menu))
            self._continue(right, label, PAGES[following[0]])
        else:
            self._continue(right, self.words(N_("See the weekend at a glance")), HOME)

    def _finished(self) -> None:
        done = self.name in self.book.finished
        key = f"{self.book.id}.finished.{self.name}"
        session.follow(key, done, done)
        given = st.checkbox(self.words(N_("I have finished this step")), done, key=key)
        if given != done:
            others = [step for step in self.book.finished if step != self.name]
            session.store(self.book, "finished", [*others, self.name] if given else others, key)
            session.agree(key, given)
            st.rerun()
        if missing := keeps_open(self.book, self.name, self.today):
            self.quiet("Your tick is kept. The step counts as done once this is there too:")
            st.markdown("\n".join(f"- :small[{sentence(finding, self.words)}]" for finding in missing[:MOST_FINDINGS]))

    def _continue(self, place: object, label: str, page: str) -> None:
        with place, st.container(horizontal=True, horizontal_alignment="right"):  # type: ignore[attr-defined]
            if st.button(label, key="continue", type="primary", icon=":material/arrow_forward:", icon_position="right"):
                go_to(page)


def under_the_title(words: Words, book: Workbook, text: str) -> None:
    """The quiet line under a title; it also says where the plan is a worked example."""
    mark = f" :gray-badge[:material/menu_book: {words(N_('Worked example: an invented firm'))}]" if book.example else ""
    st.markdown(f":gray[{text}]{mark}")


def configure(title: str) -> None:
    st.set_page_config(page_title=title, page_icon=ICON, layout="wide", initial_sidebar_state="auto")


def step(
    name: str, *, finish: bool = True, head: Callable[[Page], None] = Page.head
) -> Callable[[Callable[[Page], None]], None]:
    """Draws a page of the weekend: `@step("objectives")` above a function that asks the questions.

    With no plan open it takes up the last one kept here, else offers to begin one.
    """

    def draw(questions: Callable[[Page], None]) -> None:
        words = session.words()
        configure(words(C_("window", "{step} · The weekend workbook"), step=words(STEPS[name].menu)))
        book = session.find_workbook(or_latest=True)
        session.forget_the_sidebar()
        if book is None:
            with st.container(width=COLUMN):
                doors(words, back_to=PAGES[name])
        else:
            _questions(name, questions, finish, head)
            keep_while_typing()
        sidebar(words, session.session().book, name)

    return draw


@st.fragment
def _questions(name: str, questions: Callable[[Page], None], finish: bool, head: Callable[[Page], None]) -> None:
    """The page beside the sidebar. An answer draws only this anew, unless the sidebar has something new to say."""
    words, book = session.words(), session.find_workbook(or_latest=True)
    if book is None:
        st.rerun()
    with st.container(width=COLUMN):
        page = Page(name, book, words, clock.today())
        head(page)
        with suppress(_NothingMore), page.groups:
            questions(page)
        if finish:
            page.finish()
    if session.sidebar_is_old(what_the_sidebar_says(book)):
        st.rerun()
