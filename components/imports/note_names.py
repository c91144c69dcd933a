"""What the name of a column says about who wrote what stands in it, in the languages of common exports.

A name decides nothing alone: `words_column` weighs it against the cells.
"""

import re
from functools import lru_cache
from typing import Literal

from .date_words import without_accents

Role = Literal["body", "title", "good_side", "bad_side", "own_reply", "author", "translated", "own_post", "decoy", ""]


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b")


_OWNER = (
    r"(?:(?:business )?owner|merchant|seller|shop|store|company|developer|dev|management|manager|host|hotel|property"
    r"|admin|agent|staff|support|vendor|brand|our|public|business)"
)
_OWNER_IT = (
    r"(?:proprietari\w*|titolare|azienda|venditore|venditrice|struttura|gestore|hotel|sviluppatore|negozio|nostra|tua"
    r"|attivita|propietari\w*|empresa|vendedor|establecimiento|desarrollador|direzione|host)"
)
_OF_IT = r"(?:d(?:i|a|e|el|al|ella|alla|ello|allo|elle|ei)? ?(?:l )?(?:la )?)?"
_OWN_REPLY = _any(
    r"repl(?:y|ies|ied)", rf"{_OWNER} (?:responses?|answers?|respond\w*)",
    r"(?:owner|developer|manager|merchant|seller|admin|agent) comments?",
    rf"respon(?:se|d)s? (?:from|by|of) (?:the )?{_OWNER}(?: text)?", r"replica",
    rf"(?:risposta|respuesta|commento|replica) {_OF_IT}{_OWNER_IT}",
    r"(?:nostra|tua|vostra|nuestra) (?:risposta|respuesta)", r"risposta inviata", r"respuesta publica",
)  # fmt: skip
_PERHAPS_REPLY = _any("responses?", "risposta", "respuesta", "answer")
_AUTHOR = _any(
    r"(?:user|screen|display|first|last|full|nick|sur|reviewer|customer|client|author|profile|guest|buyer|account)s?"
    r" ?names?", "names?", "authors?", "reviewers?", "user(?:s|name)?", "customers?", "client[ei]?s?", "buyers?",
    "guests?", "sender", "nome", "cognome", "nominativo", "autor[ei]?", "autrice", "utent[ei]", "recensore",
    "acquirente", "ospite", "mittente", "nombre", "apellidos?", "usuari[oa]", "remitente", "requester", "assignee",
    "richiedente", "assegnat[oa]", "handle", "profilo", "profile", "e ?mail", "mail", "correo", "phone",
    "telefono", "tel", "cellulare", "mobile",
    "(?:written|posted|submitted|created|sent) by", "contact", "contatto", "participant", "nationality", "nazionalita",
    "ti chiami", "te llamas", "^from$", "^by$", "indirizzo", "address", "direccion", "bio",
    "respondent", "operator[ei]?",
)  # fmt: skip
_TRANSLATED = _any(r"translat\w+", r"tradott[oa]", r"traduzion[ei]", r"traducid[oa]", r"traduccion")
_OWN_POST = _any(
    r"(?:post|video|media|ad|link|article|page|listing|thread|campaign|parent|channel|quoted?|submission|photo|reel"
    r"|prodotto|articolo|annuncio|pagina|annonce) (?:titl\w+|text|names?|message|caption|content|body|description"
    r"|titolo|testo|selftext)",
    r"(?:titl\w+|text|titolo|testo|nome|name|messaggio|titulo|nombre) "
    r"(?:of|d(?:i|e|el|ella|ello)?) (?:the |l )?"
    r"(?:post|video|article|articolo|prodotto|product|annuncio|pagina|page|producto)",
    "captions?", "didascalia", "leyenda", "posts?",
)  # fmt: skip
_DECOY = _any(
    "ur[li]s?", "links?", "ids?", "uuid", "permalink", "href", "sku", "asin", "products?", "prodott[oi]", "productos?",
    "items?", "articol[oi]", "categor\\w+", "tags?", "hashtags?", "labels?", "etichett[ae]", "status", "stato",
    "estado", "state", "language", "lingua", "idioma", "lang", "version\\w*", "device", "dispositivo", "browser", "ip",
    "user agent", "referr?er", "utm", "hotel names?", "restaurants?", "business names?", "city", "citta", "ciudad",
    "country", "paese", "pais", "currency", "images?", "photos?", "pictures?", "foto", "immagin[ei]", "attachments?",
    "allegat[oi]", "sentiment\\w*", "topics?", "keywords?", "parole chiave", "emojis?", "emotions?", "summary ai",
    "reasons? code", "priority", "priorita", "department", "reparto", "timezone", "coord\\w*", "size", "color",
    "colou?rs?", "type", "tipo", "model", "variant", "variante", "style", "brand", "marca", "metadata", "kind", "path",
    "file", "filename", "tokens?", "lemma\\w*", "cleaned?",
    "clean text", "processed", "preprocessed", "stem\\w*", "aspects?", "network", "collector", "ending",
)  # fmt: skip
_NEVER = _any(  # whatever else the name says
    "internal", "intern[aeio]", "private notes?",
    r"(?:products?|items?|business|places?|hotels?|restaurants?|categor(?:y|ies)|books?|movies?|apps?|games?|company|shops?)"
    r" (?:titl\w+|names?|descriptions?|summar\w+|details?|info)",
    r"(?:descrizione|nome|titolo|scheda) (?:del(?:la|l)? )?(?:prodott[oi]|articol[oi]|attivita|hotel|locale|categoria)",
)  # fmt: skip
_ABOUT_IT = _any(  # the day, the length, the language of what somebody wrote
    r"(?:date|time|timestamp|agent|length|count|lang|language|type|ids?|url|link|status|version|ip|karma|sentiment)$",
    r"^(?:data|ora|lingua|tipo|stato|numero|fecha|idioma|estado)",
)  # fmt: skip
_GOOD_SIDE = _any(
    "positives?", "positiv[oaie]", "pos", "pros", "liked", "likes most", "best", "pregi", "piaciut[oa]", "piace",
    "lo mejor",
    "strengths?", "punti di forza", "vantaggi", "gustado?", "puntos fuertes",
)  # fmt: skip
_BAD_SIDE = _any(
    "negatives?", "negativ[oaie]", "neg", "cons", "disliked?", "worst", "difetti", "non (?:ti )?(?:e )?piaciut[oa]",
    "contro",
    "lo peor", "weaknesses", "punti deboli", "svantaggi", "no (?:te )?(?:ha )?gustado?", "contras",
)  # fmt: skip
_TITLE = _any(
    "titles?", "headlines?", "headings?", "headers?", "subjects?", "summary", "oggetto", "titol[oi]", "asunto",
    "titulos?",
    "sommario", "resumen", "sintesi",
)  # fmt: skip
_BODY = _any(
    "reviews?", "comments?", "texts?", "body", "messages?", "content", "contents", "feedbacks?", "opinions?", "notes?",
    "testo", "testi", "recension[ei]", "comment[oi]", "messaggi[oi]?", "contenut[oi]", "opinion[ei]", "osservazion[ei]",
    "suggeriment[oi]", "parere", "pareri", "resenas?", "comentarios?", "mensajes?", "textos?", "opinion(?:es)?",
    "tweets?", "description", "descrizione", "descripcion", "selftext", "suggestions?", "sugerencias?", "complaints?",
    "reclam[oi]", "segnalazion[ei]", "question", "domanda", "richiesta", "request", "verbatim", "remarks?", "caption",
    "testimonials?", "annotazion[ei]", "motiv[oi]", "reason", "said", "words", "parole", "quote", "note", "snippet",
)  # fmt: skip
_FIRST_WORD = _any(  # in Italian and Spanish the noun comes first
    "testo", "recension[ei]", "comment[oi]", "messaggi[oi]?", "opinion[ei]", "pareri?", "parole", "segnalazion[ei]",
    "resenas?", "comentarios?", "mensajes?", "texto", "descrizione", "descripcion",
)  # fmt: skip
_COPY = _any(
    "display", "html", "translated", "clean(?:ed)?", "short", "excerpt", "snippet", "preview", "anteprima",
    "process\\w*",
    "preprocess\\w*", "lemma\\w*", "token\\w*", "stem\\w*", "normali[sz]ed", "stopwords", "lower",
    "embedded",
)  # fmt: skip
_SUBJECT = _any("subjects?", "oggetto", "asunto", "title of ticket")
_ASKS = re.compile(
    r"\?|\b(?:what|why|how|which|tell us|describe|please|anything|che cosa|cosa|perche|come|quale|raccontaci"
    r"|descrivi|que|por que|como|cual|cuentanos)\b"
)


