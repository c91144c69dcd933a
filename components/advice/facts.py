"""What the rules ask about a workbook again and again, worked out once."""

from functools import cached_property

from pydantic import BaseModel

from components.measurement import Outlook, Weekly, before, outlook
from components.workbook import (
    Metric,
    Named,
    Objective,
    Pilot,
    Workbook,
    chosen_objective,
    current_pilot,
    main_metric,
)


class Facts:
    def __init__(self, book: Workbook) -> None:
        self.book = book
        self._unknown = {(entry.about, entry.field) for entry in book.unknown}

    @cached_property
    def objective(self) -> Objective | None:
        return chosen_objective(self.book)

    @cached_property
    def metric(self) -> Metric | None:
        return main_metric(self.book)

    @cached_property
    def pilot(self) -> Pilot | None:
        return current_pilot(self.book)

    @cached_property
    def draft(self) -> Pilot | None:
        """The current pilot, while it has not started."""
        return self.pilot if self.pilot and self.pilot.status == "draft" else None

    @cached_property
    def open_pilot(self) -> Pilot | None:
        """The current pilot, while something of it can still be done otherwise."""
        return self.pilot if self.pilot and self.pilot.status in ("draft", "running") else None

    @cached_property
    def started(self) -> Pilot | None:
        """The pilot that the review looks at: the running one, else the latest that is over."""
        started = [pilot for pilot in self.book.pilots if pilot.status != "draft"]
        return next(reversed(self.running or started), None)

    @cached_property
    def running(self) -> list[Pilot]:
        return [pilot for pilot in self.book.pilots if pilot.status == "running"]

    @cached_property
    def baseline(self) -> list[Weekly]:
        """The weekly values of the main metric before the current pilot."""
        return before(self.metric, self.pilot) if self.metric else []

    @cached_property
    def outlook(self) -> Outlook | None:
        """What a pilot on the main metric could show."""
        return outlook(self.metric, self.pilot) if self.metric else None

    def metric_of(self, pilot: Pilot) -> Metric | None:
        return next((metric for metric in self.book.metrics if metric.id == pilot.metric), None)

    def open(self, part: BaseModel, field: str) -> bool:
        """Whether the question is still unanswered. "I don't know yet" is an answer."""
        return is_empty(getattr(part, field)) and not self.unknown(part, field)

    def unknown(self, part: BaseModel, field: str) -> bool:
        about = part.id if isinstance(part, Named) else self.book.id
        return (about, field) in self._unknown


def is_empty(value: object) -> bool:
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def is_touched(part: BaseModel, but: frozenset[str] = frozenset()) -> bool:
    """Whether anything in the part differs from a new one. `but` names fields that the app fills in itself."""
    for name, field in type(part).model_fields.items():
        if name == "id" or name in but:
            continue
        value = getattr(part, name)
        if isinstance(value, BaseModel):
            touched = is_touched(value)
        elif isinstance(value, list):
            touched = any(not isinstance(item, BaseModel) or is_touched(item) for item in value)
        else:
            touched = value != field.default
        if touched:
            return True
    return False
