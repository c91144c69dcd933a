"""Lines that fit, and lose nothing."""

from hypothesis import given
from hypothesis import strategies as st

from components.report.clean import UNKNOWN, Printable, needs_shaping, runs_leftwards
from components.report.lines import break_lines, shorten

TEXTS = st.text(st.sampled_from("ab-/ \n"), max_size=200)
WIDTHS = st.floats(0.5, 50)
LATIN = Printable(range(0x20, 0x250))


def measure(text: str) -> float:
    """Every character is one wide."""
    return float(len(text))


def test_lines_break_at_spaces() -> None:
    assert break_lines("one two three", 8, measure) == ["one two", "three"]


def test_the_owners_own_lines_are_kept() -> None:
    assert break_lines("one\n\ntwo", 8, measure) == ["one", "", "two"]


def test_an_address_breaks_after_a_slash_where_that_wastes_little() -> None:
    assert break_lines("https://forum.example/questions", 25, measure) == ["https://forum.example/", "questions"]


def test_a_word_without_end_breaks_where_the_line_ends() -> None:
    assert break_lines("a" * 25, 10, measure) == ["a" * 10, "a" * 10, "a" * 5]


@given(TEXTS, WIDTHS)
def test_nothing_is_lost_but_spaces(text: str, width: float) -> None:
    assert "".join("".join(break_lines(text, width, measure)).split()) == "".join(text.split())


@given(TEXTS, WIDTHS)
def test_no_line_is_wider_than_its_column_unless_it_is_one_character(text: str, width: float) -> None:
    assert all(measure(line) <= max(width, 1.0) for line in break_lines(text, width, measure))


@given(TEXTS, st.floats(2, 50), st.integers(1, 4))
def test_a_shortened_text_says_that_it_is_shortened(text: str, width: float, most: int) -> None:
    whole, short = break_lines(text, width, measure), shorten(text, width, measure, most)
    assert len(short) <= most
    assert short == whole or short[-1].endswith("…")


@given(st.text(max_size=100))
def test_clean_text_holds_only_what_the_fonts_cover(text: str) -> None:
    clean = LATIN.clean(text)
    assert all(character in ("\n", "\xa0", UNKNOWN) or 0x20 <= ord(character) < 0x250 for character in clean)
    assert LATIN.clean(clean) == clean


def test_at_most_one_empty_line_stands_between_paragraphs() -> None:
    assert LATIN.clean("one\r\n\r\n \r\n\n\ntwo\u2028three") == "one\n\ntwo\nthree"


def test_directions_of_writing() -> None:
    assert runs_leftwards("“متى تفتحون”")
    assert runs_leftwards("123 שלום")
    assert not runs_leftwards("Bar مقهى")
    assert not runs_leftwards("")


def test_joined_letters_and_marks_need_shaping() -> None:
    assert needs_shaping("مقهى")
    assert needs_shaping("नमस्ते")
    assert not needs_shaping("Καφενείο, café, Кафе")
