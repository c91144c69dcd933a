"""The worked examples are plans that an owner could really have written, and their figures agree with each other.

The readings, the target, the value of a call and the costs are those of the published example "support calls":
51.25 calls a week before, 43.17 in the pilot, 8.40 a call, 12 hours at 35 and 150 in cash.
"""

import re
from datetime import date, timedelta
from pathlib import Path
from statistics import mean

import pytest
from pydantic import BaseModel

from components.advice import STEPS, findings, step_status
from components.catalogue import BUSINESSES, METRICS, OBJECTIVES, PLACES
from components.files import dumps, loads
from components.measurement import before_start, digest
from components.workbook import Metric, Named, Note, Pilot, Reading, Workbook, parts

EXAMPLES = Path(__file__).parents[2] / "components" / "files" / "examples"
REFERENCES = {"about", "area", "channel", "keyword", "metric", "notes", "objective", "objectives", "person", "signal"}
NEVER = {
    "en": {"significant", "prove", "proves", "statistically", "guaranteed", "easy", "simply", "just", "please"},
    "it": {"significativo", "dimostra", "statisticamente", "garantito", "facile", "semplicemente", "target", "budget",
           "business", "feedback", "brand", "trend", "report", "step", "tool", "competitor", "engagement", "kpi"},
}  # fmt: skip
SEASONS = {
    "en": "january february march april june july august september october november december "
    "spring summer autumn winter christmas easter",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre "
    "primavera estate autunno inverno natale pasqua ferragosto",
}
NO_NAMES = {"I", "Nobody", "Monday", "Sunday", "QR"}


@pytest.fixture(params=["en", "it"])
def book(request: pytest.FixtureRequest) -> Workbook:
    return loads(_saved(request.param))


def _saved(language: str) -> bytes:
    return (EXAMPLES / f"heating.{language}.json").read_bytes()


def _pilot(book: Workbook) -> Pilot:
    (pilot,) = book.pilots
    return pilot


def _start(book: Workbook) -> date:
    start = _pilot(book).start
    assert start is not None
    return start


def _calls(book: Workbook) -> Metric:
    return next(metric for metric in book.metrics if metric.id == _pilot(book).metric)


def _texts(part: BaseModel, fields: set[str]) -> list[str]:
    """What stands in those fields of the part, as text or as a list of texts."""
    values = [getattr(part, name) for name in sorted(fields & set(type(part).model_fields))]
    entries = [entry for value in values for entry in (value if isinstance(value, list) else [value])]
    return [entry for entry in entries if isinstance(entry, str)]


def _sentences(book: Workbook) -> list[str]:
    return [text for part in parts(book) for text in _texts(part, set(type(part).model_fields)) if " " in text]


@pytest.mark.parametrize("language", ["en", "it"])
def test_an_example_is_an_ordinary_saved_file(language: str) -> None:
    saved = _saved(language)
    assert dumps(loads(saved)) == saved


def test_every_step_is_finished_and_nothing_is_left_open(book: Workbook) -> None:
    assert book.example
    assert book.finished == ["objectives", "listening", "metrics", "resources", "pilot", "plan", "review"]
    assert book.unknown == []
    assert (_pilot(book).status, _pilot(book).review.decision) == ("ended", "grow")


def test_every_reference_leads_somewhere(book: Workbook) -> None:
    given = [part.id for part in parts(book) if isinstance(part, Named)]
    frozen = _pilot(book).baseline
    assert frozen is not None
    assert len(given) - len(frozen.readings) == len(set(given))  # frozen readings are copies and keep their ids
    assert {id for part in parts(book) for id in _texts(part, REFERENCES)} <= set(given)


def test_every_place_is_known_or_the_owners_own(book: Workbook) -> None:
    own = {place.id for place in book.listening.places}
    used = {place for part in parts(book) for place in _texts(part, {"place", "expected_places"})}
    assert used <= own | set(PLACES)
    assert used & own


def test_every_kind_is_one_of_the_catalogue(book: Workbook) -> None:
    assert book.business.kind in BUSINESSES
    assert {objective.kind for objective in book.objectives} <= set(OBJECTIVES)
    assert {metric.kind for metric in book.metrics} <= set(METRICS)
    assert _calls(book).kind in OBJECTIVES[book.objectives[0].kind].metrics


def test_the_method_finds_nothing_missing_or_doubtful(book: Workbook) -> None:
    today = book.pilots[0].review.decision_day
    assert today is not None
    assert [finding for finding in findings(book, today) if finding.weight != "tip"] == []
    assert {step_status(book, step, today) for step in STEPS} == {"done"}


