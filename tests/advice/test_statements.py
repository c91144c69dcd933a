"""What is doubtful in the words of an objective (M1, M6, M7), in English, in Italian, and in both at once."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.advice.statements import doubts_in, is_empty_of_content

TACTICS = [
    "Open a TikTok account",
    "post three times a week",
    "start a newsletter",
    "redo the website",
    "TikTok",
    "More reels",
    "we'd like to be more active on social media",
    "Create a WhatsApp group for orders",
    "ask every customer for a Google review",
    "Post our customers' reviews on Instagram twice a week",
    "A chatbot that answers at night",
    "Get the website onto the first page of Google",
    "aprire una pagina Facebook",
    "fare più storie",
    "Rifare il sito",
    "Un nuovo logo",
    "girare dei video in laboratorio",
    "rispondere a tutte le recensioni",
    "Trovare qualcuno che segua i social",
    "stampare 2.000 volantini",
    "Cominciare a vendere su Etsy",
    "Mettersi a fare i reel",
    "usarla meglio questa pagina",
    "Riuscire a postare due volte a settimana",
    "Trovare un influencer che venga a mangiare da noi",
    "Tre post a settimana, uno su LinkedIn e due su Facebook",
    "Dépliant in tre lingue",
    "a website with five pages",
]
A_TOOL_AND_WHAT_IT_IS_FOR = [
    "answer the ten commonest questions in videos so that support calls fall by 10 percent",
    "use Instagram to fill Tuesday evenings",
    "Sell 30 gift vouchers through Instagram in December",
    "launch a blog to get 5 enquiries a month for loft conversions",
    "Pinterest pins that send brides to our shop",
    "Rispondere in video alle dieci domande più comuni, così le telefonate calano del 10 per cento",
    "volantini nelle cassette del quartiere per avere 25 bambini al centro estivo",
    "Fare una newsletter affinché 10 ex ospiti al mese prenotino direttamente",
    "che Instagram ci porti almeno una richiesta di matrimonio a settimana",
    "Con la newsletter riportare in cantina chi è già venuto una volta",
    "Con il profilo Google ottenere tre interventi in più a settimana",
    "Ottenere dal profilo Google tre interventi in più",
    "usare tik tok x vendere le torte del sabato",
    "With a blog about probate get four consultations a month",
]
WHERE_THE_TOOL_IS_THE_TRADE = [
    "three new website clients a month from the chamber of commerce",
    "Sell 1,000 printed leaflets a week to estate agents",
    "Vendere mille volantini stampati a settimana alle agenzie immobiliari",
]
VANITIES = [
    "Reach 5,000 followers by June",
    "double our views on YouTube",
    "more likes",
    "Go viral on TikTok",
    "10k on Instagram",
    "grow our Instagram following",
    "1,000 newsletter subscribers by June",
    "People should share our posts more often",
    "100 new members in the Facebook group",
    "Post daily to reach 10,000 followers",
    "we want more followers so that more people know us",
    "arrivare a 5.000 follower",
    "tanti cuoricini e tanti follower",
    "più condivisioni e più commenti",
    "Superare i 1.000 iscritti su YouTube",
    "aumentare la copertura su Facebook",
    "più visite al profilo",
    "crescere su Instagram fino a 10k",
    "che più gente veda le nostre storie",
    "Vorrei che i miei post venissero condivisi di più",
    "Più spettatori per le dirette",
    "Never drop below a thousand followers",
    "have more people comment on our posts",
]
APPLAUSE_TURNED_INTO_BUSINESS = [
    "turn our 2,000 followers into 30 bookings a month",
    "our followers should order: 12 boxes a week",
    "200 paying subscribers for our monthly coffee box",
    "200 visits a week to our website from the forum",
    "Get 10 new Google reviews a month",
    "trasformare i 2.000 follower in 30 prenotazioni al mese",
    "Più iscritti paganti al corso di yoga",
    "Avere 10 recensioni nuove al mese su Google",
    "più visite al sito",
    "Che chi ci segue su Instagram passi in negozio una volta al mese",
    "Che i follower diventino clienti: dieci al mese",
    "che le visualizzazioni dei video diventino chiamate",
    "Far venire in bottega chi guarda le nostre storie",
    "people who follow us on Facebook should come in and buy a coffee",
    "turn the people who like our page into diners",
    "Get the followers to book a table",
]
VAGUE = [
    "grow the business",
    "more visibility",
    "sell more",
    "earn more by the end of the year",
    "more customers",
    "Become the market leader in 2030",
    "be a more solid and sustainable business",
    "Improve customer satisfaction",
    "reach a wider audience",
    "be a company people love",
    "More customers through social media",
    "farci conoscere di più",
    "più clienti",
    "aumentare il fatturato",
    "Fare il salto di qualità",
    "diventare un punto di riferimento nel settore",
    "Creare una relazione autentica con la nostra comunità",
    "essere al passo con la concorrenza",
    "far crescere l'attività entro l'anno",
    "Mantenere i clienti soddisfatti",
    "che la nostra qualità venga riconosciuta",
    "better relationships with the people who choose us",
]
ONE_COULD_SEE_IT = [
    "be the first name that new parents in Leith hear",
    "be better known in Leith",
    "fewer missed appointments",
    "fill the Tuesday tables",
    "more orders from Bristol",
    "more customers at lunch",
    "20 new customers",
    "increase sales by 10%",
    "sell the leftover chairs",
    "more weddings",
    "Get the regulars coming back every five weeks instead of every eight",
    "fewer people phoning to ask where their curtains are",
    "Find two apprentices who stay past the first year",
    "open a second shop",
    "quotes answered within a day",
    "Farci conoscere dagli amministratori di condominio di Monza",
    "Di più il martedì",
    "meno appuntamenti mancati",
    "più clienti a pranzo",
    "20 nuovi clienti",
    "vendere le sedie rimaste",
    "far tornare i vecchi clienti",
    "Portare lo scontrino medio da 11 a 14 euro",
    "Che la gente smetta di chiamare per gli orari",
    "Aumentare la visibilità presso i ristoratori di Parma, perché ordinino il nostro pane",
    "Entro fine febbraio vendere le 140 paia di stivali rimaste",
    "Almeno 150 spettatori a ogni replica",
    "Tenere i clienti oltre il primo anno",
    "Non perdere nemmeno un socio quest’anno",
    "essere pagati entro trenta giorni",
    "Che i clienti non saltino l’appuntamento",
    "Che si presentino tutti all’appuntamento",
    "Keep our software clients past the first year",
    "fewer people giving up on the order page",
]
SEVERAL = [
    "more orders and fewer returns and a new website",
    "Fill the Tuesday tables and recruit two new chefs",
    "increase sales and reduce costs",
    "more bike repairs in winter. Also fewer complaints about deliveries",
    "get 20 new pupils; cut the heating bill; rent the hall out at weekends",
    "sell more gift cards, then open a second salon in Bath",
    "I want fewer phone calls and I want to sell the remaining stoves",
    "more bookings\nfewer returns",
    "ridurre le telefonate e aprire un secondo negozio",
    "Più prenotazioni, recensioni migliori e meno stress",
    "vendere di più ai ristoranti, buttare meno pane",
    "vorrei più prenotazioni dirette e anche spendere meno di riscaldamento",
    "Più interventi programmati, dipendenti che non se ne vanno e pagamenti entro 60 giorni",
    "Riempire i corsi serali. Vendere il vecchio forno.",
]
ONE_AIM_WITH_SEVERAL_SIDES = [
    "more tables on Tuesday and Wednesday",
    "more bookings for hair and nails in January",
    "more cut and colour appointments",
    "cut calls by 10% and save two hours a week",
    "fewer missed appointments and fewer late cancellations",
    "have customers come back and bring a friend",
    "longer stays: three nights instead of two",
    "più tavoli il martedì e il mercoledì",
    "più appuntamenti per taglio e colore",
    "ridurre le telefonate del 10% e risparmiare due ore a settimana",
    "meno telefonate e meno mail",
    "soggiorni più lunghi: tre notti invece di due",
]


@pytest.mark.parametrize("statement", TACTICS)
def test_a_tool_or_an_activity_without_a_result_is_a_tactic(statement: str) -> None:
    assert doubts_in(statement) == ("tactic",)


@pytest.mark.parametrize("statement", A_TOOL_AND_WHAT_IT_IS_FOR + WHERE_THE_TOOL_IS_THE_TRADE)
def test_a_tool_with_the_result_it_serves_is_no_tactic(statement: str) -> None:
    assert doubts_in(statement) == ()


@pytest.mark.parametrize("statement", VANITIES)
def test_what_counts_applause_is_vanity(statement: str) -> None:
    assert doubts_in(statement) == ("vanity",)


@pytest.mark.parametrize("statement", APPLAUSE_TURNED_INTO_BUSINESS)
def test_reviews_visits_and_what_followers_buy_are_results(statement: str) -> None:
    """M15: visits to one's own site and orders count."""
    assert doubts_in(statement) == ()


