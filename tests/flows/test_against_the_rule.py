"""A decision against the rule keeps both, and the reason; where none is given, that is said everywhere (M18)."""

import csv
from io import BytesIO, StringIO

import pytest
from pypdf import PdfReader

from components.advice import SENTENCES, findings
from components.files import keep, ledger_csv
from components.measurement import ledger
from components.report import plan_pdf
from components.texts import words_for
from components.texts.questions.pilot import DECISIONS
from components.workbook import Workbook
from tests.advice.plans import START, WEEK, plan_with_ended_pilot
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner

OVER = START + 7 * WEEK


@pytest.fixture(autouse=True)
def afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBOOK_TODAY", OVER.isoformat())


def decided(sit_down: SitDown, decision: str, language: str = "en") -> Owner:
    """The target was reached; the rule says to grow."""
    keep(plan_with_ended_pilot())
    owner = sit_down("review", plan="book", lang=language)
    owner.press(f"decide.{decision}")
    return owner


def codes(book: Workbook) -> set[str]:
    return {finding.code for finding in findings(book, OVER)}


def printed(book: Workbook, language: str) -> str:
    pages = PdfReader(BytesIO(plan_pdf(book, language=language, today=OVER))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def row(book: Workbook, language: str) -> dict[str, str]:
    text = ledger_csv(ledger(book, OVER), words_for(language)).decode("utf-8-sig")
    (found,) = csv.DictReader(StringIO(text, newline=""), delimiter=";" if language == "it" else ",")
    return found


@pytest.mark.parametrize("language", ["en", "it"])
def test_without_a_reason_it_is_said_so_everywhere(sit_down: SitDown, language: str) -> None:
    owner, words = decided(sit_down, "stop", language), words_for(language)
    assert owner.has("against_rule"), "it is asked for where the decision is made"
    assert "review.no_reason" in codes(owner.book)
    none_given, grow, stop = words("no reason given"), words(DECISIONS["grow"]), words(DECISIONS["stop"])
    said = words("The rule said: {decision} (no reason given)", decision=grow)
    owner.unfold()
    assert said in owner.text().split(words("All of them side by side: what was worth repeating, and what was not."))[1]
    cells = row(owner.book, language)
    assert (cells[words("Decision")], cells[words("Decision of the rule")]) == (stop, grow)
    assert cells[words("Decided against the rule because")] == none_given
    text = printed(owner.book, language)
    assert none_given in text
    assert f"{words('The rule said')} {grow}" in text
    owner.go("plan")
    assert words(str(SENTENCES["review.no_reason"])) in owner.text()


@pytest.mark.parametrize("language", ["en", "it"])
def test_with_its_reason_both_stay_on_record(sit_down: SitDown, language: str) -> None:
    owner, words = decided(sit_down, "stop", language), words_for(language)
    owner.answer("against_rule", "=The office closes in May")
    assert "review.no_reason" not in codes(owner.book)
    pilot = owner.book.pilots[0]
    assert (pilot.rule.target_reached.decision, pilot.review.decision) == ("grow", "stop")
    cells = row(owner.book, language)
    assert cells[words("Decided against the rule because")] == "'=The office closes in May"
    text = printed(owner.book, language)
    assert "The office closes in May" in text
    assert words("no reason given") not in text
    assert f"{words('The rule said')} {words(DECISIONS['grow'])}" in text
    owner.answer("against_rule", "  ")
    assert "review.no_reason" in codes(owner.book), "blanks are no reason"


def test_a_decision_by_the_rule_needs_none(sit_down: SitDown) -> None:
    owner = decided(sit_down, "grow")
    assert "review.no_reason" not in codes(owner.book)
    assert "no reason given" not in owner.text() + printed(owner.book, "en")
    assert row(owner.book, "en")["Decided against the rule because"] == ""
    assert row(owner.book, "en")["Decision of the rule"] == "Grow a little"


def test_while_nothing_is_decided_nothing_is_said_of_it(sit_down: SitDown) -> None:
    owner = decided(sit_down, "stop")
    owner.press("decide.stop")
    assert "review.no_reason" not in codes(owner.book)
    assert row(owner.book, "en")["Decision of the rule"] == ""


def test_stopping_for_good_what_was_stopped_early_asks_for_no_second_reason() -> None:
    book = plan_with_ended_pilot()
    book.pilots[0].status, book.pilots[0].status_reason = "abandoned", "The van broke down"
    book.pilots[0].review.decision = "stop"
    assert "review.no_reason" not in codes(book)
    book.pilots[0].review.decision = "repeat"
    assert "review.no_reason" in codes(book)
