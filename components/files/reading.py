"""Opening a plan: any version of the JSON file, or a PDF made by us. Nothing but UnreadableFile leaves here."""

import json
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from components.workbook import FORMAT, VERSION, Workbook

from .errors import NewerFile, UnreadableFile
from .pdf_copy import is_pdf, plan_inside
from .soundness import repeated, sound_part, validated
from .upgrades import File, upgrade

LARGEST = 20_000_000  # bytes
MOST_VALUES = 1_000_000  # a file may hold; without it a small file of brackets would fill the memory


def loads(data: bytes) -> Workbook:
    """The workbook in a JSON file of this or any older version, or in a PDF made by us.

    Raises NewerFile for a plan of a later version, and UnreadableFile for everything else that cannot be opened.
    """
    if is_pdf(data):
        data = plan_inside(data)
    if too_large(data):
        raise UnreadableFile("too_large", f"{len(data)} bytes")
    return _workbook(_up_to_date(_own(_parsed(data))))


def too_large(data: bytes) -> bool:
    return len(data) > LARGEST or sum(map(data.count, (b",", b"[", b"{"))) > MOST_VALUES


def _parsed(data: bytes) -> Any:
    if not data.strip():
        raise UnreadableFile("empty")
    try:
        return json.loads(data, object_pairs_hook=_without_repetition)
    except RecursionError as error:
        raise UnreadableFile("another_program", "nested too deeply") from error
    except ValueError as error:
        ours = FORMAT.encode() in data[:1000]
        raise UnreadableFile("cut_off" if ours else "not_a_plan", str(error)) from error


def _without_repetition(pairs: list[tuple[str, Any]]) -> File:
    """A name that stands twice in one object would lose the first value."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice")
    return found


def _own(file: Any) -> File:
    if not isinstance(file, dict) or file.get("format") != FORMAT:
        raise UnreadableFile("another_program")
    version = file.get("version")
    if type(version) is not int or version < 1:
        raise UnreadableFile("damaged", "version")
    if version > VERSION:
        raise NewerFile(f"version {version}")
    return file


def _up_to_date(file: File) -> File:
    try:
        return upgrade(file)
    except Exception as error:  # a damaged old file can trip an upgrade anywhere
        raise UnreadableFile("damaged", f"while upgrading: {error!r}") from error


def _workbook(file: File) -> Workbook:
    try:
        book = validated(file)
    except ValidationError as error:
        raise _damaged(file, error.errors(include_url=False, include_input=False)) from error
    except RecursionError as error:
        raise UnreadableFile("damaged", "nested too deeply") from error
    if repeated(book):
        raise UnreadableFile("damaged", f"id {repeated(book)[0].id} stands twice", sound_part(file))
    return book


def _damaged(file: File, errors: list[ErrorDetails]) -> UnreadableFile:
    places = [".".join(str(step) for step in error["loc"]) for error in errors]
    for error, place in zip(errors, places, strict=True):
        if error["type"] == "extra_forbidden":
            return NewerFile(f"unknown field {place}")
    return UnreadableFile("damaged", places[0], sound_part(file))
