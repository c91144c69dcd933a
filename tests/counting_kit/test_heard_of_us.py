"""One question, the same answers in the same order for every customer and every week (M21)."""

from components.catalogue import PLACES
from components.counting_kit import heard_of_us
from components.workbook import Channel, Listening, Pilot, Place, Workbook

FIXED = [
    "A friend or another customer", "A search or a map", "I walked past, or saw the sign", "I was a customer already",
    "Somewhere else", "I don’t remember",
]  # fmt: skip


def book(*places: Place) -> Workbook:
    return Workbook(listening=Listening(places=list(places)))


def pilot(*places: str) -> Pilot:
    return Pilot(channels=[Channel(place=code) for code in places])


def texts(book: Workbook, pilot: Pilot) -> list[str]:
    return [option.text for option in heard_of_us(book, pilot)]


def test_without_channels_the_fixed_answers_are_asked() -> None:
    assert texts(book(), pilot()) == FIXED


def test_the_channels_come_first_in_their_own_order() -> None:
    assert texts(book(), pilot("instagram", "facebook_groups")) == ["Instagram", "Facebook groups", *FIXED]


def test_an_own_place_goes_by_its_name_which_is_not_translated() -> None:
    first, second, *_ = heard_of_us(book(Place(id="hall", name=" Market  hall")), pilot("hall", "whatsapp"))
    assert (first.code, first.text, first.own_words) == ("hall", "Market hall", True)
    assert (second.code, second.own_words) == ("whatsapp", False)


def test_a_place_without_a_name_or_twice_is_not_asked_for() -> None:
    given = pilot("", "whatsapp", "whatsapp", "other", "gone", "blank")
    assert texts(book(Place(id="blank")), given) == ["WhatsApp", *FIXED]


def test_every_answer_has_a_code_of_its_own() -> None:
    codes = [option.code for option in heard_of_us(book(), pilot(*PLACES))]
    new = [place for place in PLACES.values() if not place.already and place.code != "other"]
    assert len(set(codes)) == len(codes) == len(new) + len(FIXED)


def test_nobody_first_hears_of_a_business_on_its_own_phone() -> None:
    own = ("phone", "inbox", "counter", "website")
    assert texts(book(), pilot(*own)) == FIXED
