"""A statement falls into clauses: an aim, what it is for, by which means, what else."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from .senses import OWN_DEEDS, TOOLS, VERBS, Sense
from .words import Word, first


class Link(StrEnum):
    """How a clause hangs on what stands before it."""

    FIRST = "nothing stands before it"
    AND = "a further one"
    FRESH = "a further one that begins anew, after a full stop or a semicolon"
    TO = "the purpose"
    BY = "the means"
    THAT = "more about the same"


@dataclass
class Clause:
    link: Link
    words: list[Word] = field(default_factory=list)

    @property
    def is_hollow(self) -> bool:
        """Without content: "we would like", "by June"."""
        return all(word.has(*_HOLLOW) or not (word.senses or word.is_unknown) for word in self.words)


_HOLLOW = (
    *(Sense.PLAIN, Sense.HAVE, Sense.UNIT, Sense.RATE),
    *(Sense.AND, Sense.TO, Sense.DEED, Sense.FOR, Sense.BY, Sense.THAT),
)
_NEW_START = frozenset(".;\n!?")
_EXPLAINS = frozenset(":(")
_COMPARES = frozenset([
    *("down", "up", "instead", "against", "compared", "today", "now", "currently", "from", "since", "rather"),
    *("invece", "anziche", "contro", "adesso", "oggi", "ora", "rispetto", "dai", "dal", "dalle", "da"),
])  # fmt: skip
_OF_WHICH = frozenset(["of", "delle", "dei", "degli", "su", "out"])
_WHEN = frozenset([
    *("by", "before", "within", "until", "from", "in", "at", "of", "between", "during", "after", "over", "on"),
    *("entro", "prima", "da", "dal", "dalla", "a", "ad", "nel", "nella", "in", "per", "fra", "tra", "dopo", "ogni"),
])  # fmt: skip
_LONGEST_FRAME = 8  # words


def clauses(words: list[Word]) -> list[Clause]:
    found = [Clause(Link.FIRST)]
    for at, word in enumerate(words):
        link = _link(words, at, found[-1])
        if link is None:
            found[-1].words.append(word)
        elif found[-1].is_hollow:
            found[-1].link = _kept(found[-1], link)
            found[-1].words.append(word)
        elif link is Link.AND and word.is_break and len(found) == 1 and _frames(found[0]):
            found[0].link = Link.THAT
            found.append(Clause(Link.FIRST, [word]))
        elif link is Link.FIRST:
            found[-1].link = Link.BY
            found.append(Clause(Link.FIRST, [word]))
        else:
            found.append(Clause(link, [word]))
    return [clause for clause in found if not clause.is_hollow]


def _kept(before: Clause, after: Link) -> Link:
    """Of two links that meet: ", so that" is a purpose, "we would like to" the beginning, "and that" a further one."""
    is_further = before.link is Link.AND and after is Link.THAT and not before.words[0].is_break
    return before.link if is_further or before.link in (Link.FIRST, Link.FRESH) else after


def _link(words: list[Word], at: int, so_far: Clause) -> Link | None:
    word = words[at]
    if word.text in _EXPLAINS:
        return Link.THAT
    if word.is_break:
        if _compares(words[at + 1 :]):
            return Link.THAT
        return Link.FRESH if word.text in _NEW_START else Link.AND
    if word.text in ("&", "+") and so_far.words and len(so_far.words[-1].text) > 1:  # but R&D
        return Link.AND
    if _ends_means(word, so_far):
        return Link.FIRST
    return next(_links(word, words[at + 1 :], so_far), None)


def _ends_means(word: Word, so_far: Clause) -> bool:
    """Whether a statement that began with its means comes to its aim: "con la newsletter vorrei"."""
    if so_far.link is not Link.FIRST or not so_far.words:
        return False
    begun = so_far.words[0]
    with_tool = begun.has(Sense.WITH, Sense.BY) and any(before.has(*TOOLS) for before in so_far.words)
    is_aim = word.has(Sense.WANT) or (word.is_infinitive and word.has(*VERBS, Sense.LOYALTY))
    return is_aim and (with_tool or _is_own_gerund(begun))


def _compares(rest: list[Word]) -> bool:
    """What follows a comma measures what stands before it: "down from nine", "today it is six", "non più quaranta"."""
    texts = [word.text for word in rest[:3]]
    if not texts:
        return False
    if texts[0] in ("not", "non", "no"):
        return (
            len(texts) > 1 and texts[1] in ("longer", "più", "piu", "the") and "di" not in texts
        )  # "non più di" is a limit
    if texts[0] in _OF_WHICH:
        return len(rest) > 1 and rest[1].has(Sense.NUMBER)
    return texts[0] in _COMPARES


def _frames(clause: Clause) -> bool:
    """A beginning that only says when: "before the clocks change", "fra le due e le quattro"."""
    first_word = clause.words[0].text if clause.words else ""
    is_short = len(clause.words) <= _LONGEST_FRAME
    says_more = any(word.has(Sense.MORE, Sense.LESS, *VERBS) for word in clause.words)
    return clause.link is Link.FIRST and is_short and first_word in _WHEN and not says_more


def _links(word: Word, rest: list[Word], so_far: Clause) -> Iterator[Link]:
    if word.has(Sense.AND) and not (first(rest).has(Sense.NUMBER) and _between(so_far)):
        yield Link.AND
    if word.has(Sense.TO) or (_is_purpose(word, rest) and not _is_wish(so_far)):
        yield Link.TO
    if _is_means(word, rest):
        yield Link.BY
    if word.has(Sense.THAT):
        yield Link.THAT


def _between(so_far: Clause) -> bool:
    """ "Between two and four" is one time, not two aims."""
    return any(word.text in ("between", "fra", "tra") for word in so_far.words[-5:])


def _is_wish(so_far: Clause) -> bool:
    """ "And I would like to" has not said anything yet; a mere comma before "to" has."""
    return so_far.is_hollow and any(not word.is_break for word in so_far.words)


def _is_purpose(word: Word, rest: list[Word]) -> bool:
    """ "To fill", "per riempire", "for more bookings"; but not "to hotels"."""
    if word.has(Sense.DEED):
        following = first(other for other in rest if not other.is_manner)
        return following.has(*VERBS) or (following.is_unknown and not following.is_name)
    if not word.has(Sense.FOR):
        return False
    is_quantity = first(rest).has(Sense.MORE, Sense.LESS, Sense.NUMBER)
    return is_quantity or first(other for other in rest if not other.has(Sense.PLAIN)).is_infinitive


def _is_means(word: Word, rest: list[Word]) -> bool:
    following = first(other for other in rest if not other.has(Sense.PLAIN))
    if word.has(Sense.BY):
        return bool(rest)
    if word.has(Sense.WITH):
        return following.has(*TOOLS) or (word.text == "by" and following.text.endswith("ing"))
    return _is_own_gerund(word)


def _is_own_gerund(word: Word) -> bool:
    """ "Pubblicando", "rispondendo": what the owner does on the way."""
    return word.text.endswith(("ando", "endo")) and word.has(*OWN_DEEDS)
