"""Owners who sit down before the screen."""

from collections.abc import Callable

import pytest

from components.files import keep
from components.texts import LANGUAGES, words_for
from components.texts.verdicts import VERDICTS
from components.texts.verdicts import WITHOUT_TARGET as UNTARGETED
from components.workbook import Workbook, new_id
from tests.conftest import OpenPage
from tests.flows.owner import ADDRESSES, Owner
from tests.flows.pilots_that_ran import LATER

SitDown = Callable[..., Owner]
Look = Callable[..., Owner]


@pytest.fixture(autouse=True)
def no_components_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every new tab looks through all installed packages for components, which takes longer than the page itself."""
    monkeypatch.setattr("streamlit.components.v2.manifest_scanner.scan_component_manifests", list)


@pytest.fixture
def sit_down(open_page: OpenPage) -> SitDown:
    """A new tab, opened by an address: `sit_down("metrics", plan=book.id, lang="it")`."""

    def sat_down(page: str = "home", **address: str) -> Owner:
        return Owner(open_page(ADDRESSES[page], **address))

    return sat_down


@pytest.fixture
def look(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> Look:
    """The review of a plan whose pilot ran, with everything that is folded away open."""

    def looked(book: Workbook, today: str = LATER, lang: str = "en", unfold: bool = True) -> Owner:
        monkeypatch.setenv("WORKBOOK_TODAY", today)
        book.id = new_id()
        keep(book)
        owner = sit_down("review", plan=book.id, lang=lang)
        if unfold:
            owner.unfold()
        return owner

    return looked


def headline_of(owner: Owner) -> str:
    """What the verdict says in short: how its sentences begin."""
    known = [words_for(language)(text) for language in LANGUAGES for text in (*VERDICTS.values(), *UNTARGETED.values())]
    said = [str(element.value) for element in owner.tab.markdown]
    return next(title for text in said for title in known if text.startswith(f"**{title}**"))
