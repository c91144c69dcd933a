"""Plans that cannot be kept, or were damaged where they are kept: the owner is told, and goes on writing."""

from pathlib import Path

import pytest

from components.files import SENTENCES, NotKept, dumps, keep, kept
from components.screen import session
from components.texts import words_for
from components.workbook import Workbook
from tests.flows.conftest import SitDown
from tests.flows.situations import draft

CODES = ["full", "no_access", "busy", "grown_too_large", "failed"]


def refuse(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    def not_kept(book: Workbook) -> None:
        raise NotKept(code)

    monkeypatch.setattr(session, "keep", not_kept)


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize("code", CODES)
def test_the_sidebar_says_that_it_is_not_kept_and_typing_goes_on(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch, code: str, lang: str
) -> None:
    keep(draft())
    owner = sit_down("objectives", plan="book", lang=lang)
    refuse(monkeypatch, code)
    owner.answer("statement", "Typed into the air")
    assert [box.value for box in owner.tab.sidebar.error] == [words_for(lang)(SENTENCES[code])]
    owner.answer("success", "Lunch in silence")
    owner.go("resources")
    owner.answer("hours", "3")
    owner.go("objectives")
    assert (owner.shown("statement"), owner.shown("success")) == ("Typed into the air", "Lunch in silence")
    assert owner.book.objectives[0].success == "The phone is quiet at lunch", "the file is as it was"


def test_once_it_can_be_kept_again_everything_is(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(draft())
    owner = sit_down("objectives", plan="book")
    with monkeypatch.context() as trouble:
        refuse(trouble, "full")
        owner.answer("statement", "Typed into the air")
    owner.answer("success", "Lunch in silence")
    assert not owner.tab.sidebar.error
    objective = owner.book.objectives[0]
    assert (objective.statement, objective.success) == ("Typed into the air", "Lunch in silence")


def test_a_whole_plan_can_be_begun_where_nothing_can_be_kept(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, "no_access")
    owner = sit_down("home")
    owner.answer("new.name", "Harper Heating")
    owner.press("new.start")
    owner.answer("statement", "Ten percent fewer calls")
    for page in ("listening", "metrics", "resources", "pilot", "plan", "home", "objectives"):
        owner.go(page)
        assert owner.tab.sidebar.error
    assert owner.shown("statement") == "Ten percent fewer calls"


def test_a_folder_that_is_a_file_is_told(sit_down: SitDown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in the way").write_text("not a folder")
    monkeypatch.setenv("WORKBOOK_FOLDER", str(tmp_path / "in the way"))
    owner = sit_down("home")
    owner.press("example")
    assert owner.tab.sidebar.error
    owner.go("objectives")
    owner.answer("statement", "Mine now")
    assert owner.shown("statement") == "Mine now"


def test_when_it_was_kept_is_said(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("resources", plan="book")
    owner.answer("hours", "3")
    assert "Kept on this computer" in owner.text()


DAMAGED = {
    "broken off": dumps(draft())[:900],
    "damaged": dumps(draft()).replace(b'"hours": 5.0', b'"hours": "five"'),
    "of a newer version": dumps(draft()).replace(b'"version": 1', b'"version": 2'),
    "empty": b"",
    "noise": bytes(range(256)),
    "another program": b'{"id": "book"}',
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_file_does_not_keep_the_others_from_opening(
    sit_down: SitDown, workbook_folder: Path, damage: str
) -> None:
    sound = draft()
    sound.id, sound.business.name = "sound", "Sound Heating"
    keep(sound)
    broken = workbook_folder / "plan-book.json"
    broken.write_bytes(DAMAGED[damage])
    for page in ("home", "objectives"):
        assert sit_down(page, plan="sound").plan == "sound"
    assert sit_down("objectives").plan == "sound"
    assert sit_down("home").has("continue.sound")
    assert sit_down("objectives", plan="book").plan == "sound"
    assert broken.read_bytes() == DAMAGED[damage], "it may still be mended by hand"


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_listed_plan_that_cannot_be_opened_says_why(sit_down: SitDown, workbook_folder: Path, damage: str) -> None:
    workbook_folder.mkdir()
    (workbook_folder / "plan-book.json").write_bytes(DAMAGED[damage])
    owner = sit_down("home")
    if [plan.id for plan in kept()] == ["book"]:
        owner.press("continue.book")
        assert owner.tab.error
    assert owner.has("new.start")


def test_undo_never_takes_back_more_than_the_deletion(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    """While nothing can be kept the revision stands still, so it cannot tell what was typed since."""
    book = draft()
    book.pilots[0].areas[0].id = "area"
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    refuse(monkeypatch, "full")
    owner.press("delete.area")
    owner.answer("pilot.name", "Typed after it")
    owner.look_again()
    if owner.has("undo"):
        owner.press("undo")
    assert owner.shown("pilot.name") == "Typed after it"
