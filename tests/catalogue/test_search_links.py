"""Every address must carry the keyword whole, whatever its characters, to the place that it names."""

import json
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.catalogue import PLACES, search_link, site_link

LINKS: dict[str, str] = json.loads((Path(__file__).parent / "search_links.json").read_text("utf-8"))

RENAMED = {
    "google_maps": "google_reviews",
    "linkedin_posts": "linkedin",
    "facebook_posts": "facebook",
    "instagram_keyword": "instagram",
    "instagram_tag": "instagram",
    "mastodon_search": "mastodon",
    "mastodon_tag": "mastodon",
    "subreddit": "reddit",
    "telegram_via_google": "telegram",
}
LEFT_OUT = {"tiktok_video"}  # the same search once more, without the people

AWKWARD = [
    "boiler service",
    "fish & chips",
    "C++ & C#",
    "#1 plumber",
    "50% off?",
    "caffè perché più",
    'boiler "no hot water" -F28 OR leak',
    "site:example.com a/b\\c",
    "a=b&q=c;d",
    "{q} {tag} %s",
    "🔥 heating 👩‍🔧",
    "سباكة",
    "שרברב בתל אביב",
    "Ἀθήνα μάστορας",
    "boiler " * 43,  # 300 characters
]


def carried(link: str, keyword: str) -> bool:
    """Whether the address carries the keyword, whole, in one of its values."""
    assert link.isascii()
    assert " " not in link
    values = [value for _, value in parse_qsl(urlsplit(link).query, keep_blank_values=True)]
    wanted = " ".join(keyword.split())
    return any(wanted in (value, value.removesuffix(" forum"), value.partition(" ")[2]) for value in values)


def keyword_of(name: str) -> str:
    return "#QQQ" if name.endswith("_tag") else "QQQ"


@pytest.mark.parametrize("name", [name for name in LINKS if name not in {"google_site", *LEFT_OUT}])
def test_every_known_address_is_in_the_catalogue(name: str) -> None:
    community, town = ("SUB" if name == "subreddit" else ""), ("PLACE" if name == "yelp" else "")
    link = search_link(RENAMED.get(name, name), keyword_of(name), town=town, community=community)
    assert link == LINKS[name].format(q="QQQ", tag="QQQ", sub="SUB", place="PLACE")


def test_a_place_with_a_login_can_be_searched_from_outside() -> None:
    assert site_link("facebook_groups", "QQQ") == LINKS["google_site"].format(domain="facebook.com%2Fgroups", q="QQQ")
    for code, place in PLACES.items():
        if place.needs_login:
            assert site_link(code, "boiler") is not None
    assert site_link("phone", "boiler") is None


@pytest.mark.parametrize("keyword", AWKWARD)
def test_awkward_keywords_arrive_whole(keyword: str) -> None:
    for code, place in PLACES.items():
        if place.link and not (place.tag_link and keyword.startswith("#")):
            assert carried(search_link(code, keyword) or "", keyword), code


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_any_keyword_arrives_whole(keyword: str) -> None:
    link = search_link("google", keyword)
    if keyword.split():
        assert link is not None
        assert carried(link, keyword)
    else:
        assert link is None


@pytest.mark.parametrize("keyword", ["half \ud83d sign", "\ud800"])
def test_half_a_character_does_not_break_a_search(keyword: str) -> None:
    assert "%3F" in str(search_link("google", keyword))


@pytest.mark.parametrize(
    ("keyword", "tag"),
    [("#boilertips", "boilertips"), ("#caffè latte & co.", "caffèlatteco"), ("#سباكة", "سباكة"), ("#a/../b?c", "abc")],
)
def test_a_tag_opens_its_page_as_one_word(keyword: str, tag: str) -> None:
    link = search_link("instagram", keyword) or ""
    assert unquote(urlsplit(link).path) == f"/explore/tags/{tag}/"
    assert not urlsplit(link).query


def test_a_tag_without_a_letter_is_searched_like_any_word() -> None:
    assert carried(search_link("instagram", "# !") or "", "# !")


def test_a_town_and_a_community_are_encoded_too() -> None:
    assert str(search_link("yelp", "plumber", town="New York & Co")).endswith("find_loc=New%20York%20%26%20Co")
    assert "/r/DIY%2F../" in str(search_link("reddit", "boiler", community="DIY/.."))


@pytest.mark.parametrize("keyword", ["", "   ", "\n\t"])
def test_no_keyword_gives_no_address(keyword: str) -> None:
    assert all(search_link(code, keyword) is None and site_link(code, keyword) is None for code in PLACES)


def test_every_address_is_safe_to_open() -> None:
    for code in PLACES:
        for link in (search_link(code, "a"), search_link(code, "#a"), site_link(code, "a")):
            assert link is None or link.startswith("https://")
