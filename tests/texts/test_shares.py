"""A share is written with its whole: 12 of 180 (M14)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.texts import NotANumber, words_for


@pytest.mark.parametrize(
    ("text", "language", "share"),
    [
        ("12/180", "en", (12, 180)),
        (" 12 / 180 ", "it", (12, 180)),
        ("12 of 1,800", "en", (12, 1800)),
        ("12 out of 180", "en", (12, 180)),
        ("12 su 1.800", "it", (12, 1800)),
        ("0/7", "it", (0, 7)),
        ("7,5 di 15", "it", (7.5, 15)),
        ("6.7", "en", None),
        ("6,7%", "it", None),
        ("", "en", None),
    ],
)
def test_part_and_whole(text: str, language: str, share: tuple[float, float] | None) -> None:
    assert words_for(language).parse_share(text) == share


@pytest.mark.parametrize("text", ["180/12", "1/0", "0/0", "/5", "5/", "a/b", "-1/5", "5 of many"])
def test_no_share(text: str) -> None:
    with pytest.raises(NotANumber):
        words_for("en").parse_share(text)


@given(st.text(max_size=40))
def test_any_text_is_a_share_or_none_or_refused(text: str) -> None:
    try:
        share = words_for("it").parse_share(text)
    except NotANumber:
        return
    assert share is None or 0 <= share[0] <= share[1]
