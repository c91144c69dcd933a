"""Where the pages of a long table end: never after its first row, never before its last."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from components.report.blocks import Answer, answers, heading
from components.report.paper import TOP, Paper
from components.report.table import Head, table

from .books import example
from .reading import printed

LINES = {"like a note": 5, "long": 12}  # of a row


def rows_on_pages(rows: int, lines: int, above: float, totals: bool, note: str = "") -> list[list[str]]:
    """What stands of a table on each page, after `above` millimetres of something else on the first."""
    paper = Paper("A4", set("Row Title Sum Note 0123456789"), "Footer")
    paper.y = TOP + above
    heading(paper, "Title")
    cells = [[f"Row{number}" + "\nwords" * (lines - 1), "1"] for number in range(1, rows + 1)]
    table(paper, [Head("Head", 40), Head("Number", 20, right=True)], cells, ["Sum", "9"] if totals else None, note)
    pages = PdfReader(BytesIO(paper.finish())).pages
    return [re.findall(r"Title|Head|Row\d+|Sum|Note", page.extract_text()) for page in pages]


@pytest.mark.parametrize("totals", [False, True])
@pytest.mark.parametrize("lines", LINES.values(), ids=LINES)
@pytest.mark.parametrize("rows", [2, 3, 4, 7])
def test_no_row_stands_alone_on_either_side_of_a_page_break(rows: int, lines: int, totals: bool) -> None:
    for above in range(10, 250, 24):
        pages = [found for found in rows_on_pages(rows, lines, above, totals, "Note") if found]
        counts = [sum(each.startswith("Row") for each in found) for found in pages]
        assert sum(counts) == rows
        assert len(counts) == 1 or min(counts) >= 2, (above, counts)
        assert pages[0][:2] == ["Title", "Head"]
        assert all("Head" in found for found in pages)
        assert pages[-1][-2:] == (["Sum", "Note"] if totals else [f"Row{rows}", "Note"])


@pytest.mark.parametrize("rows", [2, 3, 5])
def test_no_answer_stands_alone_either(rows: int) -> None:
    for above in range(180, 240, 6):
        paper = Paper("A4", set("Row Title 0123456789"), "Footer")
        paper.y = TOP + above
        heading(paper, "Title")
        answers(paper, [Answer(f"Row{number}", "words", alone=True) for number in range(rows)])
        pages = PdfReader(BytesIO(paper.finish())).pages
        counts = [found for page in pages if (found := page.extract_text().count("Row"))]
        assert sum(counts) == rows
        assert min(counts) >= 2


@pytest.mark.parametrize(("language", "paper"), [("en", "A4"), ("it", "Letter")])
def test_the_actions_of_a_long_plan_stand_at_least_two_by_two(language: str, paper: str) -> None:
    for last in range(29, 32):
        book = example(language)
        pilot = book.pilots[0]
        action = pilot.actions[0].model_copy(update={"week": 1, "channel": None, "area": None, "person": None})
        pilot.weeks = 1
        pilot.actions = [action.model_copy(update={"id": f"a{n}", "what": f"Action{n}"}) for n in range(1, last + 1)]
        found = [
            len(re.findall(r"Action\d+", page.extract_text())) for page in printed(book, language, paper).pages[1:]
        ]
        counts = [number for number in found if number]
        assert sum(counts) == last
        assert min(counts) >= 2


def test_a_page_that_begins_inside_a_week_says_which() -> None:
    book = example()
    pilot = book.pilots[0]
    action = pilot.actions[0].model_copy(update={"channel": None, "area": None, "person": None})
    pilot.weeks = 2
    pilot.actions = [
        action.model_copy(update={"id": f"a{n}", "what": f"Action{n}", "week": 1 + n // 40}) for n in range(1, 43)
    ]
    found = [re.findall(r"Week [12]\b|Action\d+", page.extract_text()) for page in printed(book).pages[1:]]
    tables = [each for each in found if any(words.startswith("Action") for words in each)]
    assert len(tables) >= 2
    assert all(each[0] == "Week 1" for each in tables)
    shown = [words for each in tables for words in each[: each.index("Action42") if "Action42" in each else None]]
    assert shown.count("Week 1") == len(tables)
    assert shown.count("Week 2") == 1
