"""What should change for the business (M1 to M8). One objective is chosen for a round (M7)."""

from typing import Annotated, Literal

from pydantic import Field

from .base import Code, Named, Text


class Objective(Named):
    kind: Code = ""  # a kind of objective of the catalogue, or "own"
    statement: Text = ""
    alignment: Text = ""  # which direction of the business it serves, and how (M2)
    wants_to_know: Text = ""  # M3, first question
    of_value: Text = ""  # M3, second question
    success: Text = ""  # M3, third question
    wants_to_know_heard: Text = ""  # the first two again, after listening
    of_value_heard: Text = ""
    feasible: Literal["yes", "not_now"] | None = None  # M4
    feasible_why: Text = ""
    rank: Annotated[int, Field(strict=True, ge=1, le=1000)] | None = None
    chosen: bool = False
