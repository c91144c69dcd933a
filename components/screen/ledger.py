"""All pilots of the plan in one table: expected, happened, verdict, cost, lesson (M18)."""

from collections.abc import Callable, Iterator

import streamlit as st

from components import measurement
from components.advice.outcomes import stock_in_words
from components.files import ledger_csv
from components.measurement import LedgerEntry, Verdict
from components.texts import N_, NN_
from components.texts.questions.pilot import DECISIONS, STATUSES
from components.texts.questions.review import LESSONS
from components.texts.verdicts import STAGES, verdict_title
from components.workbook import Pilot

from .can_tell import bare_percent
from .frame import Page
from .layout import literal, shortened
from .metrics import unit_of
from .review import look_at, voice_of
from .sidebar import file_name

MOST_LETTERS, MOST_LESSONS = 90, 2
WIDTHS = (4, 4, 5, 3, 5)
NEXT_LINE = "  \n"


def ledger(page: Page, shown: Pilot | None) -> None:
    """The table, and the same in full for a spreadsheet; a first pilot that still runs stands above already."""
    if all(pilot.status in ("draft", "running") for pilot in page.book.pilots):
        return
    page.groups.close()
    st.space("small")
    inside = page.words(N_("expected, happened, verdict, cost, lesson"))
    label = page.words(N_("All your pilots · {inside}"), inside=f":gray[{inside}]")
    page.folded(label, "ledger", _table, shown)


def _table(page: Page, shown: Pilot | None) -> None:
    words, entries = page.words, measurement.ledger(page.book, page.today)
    page.quiet("All of them side by side: what was worth repeating, and what was not.")
    with page.box():
        for number, entry in enumerate(entries):
            if number:
                st.divider()
            _row(page, entry)
            if shown is not None and entry.id != shown.id:
                _open(page, entry)
    st.download_button(words(N_("Download this table (CSV)")), lambda: ledger_csv(entries, words),
                       file_name(page.book, "csv"), "text/csv", on_click="ignore", icon=":material/download:",
                       key="ledger.csv", help=words(N_("With every lesson in full, for a spreadsheet.")))  # fmt: skip


def _row(page: Page, entry: LedgerEntry) -> None:
    """The cells stand side by side, each under its name; on a phone one below the other, without scrolling sideways."""
    st.markdown(NEXT_LINE.join(_pilot(page, entry)))
    for place, (name, cell) in zip(st.columns(list(WIDTHS), gap="small"), CELLS.items(), strict=True):
        lines = [f":small[:gray[{page.words(name)}]]", *(f":small[{line}]" for line in cell(page, entry))]
        if len(lines) > 1:
            place.markdown(NEXT_LINE.join(lines))


def _open(page: Page, entry: LedgerEntry) -> None:
    """Its review in full: the table shows the verdict only."""
    if page.button("Open its review", f"ledger.{entry.id}", kind="tertiary", icon="arrow_upward"):
        look_at(page, next(pilot for pilot in page.book.pilots if pilot.id == entry.id))


def _pilot(page: Page, entry: LedgerEntry) -> Iterator[str]:
    words = page.words
    yield f"**{_said(entry.name or entry.objective) or words(N_('A pilot without a name'))}**"
    about = [words.period(entry.first, entry.last)] if entry.first and entry.last else []
    about += [words(STATUSES[entry.status])]
    yield f":small[:gray[{' · '.join(about)}]]"
    if entry.prolongs:
        together = words(
            N_("Figures, verdict and cost are those of this pilot and the one that it prolongs, together.")
        )
        yield f":small[{together}]"


def _expected(page: Page, entry: LedgerEntry) -> Iterator[str]:
    words, metric, aim = page.words, entry.metric, entry.aim
    if metric and aim.value is not None and entry.usual is not None:
        yield words(N_("{aim} a week instead of {then} ({unit})."), aim=words.figure(aim.value),
                    then=words.figure(entry.usual), unit=unit_of(page, metric))  # fmt: skip
    elif metric and metric.target_percent is not None:
        yield words(N_("Target: {target}"), target=words.percent(metric.target_percent, 1))
    if entry.expected.strip():
        yield words.quoted(_said(entry.expected))


