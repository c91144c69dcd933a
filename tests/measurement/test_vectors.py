"""Rule R and planning against the results of an independent implementation (cases/vectors.json)."""

import json
from pathlib import Path
from typing import Any

import pytest

from components.measurement import detectable, judge

VECTORS = json.loads((Path(__file__).parent / "cases" / "vectors.json").read_text("utf-8"))
NOT_IN_THE_VECTORS = {"drift_other_way", "first_peak"}  # flags that the other implementation did not compute


def test_there_are_260_of_them() -> None:
    assert (len(VECTORS["judge"]), len(VECTORS["detectable"])) == (200, 60)


@pytest.mark.parametrize("case", VECTORS["judge"])
def test_judge_agrees(case: dict[str, Any]) -> None:
    given, expected = _apart(case)
    verdict = judge(given.pop("before"), given.pop("during"), **given)
    assert verdict.flags - NOT_IN_THE_VECTORS == set(expected.pop("flags"))
    for name, figure in expected.items():
        found = getattr(verdict, name)
        assert found == (pytest.approx(figure, abs=1e-6) if isinstance(figure, float) else figure), name


@pytest.mark.parametrize("case", VECTORS["detectable"])
def test_detectable_agrees(case: dict[str, Any]) -> None:
    given, expected = _apart(case)
    target = given.pop("target")
    planned = detectable(given.pop("before"), **given)
    assert planned.percent == pytest.approx(expected["percent"], abs=1e-6)
    assert planned.weeks_needed(target) == expected["weeks_needed"]


def _apart(case: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    return {name: value for name, value in case.items() if name != "expected"}, dict(case["expected"])
