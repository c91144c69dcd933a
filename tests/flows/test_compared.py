"""A series that the pilot does not touch, and the same weeks of last year: told, drawn, listed (M14; MEASUREMENT 2)."""

import json
from collections.abc import Sequence
from statistics import geometric_mean, mean
from typing import Any

import pytest

from components.workbook import Workbook
from tests.flows.conftest import Look, headline_of
from tests.flows.owner import Owner
from tests.flows.pilots_that_ran import CALLS_BEFORE, START, WEEK, ran, weekly
from tests.report.reading import printed, squeezed, text_of

BRANCH_BEFORE, BRANCH_DURING = [26, 25, 27, 26, 28, 26, 24, 26], [25, 26, 24, 25, 26, 24]
FELL_TOO = [46, 53, 50, 58, 49, 55, 47, 52], [43, 39, 46, 41, 44, 42]


def beside_a_branch(before: Sequence[float] = BRANCH_BEFORE, during: Sequence[float] = BRANCH_DURING) -> Workbook:
    branch = weekly(START - 8 * WEEK, [*before, *during])
    return ran(comparison_name="The other *branch*", comparison=branch)


def after_a_year(before: Sequence[float], during: Sequence[float]) -> Workbook:
    """With the same weeks of a year before."""
    book = ran()
    book.metrics[0].readings = weekly(START - 60 * WEEK, [*before, *during]) + book.metrics[0].readings
    book.pilots[0].baseline = None
    return book


def lines(owner: Owner) -> dict[tuple[int, ...], list[float]]:
    """The heights of the dashed lines of the picture, by their dashes."""
    picture: dict[str, Any] = json.loads(owner.tab.get("vega_lite_chart")[0].proto.spec)
    dashed = [one for one in picture["layer"] if one["mark"]["type"] == "line" and "strokeDash" in one["mark"]]
    return {tuple(one["mark"]["strokeDash"]): [row["y"] for row in one["data"]["values"]] for one in dashed}


def labels(owner: Owner) -> list[str]:
    picture = json.loads(owner.tab.get("vega_lite_chart")[0].proto.spec)
    return [row["words"] for one in picture["layer"] if one["mark"]["type"] == "text" for row in one["data"]["values"]]


def went_like(other: tuple[Sequence[float], Sequence[float]]) -> list[float]:
    """The calls of before, moved as the other number moved in the pilot weeks: by hand, with geometric means."""
    share = geometric_mean(CALLS_BEFORE) / geometric_mean(other[0])
    return [share * value for value in other[1]]


def test_a_branch_that_hardly_moved_is_told_drawn_and_listed(look: Look) -> None:
    owner = look(beside_a_branch())
    text = owner.text()
    assert headline_of(owner) == "Better, and the target is reached."
    assert (mean(BRANCH_BEFORE), mean(BRANCH_DURING)) == (26, 25)
    assert (
        r"In the same weeks “The other \*branch\*”, which the pilot does not touch, went from 26 to 25 on average. "
        "Only what goes beyond that counts."
    ) in text
    assert "Against the weeks before alone, the verdict would be the same." in text
    assert r"Dotted: how it would have gone, had it moved like “The other \*branch\*”." in text
    (drawn,) = lines(owner).values()
    assert drawn == pytest.approx(went_like((BRANCH_BEFORE, BRANCH_DURING)))
    assert "Comparison" in labels(owner)
    assert r"| Weeks | Before, a week | In the pilot, a week | The other \*branch\* |" in text
    assert "| 2 Mar – 8 Mar 2026 |  | 44 | 25 |" in text


def test_a_branch_that_fell_as_well_takes_the_credit_away(look: Look) -> None:
    """Both verdicts stand side by side, and the comparison decides."""
    owner = look(beside_a_branch(*FELL_TOO), unfold=False)
    assert headline_of(owner) == "Not the change you wanted."
    assert "- Against the weeks before alone: Better, and the target is reached." in owner.text()
    assert r"- Against “The other \*branch\*”: Not the change you wanted." in owner.text()
    assert "moved, not why" not in owner.text()


