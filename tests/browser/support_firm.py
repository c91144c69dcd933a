"""A human resources software firm with eight support agents that wants fewer tickets: what it types, and its figures.

The same firm in two languages; the answers to questions stand under the question's key, as in `QUESTIONS`.
"""

import re
from dataclasses import dataclass
from datetime import date

MONTHS = tuple(  # first day, days
    zip(
        (date(2025, 9, 1), date(2025, 10, 1), date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1)),
        (30, 31, 30, 31, 31, 28),
        strict=True,
    )
)
TICKETS = (2310, 2420, 2380, 2450, 2400, 2440)
START = date(2026, 3, 9)
WEEKS = 8
AFTERWARDS = date(2026, 5, 5)  # two days after the last pilot week
RESULTS = (560, 545, 530, 500, 470, 450, 430, 410)


@dataclass(frozen=True)
class Heard:
    words: str
    place: str  # a code of the catalogue
    theme: str
    need: str = "wants_to_know"


@dataclass(frozen=True)
class Planned:
    week: int
    kind: str  # a code
    what: str
    hours: str
    cash: str = ""


@dataclass(frozen=True)
class Week:
    hours: str
    line: str = ""


@dataclass(frozen=True)
class Firm:
    sign: str  # of its currency
    answers: dict[str, str]  # question -> what is typed
    keywords: tuple[str, ...]
    notes: tuple[Heard, ...]
    areas: tuple[tuple[str, str], ...]  # what it is about, what people get from it
    people: tuple[tuple[str, ...], ...]  # row by row, as typed into the table
    actions: tuple[Planned, ...]
    weeks: tuple[Week, ...]  # of the pilot, one after the other

    def typed(self) -> set[str]:
        """Everything typed in words."""
        said = {text for text in self.answers.values() if not re.fullmatch(r"[\d.,]+", text)}
        said |= {*self.keywords} | {note.words for note in self.notes} | {note.theme for note in self.notes}
        said |= {text for area in self.areas for text in area}
        said |= {text for name, _, _, skills in self.people for text in (name, skills)}
        return said | {action.what for action in self.actions} | {week.line for week in self.weeks}


