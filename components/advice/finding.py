"""What a rule says: a code and figures, no sentence. The sentence belongs to `codes`."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

STEPS = ("objectives", "listening", "metrics", "resources", "pilot", "plan", "review")

Weight = Literal["missing", "doubt", "tip"]
WEIGHTS: tuple[Weight, ...] = ("missing", "doubt", "tip")  # worst first
Param = str | float | date


@dataclass(frozen=True)
class Finding:
    code: str
    step: str
    method: str  # the statement it stands for, "M14"
    weight: Weight
    about: str | None = None  # the id of the part; the workbook's own for its single parts
    params: dict[str, Param] = field(default_factory=dict)  # "field" names the field, where there is one


@dataclass(frozen=True)
class Task:
    """Something small and open, for the Monday list."""

    code: str
    step: str
    due: date  # a Monday
    about: str | None = None
    params: dict[str, Param] = field(default_factory=dict)


def missing(code: str, method: str, about: str | None = None, **params: Param) -> Finding:
    return Finding(code, step_of(code), method, "missing", about, params)


def doubt(code: str, method: str, about: str | None = None, **params: Param) -> Finding:
    return Finding(code, step_of(code), method, "doubt", about, params)


def tip(code: str, method: str, about: str | None = None, **params: Param) -> Finding:
    return Finding(code, step_of(code), method, "tip", about, params)


def step_of(code: str) -> str:
    """Codes begin with their step ("listening.notes"), or with the part that they judge ("objective.tactic")."""
    subject = code.split(".", 1)[0]
    return {"objective": "objectives"}.get(subject, subject)
