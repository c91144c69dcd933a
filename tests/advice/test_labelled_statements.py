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
LISTS = ["open", "kept_away", "third_open", "third_kept_away"]


class Labelled(NamedTuple):
    statement: str
    label: str  # "ok", or the doubt that fits best

    @property
    def is_right(self) -> bool:
        doubts = doubts_in(self.statement)
        return not doubts if self.label == "ok" else self.label in doubts


def labelled(name: str) -> list[Labelled]:
    return [Labelled(**entry) for entry in json.loads((FOLDER / name).read_text("utf-8"))]


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("language", ["en", "it"])
def test_nine_of_ten_are_right(language: str, name: str) -> None:
    statements = labelled(f"{language}_{name}.json")
    assert len(statements) >= 50
    wrong = [one for one in statements if not one.is_right]
    assert len(statements) - len(wrong) >= RIGHT * len(statements), wrong


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("language", ["en", "it"])
def test_false_alarms_are_under_one_in_ten(language: str, name: str) -> None:
    fine = [one for one in labelled(f"{language}_{name}.json") if one.label == "ok"]
    alarms = [one for one in fine if not one.is_right]
    assert len(alarms) < FALSE_ALARMS * len(fine), alarms


def test_no_statement_stands_in_two_lists() -> None:
    for language in ("en", "it"):
        statements = [one.statement for name in LISTS for one in labelled(f"{language}_{name}.json")]
        assert len(statements) == len(set(statements))
