"""Tagged links: whatever an owner pastes keeps its meaning, and its tags can be read back (M21)."""

import re
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.catalogue import PLACES
from components.counting_kit import LONGEST_LINK, NoLink, medium_of, source_of, tag, tagged_link
from components.texts import holds_contacts
from components.workbook import Listening, Place

TAGS = "utm_source=facebook&utm_medium=social&utm_campaign=fewer-calls"

LINKS = {
    # the plain ones
    "https://example.com/boilers": f"https://example.com/boilers?{TAGS}",
    "https://example.com": f"https://example.com/?{TAGS}",
    "example.com/x": f"https://example.com/x?{TAGS}",
    "www.example.com": f"https://www.example.com/?{TAGS}",
    "//example.com/x": f"https://example.com/x?{TAGS}",
    "http://example.com/x": f"http://example.com/x?{TAGS}",
    "HTTPS://Example.COM/Menu": f"https://example.com/Menu?{TAGS}",
    "  https://example.com/x \n": f"https://example.com/x?{TAGS}",
    "\ufeffhttps://example.com/x\u200b": f"https://example.com/x?{TAGS}",
    "https:/example.com/x": f"https://example.com/x?{TAGS}",
    # what stands in the query stays, in its order and its spelling
    "https://example.com/x?b=2&a=1": f"https://example.com/x?b=2&a=1&{TAGS}",
    "https://example.com/x?q=a+b%20c%2Fd&r=%c3%a8": f"https://example.com/x?q=a+b%20c%2Fd&r=%c3%a8&{TAGS}",
    "https://example.com/x?a=1&a=2&&b": f"https://example.com/x?a=1&a=2&&b&{TAGS}",
    "https://example.com/x?a[]=1&b=;c=2": f"https://example.com/x?a[]=1&b=;c=2&{TAGS}",
    "https://example.com/x?a=1?b=2": f"https://example.com/x?a=1?b=2&{TAGS}",
    "https://example.com/x?url=https://example.org/?a=1": f"https://example.com/x?url=https://example.org/?a=1&{TAGS}",
    "https://example.com/x?": f"https://example.com/x?{TAGS}",
    "https://example.com?a=1": f"https://example.com/?a=1&{TAGS}",
    "https://example.com/x?a=1&": f"https://example.com/x?a=1&{TAGS}",
    "https://example.com/x?&&": f"https://example.com/x?{TAGS}",
    "https://example.com/x?off=100%": f"https://example.com/x?off=100%&{TAGS}",
    "https://example.com/x?q=tè": f"https://example.com/x?q=t%C3%A8&{TAGS}",
    'https://example.com/x?q="a|b"': f"https://example.com/x?q=%22a%7Cb%22&{TAGS}",
    # tags that were there before
    "https://example.com/x?utm_source=old": f"https://example.com/x?{TAGS}",
    "https://example.com/x?a=1&utm_source=old&b=2&utm_term=c": f"https://example.com/x?a=1&b=2&{TAGS}",
    "https://example.com/x?UTM_Source=old&utm%5Fmedium=old": f"https://example.com/x?{TAGS}",
    "https://example.com/x?a=1&amp;utm_source=old": f"https://example.com/x?a=1&{TAGS}",
    "https://example.com/x?my_utm_source=mine": f"https://example.com/x?my_utm_source=mine&{TAGS}",
    "https://example.com/x?utm_source&a=1&utm_id=7": f"https://example.com/x?a=1&{TAGS}",
    "https://example.com/x?gclid=Cj0&fbclid=IwA": f"https://example.com/x?gclid=Cj0&fbclid=IwA&{TAGS}",
    "https://example.com/x?a=utm_source": f"https://example.com/x?a=utm_source&{TAGS}",
    # behind the #
    "https://example.com/x#prices": f"https://example.com/x?{TAGS}#prices",
    "https://example.com/x?a=1#prices?b=2": f"https://example.com/x?a=1&{TAGS}#prices?b=2",
    "https://example.com/#/shop/boots?size=40": f"https://example.com/?{TAGS}#/shop/boots?size=40",
    "https://example.com/x#utm_source=mine": f"https://example.com/x?{TAGS}#utm_source=mine",
    # hosts (the Punycode of München and caffè: what `"…".encode("punycode")` gives)
    "münchen.de": f"https://xn--mnchen-3ya.de/?{TAGS}",
    "https://MÜNCHEN.de/preise": f"https://xn--mnchen-3ya.de/preise?{TAGS}",
    "https://caffè.it/menù": f"https://xn--caff-8oa.it/men%C3%B9?{TAGS}",
    "https://caffe\u0300.it/": f"https://xn--caff-8oa.it/?{TAGS}",
    "https://straße.de/": f"https://xn--strae-oqa.de/?{TAGS}",
    "https://xn--mnchen-3ya.de/": f"https://xn--mnchen-3ya.de/?{TAGS}",
    "https://my_shop.example.com/": f"https://my_shop.example.com/?{TAGS}",
    "example.com.": f"https://example.com/?{TAGS}",
    "example.com:8080/x": f"https://example.com:8080/x?{TAGS}",
    "https://example.com:443/": f"https://example.com:443/?{TAGS}",
    "https://example.com:/x": f"https://example.com/x?{TAGS}",
    "http://192.0.2.7:8080/x": f"http://192.0.2.7:8080/x?{TAGS}",
    "http://[2001:DB8::7]/x": f"http://[2001:db8::7]/x?{TAGS}",
    "http://[2001:db8::7]:8080/x": f"http://[2001:db8::7]:8080/x?{TAGS}",
    "HTTP://EXAMPLE.COM:80/X?A=B": f"http://example.com:80/X?A=B&{TAGS}",
    "  HTTPS://WWW.MÜNCHEN.DE:8443/Straße?Ö=ü&utm_source=alt#Ä  ": f"https://www.xn--mnchen-3ya.de:8443/Stra%C3%9Fe?%C3%96=%C3%BC&{TAGS}#%C3%84",
    "https://xn--caff-8oa.it:8080/": f"https://xn--caff-8oa.it:8080/?{TAGS}",
    "例え.jp/道": f"https://xn--r8jz45g.jp/%E9%81%93?{TAGS}",
    # paths
    "https://example.com/a%20b/c+d/%E2%82%AC": f"https://example.com/a%20b/c+d/%E2%82%AC?{TAGS}",
    "https://example.com/größe/スープ": f"https://example.com/gr%C3%B6%C3%9Fe/%E3%82%B9%E3%83%BC%E3%83%97?{TAGS}",
    "https://example.com/@name/it's;v=1,2": f"https://example.com/@name/it's;v=1,2?{TAGS}",
    "https://example.com//a/../b/": f"https://example.com//a/../b/?{TAGS}",
}

