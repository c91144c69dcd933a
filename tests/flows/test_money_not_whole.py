"""Where hours or cash of some weeks are not written down, the cost is what it is at least (M13, M18)."""

import pytest

from components.files import keep
from components.workbook import CheckIn, Workbook
from tests.flows.conftest import SitDown
from tests.flows.pilots_that_ran import LATER, STEADY, ran, spending


def priced(**metric: object) -> Workbook:
    return ran(value_low=8.40, value_high=8.40, hour_cost=35.0, **metric)  # type: ignore[arg-type]


def said(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch, book: Workbook, today: str = LATER) -> str:
    monkeypatch.setenv("WORKBOOK_TODAY", today)
    keep(book)
    owner = sit_down("review", plan=book.id)
    owner.unfold()
    return owner.text() + " ".join(str(metric.value) for metric in owner.tab.metric)


def test_one_week_of_six_is_no_whole_cost(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    """4 hours at 35, and six weeks that brought 215 to 600."""
    book = priced()
    book.pilots[0].check_ins = [CheckIn(week=1, hours=4.0)]
    text = said(sit_down, monkeypatch, book)
    assert "paid for itself" not in text
    assert "between €215 and €600, most likely about €407, and it cost at least €140" in text
    assert "The hours of some weeks are not written down." in text
    assert "at least 4" in text
    for promise in ("After costs", "12 months", "comes back in", "Return on"):
        assert promise not in text


def test_with_every_week_it_is_whole(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    book = priced()
    book.pilots[0].check_ins = [CheckIn(week=week, hours=1.0) for week in range(1, 7)]
    text = said(sit_down, monkeypatch, book)
    assert "It paid for itself, even in the cautious case." in text
    assert "cost at least" not in text


def test_a_loss_on_what_is_known_is_a_loss(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    book = priced()
    book.pilots[0].check_ins = [CheckIn(week=1, hours=40.0, cash=5.0)]
    text = said(sit_down, monkeypatch, book)
    assert "**It cost more than it brought in.**" in text
    assert "The hours and the cash of some weeks are not written down." in text


@pytest.mark.parametrize(("hours", "open_"), [(2.0, True), (120.0, False)])
def test_a_range_wholly_below_zero_is_a_loss(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch, hours: float, open_: bool
) -> None:
    """No useful change: what it may have brought is open, not whether it paid for 120 hours."""
    book = spending(priced(), hours, 0.0)
    metric = book.metrics[0]
    for reading, value in zip(metric.readings, [*STEADY, 100, 101, 99, 102, 98, 101], strict=True):
        reading.value = float(value)
    book.pilots[0].baseline = None
    metric.quantity, metric.target_percent = "amount", 20.0
    text = said(sit_down, monkeypatch, book)
    assert ("The money is as open as the result." in text) == open_
    assert ("**It cost more than it brought in.** " in text.replace("\n", " ")) == (not open_)
