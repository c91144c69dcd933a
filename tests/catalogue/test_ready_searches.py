"""A keyword in the phrases of people who ask, a name as customers write it, and ideas for a tired owner to click."""

from typing import get_args
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.catalogue.intents import INTENTS
from components.catalogue.ready_searches import KeywordIdea, keyword_ideas, misspellings, ready_searches
from components.catalogue.search_links import search_link
from components.workbook import Business, Keyword, Listening, Workbook
from components.workbook.listening import KeywordKind, Need

ANY_TEXT = st.text(max_size=400)
KINDS = st.sampled_from([*get_args(KeywordKind), "unknown"])


def searched(keyword: str, kind: str = "service", language: str = "en", town: str = "", most: int = 50) -> list[str]:
    return [search.words for search in ready_searches(keyword, kind, language, town, most)]


def test_the_keyword_alone_comes_first_and_then_each_need_has_its_turn() -> None:
    alone, *phrases = ready_searches("boiler service", "service", "en")
    assert alone == ("boiler service", None, "")
    assert {phrase.need for phrase in phrases} == set(get_args(Need))


def test_each_language_asks_in_its_own_words() -> None:
    assert "how much does boiler service cost" in searched("boiler service")
    assert "quanto costa manutenzione caldaia" in searched("manutenzione caldaia", language="it")
    assert "disdetta Acme" in searched("Acme", "competitor", "it")
    assert searched("boiler", language="xx") == ["boiler"]


def test_a_town_is_added_where_there_is_one() -> None:
    assert "boiler service in Shrewsbury" in searched("boiler service", town=" Shrewsbury ")
    assert "idraulico a Fidenza" in searched("idraulico", language="it", town="Fidenza")
    assert not any(" in " in words for words in searched("boiler service"))
    assert "boiler service Shrewsbury in Shrewsbury" not in searched("boiler service Shrewsbury", town="shrewsbury")


@pytest.mark.parametrize(
    ("keyword", "kind", "language", "doubled"),
    [
        ("boiler repair near me", "service", "en", "near me near me"),
        ("what boilers cost", "service", "en", "cost cost"),
        ("boiler costs", "service", "en", "costs cost"),
        ("boiler -cost", "service", "en", "-cost cost"),
        ("Harbour Heating reviews", "company", "en", "reviews reviews"),
        ("Worcester vs", "competitor", "en", "vs vs"),
        ("opinioni Tre Ponti", "company", "it", "opinioni su"),
        ("quanto costa un bagno", "service", "it", "quanto costa quanto"),
    ],
)
def test_what_the_keyword_says_already_is_not_said_twice(keyword: str, kind: str, language: str, doubled: str) -> None:
    assert not any(doubled in words for words in searched(keyword, kind, language))


@pytest.mark.parametrize(
    "keyword",
    [
        "#boilertips",
        "boiler OR combi",
        "boiler | combi",
        "boiler* repair",
        "-F28",
        "site:example.com",
        'boiler "no hot water',
        "🔥",
        "how do I bleed a radiator",
        "boiler leaking?",
        "boiler " * 43,
        "b" * 300,
    ],
)
def test_a_search_by_itself_stays_alone(keyword: str) -> None:
    """A tag, operators, half a quotation, a whole question, a whole sentence: more words would break them."""
    assert searched(keyword) == [" ".join(keyword.split())]


@pytest.mark.parametrize(
    "keyword", ['"no hot water" -F28', "boiler site:example.com", "سباكة", "C++ & C#", "boiler 🔥"]
)
def test_what_bears_more_words_gets_them(keyword: str) -> None:
    assert len(searched(keyword)) > 5


def test_a_name_that_reads_like_a_question_is_a_name() -> None:
    assert "reviews" in " ".join(searched("Come Prima", "company"))


@given(ANY_TEXT, KINDS, st.sampled_from(["en", "it"]), ANY_TEXT, st.integers(-1, 12))
def test_any_keyword_is_carried_whole_and_can_be_opened(
    keyword: str, kind: str, language: str, town: str, most: int
) -> None:
    found = ready_searches(keyword, kind, language, town, most)
    whole = " ".join(keyword.split())
    assert len(found) == (min(len(found), most) if whole and most > 0 else 0)
    assert len({search.words for search in found}) == len(found)
    for search in found:
        assert whole in search.words
        assert search.intent in {"", *INTENTS}
        link = search_link("google", search.words)
        assert link is not None
        readable = search.words.encode(errors="replace").decode()
        assert parse_qs(urlsplit(link).query)["q"] == [readable]


