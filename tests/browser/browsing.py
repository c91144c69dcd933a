"""What an owner does in a browser, in the owner's words: fill, choose, pick, press, follow, read.

A `Tab` waits after each act until the app has answered, so that a test never waits by itself.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import count
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import Server

_QUIET_FRAMES = """(turn) => {
    const app = document.querySelector('[data-testid="stApp"]');
    const quiet = app && window.owed === 0 && app.dataset.testScriptState === "notRunning"
        && app.dataset.testConnectionState === "CONNECTED"
        && !document.querySelector('[data-testid="stSkeleton"], [data-stale="true"]');
    const before = window.quietFrames?.turn === turn ? window.quietFrames.frames : 0;
    window.quietFrames = {turn, frames: quiet ? before + 1 : 0};
    return window.quietFrames.frames >= 4;
}"""
_turns = count()
expect.set_options(timeout=20_000)  # a server that reads its first file loads what it needs for that first
MOST_STEPS = 200  # presses of a key on the way to a field

# Listens in on what tab and server tell each other, since the screen looks quiet between a question and its answer.
# The bytes are the tags of Streamlit's messages: what the tab sends (BackMsg) and what it is sent (ForwardMsg).
COUNT_RUNS = """
    window.runs = 0;  // the finished ones: each time the server says, in two bytes, that nothing is running any more
    window.owed = 0;  // 1 from the moment a run is asked for until it has ended; a run may itself ask for the next
    const RERUN_SCRIPT = 0x5a, HASH = 0x0a, METADATA = 0x12, NEW_SESSION = 0x22, SCRIPT_FINISHED = 0x30, EARLY = 2;
    window.WebSocket = class extends WebSocket {
        constructor(...address) {
            super(...address);
            window.owed = 0;
            this.addEventListener("message", ({data}) => this.heard(new Uint8Array(data)));
            this.addEventListener("close", () => window.owed = 0);
        }
        send(data) {
            if (data[0] === RERUN_SCRIPT) this.asked = window.owed = 1;
            super.send(data);
        }
        heard(bytes) {
            if (bytes.length === 2) window.runs += 1;
            let at = 0;
            while (bytes[at] === HASH || bytes[at] === METADATA) at += 2 + bytes[at + 1];
            if (bytes[at] === NEW_SESSION) this.asked = 0;
            if (bytes[at] === SCRIPT_FINISHED && !this.asked && bytes[at + 1] !== EARLY) window.owed = 0;
        }
    };
