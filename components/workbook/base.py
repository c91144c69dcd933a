"""What every part of a workbook shares: bounds, ids and the rules of validation."""

import secrets
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

LONGEST_TEXT = 50_000
LONGEST_LIST = 5_000
EARLIEST, LATEST = date(1990, 1, 1), date(2100, 12, 31)


def new_id() -> str:
    """A short random name, stable for ever, safe in file names and addresses."""
    return secrets.token_hex(5)


def _whole_characters(value: object) -> object:
    """Half characters (lone surrogates) cannot be written as UTF-8; they become the mark for "unreadable"."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _no_minus_zero(value: float) -> float:
    """Minus zero equals zero, but is written differently: equal workbooks must give equal files."""
    return value + 0.0


Id = Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,40}$")]
Code = Annotated[str, Field(pattern=r"^[a-z0-9_.-]{0,60}$")]
Text = Annotated[str, BeforeValidator(_whole_characters), Field(max_length=LONGEST_TEXT)]
Number = Annotated[float, Field(strict=True, allow_inf_nan=False, ge=-1e12, le=1e12), AfterValidator(_no_minus_zero)]
Amount = Annotated[float, Field(strict=True, allow_inf_nan=False, ge=0, le=1e12), AfterValidator(_no_minus_zero)]
Hours = Annotated[float, Field(strict=True, allow_inf_nan=False, ge=0, le=10_000), AfterValidator(_no_minus_zero)]
Percent = Annotated[float, Field(strict=True, allow_inf_nan=False, ge=0, le=100), AfterValidator(_no_minus_zero)]
Count = Annotated[int, Field(strict=True, ge=0, le=1_000_000_000)]
Counted = Annotated[int, Field(strict=True, ge=1, le=1_000_000_000)]  # a whole of which something is a part
Day = Annotated[date, Field(ge=EARLIEST, le=LATEST)]


class Part(BaseModel):
    """A part of the workbook: unknown fields are refused and every assignment is checked."""

    model_config = ConfigDict(extra="forbid", validate_assignment=True)


class Named(Part):
    """A part that others may refer to by its id."""

    id: Id = Field(default_factory=new_id)