NO_LINKS = {
    "": "empty",
    " \n\u200b ": "empty",
    "bakery": "no_link",
    "our page": "no_link",
    "https://": "no_link",
    "https:///": "no_link",
    "https://?a=1": "no_link",
    "/menu": "no_link",
    "https://bakery/": "no_link",
    "http://localhost:8501/": "no_link",
    "https//example.com": "no_link",
    "https://https://example.com": "no_link",
    "https://example..com": "no_link",
    "https://-example.com": "no_link",
    "https://exa%6Dple.com": "no_link",
    "example.com\\menu": "no_link",
    "3.50": "no_link",
    "http://999.1.1.1/": "no_link",
    "http://[2001:db8::7/": "no_link",
    "http://[fe80::1%25eth0]/": "no_link",
    f"https://{'a' * 64}.com": "no_link",
    f"https://{'a.' * 127}com": "no_link",
    "+39 02 1234567": "no_link",
    "javascript:alert(1)": "not_web",
    "JavaScript:alert(1)": "not_web",
    "data:text/html,hello": "not_web",
    "mailto:anna@example.com": "not_web",
    "anna@example.com": "not_web",
    "tel:+39021234567": "not_web",
    "TEL:112": "not_web",
    "sms:+39021234567": "not_web",
    "vbscript:msgbox(1)": "not_web",
    " javascript:alert(1)//https://example.com": "not_web",
    "java\nscript:alert(1)": "no_link",
    "ftp://example.com/x": "not_web",
    "file:///x.html": "not_web",
    "https://anna@example.com/": "has_password",
    "https://anna:secret@example.com/": "has_password",
    "https://example.com@example.org/": "has_password",
    "https://example.com/our menu": "gap",
    "https://exam ple.com/": "gap",
    "https://example.com/a\nb": "gap",
    "https://example.com/a\u00a0b": "gap",
    "https://example.com/\x00": "odd_signs",
    "https://example.com/\x7f": "odd_signs",
    "https://example.com/\u202egnp.exe": "odd_signs",
    "https://exam\u00adple.com/": "odd_signs",
    "https://example.com/\ud800": "odd_signs",
    "https://example.com:0/": "no_port",
    "https://example.com:65536/": "no_port",
    "https://example.com:menu/": "no_port",
    "https://example.com:٨٠/": "no_port",
    f"https://example.com/{'a' * LONGEST_LINK}": "too_long",
    f"https://example.com/{'a' * (LONGEST_LINK - 30)}": "too_long",
    f"https://example.com/{'è' * (LONGEST_LINK // 5)}": "too_long",
}