def test_what_a_comparison_lacks_can_be_seen_in_the_table(look: Look) -> None:
    owner = look(beside_a_branch(during=BRANCH_DURING[:2]))
    assert "The comparison lacks some of these weeks, so the verdict does without it." in owner.text()
    assert "| 9 Mar – 15 Mar 2026 |  | 41 | 26 |" in owner.text()
    assert "| 16 Mar – 22 Mar 2026 |  | 47 |  |" in owner.text()
    assert lines(owner) == {}
    assert "Only what goes beyond that counts" not in owner.text()


def test_last_year_that_agrees_is_told_beside_the_verdict(look: Look) -> None:
    steady = CALLS_BEFORE[::-1], [51, 52, 50, 53, 51, 52]
    owner = look(after_a_year(*steady))
    text = owner.text()
    assert headline_of(owner) == "Better, and the target is reached."
    assert "A year before, in the same weeks, the number went from 51 to 52 on average." in text
    assert (mean(steady[0]), mean(steady[1])) == (51.25, 51.5), "51 and 52 are these, rounded"
    assert "Against the weeks before alone, the verdict would be the same." in text
    assert "Long dashes: how it would have gone, had it moved as it did last year." in text
    (drawn,) = lines(owner).values()
    assert drawn == pytest.approx(went_like(steady))
    assert "Last year" in labels(owner)
    assert "| A year before |" in text
    assert "| 2 Mar – 8 Mar 2026 |  | 44 | 51 |" in text


def test_a_season_that_comes_back_every_year_leaves_it_open(look: Look) -> None:
    owner = look(after_a_year(*FELL_TOO), unfold=False)
    text = owner.text()
    assert headline_of(owner) == "Can’t tell yet."
    assert "It may be the pilot or the time of year: can’t tell." in text
    assert "- Against the weeks before alone: Better, and the target is reached." in text
    assert "- Against the same weeks last year: Not the change you wanted." in text
    assert "Part of this may be the time of year." not in text, "it is said more clearly already"
    assert "So the rule says: **Extend once**." in text


def test_both_have_lines_of_their_own(look: Look) -> None:
    book = after_a_year(CALLS_BEFORE[::-1], [51, 52, 50, 53, 51, 52])
    book.metrics[0].comparison = weekly(START - 8 * WEEK, [*BRANCH_BEFORE, *BRANCH_DURING])
    owner = look(book)
    assert len(lines(owner)) == 2
    assert {"Comparison", "Last year"} <= set(labels(owner))
    assert "In the same weeks “Comparison”, which the pilot does not touch, went from 26 to 25" in owner.text()
    assert "A year before, in the same weeks, the number went from 51 to 52" in owner.text()
    assert owner.text().count("Against the weeks before alone, the verdict would be the same.") == 1


def test_too_early_there_are_lines_and_no_claims(look: Look) -> None:
    book = beside_a_branch()
    book.metrics[0].readings = book.metrics[0].readings[:-3]
    owner = look(book)
    assert headline_of(owner) == "Too early to judge."
    assert len(lines(owner)) == 1
    assert "Only what goes beyond that counts" not in owner.text()


def test_on_paper_it_reads_the_same() -> None:
    text = squeezed(text_of(printed(beside_a_branch(*FELL_TOO))))
    for said in (
        "Not the change you wanted.",
        "In the same weeks “The other *branch*”, which the pilot does not touch, went from",
        "Against the weeks before alone: Better, and the target is reached.",
        "Dotted: how it would have gone, had it moved like “The other *branch*”.",
        "So the rule says: Stop.",
    ):
        assert squeezed(said) in text, said
    season = squeezed(text_of(printed(after_a_year(*FELL_TOO))))
    assert squeezed("Against the same weeks last year: Not the change you wanted.") in season
    assert squeezed("Long dashes: how it would have gone") in season
