"""The table of codes and the rules say the same, in both languages."""

import re
from datetime import date

import pytest

from components.advice import SENTENCES, STEPS, findings, sentence
from components.texts import words_for
from components.texts.questions import QUESTIONS
from components.workbook import Unknown
from tests.advice.occasions import OCCASIONS, advice
from tests.advice.plans import START, SUNDAY, WEEK, essential_plan, plan_with_ended_pilot, plan_with_running_pilot


def test_every_code_has_its_occasion_and_every_occasion_its_code() -> None:
    assert set(OCCASIONS) == set(SENTENCES)


@pytest.mark.parametrize("code", OCCASIONS)
def test_the_code_is_said_on_its_occasion(code: str) -> None:
    assert code in advice(*OCCASIONS[code]())


@pytest.mark.parametrize("code", [code for code in OCCASIONS if not code.startswith("review")])
def test_it_is_not_said_of_a_plan_in_good_order(code: str) -> None:
    assert code not in advice(essential_plan(), SUNDAY)


@pytest.mark.parametrize("code", [code for code in OCCASIONS if code.startswith("review")])
def test_it_is_not_said_of_a_pilot_decided_by_its_rule(code: str) -> None:
    book = plan_with_ended_pilot()
    book.pilots[0].review.decision = "grow"  # 15.8% fewer where 10% was the target
    assert code not in advice(book, START + 7 * WEEK)


def test_a_rule_names_its_step_and_its_statement() -> None:
    for occasion in OCCASIONS.values():
        for finding in findings(*occasion()):
            assert finding.step in STEPS
            assert re.fullmatch(r"M([1-9]|1\d|2[0-5])", finding.method)


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("code", OCCASIONS)
def test_every_sentence_comes_out_whole(code: str, language: str) -> None:
    spoken = sentence(advice(*OCCASIONS[code]())[code], words_for(language))
    assert spoken
    assert not re.search(r"[{}]|None", spoken)


def test_figures_and_days_take_the_languages_form() -> None:
    book, today = OCCASIONS["pilot.overfull"]()
    overfull = next(finding for finding in findings(book, today) if finding.code == "pilot.overfull")
    assert "week 3: 8.5 h, and 5 h are there." in sentence(overfull, words_for("en"))
    assert "la 3: 8,5 ore, e ce ne sono 5" in sentence(overfull, words_for("it"))
    book, today = OCCASIONS["pilot.not_monday"]()
    assert "(4 marzo 2026)" in sentence(findings(book, today)[0], words_for("it"))


def test_one_missing_week_is_not_many() -> None:
    book = plan_with_running_pilot()
    one, two = (findings(book, START + n * WEEK)[0] for n in (1, 2))
    assert sentence(one, words_for("en")) == "The number of one past week is still missing (2 March 2026)."
    assert sentence(two, words_for("en")).startswith("The numbers of 2 past weeks are still missing.")


def test_an_open_question_is_asked_again_in_its_own_words() -> None:
    book, today = OCCASIONS["objectives.unknown"]()
    tip = next(finding for finding in findings(book, today) if finding.weight == "tip")
    assert sentence(tip, words_for("en")).endswith(QUESTIONS["objective.success"].label)


@pytest.mark.parametrize(
    ("about", "part", "field"),
    [
        ("book", "listening", "keywords"),
        ("book", "listening", "searches"),
        ("book", "listening", "notes"),
        ("calls", "metrics", "readings"),
        ("pilot", "pilots", "areas"),
        ("pilot", "pilots", "channels"),
        ("pilot", "pilots", "actions"),
    ],
)
def test_a_list_left_open_has_words_too(about: str, part: str, field: str) -> None:
    book = essential_plan()
    owner = getattr(book, part)
    setattr(owner[0] if isinstance(owner, list) else owner, field, [])
    book.unknown = [Unknown(about=about, field=field)]
    tip = next(finding for finding in findings(book, date(2026, 3, 1)) if finding.weight == "tip")
    assert sentence(tip, words_for("en")).endswith("?")
