"""The whole workbook: one business, one file."""

from typing import Annotated, Final, Literal

from pydantic import Field

from .base import LONGEST_LIST, Code, Count, Day, Id, Named, Part
from .business import Business
from .listening import Listening
from .metrics import Metric
from .objectives import Objective
from .pilot import Pilot
from .resources import Resources

FORMAT: Final = "weekend-workbook"
VERSION: Final = 1


class Unknown(Part):
    """A question answered "I don't know yet": the part's id (the workbook's for single parts) and the field."""

    about: Id
    field: Code


class Workbook(Named):
    format: Literal["weekend-workbook"] = FORMAT
    version: Literal[1] = VERSION
    revision: Count = 0  # grows with every change kept
    created: Day | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "en"  # in which it was begun; the screen may differ
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "EUR"  # ISO 4217
    example: bool = False  # a copy of a worked example
    business: Business = Field(default_factory=Business)
    objectives: Annotated[list[Objective], Field(max_length=LONGEST_LIST)] = []
    listening: Listening = Field(default_factory=Listening)
    metrics: Annotated[list[Metric], Field(max_length=LONGEST_LIST)] = []
    resources: Resources = Field(default_factory=Resources)
    pilots: Annotated[list[Pilot], Field(max_length=LONGEST_LIST)] = []
    unknown: Annotated[list[Unknown], Field(max_length=LONGEST_LIST)] = []
    finished: Annotated[list[Code], Field(max_length=100)] = []
