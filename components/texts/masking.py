"""E-mail addresses and phone numbers taken out of what customers said: a note needs no names.

Where it is not clear whether digits are a phone number, they are masked: a hole in a note costs less than somebody's
number on paper. Dates, opening hours, prices, web addresses, bank accounts and what is named as a number of another
kind (P.IVA, VAT, an order, a serial number) stay, since they reach nobody by themselves.
"""

import re
from collections.abc import Iterable

EMAIL_MARK, PHONE_MARK = "[e-mail]", "[tel.]"  # read alike in every language and covered by every font

Span = tuple[int, int]

# E-mail addresses: anna@example.com, anna (at) example [dot] com, anna at example dot com
_W = r"[\w\u0300-\u036f]"
_PART = rf"{_W}[\w\u0300-\u036f-]*"
_TOP = r"(?:xn--[\w-]+|[^\W\d_]{2,})"
_OPEN, _CLOSE = r"[ \xa0]?[(\[{<] ?", r" ?[)\]}>][ \xa0]?"
_BRACKETED_DOT = rf"{_OPEN}(?:dot|punto|\.){_CLOSE}"
_SAID_DOT = rf"(?:{_BRACKETED_DOT}| (?:dot|punto) )"
_WITHOUT_DOT = r"(?:gmail|hotmail|outlook|yahoo|icloud|libero|tiscali|virgilio|alice)\b"  # many leave out the rest
_EMAIL = re.compile(
    rf"(?<!{_W})(?<!{_W}[.+%&~-])"  # only where a name begins, so that no text is read twice
    rf"(?:{_W}++ (?:dot|punto) )?{_W}++(?:[.+%&~-]{_W}++)*+[.+%&~-]{{0,3}}"
    rf"(?:(?:[@＠﹫] ?| [@＠﹫] )(?:(?:{_PART}(?:\.|{_BRACKETED_DOT}))+{_TOP}|{_WITHOUT_DOT})"
    rf"|(?:{_OPEN}(?:at|chiocciola|@){_CLOSE}| chiocciola )(?:{_PART}(?:\.|{_SAID_DOT}))+{_TOP}"
    rf"| at (?!the |this |that |an? )(?:{_PART}{_SAID_DOT})+{_TOP})",
    re.IGNORECASE,
)
_PERHAPS_EMAIL = re.compile(r"[@＠﹫]|chiocciola|[(\[{<] ?at ?[)\]}>]| dot ", re.IGNORECASE)

