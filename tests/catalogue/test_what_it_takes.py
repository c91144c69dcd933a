"""What channels and objectives take is known for each of them, and skills are recognised in people's own words."""

import pytest

from components.catalogue import CHANNEL_NEEDS, OBJECTIVES, PILOT_SIZES, PLACES, SKILLS, skills_in, usual_cash
from components.texts import words_for


def test_every_channel_says_what_it_needs_and_nothing_else_does() -> None:
    assert set(CHANNEL_NEEDS) == {code for code, place in PLACES.items() if place.channel} - {"other"}


def test_every_need_is_a_skill_and_every_skill_is_needed() -> None:
    assert {skill for needs in CHANNEL_NEEDS.values() for skill in needs.skills} == set(SKILLS)
    assert all(needs.skills and 0 < needs.hours <= 5 for needs in CHANNEL_NEEDS.values())


def test_every_kind_of_objective_but_an_own_one_has_a_size() -> None:
    assert set(PILOT_SIZES) == set(OBJECTIVES) - {"own"}


def test_sizes_go_from_small_to_comfortable_and_stay_small() -> None:
    """M17"""
    for size in PILOT_SIZES.values():
        assert 0 < size.hours[0] < size.hours[1] <= 5
        assert 0 <= size.euros[0] <= size.euros[1] <= 300


def test_cash_is_estimated_in_the_plans_own_currency() -> None:
    launch = PILOT_SIZES["launch"]
    assert usual_cash(launch, "EUR") == usual_cash(launch, "GBP") == (50, 300)
    assert usual_cash(launch, "SEK") == (500, 3000)
    assert usual_cash(launch, "JPY") == (7500, 45000)
    assert usual_cash(launch, "ISK") is None


@pytest.mark.parametrize("code", SKILLS)
def test_its_own_name_claims_a_skill_in_english(code: str) -> None:
    assert skills_in(SKILLS[code].name) == {code}


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("", set()),
        ("Takes good photos on site. Would rather not write.", {"photos"}),
        ("Explains well and knows every boiler in town. Writes slowly.", {"spoken", "writing"}),
        ("Phone, diary, e-mail, the website.", {"spoken", "answering"}),
        ("Writes well, but doesn't like the phone", {"writing"}),
        ("Writing? Rather not", set()),
        ("No videos", set()),
        ("I can’t write", set()),
        ("Textiles, dyeing", set()),
        ("Fa belle foto sul posto. Scrivere, meglio di no.", {"photos"}),
        ("Scrive bene, non fa foto", {"writing"}),
        ("Telefono, agenda, e-mail e sito.", {"spoken", "answering"}),
        ("Sa montare un'immagine e un’e-mail", {"photos", "answering"}),
        ("Video e riprese; al banco è bravissima", {"video", "spoken"}),
        ("\n\n", set()),
    ],
)  # fmt: skip
def test_skills_are_recognised_in_peoples_own_words(text: str, claimed: set[str]) -> None:
    assert skills_in(text) == claimed


def test_the_names_can_be_added_to_a_text_in_italian_too() -> None:
    for code, skill in SKILLS.items():
        assert skills_in(f"Conti, {words_for('it')(skill.name)}") >= {code}
