"""The document as a whole: pages, footers, bookmarks, what a file manager shows, what it carries."""

import subprocess
import sys
from datetime import UTC, date, datetime
from time import process_time

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from components.files import loads
from components.report import plan_pdf
from components.workbook import Workbook

from .books import TODAY, example, hardly_begun, without_figures
from .reading import printed

MILLIMETRES = 25.4 / 72


def footers(pdf: PdfReader) -> list[str]:
    return [" ".join(page.extract_text().split("\n")[-2:]) for page in pdf.pages]


def test_every_page_says_which_it_is_and_of_how_many() -> None:
    pdf = printed(example())
    for number, footer in enumerate(footers(pdf), start=1):
        assert footer.endswith(f"{number} / {len(pdf.pages)}")
        assert "Millrace Heating & Plumbing" in footer
        assert "14 April 2026" in footer


def test_a_worked_example_says_so_on_every_page() -> None:
    own = example()
    own.example = False
    assert all("Worked example" in footer for footer in footers(printed(example())))
    assert all("Esempio già compilato" in footer for footer in footers(printed(example("it"), "it")))
    assert not any("Worked example" in footer for footer in footers(printed(own)))


@pytest.mark.parametrize(
    ("book", "fewest", "most"),
    [(Workbook(id="empty"), 2, 4), (hardly_begun(), 2, 4), (without_figures(), 4, 6), (example(), 10, 16)],
)
def test_a_plan_has_as_many_pages_as_it_needs(book: Workbook, fewest: int, most: int) -> None:
    for language in ("en", "it"):
        for paper in ("A4", "Letter"):
            assert fewest <= len(printed(book, language, paper).pages) <= most


@pytest.mark.parametrize(("paper", "width", "height"), [("A4", 210, 297), ("Letter", 215.9, 279.4)])
def test_both_papers_have_their_size(paper: str, width: float, height: float) -> None:
    for page in printed(example(), paper=paper).pages:
        assert float(page.mediabox.width) * MILLIMETRES == pytest.approx(width, abs=0.1)
        assert float(page.mediabox.height) * MILLIMETRES == pytest.approx(height, abs=0.1)


def test_a_file_manager_shows_title_business_and_day() -> None:
    pdf = printed(example("it"), "it")
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Termoidraulica Tre Ponti: piano"
    assert pdf.metadata.author == "Termoidraulica Tre Ponti"
    assert pdf.metadata.creation_date == datetime(2026, 4, 14, tzinfo=UTC)
    assert str(pdf.root_object["/Lang"]) == "it"


def test_bookmarks_lead_to_every_step() -> None:
    pdf = printed(example())
    steps = [entry for entry in pdf.outline if isinstance(entry, Destination)]
    assert [entry.title for entry in steps] == [
        "At a glance", "Objectives", "Listening", "Metrics", "Resources", "Pilot", "How it went",
    ]  # fmt: skip
    pages = [pdf.get_destination_page_number(entry) or 0 for entry in steps]
    assert pages == sorted(pages)
    for entry, page in zip(steps[1:], pages[1:], strict=True):
        assert str(entry.title) in pdf.pages[page].extract_text()


def test_equal_plans_give_equal_bytes() -> None:
    assert plan_pdf(example(), language="en", today=TODAY) == plan_pdf(example(), language="en", today=TODAY)
    assert plan_pdf(example(), language="en", today=TODAY) != plan_pdf(example(), language="en", today=date(2026, 5, 1))


def test_the_plan_can_be_opened_from_its_pdf() -> None:
    book = example()
    assert loads(plan_pdf(book, language="it", today=TODAY)) == book


def test_a_copy_to_share_carries_no_file() -> None:
    shared = plan_pdf(example(), language="en", today=TODAY, attach=False)
    assert b"/EmbeddedFile" not in shared
    assert b"/EmbeddedFile" in plan_pdf(example(), language="en", today=TODAY)


def test_printing_leaves_the_plan_as_it_was() -> None:
    book = example()
    plan_pdf(book, language="it", today=TODAY)
    assert book == example()


def test_printing_does_not_keep_the_owner_waiting() -> None:
    """Processor time, because other tests run beside this one."""
    begun = process_time()
    plan_pdf(example(), language="en", today=TODAY)
    assert process_time() - begun < 1.5


def test_a_page_that_prints_nothing_loads_no_printer() -> None:
    code = "import sys, components.report; print([name for name in ('fpdf', 'fontTools') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
