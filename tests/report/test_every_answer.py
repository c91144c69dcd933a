"""Nothing that the owner answered is missing on paper, whatever fields the workbook will have one day."""

from datetime import date
from functools import cache

import pytest

from components.report.answers import MONEY
from components.texts import words_for
from components.texts.questions import QUESTIONS
from components.workbook import Named, Part, Unknown, Workbook, parts

from .books import every_field_answered, example, is_figure, is_text
from .reading import printed, squeezed, text_of

LANGUAGES = pytest.mark.parametrize("language", ["en", "it"])


@cache
def book() -> Workbook:
    return every_field_answered()


@cache
def paper(language: str) -> str:
    return squeezed(text_of(printed(book(), language)))


def kinds_of_parts(kind: type[Part] = Part) -> set[type[Part]]:
    return {kind}.union(*(kinds_of_parts(under) for under in kind.__subclasses__()))


def test_the_book_of_this_test_holds_every_kind_of_part() -> None:
    assert kinds_of_parts() - {Part, Named, Unknown} <= {type(part) for part in parts(book())}


@LANGUAGES
def test_every_text_is_printed(language: str) -> None:
    for part in parts(book()):
        for name, field in type(part).model_fields.items():
            if is_text(field):
                assert squeezed(getattr(part, name)) in paper(language), f"{type(part).__name__}.{name}"


@LANGUAGES
def test_every_figure_is_printed_in_the_form_of_the_language(language: str) -> None:
    words = words_for(language)
    for part in parts(book()):
        for name, field in type(part).model_fields.items():
            value = getattr(part, name)
            if is_figure(field) and value is not None:
                said = words.money(value, "GBP") if name in MONEY else words.number(value)
                assert squeezed(said) in paper(language), f"{type(part).__name__}.{name}"


@LANGUAGES
def test_every_day_is_printed(language: str) -> None:
    words = words_for(language)
    for part in parts(book()):
        for name in type(part).model_fields:
            value = getattr(part, name)
            if isinstance(value, date):
                assert squeezed(words.day_month(value)) in paper(language), f"{type(part).__name__}.{name}"


@LANGUAGES
def test_every_choice_is_printed_in_words(language: str) -> None:
    words = words_for(language)
    for part in parts(book()):
        for name in type(part).model_fields:
            asked = QUESTIONS.get(f"{type(part).__name__.lower()}.{name}")
            value = getattr(part, name)
            if asked and asked.choices and value is not None:
                assert squeezed(words(asked.choices[str(value)])) in paper(language), f"{type(part).__name__}.{name}"


@LANGUAGES
def test_every_word_of_the_worked_example_is_printed(language: str) -> None:
    own = example(language)
    text = squeezed(text_of(printed(own, language)))
    for part in parts(own):
        for name, field in type(part).model_fields.items():
            if is_text(field):
                assert squeezed(getattr(part, name)) in text, f"{type(part).__name__}.{name}"


def test_all_pilots_are_printed_with_their_reviews() -> None:
    own = example()
    earlier = own.pilots[0].model_copy(deep=True, update={"id": "earlier", "name": "The pilot of last year"})
    earlier.review.happened = "It rained for six weeks"
    own.pilots = [earlier, own.pilots[0]]
    text = squeezed(text_of(printed(own)))
    assert squeezed("An earlier pilot") in text
    assert squeezed("The pilot of last year") in text
    assert squeezed("It rained for six weeks") in text
    assert squeezed(own.pilots[1].review.happened) in text


def test_figures_from_before_that_were_changed_later_are_printed_as_they_were_frozen() -> None:
    own = example()
    assert "asthey" + "werefrozen" not in squeezed(text_of(printed(own)))
    own.metrics[0].readings[0].value = 99.0
    assert "asthey" + "werefrozen" in squeezed(text_of(printed(own)))
