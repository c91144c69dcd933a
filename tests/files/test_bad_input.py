"""Whatever is chosen as a file, the owner gets a sentence: nothing is taken, and nothing else is ever raised."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.files import NewerFile, UnreadableFile, dumps, loads
from components.workbook import FORMAT, VERSION, Keyword, Metric, Objective, Reading, Workbook

FROZEN = Path("tests/files/frozen/v1-hr-software.json").read_bytes()
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489")


def plan(**fields: object) -> bytes:
    return json.dumps({"format": FORMAT, "version": VERSION, "id": "book", **fields}).encode()


BAD = {
    "an empty file": (b"", "empty"),
    "only blanks": (b" \r\n\t", "empty"),
    "a picture called .json": (PNG, "not_a_plan"),
    "a letter": (b"Dear Sir or Madam", "not_a_plan"),
    "JSON of another program": (b'{"name": "package", "version": "1.0.0"}', "another_program"),
    "a list": (b"[1, 2, 3]", "another_program"),
    "a word": (b'"weekend-workbook"', "another_program"),
    "nothing, in JSON": (b"null", "another_program"),
    "brackets without end": (b"[" * 100_000, "another_program"),
    "brackets deep in a plan": (plan(business=json.loads("[" * 400 + "]" * 400)), "damaged"),
    "a download that broke off": (FROZEN[:5000], "cut_off"),
    "an editor that left a comma too many": (FROZEN.replace(b'"GBP",', b'"GBP",,'), "cut_off"),
    "an editor that wrote another encoding": (FROZEN.decode().encode("cp1252", "replace"), "cut_off"),
    "a name that stands twice": (b'{"format": "weekend-workbook", "version": 1, "version": 1}', "cut_off"),
    "a number without end": (plan(revision=0).replace(b'"revision": 0', b'"revision": 1' + b"0" * 9000), "cut_off"),
    "words where a number goes": (plan(resources={"hours": "six"}), "damaged"),
    "digits in quotes": (plan(resources={"hours": "6"}), "damaged"),
    "a truth where a number goes": (plan(resources={"hours": True}), "damaged"),
    "a number where a truth goes": (plan(example=1), "damaged"),
    "a day of the year 9999": (plan(created="9999-01-01"), "damaged"),
    "a day that is not on the calendar": (plan(created="2026-02-30"), "damaged"),
    "a day given in seconds": (plan(created=86_400), "damaged"),
    "NaN": (plan(resources={"cash": float("nan")}), "damaged"),
    "infinity": (plan(resources={"cash": float("inf")}), "damaged"),
    "a huge number": (plan(resources={"cash": 0}).replace(b'"cash": 0', b'"cash": 1e999'), "damaged"),
    "more money than there is": (plan(resources={"cash": 1e13}), "damaged"),
    "too long a text": (plan(business={"name": "w" * 50_001}), "damaged"),
    "too long a list": (plan(objectives=[{}] * 5_001), "damaged"),
    "an id that leads out of the folder": (plan(id="../../passwords"), "damaged"),
    "a reading without its day": (plan(metrics=[{"readings": [{"value": 3}]}]), "damaged"),
    "a list where a part goes": (plan(listening=[]), "damaged"),
    "two parts with one id": (plan(objectives=[{"id": "same"}, {"id": "same"}]), "damaged"),
    "a part with the plan's id": (plan(objectives=[{"id": "book"}]), "damaged"),
    "no version": (json.dumps({"format": FORMAT}).encode(), "damaged"),
    "version zero": (plan(version=0), "damaged"),
    "a version in words": (plan(version="1"), "damaged"),
    "a true version": (plan(version=True), "damaged"),
    "a newer version": (plan(version=VERSION + 1, mood_board=[]), "newer"),
    "a version far ahead": (plan(version=10**400), "newer"),
    "an unknown field": (plan(mood="sunny"), "newer"),
    "an unknown field deep inside, among damage": (plan(created="?", metrics=[{"readings": [{"mood": 1}]}]), "newer"),
    "more bytes than a plan has": (b" " * 20_000_001, "too_large"),
    "more values than a plan has": (b"[" + b"[]," * 600_000 + b"[]]", "too_large"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_a_file_that_is_no_sound_plan_says_what_is_wrong(case: str) -> None:
    data, code = BAD[case]
    with pytest.raises(UnreadableFile) as refused:
        loads(data)
    assert refused.value.code == code
    assert isinstance(refused.value, NewerFile) == (code == "newer")


def test_damage_names_its_place() -> None:
    with pytest.raises(UnreadableFile) as refused:
        loads(plan(metrics=[{}, {"readings": [{"first": "2026-01-05", "value": "many"}]}]))
    assert refused.value.detail == "metrics.1.readings.0.value"


def test_the_sound_part_lacks_only_what_is_damaged() -> None:
    weeks = [Reading(id=f"week-{n}", first=date(2026, 1, 5), value=50 + n) for n in range(4)]
    whole = Workbook(id="book", objectives=[Objective(id="o", statement="Fewer calls")])
    whole.metrics = [Metric(id="m", name="Calls", readings=weeks)]
    file = json.loads(dumps(whole))
    file["currency"] = "much"
    del file["metrics"][0]["readings"][0]["first"], file["metrics"][0]["readings"][0]["value"]
    file["metrics"][0]["readings"][2].update(days="seven", value=None)
    file["metrics"][0]["name"] = "Calls" * 20_000
    with pytest.raises(UnreadableFile) as refused:
        loads(json.dumps(file).encode())
    expected = whole.model_copy(deep=True)
    expected.metrics[0].readings = [expected.metrics[0].readings[1], expected.metrics[0].readings[3]]
    expected.metrics[0].name = "Calls" * 10_000  # cut at the longest text
    assert refused.value.sound == expected


def test_the_sound_part_gives_a_repeated_id_to_the_first() -> None:
    book = Workbook(objectives=[Objective(id="same", statement="Fewer calls"), Objective(id="same", statement="More")])
    book.listening.keywords = [Keyword(words="boiler")]
    with pytest.raises(UnreadableFile) as refused:
        loads(dumps(book))
    sound = refused.value.sound
    assert sound is not None
    assert [objective.statement for objective in sound.objectives] == ["Fewer calls", "More"]
    assert sound.objectives[0].id == "same" != sound.objectives[1].id
    assert sound.listening == book.listening
    assert loads(dumps(sound)) == sound


def test_frozen_readings_share_their_ids_with_the_metric() -> None:
    book = loads(FROZEN)
    frozen = book.pilots[0].baseline
    assert frozen is not None
    assert {reading.id for reading in frozen.readings} <= {reading.id for reading in book.metrics[0].readings}


def test_a_newer_plan_is_not_offered_in_part() -> None:
    with pytest.raises(NewerFile) as refused:
        loads(plan(mood="sunny"))
    assert refused.value.sound is None


def check(data: bytes) -> None:
    """Opened or refused; what was opened, or could be, is a plan that can be saved."""
    try:
        book: Workbook | None = loads(data)
    except UnreadableFile as refused:
        book = refused.sound
    if book:
        assert loads(dumps(book)) == book


@given(st.binary(max_size=300))
def test_random_bytes_raise_nothing_else(data: bytes) -> None:
    check(data)
    check(b"%PDF-1.7\n" + data)


@given(st.integers(0, len(FROZEN) - 1), st.binary(max_size=8), st.integers(0, 40))
def test_a_plan_with_random_damage_raises_nothing_else(place: int, junk: bytes, gap: int) -> None:
    check(FROZEN[:place] + junk + FROZEN[place + gap :])


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()) | st.just(10**500),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.sampled_from(["id", "first", "x"]), inside),
    max_leaves=4,
)


def places(file: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(file, dict | list):
        for step, inside in file.items() if isinstance(file, dict) else enumerate(file):
            yield from places(inside, (*path, step))


PLACES = list(places(json.loads(FROZEN)))


@given(st.lists(st.tuples(st.sampled_from(PLACES[1:]), anything), min_size=1, max_size=4))
def test_a_plan_with_foreign_values_raises_nothing_else(changes: list[tuple[tuple[str | int, ...], Any]]) -> None:
    file = json.loads(FROZEN)
    for path, value in changes:
        holder = file
        try:
            for step in path[:-1]:
                holder = holder[step]
            holder[path[-1]] = value
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took that place away
    check(json.dumps(file).encode())


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "1" + "0" * 400])
def test_no_number_of_a_plan_may_be_without_bound(number: str) -> None:
    file = json.loads(FROZEN)
    for path in PLACES:
        holder = file
        for step in path[:-1]:
            holder = holder[step]
        if path and isinstance(holder[path[-1]], int | float) and path[-1] not in {"version"}:
            before, holder[path[-1]] = holder[path[-1]], "@"
            with pytest.raises(UnreadableFile):
                loads(json.dumps(file).replace('"@"', number).encode())
            holder[path[-1]] = before
