"""Series out of real and invented exports: what is in the file, or a question, and never something else."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from components.imports import Series, SeriesImport, read_series
from tests.imports.cases import PANELS, Export
from tests.imports.layouts import LAYOUTS
from tests.imports.workbooks import cell, workbook

SAMPLES = Path(__file__).parent / "samples"
READABLE = {
    entry["file"]: entry
    for entry in json.loads((SAMPLES / "expected.json").read_text("utf-8"))["readable"]
    if entry["kind"] == "A"
}
CASES = PANELS | LAYOUTS
RHYTHMS = {"daily": "day", "weekly": "week", "monthly": "month", "irregular": "irregular"}
ANSWERS = {
    "series/S06_ambiguous_day_month.csv": {"day_or_month": "day_first"},
    "series/S09_square_transactions_dollar.csv": {"rows": "sum"},
    "series/S11_fatture_decimal_comma_in_comma_csv_it.csv": {"rows": "sum", "every": "month"},
}


def read(text: str, answers: dict[str, str] | None = None, name: str = "export.csv") -> SeriesImport:
    return read_series(text.encode(), name, answers)


def codes(found: SeriesImport) -> list[str]:
    return [question.code for question in found.questions]


def named(found: SeriesImport, described: str) -> Series:
    """The series that a description in expected.json begins with: “Net Sales per day”."""
    return max((one for one in found.series if described.startswith(one.name)), key=lambda one: len(one.name))


@pytest.mark.parametrize("file", READABLE)
def test_a_sample_is_read_as_its_index_says(file: str) -> None:
    found = read_series((SAMPLES / file).read_bytes(), Path(file).name, ANSWERS.get(file))
    assert found.questions == []
    for expected in READABLE[file]["expected"]:
        series = named(found, expected["series"])
        assert (series.every, len(series.points)) == (RHYTHMS[expected["frequency"]], expected["count"])
        assert sum(value for _, value in series.points) == pytest.approx(expected["sum"])
        assert as_pairs(series)[:3] == expected["first3"]
        assert as_pairs(series)[-3:] == expected["last3"]


def as_pairs(series: Series) -> list[list[Any]]:
    return [[day.isoformat(), value] for day, value in series.points]


@pytest.mark.parametrize("file", ANSWERS)
def test_what_a_sample_leaves_open_is_asked(file: str) -> None:
    found = read_series((SAMPLES / file).read_bytes(), file)
    assert set(codes(found)) == set(ANSWERS[file])
    for question in found.questions:
        assert ANSWERS[file][question.code] in question.options


@pytest.mark.parametrize("name", CASES)
def test_an_export_is_read_as_it_was_written(name: str) -> None:
    case = CASES[name]
    found = read_series(case.text.encode(case.encoding), case.name, case.answers)
    assert found.questions == []
    assert {series.name: summary(series) for series in found.series} == approximately(case)
    assert set(case.told) <= {problem.code for problem in found.problems}


def summary(series: Series) -> tuple[Any, ...]:
    (first, first_value), (last, last_value) = series.points[0], series.points[-1]
    total = sum(value for _, value in series.points)
    return series.every, first.isoformat(), first_value, last.isoformat(), last_value, pytest.approx(total)


def approximately(case: Export) -> dict[str, tuple[Any, ...]]:
    return {name: tuple(expected) for name, expected in case.series.items()}


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.asked])
def test_an_export_that_leaves_something_open_asks(name: str) -> None:
    case = CASES[name]
    found = read_series(case.text.encode(case.encoding), case.name)
    assert set(case.asked) <= set(codes(found))


def test_a_question_shows_what_its_options_would_mean() -> None:
    question = read("date,orders\n03/04/2025,14\n05/04/2025,18\n").questions[0]
    assert (question.code, question.text) == ("day_or_month", "03/04/2025")
    meanings = dict(zip(question.options, question.examples, strict=True))
    assert meanings == {"day_first": date(2025, 4, 3), "month_first": date(2025, 3, 4)}


def test_an_answer_settles_its_question_and_changes_the_series() -> None:
    text = "date,orders\n03/04/2025,14\n05/04/2025,18\n"
    found = read(text, {"day_or_month": "month_first"})
    assert found.questions == []
    assert [question.code for question in found.answered] == ["day_or_month"]
    assert [day for day, _ in found.series[0].points] == [date(2025, 3, 4), date(2025, 5, 4)]


def test_an_answer_that_is_no_option_is_asked_again() -> None:
    assert codes(read("date,orders\n03/04/2025,14\n05/04/2025,18\n", {"day_or_month": "perhaps"})) == ["day_or_month"]


@pytest.mark.parametrize(
    "text",
    [
        "date,orders\n03/04/2025,14\n13/04/2025,18\n",  # a number above twelve
        "Datum;Umsatz\n03.04.2025;14\n04.04.2025;18\n",  # nobody puts the month first with points
        "Giorno;Ordini\ngiovedì 03/04/2025;14\nvenerdì 04/04/2025;18\n",  # the weekdays fit one way only
        "dal 01/04/2025 al 30/04/2025\nGiorno;Ordini\n03/04/2025;14\n04/04/2025;18\n",  # the period above says it
    ],
)
def test_what_the_file_settles_is_not_asked(text: str) -> None:
    found = read(text)
    assert codes(found) == []
    assert found.series[0].points[0] == (date(2025, 4, 3), 14)


def test_days_that_a_spreadsheet_took_for_months_are_asked_about() -> None:
    rows = [("45720", "14"), ("45751", "15"), ("13/04/2025", "16"), ("14/04/2025", "17")]  # 4 March, 4 April
    cells = [
        f'<row r="{n}">'
        + (f'<c r="A{n}" s="1"><v>{day}</v></c>' if day.isdigit() else cell(f"A{n}", day))
        + f'<c r="B{n}"><v>{value}</v></c></row>'
        for n, (day, value) in enumerate(rows, 2)
    ]
    data = workbook(f'<row r="1">{cell("A1", "Data")}{cell("B1", "Ordini")}</row>' + "".join(cells))
    found = read_series(data, "ordini.xlsx")
    assert codes(found) == ["dates_swapped"]
    settled = read_series(data, "ordini.xlsx", {"dates_swapped": "swapped"})
    assert [day for day, _ in settled.series[0].points] == [date(2025, 4, day) for day in (3, 4, 13, 14)]


def test_a_date_is_never_invented() -> None:
    found = read("Data,Visite\n26 agosto,120\n27 agosto,98\n")
    assert codes(found) == ["year"]
    assert found.series == []


def test_weekdays_narrow_the_years_down() -> None:
    question = read("Giorno;Ordini\nlunedì 18 agosto;5\nmartedì 19 agosto;6\n").questions[0]
    assert all(date(int(year), 8, 18).weekday() == 0 for year in question.options)


def test_one_thousand_two_hundred_and_four_or_one_and_a_fifth() -> None:
    found = read("Data;Ordini\n2026-03-01;12\n2026-03-02;1.204\n")
    question = found.questions[0]
    assert dict(zip(question.options, question.examples, strict=True)) == {
        "decimal_comma": 1204.0,
        "decimal_point": 1.204,
    }
    assert found.series[0].points[-1][1] == 1204
    settled = read("Data;Ordini;Incasso\n2026-03-01;12;8,50\n2026-03-02;1.204;9,00\n")
    assert codes(settled) == []
    assert settled.series[0].points[-1][1] == 1204


def test_what_cannot_be_added_is_averaged_or_left_out_and_never_added() -> None:
    text = "date,order,total,rating\n2025-08-01,a,10.5,5\n2025-08-01,b,20.5,4\n2025-08-02,c,5.5,3\n2025-08-03,d,1.5,3\n"
    found = read(text, {"rows": "sum"})
    assert [series.name for series in found.series] == ["total"]
    assert [problem.text for problem in found.problems if problem.code == "not_added"] == ["rating"]
    average = {series.name: series for series in read(text, {"rows": "average"}).series}
    assert average["rating"].points[0][1] == 4.5
    assert not average["rating"].adds


@pytest.mark.parametrize(
    ("name", "adds"),
    [("Orders", True), ("CTR", False), ("Average price", False), ("pizza: (Italy)", False), ("Followers", False)],
)
def test_a_series_says_whether_it_adds_up(name: str, adds: bool) -> None:
    assert read(f'date,"{name}"\n2025-08-01,3\n2025-08-02,4\n').series[0].adds is adds


def test_weeks_and_months_that_are_dated_by_their_end_say_so() -> None:
    ends = read("Week ending,Calls\n2025-08-10,3\n2025-08-17,4\n2025-08-24,5\n").series[0]
    starts = read("Week starting,Calls\n2025-08-04,3\n2025-08-11,4\n2025-08-18,5\n").series[0]
    months = read("Date,Calls\n2025-01-31,3\n2025-02-28,4\n2025-03-31,5\n").series[0]
    assert (ends.last_days, starts.last_days, months.last_days) == (True, False, True)


def test_codes_and_counted_rows_are_no_figures() -> None:
    text = "#,Order ID,CAP,Telefono,value\n1,5001,00184,3331234567,7\n2,5002,20121,3331234568,8\n"
    dated = text.replace("#", "date,#").replace("\n1,", "\n2025-08-01,1,").replace("\n2,", "\n2025-08-02,2,")
    assert [series.name for series in read(dated).series] == ["value"]


def test_a_day_that_stands_twice_is_asked_about() -> None:
    text = "Date,Orders\n" + "".join(f"2025-08-{day:02},{day}\n" for day in range(1, 31)) + "2025-08-15,99\n"
    assert codes(read(text)) == ["date_twice"]
    values = {option: dict(read(text, {"date_twice": option}).series[0].points) for option in ("first", "last", "sum")}
    day = date(2025, 8, 15)
    assert (values["first"][day], values["last"][day], values["sum"][day]) == (15, 99, 114)
    assert day not in dict(read(text, {"date_twice": "leave_out"}).series[0].points)


def test_the_same_file_reads_the_same() -> None:
    data = (SAMPLES / "series/S09_square_transactions_dollar.csv").read_bytes()
    assert read_series(data, "a.csv") == read_series(data, "a.csv")