@pytest.mark.parametrize("statement", VAGUE)
def test_what_nobody_could_see_is_vague(statement: str) -> None:
    assert doubts_in(statement) == ("vague",)


@pytest.mark.parametrize("statement", ONE_COULD_SEE_IT)
def test_by_whom_where_when_or_how_much_makes_it_clear_enough(statement: str) -> None:
    assert doubts_in(statement) == ()


@pytest.mark.parametrize("statement", SEVERAL)
def test_two_results_side_by_side_are_several(statement: str) -> None:
    assert doubts_in(statement) == ("several",)


@pytest.mark.parametrize("statement", ONE_AIM_WITH_SEVERAL_SIDES)
def test_days_services_and_consequences_are_one_objective(statement: str) -> None:
    assert doubts_in(statement) == ()


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        ("OPEN A FACEBOOK PAGE", "tactic"),
        ("FARE PIÙ STORIE", "tactic"),
        ("Grow The Business", "vague"),
        ("piu visibilita", "vague"),
        ("PIU' VISIBILITA'", "vague"),
        ("e' importante avere piu' follower", "vanity"),
        ("più clienti 🙂🙂", "vague"),
        ("  – sell more!!!", "vague"),
        ("open una pagina Facebook", "tactic"),
        ("più likes on our posts", "vanity"),
    ],
)
def test_capitals_missing_accents_and_mixed_languages_change_nothing(typed: str, doubt: str) -> None:
    assert doubts_in(typed) == (doubt,)


