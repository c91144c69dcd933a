"""Hours, cash, people and days away: what fits into them, what an hour costs, and nothing typed is lost (M4, M16)."""

from datetime import date

import pytest

from components.files import keep
from components.workbook import Absence, Channel, Objective, Person, Unknown, Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft, empty

FULL_TIME = {"pay": "2000", "pays": "12", "on_costs": "30", "hours": "40"}  # nine weeks away stand there already


def with_people() -> Workbook:
    book = draft()
    book.resources.people = [Person(id="anna", name="Anna", hours=5.0)]
    for action in book.pilots[0].actions:
        action.person, action.hours = "anna", 1.0
    return book


def at_resources(sit_down: SitDown, book: Workbook, language: str = "en") -> Owner:
    keep(book)
    owner = sit_down("resources", plan="book", lang=language)
    owner.unfold()
    return owner


def two_objectives(hours: float | None = 2.0, cash: float | None = 100.0) -> Workbook:
    book = draft()
    launch = Objective(id="launch", kind="launch", statement="Twenty first orders of the new sauce")
    own = Objective(id="own", kind="own", statement="A quieter Monday")
    book.objectives = [*book.objectives, launch, own]
    book.resources.hours, book.resources.cash = hours, cash
    return book


class TestWhatFits:
    def test_two_figures_are_enough(self, sit_down: SitDown) -> None:
        keep(empty())
        owner = sit_down("resources", plan="book")
        assert "Once you have written hours or cash" in owner.text()
        owner.answer("resources.hours", "3")
        owner.answer("resources.cash", "0")
        assert owner.book.resources.hours == 3
        assert not owner.told()[1:], "nothing but what is still open on other pages"

    def test_each_objective_says_whether_it_fits_and_why(self, sit_down: SitDown) -> None:
        said = at_resources(sit_down, two_objectives()).text()
        assert (
            "It fits if you keep it small. It usually takes 1 to 3 hours a week; you have 2. It takes no cash." in said
        )
        assert (
            "It does not fit. **It usually takes 2.5 to 5 hours a week; you have 2.** "
            "In cash, €50 to €300; you have €100."
        ) in said
        assert "A quieter Monday**  \nNot known yet. Plan its first actions" in said

    def test_the_objective_of_this_round_comes_first_and_few_are_shown(self, sit_down: SitDown) -> None:
        book = two_objectives()
        book.objectives = [*book.objectives[1:], Objective(kind="referrals", rank=1), book.objectives[0]]
        keep(book)
        owner = sit_down("resources", plan="book")
        shown = owner.text()
        assert shown.index("10% fewer calls") < shown.index("Reviews and referrals") < shown.index("the new sauce")
        assert "A quieter Monday" not in shown
        owner.unfold()
        assert "A quieter Monday" in owner.text()

    def test_what_does_not_fit_is_put_aside_with_a_click_and_comes_back(self, sit_down: SitDown) -> None:
        book = two_objectives()
        book.unknown = [Unknown(about="launch", field="feasible")]
        owner = at_resources(sit_down, book)
        before = owner.book
        owner.press("launch.not_now")
        launch = owner.book.objectives[1]
        assert launch.feasible == "not_now"
        assert launch.feasible_why.startswith("It usually takes 2.5 to 5 hours a week; you have 2.")
        assert owner.book.unknown == []
        assert not owner.has("launch.not_now")
        assert "You marked it “Not now”." in owner.text()
        owner.press("undo")
        assert owner.book.objectives == before.objectives
        assert owner.book.unknown == before.unknown

    def test_the_owners_own_reason_stays(self, sit_down: SitDown) -> None:
        book = two_objectives()
        book.objectives[1].feasible_why = "The kitchen is being rebuilt"
        owner = at_resources(sit_down, book)
        owner.press("launch.not_now")
        assert owner.book.objectives[1].feasible_why == "The kitchen is being rebuilt"

    def test_what_fits_after_all_can_be_taken_up_again(self, sit_down: SitDown) -> None:
        book = two_objectives(hours=6.0, cash=400.0)
        book.objectives[1].feasible = "not_now"
        owner = at_resources(sit_down, book)
        owner.press("launch.yes")
        assert owner.book.objectives[1].feasible == "yes"

    def test_nothing_fits_into_no_hours(self, sit_down: SitDown) -> None:
        owner = at_resources(sit_down, two_objectives(hours=0.0))
        assert owner.text().count("It does not fit.") == 3

    @pytest.mark.parametrize(("hours", "cash"), [(None, 100.0), (4.0, None)])
    def test_one_figure_that_is_not_written_yet_is_named(
        self, sit_down: SitDown, hours: float | None, cash: float | None
    ) -> None:
        said = at_resources(sit_down, two_objectives(hours, cash)).text()
        assert ("yours are not written yet" in said) is (hours is None)
        assert ("yours is not written yet" in said) is (cash is None)

    def test_what_is_planned_counts_instead_of_what_is_usual(self, sit_down: SitDown) -> None:
        book = draft()
        book.pilots[0].actions[0].hours = 3.0
        said = at_resources(sit_down, book).text()
        assert "It fits. Planned are 0.5 hours a week, 3 in the fullest; you have 5. It takes no cash." in said


