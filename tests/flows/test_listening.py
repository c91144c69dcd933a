"""Listening (M9 to M12): searches are logged in one click, notes are quick, bad input is answered in clear words."""

from datetime import date

import pytest

from components.files import keep
from components.workbook import Note, Place, Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft, empty


def listening(sit_down: SitDown, book: Workbook | None = None, lang: str = "en") -> Owner:
    keep(book or empty())
    return sit_down("listening", plan="book", lang=lang)


def with_keyword(sit_down: SitDown, words: str = "boiler") -> tuple[Owner, str]:
    owner = listening(sit_down)
    owner.answer("hand.keyword", words)
    return owner, owner.book.listening.keywords[0].id


class TestKeywords:
    def test_a_word_belongs_to_the_kind_that_is_chosen(self, sit_down: SitDown) -> None:
        owner = listening(sit_down)
        owner.answer("hand.keyword.kind", "company")
        owner.answer("hand.keyword", "Harper Heating")
        owner.answer("hand.keyword", "Harpers")
        assert [(k.words, k.kind) for k in owner.book.listening.keywords] == [
            ("Harper Heating", "company"),
            ("Harpers", "company"),
        ]

    def test_an_idea_is_taken_over_with_one_click(self, sit_down: SitDown) -> None:
        book = empty()
        book.business.name = "Harper Heating"
        owner = listening(sit_down, book)
        owner.answer("keyword.ideas", "Harper Heating")
        (keyword,) = owner.book.listening.keywords
        assert (keyword.words, keyword.kind) == ("Harper Heating", "company")
        assert owner.shown("keyword.ideas") is None

    @pytest.mark.parametrize(
        "words",
        ['"no hot water" -F28 OR leak', "site:example.com a/b", "🔥👩‍🔧", "caffè & co. #1 +più", "x" * 300, "سباكة"],
    )
    def test_whatever_it_holds_a_keyword_is_kept_and_searched(self, sit_down: SitDown, words: str) -> None:
        owner, keyword = with_keyword(sit_down, words)
        assert owner.book.listening.keywords[0].words == words
        owner.answer(f"search.{keyword}.google", 2)
        assert owner.book.listening.searches[0].found == 2

    def test_a_keyword_that_searches_refer_to_can_be_deleted_and_brought_back(self, sit_down: SitDown) -> None:
        owner, keyword = with_keyword(sit_down)
        owner.answer(f"search.{keyword}.phone", 3)
        before = owner.book.listening
        owner.unfold()
        owner.delete_row("keywords", 0)
        assert owner.book.listening.keywords == []
        assert [(search.keyword, search.found) for search in owner.book.listening.searches] == [(None, 3)]
        assert "referred to it" in owner.text()
        owner.press("undo")
        assert owner.book.listening == before


