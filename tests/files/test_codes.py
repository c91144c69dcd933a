"""Every code that is raised has its sentence, in both languages, and every sentence has its code."""

import ast
from pathlib import Path

import pytest

from components.files import SENTENCES
from components.files.safe import _CODES
from components.texts import words_for


def raised() -> set[str]:
    """The codes in the source: the texts in the first argument of an error's constructor, and the system's errors."""
    found: set[object] = {*_CODES.values()}
    for path in Path("components/files").glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and call.args and makes_an_error(call.func):
                found |= {node.value for node in ast.walk(call.args[0]) if isinstance(node, ast.Constant)}
    return {text for text in found if isinstance(text, str)} - {": "}  # joins code and detail for the log


def makes_an_error(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id in {"UnreadableFile", "NotKept"}
    return isinstance(function, ast.Attribute) and function.attr == "__init__"


def test_table_and_code_hold_the_same_codes() -> None:
    assert raised() == SENTENCES.keys()


@pytest.mark.parametrize("code", SENTENCES)
def test_every_sentence_is_said_in_both_languages(code: str) -> None:
    english, italian = words_for("en")(SENTENCES[code]), words_for("it")(SENTENCES[code])
    assert english.endswith(".")
    assert italian.endswith(".")
    assert english != italian
