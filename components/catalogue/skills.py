"""What a channel asks of those who work on it, and the words in which people say that they can do it (M16).

The words are no texts of the screen: they are beginnings of words as people write them, each language with its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from components.texts import N_

from .entries import Entry, by_code


@dataclass(frozen=True)
class Skill(Entry):
    name: str
    english: tuple[str, ...]
    italian: tuple[str, ...]


SKILLS = by_code(
    Skill(
        "writing",
        N_("writing"),
        ("writ", "wrote", "texts", "copywr", "blog", "newsletter"),
        ("scriv", "scritt", "testi", "testo", "blog", "newsletter"),
    ),
    Skill("photos", N_("photos"), ("photo", "pictur", "camera"), ("foto", "immagin")),
    Skill("video", N_("video"), ("video", "film"), ("video", "film", "ripres", "montagg")),
    Skill(
        "answering",
        N_("answering quickly"),
        ("answer", "repl", "respon", "email", "inbox", "chat", "messag"),
        ("rispo", "email", "chat", "messagg"),
    ),
    Skill(
        "spoken",
        N_("talking with people"),
        ("talk", "speak", "spoke", "phone", "telephon", "counter", "explain"),
        ("parla", "telefon", "banco", "chiacchier", "spieg"),
    ),
)

_NOT = {"not", "no", "never", "cannot", "can't", "won't", "doesn't", "don't", "isn't", "non", "né", "mai"}
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def skills_in(text: str) -> frozenset[str]:
    """The codes of the skills that the text claims, in either language; not what it denies ("no videos").

    A denial holds for its part of the sentence, or for the part before it where its own names no skill
    ("Writing? Rather not").
    """
    found: set[str] = set()
    for sentence in re.split(r"[.;!\n]+", text.casefold()):
        claimed: list[set[str]] = []
        for part in re.split(r"[,?:]|\bbut\b|\bma\b", sentence):
            said = set(_WORD.findall(part.replace("’", "'")))
            named = {code for word in said for code in _meant(word)}
            if said & _NOT:
                claimed = claimed[:-1] if not named else claimed
            else:
                claimed.append(named)
        found.update(*claimed)
    return frozenset(found)


def _meant(word: str) -> Iterator[str]:
    plain = word.replace("-", "").rsplit("'", 1)[-1]
    for code, skill in SKILLS.items():
        if plain.startswith((*skill.english, *skill.italian)):
            yield code
