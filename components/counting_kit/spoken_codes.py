"""Codes that customers say or type: short, and hard to mistake on the phone and on paper, in English and Italian.

Two letters, then figures: CM47. Of each group that sounds alike (B C D E G P T V, M N, F S X, A H J K) one letter
stands at most, and none that looks like a figure. The figures leave out 0 1 2 5 6 8, which look like letters, and so
one of five and nine, of tre and sei. What is left of doubt (a 4 written like a 9) is noticed: see `spoken_code`.
"""

import hashlib
import unicodedata
from collections.abc import Collection
from itertools import count, pairwise, permutations, product

LETTERS, FIGURES = "CFKMR", "3479"
SHORTEST = 4
_RUDE = {"FK", "MF"}  # read as an oath
_AS_WRITTEN: dict[int, int] = {}
_LOOKS = str.maketrans("OQDILSZBV", "00011528U")
_SOUNDS = str.maketrans("BDEGPTVNSXAHJ56", "CCCCCCCMFFKKK93")


def spoken_code(campaign: str, channel: str, taken: Collection[str] = ()) -> str:
    """The code of a campaign at a channel: always the same one, unless one slip would make it a code that is taken."""
    near = {left for code in taken if _bare(code) for left in _one_left_out(_bare(code))}
    return next(
        code
        for length in count(SHORTEST)
        for code in _in_an_order_of_its_own(_codes(length), f"{_bare(campaign)} {_bare(channel)}")
        if near.isdisjoint(_one_left_out(code))
    )


def heard(code: str, known: Collection[str]) -> str | None:
    """The known code that somebody wrote down, be it with one slip; None where none is near, or more than one is."""
    written, codes = _bare(code), {_bare(one): one for one in known if _bare(one)}
    for alike in (_AS_WRITTEN, _LOOKS, _SOUNDS):
        same = [one for bare, one in codes.items() if bare.translate(alike) == written.translate(alike)]
        if same:
            return same[0] if len(same) == 1 else None
    long = {bare: one for bare, one in codes.items() if len(bare) >= SHORTEST}  # shorter ones forgive no slip
    near = [one for bare, one in long.items() if not _one_left_out(bare).isdisjoint(_one_left_out(written))]
    return near[0] if len(near) == 1 else None


def _codes(length: int) -> list[str]:
    """Every code of this length. No sign comes twice in a row: a double is soon lost on the phone."""
    pairs = [a + b for a, b in permutations(LETTERS, 2) if a + b not in _RUDE]
    figures = ["".join(run) for run in product(FIGURES, repeat=length - 2) if all(a != b for a, b in pairwise(run))]
    return [pair + run for pair, run in product(pairs, figures)]


def _in_an_order_of_its_own(codes: list[str], words: str) -> list[str]:
    """As if shuffled, and always alike for the same words."""
    return sorted(codes, key=lambda code: hashlib.blake2s(f"{words} {code}".encode()).digest())


def _bare(code: str) -> str:
    """Capitals and figures alone, without accents, gaps and hyphens."""
    apart = unicodedata.normalize("NFKD", code.upper())
    return "".join(sign for sign in apart if sign.isalnum())


def _one_left_out(code: str) -> set[str]:
    """The code, whole and without each of its signs in turn.

    Two codes have one of these in common wherever one slip lies between them: a sign wrong, missing, too many or moved.
    """
    return {code, *(code[:i] + code[i + 1 :] for i in range(len(code)))}
