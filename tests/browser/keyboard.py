"""An owner without a mouse: keys alone. What has the focus is read, as a screen reader would say it, and nothing else.

`keys.to("Start the pilot")` presses Tab until that is reached and never goes back by itself, so a page whose order
makes no sense, or that holds the focus fast, fails. How many presses each way took stands in `keys.ways`.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tests.browser.browsing import Tab

MOST_PRESSES = 60  # that many without coming by mean that it is not to be reached

# The name without the icons before and after it, and the name of the group that it belongs to.
FOCUSED = """() => {
    const here = document.activeElement, group = here.closest("[role=radiogroup], [role=toolbar], [role=group]");
    const words = here.cloneNode(true);
    words.querySelectorAll('[aria-hidden="true"], [role=img]').forEach((icon) => icon.remove());
    const name = here.ariaLabel ?? here.labels?.[0]?.textContent ?? words.textContent;
    const isNowhere = here === document.body || !here.checkVisibility();
    return isNowhere ? ["", ""] : [name.trim().slice(0, 80), group?.ariaLabel ?? ""];
}"""
HAS_FOCUS = "document.activeElement !== document.body"


class Focused(NamedTuple):
    name: str
    group: str

    def is_called(self, name: str) -> bool:
        """By its whole name, or by what comes before a dot or a new line in it."""
        return name in (self.name, self.group) or self.name.startswith((f"{name} ·", f"{name}\n"))


@dataclass
class Keys:
    tab: Tab
    ways: dict[str, int] = field(default_factory=dict)  # where to -> how many presses of Tab

    def __post_init__(self) -> None:
        self.tab.page.on("filechooser", lambda window: None)  # from now on: asked for late, the first one slips by

    def to(self, name: str, *, back: bool = False) -> None:
        """Tab, or Shift and Tab, until this has the focus. Leaving a field hands over what was typed into it."""
        passed: list[str] = []
        while not self.here().is_called(name):
            assert len(passed) < MOST_PRESSES, f"“{name}” is not to be reached by keyboard; passed by: {passed[:20]}"
            self.tab.page.keyboard.press("Shift+Tab" if back else "Tab")
            if not passed:
                self.tab.settled()
            passed.append(self.here().name)
        self.ways[name] = max(len(passed), self.ways.get(name, 0))

    def here(self) -> Focused:
        return Focused(*self.tab.page.evaluate(FOCUSED))

    def press(self, *keys: str) -> None:
        """One key after the other; after each the app answers, and the focus is still somewhere."""
        for key in keys:
            self.tab.page.keyboard.press(key)
            self.tab.settled()
            self.tab.page.wait_for_function(HAS_FOCUS, timeout=5_000)

    def type(self, text: str) -> None:
        self.tab.page.keyboard.type(text)

    def enter(self, text: str) -> None:
        """Into a field that takes it with Enter."""
        self.type(text)
        self.press("Enter")

    def answer(self, name: str, text: str) -> None:
        """What stands in the field is replaced."""
        self.to(name)
        self.tab.page.keyboard.press("Control+a")
        self.type(text)

    def click(self, name: str) -> None:
        """A button, a link or what is folded away."""
        self.to(name)
        self.press("Enter")

    def tick(self, name: str) -> None:
        self.to(name)
        self.press("Space")

    def pick(self, option: str) -> None:
        """In a row of options, one of which has the focus."""
        for arrow in ("ArrowLeft", "ArrowRight"):  # at the end of a row they go no further
            before = None
            while (here := self.here()) != before:
                if here.name == option:
                    return self.press("Space")
                self.tab.page.keyboard.press(arrow)
                before = here
        raise AssertionError(f"“{option}” is not in this row, which ends with “{here.name}”")

    def open_file(self, plan: Path) -> None:
        """The window in which a file is chosen belongs to the computer: there its name is typed."""
        with self.tab.page.expect_file_chooser() as window:
            self.tab.page.keyboard.press("Enter")
        with self.tab.answered():
            window.value.set_files(plan)
