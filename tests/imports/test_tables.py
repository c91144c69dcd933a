"""Tables out of bytes: whatever program wrote them, told by their content and not by their name."""

import codecs
from datetime import date
from pathlib import Path

import pytest

from components.imports.results import UnreadableImport
from components.imports.tables import Tables, read_tables
from tests.imports.workbooks import cell, workbook

SAMPLES = Path(__file__).parent / "samples"
PLAIN = "Data;Città\n2026-01-01;Forlì\n2026-01-02;Cantù\n"


def read(text: str) -> Tables:
    return read_tables(text.encode())


def rows(found: Tables, place: int = 0) -> list[tuple[object, ...]]:
    return list(found.tables[place].rows())


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        codecs.BOM_UTF8 + PLAIN.encode(),
        codecs.BOM_UTF16_LE + PLAIN.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + PLAIN.encode("utf-16-be"),
        PLAIN.encode("utf-16-le"),
        PLAIN.encode("utf-16-be"),
        PLAIN.encode("cp1252"),
        PLAIN.encode("mac_roman"),
        PLAIN.encode("cp850"),
    ],
)
def test_every_encoding_gives_the_same_letters(data: bytes) -> None:
    assert rows(read_tables(data)) == [("2026-01-01", "Forlì"), ("2026-01-02", "Cantù")]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_separator_and_line_end(separator: str, end: str) -> None:
    text = PLAIN.replace(";", separator).replace("\n", end)
    assert rows(read(text)) == [("2026-01-01", "Forlì"), ("2026-01-02", "Cantù")]


def test_a_separator_line_is_obeyed_and_counts_as_a_row() -> None:
    found = read("sep=;\nDay;Note\n2026-01-01;a, b\n")
    assert rows(found) == [("2026-01-01", "a, b")]
    assert list(found.tables[0].numbers) == [3]


def test_decimal_commas_do_not_separate() -> None:
    assert rows(read("Data;Importo\n01/03/2026;1,50\n02/03/2026;2,50\n"))[0] == ("01/03/2026", "1,50")


def test_titles_and_comments_stand_above_the_table() -> None:
    table = read("# Shop\n# Start date: 20250801\nSales\nDay,Orders\n2025-08-01,5\n").tables[0]
    assert table.above == ["# Shop", "# Start date: 20250801", "Sales"]
    assert (table.names, table.label) == (["Day", "Orders"], "Sales")


def test_headings_that_repeat_are_told_apart_and_missing_ones_get_a_letter() -> None:
    found = read_tables((SAMPLES / "broken/H12_duplicate_headers.csv").read_bytes())
    assert found.tables[0].names == ["Date", "Views", "Views (2)", "E", "Date (2)"]


def test_a_second_row_of_headings() -> None:
    found = read("Respondent,Channel,,Answer\n,Friends,Web,Open-Ended Response\n1,Friends,,Fine\n2,,Web,Good\n")
    assert found.tables[0].names == ["Respondent", "Friends", "Web", "Answer"]
    assert len(rows(found)) == 2


def test_quoted_cells_keep_their_line_breaks() -> None:
    assert rows(read('date,text\n2026-01-01,"one\ntwo"\n2026-01-02,three\n'))[0] == ("2026-01-01", "one\ntwo")


def test_an_unquoted_line_break_is_mended() -> None:
    found = read("date,text,stars\n2026-01-01,one\ntwo,5\n2026-01-02,three,4\n")
    assert rows(found) == [("2026-01-01", "one\ntwo", "5"), ("2026-01-02", "three", "4")]


def test_an_open_quotation_mark_costs_a_line_and_not_the_file() -> None:
    found = read_tables((SAMPLES / "broken/H18_unclosed_quote.csv").read_bytes())
    assert len(rows(found)) == 28
    assert [(problem.code, problem.row) for problem in found.problems] == [("quote_not_closed", 2)]


def test_rows_are_numbered_as_a_spreadsheet_counts() -> None:
    found = read("Report\n\nDay,Orders\n2025-08-01,5\n\n2025-08-02,6\n")
    assert list(found.tables[0].numbers) == [4, 6]


