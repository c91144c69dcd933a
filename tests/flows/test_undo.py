"""What was just done is said in the language of the screen, whichever was chosen when it was done."""

from components.files import keep
from components.workbook import Person
from tests.flows.conftest import SitDown
from tests.flows.situations import draft


def test_a_change_is_named_in_the_language_that_is_chosen_afterwards(sit_down: SitDown) -> None:
    book = draft()
    book.resources.people = [Person(name="Anna", hours=5.0), Person(name="Bea", hours=3.0)]
    keep(book)
    owner = sit_down("resources", plan="book")
    owner.unfold()
    owner.delete_row("people", 0)
    assert "Deleted." in owner.text()
    owner.speak("it")
    assert "Eliminato." in owner.text()
    assert "Deleted." not in owner.text()
    owner.press("undo")
    assert [person.name for person in owner.book.resources.people] == ["Anna", "Bea"]
