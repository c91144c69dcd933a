"""What was agreed before the start decides: a target, a direction or a rule that moves later is named (M14, M18)."""

import re
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from components.advice import findings, sentence
from components.files import keep, loads
from components.measurement import ledger, outcome
from components.report import plan_pdf
from components.texts import words_for
from components.workbook import Workbook
from tests.conftest import TODAY
from tests.flows.conftest import SitDown, headline_of
from tests.flows.owner import Owner
from tests.flows.pilots_that_ran import CALLS_DURING, START, weekly
from tests.flows.situations import draft, running

OVER = date(2026, 5, 4)  # six weeks from Monday 9 March end on 19 April


def started(sit_down: SitDown) -> Owner:
    keep(draft())
    owner = sit_down("pilot", plan="book")
    owner.press("start.pilot")
    return owner


def codes(book: Workbook, today: date = TODAY) -> set[str]:
    return {finding.code for finding in findings(book, today)}


def test_before_the_start_stands_what_freezes_and_afterwards_what_was_frozen(sit_down: SitDown) -> None:
    """10% fewer than 51.25 a week are 46.125."""
    keep(draft())
    owner = sit_down("pilot", plan="book")
    target = "**Target:** 10%, from 51 to 46 a week (Support calls). Better is: fewer, lower."
    assert f"- {target}" in owner.text()
    owner.press("start.pilot")
    owner.go("metrics")
    owner.answer("target_percent", "3")
    owner.go("pilot")
    assert target in owner.text(), "as it stood then"


