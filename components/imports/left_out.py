"""What stands where words could stand, and is none of a customer's: placeholders, lines of the system, media."""

import re
from typing import Literal

Left = Literal["placeholders", "system_lines", "media", "deleted"]

_NOTHING = frozenset({
    "n a", "na", "nd", "n d", "none", "nil", "null", "nan", "no comment", "no comments", "nothing", "no negative",
    "no positive", "not applicable", "no response", "no answer", "no text", "no review", "empty", "undefined", "test",
    "nessuno", "nessuna", "niente", "nulla", "nessun commento", "nessuna risposta", "non applicabile", "no", "x", "xx",
    "ninguno", "ninguna", "nada", "sin comentarios", "no aplica", "not set", "not available", "non disponibile",
    "no title", "no content", "nessun testo", "vuoto", "there are no comments available for this review", "si", "yes",
    "open ended response", "open ended comment", "response", "risposta aperta", "risposta", "respuesta abierta",
    "nothing to add", "niente da aggiungere", "niente da segnalare", "no reviews", "no disponible",
    "this review has no text", "the user didn t write a review and has left just a rating", "false", "true",
})  # fmt: skip
_REMOVED = frozenset({
    "deleted", "removed", "deleted by user", "removed by moderator", "comment deleted", "this comment was deleted",
    "rimosso", "eliminato", "commento eliminato", "eliminado", "message deleted", "messaggio eliminato",
})  # fmt: skip
_MASKS = re.compile(r"\[(?:e-mail|tel\.)\]")
_DELETED = re.compile(
    r"(?:this message was deleted|you deleted this message|(?:questo messaggio è stato|hai) eliminato"
    r"(?: questo messaggio)?|questo messaggio è stato eliminato|(?:se )?elimin(?:ó|aste) este mensaje"
    r"|this message has been deleted|.{0,40} unsent a message|messaggio eliminato)",
    re.IGNORECASE,
)
_MEDIA = re.compile(
    r"<(?:media|medien|multimedia)[^>]{0,30}>|<(?:attached|allegato|adjunto):[^>]*>"
    r"|(?:image|video|video note|audio|gif|sticker|document|contact card|media|photo) omitted"
    r"|(?:immagine|video|videomessaggio|audio|gif|sticker|documento|scheda contatto|foto|media|contatto) omess[oai]"
    r"|(?:imagen|vídeo|video|audio|gif|sticker|documento|tarjeta de contacto|multimedia) omitid[oa]"
    r"|(?:img|vid|aud|ptt|stk|doc)-\d{8}-wa\d+\.\w+.*|\S.{0,120}\.\w{2,5} \((?:file attached|file allegato"
    r"|archivo adjunto)\)|null|[^\n]{1,200}\.(?:pdf|docx?|xlsx?|vcf) [•·] .*(?:omitted|omess[oai]|omitid[oa])?"
    r"|(?:location|posizione|ubicación|live location|posizione in tempo reale)[^\n]{0,60}: ?https?://\S+"
    r"|.{0,60}(?:sent (?:a|an) (?:photo|attachment|video|voice message|gif|sticker|link)"
    r"|ha inviato (?:una foto|un allegato|un video|un messaggio vocale|un adesivo|una gif))\.?"
    r"|(?:liked a message|ha messo mi piace a un messaggio|reacted .{1,10} to your message"
    r"|ha reagito con .{1,10} al tuo messaggio)\s*",
    re.IGNORECASE,
)
_SYSTEM = re.compile(
    r"(?:messages? and calls are|messages? (?:to this chat|you send)[^\n]* (?:are|is)) (?:now )?"
    r"(?:end-to-end encrypted|secured)"
    r"|messaggi e (?:le )?chiamate sono (?:crittografat|protett)|crittografia end-to-end|crittografati end-to-end"
    r"|mensajes y (?:las )?llamadas est[aá]n cifrad|cifrad[oa]s? de extremo a extremo|end-to-end encrypt"
    r"|^(?:missed|silenced) (?:voice|video) call|^(?:chiamata|videochiamata)(?: vocale)? persa|^llamada perdida"
    r"|^(?:voice|video) call[,.]? |^(?:chiamata vocale|videochiamata),? |^no answer$|^waiting for this message"
    r"|^in attesa del messaggio|this (?:business|chat) (?:account )?(?:uses|is with a business|works with)"
    r"|questo account (?:business|commerciale|aziendale)|this business is now|questa attività utilizza"
    r"|uses a secure service from meta|security code (?:with|changed)|codice di sicurezza"
    r"|is a contact\.?$|è un contatto\.?$"
    r"|^poll:|^sondaggio:|^you (?:blocked|unblocked) this contact|^hai (?:bloccato|sbloccato)",
    re.IGNORECASE,
)
_SYSTEM_AUTHOR = re.compile(
    r"\b(?:added|left|created (?:this )?group|changed (?:the|this|their)|joined using|removed|ha aggiunto|ha creato"
    r"|ha cambiato|ha modificato|ha abbandonato|ha rimosso|añadió|cambió|creó|encrypt\w*|crittograf\w*)\b"
)
_EDITED = re.compile(
    r"\s*\u200e?<?(?:this message was edited|questo messaggio è stato modificato|se editó este mensaje)>\s*$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"[\d\s.,:/+()%€$£-]*")
_OBJECT = re.compile(r"[^\W\d_]|[\U0001f000-\U0001faff\u2600-\u27bf\u2190-\u21ff\u2b00-\u2bff]")


def is_placeholder(words: str) -> bool:
    """Whether nothing is said: “n/a”, “[deleted]”, “No Negative”, a number, signs alone. An emoji says something."""
    if len(words) > _LONGEST:
        return False
    bare = _MASKS.sub("", words)
    if not _OBJECT.search(bare) and (_NUMBERS.fullmatch(bare) or not any(map(str.isalnum, bare))):
        return True
    plain = _WORD.findall(bare.lower())
    return bool(plain) and plain[0] in _FIRST_WORDS and " ".join(plain) in _SAYS_NOTHING


_WORD = re.compile(r"[^\W_]+")
_SAYS_NOTHING = _NOTHING | _REMOVED
_FIRST_WORDS = {text.split()[0] for text in _SAYS_NOTHING}
_LONGEST = 100


def is_removed(words: str) -> bool:
    return words.strip().lower() in ("[deleted]", "[removed]", "[ removed by reddit ]")


def left_in_chat(author: str, message: str) -> Left | None:
    """Why a message of a chat is no note; None where it is one. The mark before a line tells the system's own."""
    bare = message.strip().strip("\u200e\u200f\ufeff").strip()
    if not author or len(author) > 80 or (len(author) > 20 and _SYSTEM_AUTHOR.search(author)):
        return "system_lines"
    if _DELETED.fullmatch(bare.rstrip(".")):
        return "deleted"
    if _MEDIA.fullmatch(bare.rstrip(".")) or _MEDIA.fullmatch(bare):
        return "media"
    if _SYSTEM.search(bare):
        return "system_lines"
    if message.lstrip(" ").startswith("\u200e") and bare.count("\n") == 0 and len(bare) < 200:
        return "system_lines"
    return "placeholders" if not bare or is_placeholder(bare) else None


def without_edit_mark(message: str) -> str:
    return _EDITED.sub("", message)
