"""What somebody wrote, as it was meant: whole, with its line breaks and emoji, without what programs do to it."""

import html
import re
from collections.abc import Iterable, Sequence

from .cells import Cell

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\xad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_LINE_END = re.compile("\r\n|\r|\x85|\u2028|\u2029")
_JOINER = re.compile(r"(.?)(\u200d+)(?=(.?))", re.DOTALL)
_TAGS = re.compile("(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]+")  # they end the flag of a nation
_SURROGATE = re.compile("[\ud800-\udfff]")

_CP1252 = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0x100)}
_BYTES = {sign: byte for byte, sign in _CP1252.items()} | {chr(byte): byte for byte in range(0x80, 0x100)}
_RUN = re.compile("[" + re.escape("".join(_BYTES)) + "]+")
_GARBLED = re.compile("[\xc2-\xf4][" + re.escape("".join(sign for sign, byte in _BYTES.items() if byte < 0xC0)) + "]")
_SAMPLE = 3_000
# À È É … before a quotation mark, as in “perché È”, make sense as UTF-8 too, and mean themselves
_TRUE_LETTERS = frozenset(b"\xc8\xc9\xcc\xcd\xd2\xd3\xd6\xd9\xda\xdc\xdf\xe0\xe1\xe8\xe9\xec\xed\xf2\xf3")


def cleaned(text: str) -> str:
    """Entities as the signs that they stand for, line ends alike, no invisible signs; emoji stay whole."""
    if "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    text = _LINE_END.sub("\n", text) if not text.isprintable() else text
    if text.isascii() and text.isprintable():
        return text.strip()
    text = _INVISIBLE.sub("", _TAGS.sub("", text))
    if "\u200d" in text:
        text = _JOINER.sub(_kept_within_emoji, text)
    if _SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.strip()


def _kept_within_emoji(found: re.Match[str]) -> str:
    joins = all(sign > "\u203b" and not sign.isalpha() for sign in (found[1] or " ", found[3] or " "))
    return found[1] + ("\u200d" if joins else "")


def mended(cells: Sequence[Cell]) -> Sequence[Cell]:
    """“perchÃ©” as “perché”, where a whole column was written as UTF-8 and read as something else."""
    return [_mended(cell) if isinstance(cell, str) else cell for cell in cells] if is_garbled(cells) else cells


def is_garbled(cells: Iterable[Cell]) -> bool:
    """Whether nearly all that is not ASCII makes sense once its bytes are read as UTF-8."""
    right = wrong = 0
    for cell in cells:
        if isinstance(cell, str) and not cell.isascii():
            for run in _RUN.findall(cell):
                right, wrong = (right + 1, wrong) if _decoded(run) is not None else (right, wrong + 1)
        if right + wrong > _SAMPLE:
            break
    return right > 0 and right >= 9 * wrong


def _mended(text: str) -> str:
    if text.isascii() or not _GARBLED.search(text):
        return text
    return _RUN.sub(lambda found: _decoded(found[0]) or found[0], text)


def _decoded(run: str) -> str | None:
    found = bytes(_BYTES[sign] for sign in run)
    if _TRUE_LETTERS & set(found):
        return None
    try:
        return found.decode("utf-8")
    except UnicodeDecodeError:
        return None


_WRAPPED = re.compile(
    r"\s*<(?:p|div|span|html|body|section)\b[^>]*>.*</(?:p|div|span|html|body|section)>\s*", re.DOTALL
)
_LINE_TAG = re.compile(r"<br ?/?>\n?|</(?:p|div|li|tr|h\d)>\s*", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")


def is_marked_up(cells: Iterable[Cell]) -> bool:
    """Whether a program wrapped every text in tags of a web page; a single tag may be somebody's own words."""
    texts = [cell for cell in cells if isinstance(cell, str) and cell.strip()]
    return bool(texts) and all(map(_WRAPPED.fullmatch, texts))


def without_tags(text: str) -> str:
    return _TAG.sub("", _LINE_TAG.sub("\n", text))