class TestWhatIsKept:
    def test_the_picture_has_its_table_one_click_away(self, sit_down: SitDown) -> None:
        book = draft()
        book.pilots[0].channels[0].hours = 2.0
        book.pilots[0].actions[0].hours = 1.0
        keep(book)
        owner = sit_down("resources", plan="book")
        assert len(owner.tab.get("vega_lite_chart")) == 1
        assert "| Promised" not in owner.text()
        owner.unfold()
        assert "| There | 5 | 5 |\n| Promised | 2.2 | 3 |\n| Reserve | 2.8 | 2 |" in owner.text()

    def test_without_planned_hours_there_is_no_picture(self, sit_down: SitDown) -> None:
        assert not at_resources(sit_down, draft()).tab.get("vega_lite_chart")


class TestHourCost:
    def test_it_is_worked_out_at_once_and_taken_with_a_click(self, sit_down: SitDown) -> None:
        """24,000 and 30% over 1,720 hours: 18.14."""
        owner = at_resources(sit_down, with_people())
        before = owner.file()
        owner.answer_all({f"anna.{name}": typed for name, typed in FULL_TIME.items()})
        assert "So an hour costs about **€18.14**." in owner.text()
        assert "1,720 hours really worked" in owner.text()
        assert owner.file() == before, "nothing is written without a click"
        owner.press("anna.use.hour_cost")
        assert owner.book.resources.people[0].hour_cost == 18.14
        assert not owner.has("anna.use.hour_cost")
        owner.press("undo")
        assert owner.book.resources.people[0].hour_cost is None
        assert owner.shown("anna.pay") == "2000", "what was typed stays"

    def test_an_hour_of_the_owner_is_what_it_could_earn(self, sit_down: SitDown) -> None:
        owner = at_resources(sit_down, with_people())
        owner.answer("anna.kind", "owner")
        owner.answer_all({"anna.left": "3000", "anna.worked": "200"})
        assert "brings in about **€15.00**" in owner.text()
        owner.press("anna.use.hour_cost")
        assert owner.book.resources.people[0].hour_cost == 15

    def test_what_is_still_needed_is_named(self, sit_down: SitDown) -> None:
        owner = at_resources(sit_down, with_people())
        owner.answer("anna.pay", "2000")
        assert "Still needed: “Pays a year”, “On-costs” and “Paid hours a week”." in owner.text()
        assert not owner.has("anna.use.hour_cost")

    def test_a_cost_that_is_there_is_named_before_a_click_replaces_it(self, sit_down: SitDown) -> None:
        book = with_people()
        book.resources.people[0].hour_cost = 30.0
        owner = at_resources(sit_down, book)
        owner.answer_all({f"anna.{name}": typed for name, typed in FULL_TIME.items()})
        assert "So far your plan says €30.00." in owner.text()

    @pytest.mark.parametrize("typed", ["many", "-1", "9" * 400, "0"])
    def test_what_cannot_be_is_said_and_waits_to_be_put_right(self, sit_down: SitDown, typed: str) -> None:
        owner = at_resources(sit_down, with_people())
        owner.answer("anna.hours", typed)
        assert "What you typed is still there." in owner.tab.error[0].value
        assert owner.shown("anna.hours") == typed
        owner.answer("anna.hours", "40")
        assert not owner.tab.error

    def test_figures_are_held_while_the_owner_looks_elsewhere_and_belong_to_one_person(self, sit_down: SitDown) -> None:
        book = with_people()
        book.resources.people = [*book.resources.people, Person(id="ben", name="Ben")]
        owner = at_resources(sit_down, book)
        owner.answer("hand.pick.person", "anna")
        owner.answer("anna.pay", "2000.5")
        owner.answer("hand.pick.person", "ben")
        assert owner.shown("ben.pay") == ""
        owner.go("home")
        owner.go("resources")
        owner.speak("it")
        owner.unfold()
        owner.answer("hand.pick.person", "anna")
        assert owner.shown("anna.pay") == "2000,5"