class TestSearches:
    def test_one_click_says_how_many_and_nothing_is_an_answer(self, sit_down: SitDown) -> None:
        owner, keyword = with_keyword(sit_down)
        owner.answer(f"search.{keyword}.phone", 3)
        owner.answer(f"search.{keyword}.google", 0)
        found = {search.place: (search.found, search.day) for search in owner.book.listening.searches}
        assert found == {"phone": (3, date(2026, 3, 7)), "google": (0, date(2026, 3, 7))}
        assert "nothing counts too" in owner.text()

    def test_a_click_taken_back_is_no_search(self, sit_down: SitDown) -> None:
        owner, keyword = with_keyword(sit_down)
        owner.answer(f"search.{keyword}.phone", 3)
        owner.answer(f"search.{keyword}.phone", None)
        assert owner.book.listening.searches == []

    def test_more_than_five_are_typed(self, sit_down: SitDown) -> None:
        owner, keyword = with_keyword(sit_down)
        owner.answer(f"search.{keyword}.phone", 5)
        search = owner.book.listening.searches[0].id
        owner.answer(f"{search}.found", "23")
        assert owner.book.listening.searches[0].found == 23

    def test_a_phrase_is_logged_apart_from_the_bare_keyword(self, sit_down: SitDown) -> None:
        owner, keyword = with_keyword(sit_down)
        owner.answer(f"search.{keyword}.phone", 1)
        phrase = owner.widget(f"asked.{keyword}").options[1]
        owner.answer(f"asked.{keyword}", phrase)
        owner.answer(f"search.{keyword}.phone.{phrase.encode().hex()}", 2)
        assert [(s.words, s.found) for s in owner.book.listening.searches] == [("", 1), (phrase, 2)]

    def test_a_place_of_the_owners_own_is_named_on_the_spot(self, sit_down: SitDown) -> None:
        owner, keyword = with_keyword(sit_down)
        owner.answer("another.place", "The market hall")
        (place,) = owner.book.listening.places
        assert place.name == "The market hall"
        owner.answer(f"search.{keyword}.{place.id}", 2)
        assert owner.book.listening.searches[0].place == place.id

    def test_the_same_name_again_is_the_same_place(self, sit_down: SitDown) -> None:
        owner, _ = with_keyword(sit_down)
        owner.answer("another.place", "The market hall")
        owner.answer("another.place", "the MARKET hall")
        assert len(owner.book.listening.places) == 1

    @pytest.mark.parametrize("link", ["market.example", "javascript:alert(1)", "ftp://a.b", "www.a.b"])
    def test_an_address_that_is_none_is_said_and_opens_nothing(self, sit_down: SitDown, link: str) -> None:
        book = draft()
        book.listening.places = [Place(id="hall", name="Market hall", link=link)]
        owner = listening(sit_down, book)
        assert "cannot be opened" in "\n".join(owner.told())
        assert f"]({link}" not in owner.text()

    def test_a_place_without_a_name_is_still_a_place(self, sit_down: SitDown) -> None:
        owner, keyword = with_keyword(sit_down)
        owner.unfold()
        owner.add_row("places", link="https://forum.example")
        (place,) = owner.book.listening.places
        assert "A place of your own" in owner.text()
        owner.answer(f"search.{keyword}.{place.id}", 1)
        assert owner.book.listening.searches[0].place == place.id

    def test_a_place_that_notes_refer_to_can_be_deleted_and_brought_back(self, sit_down: SitDown) -> None:
        book = draft()
        book.listening.places = [Place(id="hall", name="Market hall")]
        for note in book.listening.notes[:2]:
            note.place = "hall"
        owner = listening(sit_down, book)
        owner.unfold()
        owner.delete_row("places", 0)
        assert [note.place for note in owner.book.listening.notes[:2]] == ["", ""]
        assert "2 other entries" in owner.text()
        owner.press("undo")
        assert [note.place for note in owner.book.listening.notes[:2]] == ["hall", "hall"]


class TestNotes:
    def test_addresses_and_numbers_are_masked_unless_the_owner_says_otherwise(self, sit_down: SitDown) -> None:
        owner = listening(sit_down)
        typed = "Write to anna@example.com or call 020 7946 0958."
        owner.answer("note.words", typed)
        assert owner.book.listening.notes[0].words == "Write to [e-mail] or call [tel.]."
        assert "Kept without" in owner.text()
        owner.answer("contacts_kept", True)
        assert owner.book.listening.notes[0].words == typed
        owner.answer("contacts_kept", False)
        assert "anna" not in owner.file().decode()

    def test_they_are_masked_in_the_table_too(self, sit_down: SitDown) -> None:
        owner = listening(sit_down, draft())
        owner.unfold()
        owner.edit("notes", 0, words="Ask anna@example.com")
        assert owner.book.listening.notes[0].words == "Ask [e-mail]"
        assert owner.rows("notes")[0]["words"] == "Ask [e-mail]"

    def test_the_same_words_twice_are_noticed(self, sit_down: SitDown) -> None:
        owner = listening(sit_down, draft())
        owner.answer("note.place", "phone")
        owner.answer("note.words", "Is it safe?")
        owner.press("next.note")
        owner.answer("note.words", "is it  SAFE?")
        assert "You have these words already" in "\n".join(owner.told())
        twin = owner.book.listening.notes[-1].id
        owner.press(f"delete.{twin}")
        assert len(owner.book.listening.notes) == 6

    def test_a_note_of_ten_thousand_characters_is_kept_whole(self, sit_down: SitDown) -> None:
        owner = listening(sit_down)
        words = "It bangs all night long. " * 400
        owner.answer("note.words", words)
        assert owner.book.listening.notes[0].words == words
        owner.unfold()
        assert owner.book.listening.notes[0].words == words

    def test_more_about_it_is_asked_behind_a_fold(self, sit_down: SitDown) -> None:
        owner = listening(sit_down)
        owner.answer_all({"note.words": "It bangs", "note.need": "struggles"})
        owner.unfold()
        owner.answer_all({"theme": "noise", "who": "landlord", "strength": 3, "conversation": "answered"})
        owner.answer("outcome", "She sent a photo")
        (note,) = owner.book.listening.notes
        assert (note.theme, note.who, note.strength) == ("noise", "landlord", 3)
        assert (note.conversation, note.outcome) == ("answered", "She sent a photo")

    def test_a_theme_written_a_little_differently_is_the_one_in_use(self, sit_down: SitDown) -> None:
        book = draft()
        book.listening.notes[0].theme = "Fault codes"
        owner = listening(sit_down, book)
        owner.answer("note.words", "What is F28?")
        owner.unfold()
        owner.answer("theme", "fault code")
        assert owner.book.listening.notes[-1].theme == "Fault codes"

    def test_two_themes_become_one_only_when_the_owner_says_so(self, sit_down: SitDown) -> None:
        book = draft()
        for note, theme in zip(book.listening.notes, ["pressure", "pressure", "presure"], strict=False):
            note.theme = theme
        owner = listening(sit_down, book)
        owner.unfold()
        assert "one theme?" in owner.text()
        owner.press("merge.pressure.presure")
        assert [note.theme for note in owner.book.listening.notes[:3]] == ["pressure"] * 3
        owner.press("undo")
        assert owner.book.listening.notes[2].theme == "presure"

    def test_a_filter_shows_some_and_an_edit_reaches_the_right_note(self, sit_down: SitDown) -> None:
        book = draft()
        book.listening.notes[3].place = "phone"
        owner = listening(sit_down, book)
        owner.unfold()
        owner.answer("filter-place", "phone")
        assert len(owner.rows("notes.place-phone")) == 1
        owner.edit("notes.place-phone", 0, theme="noise")
        assert [note.theme for note in owner.book.listening.notes] == ["", "", "", "noise", ""]


