"""What is saved is opened again as it was, whatever the owner wrote."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.files import dumps, loads
from components.workbook import EARLIEST, FORMAT, LATEST, VERSION, Business, Keyword, Note, Objective, Workbook

SAVED = [*Path("components/files/examples").glob("*.json"), Path("tests/files/frozen/v1-heating-kept-worth.json")]
SCHEMA = Workbook.model_json_schema()


def answers(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Everything that the published schema allows (lists of two at most)."""
    if "$ref" in schema:
        return answers(SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]])
    if "anyOf" in schema:
        return st.one_of([answers(choice) for choice in schema["anyOf"]])
    if "enum" in schema or "const" in schema:
        return st.sampled_from(schema.get("enum", [schema.get("const")]))
    kinds: dict[str, Callable[[dict[str, Any]], st.SearchStrategy[Any]]] = {
        "object": part,
        "array": lambda s: st.lists(answers(s["items"]), max_size=2),
        "string": text,
        "integer": lambda s: st.integers(s["minimum"], s["maximum"]),
        "number": lambda s: st.floats(
            s.get("minimum", s.get("exclusiveMinimum")), s["maximum"], exclude_min="exclusiveMinimum" in s
        ),
        "boolean": lambda s: st.booleans(),
        "null": lambda s: st.none(),
    }
    return kinds[schema["type"]](schema)


def part(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    fields = {name: answers(field) for name, field in schema["properties"].items()}
    required = {name: fields.pop(name) for name in schema.get("required", [])}
    return st.fixed_dictionaries(required, optional=fields)


def text(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    if schema.get("format") == "date":
        return st.dates(EARLIEST, LATEST).map(str)
    if "pattern" in schema:
        return st.from_regex(schema["pattern"].removesuffix("$") + r"\Z", fullmatch=True)
    return st.text(max_size=20)


def with_ids_of_their_own(file: dict[str, Any], seen: set[str]) -> dict[str, Any]:
    """An id names one part only, so that repeated ones go."""
    if file.get("id") in seen:
        del file["id"]
    seen.add(file.get("id", ""))
    for value in file.values():
        for inside in value if isinstance(value, list) else [value]:
            if isinstance(inside, dict):
                with_ids_of_their_own(inside, seen)
    return file


files = answers(SCHEMA).map(lambda file: with_ids_of_their_own({**file, "format": FORMAT, "version": VERSION}, set()))


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(files)
def test_every_workbook_that_the_schema_allows_comes_back_as_it_was(file: dict[str, Any]) -> None:
    book = loads(json.dumps(file).encode())
    assert loads(dumps(book)) == book
    assert dumps(loads(dumps(book))) == dumps(book)


@pytest.mark.parametrize("path", SAVED, ids=lambda path: path.name)
def test_a_saved_plan_is_saved_again_byte_for_byte(path: Path) -> None:
    assert dumps(loads(path.read_bytes())) == path.read_bytes()


@pytest.mark.parametrize(
    "words",
    [
        "{nb}",
        "**bold** _and_ `code` <script>",
        "😤🏳️‍🌈👩🏽‍🔧",
        "Πού βλέπω τις άδειες;",
        "كيف أغير كلمة المرور؟",
        "tab\tand line\nand \u2028 separator and \x00 zero",
        "w" * 20_000,
    ],
    ids=["placeholder", "markup", "emoji", "Greek", "Arabic", "control characters", "20,000 characters"],
)
def test_any_words_come_back_as_they_were(words: str) -> None:
    book = Workbook(business=Business(name=words), objectives=[Objective(statement=words)])
    book.listening.notes = [Note(words=words, theme=words)]
    assert loads(dumps(book)) == book
    assert loads(dumps(book)).listening.notes[0].words == words


def test_half_a_character_becomes_the_mark_for_unreadable() -> None:
    file = {"format": FORMAT, "version": VERSION, "business": {"name": "half \ud83d, whole \ud83d\ude00"}}
    book = loads(json.dumps(file).encode())
    assert book.business.name == "half \ufffd, whole 😀"
    assert loads(dumps(book)) == book


def test_equal_plans_give_equal_files() -> None:
    less, more = Workbook(id="same"), Workbook(id="same")
    less.resources.cash, more.resources.cash = -0.0, 0
    less.resources.hours, more.resources.hours = 4, 4.0
    assert less == more
    assert dumps(less) == dumps(more)


def test_the_file_is_text_that_people_can_read() -> None:
    book = Workbook(business=Business(name="Caffè Zoë"))
    book.listening.keywords = [Keyword(id="one", words="caldaia perde")]
    lines = dumps(book).decode("utf-8").splitlines()
    assert '    "name": "Caffè Zoë",' in lines
    assert dumps(book).endswith(b"}\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_saved_again_by_an_editor_still_opens(encoding: str) -> None:
    book = Workbook(business=Business(name="Caffè Zoë"))
    assert loads(b"\n" * (encoding == "utf-8") + dumps(book).decode().encode(encoding)) == book
