"""Which columns hold what customers said, among titles, products, links, names and the owner's own replies."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from . import note_names as names
from .asking import Asking
from .cells import Cell, is_blank
from .columns import Column
from .kinds import kind
from .left_out import is_placeholder
from .note_names import Role
from .words import cleaned

_SAMPLE = 400  # cells with something in them
_MOST_ROWS = 20_000  # that are searched for them
_FEW = 5  # cells; so few may repeat by chance
_LINK = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\S*[/\\]\S*[/\\]\S*", re.IGNORECASE)
_CODE = re.compile(r"[\w+=/-]*\d[\w+=/-]*", re.ASCII)


@dataclass(slots=True)
class Look:
    """What a column looks like, by its name and a sample of its cells."""

    column: Column
    role: Role
    filled: int = 0
    texts: float = 0.0  # share of cells that are words
    words: float = 0.0  # words in a cell, on average
    long: float = 0.0  # share of cells with several words
    different: float = 1.0  # share of cells that stand there once
    sample: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.column.name

    @property
    def is_text(self) -> bool:
        return self.filled > 0 and self.texts >= 0.5

    @property
    def is_free(self) -> bool:
        """Written by somebody, not chosen from a list."""
        varied = self.different >= 0.5 or self.filled < _FEW
        return self.is_text and varied and self.words >= 2.5 and self.long >= 0.3

    @property
    def score(self) -> float:
        named = 4.0 if names.is_main(self.name) else 2.0 if self.role == "body" else 1.5 if names.asks(self.name) else 0
        less = 1.5 if names.is_copy(self.name) else 0
        return named - less + min(self.words, 30) / 10 + 2 * self.long + min(self.filled, 20) / 40


@dataclass(slots=True)
class WordsColumns:
    """`parts` are joined in their order; `replies` and `authors` are left out, and told."""

    parts: list[Column]
    title: Column | None = None
    replies: list[Column] = field(default_factory=list)
    authors: list[Column] = field(default_factory=list)
    others: list[Column] = field(default_factory=list)
    score: float = 0.0
    own_text: bool = False  # only a caption or the like was found


def look_at(column: Column) -> Look:
    found = Look(column, names.role(column.name))
    cells = [cell for cell in _head(column) if not is_blank(cell)][:_SAMPLE]
    if not cells:
        return found
    texts = [cell for cell in cells if isinstance(cell, str) and _is_words(cell)]
    counts = [len(cell.split()) for cell in texts]
    found.filled, found.texts = len(cells), len(texts) / len(cells)
    if texts:
        found.words = sum(counts) / len(texts)
        found.long = sum(count >= 4 for count in counts) / len(texts)
        found.different = len(set(texts)) / len(texts)
        found.sample = [cleaned(cell) for cell in texts[:50]]
    return found


def _head(column: Column) -> Sequence[Cell]:
    head = column.head(_SAMPLE)
    return head if sum(not is_blank(cell) for cell in head) >= _SAMPLE // 4 else column.head(_MOST_ROWS)


def _is_words(cell: str) -> bool:
    text = cell.strip()
    if len(text) > 300:
        return " " in text
    return kind(text) == "text" and not _LINK.fullmatch(text) and not _CODE.fullmatch(text)


def words_columns(columns: Sequence[Column], asking: Asking) -> WordsColumns | None:
    """None where no column holds words; asked where several do, and none is clearly the one."""
    looks = [look_at(column) for column in columns]
    _settle_replies(looks)
    replies = [look.column for look in looks if look.role == "own_reply" and look.is_text]
    authors = [look.column for look in looks if look.role == "author" and look.is_text]
    texts = [look for look in looks if look.is_text]
    found = _chosen(texts, asking) or _own_text(texts, asking)
    if found is None:
        return None
    found.replies, found.authors = replies, authors
    taken = [*found.parts, *replies, *authors, *([found.title] if found.title else [])]
    found.others = [column for column in columns if not any(column is one for one in taken)]
    return found


def _settle_replies(looks: list[Look]) -> None:
    """“Response” is the owner's where a review or message stands beside it."""
    texts = [look for look in looks if look.is_text and not names.may_be_reply(look.name)]
    reviews = [look for look in texts if look.role == "body" or (look.role == "" and look.is_free)]
    if reviews and not any(names.last(look.name) in ("question", "domanda", "pregunta") for look in looks):
        for look in looks:
            if names.may_be_reply(look.name) and look.role in ("", "body"):
                look.role = "own_reply"