@pytest.mark.parametrize("statement", ["", " ", "?", "💪", "مزيد من العملاء", "更多的客户", "mehr Kundschaft"])
def test_what_is_in_neither_language_is_left_in_peace(statement: str) -> None:
    assert doubts_in(statement) == ()


@pytest.mark.parametrize(
    "answer",
    [
        *("", " ", "\n\t", "-", "?", "…", "...", "👍", "n/a", "N.A.", "nd", "tbd", "T.B.D.", "xxx", "x", "aaaa", "000"),
        *("asdf", "qwerty", "asdasdasd", "hahaha", "lorem ipsum dolor sit amet", "blah blah", "null", "123", "test"),
        *(
            "I don't know",
            "I don’t know yet",
            "i dont know",
            "not sure",
            "no idea, sorry",
            "to be decided",
            "it depends",
        ),
        *("boh", "Boh!", "non so", "NON LO SO", "non saprei", "boh… vediamo", "da vedere", "non ne ho idea", "chissà"),
        *("yes", "sì", "si'", "no", "ok", "Ok, ok", "va bene", "nothing", "niente"),
    ],
)
def test_an_answer_that_says_nothing_is_empty(answer: str) -> None:
    assert is_empty_of_content(answer)


@pytest.mark.parametrize(
    "answer",
    [
        *(
            "Margins",
            "Price",
            "Heat",
            "Time",
            "Oil",
            "VAT",
            "HR",
            "B&B",
            "20%",
            "12",
            "5 stars",
            "The price",
            "No-shows",
        ),
        *("Nothing about delivery", "Yes: the price", "I don't know which size to order", "Whether we test for leaks"),
        *("Margini", "I prezzi", "Di più il martedì", "Non so quale taglia prendere", "Il prezzo della prova"),
        *("السعر", "价格", "Τιμή"),
    ],
)
def test_however_short_an_answer_with_content_is_not(answer: str) -> None:
    assert not is_empty_of_content(answer)


@given(st.text())
def test_no_text_whatever_is_too_much(text: str) -> None:
    assert set(doubts_in(text)) <= {"tactic", "vanity", "vague", "several"}
    assert is_empty_of_content(text) in (True, False)


@given(st.lists(st.sampled_from([*TACTICS, *VANITIES, *VAGUE, *SEVERAL, "and", "per", "to", ",", ".", "piu'"])))
def test_no_mixture_of_statements_is_too_much(parts: list[str]) -> None:
    assert len(doubts_in(" ".join(parts))) <= 1


@pytest.mark.parametrize("text", ["more bookings and fewer calls, ", "più ", ",", "e'", "x", "💪🏽", "السعر "])
def test_a_very_long_text_does_not_keep_anyone_waiting(text: str) -> None:
    long = (text * 50_000)[:50_000]
    assert min(_seconds(long) for _ in range(3)) < 0.05


def _seconds(text: str) -> float:
    begun = time.perf_counter()
    doubts_in(text)
    is_empty_of_content(text)
    return time.perf_counter() - begun
