"""Every page of the worked example, looked at as a person would: by mouse, by keyboard, by a screen reader's rules."""

from pathlib import Path

import axe_playwright_python
import pytest

from tests.browser.browsing import Tab
from tests.browser.conftest import OpenTab

STEPS = ("objectives", "listening", "metrics", "resources", "pilot", "review", "plan")
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
STREAMLIT_ITSELF = {  # rule -> what marks the element, drawn by Streamlit in every app that uses it
    "presentation-role-conflict": 'data-testid="stFileUploaderDropzone"',
    "aria-allowed-attr": 'aria-required="true"',  # a day that must be given
}


def violations(tab: Tab) -> dict[str, list[str]]:
    """What axe-core finds: rule -> the elements that break it."""
    tab.page.evaluate(AXE)
    rules = tab.page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    found = {rule["id"]: [str(node["html"])[:300] for node in rule["nodes"]] for rule in rules}
    ours = {
        rule: [element for element in elements if STREAMLIT_ITSELF.get(rule, "nowhere") not in element]
        for rule, elements in found.items()
    }
    return {rule: elements for rule, elements in ours.items() if elements}


def plan_of(tab: Tab) -> str:
    """The plan in the address."""
    return tab.page.url.split("plan=")[1].split("&")[0]


@pytest.mark.parametrize("size", ["desk", "phone"])
def test_each_page_of_the_example_is_sound(open_tab: OpenTab, size: str) -> None:
    tab = open_tab("/", size=size)
    faults = {"home": violations(tab)}
    tab.press("Look at a worked example")
    plan = plan_of(tab)
    for step in ("", *STEPS):
        tab.open(f"/{step}?plan={plan}")
        faults[step or "glance"] = violations(tab)
        wide = tab.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, f"{step} is {wide} pixels wider than the screen"
        assert tab.page.get_by_test_id("stException").count() == 0, tab.text()
    assert {page: found for page, found in faults.items() if found} == {}