def test_a_spreadsheet_is_known_by_its_content() -> None:
    found = read_tables((SAMPLES / "broken/H14_xlsx_named.csv").read_bytes())
    assert (found.form, found.tables[0].title) == ("spreadsheet", "Dati 2026")
    assert found.tables[0].names == ["Periodo", "Telefono", "Chat", "Totale"]
    assert rows(found)[0] == (date(2026, 1, 5), 100.0, 40.0, None)
    assert [problem.code for problem in found.problems] == ["formulas"]


def test_cells_of_a_spreadsheet_that_stand_far_apart() -> None:
    data = workbook(
        f'<row r="3">{cell("B3", "Day")}{cell("C3", "Orders")}</row>'
        f'<row r="4">{cell("B4", "2026-01-01")}<c r="C4"><v>5</v></c></row>'
        '<row r="1048576"><c r="A1048576" s="0"/></row>'
    )
    assert rows(read_tables(data)) == [("2026-01-01", 5.0)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('[{"day": "2026-01-01", "who": {"name": "A"}}]', ["day", "who.name"]),
        ('{"result": {"items": [{"day": "2026-01-01", "n": 5}]}}', ["day", "n"]),
        ('{"2026-01-01": 5, "2026-01-02": 6}', ["date", "value"]),
        ('{"day": ["2026-01-01", "2026-01-02"], "n": [5, 6]}', ["day", "n"]),
        ('[["day", "n"], ["2026-01-01", 5]]', ["day", "n"]),
        ('{"day": "2026-01-01", "n": 5}\n{"day": "2026-01-02", "n": 6}\n', ["day", "n"]),
    ],
)
def test_lists_of_records_in_any_shape(text: str, names: list[str]) -> None:
    found = read(text)
    assert (found.form, found.tables[0].names) == ("json", names)


@pytest.mark.parametrize(
    "text",
    [
        "[26/08/25, 09:15:32] Anna: Hello\n\u200e[26/08/25, 09:16:00] Bob: Hi\nthere\n",
        "26/08/25, 09:15 - Anna: Hello\n26/08/25, 09:16 - Bob: Hi\nthere\n",
        "[8/26/25, 9:15:32\u202fAM] Anna: Hello\n[8/26/25, 9:16:00\u202fAM] Bob: Hi\nthere\n",
    ],
)
def test_a_chat_is_a_table_of_messages(text: str) -> None:
    found = read(text)
    assert found.form == "chat"
    assert [row[1:] for row in rows(found)] == [("Anna", "Hello"), ("Bob", "Hi\nthere")]


def test_large_texts_give_the_same_as_small_ones() -> None:
    body = [f"2026-01-{day % 28 + 1:02},{day},shop {day % 3}" for day in range(6_000)]
    large = read("\n".join(["date,orders,shop", *body]) + "\n").tables[0]
    small = read("\n".join(["date,orders,shop", *body[:100]]) + "\n").tables[0]
    assert type(large.columns[0]) is not type(small.columns[0])
    assert (large.names, large.row(7), large.numbers[7]) == (small.names, small.row(7), small.numbers[7])
    assert list(large.rows()) == [tuple(row.split(",")) for row in body]


def test_a_large_text_with_a_remark_loses_nothing() -> None:
    body = [f"2026-01-{day % 28 + 1:02},{day}" for day in range(6_000)]
    found = read("\n".join(["date,orders", *body[:3_000], "", "a remark", *body[3_000:]]) + "\n")
    assert sum(len(table.numbers) for table in found.tables) == 6_001


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7\n", "document"),
        (b"\x1f\x8b\x08\x00abc", "archive"),
        (b"GIF89a\x01\x00", "picture"),
        (b"<html><body><p>Sign in</p></body></html>", "web_page"),
        (b'{"a": ', "damaged"),
        (b" \n \n", "empty"),
        (bytes(range(256)) * 20, "not_a_table"),
    ],
)
def test_what_is_no_table_says_so(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableImport) as raised:
        read_tables(data)
    assert raised.value.code == code