def test_the_figures_are_those_of_the_published_example(book: Workbook) -> None:
    calls, start, review = _calls(book), _start(book), _pilot(book).review
    before = [reading.value for reading in before_start(calls, start)]
    during = [reading.value for reading in calls.readings if reading.first >= start]
    assert mean(before) == 51.25
    assert mean(during) == pytest.approx(43.17, abs=0.005)
    assert 100 * (mean(during) / mean(before) - 1) == pytest.approx(-15.8, abs=0.05)
    assert (calls.target_percent, calls.value_low, calls.value_high) == (10, 8.4, 8.4)
    assert (review.hours, review.cash) == (12, 150)


def test_the_value_of_a_call_is_its_minutes_at_the_cost_of_an_hour(book: Workbook) -> None:
    calls = _calls(book)
    assert (calls.minutes or 0) / 60 * (calls.hour_cost or 0) == pytest.approx(8.4)
    assert {person.hour_cost for person in book.resources.people} == {35}


def test_the_baseline_was_frozen_as_the_readings_still_are(book: Workbook) -> None:
    frozen, start = _pilot(book).baseline, _start(book)
    assert frozen is not None
    assert frozen.day == start
    assert frozen.sha256 == digest(frozen.readings) == digest(before_start(_calls(book), start))


def test_the_pilot_fits_the_hours_and_the_caps(book: Workbook) -> None:
    pilot, people = _pilot(book), book.resources.people
    for week in range(1, (pilot.weeks or 0) + 1):
        for person in people:
            promised = sum(a.hours or 0 for a in pilot.actions if (a.week, a.person) == (week, person.id))
            assert promised <= (person.hours or 0), (week, person.id)
    assert sum(action.hours or 0 for action in pilot.actions) <= (pilot.cap_hours or 0)
    assert sum(action.cash or 0 for action in pilot.actions) <= (pilot.cap_cash or 0) <= (book.resources.cash or 0)


def test_hours_and_cash_add_up_from_week_to_week(book: Workbook) -> None:
    pilot = _pilot(book)
    assert [check.week for check in pilot.check_ins] == [1, 2, 3, 4, 5, 6]
    for check in pilot.check_ins:
        done = [action for action in pilot.actions if action.week == check.week and action.done]
        assert check.hours == sum(action.hours_spent or 0 for action in done)
        assert check.cash == sum(action.cash or 0 for action in done)
    assert pilot.review.hours == sum(check.hours or 0 for check in pilot.check_ins)
    assert pilot.review.cash == sum(check.cash or 0 for check in pilot.check_ins)


def test_listening_and_helping_come_before_selling(book: Workbook) -> None:
    kinds = [action.kind for action in sorted(_pilot(book).actions, key=lambda action: action.week)]
    assert set(kinds[:2]) == {"listen", "help"}
    assert set(kinds) == {"listen", "help", "show", "sell"}
    assert kinds.count("sell") < kinds.count("listen") < kinds.count("help")


def test_areas_and_channels_rest_on_notes_from_before_the_start(book: Workbook) -> None:
    pilot, start = _pilot(book), _start(book)
    early = {note.id: note.place for note in book.listening.notes if note.day and note.day < start}
    for cited in [area.notes for area in pilot.areas] + [channel.notes for channel in pilot.channels]:
        assert len(cited) >= 3
        assert set(cited) <= set(early)
    for channel in pilot.channels:
        assert {early[note] for note in channel.notes} == {channel.place}


def test_weeks_run_from_monday_to_sunday(book: Workbook) -> None:
    readings = [part for part in parts(book) if isinstance(part, Reading)]
    assert {(reading.first.weekday(), reading.days) for reading in readings} == {(0, 7)}
    assert _start(book).weekday() == 0
    assert max(reading.first for reading in readings) + timedelta(days=6) == _pilot(book).end


def test_no_customer_can_be_recognised(book: Workbook) -> None:
    for note in book.listening.notes:
        assert not re.search(r"@|(\d[\s./-]?){6,}", f"{note.words} {note.who} {note.outcome}")
        assert set(_names(note)) <= NO_NAMES, note.id


def _names(note: Note) -> list[str]:
    """Words with a capital letter that do not open a sentence or a quotation."""
    return re.findall(r"(?<=[\w,;] )[A-Z]\w*", "\n".join([note.words, note.who, note.outcome]))


def test_the_voice_is_kept(book: Workbook) -> None:
    for text in _sentences(book):
        assert "!" not in text
        assert not set(re.findall(r"\w+", text.lower())) & NEVER[book.language], text


def test_no_text_names_a_season_because_the_dates_are_moved(book: Workbook) -> None:
    for text in _sentences(book):
        assert not set(re.findall(r"\w+", text.lower())) & set(SEASONS[book.language].split()), text


def test_both_languages_have_the_same_shape() -> None:
    english, italian = loads(_saved("en")), loads(_saved("it"))
    assert [type(part) for part in parts(english)] == [type(part) for part in parts(italian)]
    assert (english.language, english.currency) == ("en", "GBP")
    assert (italian.language, italian.currency) == ("it", "EUR")
    assert not set(_sentences(english)) & set(_sentences(italian))