class TestSkills:
    def test_a_click_adds_a_word_and_takes_it_back(self, sit_down: SitDown) -> None:
        book = with_people()
        book.resources.people[0].skills = "Knows every boiler"
        owner = at_resources(sit_down, book)
        owner.press("anna.skill.photos")
        assert owner.book.resources.people[0].skills == "Knows every boiler, photos"
        assert not owner.has("anna.skill.photos")
        assert owner.rows("people")[0]["skills"] == "Knows every boiler, photos"
        owner.press("undo")
        assert owner.book.resources.people[0].skills == "Knows every boiler"

    def test_a_channel_says_what_it_asks_for_and_who_can(self, sit_down: SitDown) -> None:
        book = with_people()
        book.pilots[0].channels = [Channel(place="instagram")]
        book.resources.people[0].skills = "photos"
        said = at_resources(sit_down, book).text()
        assert "**Instagram**, about 2 h a week. Photos: Anna. Answering quickly: nobody yet." in said
        assert "asks for something that nobody on your list is good at: answering quickly" in said

    def test_before_there_are_channels_the_places_that_were_heard_are_shown(self, sit_down: SitDown) -> None:
        book = draft()
        book.pilots = []
        for note in book.listening.notes:
            note.place = "reddit"
        said = at_resources(sit_down, book).text()
        assert "The places from which you heard most." in said
        assert "**Reddit**, about 1.5 h a week." in said


class TestBadInput:
    @pytest.mark.parametrize("typed", ["-1", "10001", "many", "9" * 400])
    def test_hours_that_cannot_be_are_said_and_stay_typed(self, sit_down: SitDown, typed: str) -> None:
        owner = at_resources(sit_down, draft())
        owner.answer("resources.hours", typed)
        assert "What you typed is still there." in owner.tab.error[0].value
        assert owner.shown("resources.hours") == typed
        assert owner.book.resources.hours == 5

    def test_a_hundred_hours_a_week_are_asked_about_and_kept(self, sit_down: SitDown) -> None:
        owner = at_resources(sit_down, draft())
        owner.answer("resources.hours", "100")
        assert owner.book.resources.hours == 100
        assert any("100 hours a week are more than one person can give" in told for told in owner.told())

    def test_more_hours_than_a_week_has_are_said_under_the_field_and_kept(self, sit_down: SitDown) -> None:
        owner = at_resources(sit_down, draft())
        owner.answer("resources.hours", "999")
        assert owner.book.resources.hours == 999
        assert any("A week has 168 hours, and 999 stand here." in told for told in owner.told())

    def test_a_person_deleted_leaves_the_actions_and_comes_back(self, sit_down: SitDown) -> None:
        owner = at_resources(sit_down, with_people())
        owner.answer("anna.pay", "2000")
        before = owner.book
        owner.delete_row("people", 0)
        assert owner.book.resources.people == []
        assert [action.what for action in owner.book.pilots[0].actions] == [a.what for a in before.pilots[0].actions]
        assert all(action.person is None for action in owner.book.pilots[0].actions)
        assert not owner.has("anna.pay")
        owner.press("undo")
        assert owner.book.pilots == before.pilots
        assert owner.book.resources == before.resources

    def test_days_away_the_wrong_way_round_are_said_and_kept(self, sit_down: SitDown) -> None:
        book = draft()
        book.resources.absences = [Absence(first=date(2026, 3, 23), last=date(2026, 3, 9))]
        owner = at_resources(sit_down, book)
        assert any("ends (9 March 2026) before it begins (23 March 2026)" in told for told in owner.told())
        assert owner.book.resources == book.resources


def test_looking_changes_nothing(sit_down: SitDown) -> None:
    book = with_people()
    owner = at_resources(sit_down, book)
    before = owner.file()
    owner.look_again()
    owner.speak("it")
    owner.unfold()
    assert owner.file() == before


def test_the_page_stays_short(sit_down: SitDown) -> None:
    """At most 250 words and seven questions, with three objectives and a picture."""
    book = two_objectives()
    book.pilots[0].actions[0].hours = 1.0
    keep(book)
    for language in ("en", "it"):
        owner = sit_down("resources", plan="book", lang=language)
        assert len(owner.text().split()) <= 250
        questions = [widget for kind in ("text_input", "text_area", "selectbox") for widget in owner.tab.main.get(kind)]
        assert len(questions) <= 7


def test_hours_of_people_stand_as_their_sum_and_the_single_figure_waits(sit_down: SitDown) -> None:
    book = draft()
    book.resources.hours = 7.0
    book.resources.people = [Person(name="Anna", hours=2.5), Person(name="Ben", hours=1.5)]
    owner = at_resources(sit_down, book)
    assert not owner.has("resources.hours")
    assert "**4 hours a week**: those of your people, added up." in owner.text()
    assert "your own figure counts again: 7." in owner.text()
    owner.edit("people", 0, hours=None)
    owner.edit("people", 1, hours=None)
    assert owner.shown("resources.hours") == "7"
