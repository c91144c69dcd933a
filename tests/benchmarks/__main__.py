"""How fast the worked example's pages are, against a blank Streamlit app in the same browser: `make benchmark`.

One line a page: medians of nine, as ratios to the blank app. The blank app has one text field and a second page.
"""

import sys
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import psutil
from playwright.sync_api import Browser, Page, sync_playwright

from components.files import keep, open_example
from tests.benchmarks.stopwatch import edit, first_text, fresh_page, switch
from tests.browser.serving import CHROMIUM_SWITCHES, HOUSE, Server, chromium, serving
from tests.conftest import TODAY

ROUNDS = 9
MEASURES = {"fresh server: text": 1.15, "page switch: text": 1.6, "page switch: drawn": 2.5, "one edit": 1.8}
MEMORY_GOAL = 3.2
ADDRESSES = ["objectives", "listening", "metrics", "resources", "pilot", "review", "plan"]

Times = dict[tuple[str, str], list[float]]  # page, measure -> milliseconds


def blank_app(folder: Path) -> Path:
    """A blank app with the same settings, but with Streamlit's own list of pages, so that one can switch."""
    settings = (HOUSE / ".streamlit/config.toml").read_text("utf-8")
    texts = {
        "app.py": 'import streamlit as st\n\nst.text_input("First")\n',
        "pages/2_second.py": 'import streamlit as st\n\nst.text_input("Second")\n',
        ".streamlit/config.toml": settings.replace("showSidebarNavigation = false", "showSidebarNavigation = true"),
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder / "app.py"


def titles(browser: Browser, workbook: Server, plan: str) -> dict[str, str]:
    """What stands above each page: of pilot and review it is the plan's own."""
    page, found = fresh_page(browser), {}
    for name in ADDRESSES:
        page.goto(f"{workbook.url}/{name}?plan={plan}&lang=en")
        title = page.get_by_test_id("stMain").get_by_role("heading", level=1)
        title.wait_for()
        found[name] = title.inner_text()
    page.context.close()
    return found


def measure_fresh_servers(
    browser: Browser, workbook: Server, blank: Server, plan: str, titled: dict[str, str], times: Times
) -> None:
    for name in ("blank", *ADDRESSES):
        server = blank if name == "blank" else workbook
        address, text = ("/", "First") if name == "blank" else (f"/{name}?plan={plan}&lang=en", titled[name])
        server.restart()
        times[name, "fresh server: text"].append(first_text(browser, server, address, text))


def measure_visit(page: Page, name: str, text: str, home: str, times: Times) -> None:
    """There, one edit, and back home."""
    text_seen, drawn = switch(page, name, text)
    row = "blank" if name == "second" else name
    times[row, "page switch: text"].append(text_seen)
    times[row, "page switch: drawn"].append(drawn)
    edited = edit(page)
    if edited is not None:
        times[row, "one edit"].append(edited)
    switch(page, "", home)


def measure_visits(
    browser: Browser, workbook: Server, blank: Server, plan: str, titled: dict[str, str], times: Times, rounds: int
) -> None:
    ours, theirs = fresh_page(browser), fresh_page(browser)
    ours.goto(f"{workbook.url}/?plan={plan}&lang=en")
    ours.evaluate("window.watch.text('See your weekend at a glance')")
    theirs.goto(blank.url)
    theirs.evaluate("window.watch.text('First')")
    for _ in range(rounds):
        measure_visit(theirs, "second", "Second", "First", times)
        for name in ADDRESSES:
            measure_visit(ours, name, titled[name], "See your weekend at a glance", times)


def memory(server: Server) -> float:
    """Megabytes that the server holds."""
    return float(psutil.Process(server.pid).memory_info().rss) / 2**20


def show(times: Times, used: dict[str, float]) -> None:
    widths = [len(name) for name in MEASURES]
    print(f"{'':12}" + "".join(f"{name:>{width + 3}}" for name, width in zip(MEASURES, widths, strict=True)))
    blank = {name: median(times["blank", name]) for name in MEASURES}
    print(f"{'blank, ms':12}" + "".join(f"{blank[n]:>{w + 3}.0f}" for n, w in zip(MEASURES, widths, strict=True)))
    for page in ADDRESSES:
        ratios = [median(times[page, name]) / blank[name] if times[page, name] else None for name in MEASURES]
        cells = [("–" if ratio is None else f"{ratio:.2f}") for ratio in ratios]
        print(f"{page:12}" + "".join(f"{cell:>{width + 3}}" for cell, width in zip(cells, widths, strict=True)))
    print(f"{'goal':12}" + "".join(f"{goal:>{w + 3}}" for goal, w in zip(MEASURES.values(), widths, strict=True)))
    ratio = used["workbook"] / used["blank"]
    print(
        f"\nMemory after all pages: {used['workbook']:.0f} MiB, blank {used['blank']:.0f} MiB: "
        f"{ratio:.2f} (goal {MEMORY_GOAL})"
    )


def main(rounds: int) -> None:
    path = chromium()
    if path is None:
        sys.exit("No Chromium on this computer. Install it (Debian: apt-get install chromium) and run again.")
    times: Times = defaultdict(list)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        plans = folder / "plans"
        book = open_example("en", TODAY)
        keep(book, plans)
        browser = stack.enter_context(sync_playwright()).chromium.launch(executable_path=path, args=CHROMIUM_SWITCHES)
        workbook = stack.enter_context(serving(plans, TODAY))
        blank = stack.enter_context(serving(folder / "none", TODAY, blank_app(folder / "blank")))
        titled = titles(browser, workbook, book.id)
        for _ in range(rounds):
            measure_fresh_servers(browser, workbook, blank, book.id, titled, times)
        workbook.restart()
        blank.restart()
        measure_visits(browser, workbook, blank, book.id, titled, times, rounds)
        show(times, {"workbook": memory(workbook), "blank": memory(blank)})
        browser.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
