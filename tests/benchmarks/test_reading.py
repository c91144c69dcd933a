"""Reading a large export costs a few times what pandas needs to load it without asking anything."""

from collections.abc import Callable
from datetime import datetime, timedelta
from io import BytesIO
from time import perf_counter, process_time

import pandas as pd
import psutil
import pytest

from components.imports import read_notes, read_series
from components.workbook.base import LONGEST_LIST

ROWS, ROUNDS, MOST, MOST_DECORATED = 100_000, 15, 4.0, 8.0
FORMS = {
    "days": "{:%Y-%m-%d},{}.25,{}",
    "moments": "{:%Y-%m-%d %H:%M:%S},{}.25,{}",
    "quoted": '"{:%Y-%m-%d}","{}.25","{}"',
}
DECORATED = {  # pandas takes these for texts, and understands none of the figures
    "decimal commas": "{:%d/%m/%Y};{},25;{}",
    "thousands": "{:%d/%m/%Y};1.{:03},25;{}",
    "currency": '{:%Y-%m-%d};"${},25";{}',
}


def best(*works: Callable[[], object]) -> list[float]:
    """The shortest time of each, measured in turns, so that a busy machine is busy for all."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for work, taken in zip(works, times, strict=True):
            start = perf_counter()
            work()
            taken.append(perf_counter() - start)
    return [min(taken) for taken in times]


@pytest.mark.thorough
@pytest.mark.parametrize("form", FORMS)
def test_a_hundred_thousand_rows(form: str) -> None:
    start = datetime(2020, 1, 1)
    rows = [FORMS[form].format(start + timedelta(minutes=17 * row), row % 900, row % 7) for row in range(ROWS)]
    data = "\n".join(["date,sales,orders", *rows]).encode()
    found = read_series(data, "sales.csv", {"rows": "sum"})
    assert sum(value for _, value in found.series[1].points) == sum(row % 7 for row in range(ROWS))
    ours, theirs = best(lambda: read_series(data, "sales.csv"), lambda: pd.read_csv(BytesIO(data)))
    assert ours < MOST * theirs


@pytest.mark.thorough
@pytest.mark.parametrize("form", DECORATED)
def test_a_hundred_thousand_decorated_rows(form: str) -> None:
    start = datetime(2020, 1, 1)
    rows = [DECORATED[form].format(start + timedelta(minutes=17 * row), row % 900, row % 7) for row in range(ROWS)]
    data = "\n".join(["date;sales;orders", *rows]).encode()
    found = read_series(data, "sales.csv", {"rows": "sum"})
    expected = sum(row % 900 + 0.25 + (1000 if form == "thousands" else 0) for row in range(ROWS))
    assert round(sum(value for _, value in found.series[0].points), 2) == expected
    ours, theirs = best(lambda: read_series(data, "sales.csv"), lambda: pd.read_csv(BytesIO(data), sep=";"))
    assert ours < MOST_DECORATED * theirs


@pytest.mark.thorough
def test_notes_of_a_hundred_thousand_rows_take_seconds_not_minutes() -> None:
    start = datetime(2020, 1, 1)
    rows = [
        f"{start + timedelta(minutes=17 * row)},Guest {row},Visit number {row} was as good as ever,{row % 5 + 1}"
        for row in range(ROWS)
    ]
    data = "\n".join(["date,author,comment,rating", *rows]).encode()
    before, process = process_time(), psutil.Process()
    memory = process.memory_info().rss
    found = read_notes(data, "reviews.csv")
    assert len(found.notes) == LONGEST_LIST
    assert found.notes[-1].words == f"Visit number {ROWS - 1} was as good as ever"
    assert process_time() - before < 10
    assert process.memory_info().rss - memory < 300 * 2**20


@pytest.mark.thorough
def test_notes_full_of_numbers_are_hidden_within_a_bounded_time() -> None:
    text = " ".join(str(3_330_000_000 + 7 * place) for place in range(300))
    data = "\n".join(["date,comment", *(f"2026-01-01,Call me {text}" for _ in range(2_000))]).encode()
    before = process_time()
    found = read_notes(data, "numbers.csv")
    assert not any(character.isdigit() for character in found.notes[-1].words)
    assert process_time() - before < 20
