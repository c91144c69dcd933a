"""Finding parts of a workbook, and taking one away without leaving references to it behind."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, get_args

from pydantic import BaseModel

from .base import Part
from .book import Unknown, Workbook
from .metrics import Metric
from .objectives import Objective
from .pilot import Pilot


def parts(part: BaseModel) -> Iterator[BaseModel]:
    """The part and every part inside it, depth first, in the order of the file."""
    yield part
    for name in type(part).model_fields:
        value = getattr(part, name)
        for inside in value if isinstance(value, list) else [value]:
            if isinstance(inside, BaseModel):
                yield from parts(inside)


def chosen_objective(book: Workbook) -> Objective | None:
    """The objective of this round: the chosen one, else the only one (M7)."""
    chosen = [objective for objective in book.objectives if objective.chosen]
    if chosen:
        return chosen[0]
    return book.objectives[0] if len(book.objectives) == 1 else None


def main_metric(book: Workbook) -> Metric | None:
    """The result metric of the objective of this round, else the first result metric."""
    results = [metric for metric in book.metrics if metric.role == "result"]
    objective = chosen_objective(book)
    fitting = [metric for metric in results if objective and metric.objective == objective.id]
    return next(iter(fitting or results), None)


def early_signal(book: Workbook) -> Metric | None:
    return next((metric for metric in book.metrics if metric.role == "signal"), None)


def current_pilot(book: Workbook) -> Pilot | None:
    """The running pilot, else the latest one that is not over, else the latest."""
    for status in ("running", "draft"):
        fitting = [pilot for pilot in book.pilots if pilot.status == status]
        if fitting:
            return fitting[-1]
    return book.pilots[-1] if book.pilots else None


def pilot_under_way(book: Workbook, today: date) -> Pilot | None:
    """The running pilot, once its first day has come."""
    pilot = current_pilot(book)
    begun = pilot and pilot.status == "running" and pilot.week_of(today) is not None
    return pilot if begun else None


def is_unknown(book: Workbook, about: str, field: str) -> bool:
    """Whether the question was answered "I don't know yet"."""
    return any(entry.about == about and entry.field == field for entry in book.unknown)


def set_unknown(book: Workbook, about: str, field: str, unknown: bool) -> None:
    rest = [entry for entry in book.unknown if (entry.about, entry.field) != (about, field)]
    book.unknown = [*rest, Unknown(about=about, field=field)] if unknown else rest


def remove(book: Workbook, id: str) -> None:
    """Take the part with this id out of its list, with every reference to it. Nothing else changes."""
    for part in list(parts(book)):
        for name, value in list(part):
            if isinstance(value, list):
                kept = [item for item in value if item != id and getattr(item, "id", None) != id]
                if len(kept) != len(value):
                    setattr(part, name, kept)
            elif value == id and name != "id" and _is_reference(part, name):
                setattr(part, name, "" if name == "place" else None)
    book.unknown = [entry for entry in book.unknown if entry.about != id]


def references_to(book: Workbook, id: str) -> list[Part]:
    """The parts that name this id: as their keyword, their place, among their notes…"""
    found = []
    for part in parts(book):
        if not isinstance(part, Part) or isinstance(part, Unknown):
            continue
        for name, value in part:
            inside = isinstance(value, list) and id in value
            if inside or (value == id and name != "id" and _is_reference(part, name)):
                found.append(part)
                break
    return found


def _is_reference(part: BaseModel, name: str) -> bool:
    annotation = type(part).model_fields[name].annotation
    return name == "place" or (type(None) in get_args(annotation) and get_args(annotation)[0] is not Literal)