def _chosen(texts: list[Look], asking: Asking) -> WordsColumns | None:
    bodies = [look for look in texts if look.role in ("body", "") and (look.is_free or names.is_main(look.name))]
    named = [look for look in texts if look.role == "body" and look.words >= 1.5 and look.different >= 0.6]
    named = [look for look in named if not names.is_vague(look.name)]
    bodies = _without_copies(bodies or named)
    titles = [look for look in texts if look.role == "title"]
    sides = [look for look in texts if look.role in ("good_side", "bad_side") and (look.long > 0 or look.words > 1)]
    if len({look.role for look in sides}) == 2:
        bodies = [look for look in bodies if names.is_main(look.name)]
        return _joined(bodies + sides, titles)
    bodies += [look for look in sides if look.is_free]
    if not bodies:
        return _joined([max(titles, key=lambda look: look.score)], []) if any(t.is_free for t in titles) else None
    ranked = sorted(bodies, key=lambda look: look.score, reverse=True)
    rivals = [ranked[0], *(look for look in ranked[1:] if _rivals(look, ranked[0]))]
    if len(rivals) == 1:
        return _joined(rivals, titles)
    options = list(dict.fromkeys(look.name for look in rivals))
    answer = asking.ask("words_column", [*options, "all"])
    parts = rivals if answer == "all" else [look for look in rivals if look.name == answer] or rivals[:1]
    in_order = [look for look in texts if any(look is part for part in parts)]
    return _joined(in_order, titles)


def _rivals(look: Look, best: Look) -> bool:
    """Whether it may be what was meant as well: free words, and a name that does not speak against it."""
    if not look.is_free:
        return False
    if names.is_main(best.name) and not names.asks(best.name):
        return look.role in ("body", "good_side", "bad_side") or names.asks(look.name)
    return look.role == "body" or names.asks(look.name) or look.score >= 0.5 * best.score


def _without_copies(bodies: list[Look]) -> list[Look]:
    """Of columns that say nearly the same, the one with the better name; then the first."""
    kept: list[Look] = []
    for look in sorted(bodies, key=lambda look: -look.score):
        if not any(_is_copy(look, other) for other in kept):
            kept.append(look)
    return [look for look in bodies if any(look is one for one in kept)]


def _is_copy(one: Look, other: Look) -> bool:
    plain = [{re.sub(r"\W+|<[^>]*>", "", text.lower())[:80] for text in look.sample} for look in (one, other)]
    return len(plain[0] & plain[1]) >= 0.6 * max(1, min(map(len, plain))) or (
        names.is_copy(one.name) and names.is_main(other.name)
    )


def _joined(parts: list[Look], titles: list[Look]) -> WordsColumns:
    title = next((look for look in titles if _is_own_words(look) and look not in parts), None)
    score = max(look.score for look in parts) * min(1.0, sum(look.filled for look in parts) / 3)
    return WordsColumns([look.column for look in parts], title.column if title else None, score=score)


def _is_own_words(title: Look) -> bool:
    """A headline that somebody wrote; “Delivery” or the name of a product is a label."""
    if names.is_subject(title.name):
        return title.words >= 2 and title.different >= 0.6
    return title.words >= 1.5 and title.different >= 0.6


def _own_text(texts: list[Look], asking: Asking) -> WordsColumns | None:
    """A caption or the text of a post, where there is nothing else."""
    posts = [look for look in texts if look.role == "own_post" and (look.is_free or look.words >= 2)]
    if not posts:
        return None
    found = _joined([max(posts, key=lambda look: (look.words, look.score))], [])
    found.own_text = True
    return found


def joined_words(parts: list[str], title: str) -> str:
    """Title and words under each other, unless the words begin with the title; placeholders say nothing."""
    told = [part for part in parts if part and not is_placeholder(part)]
    body = "\n".join(dict.fromkeys(told))
    title = _RATED.sub("", title)
    if not title or is_placeholder(title):
        return body
    start = title.rstrip(" .…").lower()
    return body if body.lower().startswith(start) else f"{title}\n{body}".strip()


_RATED = re.compile(r"^\d(?:[.,]\d)? (?:out of|su|de) 5 (?:stars|stelle|estrellas)\s*", re.IGNORECASE)
