"""The table of reasons and the code say the same."""

import ast
from pathlib import Path

from components.counting_kit import SENTENCES

PACKAGE = Path("components/counting_kit")


def given_codes() -> set[str]:
    """The literal codes with which a link is refused: NoLink("gap"), or one of two by a condition."""
    found: set[object] = set()
    for path in PACKAGE.glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "NoLink":
                [code] = call.args
                choices = [code.body, code.orelse] if isinstance(code, ast.IfExp) else [code]
                found |= {choice.value for choice in choices if isinstance(choice, ast.Constant)}
    return {code for code in found if isinstance(code, str)}


def test_every_reason_that_is_given_has_its_sentence_and_none_is_left_over() -> None:
    assert given_codes() == set(SENTENCES)


def test_each_sentence_says_how_to_go_on() -> None:
    assert all(text.count(".") >= 2 and text.endswith(".") for text in SENTENCES.values())
