"""The plans kept on this computer: one file a workbook, always whole, one writer at a time.

A plan is written beside the old one and then takes its place, so that a crash leaves one or the other.
The folder is the user's data folder; the environment variable WORKBOOK_FOLDER moves it.
"""

import errno
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from platformdirs import user_data_path

from components.workbook import FORMAT, VERSION, Workbook

from .errors import Conflict, NotKept, UnreadableFile
from .reading import loads, too_large
from .writing import dumps

_LONGEST_WAIT = 5  # seconds for another window that is writing
_LAST_REVISION = 1_000_000_000
_CODES = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EACCES: "no_access",
    errno.EPERM: "no_access",
    errno.EROFS: "no_access",
}
Stamp = tuple[int, int, int]


@dataclass(frozen=True)
class Kept:
    """A plan in the list: its id, the business's name and when it was last changed (local time)."""

    id: str
    name: str
    changed: datetime
    example: bool


def keep(book: Workbook, folder: Path | None = None) -> None:
    """Write the plan if it differs from the one on disk, and count its revision up by one.

    Raises Conflict where the one on disk has been changed since this one was read, NotKept where writing fails;
    both leave the file and the book as they were.
    """
    with _alone(folder) as place:
        path = _path(place, book.id)
        there = path.read_bytes() if path.exists() else b""
        revision = _revision(there)
        if revision is None and there:
            path.with_suffix(".set-aside").write_bytes(there)  # damaged, or of a newer version: not ours to lose
        if revision is not None:
            if dumps(_at(book, revision)) == there:
                book.revision = max(book.revision, revision)
                return
            if revision > book.revision:
                raise Conflict(f"revision {revision} is kept, {book.revision} is open")
        _write(path, _at(book, min(book.revision + 1, _LAST_REVISION)))
    book.revision = min(book.revision + 1, _LAST_REVISION)


def kept(folder: Path | None = None) -> list[Kept]:
    """The plans on this computer, the last changed first. Files that are no plans are passed over."""
    found = []
    for path in (folder or folder_of_plans()).glob("plan-*.json"):
        entry = _entry(path, _stamp(path))
        if entry:
            found.append(entry)
    return sorted(found, key=lambda entry: (entry.changed, entry.id), reverse=True)


def open_kept(id: str, folder: Path | None = None) -> Workbook:
    """The plan with this id. Raises UnreadableFile, with the code "gone" where there is none."""
    try:
        data = _path(folder or folder_of_plans(), id).read_bytes()
    except (OSError, ValueError) as error:
        raise UnreadableFile("gone", str(error)) from error
    return loads(data)


def stamp(id: str, folder: Path | None = None) -> Stamp | None:
    """Differs once anyone has written the plan again; None where it is not kept. Cheap: the file is not read."""
    try:
        return _stamp(_path(folder or folder_of_plans(), id))
    except ValueError:
        return None


def forget(id: str, folder: Path | None = None) -> None:
    """Take the plan from this computer. Raises NotKept where that fails."""
    with _alone(folder) as place:
        path = _path(place, id)
        for trace in (path, _draft(path), path.with_suffix(".set-aside")):
            trace.unlink(missing_ok=True)


def folder_of_plans() -> Path:
    given = os.environ.get("WORKBOOK_FOLDER")
    return Path(given).expanduser() if given else user_data_path("weekend-workbook", appauthor=False)


@contextmanager
def _alone(folder: Path | None) -> Iterator[Path]:
    """The folder of plans, while nobody else writes there."""
    place = folder or folder_of_plans()
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(place / ".lock", timeout=_LONGEST_WAIT, poll_interval=0.01):
            yield place
    except Timeout as error:
        raise NotKept("busy", str(error)) from error
    except OSError as error:
        raise NotKept(_CODES.get(error.errno or 0, "failed"), str(error)) from error


def _path(place: Path, id: str) -> Path:
    """The prefix keeps ids such as "con" apart from the names that a system reserves."""
    if not re.fullmatch(r"[a-z0-9_-]{1,40}", id):
        raise ValueError(f"not an id: {id!r}")
    return place / f"plan-{id}.json"


def _draft(path: Path) -> Path:
    return path.with_name(f".{path.name}.draft")


def _at(book: Workbook, revision: int) -> Workbook:
    return book.model_copy(update={"revision": revision})


def _revision(data: bytes) -> int | None:
    """The revision of a plan that this version can read, else None."""
    file = _read(data)
    if file is None or type(file.get("version")) is not int or file["version"] > VERSION:
        return None
    return file["revision"] if type(file.get("revision")) is int else None


def _read(data: bytes) -> dict[str, Any] | None:
    try:
        file = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return file if isinstance(file, dict) and file.get("format") == FORMAT else None


def _write(path: Path, book: Workbook) -> None:
    data = dumps(book)
    if too_large(data):
        raise NotKept("grown_too_large", f"{len(data)} bytes")
    draft = _draft(path)
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Let the new name itself reach the disk, where the system allows it."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _stamp(path: Path) -> Stamp | None:
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_mtime_ns, facts.st_size, facts.st_ino


@lru_cache(maxsize=1000)
def _entry(path: Path, stamp: Stamp | None) -> Kept | None:
    """What the list shows of a file. Remembered for as long as the stamp stays, so that the list is quick."""
    try:
        file = _read(path.read_bytes())
    except OSError:
        return None
    id = path.stem.removeprefix("plan-")
    if file is None or stamp is None or file.get("id") != id:
        return None
    business = file.get("business")
    name = business.get("name") if isinstance(business, dict) else None
    changed = datetime.fromtimestamp(stamp[0] / 1e9).astimezone()
    return Kept(id, name if isinstance(name, str) else "", changed, file.get("example") is True)
