"""Questions answered "I don't know yet": each is found again with its step, and becomes a task for Monday."""

from collections.abc import Iterator
from typing import NamedTuple

from pydantic import BaseModel

from components.workbook import Named, Workbook, parts

from .facts import is_empty
from .finding import Finding, tip

METHOD = {
    "objectives": "M8",
    "listening": "M9",
    "metrics": "M13",
    "resources": "M16",
    "pilot": "M17",
    "review": "M18",
}


class Home(NamedTuple):
    """Where a field belongs."""

    step: str
    part: BaseModel


def unknowns(book: Workbook) -> Iterator[Finding]:
    """One tip for each question that is still open in this way; none where it has been answered since."""
    if not book.unknown:
        return
    homes = _homes(book, {entry.about for entry in book.unknown})
    for entry in book.unknown:
        for step, part in homes.get(entry.about, []):
            if entry.field in type(part).model_fields and is_empty(getattr(part, entry.field)):
                question = f"{type(part).__name__.lower()}.{entry.field}"
                yield tip(f"{step}.unknown", METHOD[step], entry.about, field=entry.field, question=question)
                break


def _homes(book: Workbook, wanted: set[str]) -> dict[str, list[Home]]:
    """The parts that go by each wanted id. Parts without an id of their own go by the workbook's."""
    homes = {book.id: list(_single_parts(book))}
    for step, part in _steps(book):
        for inside in parts(part):
            if isinstance(inside, Named) and inside.id in wanted:
                homes[inside.id] = [Home(step, inside)]
    return homes


def _single_parts(book: Workbook) -> Iterator[Home]:
    yield Home("objectives", book.business)
    yield Home("listening", book.listening)
    yield Home("resources", book.resources)
    for pilot in reversed(book.pilots):
        yield from (Home("pilot", pilot.rule), Home("pilot", pilot.tracking))
        if pilot.status != "draft":
            yield Home("review", pilot.review)


def _steps(book: Workbook) -> Iterator[Home]:
    yield from (Home("objectives", objective) for objective in book.objectives)
    yield Home("listening", book.listening)
    yield from (Home("metrics", metric) for metric in book.metrics)
    yield Home("resources", book.resources)
    yield from (Home("pilot", pilot) for pilot in book.pilots)
