import pytest

from components.charts import DARK, LIGHT, Palette, palette


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio of relative luminances."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_words_and_marks_stand_out_from_the_page(ink: Palette) -> None:
    for words in (ink.quiet, ink.target_words, ink.pilot):
        assert contrast(words, ink.page) >= 4.5
    for mark in (ink.before, ink.pilot, ink.target):
        assert contrast(mark, ink.page) >= 3


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_lines_stand_out_from_the_band(ink: Palette) -> None:
    for line in (ink.before, ink.pilot, ink.target):
        assert contrast(line, ink.band) >= 3


def test_dark_asks_for_dark() -> None:
    assert palette(dark=True) is DARK
    assert palette(dark=False) is LIGHT
