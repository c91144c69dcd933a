"""Statements labelled by others: the half that was there while the rules were written, and the half kept away.

What the kept-away half gave at first contact is written in docs/statements.md; from then on it guards what was reached.
"""

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from components.advice.statements import doubts_in

FOLDER = Path(__file__).parent / "statements"
RIGHT, FALSE_ALARMS = 0.9, 0.1


class Labelled(NamedTuple):
    statement: str
    label: str  # "ok", or the doubt that fits best

    @property
    def is_right(self) -> bool:
        doubts = doubts_in(self.statement)
        return not doubts if self.label == "ok" else self.label in doubts


def labelled(name: str) -> list[Labelled]:
    return [Labelled(**entry) for entry in json.loads((FOLDER / name).read_text("utf-8"))]


@pytest.mark.parametrize("half", ["open", "kept_away"])
@pytest.mark.parametrize("language", ["en", "it"])
def test_nine_of_ten_are_right(language: str, half: str) -> None:
    statements = labelled(f"{language}_{half}.json")
    assert len(statements) >= 50
    wrong = [one for one in statements if not one.is_right]
    assert len(wrong) <= (1 - RIGHT) * len(statements), wrong


@pytest.mark.parametrize("half", ["open", "kept_away"])
@pytest.mark.parametrize("language", ["en", "it"])
def test_false_alarms_are_under_one_in_ten(language: str, half: str) -> None:
    fine = [one for one in labelled(f"{language}_{half}.json") if one.label == "ok"]
    alarms = [one for one in fine if not one.is_right]
    assert len(alarms) < FALSE_ALARMS * len(fine), alarms


def test_no_statement_stands_in_both_halves() -> None:
    for language in ("en", "it"):
        halves = [{one.statement for one in labelled(f"{language}_{half}.json")} for half in ("open", "kept_away")]
        assert not halves[0] & halves[1]
