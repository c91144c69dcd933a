"""Every page of the worked example, looked at as a person would: by mouse, by keyboard, by a screen reader's rules."""

from datetime import date
from pathlib import Path

import axe_playwright_python
import pytest

from components.files import keep, open_example
from components.texts.steps import STEPS
from tests.browser.browsing import Tab
from tests.browser.conftest import OpenTab

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
STREAMLIT_ITSELF = {  # what breaks a rule in every app that uses it: the rule and where it is broken
    ("presentation-role-conflict", "stFileUploaderDropzone"),
    ("aria-allowed-attr", "stDateInputField"),  # of a day that must be given
    # In the dark, the one accent serves as the ground of white words and as words on a dark ground: 4.6 and 3.7.
    ("color-contrast", "stButtonGroup"),
}
FIND_VIOLATIONS = """async () => {
    const found = await axe.run(document, {resultTypes: ["violations"]});
    const place = (element) =>
        element?.closest("[data-testid]:not([data-testid=stMarkdownContainer])")?.dataset.testid ?? "";
    return found.violations.flatMap((rule) => rule.nodes.map((node) =>
        [rule.id, place(document.querySelector(node.target.at(-1))), node.html.slice(0, 300)]));
}"""


def violations(tab: Tab) -> list[tuple[str, str, str]]:
    """What axe-core finds on the page: the rule, the kind of element, the element."""
    tab.page.evaluate(AXE)
    found = [(rule, place, element) for rule, place, element in tab.page.evaluate(FIND_VIOLATIONS)]
    return [(rule, place, element) for rule, place, element in found if (rule, place) not in STREAMLIT_ITSELF]


@pytest.mark.parametrize(
    ("language", "size", "dark"),
    [
        ("en", "desk", False),
        pytest.param("it", "phone", False, marks=pytest.mark.thorough),
        pytest.param("en", "desk", True, marks=pytest.mark.thorough),
    ],
)
def test_each_page_of_the_example_is_sound(
    open_tab: OpenTab, workbook_folder: Path, today: date, language: str, size: str, dark: bool
) -> None:
    tab = open_tab("/", language=language, size=size, dark=dark)
    faults = {"start": violations(tab)}
    book = open_example(language, today)
    keep(book, workbook_folder)
    for step in ("", *STEPS):
        tab.open(f"/{step}?plan={book.id}&lang={language}")
        faults[step or "home"] = violations(tab)
        wider = tab.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wider <= 0, f"{step} is {wider} pixels wider than the screen"
        assert tab.page.get_by_test_id("stException").count() == 0, tab.text()
    assert {page: found for page, found in faults.items() if found} == {}
