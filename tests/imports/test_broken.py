"""Files that are broken, hostile or too large: one plain answer each, and never half an import."""

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import psutil
import pytest

from components.imports import SeriesImport, UnreadableImport, read_series
from tests.imports.workbooks import cell, workbook

BROKEN = Path(__file__).parent / "samples" / "broken"
MOST_MEMORY = 300 * 2**20


def read(name: str, answers: dict[str, str] | None = None) -> SeriesImport:
    return read_series((BROKEN / name).read_bytes(), name, answers)


def points(found: SeriesImport, place: int = 0) -> dict[str, float]:
    return {day.isoformat(): value for day, value in found.series[place].points}


def rows_told(found: SeriesImport, code: str) -> list[int | None]:
    return [problem.row for problem in found.problems if problem.code == code]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("H01_empty.csv", "empty"),
        ("H03_header_only.csv", "no_rows"),
        ("H04_png_named.csv", "picture"),
        ("H29_only_totals.csv", "only_totals"),
    ],
)
def test_a_file_without_figures_says_why(name: str, code: str) -> None:
    with pytest.raises(UnreadableImport) as raised:
        read(name)
    assert raised.value.code == code


def test_signs_that_mean_nothing_are_dropped_and_told() -> None:
    found = read("H05_nul_bytes.csv")
    assert points(found) == {"2026-01-01": 10, "2026-01-03": 30}
    assert rows_told(found, "nul_signs") == [None]


def test_rows_of_another_width_keep_their_figures_and_are_told() -> None:
    found = read("H06_ragged_columns.csv", {"day_or_month": "day_first"})
    assert list(points(found).values()) == [10, 11, 12, 13, 14]
    assert rows_told(found, "cells_missing") == [3]
    assert rows_told(found, "cells_extra") == [4]


def test_formulas_are_texts_and_numbers_stay_numbers() -> None:
    assert list(points(read("H07_formula_injection.csv")).values()) == [10, 11, 12, 13, -4]


def test_impossible_dates_are_refused_row_by_row() -> None:
    found = read("H10_extreme_dates.csv", {"date_twice": "first"})
    assert points(found) == {"1969-12-31": 9, "2026-01-01": 11, "2026-01-15": 15, "2038-01-20": 10}
    assert rows_told(found, "date_out_of_range") == [2, 3]
    assert rows_told(found, "impossible_date") == [4, 5, 6, 7, 8, 9]
    assert rows_told(found, "far_away") == [10, 11]
    assert rows_told(found, "not_a_date") == [13, 14, 15]


def test_look_alike_numbers_are_refused_and_gaps_are_no_noughts() -> None:
    found = read("H11_nan_inf.csv")
    assert points(found) == {"2026-01-18": 12, "2026-01-21": 7}
    assert rows_told(found, "not_a_number") == [3, 4, 6, 9, 14, 15, 16, 17, 18, 20]
    assert rows_told(found, "number_too_large") == [5, 21]


def test_two_columns_of_one_name_are_two_series() -> None:
    found = read("H12_duplicate_headers.csv")
    assert [question.code for question in found.questions] == ["date_column"]
    assert {series.name: [value for _, value in series.points] for series in found.series} == {
        "Views": [10, 11, 12],
        "Views (2)": [100, 101, 102],
    }
    other = read("H12_duplicate_headers.csv", {"date_column": "Date (2)"})
    assert other.series[0].points[0][0] == date(2025, 1, 1)


def test_a_web_page_called_a_spreadsheet_is_read() -> None:
    answers = {"day_or_month": "day_first", "decimal_mark": "decimal_comma"}
    assert points(read("H16_html_table_named.xls", answers)) == {"2026-03-01": 12, "2026-03-02": 1204}


def test_wide_signs_without_a_mark_are_read() -> None:
    assert points(read("H20_utf16_without_bom.csv")) == {"2026-01-01": 10, "2026-01-02": 11}


def test_codes_and_telephone_numbers_are_no_figures() -> None:
    found = read("H22_identifiers_and_phones.csv", {"day_or_month": "day_first"})
    assert [series.name for series in found.series] == ["totale"]
    assert list(points(found).values()) == [314_000, 1_000]


def test_a_file_nested_too_deeply_is_refused() -> None:
    with pytest.raises(UnreadableImport) as raised:
        read_series(b"[" * 20_000 + b"]" * 20_000, "deep.json")
    assert raised.value.code == "too_deep"


ENTITIES = '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1 or str()};" * 10}">' for n in range(1, 10)
)


def far_corner() -> bytes:
    return workbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')


def many_shares_of_a_long_text() -> bytes:
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(1, 20_000))
    return workbook(rows, f"<si><t>{'x' * 30_000}</t></si>")


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "50 MB in one row": (lambda: b"date,value\n2026-01-01," + b"9" * 50_000_000, "too_large"),
    "2 MB in one row": (lambda: b"date,value\n2026-01-01," + b"9" * 2_000_000, "line_too_long"),
    "10,000 columns": (lambda: b",".join([b"a"] * 10_000) + b"\n" + b",".join([b"1"] * 10_000), "too_many_columns"),
    "commas": (lambda: b"a\n" + (b"," * 900 + b"\n") * 10_000, "too_many_cells"),
    "rows": (lambda: b"a,b\n" * 300_000, "too_many_rows"),
    "quotation marks": (lambda: b'"' * 19_000_000, "line_too_long"),
    "zip bomb": (lambda: workbook(" " * 200_000_000), "too_large"),
    "far corner": (far_corner, "too_many_rows"),
    "shared text": (many_shares_of_a_long_text, "too_large"),
    "XML bomb": (lambda: workbook(f'<row r="1">{cell("A1", "&a9;")}</row>', before=f"{ENTITIES}]>"), "damaged"),
    "tags": (lambda: b"<html><table>" + b"<" * 3_000_000, "web_page"),
    "comments": (lambda: b"<html><table><tr><td>" + b"<!--" * 700_000, "web_page"),
    "keys": (lambda: b"[" + b",".join(b'{"k%d":1}' % n for n in range(3_000)) + b"]", "too_many_columns"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_too_much_is_refused_within_bounds(name: str) -> None:
    make, code = HOSTILE[name]
    data = make()
    with pytest.raises(UnreadableImport) as raised:
        read_series(data, "file")
    assert raised.value.code == code


def test_what_is_just_within_the_bounds_stays_within_memory() -> None:
    numbers = random.Random(1)
    head = ",".join(["date", *(f"v{n}" for n in range(18))])
    cells = (",".join(str(numbers.randrange(100, 99_999)) for _ in range(18)) for _ in range(100_000))
    text = "\n".join([head, *(f"2026-01-{row % 28 + 1:02},{line}" for row, line in enumerate(cells))])
    data = f"{text}\na remark\n".encode()
    before = psutil.Process().memory_info().rss
    found = read_series(data, "large.csv")
    assert len(found.series) == 18
    assert psutil.Process().memory_info().rss - before < MOST_MEMORY


def test_a_limit_is_told_with_its_figure() -> None:
    with pytest.raises(UnreadableImport) as raised:
        read_series(b"a,b\n" * 300_000, "file")
    assert raised.value.detail == "200000"
