"""The check that keeps translations complete must itself notice every kind of gap."""

from pathlib import Path

import pytest

from components.texts.extraction import by_domain, domain_of, marked_texts, problems, update

ITALIAN = Path("components/texts/it")


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A small house: a page with a form, a piece of the screen, a rule of the advice."""
    write(tmp_path, "app.py", 'home(N_("Your weekend"))')
    write(tmp_path, "pages/3_metrics.py", 'page.group("The number")\npage.say("{n} is enough" if few else "Go on")')
    write(
        tmp_path, "components/texts/questions/metrics.py", 'Q = Question(N_("What do you count?"), C_("menu", "Plan"))'
    )
    write(tmp_path, "components/advice/rules.py", 'TIMES = NN_("One week left", "{n} weeks left")')
    write(tmp_path, "components/texts/it/.gitkeep", "")
    update(tmp_path)
    translate(tmp_path, "metrics", "The number", "Il numero")
    translate(tmp_path, "metrics", "{n} is enough", "{n} basta")
    translate(tmp_path, "metrics", "Go on", "Avanti")
    translate(tmp_path, "metrics", "What do you count?", "Che cosa conti?")
    translate(tmp_path, "metrics", "Plan", "Piano")
    translate(tmp_path, "screen", "Your weekend", "Il tuo fine settimana")
    change(tmp_path, "advice", 'msgstr[0] ""', 'msgstr[0] "Una settimana ancora"')
    change(tmp_path, "advice", 'msgstr[1] ""', 'msgstr[1] "{n} settimane ancora"')
    return tmp_path


def write(house: Path, path: str, text: str) -> None:
    (house / path).parent.mkdir(parents=True, exist_ok=True)
    (house / path).write_text(text, "utf-8")


def change(house: Path, domain: str, before: str, after: str) -> None:
    path = house / ITALIAN / f"{domain}.po"
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")


def translate(house: Path, domain: str, english: str, italian: str) -> None:
    change(house, domain, f'msgid "{english}"\nmsgstr ""', f'msgid "{english}"\nmsgstr "{italian}"')


def only_problem(house: Path) -> str:
    found = problems(house)
    assert len(found) == 1, found
    return found[0]


def test_a_house_with_every_text_translated_passes(house: Path) -> None:
    assert problems(house) == []


@pytest.mark.parametrize(
    ("path", "domain"),
    [
        ("app.py", "screen"),
        ("pages/1_objectives.py", "objectives"),
        ("components/texts/questions/metrics.py", "metrics"),
        ("components/screen/review.py", "review"),
        ("components/screen/doors.py", "screen"),
        ("components/report/tables.py", "report"),
    ],
)
def test_a_text_belongs_to_the_subject_of_its_file(path: str, domain: str) -> None:
    assert domain_of(path) == domain


def test_a_text_of_several_subjects_stands_once_with_the_first(house: Path) -> None:
    write(house, "components/advice/more.py", 'A = N_("Go on")')
    sorted_out = by_domain(marked_texts(house))
    assert [domain for domain, texts in sorted_out.items() if ("", "Go on") in texts] == ["metrics"]


def test_texts_are_found_however_deep_the_calls_are_nested(house: Path) -> None:
    write(house, "pages/4_resources.py", 'page.say(words.count(NN_("One hour", "{n} hours"), len(list(x))))')
    found = [text for text in marked_texts(house) if text.path == "pages/4_resources.py"]
    assert [(text.one, text.more) for text in found] == [("One hour", "{n} hours")]


def test_a_page_may_say_a_text_without_a_mark_but_a_lower_layer_may_not(house: Path) -> None:
    write(house, "components/measurement/weeks.py", 'found.group("year")')
    write(house, "components/screen/box.py", 'st.button("ok", "key")')
    assert problems(house) == []


def test_an_untranslated_text_is_named_with_its_place(house: Path) -> None:
    write(house, "components/advice/new.py", '\nA = N_("A new rule")')
    problem = only_problem(house)
    assert "it/advice.po: untranslated: 'A new rule'" in problem
    assert "components/advice/new.py:2" in problem
    update(house)
    assert "untranslated: 'A new rule'" in only_problem(house)


def test_half_a_plural_is_untranslated(house: Path) -> None:
    change(house, "advice", "{n} settimane ancora", "")
    assert "untranslated: 'One week left'" in only_problem(house)


def test_a_fuzzy_translation_is_named(house: Path) -> None:
    change(house, "screen", 'msgid "Your weekend"', '#, fuzzy\nmsgid "Your weekend"')
    assert "it/screen.po: fuzzy: 'Your weekend'" in only_problem(house)


def test_an_unused_translation_is_named_and_taken_out(house: Path) -> None:
    write(house, "components/advice/rules.py", "")
    assert "it/advice.po: unused: 'One week left'" in only_problem(house)
    update(house)
    assert problems(house) == []
    assert not (house / ITALIAN / "advice.po").exists()


def test_a_retired_translation_is_unused(house: Path) -> None:
    change(house, "screen", 'msgid "Your weekend"', '#~ msgid "Old"\n#~ msgstr "Vecchio"\n\nmsgid "Your weekend"')
    assert "unused: 'Old'" in only_problem(house)


def test_a_placeholder_that_differs_is_named(house: Path) -> None:
    change(house, "metrics", "{n} basta", "{m} basta")
    assert "it/metrics.po: placeholders differ ('{m} basta'): '{n} is enough'" in only_problem(house)


def test_placeholders_of_a_plural_are_compared_form_by_form(house: Path) -> None:
    change(house, "advice", "{n} settimane", "Settimane")
    assert "placeholders differ ('Settimane ancora')" in only_problem(house)
    change(house, "advice", "Settimane", "{n} settimane")
    change(house, "advice", "Una settimana", "{n} settimana")  # for one, the number may stand as a word
    assert problems(house) == []


def test_a_text_in_two_files_is_named_with_both(house: Path) -> None:
    change(house, "screen", 'msgid "Your weekend"', 'msgid "Go on"\nmsgstr "Continua"\n\nmsgid "Your weekend"')
    assert only_problem(house).startswith("components/texts/it/metrics.po and components/texts/it/screen.po: the same")


def test_a_text_in_the_wrong_file_is_moved_with_its_translation(house: Path) -> None:
    (house / ITALIAN / "screen.po").rename(house / ITALIAN / "report.po")
    assert "it/report.po: belongs in screen.po: 'Your weekend'" in only_problem(house)
    update(house)
    assert problems(house) == []
    assert "Il tuo fine settimana" in (house / ITALIAN / "screen.po").read_text("utf-8")


def test_english_left_in_italian_is_named_unless_it_is_meant(house: Path) -> None:
    change(house, "metrics", "Avanti", "Go on")
    assert "still English" in only_problem(house)
    change(house, "metrics", 'msgid "Go on"', '# same\nmsgid "Go on"')
    assert problems(house) == []
    update(house)
    assert problems(house) == []


def test_a_text_of_figures_alone_needs_no_translation(house: Path) -> None:
    write(house, "components/advice/range.py", 'A = N_("{low} – {high}")')
    update(house)
    translate(house, "advice", "{low} – {high}", "{low} – {high}")
    assert problems(house) == []


@pytest.mark.parametrize("call", ['N_(f"{n} weeks")', 'N_("a" + b)', "N_(text)", 'C_("menu")', 'NN_("one")'])
def test_a_mark_round_anything_but_literal_texts_is_named(house: Path, call: str) -> None:
    write(house, "components/advice/marked.py", f"A = {call}")
    assert only_problem(house).startswith("components/advice/marked.py:1: ")


def test_update_keeps_what_is_there_and_changes_nothing_twice(house: Path) -> None:
    update(house)
    first = {path.name: path.read_bytes() for path in (house / ITALIAN).glob("*.po")}
    update(house)
    assert {path.name: path.read_bytes() for path in (house / ITALIAN).glob("*.po")} == first
    assert problems(house) == []


def test_update_guesses_nothing(house: Path) -> None:
    write(house, "app.py", 'home(N_("Your weekend!"))')
    update(house)
    assert "untranslated: 'Your weekend!'" in only_problem(house)