@pytest.mark.parametrize(
    ("name", "likely"),
    [
        ("L’Angolo del Caffè", "langolo del caffe"),
        ("L'Angolo del Caffè", "l angolo del caffe"),
        ("Caffè", "caffe'"),
        ("Stitch & Hide", "stitch and hide"),
        ("Acqua & Sapone", "acqua e sapone"),
        ("Acqua & Sapone", "aqua & sapone"),
        ("Stitch and Hide", "stitch & hide"),
        ("Trattoria Il Mestolo", "tratoria il mestolo"),
        ("Harbour Heating", "harbourheating"),
        ("QuickFix", "quick fix"),
        ("Co-op", "coop"),
        ("Phoenix", "foenix"),
        ("Kutters", "cutters"),
        ("Tre Ponti S.r.l.", "tre ponti"),
        ("The Copper Spoon", "copper spoon"),
        ("Rotaboard", "rottaboard"),
    ],
)
def test_names_are_found_as_customers_write_them(name: str, likely: str) -> None:
    assert likely in misspellings(name, most=8)


def test_the_most_plausible_comes_first() -> None:
    assert misspellings("L’Angolo del Caffè", most=1) == ["langolo del caffe"]
    assert misspellings("Harbour Heating Ltd", most=1) == ["harbour heating"]


@pytest.mark.parametrize("name", ["", "   ", "🔥", "A", "-", "סטודיו", "x" * 300])
def test_some_names_have_no_misspelling(name: str) -> None:
    assert misspellings(name) == []


@given(ANY_TEXT, st.integers(-1, 20))
def test_a_misspelling_is_never_the_name_and_comes_once(name: str, most: int) -> None:
    found = misspellings(name, most)
    assert found == misspellings(name, most)
    assert len(found) == len(set(found)) <= max(most, 0)
    assert " ".join(name.split()).casefold() not in found
    assert all(word == " ".join(word.split()) != "" for word in found)


def firm(name: str = "", offers: str = "", customers: str = "", *known: str) -> Workbook:
    keywords = [Keyword(words=words) for words in known]
    return Workbook(
        business=Business(name=name, offers=offers, customers=customers), listening=Listening(keywords=keywords)
    )


def ideas(kind: str, book: Workbook) -> list[str]:
    return [idea.words for idea in keyword_ideas(book) if idea.kind == kind]


def test_first_ideas_come_from_what_the_owner_wrote() -> None:
    book = firm(
        "Harbour Heating Ltd", "Boilers and heating: repairs, yearly services.", "Families in older houses, landlords."
    )
    assert keyword_ideas(book) == [
        KeywordIdea("company", "Harbour Heating"),
        *(KeywordIdea("service", words) for words in ("Boilers", "heating", "repairs", "yearly services")),
        *(KeywordIdea("customer", words) for words in ("Families", "older houses", "landlords")),
    ]


def test_ideas_in_italian() -> None:
    book = firm("", "Vendo mobili d’epoca e restauro sedie, anche a domicilio", "Famiglie con una casa in campagna")
    assert ideas("service", book) == ["mobili d’epoca", "restauro sedie", "domicilio"]
    assert ideas("customer", book) == ["Famiglie", "casa", "campagna"]


def test_a_sentence_is_no_idea() -> None:
    book = firm("", "Whatever the neighbours always told us about brass taps never came true. More.", "")
    assert ideas("service", book) == []
    assert ideas("customer", firm("", "", "City couples who like walking and stay two nights, hikers")) == [
        "City couples",
        "hikers",
    ]
    assert ideas("customer", firm("", "", "Chi lavora da casa, e pendolari")) == ["pendolari"]


def test_a_list_in_lines_is_a_list() -> None:
    assert ideas("service", firm("", "Gutters\nWindow cleaning\n\n", "")) == ["Gutters", "Window cleaning"]


def test_what_is_a_keyword_already_is_not_proposed_again() -> None:
    book = firm("Rotaboard", "Gutters, windows, windows", "Gutters", "  rotaboard ", "WINDOWS")
    assert keyword_ideas(book) == [KeywordIdea("service", "Gutters")]


def test_an_empty_plan_gives_no_ideas() -> None:
    assert keyword_ideas(Workbook()) == []


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_any_text_gives_few_short_ideas(name: str, offers: str, customers: str) -> None:
    found = keyword_ideas(firm(name, offers, customers))
    assert len(found) <= 13
    assert all(1 <= len(idea.words.split()) <= (6 if idea.kind == "company" else 4) for idea in found)
    assert len({idea.words.casefold() for idea in found}) == len(found)
