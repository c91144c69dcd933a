"""Where something was said, if a column tells it; and whether the rows are the owner's own posts."""

import re
from collections.abc import Sequence

from .cells import is_blank, spelled
from .columns import Column
from .note_names import last, plain

_SAMPLE = 2_000
_LONGEST = 80
_MOST = 60  # different places
_SURE = re.compile(
    r"(?:(?:review|feedback|contact|ticket|source|comment|lead|data) )?"
    r"(?:channels?|canal[ei]?|platforms?|piattaform[ae]|plataforma|sources?|fonte|origine|origen|provenienza"
    r"|fuente|via|site|sito|sitio|website|portale?|forum|social"
    r"|subreddit|group name|nome (?:del )?gruppo)(?: (?:name|nome|di contatto|del ticket))?"
    r"|(?:our |your )?(?:branch|store|shop|outlet|salon|restaurant|hotel|property|listing|business)"
    r"(?: (?:name|location|title))?"
    r"|sede|negozio|filiale|punto vendita|locale|struttura|ristorante|tienda|sucursal|local"
    r"|(?:nome|nombre) (?:del(?:la)? |de la )?(?:negozio|sede|locale|struttura|attivita|ristorante|hotel|tienda)"
    r"|location name|place name|via channel|where (?:did you )?(?:buy|visit)"
)
_ASKED = re.compile(
    r"\b(?:which|what|quale|in quale|que|cual)\b.*\b(?:store|shop|branch|location|sede|negozio|filiale|punto vendita"
    r"|tienda|sucursal)\b"
)
_PERHAPS = re.compile(r"location|luogo|posto|place|lugar|area|zona|office|ufficio|city|citta|ciudad")
_LINK = re.compile(r"https?://|www\.|@|<")

_OWN = {
    "likes": r"likes?|like count|mi piace|me gusta|favou?rite count|favou?rites|reactions?|reazioni"
    r"|reacciones|thumbs up",
    "shares": r"shares?|condivisioni|compartid[oa]s?|retweets?|retweet count|reposts?|share count",
    "impressions": r"impressions?|impression count|visualizzazioni|impresiones|views|view count|plays",
    "reach": r"reach|copertura|alcance|people reached|reached|accounts reached|persone raggiunte",
    "link": r"permalink|post link|post url|link al post|tweet permalink",
    "caption": r"caption|didascalia|post message|post text|testo del post|leyenda|media caption|post caption",
    "engagement": r"engagements?|engagement rate|engaged users|interazioni|interacciones|total engagement",
    "saves": r"saves?|saved|salvataggi|guardados|bookmarks?",
    "kind": r"post type|tipo di post|media type|tipo de publicacion|publish time|orario di pubblicazione|post id"
    r"|creation timestamp|ora di pubblicazione|identificativo del post|id del post",
    "comments": r"comments?|commenti|comentarios|comments count|reply count|replies|comment count",
    "clicks": r"clicks?|link clicks|clic|clic sul link|url clicks|total clicks|altri clic",
    "follows": r"follows?|new follows",
}  # fmt: skip
_OWN_SIGNS = {sign: re.compile(pattern) for sign, pattern in _OWN.items()}
_SURELY_OWN = frozenset({"impressions", "reach", "engagement", "saves", "clicks", "follows"})


def place_column(columns: Sequence[Column]) -> Column | None:
    """A column of channels, platforms or branches; a town only where it repeats, since it may be the customer's."""
    for pattern, repeats in ((_SURE, False), (_ASKED, True), (_PERHAPS, True)):
        for column in columns:
            name = plain(column.name)
            matches = pattern.search(name) if pattern is _ASKED else pattern.fullmatch(last(column.name))
            if (matches or pattern.fullmatch(name)) and _holds_places(column, repeats):
                return column
    return None


def _holds_places(column: Column, repeats: bool) -> bool:
    cells = [spelled(cell) for cell in column.head(_SAMPLE) if not is_blank(cell)]
    different = set(cells)
    if not cells or any(len(cell) > _LONGEST or _LINK.search(cell) for cell in different):
        return False
    if not all(re.search(r"[^\W\d_]", cell) for cell in different) or len(different) > max(_MOST, len(cells) // 20):
        return False
    return not repeats or (len(cells) >= 4 and len(different) * 2 <= len(cells))


def look_like_own_posts(columns: Sequence[Column], has_rating: bool, authors: Sequence[Column]) -> bool:
    """Counts that only the owner of a page is shown, in rows that are all by one, or by nobody named."""
    signs = {
        sign
        for column in columns
        for sign, pattern in _OWN_SIGNS.items()
        if pattern.fullmatch(last(column.name)) or pattern.fullmatch(plain(column.name))
    }
    by_one = all(len({spelled(cell) for cell in column.head(_SAMPLE) if not is_blank(cell)}) <= 1 for column in authors)
    surely = len(signs & _SURELY_OWN) >= 1 and len(signs) >= 2
    if any(plain(column.name).endswith("media owner value") for column in columns):
        return True  # what the owner wrote below the pictures of others
    return not has_rating and by_one and (surely or len(signs) >= 2)
