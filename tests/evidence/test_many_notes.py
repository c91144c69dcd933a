"""As many notes as a plan can hold, most of them imported: 5,000 from ten places, about 25 themes, over four years."""

from datetime import date, timedelta

import pytest

from components.evidence import claims, evidence_for, overview, places, quotes, words_they_use
from components.workbook import LONGEST_LIST, Listening, Note
from components.workbook.listening import Need

TODAY = date(2026, 3, 7)
NEEDS: tuple[Need, ...] = ("wants_to_know", "struggles", "values", "asks_for", "praises")


@pytest.fixture(scope="module")
def listening() -> Listening:
    """Note n is n mod 4 years old; every theme, place and need has its even share."""
    notes = [
        Note(
            words=f"The boiler loses pressure in house {n} of street {n % 7}",
            day=TODAY - timedelta(365 * (n % 4)),
            place=f"place-{n % 10}",
            theme=f"theme {n % 25}",
            need=NEEDS[n % 5],
        )
        for n in range(LONGEST_LIST)
    ]
    return Listening(notes=notes, expected_places=["place-0"])


def test_every_theme_has_its_share(listening: Listening) -> None:
    found = claims(listening.notes)
    assert {(claim.notes, claim.is_a_guess) for claim in found} == {(200, False)}
    assert len(found) == 25


def test_half_of_them_are_old(listening: Listening) -> None:
    """Ages of 0, 1, 2 and 3 years: the last two are older than a year."""
    assert overview(listening.notes, TODAY).share_old == 0.5


def test_every_place_weighs_what_its_notes_weigh(listening: Listening) -> None:
    """An even place has notes of 0 and 2 years: 250 × 1 + 250 × ½. An odd one of 1 and 3: 250 × 1 + 250 × ¼."""
    seen = places(listening, TODAY)
    assert [evidence.weight for evidence in seen] == [375.0] * 5 + [312.5] * 5
    assert [evidence.place for evidence in seen if evidence.standing == "as_expected"] == ["place-0"]


def test_what_they_all_say_comes_out(listening: Listening) -> None:
    """The number keeps "house" and "of street" apart, so that neither is part of a pair."""
    assert words_they_use(listening.notes) == [
        ("boiler loses", 5000),
        ("loses pressure", 5000),
        ("house", 5000),
        ("street", 5000),
    ]


def test_each_quote_is_about_something_else(listening: Listening) -> None:
    chosen = quotes(listening.notes, TODAY, most=5)
    assert len({note.theme for note in chosen}) == len({note.place for note in chosen}) == 5
    heard = evidence_for(listening, "fewer-calls", TODAY)
    assert [len(evidence.notes) for evidence in heard.values()] == [3000, 2000]
