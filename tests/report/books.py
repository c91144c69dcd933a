"""Workbooks that a printer meets: finished, hardly begun, without figures, and beyond all measure."""

from datetime import date
from pathlib import Path
from types import UnionType
from typing import Union, get_args, get_origin

from annotated_types import MaxLen
from pydantic.fields import FieldInfo

from components.files import loads
from components.workbook import (
    Action,
    Branch,
    Channel,
    CheckIn,
    FocusArea,
    Keyword,
    Lesson,
    Metric,
    Note,
    Objective,
    Person,
    Pilot,
    Place,
    Reading,
    Review,
    Search,
    Tracking,
    Unknown,
    Workbook,
    parts,
)

TODAY = date(2026, 4, 14)
ENDLESS = "abcdefghij" * 500
NOT_ASKED = {"version", "revision", "week", "weeks", "days", "rank", "strength", "weekday"}  # have few values


def example(language: str = "en") -> Workbook:
    return loads(Path(f"components/files/examples/heating.{language}.json").read_bytes())


def _figure(name: str, count: int) -> float:
    """A figure of its own for each field, as far as the field's bounds allow."""
    if name == "rating":
        return 1 + count % 400 / 100
    return count % 90 + 0.07 if name.endswith("_percent") else 1000.25 + count


def every_field_answered() -> Workbook:
    """The worked example, in which every text and every figure is another one."""
    book = example()
    book.metrics[0].comparison_name = "comparison"
    book.metrics[0].comparison = [Reading(first=date(2026, 1, 5), value=1.0)]
    for count, (part, name, field) in enumerate(_fields(book)):
        if is_text(field):
            setattr(part, name, f"Answer {count} to {name}, as typed")
        elif is_figure(field) and name not in NOT_ASKED:
            setattr(part, name, _figure(name, count))
        elif is_list_of_texts(part, name):
            setattr(part, name, [f"Answer {count} to {name}, as typed"])
    return book


def _fields(book: Workbook) -> list[tuple[object, str, FieldInfo]]:
    return [(part, name, field) for part in parts(book) for name, field in type(part).model_fields.items()]


def is_text(field: FieldInfo) -> bool:
    """Whether the owner types it. Ids and codes have a pattern instead of a length."""
    return field.annotation is str and any(isinstance(fact, MaxLen) for fact in field.metadata)


def is_list_of_texts(part: object, name: str) -> bool:
    return isinstance(part, Review) and name == "carried"


def is_figure(field: FieldInfo) -> bool:
    return float in _bare_types(field.annotation)


def _bare_types(annotation: object) -> set[object]:
    """`float` of `Annotated[float, …] | None`."""
    if get_origin(annotation) in (Union, UnionType):
        return set().union(*map(_bare_types, get_args(annotation)))
    inside = get_args(annotation)
    return {inside[0]} if inside and hasattr(annotation, "__metadata__") else {annotation}


def hardly_begun() -> Workbook:
    book = Workbook(id="begun")
    book.business.name = "Bar Centrale"
    book.objectives = [Objective(id="more", statement="More regulars", chosen=True)]
    book.unknown = [Unknown(about="begun", field="customers"), Unknown(about="more", field="success")]
    return book


def without_figures() -> Workbook:
    """No baseline yet: the counting weeks begin on Monday 20 April 2026."""
    book = hardly_begun()
    book.metrics = [
        Metric(
            id="regulars",
            name="People who come twice a week",
            source="The till",
            counting_from=date(2026, 4, 20),
            better="higher",
            target_percent=20.0,
        )
    ]
    book.pilots = [Pilot(id="pilot", name="Regulars", metric="regulars", start=date(2026, 4, 20), weeks=8)]
    return book


def beyond_all_measure(characters: int) -> Workbook:
    """That many characters in every text field, each with an end of its own, and a word of 5,000 here and there."""
    book = Workbook(id="huge", objectives=[Objective(id="o", chosen=True)])
    book.listening.notes = [Note(id="n", place="own", who=ENDLESS), Note(words="{nb} **bold** [a](99)")]
    book.listening.places = [Place(id="own")]
    book.listening.keywords = [Keyword(id="k")]
    book.listening.searches = [Search(keyword="k", place="own")]
    book.metrics = [Metric(id="m", readings=[Reading(first=date(2026, 1, 5), value=1e12)])]
    book.resources.people = [Person()]
    pilot = Pilot(id="p", metric="m", start=date(2026, 3, 2), weeks=52, status="running", tracking=Tracking())
    pilot.areas, pilot.channels, pilot.actions = [FocusArea(notes=["n"])], [Channel(place="gone.away")], [Action()]
    pilot.check_ins, pilot.review = [CheckIn()], Review(lessons=[Lesson()])
    pilot.rule.cannot_tell = Branch(words=ENDLESS)
    book.pilots = [pilot]
    for count, (part, name, field) in enumerate(_fields(book)):
        if is_text(field) and not getattr(part, name):
            setattr(part, name, "many words " * (characters // 11) + f"end{count}.")
    return book


def ends(book: Workbook) -> list[str]:
    """The last words of every text."""
    return [getattr(part, name).split(" ")[-1] for part, name, field in _fields(book) if is_text(field)]
