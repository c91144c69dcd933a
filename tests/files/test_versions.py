"""Old plans open for ever, and the published schema says what a plan is."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from components.files import dumps, loads
from components.files.schema import PUBLISHED, schema
from components.files.upgrades import UPGRADES, upgrade
from components.workbook import VERSION, Workbook, parts

FROZEN = sorted(Path("tests/files/frozen").glob("v*-*.json"))


def test_a_plan_saved_by_version_1_opens_with_all_that_was_in_it() -> None:
    book = loads(Path("tests/files/frozen/v1-hr-software.json").read_bytes())
    assert (book.id, book.revision, book.created, book.currency) == ("hr-software", 42, date(2026, 2, 7), "GBP")
    assert book.business.name == "Hoursmith"
    assert [objective.feasible for objective in book.objectives] == ["yes", "not_now"]
    assert len(book.listening.notes) == 8
    assert book.listening.notes[5].words == "كيف أغير كلمة المرور؟"
    assert [r.value for r in book.metrics[0].readings[:6]] == [2310, 2420, 2380, 2450, 2400, 2440]
    assert [r.value for r in book.metrics[0].readings[7:]] == [560, 545, 530, 500, 470, 450, 430, 410]
    assert book.metrics[0].target_percent == 25
    assert book.resources.hours_a_week == 10
    pilot = book.pilots[0]
    assert pilot.rule.cannot_tell.decision == "extend"
    assert pilot.baseline is not None
    assert [r.value for r in pilot.baseline.readings] == [2310, 2420, 2380, 2450, 2400, 2440]
    assert pilot.review.lessons[0].about == pilot.areas[0].id
    assert [(entry.about, entry.field) for entry in book.unknown][1] == ("second-product", "success")


@pytest.mark.parametrize("path", FROZEN, ids=lambda path: path.name)
def test_nothing_in_an_old_plan_is_lost(path: Path) -> None:
    opened = json.loads(dumps(loads(path.read_bytes())))
    if path.name.startswith(f"v{VERSION}-"):
        assert holds(opened, json.loads(path.read_bytes()))


def holds(new: Any, old: Any) -> bool:
    """Whether all of the old file is in the new one, which may have more fields."""
    if isinstance(old, dict):
        return all(name in new and holds(new[name], value) for name, value in old.items())
    if isinstance(old, list):
        return len(new) == len(old) and all(map(holds, new, old))
    return bool(new == old)


def test_every_field_has_an_answer_in_a_frozen_plan() -> None:
    """A new field needs a new frozen file, so that it opens for ever as well."""
    answered = set()
    for path in FROZEN:
        for part in parts(loads(path.read_bytes())):
            empty = {n: f.get_default(call_default_factory=True) for n, f in type(part).model_fields.items()}
            answered |= {(type(part).__name__, name) for name, value in part if value != empty[name]}
    fields = {(name, field) for name, schema in models().items() for field in schema["properties"]}
    assert fields - answered == {("Workbook", "format"), ("Workbook", "version")}


def models() -> dict[str, Any]:
    whole = Workbook.model_json_schema()
    return {**whole["$defs"], "Workbook": whole}


def test_the_published_schema_is_that_of_the_model() -> None:
    assert PUBLISHED.read_text("utf-8") == schema(), "run: python -m components.files.schema"


def test_there_is_an_upgrade_from_every_older_version() -> None:
    assert sorted(UPGRADES) == list(range(1, VERSION))


def test_an_old_plan_is_upgraded_one_version_at_a_time() -> None:
    def goals_become_objectives(file: dict[str, Any]) -> dict[str, Any]:
        return {"version": file["version"], "objectives": file["goals"]}

    def objectives_become_parts(file: dict[str, Any]) -> dict[str, Any]:
        return {**file, "objectives": [{"statement": text} for text in file["objectives"]]}

    steps = {1: goals_become_objectives, 2: objectives_become_parts}
    newest = {"version": 3, "objectives": [{"statement": "Fewer calls"}]}
    assert upgrade({"version": 1, "goals": ["Fewer calls"]}, steps, newest=3) == newest
    assert upgrade({"version": 2, "objectives": ["Fewer calls"]}, steps, newest=3) == newest
    assert upgrade(newest, steps, newest=3) == newest
