"""The plan on this computer is always whole, and no change of another window is lost."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from components.files import (
    Conflict,
    UnreadableFile,
    dumps,
    forget,
    keep,
    kept,
    open_kept,
    safe,
    stamp,
)
from components.workbook import Business, Workbook


@pytest.fixture
def folder(workbook_folder: Path) -> Path:
    return workbook_folder


@pytest.fixture
def book() -> Workbook:
    return Workbook(id="hoursmith", business=Business(name="Hoursmith"))


def test_a_kept_plan_is_there_again_after_a_restart(book: Workbook) -> None:
    keep(book)
    assert open_kept("hoursmith") == book


def test_the_folder_can_be_given(book: Workbook, tmp_path: Path) -> None:
    keep(book, tmp_path / "elsewhere")
    assert open_kept(book.id, tmp_path / "elsewhere") == book
    assert [entry.id for entry in kept(tmp_path / "elsewhere")] == [book.id]
    assert stamp(book.id) is None
    assert stamp(book.id, tmp_path / "elsewhere") is not None


def test_without_a_wish_plans_are_kept_in_the_users_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORKBOOK_FOLDER")
    assert safe.folder_of_plans().name == "weekend-workbook"


def test_every_real_change_counts_the_revision_up(book: Workbook) -> None:
    keep(book)
    first = stamp(book.id)
    keep(book)
    assert (book.revision, stamp(book.id)) == (1, first)
    book.business.name = "Hoursmith & Sons"
    keep(book)
    assert book.revision == 2
    assert stamp(book.id) != first
    assert open_kept(book.id).revision == 2


def test_a_change_of_another_window_is_not_overwritten(book: Workbook) -> None:
    keep(book)
    other = open_kept(book.id)
    other.business.offers = "Software"
    keep(other)
    book.business.name = "Hoursmith & Sons"
    with pytest.raises(Conflict) as refused:
        keep(book)
    assert refused.value.code == "changed_elsewhere"
    assert book.revision == 1
    assert open_kept(book.id) == other


def test_the_same_change_in_two_windows_is_no_conflict(book: Workbook) -> None:
    keep(book)
    other = open_kept(book.id)
    other.business.offers = book.business.offers = "Software"
    keep(other)
    keep(book)
    assert book == other


def test_a_plan_from_a_file_that_is_further_on_takes_the_place_of_the_kept_one(book: Workbook) -> None:
    keep(book)
    from_file = book.model_copy(update={"revision": 30}, deep=True)
    from_file.business.offers = "Software"
    keep(from_file)
    assert open_kept(book.id).revision == 31


def test_the_last_revision_is_not_passed(book: Workbook) -> None:
    book.revision = 1_000_000_000
    keep(book)
    assert open_kept(book.id) == book


def test_the_list_shows_the_last_changed_first(book: Workbook, folder: Path) -> None:
    keep(Workbook(id="example", example=True))
    keep(book)
    os.utime(folder / "plan-example.json", ns=(10**18, 10**18))
    assert [(entry.id, entry.name, entry.example) for entry in kept()] == [
        ("hoursmith", "Hoursmith", False),
        ("example", "", True),
    ]
    assert kept()[1].changed == datetime.fromtimestamp(10**9).astimezone()


def test_the_list_follows_every_change(book: Workbook) -> None:
    keep(book)
    assert [entry.name for entry in kept()] == ["Hoursmith"]
    book.business.name = "Minutesmith"
    keep(book)
    assert [entry.name for entry in kept()] == ["Minutesmith"]


def test_the_list_passes_over_what_is_no_plan(book: Workbook, folder: Path) -> None:
    assert kept() == []
    keep(book)
    (folder / "plan-empty.json").write_bytes(b"")
    (folder / "plan-foreign.json").write_bytes(b'{"id": "foreign"}')
    (folder / "plan-list.json").write_bytes(b"[" * 100_000)
    (folder / "plan-hoursmith (copy).json").write_bytes(dumps(book))
    (folder / "plan-folder.json").mkdir()
    (folder / "letter.txt").write_bytes(b"Dear Sir or Madam")
    assert [entry.id for entry in kept()] == ["hoursmith"]


def test_a_damaged_plan_is_listed_and_says_so_when_opened(book: Workbook, folder: Path) -> None:
    keep(book)
    path = folder / "plan-hoursmith.json"
    path.write_bytes(path.read_bytes().replace(b'"EUR"', b'"much"'))
    assert [entry.name for entry in kept()] == ["Hoursmith"]
    with pytest.raises(UnreadableFile) as refused:
        open_kept(book.id)
    assert refused.value.sound == book


@pytest.mark.parametrize("id", ["nobody", "../hoursmith", "", "x" * 300, "a\0b"])
def test_a_plan_that_is_not_there_says_so(id: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        open_kept(id)
    assert refused.value.code == "gone"
    assert stamp(id) is None


def test_a_forgotten_plan_leaves_no_trace(book: Workbook, folder: Path) -> None:
    keep(book)
    keep(Workbook(id="other"))
    forget(book.id)
    forget(book.id)
    assert [path.name for path in folder.iterdir() if not path.name.startswith(".")] == ["plan-other.json"]
    assert kept()[0].id == "other"


@pytest.mark.parametrize("there", [b"half a pl", b'{"format": "weekend-workbook", "version": 2, "revision": 1}'])
def test_what_this_version_cannot_read_is_set_aside_and_not_lost(book: Workbook, folder: Path, there: bytes) -> None:
    folder.mkdir()
    (folder / "plan-hoursmith.json").write_bytes(there)
    keep(book)
    assert open_kept(book.id) == book
    assert (folder / "plan-hoursmith.set-aside").read_bytes() == there
    assert [entry.id for entry in kept()] == ["hoursmith"]
