"""All pilots in one table below the review, and what the next one takes over from the last."""

from collections.abc import Callable
from datetime import date

import pytest

from components.files import keep, ledger_csv
from components.measurement import freeze, ledger
from components.texts import words_for
from components.workbook import CheckIn, Lesson, NotNow, Pilot, Workbook
from tests.conftest import TODAY
from tests.flows.conftest import SitDown
from tests.flows.situations import EARLIER, draft, ended, running

TABLE = "All of them side by side: what was worth repeating, and what was not."


def three() -> Workbook:
    """One that ended, one that was stopped early, one that runs."""
    book = ended()
    first, metric = book.pilots[0], book.metrics[0]
    first.name, first.review.decision = "First *aid*", "repeat"
    first.check_ins = [CheckIn(week=1, hours=2.5)]
    first.review.lessons = [Lesson(kind="stop", what=f"Lesson {n}") for n in range(3)]
    second = Pilot(id="second", name="More first aid", metric="calls", start=date(2026, 3, 2), weeks=4)
    second.status, second.review.cash = "abandoned", 40.0
    third = Pilot(id="third", metric="calls", objective=first.objective, start=date(2026, 3, 2), weeks=4)
    third.status = "running"
    for pilot in (second, third):
        freeze(pilot, metric, EARLIER)
    book.pilots = [first, second, third]
    return book


@pytest.mark.parametrize("situation", [draft, running])
def test_before_a_pilot_is_over_there_is_no_table(sit_down: SitDown, situation: Callable[[], Workbook]) -> None:
    keep(situation())
    owner = sit_down("review", plan="book")
    assert TABLE not in owner.text()
    assert not owner.tab.get("download_button") or not any(b.key == "ledger.csv" for b in owner.tab.download_button)


@pytest.mark.parametrize("language", ["en", "it"])
def test_one_pilot_is_a_table_of_one(sit_down: SitDown, language: str) -> None:
    keep(ended())
    owner = sit_down("review", plan="book", lang=language)
    owner.unfold()
    words = words_for(language)
    assert words(TABLE) in owner.text()
    assert words("By June, 10% fewer calls") in owner.text(), "without a name it goes by its objective"


def test_each_of_three_pilots_has_its_row(sit_down: SitDown) -> None:
    keep(three())
    owner = sit_down("review", plan="book")
    owner.unfold()
    text = owner.text().split(TABLE)[1]
    assert [text.count(name) for name in ("First \\*aid\\*", "More first aid", "Expected", "Verdict")] == [1, 1, 3, 3]
    assert "2 Mar – 29 Mar 2026 · Stopped early" in text
    assert "52 a week instead of 51" in text
    assert "Hours: at least 2.5" in text, "three of its four weeks have no figure"
    assert "Cash: €40" in text
    assert "Lesson 1" in text
    assert "Lesson 2" not in text, "the others are in the file"
    assert b"Lesson 2" in ledger_csv(ledger(owner.book, TODAY), words_for("en"))


def test_looking_at_the_table_changes_nothing(sit_down: SitDown) -> None:
    keep(three())
    owner = sit_down("review", plan="book")
    owner.unfold()
    before = owner.file()
    owner.look_again()
    assert owner.file() == before


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("decision", ["grow", "repeat", "adjust", "extend", "stop"])
def test_one_click_plans_the_next_and_writes_down_what_it_took_over(
    sit_down: SitDown, decision: str, language: str
) -> None:
    book = ended()
    pilot = book.pilots[0]
    pilot.review.decision = decision  # type: ignore[assignment]
    pilot.cap_hours, pilot.cap_cash, pilot.review.hours = 20.0, 50.0, 12.0
    pilot.not_now = [NotNow(place="youtube", again=EARLIER)]
    pilot.review.lessons = [Lesson(kind="stop", what="Nobody answers there", about=pilot.channels[0].id)]
    keep(book)
    owner = sit_down("review", plan="book", lang=language)
    assert "{" not in owner.text()
    owner.press("next.pilot")
    last, new = owner.book.pilots
    assert new.cap_hours == {"grow": 15, "stop": None}.get(decision, 12)
    assert len(new.not_now) == (2 if decision == "adjust" else 1)
    assert last.review.carried
    assert any("YouTube" in line for line in last.review.carried)
    owner.press("undo")
    assert owner.book.pilots == book.pilots


def test_the_new_baseline_is_explained_with_its_figures(sit_down: SitDown) -> None:
    book = ended()
    book.pilots[0].review.decision = "grow"
    keep(book)
    owner = sit_down("review", plan="book")
    owner.unfold()
    text = owner.text()
    assert "takes in the weeks of this pilot" in text
    assert "With them it is 51 a week, without them 51" in text, "(52+47+55+49)/4 and all eight, whole"