"""

# The texts from the title to "Go deeper"; names of icons and what is folded away are none.
VISIBLE_TEXTS = """() => {
    const seen = [], main = document.querySelector('[data-testid="stMain"]');
    const end = [...main.querySelectorAll("details")].find((d) => /Go deeper|Approfondisci/.test(d.textContent));
    const hidden = 'details:not([open]) > :not(summary), [data-testid="stIconMaterial"], [role=img], textarea, style';
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !end?.contains(walker.currentNode)) {
        const node = walker.currentNode, holder = node.parentElement;
        if (!holder.closest(hidden) && holder.checkVisibility({visibilityProperty: true})) seen.push(node.data);
    }
    return seen;
}"""

NEXT_KEY = """(target, back) => {
    const here = document.activeElement, group = target.closest("[role=radiogroup], [role=toolbar]");
    if (here === target) return "";
    if (!group?.contains(here)) return back ? "Shift+Tab" : "Tab";
    return here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? "ArrowRight" : "ArrowLeft";
}"""


class Tab:
    """One tab of the owner's browser, on one server. Fields are found by their label, in the screen's language."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page = page
        self.server = server
        page.add_init_script(COUNT_RUNS)

    def open(self, path: str = "/") -> None:
        self.page.goto(self.server.url + path)
        self.settled()

    def reload(self) -> None:
        self.page.reload()
        self.settled()

    def settled(self) -> None:
        """Wait until the app has run and drawn what came of it."""
        self.page.wait_for_function(_QUIET_FRAMES, arg=next(_turns), timeout=30_000)

    @contextmanager
    def answered(self) -> Iterator[None]:
        """Wait until the app has run because of what is done inside (a table tells the app a moment later)."""
        before = self.page.evaluate("window.runs")
        yield
        self.page.wait_for_function("(before) => window.runs > before", arg=before)
        self.settled()

    def fill(self, label: str, text: str) -> None:
        """Type into a field and leave it."""
        field = self.field(label)
        field.fill(text)
        field.press("Tab")
        self.settled()

    def type_fast(self, label: str, text: str) -> None:
        """Type into a field and go on at once, without leaving it and without waiting for the app."""
        self.field(label).fill(text)

    def field(self, label: str) -> Locator:
        return self.page.get_by_role("textbox", name=label, exact=True)

    def value(self, label: str) -> str:
        return self.field(label).input_value()

    def fill_day(self, label: str, day: date) -> None:
        group = self.page.get_by_role("group", name=label, exact=True)
        group.get_by_role("spinbutton").first.click()
        self.page.keyboard.type(f"{day:%d%m%Y}")
        self.page.keyboard.press("Escape")  # the calendar unfolds by itself and hides the rest of the page
        self.page.keyboard.press("Tab")
        self.settled()

    def choose(self, label: str, option: str) -> None:
        """From a list that unfolds."""
        named = self.page.get_by_role("combobox", name=label, exact=True)
        box = named if named.count() else self.page.get_by_role("combobox", name=label)
        box.scroll_into_view_if_needed()
        self.settled()  # a page that still scrolls closes the list again
        box.click()
        if box.is_editable():
            box.fill(option)  # a long list holds only what is in sight
        # As a screen reader presses it: a long list scrolls, and then swallows a click of the mouse now and then.
        self.page.get_by_role("option", name=option, exact=True).dispatch_event("click")
        if self.page.locator("[role=listbox][aria-multiselectable=true]").count():  # it stays open
            self.page.keyboard.press("Escape")
        self.settled()

    def write_in(self, label: str, text: str) -> None:
        """Into a list that takes texts of one's own."""
        box = self.page.get_by_role("combobox", name=label)
        box.click()
        box.fill(text)
        box.press("Enter")
        self.settled()

    def pick(self, label: str, option: str) -> None:
        """One of several that stand side by side: a segment, a pill or a radio."""
        group = self.page.locator("[role=radiogroup], [role=toolbar]").and_(self.page.get_by_label(label, exact=True))
        group.get_by_text(option, exact=True).click()
        self.settled()

    def tick(self, label: str) -> None:
        self.page.get_by_test_id("stCheckbox").filter(has_text=label).locator("label").click()
        self.settled()

    def press(self, name: str, which: int = 0) -> None:
        self.page.get_by_role("button", name=_as_read(name)).nth(which).click(delay=80)
        self.settled()

    def reach(self, target: Locator, *, back: bool = False) -> None:
        """Get there by keyboard alone: Tab from where the focus is, arrows inside a group, until it has the focus."""
        for _ in range(MOST_STEPS):
            key = target.evaluate(NEXT_KEY, back)
            if not key:
                return
            self.page.keyboard.press(key)
        raise AssertionError(f"not to be reached by keyboard: {target}")

    def follow(self, name: str) -> None:
        """A link whose text begins like this, in the sidebar or on the page."""
        link = self.page.get_by_role("link", name=re.compile(rf"^\W*{re.escape(name)}")).first
        there = urlsplit(link.evaluate("(link) => link.href")).path
        link.click(delay=80)
        self.page.wait_for_url(lambda address: urlsplit(address).path == there)  # soon after typing it waits a moment
        self.settled()

    def unfold(self, label: str) -> None:
        """Open what is folded away, where it is still closed."""
        folded = self.page.locator("details:not([open]) summary").filter(has_text=label)
        if folded.count():
            folded.first.click()
            self.settled()

    def upload(self, name: str, content: bytes, which: int = 0) -> None:
        chooser = self.page.locator("input[type=file]").nth(which)
        with self.answered():  # the file travels by itself; only when it is there the tab tells the app
            chooser.set_input_files({"name": name, "mimeType": "application/octet-stream", "buffer": content})

    def download(self, name: str) -> bytes:
        with self.page.expect_download() as waiting:
            self.page.get_by_role("button", name=_as_read(name)).first.click(delay=80)
        return waiting.value.path().read_bytes()

    def enter_cells(self, rows: list[list[str]], *, table: int = 0, row: int = 0, column: int = 0) -> None:
        """Type into the cells of a table, from the given row and column on; rows beyond the last are added.

        Days are written as 2026-03-09, a box to tick as "x", a choice as it reads; "" leaves a cell as it is.
        """
        grid = self.page.get_by_test_id("stFullScreenFrame").filter(has=self.page.get_by_test_id("stDataFrame"))
        grid.nth(table).locator("canvas th").first.wait_for(state="attached")
        for offset, cells in enumerate(rows):
            if row + offset >= len(self.cells(table)):
                self._add_row(grid.nth(table))
            for position, text in enumerate(cells):
                if text:
                    with self.answered():
                        self._enter_cell(grid.nth(table), row + offset, column + position, text)

    def _add_row(self, grid: Locator) -> None:
        with self.answered():  # by keyboard: the button is there for a mouse only while that is over the table
            grid.get_by_role("button", name="Add row").press("Enter")

    def _enter_cell(self, grid: Locator, row: int, column: int, text: str) -> None:
        cell = grid.get_by_test_id(f"glide-cell-{column + 1}-{row}")
        cell.focus()
        expect(grid.locator("td[aria-selected=true]")).to_have_count(1)
        cell.focus()  # the first time only wakes the table, which begins with its first cell
        expect(cell).to_have_attribute("aria-selected", "true")
        self.page.keyboard.press("Enter")
        if text != "x":
            editor = self.page.locator("#portal").locator("input, textarea").first
            editor.fill(text)
            editor.press("Enter")
            expect(editor).to_have_count(0)

    def delete_row(self, row: int, table: int = 0) -> None:
        grid = self.page.get_by_test_id("stFullScreenFrame").filter(has=self.page.get_by_test_id("stDataFrame"))
        canvas = grid.nth(table).get_by_test_id("data-grid-canvas")
        with self.answered():
            canvas.click(position={"x": 16, "y": 36 + 35 * row + 17}, force=True)  # the box before the row
            grid.nth(table).get_by_role("button", name="Delete row(s)").press("Enter")

    def cells(self, table: int = 0) -> list[list[str]]:
        """What a table shows, row by row."""
        rows = self.page.get_by_test_id("stDataFrame").nth(table).locator("canvas table tbody tr")
        return [row.locator("td").all_text_contents() for row in rows.all()]

    def height(self) -> int:
        """How many pixels the whole page takes, from top to end."""
        measured: int = self.page.get_by_test_id("stMain").evaluate("(main) => main.scrollHeight")
        return measured

    def text(self) -> str:
        """Everything that stands on the page, the sidebar not counted."""
        return self.page.get_by_test_id("stMain").inner_text()

    def words_before_going_deeper(self) -> int:
        """How many words an owner sees on the page, from the title to what is folded away."""
        said: list[str] = self.page.evaluate(VISIBLE_TEXTS)
        return len([word for word in " ".join(said).split() if any(sign.isalpha() for sign in word)])

    def sidebar(self) -> str:
        return self.page.get_by_test_id("stSidebar").inner_text()

    def sees(self, text: str) -> None:
        """Fails where the text is neither on the page nor in the sidebar."""
        expect(self.page.locator("body")).to_contain_text(text)

    def does_not_see(self, text: str) -> None:
        expect(self.page.locator("body")).not_to_contain_text(text)


def _as_read(name: str) -> re.Pattern[str]:
    """A button by its words, whatever icon stands before or after them."""
    return re.compile(rf"^(\w+ )?{re.escape(name)}( \w+)?$")
