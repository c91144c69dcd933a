"""A pilot that ran, on paper: the words of the screen, never a bare figure, and a sheet to fill in by hand."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from components.advice.outcomes import Voice, money_in_words, rule_applied, stock_in_words, verdict_in_words
from components.files import loads
from components.measurement import outcome
from components.report import plan_pdf, results_sheet_pdf, review_pdf
from components.texts import words_for
from components.workbook import Event, Workbook
from tests.flows.pilots_that_ran import CALLS_DURING, ran, stock

from .books import beyond_all_measure
from .reading import squeezed, text_of

LATER, HALFWAY = date(2026, 6, 1), date(2026, 4, 14)


def improved() -> Workbook:
    book = ran(value_low=8.4, value_high=8.4, hour_cost=35.0)
    book.pilots[0].review.hours, book.pilots[0].review.cash = 12.0, 150.0
    book.pilots[0].events = [Event(id="event", day=date(2026, 3, 18), what="A new price list")]
    return book


def stopped() -> Workbook:
    book = ran(during=CALLS_DURING[:4], weeks=8, status="abandoned")
    book.pilots[0].status_reason = "The shop had to close for repairs"
    return book


CASES = {
    "improved": (improved, LATER),
    "cannot tell": (lambda: ran([100, 150, 60, 130], [90, 120, 70, 100]), LATER),
    "stock": (stock, LATER),
    "stopped": (stopped, date(2026, 4, 6)),
    "interim": (lambda: ran(weeks=8, status="running"), HALFWAY),
}


def review(book: Workbook, today: date, language: str) -> str:
    return squeezed(text_of(PdfReader(BytesIO(review_pdf(book, "pilot", language=language, today=today)))))


def first_page(book: Workbook, today: date, language: str = "en") -> str:
    pdf = PdfReader(BytesIO(plan_pdf(book, language=language, today=today)))
    return squeezed(pdf.pages[0].extract_text())


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("case", CASES)
def test_paper_says_what_the_screen_says(case: str, language: str) -> None:
    make, today = CASES[case]
    book = make()
    seen = outcome(book, book.pilots[0], today)
    assert seen is not None
    voice = Voice(words_for(language), book.currency)
    said, money = verdict_in_words(seen, voice), money_in_words(seen, voice)
    sentences = [said.stage, said.headline, said.range, said.target, said.helps, said.why, *stock_in_words(seen, voice)]
    sentences += [money.headline, money.range, money.payback, money.year]
    if seen.pilot.status != "running":
        sentences.append(rule_applied(seen, voice))
    whole_plan = text_of(PdfReader(BytesIO(plan_pdf(book, language=language, today=today))))
    for text in (review(book, today, language), squeezed(whole_plan)):
        for sentence in filter(None, sentences):
            assert squeezed(sentence.replace("**", "")) in text


@pytest.mark.parametrize(("language", "bare"), [("en", "15.8%"), ("it", "15,8%")])
def test_no_bare_difference_stands_on_paper(language: str, bare: str) -> None:
    assert bare not in review(improved(), LATER, language)


@pytest.mark.parametrize(("language", "before", "during"), [("en", "100.4", "93.5"), ("it", "100,4", "93,5")])
def test_averages_lie_as_far_apart_on_paper_as_on_the_screen(language: str, before: str, during: str) -> None:
    """93.5 of 100.4 are 7 percent less; 94 of 100 would be 6."""
    book = ran([100, 101, 100, 101, 100, 101, 100, 100], [93, 94, 93, 94], quantity="amount")
    text, words = review(book, LATER, language), words_for(language)
    for names, figure in ((("Before, on average", "Usually {figure}"), before), (("Pilot {figure}",), during)):
        for name in names:
            assert squeezed(words(name, figure=figure)) in text
    assert text.count(before) == text.count(during) == 3  # above the picture, beside its line, under the weeks


def test_what_else_happened_is_shaded_and_named() -> None:
    text = review(improved(), LATER, "en")
    assert squeezed("The stripes mark what else happened: 18 Mar: A new price list") in text
    assert squeezed("Shaded: where the average of 6 weeks would land with no change.") in text


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_level_is_never_averaged_on_paper(language: str) -> None:
    text = review(stock(), LATER, language)
    assert "435" not in text
    assert "880" in text
    assert words_for(language)("On average").replace(" ", "") not in text
    assert "435" not in first_page(stock(), LATER, language)


def test_the_reason_for_stopping_stands_in_the_review() -> None:
    assert squeezed("The shop had to close for repairs") in review(stopped(), date(2026, 4, 6), "en")


@pytest.mark.parametrize(
    ("make", "today", "line"),
    [
        (improved, LATER, "Final · Better, and the target is reached."),
        (stopped, date(2026, 4, 6), "Interim · Better, and the target is reached."),
        (stock, LATER, "Too early to judge."),
    ],
)
def test_the_first_page_says_what_came_of_a_pilot(make, today: date, line: str) -> None:  # type: ignore[no-untyped-def]
    assert squeezed(line) in first_page(make(), today)


def test_the_first_page_of_a_running_pilot_gives_no_outcome() -> None:
    assert squeezed("Better, and") not in first_page(ran(weeks=8, status="running"), HALFWAY).split("Therule")[0]


def test_the_review_carries_the_plan() -> None:
    book = improved()
    printed = review_pdf(book, "pilot", language="en", today=LATER)
    assert loads(printed) == book
    assert printed == review_pdf(book, "pilot", language="en", today=LATER)
    assert not PdfReader(BytesIO(review_pdf(book, "pilot", language="en", today=LATER, attach=False))).attachments


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", ["en", "it"])
def test_the_results_sheet_has_a_row_for_each_week(language: str, paper: str) -> None:
    book, words = ran(weeks=30, status="running"), words_for(language)
    sheet = results_sheet_pdf(book, "pilot", language=language, today=HALFWAY, paper=paper)
    text = squeezed(text_of(PdfReader(BytesIO(sheet))))
    assert all(squeezed(words("Week {n}", n=week)) in text for week in range(1, 31))
    assert squeezed(words.period(*book.pilots[0].days_of(30))) in text
    assert all(squeezed(words(head)) in text for head in ("Hours", "Cash", "What else happened"))
    assert sheet == results_sheet_pdf(book, "pilot", language=language, today=HALFWAY, paper=paper)


def test_a_results_sheet_without_days_is_still_a_sheet() -> None:
    book = ran(weeks=8)
    book.pilots[0].start = book.pilots[0].weeks = None
    text = squeezed(text_of(PdfReader(BytesIO(results_sheet_pdf(book, "pilot", language="en", today=HALFWAY)))))
    assert "Week8" in text
    assert "2026" not in text


def test_any_text_can_be_printed() -> None:
    book = beyond_all_measure(300)
    for pilot in book.pilots:
        assert review_pdf(book, pilot.id, language="en", today=LATER).startswith(b"%PDF")
        assert results_sheet_pdf(book, pilot.id, language="it", today=LATER).startswith(b"%PDF")
