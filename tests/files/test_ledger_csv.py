"""The ledger in a spreadsheet: read as it was written, and no text in it is taken for a formula."""

import csv
import unicodedata
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.files import harmless, ledger_csv
from components.files.ledger import number
from components.measurement import freeze, ledger
from components.texts import words_for
from components.workbook import Lesson, Workbook
from tests.advice.plans import START, WEEK, plan_with_ended_pilot
from tests.flows.pilots_that_ran import ran, spending, stock

OVER = START + 7 * WEEK
SEPARATORS = {"en": ",", "it": ";"}
FORMULAS = [
    "=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\u00a0=1+1", "\u3000=1+1", "\u200b=1+1",
    "\ufeff=1+1", "＝1+1", "＋1", "－1", "＠A1", "﹣1", "−1", "=HYPERLINK(A1)",
    "=cmd|' /C calc'!A0",
]  # fmt: skip


def rows(book: Workbook, language: str) -> list[dict[str, str]]:
    """As a spreadsheet of that language reads them."""
    text = ledger_csv(ledger(book, OVER), words_for(language)).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=SEPARATORS[language]))


@pytest.mark.parametrize("text", FORMULAS)
def test_what_begins_like_a_formula_is_shown_as_text(text: str) -> None:
    assert harmless(text).startswith("'")


@pytest.mark.parametrize("text", ["Fewer calls", "1 + 1 = 2", "“=”", "", "(-1)", "Più telefonate", "👍"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_text_stays_in_one_cell() -> None:
    assert harmless("One\ttwo\r\n=three\x00") == "One two =three"


@given(st.text())
def test_no_text_at_all_begins_a_formula(text: str) -> None:
    cell = harmless(text)
    seen = "".join(c for c in cell if unicodedata.category(c)[0] not in "CZ")
    assert unicodedata.normalize("NFKC", seen[:1])[:1] not in ("=", "+", "-", "@")
    assert not set(cell) & set("\t\r\n\x00")


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_a_hostile_plan_begins_a_formula(text: str, language: str) -> None:
    book = plan_with_ended_pilot()
    pilot = book.pilots[0]
    pilot.name, book.objectives[0].statement, book.metrics[0].name = text, text, text
    pilot.review.expected, pilot.review.happened = text, f'a";{text},"{text}'
    pilot.review.lessons = [Lesson(what=text)]
    (row,) = rows(book, language)
    for cell in row.values():
        assert not cell.lstrip().startswith(("=", "+", "@", "-", "＝", "＋", "－", "＠"))


@pytest.mark.parametrize(
    ("language", "value", "shown"),
    [("en", -12.345, "-12.35"), ("it", -12.345, "-12,35"), ("it", 1234567.5, "1234567,5"), ("en", -0.001, "0"),
     ("en", None, ""), ("it", 43.0, "43"), ("en", 100.0, "100")],
)  # fmt: skip
def test_numbers_stay_numbers(language: str, value: float | None, shown: str) -> None:
    """A plain hyphen, the language's decimal sign, nothing else: what spreadsheets of that language calculate with."""
    assert number(value, words_for(language)) == shown


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_row_holds_figures_days_and_every_lesson(language: str) -> None:
    book = plan_with_ended_pilot()
    pilot = book.pilots[0]
    book.metrics[0].better = "higher"  # so that it became worse
    freeze(pilot, book.metrics[0], START)
    pilot.name = "Più; meno, «così»"
    pilot.review.lessons = [Lesson(kind="stop", what=f"Lesson {n} " * 50) for n in range(4)]
    (row,) = rows(book, language)
    cells = list(row.values())
    assert cells[0] == pilot.name
    assert {"2026-03-02", "2026-04-12"} <= set(cells)
    decimal = "." if language == "en" else ","
    assert f"51{decimal}25" in cells
    assert f"-15{decimal}77" in cells, "worse, and still a number"
    assert all(f"Lesson {n}" in cells[-1] for n in range(4))


def test_there_is_nothing_to_take_along_before_a_pilot_has_started() -> None:
    assert ledger_csv([], words_for("en")) == b"\xef\xbb\xbf"


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_spreadsheet_says_what_is_not_final_and_what_is_not_whole(language: str) -> None:
    words = words_for(language)
    book = spending(ran(weeks=8), 12.0, None)
    book.metrics[0].hour_cost = 35.0
    book.pilots[0].check_ins = book.pilots[0].check_ins[:1]
    (row,) = rows(book, language)
    assert row[words("Final or not yet")] == words("Interim")
    assert row[words("Hours spent")] == "12"
    assert row[words("These hours are")] == words("at least; weeks are missing")
    assert row[words("This cash is")] == "", "no cash was written down, so nothing is said of it"
    assert row[words("This money is")] == words("at least; weeks are missing")
    whole = ran()
    whole.pilots[0].review.hours, whole.pilots[0].review.cash = 12.0, 150.0
    (row,) = rows(whole, language)
    assert row[words("Final or not yet")] == words("Final")
    assert {row[words(name)] for name in ("These hours are", "This cash is")} == {words("all")}


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_level_is_told_from_first_to_last_and_never_averaged(language: str) -> None:
    words = words_for(language)
    (row,) = rows(stock(), language)
    levels = [row[words(name)] for name in ("A level, at first", "A level, at last", "Moved in all")]
    assert levels == ["900", "20", "880"]
    assert row[words("In the pilot, a week")] == row[words("Before, a week")] == ""
    assert not any(cell.startswith("435") for cell in row.values())
    assert row[words("Final or not yet")] == "", "without a verdict nothing is final"


@pytest.mark.parametrize("language", ["en", "it"])
def test_what_is_left_after_costs_is_a_range_or_nothing(language: str) -> None:
    """The published case: between -355 and 30, most likely -163."""
    words = words_for(language)
    book = spending(ran(value_low=8.4, value_high=8.4, hour_cost=35.0), 12.0, 150.0)
    (row,) = rows(book, language)
    heads = [words(f"After costs, {end} ({{currency}})", currency="EUR") for end in ("low", "most likely", "high")]
    assert [round(float(row[head].replace(",", "."))) for head in heads] == [-355, -163, 30]
    book.pilots[0].check_ins = book.pilots[0].check_ins[:1]
    book.pilots[0].review.hours = book.pilots[0].review.cash = None
    (row,) = rows(book, language)
    assert [row[head] for head in heads] == ["", "", ""], "of a cost that is not whole nothing is taken off"
