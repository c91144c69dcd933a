"""Which doubt the words of an objective raise, if any."""

from .aims import is_particular, is_several
from .clauses import Link, clauses
from .kinds import Kind, Reading
from .senses import Sense
from .words import Word, read


def doubts_in(statement: str) -> tuple[str, ...]:
    """Some of "tactic" (M1), "vanity" (M6), "vague" and "several" (M7), worst first; at present never more than one."""
    words = read(statement)
    if not any(word.senses for word in words):
        return ()  # in no language that is known here
    readings = _readings(words)
    kinds = [reading.kind for reading in readings]
    if is_several(readings):
        return ("several",)
    if _say_little(readings):
        return ("vague",)
    if Kind.RESULT in kinds:
        return ()
    if Kind.APPLAUSE in kinds:
        return ("vanity",)
    if any(reading.kind is Kind.WISH and is_particular(reading, readings) for reading in readings):
        return ()
    if any(reading.kind is Kind.TOOL and not _comes_second(reading, readings) for reading in readings):
        return ("tactic",)
    return ("vague",) if Kind.WISH in kinds else ()


def _readings(words: list[Word]) -> list[Reading]:
    readings: list[Reading] = []
    for clause in clauses(words):
        readings.append(Reading(clause, readings[-1] if readings else None))
    return readings


def _say_little(readings: list[Reading]) -> bool:
    """Whether hardly a word says what the statement is about."""
    for reading in readings:
        names_something = reading.results or (reading.is_particular and reading.things)
        if reading.kind not in (Kind.DETAIL, Kind.DEED) or names_something:
            return False
    return sum(map(_weight, readings)) < _ENOUGH


_ENOUGH = 2


def _weight(reading: Reading) -> int:
    """How much there is to hold on to: unknown words, a quantity, something new, something done."""
    is_done = reading.kind is Kind.DEED and not reading.head.has(Sense.HAVE)
    return reading.unknown + reading.has(Sense.NUMBER) + reading.has(Sense.NEW) + is_done


def _comes_second(tool: Reading, readings: list[Reading]) -> bool:
    """ "More customers through social media" is a wish before it is a tool."""
    return tool.clause.link is Link.BY and readings[0].kind is Kind.WISH
