"""Can a pilot tell? Nothing is claimed that the figures cannot carry (M14)."""

from datetime import date, timedelta

import pytest

from components.files import keep
from components.workbook import Reading
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft

MONDAY = date(2026, 3, 2)
CALLS = [52, 47, 55, 49, 58, 50, 46, 53]


def asked(
    sit_down: SitDown, values: list[float], *, better: str = "lower", target: float = 20, lang: str = "en"
) -> Owner:
    book = draft()
    metric = book.metrics[0]
    metric.better, metric.target_percent = better, float(target)  # type: ignore[assignment]
    first = MONDAY - timedelta(weeks=len(values))
    metric.readings = [Reading(first=first + timedelta(weeks=n), value=float(v)) for n, v in enumerate(values)]
    keep(book)
    return sit_down("metrics", plan="book", lang=lang)


@pytest.mark.parametrize("values", [[], [6], [6, 5], [6, 5, 8]])
def test_fewer_than_four_figures_give_no_answer(sit_down: SitDown, values: list[float]) -> None:
    text = asked(sit_down, values).text()
    assert "**Not known yet.**" in text
    assert "**No.**" not in text
    assert "ups and downs" not in text or "first sketch" in text


@pytest.mark.parametrize("lang", ["en", "it"])
def test_a_fall_of_more_than_everything_is_never_asked_for(sit_down: SitDown, lang: str) -> None:
    """Missed appointments: a few a week cannot fall by 156 %."""
    owner = asked(sit_down, [2, 0, 5, 1], lang=lang)
    owner.unfold()
    assert {"en": "even a fall to zero would not show", "it": "nemmeno un calo fino a zero"}[lang] in owner.text()
    shown = [
        int(word[:-1]) for word in owner.text().replace("il ", "").split() if word[:-1].isdigit() and word[-1] == "%"
    ]
    assert all(percent < 100 for percent in shown)


def test_a_rise_may_be_more_than_double(sit_down: SitDown) -> None:
    text = asked(sit_down, [2, 0, 5, 1], better="higher").text()
    assert "lies inside your usual ups and downs" in text


def test_the_methods_example_can_perhaps_tell(sit_down: SitDown) -> None:
    text = asked(sit_down, list(map(float, CALLS)), target=10).text()
    assert "**Perhaps.** Even if you reach the target (10%), the pilot will show it only about 6 times in 10." in text
    assert "A pilot of 17 weeks." in text


def test_what_the_page_says_itself_is_not_said_again(sit_down: SitDown) -> None:
    owner = asked(sit_down, list(map(float, CALLS)), target=3)
    assert "**No.**" in owner.text()
    assert not any("inside your usual ups and downs" in box for box in owner.told())
