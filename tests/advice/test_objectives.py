"""M1 to M7: what is doubtful about an objective is asked, with its reason and a way on, and never blocks."""

import pytest

from components.advice import channels_wait_for, findings, sentence, step_status
from components.texts import words_for
from components.workbook import Objective, Unknown, Workbook
from tests.advice.plans import SUNDAY, essential_plan

METHODS = {
    "objective.tactic": "M1",
    "objective.unaligned": "M2",
    "objective.unasked": "M3",
    "objective.unfiltered": "M4",
    "objective.vanity": "M6",
    "objective.vague": "M7",
    "objective.several": "M7",
}
SAYS_NOTHING = ["?", "-", "n/a", "boh", "tbd", "non so", "xxx", "…", "I don’t know"]
SAYS_SOMETHING = ["Price", "Margini", "Heat", "Di più il martedì"]


def codes(book: Workbook) -> list[str]:
    return [finding.code for finding in findings(book, SUNDAY) if finding.code in METHODS]


def stating(statement: str) -> Workbook:
    book = essential_plan()
    book.objectives[0].statement = statement
    return book


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("Open a TikTok account", "objective.tactic"),
        ("post three times a week", "objective.tactic"),
        ("aprire una pagina Facebook", "objective.tactic"),
        ("fare più storie", "objective.tactic"),
        ("arrivare a 5.000 follower", "objective.vanity"),
        ("grow the business", "objective.vague"),
        ("farci conoscere di più", "objective.vague"),
        ("boh", "objective.vague"),
    ],
)
def test_a_doubtful_statement_is_questioned(statement: str, code: str) -> None:
    (finding,) = [f for f in findings(stating(statement), SUNDAY) if f.code in METHODS]
    assert (finding.code, finding.method, finding.weight) == (code, METHODS[code], "doubt")
    assert (finding.step, finding.about, finding.params["field"]) == ("objectives", "fewer-calls", "statement")


@pytest.mark.parametrize(
    "statement",
    [
        "answer the ten commonest questions in videos so that support calls fall by 10 percent",
        "Rispondere in video alle dieci domande più comuni, così le telefonate calano del 10 per cento",
        "Be the first name that new parents in Leith hear",
        "Farci conoscere dagli amministratori di condominio di Monza",
    ],
)
def test_a_result_that_one_could_see_is_left_in_peace(statement: str) -> None:
    assert codes(stating(statement)) == []


@pytest.mark.parametrize("code", METHODS)
def test_a_doubt_has_its_reason_and_a_way_on_in_both_languages(code: str) -> None:
    for language in ("en", "it"):
        text = words_for(language)
        book = essential_plan()
        book.objectives[0] = Objective(id="fewer-calls", kind="support", statement=_statement(code), chosen=True)
        said = next(sentence(f, text) for f in findings(book, SUNDAY) if f.code == code)
        assert len(said.split()) >= 8


def _statement(code: str) -> str:
    return {
        "objective.tactic": "Open a TikTok account",
        "objective.vanity": "arrivare a 5.000 follower",
        "objective.several": "ridurre le telefonate e aprire un secondo negozio",
    }.get(code, "grow the business")


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("alignment", "objective.unaligned"),
        ("wants_to_know", "objective.unasked"),
        ("of_value", "objective.unasked"),
        ("success", "objective.unasked"),
        ("feasible_why", "objective.unfiltered"),
    ],
)
class TestAnAnswerEmptyOfContent:
    @pytest.mark.parametrize("answer", SAYS_NOTHING)
    def test_is_asked_again(self, field: str, code: str, answer: str) -> None:
        book = essential_plan()
        setattr(book.objectives[0], field, answer)
        assert codes(book) == [code]

    @pytest.mark.parametrize("answer", SAYS_SOMETHING)
    def test_however_short_an_answer_with_content_is_enough(self, field: str, code: str, answer: str) -> None:
        book = essential_plan()
        setattr(book.objectives[0], field, answer)
        assert code not in codes(book)


@pytest.mark.parametrize("field", ["alignment", "wants_to_know", "of_value", "success", "feasible"])
def test_i_dont_know_yet_is_no_missing_answer(field: str) -> None:
    book = essential_plan()
    setattr(book.objectives[0], field, None if field == "feasible" else "")
    book.unknown = [Unknown(about="fewer-calls", field=field)]
    assert codes(book) == []


def test_an_objective_that_waits_for_its_turn_gets_a_tip_only() -> None:
    book = essential_plan()
    book.objectives = [*book.objectives, Objective(id="later", statement="Open a TikTok account")]
    (finding,) = [f for f in findings(book, SUNDAY) if f.code == "objective.tactic"]
    assert (finding.about, finding.weight) == ("later", "tip")


@pytest.mark.parametrize("statement", ["Open a TikTok account", "5.000 follower", "grow the business", "boh"])
def test_a_doubt_asks_and_never_blocks(statement: str) -> None:
    book = stating(statement)
    book.finished = ["objectives"]
    assert step_status(book, "objectives", SUNDAY) == "done"
    assert channels_wait_for(book) == []
