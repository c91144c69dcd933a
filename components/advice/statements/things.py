"""Nouns, and what stands beside them: what is to be more or fewer, sold or filled."""

from dataclasses import dataclass

from .senses import NOUNS, PARTICULAR, RESULTS, TOOLS, WISHES, Sense
from .words import NOTHING, Word, first

_LONGEST = 3  # "Tuesday evening tables"
_TAKEN_FOR_QUALITY = (Sense.QUALITY, Sense.FAME, Sense.PUBLIC)


@dataclass(frozen=True)
class Thing:
    """A noun with its neighbours: "story views", "loyal customers"."""

    words: tuple[Word, ...]

    def has(self, *senses: Sense) -> bool:
        return any(word.has(*senses) for word in self.words)

    @property
    def is_particular(self) -> bool:
        """Whether it names something of its own; a quality beside a wish does not ("lasting relationships")."""
        if self.has(*PARTICULAR) or any(word.is_name for word in self.words):
            return True
        if self.has(Sense.PUBLIC) and any(word.is_unknown and word.text.endswith("ing") for word in self.words):
            return True  # "people renting kayaks"
        return any(word.is_unknown for word in self.words) and not self.has(*_TAKEN_FOR_QUALITY)

    @property
    def family(self) -> frozenset[Sense]:
        """Which results and wishes. E-mail is a tool here."""
        senses = (word.senses for word in self.words if not word.has(*TOOLS))
        return frozenset[Sense]().union(*senses) & (RESULTS | WISHES)


def is_thing(word: Word) -> bool:
    return word.is_unknown or word.has(*NOUNS)


def things_in(words: list[Word]) -> list[Thing]:
    found: list[Thing] = []
    at = 0
    while at < len(words):
        if is_thing(words[at]):
            found.append(_thing_from(words, at))
            at += len(found[-1].words)
        else:
            at += 1
    return found


def _thing_from(words: list[Word], start: int) -> Thing:
    end = start + 1
    while end < len(words) and end < start + _LONGEST and is_thing(words[end]):
        end += 1
    return Thing(tuple(words[start:end]))


def thing_after(words: list[Word], at: int) -> Thing | None:
    for place in range(at + 1, len(words)):
        if is_thing(words[place]) and not is_quality(words, place):
            return _thing_from(words, place)
    return None


def thing_before(words: list[Word], at: int) -> Thing | None:
    before = [word for word in words[:at] if is_thing(word) and not (word.is_unknown and word.is_infinitive)]
    return Thing((before[-1],)) if before else None


def word_after(words: list[Word], at: int) -> Word:
    return first(word for word in words[at + 1 :] if not word.has(Sense.PLAIN))


def is_quality(words: list[Word], at: int) -> bool:
    """Whether the word says how something is to be: "be more solid"."""
    if not words[at].is_unknown:
        return False
    before = [word for word in words[:at] if not word.has(Sense.PLAIN)]
    return len(before) > 1 and before[-1].has(Sense.MORE) and before[-2].has(Sense.BE)


def is_compared(words: list[Word], at: int) -> bool:
    """Whether a quality follows, which belongs to the noun before: "una visione più chiara"."""
    before, after = (words[at - 1] if at else NOTHING), first(words[at + 1 :])
    is_noun = is_thing(before) and not before.is_infinitive
    return words[at].has(Sense.COMPARE) and is_noun and (after.is_unknown or after.has(Sense.QUALITY, Sense.SIZE))


def is_direct(words: list[Word], start: int, thing: Thing) -> bool:
    """Whether the deed goes straight to the thing: "build a following", not "reply to comments"."""
    return not any(word.has(Sense.PREPOSITION) for word in words[start + 1 : words.index(thing.words[0])])