@lru_cache(maxsize=5_000)
def plain(name: str) -> str:
    """createTime, review_text and “Title of the post” as words in lower case, without accents."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name[:300])
    return " ".join(without_accents(re.sub(r"[^\w?]|_", " ", apart)).lower().split())


@lru_cache(maxsize=5_000)
def last(name: str) -> str:
    """The last part of a path through a JSON file that says anything, “text” of “review.text.value”; else the name."""
    parts = re.split(r"\.(?=\S)", name)
    while len(parts) > 1 and plain(parts[-1]) in _SAYS_NOTHING:
        parts.pop()
    return plain(parts[-1]) or plain(name)


_SAYS_NOTHING = frozenset(
    {"", "value", "values", "label", "rendered", "raw", "plain", "text", "string", "timestamp", "t"}
)


def role(name: str) -> Role:
    """Who may have written it, and as what. The whole path counts for replies and authors, its end for the rest."""
    whole, end = plain(name), last(name)
    if asks(name):
        return _role_of_a_question(end)
    if _OWN_REPLY.search(whole):
        return "own_reply"
    if _NEVER.search(whole) or _ABOUT_IT.search(end):
        return "decoy"
    for found, pattern in _ORDER:
        if pattern.search(end):
            return found
    return "author" if _AUTHOR.search(whole.removesuffix(end)) and not _BODY.search(end) else ""


def _role_of_a_question(name: str) -> Role:
    if re.search(r"\b(?:your|il tuo|la tua|tu) (?:\w+ )?(?:name|nome|nombre|e ?mail|phone|telefono|correo)\b", name):
        return "author"
    if re.search(r"\b(?:ti chiami|te llamas)\b", name):
        return "author"
    return ""


_BODY_FIRST = re.compile(
    r"(?:(?:customer|user|guest|client|buyer|reviewer|product|item|hotel|restaurant|original|full|raw|ticket|first"
    r"|initial|public|written|your)s? )?"
    r"(?:reviews?|comments?|feedback|messages?|texts?|body|content|review (?:text|content|body|comment|message"
    r"|description)|comment (?:text|body|message|content)|text original|full text|tweet text|message (?:text|body))"
    r"|review text \w+|(?:testo|contenuto) (?:del(?:la)? )?(?:recensione|commento|messaggio)|recensione|commento"
    r"|messaggio|(?:texto|comentario) (?:de la )?(?:resena|opinion)|commento (?:del )?cliente|(?:opinione|parole) "
    r"(?:del )?cliente"
)
_OWN_TITLE = re.compile(
    r"^(?:(?:customer |user )?(?:review|comment|ticket|rating) )?(?:titles?|headline|summary|subject|heading|header)$"
    r"|^(?:titolo|oggetto|titulo|asunto)(?: (?:del(?:la)?|de la) (?:recensione|resena|messaggio|ticket|opinion))?$"
)
_ORDER: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("translated", _TRANSLATED),
    ("body", re.compile(rf"^(?:{_BODY_FIRST.pattern})$")),
    ("own_post", _OWN_POST),
    ("bad_side", _BAD_SIDE),
    ("good_side", _GOOD_SIDE),
    ("title", _OWN_TITLE),
    ("body", re.compile(rf"(?:{_BODY.pattern})$")),  # “customer feedback” is words, “feedback customer” is not
    ("body", re.compile(rf"^(?:{_FIRST_WORD.pattern})")),
    ("decoy", _DECOY),
    ("author", _AUTHOR),
    ("title", _TITLE),
    ("body", _BODY),
)  # fmt: skip


def is_main(name: str) -> bool:
    """The usual name for what a customer wrote."""
    return _BODY_FIRST.fullmatch(last(name)) is not None and not is_copy(name)


def is_copy(name: str) -> bool:
    """Another form of what stands in a column beside it."""
    return _COPY.search(last(name)) is not None


def is_vague(name: str) -> bool:
    """The owner's as well as a customer's: notes, a description."""
    return _VAGUE.fullmatch(last(name)) is not None


_VAGUE = re.compile(r"(?:.* )?(?:notes?|descri\w+|annotazion[ei]|remarks?|reason|motivo|quote|content)")


def is_subject(name: str) -> bool:
    return _SUBJECT.search(last(name)) is not None


def asks(name: str) -> bool:
    """A question of a survey as a heading."""
    words = plain(name)
    return "?" in words or (len(words.split()) > 3 and _ASKS.search(words) is not None)


def may_be_reply(name: str) -> bool:
    """“Response” is the owner's beside a review, the customer's in a survey."""
    return _PERHAPS_REPLY.search(plain(name)) is not None and not asks(name) and "open ended" not in last(name)
