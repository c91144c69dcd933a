"""What every test may rely on: plans kept in a folder of its own, and a fixed day."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from streamlit.testing.v1 import AppTest

HOUSE = Path(__file__).parents[1]
TODAY = date(2026, 3, 7)  # a Saturday

settings.register_profile("default", deadline=None, derandomize=True, database=None, max_examples=25)
settings.register_profile("thorough", deadline=None, database=None, max_examples=2000)
settings.load_profile("default")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that wait for a browser stand evenly among those that reckon, so that two cores never stand idle."""
    waiting = [item for item in items if "browser" in item.path.parts]
    reckoning = [item for item in items if "browser" not in item.path.parts]
    if waiting and reckoning:
        pace = len(reckoning) / len(waiting)
        for place, item in enumerate(reversed(waiting)):  # the longest stand last in their folder
            reckoning.insert(round(place * (pace + 1)), item)
        items[:] = reckoning


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY


@pytest.fixture(autouse=True)
def workbook_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where plans are kept during this test; no test ever touches the reader's own."""
    folder = tmp_path / "plans"
    monkeypatch.setenv("WORKBOOK_FOLDER", str(folder))
    monkeypatch.setenv("WORKBOOK_TODAY", TODAY.isoformat())
    return folder


OpenPage = Callable[..., AppTest]


@pytest.fixture
def open_page() -> OpenPage:
    """Opens a page by its address, without a browser: `open_page("pages/3_metrics.py", plan=book.id, lang="it")`.

    It fails on any exception that the page shows.
    """

    def opened(page: str = "app.py", **address: str) -> AppTest:
        tested = AppTest.from_file(str(HOUSE / "app.py"), default_timeout=60).switch_page(page)
        for name, value in address.items():
            tested.query_params[name] = value
        tested.run()
        assert not tested.exception, tested.exception[0].message
        return tested

    return opened