# Phone numbers, and what looks like one
_PERHAPS_PHONE = re.compile(r"(?:\d[^\w\n]{0,4}){5}\d")
_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_DATE = rf"(?:{_DAY}[./-]{_DAY}[./-](?:{_YEAR}|\d\d)|{_YEAR}[./-]{_MONTH}[./-]{_DAY})"
_CLOCK = r"\d{1,2}[.:/]\d{1,2}"  # or a day of a month
_TO = r"\.? ?[-–—/] ?"
_COUNTED = (
    r"(?:cod(?:ice)?(?: cliente| articolo)?|art(?:icolo)?|matricola|s/n|seriale?|serie|ordine|order|pratica|ticket"
    r"|fattura|invoice|ref|rif|ean|isbn|tracking|contratto|contract|account)\b"
)
_NUMBER = r"[ .:#]{0,3}(?:n[ro]?[.°º]|n[ro]|num(?:ero|ber)|no)?[ .:#]{0,2}"
_NO_PHONES = re.compile(
    "|".join(
        [
            rf"(?<![\d./-]){_DATE}(?:{_TO}{_DATE})?(?!\d|[./-]\d)",
            rf"(?<!\d){_DAY} {_MONTH} {_YEAR}(?! ?\d\d)",
            rf"(?<![\d./-]){_CLOCK}{_TO}{_CLOCK}(?:[./]\d{{2,4}})?(?![\d./])",
            r"(?<!\d)\d{1,2} ?- ?\d{1,2} ?/ ?\d{1,2} ?- ?\d{1,2}(?!\d)",  # open 9-12 / 15-19
            r"(?<!\d)[0-2]\d[0-5]\d ?[-–] ?[0-2]\d[0-5]\d(?!\d)",  # open 0900-1830
            r"[€£$] ?\d[\d.,]*",
            r"(?<![\d.,])\d[\d.,]{0,11} ?(?:[€£$]|euros?\b|eur\b|pounds?\b)",
            r"https?://(?!(?:wa\.me|api\.whatsapp\.com)/)\S+|\bwww\.\S+",
            r"\b(?-i:[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?)\b",  # IBAN
            rf"\b(?:p\.? ?iva|partita iva|vat){_NUMBER}(?:IT|GB)? ?(?:\d{{11}}|\d{{3}} ?\d{{4}} ?\d\d)(?!\d)",
            r"\b\d{3}-\d{7}-\d{7}\b",  # an order at Amazon
            rf"\b{_COUNTED}{_NUMBER}[A-Z]{{0,3}}\d[\w-]{{4,}}",
        ]
    ),
    re.IGNORECASE,
)
_SIDE_BY_SIDE = re.compile(r"(?<=\d{4})[ /-]{1,3}(?=(?:0\d{1,4}|3\d\d)[ ./-]?\d{5})")
_FEWEST_DIGITS = 8  # of a number that nothing announces
_DIGITS = r"\(?\d(?:[ ./()\xa0-]{0,3}\d)"
_RECOGNISED = re.compile(
    r"\b(?:(?:tel(?:efono|ephone)?|cell(?:ulare)?|phone|whats ?app|fax)[.:=]{0,2} ?|wa\.me/)"
    rf"(?P<after_word>\+?{_DIGITS}{{5,14}})(?!\d)"
    rf"|(?<![\w+])(?P<after_plus>\+ ?{_DIGITS}{{7,14}})(?!\d)"
    r"|\b(?P<british>07\d{3} ?\d{3} ?\d{3})(?!\d)",  # mobiles, those kept for films and examples too
    re.IGNORECASE,
)


def masked(text: str, regions: tuple[str, ...] = ("IT", "GB")) -> str:
    """The text with a mark for every e-mail address and phone number; all else stays, character by character.

    A number written with + counts wherever it is from; any other, if one of the regions (ISO 3166) has such numbers.
    """
    while (fewer := _without_phones(_without_emails(text), regions)) != text:  # what is left may read anew
        text = fewer
    return text


def holds_contacts(text: str, regions: tuple[str, ...] = ("IT", "GB")) -> bool:
    return masked(text, regions) != text


def _without_emails(text: str) -> str:
    return _EMAIL.sub(EMAIL_MARK, text) if _PERHAPS_EMAIL.search(text) else text


def _without_phones(text: str, regions: Iterable[str]) -> str:
    if not _PERHAPS_PHONE.search(text):
        return text
    pieces, done = [], 0
    for start, end in _phones(text, regions):
        if start >= done:
            pieces += [text[done:start], PHONE_MARK]
        done = max(done, end)
    return "".join([*pieces, text[done:]])


def _phones(text: str, regions: Iterable[str]) -> list[Span]:
    """Where phone numbers stand, in order; they may overlap."""
    bare = _NO_PHONES.sub(_blank, text)
    apart = _SIDE_BY_SIDE.sub(_blank, bare)
    spans = _valid(bare, regions) or (_valid(apart, regions) if apart != bare else [])
    spans += [match.span(match.lastgroup or 0) for match in _RECOGNISED.finditer(bare)]
    return sorted((start + _opens_a_bracket(text[start:end]), end) for start, end in spans)


def _opens_a_bracket(number: str) -> bool:
    """Whether the number stands in brackets itself, (347 1234567), unlike (0524) 123456."""
    return number.startswith("(") and ")" not in number


def _blank(match: re.Match[str]) -> str:
    return "|" * len(match[0])


def _valid(text: str, regions: Iterable[str]) -> list[Span]:
    from phonenumbers import PhoneNumberMatcher

    found = [match for region in regions for match in PhoneNumberMatcher(text, region)]
    return [(match.start, match.end) for match in found if _digits(match.raw_string) >= _FEWEST_DIGITS]


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))