def test_a_target_moved_later_is_named_and_does_not_decide(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    """51.25 to 43.17 is 15.8% fewer: 10% is reached, 30% would not be."""
    owner = started(sit_down)
    owner.go("metrics")
    owner.answer("target_percent", "30")
    book = owner.book
    book.metrics[0].readings += weekly(book.pilots[0].start or START, CALLS_DURING)
    keep(book)
    monkeypatch.setenv("WORKBOOK_TODAY", OVER.isoformat())
    owner.go("review")
    assert headline_of(owner) == "Better, and the target is reached."
    assert any("The target was changed after the start" in told for told in owner.told())
    assert owner.text().count("The target was changed after the start") == 1
    assert "review.target_changed" in codes(owner.book, OVER)
    (entry,) = ledger(owner.book, OVER)
    assert entry.verdict is not None
    assert (entry.verdict.code, entry.aim.percent) == ("improved_target_reached", 10)
    owner.go("plan")
    assert "The target was changed after the start" in owner.text()
    owner.go("metrics")
    owner.answer("target_percent", "10")
    assert "review.target_changed" not in codes(owner.book, OVER), "put back, there is nothing to say"


def test_a_target_set_only_after_the_start_is_no_target(sit_down: SitDown) -> None:
    book = draft()
    book.metrics[0].target_percent = None
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "**Target:** none. The verdict will say only whether the number moved." in owner.text()
    owner.press("start.pilot")
    owner.go("metrics")
    owner.answer("target_percent", "1")
    seen = outcome(owner.book, owner.book.pilots[0], TODAY)
    assert seen is not None
    assert seen.aim.percent is None
    assert "review.target_changed" in codes(owner.book)


def test_a_direction_turned_round_later_is_named_and_does_not_decide(sit_down: SitDown) -> None:
    owner = started(sit_down)
    owner.go("metrics")
    owner.answer("better", "higher")
    assert owner.book.metrics[0].better == "higher"
    seen = outcome(owner.book, owner.book.pilots[0], TODAY)
    assert seen is not None
    assert seen.better == "lower"
    owner.go("review")
    assert "Whether more or fewer is better was changed" in owner.text()


def test_a_direction_that_was_open_may_be_given_later(sit_down: SitDown) -> None:
    book = draft()
    book.metrics[0].better = None
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.press("start.pilot")
    assert outcome(owner.book, owner.book.pilots[0], TODAY) is None
    owner.go("metrics")
    owner.answer("better", "lower")
    assert outcome(owner.book, owner.book.pilots[0], TODAY) is not None
    assert "review.direction_changed" not in codes(owner.book)


def test_a_rule_changed_in_the_file_is_named_and_the_frozen_one_applied(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = running()
    pilot = book.pilots[0]
    assert pilot.baseline is not None
    assert pilot.baseline.terms is not None
    pilot.rule.cannot_tell.decision, pilot.rule.cannot_tell.words = "grow", "Grow, come what may"
    keep(book)
    owner = sit_down("review", plan="book")
    assert any("The rule was changed after the start" in told for told in owner.told())
    monkeypatch.setenv("WORKBOOK_TODAY", OVER.isoformat())
    owner.look_again()
    owner.press("end.pilot")
    assert "Grow, come what may" not in owner.text()
    owner.go("pilot")
    assert "Grow, come what may" not in owner.text()
    pages = PdfReader(BytesIO(plan_pdf(owner.book, language="en", today=OVER))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Changed after the start" in text
    assert "Grow, come what may" in text, "what was written there stays on record too"


def test_frozen_figures_that_no_longer_fit_their_digest_are_named(sit_down: SitDown) -> None:
    """No page can do this; a hand in the file can."""
    owner = started(sit_down)
    assert codes(owner.book) & {"review.frozen_changed", "review.baseline_changed"} == set()
    file = owner.file()
    assert file.count(b'"value": 47.0') == 2, "once as a reading, once frozen"
    touched = file[: (last := file.rindex(b'"value": 47.0'))] + b'"value": 97.0' + file[last + len(b'"value": 47.0') :]
    assert loads(touched).pilots[0].baseline != owner.book.pilots[0].baseline
    keep(loads(touched))
    owner.go("review")
    assert "review.frozen_changed" in codes(owner.book)
    assert "The frozen figures themselves are no longer those of the start" in owner.text()
    owner.go("plan")
    assert "The frozen figures themselves" in owner.text()


def test_a_start_taken_back_frees_what_was_frozen(sit_down: SitDown) -> None:
    owner = started(sit_down)
    owner.go("review")
    owner.press("unstart.pilot")
    assert owner.book.pilots[0].baseline is None
    owner.go("metrics")
    owner.answer("target_percent", "12")
    owner.go("pilot")
    owner.press("start.pilot")
    frozen = owner.book.pilots[0].baseline
    assert frozen is not None
    assert frozen.terms is not None
    assert frozen.terms.target_percent == 12
    assert not {code for code in codes(owner.book) if code.endswith("_changed")}


def test_a_plan_from_before_they_were_frozen_is_judged_as_it_is() -> None:
    book = running()
    assert book.pilots[0].baseline is not None
    book.pilots[0].baseline.terms = None
    book.metrics[0].target_percent = 25.0
    seen = outcome(book, book.pilots[0], TODAY)
    assert seen is not None
    assert seen.aim.percent == 25
    assert not {code for code in codes(book) if code.endswith("_changed")}


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_what_stood_then_is_printed_beside_what_stands_now(language: str, paper: str) -> None:
    book = running()
    book.metrics[0].target_percent, book.metrics[0].better = 4.0, "higher"
    pages = PdfReader(BytesIO(plan_pdf(book, language=language, today=TODAY, paper=paper))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    words = words_for(language)
    assert words("Changed after the start: as it stood then, which is what counts") in text
    assert re.search(r"\b10%", text.split(words("Changed after the start: as it stood then, which is what counts"))[1])


def test_every_change_has_its_sentence() -> None:
    book = running()
    book.metrics[0].target_percent, book.metrics[0].better = None, "higher"
    book.pilots[0].rule.cost_ceiling = 3.0
    said = [sentence(f, words_for("en")) for f in findings(book, TODAY) if f.code.endswith("_changed")]
    assert len(said) == 3
    assert all("after the start" in one for one in said)
