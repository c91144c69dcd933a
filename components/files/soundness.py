"""What can be saved of a damaged file."""

import json
from collections import Counter
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from components.workbook import Named, Workbook, new_id, parts

Path = tuple[str | int, ...]
_DEEPEST = 12  # no part of a workbook lies deeper


def validated(file: dict[str, Any]) -> Workbook:
    """The workbook in this dictionary, without any conversion of types. Raises pydantic's ValidationError.

    Half characters (lone surrogates), which JSON escapes can spell, become the mark for "unreadable".
    """
    text = json.dumps(file, ensure_ascii=False)
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return Workbook.model_validate_json(whole, strict=True)


def repeated(book: Workbook) -> list[Named]:
    """The parts whose id already stands earlier in the file. Frozen readings are copies and keep their ids."""
    frozen = {id(reading) for pilot in book.pilots if pilot.baseline for reading in pilot.baseline.readings}
    seen: Counter[str] = Counter()
    found = []
    for part in parts(book):
        if isinstance(part, Named) and id(part) not in frozen:
            seen[part.id] += 1
            if seen[part.id] > 1:
                found.append(part)
    return found


def sound_part(file: dict[str, Any]) -> Workbook | None:
    """The workbook without what cannot be read; what is too long is cut. None if nothing is left. Changes `file`."""
    for _ in range(_DEEPEST):
        try:
            book = validated(file)
        except ValidationError as error:
            if not _take_out(file, error.errors(include_url=False, include_input=False)):
                return None
            continue
        for part in repeated(book):
            part.id = new_id()
        return book
    return None


def _take_out(file: dict[str, Any], errors: list[ErrorDetails]) -> bool:
    """Take the smallest damaged things out of the file, last first so that positions hold. False if it is the whole."""
    damaged = {_existing(file, error["loc"]): error.get("ctx", {}).get("max_length") for error in errors}
    if () in damaged:
        return False
    for path in sorted(damaged, key=_position, reverse=True):
        longest = damaged[path]
        holder: Any = file
        for step in path[:-1]:
            holder = holder[step]
        if longest is None:
            del holder[path[-1]]
        else:
            holder[path[-1]] = holder[path[-1]][:longest]
    return True


def _existing(file: Any, path: Path) -> Path:
    """As much of the path as exists: where a field is missing, the part that lacks it."""
    for depth, step in enumerate(path):
        try:
            file = file[step]
        except (KeyError, IndexError, TypeError):
            return path[:depth]
    return path


def _position(path: Path) -> list[tuple[int, str]]:
    """Puts later items of a list, and what lies deeper, behind; names and numbers never meet in one place."""
    return [(step, "") if isinstance(step, int) else (0, step) for step in path]
