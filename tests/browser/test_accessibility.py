"""What a screen reader meets: nothing that Streamlit's own elements do not cause on an otherwise blank page."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from components.files import keep, open_example
from components.texts.steps import STEPS
from components.workbook import Business, Objective, Workbook
from tests.browser.browsing import Tab
from tests.browser.conftest import OpenTab
from tests.browser.serving import Server, serving
from tests.browser.test_every_page import AXE, FIND_VIOLATIONS

Violation = tuple[str, str]  # the rule, and the kind of element that breaks it

# The accent is the ground of white words on a button, and the words of a chosen segment: in the dark no colour serves
# both well (4.6 and 3.7 to 1).
ONE_ACCENT_IN_THE_DARK: Violation = ("color-contrast", "stButtonGroup")

BLANK = """
import datetime
import streamlit as st

today = datetime.date(2026, 3, 7)
st.set_page_config(page_title="Blank", layout="wide")
st.title("Blank")
st.file_uploader("A file")
st.text_input("A line", help="Why")
st.text_area("Lines")
st.date_input("A day", today)
st.date_input("A day or none", None)
st.selectbox("One of many", ["a", "b"], None)
st.multiselect("Several", ["a", "b"])
st.segmented_control("One", ["a", "b"], default="a")
st.pills("One or none", ["a", "b"], default="a")
st.checkbox("Yes", True)
st.button("Press")
st.button("Press quietly", type="tertiary")
st.download_button("Take along", b"")
st.data_editor([{"week": 1, "what": "listen"}], num_rows="dynamic")
st.metric("Usually", 51)
st.info("A note")
with st.expander("More", expanded=True):
    st.markdown("Text :gray[and quiet text]")
st.vega_lite_chart([{"x": 1, "y": 2}], {"mark": "point", "encoding": {"x": {"field": "x"}, "y": {"field": "y"}}})
with st.sidebar:
    st.page_link("blank.py", label="Here")
"""
SETTINGS = """
[browser]
gatherUsageStats = false
[client]
toolbarMode = "minimal"
"""


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory, today: date) -> Iterator[Server]:
    """An app without any work of ours: one of each element that our pages are made of."""
    folder = tmp_path_factory.mktemp("blank")
    (folder / "blank.py").write_text(BLANK, "utf-8")
    (folder / ".streamlit").mkdir()
    (folder / ".streamlit" / "config.toml").write_text(SETTINGS, "utf-8")
    with serving(folder / "plans", today, folder / "blank.py") as running:
        yield running


def violations(tab: Tab) -> dict[Violation, str]:
    """What axe-core finds, each with the first element that breaks the rule."""
    tab.page.evaluate(AXE)
    return {(rule, place): element for rule, place, element in reversed(tab.page.evaluate(FIND_VIOLATIONS))}


def caused_by_streamlit(tab: Tab, blank: Server) -> set[Violation]:
    """Looked at in a tab of the same size and light."""
    tab.page.goto(blank.url)
    tab.settled()
    return set(violations(tab))


def begun(today: date) -> Workbook:
    """A plan that holds a name and nothing else, so that every page shows its first state."""
    return Workbook(created=today, business=Business(name="Bar Centrale"), objectives=[Objective(chosen=True)])


def pages_of(tab: Tab, book: Workbook, language: str, folded: bool) -> Iterator[str]:
    """Every page of the plan, one after the other; `folded` leaves closed what is folded away."""
    for step in ("", *STEPS):
        tab.open(f"/{step}?plan={book.id}&lang={language}")
        if not folded:
            for _ in range(tab.page.locator("details:not([open])").count()):
                tab.unfold("")
        assert tab.page.get_by_test_id("stException").count() == 0, tab.text()
        yield step or "home"


@pytest.mark.thorough
def test_the_start_and_an_empty_plan(open_tab: OpenTab, blank: Server, workbook_folder: Path, today: date) -> None:
    tab = open_tab("/")
    found = {"start": violations(tab)}
    book = begun(today)
    keep(book, workbook_folder)
    found |= {page: violations(tab) for page in pages_of(tab, book, "en", folded=True)}
    assert faults(found, caused_by_streamlit(tab, blank)) == {}


@pytest.mark.thorough
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", ["desk", "phone"])
@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("kind", ["example", "begun"])
def test_every_page_in_every_light_and_width_with_all_unfolded(
    open_tab: OpenTab, blank: Server, workbook_folder: Path, today: date,
    kind: str, language: str, size: str, dark: bool,
) -> None:  # fmt: skip
    book = open_example(language, today) if kind == "example" else begun(today)
    keep(book, workbook_folder)
    tab = open_tab("/", language=language, size=size, dark=dark)
    found = {"start": violations(tab)}
    found |= {page: violations(tab) for page in pages_of(tab, book, language, folded=False)}
    known = caused_by_streamlit(tab, blank) | ({ONE_ACCENT_IN_THE_DARK} if dark else set())
    assert faults(found, known) == {}


def faults(found: dict[str, dict[Violation, str]], known: set[Violation]) -> dict[str, dict[Violation, str]]:
    """Page by page, what a blank page does not cause."""
    ours = {page: {fault: element for fault, element in faults.items() if fault not in known}
            for page, faults in found.items()}  # fmt: skip
    return {page: left for page, left in ours.items() if left}
