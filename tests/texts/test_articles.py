"""In Italian a percentage carries its article inside a sentence (WORDS 4)."""

import pytest

from components.texts import words_for


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ("1%", "l’1%"), ("1,5%", "l’1,5%"), ("8%", "l’8%"), ("8,6%", "l’8,6%"), ("11%", "l’11%"), ("80%", "l’80%"),
        ("89%", "l’89%"), ("0,5%", "lo 0,5%"), ("16%", "il 16%"), ("10%", "il 10%"), ("18%", "il 18%"),
        ("100%", "il 100%"), ("110%", "il 110%"), ("1.000%", "il 1.000%"),
    ],
)  # fmt: skip
def test_how_it_is_read_aloud_decides(figure: str, said: str) -> None:
    assert words_for("it").with_article(figure) == said
    assert words_for("en").with_article(figure) == figure
