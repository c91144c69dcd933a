"""Reading a large export costs a few times what pandas needs to load it without asking anything."""

from collections.abc import Callable
from datetime import datetime, timedelta
from io import BytesIO
from time import perf_counter

import pandas as pd
import pytest

from components.imports import read_series

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
