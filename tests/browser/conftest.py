"""A server and a browser for each test that needs a person in front of the screen."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Request, sync_playwright

from components.files import kept, open_kept
from components.workbook import Workbook
from tests.browser.browsing import Tab
from tests.browser.serving import CHROMIUM_SWITCHES, Server, chromium, serving

LOCALES = {"en": "en-GB", "it": "it-IT"}
SIZES = {"desk": (1280, 900), "phone": (390, 844)}
REQUIRED = "WORKBOOK_BROWSER"  # set to "required" where a missing browser is a failure, not a reason to skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        sentence = "No Chromium on this computer. Install it (Debian: apt-get install chromium) and run again."
        if os.environ.get(REQUIRED) == "required":
            pytest.fail(sentence)
        pytest.skip(sentence)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=CHROMIUM_SWITCHES)
        yield opened
        opened.close()


@pytest.fixture
def server(workbook_folder: Path, today: date) -> Iterator[Server]:
    """The app, running. The test fails if anything went wrong inside it, even where no one saw it."""
    with serving(workbook_folder, today) as running:
        yield running
        assert "Traceback" not in running.log, running.log


OpenTab = Callable[..., Tab]


@pytest.fixture
def open_tab(browser: Browser, server: Server) -> Iterator[OpenTab]:
    """Opens a tab in a browser session of its own: `open_tab("/metrics", language="it", size="phone")`.

    The test fails if the app asks anything of any other computer.
    """
    strangers: list[str] = []
    contexts = []

    def notice(request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and address.hostname != "127.0.0.1":
            strangers.append(request.url)

    def opened(path: str = "/", *, language: str = "en", size: str = "desk", dark: bool = False) -> Tab:
        width, height = SIZES[size]
        context = browser.new_context(
            locale=LOCALES[language],
            timezone_id="Europe/Rome",
            viewport={"width": width, "height": height},
            has_touch=size == "phone",
            reduced_motion="reduce",
            color_scheme="dark" if dark else "light",
        )
        contexts.append(context)
        context.on("request", notice)
        tab = Tab(context.new_page(), server)
        tab.open(path)
        return tab

    yield opened
    for context in contexts:
        context.close()
    assert not strangers, f"asked other computers: {strangers}"


@pytest.fixture
def tab(open_tab: OpenTab) -> Tab:
    """One tab on home, in English, at a desk."""
    return open_tab()


KeptPlan = Callable[[], Workbook]


@pytest.fixture
def kept_plan(workbook_folder: Path) -> KeptPlan:
    """Reads the plan that was changed last, as it lies on disk now."""

    def read() -> Workbook:
        return open_kept(kept(workbook_folder)[0].id, workbook_folder)

    return read
