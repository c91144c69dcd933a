"""The table of codes and the readers say the same, in both languages."""

import ast
from pathlib import Path

import pytest

from components.imports import ERRORS, NAMES, OPTIONS, PROBLEMS, QUESTIONS
from components.texts import words_for

SENTENCES = {
    (table, code): text
    for table, texts in {"error": ERRORS, "problem": PROBLEMS, "question": QUESTIONS, "option": OPTIONS}.items()
    for code, text in texts.items()
}


def texts_in_code() -> set[str]:
    """Every text that stands in the package, the table itself left out."""
    found = set()
    for path in Path("components/imports").glob("*.py"):
        if path.name != "codes.py":
            tree = ast.parse(path.read_text("utf-8"))
            found |= {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return {text for text in found if isinstance(text, str)}


def given_codes(maker: str, place: int = 0) -> set[str]:
    """The literal codes with which something is made: UnreadableImport("empty"), asking.ask("year", …)."""
    found = set()
    for path in Path("components/imports").glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", getattr(call.func, "attr", "")) == maker:
                found |= {node.value for node in ast.walk(call.args[place]) if isinstance(node, ast.Constant)}
    return {text for text in found if isinstance(text, str)}


@pytest.mark.parametrize(("maker", "table"), [("UnreadableImport", ERRORS), ("Problem", PROBLEMS), ("ask", QUESTIONS)])
def test_every_code_that_is_given_stands_in_the_table(maker: str, table: dict[str, str]) -> None:
    assert given_codes(maker) - table.keys() == set()


def test_every_code_in_the_table_is_given_somewhere() -> None:
    assert {code for _, code in SENTENCES} - texts_in_code() == set()


@pytest.mark.parametrize("key", SENTENCES, ids=":".join)
def test_every_sentence_is_said_in_both_languages(key: tuple[str, str]) -> None:
    english, italian = words_for("en")(SENTENCES[key]), words_for("it")(SENTENCES[key])
    assert english != italian
    if key[0] in ("error", "problem"):
        assert english[-1] in ".?�"
        assert italian[-1] in ".?�"


def test_names_are_said_in_both_languages() -> None:
    assert all(words_for("en")(name) != words_for("it")(name) for name in NAMES.values())
