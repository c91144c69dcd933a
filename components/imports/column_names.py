"""What the name of a column says about what stands in it, in the languages of common exports."""

import re


def _names(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(words)})\.?", re.IGNORECASE)


def _within(*words: str) -> re.Pattern[str]:
    """Any of the words, anywhere in the name, as a whole word."""
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(words)})(?![^\W\d_])", re.IGNORECASE)


_DATE = _within(
    "date", "data", "dates", "day", "days", "giorno", "giorni", "fecha", "d[ií]a", "datum", "tag", "jour", "dia",
    "month", "mese", "mesi", "mes", "monat", "mois", "m[eê]s", "week", "weeks", "settimana", "settimane", "semana",
    "woche", "semaine", "sett", "kw", "period", "periodo", "per[ií]odo", "time", "timestamp", "datetime", "created",
    "created_at", "when", "quando", "ora", "orario", "hora", "zeit", "yyyymm", "yyyymmdd", "quarter", "trimestre",
    "aperto il", "creato il", "emesso il", "reporting starts", "reporting ends", "inizio report", "fine report",
)  # fmt: skip
_DATE_ALONE = _names("date", "data", "fecha", "datum", "day", "giorno", "d[ií]a", "tag", "jour")
_GENERIC = _names(
    "value", "values", "valore", "valori", "valor", "wert", "primary", "metric ?values ?1", "metric ?value"
)
_YEAR = _names("year", "anno", "a[nñ]o", "jahr", "ann[eé]e", "ano", "yyyy", "fiscal year", "esercizio")
_MONTH = _names("month", "mese", "mes", "monat", "mois", "m[eê]s", "mm", "month number", "month of year", "n.? mese")
_WEEK = _names(
    "week", "settimana", "semana", "woche", "kw", "semaine", "sett", "week number", "n.? settimana", "wk", "iso week"
)
_DAY = _names(
    "day", "giorno", "d[ií]a", "tag", "jour", "dd", "gg", "day of month", "day of the month", "giorno del mese"
)
_END = _within(
    "end",
    "ends",
    "ending",
    "finisce",
    "termina",
    "acaba",
    "fine",
    "fin",
    "to",
    "until",
    "al",
    "ende",
    "bis",
    "termine",
    "due",
    "scadenza",
)
_START = _within("start", "starts", "begin", "inizio", "inicio", "dal", "from", "beginn", "von", "begins", "dall")
_COUNTED = re.compile(
    r"(?:nth|n-?th|n\.?|n[°º]|enésim[oa]|ennesim[oa])\s+(?:day|week|month|giorno|settimana|mese|d[ií]a|semana|mes)"
    r"|(?:day|week|month|giorno|settimana|mese|d[ií]a|semana|mes)\s+(?:n|n\.|n[°º]|nth|index|number|numero|#)"
    r"|nth_?(?:day|week|month)|(?:enésimo|ennesimo) .*",
    re.IGNORECASE,
)  # fmt: skip
_TIME_PART = _names(
    "year", "anno", "a[nñ]o", "jahr", "month", "mese", "mes", "monat", "week", "settimana", "semana", "woche", "kw",
    "day", "giorno", "d[ií]a", "tag", "hour", "ora", "hora", "stunde", "quarter", "trimestre", "weekday", "minute",
    "day of week", "day of the week", "giorno della settimana", "week number", "month number", "time", "orario",
    "week of year", "iso week", "n.? settimana", "n.? mese", "esercizio", "fiscal year", "periodo", "period",
)  # fmt: skip
_CODE = _within(
    "id", "ids", "uuid", "guid", "codice", "code", "cod", "c[oó]digo", "sku", "ean", "asin", "isbn", "gtin", "iban",
    "vat id", "vat number", "p.? ?iva", "partita iva", "account number", "barcode", "lat", "lng", "lon", "latitude",
    "longitude", "latitudine", "longitudine", "url", "pan", "suffix", "matricola", "ip",
)  # fmt: skip
_LONG_NUMBER = _within(
    "zip", "cap", "postal", "postcode", "plz", "phone", "telefono", "tel", "cellulare", "mobile", "fax", "tel[eé]fono",
    "m[oó]vil", "reference", "riferimento", "transaction",
)  # fmt: skip
_NUMBERED = _names(
    "", "#", "n", "nr", "no", "num", "n[°º]", "number", "numero", "n[uú]mero", "index", "indice", "row", "riga", "fila",
    "order", "ordine", "pedido", "invoice", "fattura", "factura", "receipt", "ricevuta", "scontrino", "ticket",
    "unnamed: ?0", "level_0", "prog", "progressivo", "pos", "documento", "doc",
)  # fmt: skip
_DOCUMENT_NUMBER = _names(
    "(?:order|invoice|receipt|ticket|document|transaction|booking)[ _-]?(?:number|no|n|nr|#|num)",
    "(?:numero|num|nr|n)[.°º]? ?(?:di )?(?:ordine|fattura|ricevuta|scontrino|documento|ticket|prenotazione)",
    "(?:n[uú]mero|n[°º]) (?:de )?(?:pedido|factura|ticket|recibo)",
)  # fmt: skip
_ORDER = _within(
    "order", "ordine", "pedido", "bestellung", "invoice", "fattura", "factura", "receipt", "ricevuta", "scontrino",
    "transaction", "transazione", "payment", "pagamento", "ticket", "booking", "prenotazione", "reservation", "name",
    "documento",
)  # fmt: skip
_OF_AN_ORDER = _within(
    "total", "totale", "subtotal", "subtotale", "order", "ordine", "shipping", "spedizione", "tax", "tasse", "iva",
    "importo", "fattura", "invoice", "pedido", "env[ií]o",
)  # fmt: skip
_RATE = _within(
    "rate", "ratio", "percent", "percentage", "percentuale", "porcentaje", "prozent", "avg", "average", "mean",
    "(?<!social )media", "medio", "promedio", "durchschnitt", "mittelwert", "moyenne", "tasso", "tasa", "ctr", "cpc",
    "cpm", "cpa", "roas", "position", "posizione", "posici[oó]n", "index", "indice", "[ií]ndice", "score", "punteggio",
    "rating", "valutazione", "voto", "stars", "stelle", "price", "prezzo", "precio", "preis", "temperature",
    "temperatura", "cumulative", "cumulativo", "running total", "progressivo", "per", "rank", "ranking", "median",
    "mediana", "nps", "aov", "interest", "interesse", "lifetime", "rolling", "(?:7|28|30)[ -]?(?:day|days|giorni)",
)  # fmt: skip
_LEVEL = _within(
    "balance", "saldo", "giacenza", "stock", "followers", "follower", "subscribers", "iscritti", "fans", "members",
)  # fmt: skip
_CHANGE = _within("new", "nuovi", "nuevos", "gained", "lost", "net", "acquired", "sponsored", "organic", "auto-invited")
_CURRENCY = _within("currency", "valuta", "divisa", "moneda", "w[aä]hrung", "devise")
_SEARCH_INTEREST = re.compile(r".+: \(.+\)")  # Google Trends: the term, then the place


