"""Pictures of every page, with the worked example, for the README and for looking at: `make pictures`."""

import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, FloatRect, sync_playwright

from components.files import keep, open_example
from tests.browser.browsing import Tab
from tests.browser.conftest import LOCALES, SIZES
from tests.browser.serving import CHROMIUM_SWITCHES, HOUSE, Server, chromium, serving
from tests.conftest import TODAY

PAGES = ("", "objectives", "listening", "metrics", "resources", "pilot", "plan", "review")
FIRST_SIGHT = {"pilot": 1180, "review": 1180}  # pixels from the top, for the README
FOLDER = HOUSE / "docs" / "pictures"


def take(browser: Browser, server: Server, plan: str, language: str, size: str, dark: bool) -> None:
    """One picture a page, as long as the page is, and one of the door for newcomers."""
    width, height = SIZES[size]
    ending = f"{language}_{width}{'_dark' if dark else ''}.png"
    context = browser.new_context(
        locale=LOCALES[language],
        timezone_id="Europe/Rome",
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
    )
    tab = Tab(context.new_page(), server)
    addresses = {"start": f"/?lang={language}"} | {
        page or "home": f"/{page}?plan={plan}&lang={language}" for page in PAGES
    }
    for name, address in addresses.items():
        tab.page.set_viewport_size({"width": width, "height": height})
        tab.open(address)
        tab.page.set_viewport_size({"width": width, "height": max(height, tab.height())})
        tab.settled()
        tab.page.screenshot(path=FOLDER / f"{name}_{ending}")
        if name in FIRST_SIGHT:
            part: FloatRect = {"x": 0, "y": 0, "width": width, "height": FIRST_SIGHT[name]}
            tab.page.screenshot(path=FOLDER / f"{name}_first_{ending}", clip=part)
    context.close()


def main(folder: Path) -> None:
    path = chromium()
    if path is None:
        sys.exit("No Chromium on this computer. Install it (Debian: apt-get install chromium) and run again.")
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        plans = Path(stack.enter_context(TemporaryDirectory())) / "plans"
        books = {language: open_example(language, TODAY) for language in LOCALES}
        for book in books.values():
            keep(book, plans)
        browser = stack.enter_context(sync_playwright()).chromium.launch(executable_path=path, args=CHROMIUM_SWITCHES)
        server = stack.enter_context(serving(plans, TODAY))
        for language, book in books.items():
            for size in SIZES:
                take(browser, server, book.id, language, size, dark=False)
        take(browser, server, books["en"].id, "en", "desk", dark=True)
        browser.close()


if __name__ == "__main__":
    main(FOLDER)
