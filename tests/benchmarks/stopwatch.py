"""Times what a reader sees, by the browser's own clock: looked at once a frame."""

from playwright.sync_api import Browser, Page

from tests.browser.browsing import COUNT_RUNS
from tests.browser.serving import Server

WATCH = """
    const says = (text) => [...document.querySelectorAll('[data-testid="stMain"] :is(h1, label)')]
        .some((element) => element.textContent.trim() === text);
    const drawn = () => {
        const app = document.querySelector('[data-testid="stApp"]');
        const holds = (test, inside) => [...document.querySelectorAll(`[data-testid="${test}"]`)]
            .every((element) => element.querySelector(inside));
        return app?.dataset.testScriptState === "notRunning"
            && !document.querySelector('[data-testid="stSkeleton"], [data-stale="true"]')
            && holds("stVegaLiteChart", "canvas, svg") && holds("stDataFrame", "canvas");
    };
    const until = (test) => new Promise((done, broken) => {
        const latest = performance.now() + 60000;
        const look = () => {
            if (test()) return done(performance.now());
            if (performance.now() > latest) return broken(new Error(`not seen in time: ${test}`));
            requestAnimationFrame(look);
        };
        look();
    });
    window.watch = {
        text: (text) => until(() => says(text)),
        follow: async (page, text) => {
            const link = () => [...document.querySelectorAll('[data-testid="stSidebar"] a')]
                .find((link) => link.getAttribute("href").split("?")[0].split("/").at(-1) === page);
            await until(link);
            const [before, begun] = [window.runs, performance.now()];
            link().click();
            const textSeen = await until(() => says(text)) - begun;
            return [textSeen, await until(() => window.runs > before && says(text) && drawn()) - begun];
        },
        edit: async () => {
            const before = window.runs;
            let begun = 0;
            document.activeElement.addEventListener("blur", () => begun = performance.now(), {once: true});
            return await until(() => begun && window.runs > before && drawn()) - begun;
        },
    };
"""


def fresh_page(browser: Browser) -> Page:
    """A tab that has seen nothing yet, in a browser session of its own."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB").new_page()
    page.set_default_timeout(60_000)
    page.add_init_script(COUNT_RUNS + WATCH)
    return page


def first_text(browser: Browser, server: Server, address: str, text: str) -> float:
    """Milliseconds from asking for the page until its title (on the blank page: its label) stands there."""
    page = fresh_page(browser)
    page.goto(server.url + address, wait_until="commit")
    seen: float = page.evaluate("(text) => window.watch.text(text)", text)
    page.context.close()
    return seen


def switch(page: Page, name: str, text: str) -> tuple[float, float]:
    """Milliseconds from the click on a link until the page's text stands there, and until all is drawn."""
    text_seen, all_drawn = page.evaluate("([name, text]) => window.watch.follow(name, text)", [name, text])
    return text_seen, all_drawn


def edit(page: Page) -> float | None:
    """Milliseconds from leaving the first field with a new text until the answer is drawn; None without a field."""
    field = page.get_by_test_id("stMain").get_by_role("textbox").first
    if not field.count():
        return None
    before = field.input_value()
    field.fill(_another(before))
    taken = page.evaluate_handle("({time: window.watch.edit()})")
    field.press("Tab")
    time: float = taken.evaluate("(taken) => taken.time")
    return time


def _another(text: str) -> str:
    if text.isdigit():
        return str(int(text) ^ 1)
    return text.removesuffix(".") if text.endswith(".") else f"{text}."