class TestWhatItSays:
    def test_the_same_words_twice_are_one_note_of_evidence(self, sit_down: SitDown) -> None:
        book = draft()
        book.listening.notes = [Note(words=words, place="phone") for words in ("It bangs", "it  BANGS", "It leaks")]
        assert "**2**" in listening(sit_down, book).text()

    def test_a_note_without_a_place_is_in_the_legend(self, sit_down: SitDown) -> None:
        owner = listening(sit_down)
        owner.answer("note.words", "It bangs")
        assert "no place yet" in owner.text()

    def test_a_place_carried_over_from_the_last_note_is_named(self, sit_down: SitDown) -> None:
        owner = listening(sit_down)
        owner.answer_all({"note.words": "It bangs", "note.place": "phone"})
        assert "As in your last note" not in owner.text()
        owner.press("next.note")
        owner.answer("note.words", "It leaks")
        assert "As in your last note." in owner.text()

    def test_one_theme_does_not_push_the_needs_aside(self, sit_down: SitDown) -> None:
        book = draft()
        book.listening.notes[0].theme = "noise"
        text = listening(sit_down, book).text()
        assert "no theme yet" not in text

    def test_where_they_are_stands_against_where_the_owner_thought(self, sit_down: SitDown) -> None:
        owner, keyword = with_keyword(sit_down)
        owner.answer("expected_places", ["instagram"])
        owner.answer("another.place", "instagram")
        owner.answer(f"search.{keyword}.instagram", 0)
        owner.answer("note.words", "It bangs")
        assert "You expected **Instagram**, and nothing was found there." in owner.text()

    def test_fewer_than_three_notes_are_still_a_guess(self, sit_down: SitDown) -> None:
        book = draft()
        for note in book.listening.notes[:2]:
            note.theme = "noise"
        assert "still a guess" in listening(sit_down, book).text()

    def test_old_notes_count_for_less_and_it_is_said(self, sit_down: SitDown) -> None:
        book = draft()
        book.listening.notes = [Note(words=f"It bangs {n}", day=date(2024, 1, n + 1)) for n in range(3)]
        text = listening(sit_down, book).text()
        assert "Older than a year: 3 of 3 notes" in text

    def test_the_first_two_questions_are_answered_again_beside_their_evidence(self, sit_down: SitDown) -> None:
        book = draft()
        for note in book.listening.notes:
            note.theme = "noise"
        owner = listening(sit_down, book)
        owner.unfold()
        assert "noise 5" in owner.text()
        owner.answer("wants_to_know_heard", "Why it bangs")
        assert owner.book.objectives[0].wants_to_know_heard == "Why it bangs"

    @pytest.mark.parametrize("lang", ["en", "it"])
    def test_the_figures_are_one_click_away(self, sit_down: SitDown, lang: str) -> None:
        owner = listening(sit_down, draft(), lang)
        owner.unfold()
        assert "| ---: |" in owner.text()