IN_ENGLISH = Firm(
    sign="£",
    answers={
        "business.name": "Rosterly HR",
        "business.offers": "Leave, payslips and contracts in one web app, for firms without a personnel department.",
        "business.customers": "Office managers and payroll clerks in over 800 client firms of 10 to 200 people.",
        "business.marketing_direction": "Be the vendor whose customers answer each other's questions.",
        "business.product_direction": "Fewer new modules this year; the ones we have should explain themselves.",
        "business.website": "https://www.rosterly.example/help",
        "objective.statement": "By the end of June, a quarter fewer support tickets without hiring a ninth agent.",
        "objective.alignment": "Product: the eight agents get time for the firms that are new & need a hand.",
        "objective.wants_to_know": "Where to click – today, before payroll closes.",
        "objective.of_value": "An answer in two minutes, without waiting for us to reply.",
        "objective.success": "On a Monday at eleven the queue holds under 40 tickets and nobody eats at the desk.",
        "objective.feasible_why": "The help pages are written; nobody finds them. Two of us know them by heart.",
        "objective.wants_to_know_heard": "Which button: leave carried over, corrected payslips, who may approve.",
        "objective.of_value_heard": "A link that opens on the right paragraph, in the words they used.",
        "metric.name": "Support tickets opened by clients",
        "metric.source": "Helpdesk → Reports → Created tickets, read by the team lead",
        "metric.target_percent": "25",
        "metric.minutes": "14",
        "metric.hour_cost": "38.50",
        "metric.reader": "Team lead, support",
        "resources.cash": "1,500",
        "resources.at_hand": "140 help pages, a screen recorder, 12 clients who like to test things.",
        "pilot.name": "Find it yourself in two minutes",
        "pilot.cap_hours": "70",
        "pilot.cap_cash": "1,000",
        "channel.reason": "Five of nine notes came in by message: that's where the question is put.",
        "tracking.question": "Did you look anywhere before you wrote to us? Where?",
        "review.happened": "From about 557 tickets a week to 410 in the last one; the average is not there yet.",
        "review.why": "The videos came in week 4 only; leave questions fell at once, payslips later.",
        "review.next_time": "Start with the video, then write the page.",
        "review.world_changed": "More clients ask a chatbot first – and quote it to us.",
    },
    keywords=("carry over annual leave", "correct a payslip", "Rosterly approve absence"),
    notes=(
        Heard("How do I carry last year's leave over? I've clicked through everything.", "inbox", "leave"),
        Heard("Where can I see who approved my absence??", "inbox", "approvals"),
        Heard("Is there a way to correct a payslip that's already been sent?", "inbox", "payslips"),
        Heard("Half days: do I enter 0.5 or 4 hours?", "inbox", "leave"),
        Heard("How do I take someone out of the calendar when they leave the company?", "inbox", "leave"),
        Heard("How do we add a second approver for the warehouse team?", "phone", "approvals"),
        Heard("How do I get all payslips of 2025 as *one* PDF?", "phone", "payslips"),
        Heard("Searched your site for “parental leave” & got the price list.", "website", "leave", "struggles"),
        Heard("Great support, but why do I have to ask each time how to export hours?", "google_reviews", "exports"),
    ),
    areas=(
        ("Leave carried over and half days", "The right figure in the first try, before the month is closed."),
        ("Payslips corrected and exported", "No waiting for us on the day the accountant asks."),
    ),
    people=(
        ("Team lead, support", "6", "38.50", "knows every help page"),
        ("Agent, mornings", "4", "", "short videos"),
    ),
    actions=(
        Planned(1, "listen", "Tag every ticket of the week that a help page already answers", "8"),
        Planned(2, "help", "Answer leave questions with a link to the exact paragraph", "10"),
        Planned(4, "show", "Three one-minute videos: carry over, half days, export", "9.5", "350"),
        Planned(6, "help", "Put the five commonest answers above the contact form", "6", "120"),
    ),
    weeks=(
        Week("8", "Tagging done: four in ten tickets were answered on a page already."),
        Week("9"),
        Week("10", "Links to paragraphs work; two clients said thank you."),
        Week("9.5", "Videos recorded."),
        Week("6"),
        Week("6", "Answers stand above the form now."),
        Week("4"),
        Week("5", "Quietest Monday since autumn."),
    ),
)

