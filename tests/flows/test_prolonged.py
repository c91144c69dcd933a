"""A pilot that was extended once: review, picture, money, table of all pilots and paper tell of both as one (M18)."""

from components.files import keep
from components.measurement import freeze
from components.workbook import Event, Workbook, new_id
from tests.flows.conftest import Look, SitDown, headline_of
from tests.flows.pilots_that_ran import CALLS_DURING, START, WEEK, ran, spending
from tests.measurement.prolonged import in_two
from tests.report.reading import printed, squeezed, text_of

TOGETHER = "This pilot prolongs the one before it. Figures, cost and verdict are those of both, from 2 March 2026 on."


def prolonged() -> Workbook:
    """The calls of the method: four weeks with twelve hours and 150 in cash, then two more."""
    book = spending(ran(value_low=8.4, value_high=8.4, hour_cost=35.0), 12.0, 150.0)
    book.pilots[0].name = "Answers first"
    book.pilots[0].events = [Event(day=START, what="Easter")]
    return in_two(book, 4)


def test_the_example_of_the_method_comes_out_though_it_was_extended(look: Look) -> None:
    """−15.8% (−22.6 to −8.6); net −163 (−355 to +30): not yet; back in 8.4 weeks."""
    owner = look(prolonged())
    text, second = owner.text().split("30 Mar – 12 Apr 2026 · Ended")
    assert headline_of(owner) == "Better, and the target is reached."
    assert TOGETHER in text
    assert "| Change in percent | −22.6% | −15.8% | −8.6% |" in text
    assert "Weeks before: 8, pilot weeks: 6." in text
    assert "Final: the planned end is reached." in text
    assert "After costs: between −€355 and €30, most likely about −€163." in text
    assert "most likely about 8.4." in text
    assert [metric.value for metric in owner.tab.metric] == ["51", "43", "12 h", "€150"]
    listed = [line for line in text.splitlines() if line.startswith("| ") and "2026 |" in line]
    assert [line.split("|")[3].strip() for line in listed][8:14] == [str(value) for value in CALLS_DURING]
    assert "Easter" in text, "what else happened in the first of the two"
    assert "Figures, verdict and cost are those of this pilot and the one that it prolongs, together." in second
    assert "**Better, and the target is reached.**" in second
    assert "Between 9% and 23% better, most likely about 16%." in second
    assert "43 a week instead of 51" in second
    assert "Hours: 12" in second
    assert "Cash: €150" in second


def test_an_extension_under_way_is_interim_of_both(look: Look) -> None:
    book = prolonged()
    book.pilots[1].status = "running"
    book.metrics[0].readings = book.metrics[0].readings[:-1]
    text = look(book, today="2026-04-07", unfold=False).text()
    assert "Interim, after 5 of 6 weeks. Wait for the planned end before you decide." in text


def test_what_was_prolonged_is_no_second_pilot_beside_it(look: Look) -> None:
    assert "Two pilots touched this number" not in look(prolonged()).text()


def test_missing_weeks_of_the_first_are_missing_of_both(look: Look) -> None:
    book = prolonged()
    book.metrics[0].readings = [r for r in book.metrics[0].readings if r.first != START + WEEK]
    assert "Missing weeks are left out, never counted as zero." in look(book).text()


def test_the_first_target_counts_and_it_is_said_where_another_came_later(look: Look) -> None:
    book = ran(target_percent=20.0)
    freeze(book.pilots[0], book.metrics[0], START)
    book = in_two(book, 4)
    freeze(book.pilots[1], book.metrics[0], START + 4 * WEEK)
    assert "The target is the one that was frozen then." not in look(book, unfold=False).text()
    book.metrics[0].target_percent = 5.0
    freeze(book.pilots[1], book.metrics[0], START + 4 * WEEK)
    owner = look(book, unfold=False)
    assert headline_of(owner) == "Better, but short of the target."
    assert "below your target (20%)" in owner.text()
    assert f"{TOGETHER} The target is the one that was frozen then." in owner.text()


def test_on_paper_both_are_one_too() -> None:
    text = squeezed(text_of(printed(prolonged())))
    for said in (
        TOGETHER,
        "Between 9% and 23% better, most likely about 16%.",
        "After costs: between −€355 and €30, most likely about −€163.",
        "So the rule says: Grow a little.",
    ):
        assert squeezed(said) in text, said
    assert squeezed("30 Mar – 5 Apr 2026 45") in text, "all six weeks stand beside those before"


def test_the_pilots_page_shows_the_target_by_which_both_are_judged(sit_down: SitDown) -> None:
    book = prolonged()
    freeze(book.pilots[0], book.metrics[0], START)
    second = book.pilots[1].baseline
    assert second is not None
    assert second.terms is not None
    second.terms.target_percent = 25.0
    book.id = new_id()
    keep(book)
    text = sit_down("pilot", plan=book.id).text()
    assert "**Target:** 10%, from 51 to 46" in text
    assert "25%" not in text
    assert TOGETHER in text
