"""The voice: words that no text may use, and one Italian word for each term of the method.

Both lists come from the glossary that the texts were written by. A tired owner reads: plain words, no promises.
"""

import re
from pathlib import Path

import pytest

from components.texts.extraction import Text, marked_texts, translated_texts

HOUSE = Path(__file__).parents[2]
SOURCES = marked_texts(HOUSE)
ENGLISH = [form for text in SOURCES for form in (text.one, text.more) if form]
TRANSLATIONS, _ = translated_texts(HOUSE / "components" / "texts" / "it")
ITALIAN = [foreign for found in TRANSLATIONS.values() for _, foreign in found[0].forms]

NEVER_IN_ENGLISH = "significant|significantly|prove|proves|proved|proven|statistically|guaranteed|easy|simply|just"
NEVER_IN_ITALIAN = (
    "significativ[oaie]|significativamente|dimostra|dimostrano|dimostrato|statisticamente|garantit[oaie]|facile|facili"
    "|facilmente|semplicemente"
)
ITALIANS_SAY_IT_IN_ITALIAN = (
    "target|budget|business|feedback|brand|trend|report|step|tool|competitor|customer care|engagement|reach|lead|kpi"
)
PLACEHOLDER = r"\{\w+\}"

TERMS = {
    "plan": "piano",
    "objective": "obiettivo",
    "channel": "canale",
    "not now": "per ora no",
    "I don’t know yet": "non lo so ancora",
    "your Monday list": "la tua lista del lunedì",
    "go deeper": "approfondisci",
    "keyword": "parola chiave",
    "place": "luogo",
    "need": "bisogno",
    "wants to know": "vuole sapere",
    "struggles": "fa fatica",
    "values": "ci tiene",
    "asks for": "vorrebbe",
    "praises": "fa i complimenti",
    "theme": "argomento",
    "still a guess": "ancora un’ipotesi",
    "metric": "misura",
    "result metric": "misura del risultato",
    "early signal": "primo segnale",
    "reading": "lettura",
    "baseline": "punto di partenza",
    "target": "traguardo",
    "range": "intervallo",
    "comparison": "termine di paragone",
    "time freed": "tempo liberato",
    "cash saved": "soldi risparmiati",
    "break-even": "pareggio",
    "reserve": "riserva",
    "pilot": "campagna pilota",
    "focus area": "area",
    "listen": "ascoltare",
    "help": "aiutare",
    "show": "mostrare",
    "sell": "vendere",
    "code": "codice",
    "tally sheet": "foglio a crocette",
    "check-in": "punto della settimana",
    "what else happened": "che cos’altro è successo",
    "verdict": "esito",
    "interim": "parziale",
    "provisional": "provvisorio",
    "final": "definitivo",
    "lesson": "lezione",
    "keep": "da tenere",
    "decision": "decisione",
    "repeat": "ripetere",
    "adjust": "correggere",
    "extend once": "prolungare una volta",
    "ledger": "registro",
    # the names of the pages, of the half-days and of where things stand
    "objectives": "obiettivi",
    "listening": "ascolto",
    "metrics": "misure",
    "resources": "risorse",
    "review": "com’è andata",
    "how it went": "com’è andata",
    "Saturday morning": "sabato mattina",
    "Saturday afternoon": "sabato pomeriggio",
    "Sunday morning": "domenica mattina",
    "Sunday afternoon": "domenica pomeriggio",
    "later": "più avanti",
    "not started": "da iniziare",
    "in progress": "in corso",
    "cannot start yet": "prima serve altro",
    "draft": "bozza",
    "running": "in corso",
    "ended": "finita",
    "stopped early": "interrotta",
    "missing": "manca",
    "worth a second look": "da riguardare",
    "tip": "consiglio",
    "found nothing": "non ho trovato niente",
    "older than a year": "più vecchio di un anno",
    "yes": "sì",
    "not begun": "non iniziata",
    "begun": "iniziata",
    "they answered": "hanno risposto",
    "you could help": "hai potuto aiutare",
    # buttons
    "start a plan": "inizia un piano",
    "open a saved plan": "apri un piano salvato",
    "continue where you left off": "riprendi da dove eri",
    "look at a worked example": "guarda un esempio già compilato",
    "add a note": "aggiungi un appunto",
    "delete": "elimina",
    "undo": "annulla",
    "use this wording": "usa questo testo",
    "show the figures": "mostra le cifre",
    "start the pilot": "avvia la campagna",
    "end the pilot": "chiudi la campagna",
    "plan the next pilot": "prepara la prossima campagna",
    "record this week’s numbers": "scrivi i numeri di questa settimana",
    "download the plan (PDF)": "scarica il piano (PDF)",
    "download the file to open again (JSON)": "scarica il file da riaprire (JSON)",
}
TERMS_IN_CONTEXT = {
    ("picture", "comparison"): "Paragone",  # a short name at the end of a line
    ("lesson", "change"): "da cambiare",
    ("lesson", "stop"): "da lasciare",
    ("menu", "start"): "inizio",
    ("status", "done"): "fatto",
}
GLOSSARY = {term.casefold(): italian.casefold() for term, italian in TERMS.items()}
GLOSSARY_IN_CONTEXT = {key: italian.casefold() for key, italian in TERMS_IN_CONTEXT.items()}


def using(words: str, texts: list[str]) -> list[str]:
    """The texts that use one of the words, whole and in any case; names of placeholders are no words."""
    banned = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    return [text for text in texts if banned.search(re.sub(PLACEHOLDER, "", text))]


def bare(text: str) -> str:
    """A text without its Markdown, as it would stand in a glossary."""
    return re.sub(r":material/\w+:|:\w+\[|[*\]]", "", text).strip().casefold()


def test_no_english_text_promises_or_claims_proof() -> None:
    assert using(NEVER_IN_ENGLISH, ENGLISH) == []


def test_no_italian_text_promises_or_claims_proof() -> None:
    assert using(NEVER_IN_ITALIAN, ITALIAN) == []


def test_italian_is_said_in_italian() -> None:
    assert using(ITALIANS_SAY_IT_IN_ITALIAN, ITALIAN) == []


def test_nobody_is_shouted_at() -> None:
    assert [text for text in ENGLISH + ITALIAN if "!" in text] == []


def test_apostrophes_are_the_printed_ones() -> None:
    assert [text for text in ENGLISH + ITALIAN if "'" in text] == []


def test_italian_quotes_stand_between_angle_marks() -> None:
    assert [text for text in ITALIAN if re.search('[“”"]', text)] == []


def glossary_entry(text: Text) -> str | None:
    term = bare(text.one)
    return GLOSSARY_IN_CONTEXT.get((text.context, term)) or GLOSSARY.get(term)


NAMED = list({text.key: text for text in SOURCES if glossary_entry(text)}.values())


@pytest.mark.parametrize("text", NAMED, ids=[f"{text.context}-{text.one}".strip("-") for text in NAMED])
def test_a_term_of_the_glossary_is_translated_as_the_glossary_says(text: Text) -> None:
    _, foreign = TRANSLATIONS[text.key][0].forms[0]
    assert bare(foreign) == glossary_entry(text)


def test_the_glossary_is_compared_with_texts_that_are_really_there() -> None:
    assert {"objectives", "target", "early signal", "worth a second look"} <= {bare(text.one) for text in NAMED}