IN_ITALIAN = Firm(
    sign="€",
    answers={
        "business.name": "Turnichiari HR",
        "business.offers": "Ferie, cedolini e contratti in un'unica applicazione, per chi non ha un ufficio paghe.",
        "business.customers": "Chi segue amministrazione e paghe in oltre 800 aziende clienti, da 10 a 200 persone.",
        "business.marketing_direction": "Essere quelli i cui clienti si rispondono fra loro.",
        "business.product_direction": "Quest'anno pochi moduli nuovi: quelli che ci sono devono spiegarsi da soli.",
        "business.website": "https://www.turnichiari.example/aiuto",
        "objective.statement": "Entro fine giugno un quarto di ticket in meno, senza assumere una nona persona.",
        "objective.alignment": "Prodotto: in otto avremo più tempo per chi è cliente da poco & va accompagnato.",
        "objective.wants_to_know": "Dove cliccare – oggi, prima che si chiudano le paghe.",
        "objective.of_value": "Una risposta in due minuti, senza aspettare noi.",
        "objective.success": "Il lunedì alle undici in coda ci sono meno di 40 ticket e si pranza in pace.",
        "objective.feasible_why": "Le pagine di aiuto ci sono già, ma nessuno le trova. In due le sappiamo a memoria.",
        "objective.wants_to_know_heard": "Quale tasto: ferie residue, cedolini da correggere, chi può approvare.",
        "objective.of_value_heard": "Un link che si apre sul paragrafo giusto, con le parole che usano loro.",
        "metric.name": "Ticket di assistenza aperti dai clienti",
        "metric.source": "Helpdesk → Statistiche → Ticket creati, li legge chi coordina",
        "metric.target_percent": "25",
        "metric.minutes": "14",
        "metric.hour_cost": "38,50",
        "metric.reader": "Chi coordina l'assistenza",
        "resources.cash": "1.500",
        "resources.at_hand": "140 pagine di aiuto, un programma per fare video, 12 clienti che provano volentieri.",
        "pilot.name": "Trovalo da te in due minuti",
        "pilot.cap_hours": "70",
        "pilot.cap_cash": "1.000",
        "channel.reason": "Cinque appunti su nove sono arrivati per messaggio: è lì che nasce la domanda.",
        "tracking.question": "Prima di scriverci hai cercato da qualche parte? Dove?",
        "review.happened": "Da circa 557 ticket alla settimana a 410 nell'ultima; la media però non ci arriva ancora.",
        "review.why": "I video sono usciti solo alla quarta settimana; le ferie sono calate subito, i cedolini dopo.",
        "review.next_time": "Cominciare dal video e scrivere la pagina dopo.",
        "review.world_changed": "Più clienti chiedono prima a un chatbot – e poi ce lo citano.",
    },
    keywords=("riporto ferie anno precedente", "correggere un cedolino", "Turnichiari approvare assenza"),
    notes=(
        Heard("Come riporto le ferie dell'anno scorso? Ho cliccato dappertutto.", "inbox", "ferie"),
        Heard("Dove vedo chi ha approvato la mia assenza??", "inbox", "approvazioni"),
        Heard("C'è modo di correggere un cedolino già inviato?", "inbox", "cedolini"),
        Heard("Mezza giornata: scrivo 0,5 o 4 ore?", "inbox", "ferie"),
        Heard("Come tolgo dal calendario una persona che non lavora più da noi?", "inbox", "ferie"),
        Heard("Come si aggiunge un secondo responsabile per il magazzino?", "phone", "approvazioni"),
        Heard("Come scarico tutti i cedolini del 2025 in *un solo* PDF?", "phone", "cedolini"),
        Heard("Cercavo «congedo parentale» sul vostro sito & è uscito il listino.", "website", "ferie", "struggles"),
        Heard(
            "Assistenza ottima, ma perché devo chiedere ogni volta come si esportano le ore?",
            "google_reviews",
            "esportazione",
        ),
    ),
    areas=(
        ("Ferie residue e mezze giornate", "La cifra giusta al primo colpo, prima di chiudere il mese."),
        ("Cedolini da correggere e da scaricare", "Niente attese il giorno in cui chiama il commercialista."),
    ),
    people=(
        ("Coordinamento assistenza", "6", "38,50", "sa ogni pagina a memoria"),
        ("Turno del mattino", "4", "", "video"),
    ),
    actions=(
        Planned(1, "listen", "Segnare ogni ticket della settimana a cui una pagina risponde già", "8"),
        Planned(2, "help", "Rispondere sulle ferie con il link al paragrafo esatto", "10"),
        Planned(4, "show", "Tre video da un minuto: riporto, mezze giornate, esportazione", "9,5", "350"),
        Planned(6, "help", "Mettere le cinque risposte più chieste sopra il modulo di contatto", "6", "120"),
    ),
    weeks=(
        Week("8", "Segnati tutti: a quattro ticket su dieci rispondeva già una pagina."),
        Week("9"),
        Week("10", "I link ai paragrafi funzionano; due clienti hanno ringraziato."),
        Week("9,5", "Video registrati."),
        Week("6"),
        Week("6", "Ora le risposte stanno sopra il modulo."),
        Week("4"),
        Week("5", "Il lunedì più tranquillo dall'autunno."),
    ),
)

FIRMS = {"en": IN_ENGLISH, "it": IN_ITALIAN}
