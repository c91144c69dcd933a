"""Whatever the bytes: a reading or UnreadableImport, and nothing in a reading that cannot be."""

import math
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.imports import SeriesImport, UnreadableImport, read_series

SAMPLES = sorted(path for path in (Path(__file__).parent / "samples").glob("*/*") if path.stat().st_size)
CONTENTS = [path.read_bytes() for path in SAMPLES]
SPLINTERS = [
    b'"',
    b"\n",
    b",",
    b";",
    b"\t",
    b"\xff",
    b"\0",
    b"-",
    b"1/2/3",
    b"2026",
    b"Total",
    b"#",
    b"99:99",
    b"\xc2\xb3",
]


def sound(data: bytes, answers: dict[str, str] | None = None) -> SeriesImport | None:
    """The reading, looked through; None where the file is refused."""
    try:
        found = read_series(data, "file.csv", answers)
    except UnreadableImport:
        return None
    for series in found.series:
        days = [day for day, _ in series.points]
        assert days
        assert days == sorted(set(days))
        assert all(math.isfinite(value) for _, value in series.points)
    assert len({series.name for series in found.series}) == len(found.series)
    for question in found.questions:
        assert len(set(question.options)) == len(question.options) > 1
    return found


@st.composite
def mutilated(draw: st.DrawFn) -> bytes:
    """A sample with bytes changed, lost, doubled or pushed in."""
    data = bytearray(draw(st.sampled_from(CONTENTS)))
    for _ in range(draw(st.integers(1, 8))):
        place = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 40))
        splinter = draw(st.sampled_from([*SPLINTERS, bytes(data[place : place + length]) * 2]) | st.binary(max_size=6))
        data[place : place + length] = splinter
    return bytes(data)


@given(st.binary(max_size=400))
def test_random_bytes_are_read_or_refused(data: bytes) -> None:
    sound(data)


@given(st.text(alphabet='0123456789/-.,;:"\n\t €%<abTotale#²٣', max_size=200))
def test_random_texts_are_read_or_refused(text: str) -> None:
    sound(text.encode())


@given(mutilated(), st.data())
def test_mutilated_samples_are_read_or_refused_and_answers_hold(data: bytes, answers: st.DataObject) -> None:
    found = sound(data)
    if found and found.questions:
        given_answers = {q.code: answers.draw(st.sampled_from(q.options)) for q in found.questions}
        settled = sound(data, given_answers)
        assert settled is None or not {q.code for q in settled.questions} & set(given_answers)


@pytest.mark.thorough
@settings(settings.get_profile("thorough"))
@given(mutilated())
def test_thousands_of_mutilated_samples(data: bytes) -> None:
    sound(data)


DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))
NUMBERS = st.lists(st.integers(-9_999_999, 9_999_999).map(lambda cents: cents / 100), min_size=14, max_size=40)
FORMS = {
    "iso": ("{:%Y-%m-%d}", ",", "{}"),
    "iso with time": ("{:%Y-%m-%dT00:30:00+02:00}", ",", "{}"),
    "italian": ("{:%d/%m/%Y}", ";", "{}"),
    "american": ("{:%m/%d/%Y}", ",", "{}"),
    "german": ("{:%d.%m.%Y}", ";", "{}"),
    "compact": ("{:%Y%m%d}", "\t", "{}"),
    "words": ("{:%b %d, %Y}", ";", "{}"),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("comma", [False, True])
@given(first=DAYS, values=NUMBERS)
def test_a_series_that_is_written_out_is_read_back(form: str, comma: bool, first: date, values: list[float]) -> None:
    """Forty days running always hold a day above twelve, so that the file says all."""
    shape, separator, _ = FORMS[form]
    days = [first + timedelta(days=place) for place in range(len(values))]
    written = [f"{value:.2f}".replace(".", ",") if comma else f"{value:.2f}" for value in values]
    rows = [f'"{shape.format(day)}"{separator}"{value}"' for day, value in zip(days, written, strict=True)]
    found = read_series("\n".join([f"Date{separator}Value", *rows]).encode(), "file.csv")
    assert found.questions == []
    assert found.series[0].points == list(zip(days, values, strict=True))
    assert found.series[0].every == "day"


@given(values=st.lists(st.integers(0, 10**7), min_size=3, max_size=30))
def test_grouped_thousands_are_read_or_asked_about(values: list[int]) -> None:
    rows = [f'2026-{place // 28 + 1:02}-{place % 28 + 1:02},"{value:,}"' for place, value in enumerate(values)]
    found = read_series("\n".join(["Date,Orders", *rows]).encode(), "file.csv", {"decimal_mark": "decimal_point"})
    assert [value for _, value in found.series[0].points] == values
