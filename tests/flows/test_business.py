"""What a plan may begin without, and is offered again where it helps: the kind of business, and the money's name."""

from components.files import keep
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft, empty

KIND = "business.kind"


def unfold_only(owner: Owner, key: str) -> None:
    (found,) = [str(fold.key) for fold in owner.tab.expander if str(fold.key).endswith(key)]
    owner.tab.session_state[found] = True
    owner.look_again()


def test_a_kind_that_was_skipped_is_offered_with_the_first_questions(sit_down: SitDown) -> None:
    keep(empty())
    owner = sit_down("objectives", plan="book")
    assert not owner.has(KIND)
    unfold_only(owner, "book.kind")
    owner.answer(KIND, "restaurant")
    assert owner.book.business.kind == "restaurant"
    owner.unfold()
    assert owner.shown(KIND) == "restaurant"  # once, though “Go deeper” asks for it too
    other = sit_down("objectives", plan="book")
    assert not [fold for fold in other.tab.expander if str(fold.key).endswith("book.kind")]


def test_starter_actions_take_the_words_of_the_trade_once_it_is_known(sit_down: SitDown) -> None:
    book = draft()
    book.business.kind, book.pilots[0].actions = "", []
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    owner.unfold()  # the kind is folded away inside the ideas
    before = ideas(owner)
    owner.answer(KIND, "restaurant")
    assert len(ideas(owner)) == len(before)
    assert ideas(owner) != before


def ideas(owner: Owner) -> list[str]:
    return [owner.widget(field).label for field in owner.fields() if ".starter." in f".{field}"]


def test_the_currency_is_asked_where_the_first_money_is_typed(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("resources", plan="book")
    assert owner.shown("currency") == "EUR"
    assert owner.widget("resources.cash").label.endswith("(€)")
    owner.answer("currency", "GBP")
    assert owner.book.currency == "GBP"
    assert owner.widget("resources.cash").label.endswith("(£)")


def test_what_one_is_worth_says_in_which_money(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    owner.unfold()
    owner.answer("currency", "CHF")
    assert owner.widget("calls.value_low").label.endswith("(CHF)")
