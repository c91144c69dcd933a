"""First lines that ask and help instead of selling (M12), and say who is speaking (M25)."""

import re
from typing import get_args

import pytest

from components.catalogue.openers import OPENERS, openers
from components.workbook.listening import Need

EVERY_LINE = [line for need in (*get_args(Need), None) for line in openers(need)]
SELLS = (
    r"offer|price|discount|free|deal|buy|order|visit|book\b|call (us|me)|contact|message|\bdm\b|follow|click|website"
    r"|link|best|guarantee|promise|€|£|\$|\d|http|www|@|!"
)


@pytest.mark.parametrize("need", [*get_args(Need), None])
def test_each_need_has_its_lines(need: str | None) -> None:
    assert len(openers(need)) >= 3


def test_a_need_that_is_not_known_gets_lines_for_any() -> None:
    assert openers(None) == openers("") == openers("unheard of")
    assert set(OPENERS) == set(get_args(Need))


def test_no_line_is_said_twice() -> None:
    assert len(EVERY_LINE) == len(set(EVERY_LINE))


@pytest.mark.parametrize("line", EVERY_LINE)
def test_a_line_asks_or_offers_help_and_sells_nothing(line: str) -> None:
    assert "?" in line
    assert re.findall(SELLS, line, re.IGNORECASE) == []


@pytest.mark.parametrize("line", EVERY_LINE)
def test_a_line_can_be_copied_as_it_is(line: str) -> None:
    assert not set("{}'\"<>*_[]`") & set(line)
    assert len(line.split()) <= 25


@pytest.mark.parametrize("need", get_args(Need))
def test_one_line_of_each_need_says_who_is_speaking(need: str) -> None:
    who = "I run a small business|my trade|I work in this trade|I do (this|the same) work|that was us"
    assert re.search(who, " ".join(openers(need)))
