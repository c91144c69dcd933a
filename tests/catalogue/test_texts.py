"""What the catalogue says: short, in both languages, with none of the words that are kept out."""

import re
from dataclasses import asdict
from difflib import SequenceMatcher
from io import BytesIO
from itertools import combinations
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from components.catalogue import BUSINESSES, METRICS, OBJECTIVES, PLACES, STARTERS
from components.texts import words_for
from components.texts.extraction import by_domain, marked_texts

ROOT = Path(__file__).parents[2]
PO = ROOT / "components" / "texts" / "it" / "catalogue.po"
MARKED = sorted({text.one for text in marked_texts(ROOT) if text.path.startswith("components/catalogue/")})
TRANSLATED = {str(message.id): message for message in read_po(BytesIO(PO.read_bytes()), locale="it") if message.id}

NEVER_IN_ENGLISH = (
    r"significan\w*", r"prov(e|es|ed|en|ing)", r"statistical\w*", r"guarante\w*", r"eas(y|ily|ier|iest)", "simply",
    "just", "customer journey", "leverage", "conversions?", "engagement", "leads?", "kpis?",
)  # fmt: skip
NEVER_IN_ITALIAN = (
    r"significativ\w*", r"dimostra\w*", r"statistic(amente|a|o|i)", r"garanti\w*", r"facil\w*", "semplicemente",
    "target", "budget", "business", "feedback", "brand", "trend", "report", "step", "tool", "competitor",
    "customer care", "engagement", "reach", "lead", "kpi", "autorità",
)  # fmt: skip
PROPER_NAMES = {
    "Instagram", "TikTok", "YouTube", "Reddit", "Quora", "Tripadvisor", "Trustpilot", "Yelp", "Etsy", "eBay",
    "Pinterest", "X", "Threads", "Bluesky", "Mastodon", "Hacker News", "Product Hunt",
}  # fmt: skip


def shown() -> list[str]:
    """Every text of the catalogue that a reader may see."""
    texts: list[str] = []
    for aim in OBJECTIVES.values():
        texts += [aim.label, aim.title, aim.sentence, aim.campaign]
        texts += [starter.what for starter in STARTERS[aim.code]]
    for firm in BUSINESSES.values():
        texts += [firm.name, firm.introduction, *firm.examples.values(), *asdict(firm.trade).values()]
    for number in METRICS.values():
        texts += [number.name, number.unit, number.source, number.value_hint]
    for place in PLACES.values():
        texts += [place.name, place.good_for]
    return [text for text in texts if text]


def found_in(text: str, words: tuple[str, ...]) -> list[str]:
    bare = re.sub(r"\{\w+\}", "", text)
    return [word for word in words if re.search(rf"\b{word}\b", bare, re.IGNORECASE)]


def test_every_text_that_is_shown_is_marked_or_a_proper_name() -> None:
    assert {text for text in shown() if text not in MARKED} == PROPER_NAMES


def test_every_text_has_an_italian() -> None:
    wanted = [text for _, text in by_domain(marked_texts(ROOT))["catalogue"]]
    assert [text for text in wanted if text not in TRANSLATED or not TRANSLATED[text].string] == []


def test_the_italian_file_is_sound() -> None:
    lines = PO.read_text("utf-8")
    ids = re.findall(r'^msgid (.+(?:\n".*")*)', lines, re.MULTILINE)
    assert len(ids) == len(set(ids))
    assert "charset=utf-8" in lines.lower()
    assert "nplurals=2; plural=(n != 1);" in lines
    assert "fuzzy" not in lines
    assert "#~" not in lines


def test_no_text_uses_a_word_that_is_kept_out() -> None:
    """The words that promise, that only the trade knows, or that Italian says better itself; in all their forms."""
    italian = [str(message.string) for message in TRANSLATED.values()]
    assert [text for text in MARKED if found_in(text, NEVER_IN_ENGLISH)] == []
    assert [text for text in italian if found_in(text, NEVER_IN_ITALIAN)] == []
    assert [text for text in MARKED + italian if "!" in text] == []


def test_the_same_word_is_kept_out_in_every_form() -> None:
    assert found_in("It is proven, and easily done", NEVER_IN_ENGLISH)
    assert found_in("Il target è facile", NEVER_IN_ITALIAN)
    assert not found_in("Improve the justice of it ({target})", NEVER_IN_ENGLISH)


@pytest.mark.parametrize("language", ["en", "it"])
def test_an_objective_fits_on_a_choice_and_in_a_sentence(language: str) -> None:
    words = words_for(language)
    for kind in OBJECTIVES.values():
        assert 2 <= len(words(kind.label).split()) <= 4
        assert len(words(kind.sentence).split()) <= 20


@pytest.mark.parametrize("kind", BUSINESSES)
def test_examples_stand_beside_a_field_in_one_glance(kind: str) -> None:
    for key, text in BUSINESSES[kind].examples.items():
        italian = words_for("it")(text)
        assert len(text.split()) <= 14, key
        assert len(italian.split()) <= 16, key
        assert not set("*_[]`$~<>|") & set(text + italian), key


@pytest.mark.parametrize("language", ["en", "it"])
def test_no_two_firms_say_nearly_the_same(language: str) -> None:
    words = words_for(language)
    twins = [
        (key, one.code, other.code)
        for one, other in combinations(BUSINESSES.values(), 2)
        for key in one.examples
        if alike(words(one.examples[key]), words(other.examples[key])) > 0.7
    ]
    assert twins == []


def test_no_firm_says_the_same_twice() -> None:
    for firm in BUSINESSES.values():
        assert len(set(firm.examples.values())) == len(firm.examples)


def alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio()