def says_when(name: str) -> bool:
    return _DATE.search(_last(name)) is not None or is_year(name)


def is_date(name: str) -> bool:
    """Nothing but the word for a date or day."""
    return _DATE_ALONE.fullmatch(_last(name)) is not None


def is_generic(name: str) -> bool:
    """A name that says nothing: “value”, or “Primary” below the title that says what it is."""
    return _GENERIC.fullmatch(_last(name)) is not None


def is_year(name: str) -> bool:
    return _YEAR.fullmatch(_last(name)) is not None


def is_month(name: str) -> bool:
    return _MONTH.fullmatch(_last(name)) is not None


def is_week(name: str) -> bool:
    return _WEEK.fullmatch(_last(name)) is not None


def is_day(name: str) -> bool:
    return _DAY.fullmatch(_last(name)) is not None


def is_end(name: str) -> bool:
    return _END.search(_last(name)) is not None


def is_start(name: str) -> bool:
    return _START.search(_last(name)) is not None


def is_counted(name: str) -> bool:
    """Days, weeks or months numbered from a first one."""
    return _COUNTED.fullmatch(name.strip()) is not None


def is_time_part(name: str) -> bool:
    return _TIME_PART.fullmatch(_last(name)) is not None


def is_code(name: str) -> bool:
    """The column holds codes, which are never figures, whatever they look like."""
    return _CODE.search(_last(name)) is not None


def may_be_long_number(name: str) -> bool:
    """The column holds telephone numbers, postcodes or the like if its numbers are long: “Telefono” may count calls."""
    return _LONG_NUMBER.search(_last(name)) is not None


def may_be_numbered(name: str) -> bool:
    """The column may count rows or documents: “#”, “Order”, no name at all."""
    return _NUMBERED.fullmatch(name.strip()) is not None or is_document_number(name)


def is_document_number(name: str) -> bool:
    """The number of an invoice or order, unless it is how many there are."""
    return _DOCUMENT_NUMBER.fullmatch(_last(name)) is not None


def is_letter(name: str) -> bool:
    """The letter of a spreadsheet, given to a column that has no name."""
    return len(name) == 1 and name.isupper()


def names_an_order(name: str) -> bool:
    return _ORDER.search(_last(name)) is not None


def is_of_an_order(name: str) -> bool:
    """Total, order value, shipping: what an order has once."""
    return _OF_AN_ORDER.search(_last(name)) is not None


def adds_up(name: str, title: str = "") -> bool:
    """Whether figures of that name can be added: orders can; a rate, an average, an index, a level cannot."""
    if "%" in name or _RATE.search(_last(name)) or _SEARCH_INTEREST.fullmatch(name):
        return False
    return not _LEVEL.search(_last(name)) or _CHANGE.search(f"{title} {name}") is not None


def is_currency(name: str) -> bool:
    return _CURRENCY.search(_last(name)) is not None


def _last(name: str) -> str:
    """createTime and date.year say it with their last word; created_at with all of them."""
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.rpartition(".")[2] or name)
    return plain.replace("_", " ").strip()