def tagged(address: str) -> str:
    return tagged_link(address, source="Facebook", medium="social", campaign="Fewer calls")


@pytest.mark.parametrize("address", LINKS)
def test_a_link_keeps_all_that_it_had(address: str) -> None:
    assert tagged(address) == LINKS[address]


@pytest.mark.parametrize("address", LINKS)
def test_tagging_twice_changes_nothing(address: str) -> None:
    assert tagged(tagged(address)) == tagged(address)


@pytest.mark.parametrize("address", NO_LINKS, ids=ascii)
def test_what_is_no_link_is_refused_with_its_reason(address: str) -> None:
    with pytest.raises(NoLink) as refused:
        tagged(address)
    assert refused.value.code == NO_LINKS[address]


def test_other_tags_replace_the_first_ones() -> None:
    again = tagged_link(tagged("example.com?a=1"), source="forum", medium="referral", campaign="Pilot 2")
    assert again == "https://example.com/?a=1&utm_source=forum&utm_medium=referral&utm_campaign=pilot-2"


def test_a_tag_without_words_is_left_out() -> None:
    assert (
        tagged_link("example.com", source="", medium="–", campaign="June") == "https://example.com/?utm_campaign=june"
    )


signs = st.text(st.characters(codec="utf-8"), max_size=60)
pieces = st.text(st.sampled_from("abcXYZ019%+=&;._~-/?:@!$'()*,èß"), max_size=40)


@given(path=pieces, query=pieces, fragment=pieces, source=signs, medium=signs, campaign=signs)
def test_the_tags_can_be_read_back_and_all_else_is_still_there(
    path: str, query: str, fragment: str, source: str, medium: str, campaign: str
) -> None:
    path = path.replace("?", "")
    tags = {"utm_source": tag(source), "utm_medium": tag(medium), "utm_campaign": tag(campaign)}
    address = f"https://example.com/{path}?{query}#{fragment}"
    link = tagged_link(address, source=source, medium=medium, campaign=campaign)
    before, after = urlsplit(address), urlsplit(link)
    read = parse_qsl(after.query, keep_blank_values=True)
    assert link.isascii()
    assert {name: words for name, words in read if name in tags} == {
        name: words for name, words in tags.items() if words
    }
    assert [pair for pair in read if pair[0] not in tags] == parse_qsl(before.query.rstrip("&"), keep_blank_values=True)
    assert (after.scheme, after.netloc) == (before.scheme, before.netloc)
    assert tagged_link(link, source=source, medium=medium, campaign=campaign) == link


nearly_links = st.text(st.sampled_from("abX.:/?#@%&=-_[]019 èßп\\\u00ad\u200b"), max_size=30)


@given(nearly_links | signs, st.sampled_from(["", "https://", "example.com", "http://example.com:"]))
def test_anything_typed_gives_a_web_address_or_a_reason(typed: str, begun: str) -> None:
    try:
        link = tagged(begun + typed)
    except NoLink:
        return
    assert re.fullmatch(r"https?://[a-z0-9._:\[\]-]+/[!-~]*", link)
    assert tagged(link) == link


WORDS = {
    "Fewer calls": "fewer-calls",
    "  Meno telefonate – primavera 2026!  ": "meno-telefonate-primavera-2026",
    "facebook_groups": "facebook-groups",
    "L’estate dell'Öko-Café": "l-estate-dell-oko-cafe",
    "Straße, Smørrebrød, Łódź, Œuvre, İzmir": "strasse-smorrebrod-lodz-oeuvre-izmir",
    "ＳＡＬＥ ５０％": "sale-50",
    "٥٠": "50",
    "10/20": "10-20",
    "": "",
    " – … ": "",
    "👍": "",
    "from anna@example.com, June": "from-june",
    "call 347 1234567 now": "call-now",
    "anna@example.com": "contact",
    "(at) +39 347 1234567": "at",
    "one two three four five six seven eight nine ten eleven": "one-two-three-four-five-six-seven-eight-nine-ten",
}


@pytest.mark.parametrize("words", WORDS)
def test_words_become_a_tag(words: str) -> None:
    assert tag(words) == WORDS[words]


def test_other_scripts_leave_a_mark_that_stays_the_same() -> None:
    assert re.fullmatch(r"[a-z]{8}", tag("春の市"))
    assert tag("春の市") == tag(" 春の市 ") != tag("秋の市")
    assert re.fullmatch(r"2026-[a-z]{8}", tag("Весна 2026"))
    assert tag("Весна 2026") != tag("Лето 2026")


