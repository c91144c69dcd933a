"""The ledger for a spreadsheet (CSV): one row for each pilot, text in quotation marks, numbers bare of any sign.

Where a comma parts whole from decimals, a semicolon parts the cells, as spreadsheets of that language expect. Days
are written 2026-03-02, which all of them read. The mark at the beginning (BOM) tells them that it is UTF-8.
"""

import csv
import io
from collections.abc import Sequence

from babel.numbers import get_decimal_symbol

from components.measurement import LedgerEntry, Verdict
from components.texts import C_, N_, Words
from components.texts.questions.pilot import DECISIONS, STATUSES
from components.texts.questions.review import LESSONS
from components.texts.verdicts import STAGES, verdict_title

from .harmless import harmless

Cells = list[tuple[str, str]]  # the heading, what stands below it


def ledger_csv(entries: Sequence[LedgerEntry], words: Words) -> bytes:
    """Headings, then one row for each pilot; nothing where there are none."""
    sheet = io.StringIO(newline="")
    parted_by = ";" if get_decimal_symbol(words.locale) == "," else ","
    writer = csv.writer(sheet, delimiter=parted_by, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows = [_cells(entry, words) for entry in entries]
    writer.writerows([[heading for heading, _ in row] for row in rows[:1]])
    writer.writerows([[cell for _, cell in row] for row in rows])
    return sheet.getvalue().encode("utf-8-sig", "replace")


def _cells(entry: LedgerEntry, words: Words) -> Cells:
    metric, aim, verdict = entry.metric, entry.aim, entry.verdict
    in_percent = aim.percent if metric and metric.target_percent is not None else None
    return [
        (words(C_("ledger", "Pilot")), harmless(entry.name)),
        (words(N_("Objective")), harmless(entry.objective)),
        (words(N_("Decided by")), harmless(metric.name if metric else "")),
        (words(N_("First day")), entry.first.isoformat() if entry.first else ""),
        (words(N_("Last day")), entry.last.isoformat() if entry.last else ""),
        (words(C_("pilot", "Status")), words(STATUSES[entry.status])),
        (words(N_("Figures together with")), harmless(_prolonged(entry, words))),
        (words(N_("Target (%)")), number(in_percent, words)),
        (words(N_("Target, a week")), number(aim.value, words)),
        (words(N_("Before, a week")), number(None if _is_level(entry) else entry.usual, words)),
        (words(N_("In the pilot, a week")), number(entry.lately, words)),
        *_stock(entry, words),
        (words(N_("Final or not yet")), _stage(entry, words)),
        (words(N_("Verdict")), _verdict(verdict, words)),
        *_range(verdict, words),
        (words(N_("Hours spent")), number(entry.hours.amount, words)),
        (words(N_("These hours are")), _how_whole(entry.hours.amount, entry.hours.whole, words)),
        (words(N_("Cash spent ({currency})"), currency=entry.currency), number(entry.cash.amount, words)),
        (words(N_("This cash is")), _how_whole(entry.cash.amount, entry.cash.whole, words)),
        (words(N_("Hours and cash in money ({currency})"), currency=entry.currency), number(entry.cost, words)),
        (words(N_("This money is")), _how_whole(entry.cost, entry.hours.whole and entry.cash.whole, words)),
        *_net(entry, words),
        (words(N_("Decision")), words(DECISIONS[entry.decision]) if entry.decision else ""),
        (words(N_("Decision of the rule")), words(DECISIONS[entry.ruled]) if entry.ruled else ""),
        (words(N_("Decided against the rule because")), _reason(entry, words)),
        (words(N_("Supposed to happen")), harmless(entry.expected)),
        (words(N_("What happened")), harmless(entry.happened)),
        (words(N_("Lessons")), harmless(" · ".join(_lessons(entry, words)))),
    ]  # fmt: skip


def _net(entry: LedgerEntry, words: Words) -> Cells:
    """What came in, less what it cost; empty where the cost is not whole, or the worth of one is not known."""
    seen = entry.seen
    known = seen is not None and seen.money is not None and not seen.spent.at_least
    net = seen.money.net if seen and seen.money and known else None
    low, middle, high = (net.low, net.middle, net.high) if net else (None, None, None)
    return [
        (words(N_("After costs, low ({currency})"), currency=entry.currency), number(low, words)),
        (words(N_("After costs, most likely ({currency})"), currency=entry.currency), number(middle, words)),
        (words(N_("After costs, high ({currency})"), currency=entry.currency), number(high, words)),
    ]  # fmt: skip


def _is_level(entry: LedgerEntry) -> bool:
    return entry.metric is not None and entry.metric.quantity == "level"


def _stock(entry: LedgerEntry, words: Words) -> Cells:
    """A level from its first reading to its last, and what moved: of its weeks an average says little (M15)."""
    moved = entry.seen.moved if entry.seen else None
    return [
        (words(N_("A level, at first")), number(moved.first if moved else None, words)),
        (words(N_("A level, at last")), number(moved.last if moved else None, words)),
        (words(N_("Moved in all")), number(moved.total if moved else None, words)),
    ]


def _stage(entry: LedgerEntry, words: Words) -> str:
    """Nothing while there is no verdict that could be final."""
    judged = entry.verdict is not None and entry.verdict.code != "not_enough_data"
    return words(STAGES[entry.stage]) if entry.stage and judged else ""


def _how_whole(amount: float | None, whole: bool, words: Words) -> str:
    """Weeks without a figure are missing, never zero: the sum of the others is the least that it was."""
    if amount is None:
        return ""
    return words(N_("all")) if whole else words(N_("at least; weeks are missing"))


def _prolonged(entry: LedgerEntry, words: Words) -> str:
    """The pilot that this one prolongs: its figures, verdict and cost are in this row too."""
    if entry.prolongs is None:
        return ""
    start = words.day(entry.prolongs.start) if entry.prolongs.start else ""
    return entry.prolongs.name or start


def _lessons(entry: LedgerEntry, words: Words) -> list[str]:
    return [f"{words(LESSONS[lesson.kind])}: {lesson.what}" for lesson in entry.lessons]


def _reason(entry: LedgerEntry, words: Words) -> str:
    """Whatever was written there stays; that nothing was is said where the rule says otherwise."""
    return harmless(entry.reason) or (words(N_("no reason given")) if entry.is_against_rule else "")


def _verdict(verdict: Verdict | None, words: Words) -> str:
    return words(verdict_title(verdict.code, "no_target" not in verdict.flags)) if verdict else ""


def _range(verdict: Verdict | None, words: Words) -> Cells:
    """Percent for the better; below zero is worse."""
    return [
        (words(N_("Better by, low (%)")), number(verdict.low if verdict else None, words)),
        (words(N_("Better by, most likely (%)")), number(verdict.improvement if verdict else None, words)),
        (words(N_("Better by, high (%)")), number(verdict.high if verdict else None, words)),
    ]


def number(value: float | None, words: Words) -> str:
    """Two decimals at most, the language's decimal sign, a plain hyphen below zero, no thousands marks."""
    if value is None:
        return ""
    plain = f"{value:.2f}".rstrip("0").rstrip(".")
    return ("0" if plain == "-0" else plain).replace(".", get_decimal_symbol(words.locale))
