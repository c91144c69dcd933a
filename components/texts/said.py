"""What was said in one language, and may still stand on the screen once another is chosen."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

Given = ParamSpec("Given")
Speaker = TypeVar("Speaker")


class Said(str):
    """A finished text that knows how it came about."""

    anew: Callable[[Any], str]


def can_be_said_anew(
    voice: Callable[Concatenate[Speaker, Given], str],
) -> Callable[Concatenate[Speaker, Given], str]:
    """For a method of `Words`: its text can be said again by other `Words`, and so can every text inside it."""

    @wraps(voice)
    def say(words: Speaker, /, *given: Given.args, **values: Given.kwargs) -> str:
        def anew(other: Any) -> str:
            inside: Any = {name: said_by(other, value) for name, value in values.items()}
            return say(other, *given, **inside)

        said = Said(voice(words, *given, **values))
        said.anew = anew
        return said

    return say


def said_by(words: Any, text: Any) -> Any:
    """The text in the language of `words`. One that no `Words` made, such as the owner's own, stays as it is."""
    return text.anew(words) if isinstance(text, Said) else text
