"""Whatever goes wrong while a plan is written, a whole plan stays on disk, and the owner is told."""

import errno
import os
import random
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from components.files import NotKept, dumps, keep, kept, loads, open_kept, safe
from components.workbook import Business, Keyword, Workbook

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(workbook_folder: Path) -> Path:
    return workbook_folder


@pytest.fixture
def book() -> Workbook:
    return Workbook(id="hoursmith", business=Business(name="Hoursmith"))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errno.ENOSPC, "full"),
        (errno.EACCES, "no_access"),
        (errno.EROFS, "no_access"),
        (errno.EIO, "failed"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_when_writing_fails_the_old_plan_is_still_there(
    book: Workbook, folder: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: int, code: str
) -> None:
    keep(book)
    before = dumps(book)
    book.business.name = "Hoursmith & Sons"

    def fails(*_: object) -> None:
        raise OSError(error, os.strerror(error))

    with monkeypatch.context() as patch:
        patch.setattr(os if step == "fsync" else Path, step, fails)
        with pytest.raises(NotKept) as refused:
            keep(book)
    assert refused.value.code == code
    assert book.revision == 1
    assert (folder / "plan-hoursmith.json").read_bytes() == before
    assert not list(folder.glob("*.draft")) + list(folder.glob(".*.draft"))
    keep(book)
    assert open_kept(book.id).business.name == "Hoursmith & Sons"


def test_a_crash_between_writing_and_replacing_leaves_the_old_plan(
    book: Workbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(book)
    before = open_kept(book.id)
    book.business.name = "Hoursmith & Sons"

    def crashes(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", crashes)
        with pytest.raises(KeyboardInterrupt):
            keep(book)
    assert open_kept(book.id) == before
    assert len(kept()) == 1
    keep(book)
    assert open_kept(book.id) == book


def test_a_full_disk_is_named(book: Workbook) -> None:
    keep(book)
    before = open_kept(book.id)
    book.business.offers = "w" * 5000
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4000, hard))
    try:
        with pytest.raises(NotKept) as refused:
            keep(book)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refused.value.code == "full"
    assert open_kept(book.id) == before


def test_a_folder_that_cannot_be_made_is_named(book: Workbook, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(NotKept) as refused:
        keep(book, tmp_path / "file" / "plans")
    assert refused.value.code == "failed"
    assert kept(tmp_path / "file" / "plans") == []


def test_a_writer_that_never_ends_is_named(book: Workbook, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(book)
    monkeypatch.setattr(safe, "_LONGEST_WAIT", 0)
    book.business.name = "Hoursmith & Sons"
    with FileLock(folder / ".lock"), pytest.raises(NotKept) as refused:
        keep(book)
    assert refused.value.code == "busy"


def test_what_could_not_be_opened_again_is_not_kept(book: Workbook) -> None:
    keep(book)
    book.listening.keywords = [Keyword(words="w" * 50_000) for _ in range(401)]
    with pytest.raises(NotKept) as refused:
        keep(book)
    assert refused.value.code == "grown_too_large"
    assert open_kept(book.id).listening.keywords == []


ADD_KEYWORDS = """
import sys
from components.files import Conflict, keep, open_kept
from components.workbook import Keyword
for number in range(40):
    while True:
        book = open_kept("hoursmith")
        book.listening.keywords = [*book.listening.keywords, Keyword(words=f"{sys.argv[1]} {number}")]
        try:
            keep(book)
            break
        except Conflict:
            pass
"""

KEEP_FOR_EVER = """
import sys
from components.files import keep, open_kept
book = open_kept("hoursmith")
while True:
    book.business.offers = (str(book.revision) + " ") * 9_000
    print(book.revision, flush=True)
    keep(book)
"""


def started(program: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", program, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_two_windows_that_write_at_once_lose_nothing(book: Workbook) -> None:
    keep(book)
    writers = [started(ADD_KEYWORDS, name) for name in ("left", "right")]
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    found = open_kept(book.id)
    expected = {f"{name} {number}" for name in ("left", "right") for number in range(40)}
    assert {keyword.words for keyword in found.listening.keywords} == expected
    assert (len(found.listening.keywords), found.revision) == (80, 81)


@pytest.mark.thorough
def test_a_writer_killed_at_any_moment_leaves_a_whole_plan(book: Workbook, folder: Path) -> None:
    keep(book)
    chance = random.Random(7)
    for _ in range(200):
        before = open_kept(book.id).revision
        with started(KEEP_FOR_EVER) as writer:
            assert writer.stdout
            for _ in range(chance.randrange(1, 12)):
                writer.stdout.readline()
            for _ in range(chance.randrange(20_000)):
                pass  # dies somewhere in the middle of a write
            writer.kill()
        found = loads((folder / "plan-hoursmith.json").read_bytes())
        assert found.revision >= before
        assert len(list(folder.iterdir())) <= 3  # the plan, the lock, at most one draft
    keep(found)