def _happened(page: Page, entry: LedgerEntry) -> Iterator[str]:
    words = page.words
    if entry.metric and entry.usual is not None and entry.lately is not None:
        yield words(N_("{now} a week instead of {then} ({unit})."), now=words.figure(entry.lately),
                    then=words.figure(entry.usual), unit=unit_of(page, entry.metric))  # fmt: skip
    if entry.seen:
        yield from stock_in_words(entry.seen, voice_of(page))
    if entry.happened.strip():
        yield words.quoted(_said(entry.happened))


def _verdict(page: Page, entry: LedgerEntry) -> Iterator[str]:
    words, verdict = page.words, entry.verdict
    if verdict:
        yield f"**{words(verdict_title(verdict.code, 'no_target' not in verdict.flags))}**"
        yield from _range(page, verdict)
        if entry.stage in ("interim", "provisional") and verdict.code != "not_enough_data":
            yield words(STAGES[entry.stage])
    if entry.decision:
        yield words(N_("Decided: {decision}"), decision=words(DECISIONS[entry.decision]))
    if entry.ruled and entry.is_against_rule:
        given = bool(entry.reason.strip())
        text = N_("The rule said: {decision}") if given else N_("The rule said: {decision} (no reason given)")
        yield words(text, decision=words(DECISIONS[entry.ruled]))
        if given:
            yield words.quoted(_said(entry.reason))


def _range(page: Page, verdict: Verdict) -> Iterator[str]:
    """In percent, where there is a range of it."""
    words, low, middle, high = page.words, verdict.low, verdict.improvement, verdict.high
    if low is None or middle is None or high is None:
        return

    def shown(percent: float) -> str:
        return words.with_article(bare_percent(words, abs(percent)))

    if low > 0:
        yield words(N_("Between {low} and {high} better, most likely about {improvement}."), low=shown(low),
                    high=shown(high), improvement=shown(middle))  # fmt: skip
    elif high < 0:
        yield words(N_("Between {low} and {high} worse, most likely about {improvement}."), low=shown(high),
                    high=shown(low), improvement=shown(middle))  # fmt: skip
    else:
        yield words(N_("The true figure may lie anywhere from {worse} worse to {better} better."), worse=shown(low),
                    better=shown(high))  # fmt: skip


def _cost(page: Page, entry: LedgerEntry) -> Iterator[str]:
    words = page.words
    if entry.hours.amount is not None:
        text = N_("Hours: {hours}") if entry.hours.whole else N_("Hours: at least {hours}")
        yield words(text, hours=words.number(entry.hours.amount, 1))
    if entry.cash.amount is not None:
        text = N_("Cash: {cash}") if entry.cash.whole else N_("Cash: at least {cash}")
        yield words(text, cash=_money(page, entry, entry.cash.amount))
    if entry.cost is not None:
        whole = entry.hours.whole and entry.cash.whole
        text = N_("Hours and cash in money: {cost}") if whole else N_("Hours and cash in money: at least {cost}")
        yield words(text, cost=_money(page, entry, entry.cost))


def _money(page: Page, entry: LedgerEntry, amount: float) -> str:
    return page.words.money(amount, entry.currency, whole=amount % 1 == 0)


def _lessons(page: Page, entry: LedgerEntry) -> Iterator[str]:
    for lesson in entry.lessons[:MOST_LESSONS]:
        yield f"{page.words(LESSONS[lesson.kind])}: {_said(lesson.what)}"
    more = len(entry.lessons) - MOST_LESSONS
    if more > 0:
        yield page.words.count(NN_("and {n} more", "and {n} more"), more)


CELLS: dict[str, Callable[[Page, LedgerEntry], Iterator[str]]] = {
    N_("Expected"): _expected,
    N_("What happened"): _happened,
    N_("Verdict"): _verdict,
    N_("Cost"): _cost,
    N_("Lessons"): _lessons,
}


def _said(text: str) -> str:
    return literal(shortened(text, MOST_LETTERS))