@given(signs)
def test_a_tag_is_plain_short_and_nobodys(words: str) -> None:
    made = tag(words)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", made)
    assert len(made) <= 50
    assert bool(made) or not any(map(str.isalnum, words))
    assert tag(made) == made
    assert not holds_contacts(made)


@given(signs, st.from_regex(r"3[2-9][0-9] ?[0-9]{7}", fullmatch=True), signs)
def test_no_number_of_a_mobile_comes_through(before: str, number: str, after: str) -> None:
    digits = number.replace(" ", "")
    assert digits not in tag(f"{before}, {number}, {after}").replace("-", "") or digits in before + after


def test_each_place_has_a_source_of_its_own() -> None:
    sources = [source_of(Listening(), code) for code in PLACES]
    assert len(set(sources)) == len(PLACES)
    assert source_of(Listening(), "facebook_groups") == "facebook-groups"
    assert source_of(Listening(), "") == ""


def test_two_places_of_one_name_have_two_sources() -> None:
    """Else nobody could tell which of them a visit came from."""
    names = ["Bar Sport", "bar – SPORT!", "Reddit", "", "…", "春", "x" * 60, "X" * 60]
    listening = Listening(places=[Place(id=f"own-{n}", name=name) for n, name in enumerate(names)])
    sources = [source_of(listening, f"own-{n}") for n in range(len(names))]
    assert sources[0] == "bar-sport", "the first keeps its plain one"
    assert re.fullmatch(r"bar-sport-[a-z]{8}", sources[1])
    assert re.fullmatch(r"reddit-[a-z]{8}", sources[2])
    assert len({*sources, *(source_of(listening, code) for code in PLACES)}) == len(names) + len(PLACES)
    assert all(tag(source) == source for source in sources)
    shorter = Listening(places=listening.places[1:2])
    assert source_of(shorter, "own-1") == "bar-sport", "alone it needs no mark"


def test_an_own_place_goes_by_its_name() -> None:
    listening = Listening(places=[Place(id="hall", name="Market hall, Tuesdays"), Place(id="blank")])
    assert source_of(listening, "hall") == "market-hall-tuesdays"
    assert source_of(listening, "blank") == "own-place"


@pytest.mark.parametrize(
    ("code", "medium"),
    [
        ("facebook_groups", "social"), ("youtube", "social"), ("newsletter", "email"), ("local_forums", "referral"),
        ("counter", "print"), ("website", ""), ("0a1b2c3d4e", "referral"),
    ],
)  # fmt: skip
def test_a_place_has_a_medium_that_counting_programs_know(code: str, medium: str) -> None:
    assert medium_of(code) == medium
    assert tag(medium) == medium


def test_what_is_heard_only_is_printed_and_on_the_phone_there_is_no_link() -> None:
    media = {code: place.medium for code, place in PLACES.items() if place.offline}
    assert media.pop("phone") == ""
    assert set(media.values()) == {"print"}


@pytest.mark.parametrize("address", [
    "https://example.com/x?mail=anna@example.com", "https://example.com/x?a=1&to=anna%40example.com",
    "https://example.com/x?to=anna%2540example.com", "https://example.com/unsubscribe/anna@example.com/now",
    "https://example.com/x?phone=%2B39%20333%201234567", "https://example.com/x?a=1&Phone-Number=020%2079460000",
    "https://example.com/x?cognome=Rossi", "https://example.com/#/?customer_phone=3331234567",
    "https://example.com/x#tel=3331234567", "https://example.com/x#surname=Rossi", "https://example.com/?first_name=A", "https://example.com/x?last_name=Smith&b=2",
    "https://example.com/x#anna.rossi@example.com", "https://example.com/x?contact=Anna%20%3Canna@example.com%3E",
])  # fmt: skip
def test_nobodys_address_is_passed_on(address: str) -> None:
    with pytest.raises(NoLink) as refused:
        tagged_link(address, source="a", medium="b", campaign="c")
    assert refused.value.code == "personal"


@pytest.mark.parametrize("address", [
    "https://www.youtube.com/@anna", "https://medium.com/@anna/a-page", "https://example.com/x?size=40@2x",
    "https://example.com/x?phone=iphone15", "https://example.com/x?name=boiler", "https://example.com/x?surname=",
    "https://www.google.com/maps/@45.4,9.1,15z", "https://example.com/x?article=0123456789",
])  # fmt: skip
def test_what_only_looks_like_one_stays(address: str) -> None:
    assert tagged_link(address, source="a", medium="b", campaign="c").startswith(address)
