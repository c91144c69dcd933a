"""Text broken into lines that fit a width. Pure: how wide a piece is, the caller says."""

import re
from collections.abc import Callable, Iterator

Measure = Callable[[str], float]

_GOOD_BREAKS = re.compile(r"(?<=[-/.,;:?&=])")


def break_lines(text: str, width: float, measure: Measure) -> list[str]:
    """The lines of `text`. Every character but the spaces at line ends is in one of them, in order."""
    return [line for paragraph in text.split("\n") for line in _paragraph(paragraph, width, measure)]


def shorten(text: str, width: float, measure: Measure, most: int) -> list[str]:
    """At most `most` lines; the last one ends in "…" where something is left out."""
    lines = break_lines(text, width, measure)
    if len(lines) <= most:
        return lines
    last = lines[most - 1].rstrip(" ,;:.–-")
    while last and measure(last + "…") > width:
        last = last[:-1].rstrip()
    return [*lines[: most - 1], last + "…"]


def _paragraph(paragraph: str, width: float, measure: Measure) -> Iterator[str]:
    line, used, space = "", 0.0, measure(" ")
    for word, wide in _words(paragraph, width, measure):
        if line and used + space + wide > width:
            yield line
            line, used = word, wide
        else:
            used += (space if line else 0.0) + wide
            line = f"{line} {word}" if line else word
    yield line


def _words(paragraph: str, width: float, measure: Measure) -> Iterator[tuple[str, float]]:
    for word in paragraph.split(" "):
        wide = measure(word)
        if wide <= width:
            if word:
                yield word, wide
        else:
            yield from ((piece, measure(piece)) for piece in _pieces(word, width, measure))


def _pieces(word: str, width: float, measure: Measure) -> Iterator[str]:
    """A word wider than a line: in parts that fit, after a slash or a full stop where that wastes little."""
    while word:
        fits = _longest_start(word, width, measure)
        if fits < len(word):
            ends = [found.end() for found in _GOOD_BREAKS.finditer(word, 1, fits)]
            fits = next((end for end in reversed(ends) if end > fits * 0.6), fits)
        yield word[:fits]
        word = word[fits:]


def _longest_start(word: str, width: float, measure: Measure) -> int:
    """How many characters fit: at least one, so that no width is too narrow."""
    used = 0.0
    for number, character in enumerate(word):
        used += measure(character)
        if used > width:
            return max(number, 1)
    return len(word)
