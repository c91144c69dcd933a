"""Places where customers talk (M9, M11)."""

from components.texts import N_

from .businesses import business
from .entries import by_code
from .known_place import KnownPlace, Network

PLACES = by_code(
    KnownPlace(
        "inbox",
        N_("Inbox and messages"),
        N_("Questions that customers already put to you, in their words."),
        medium="email",
        already=True,
    ),
    KnownPlace(
        "whatsapp",
        N_("WhatsApp"),
        N_("What customers write to you, and in the groups that you belong to."),
        medium="social",
    ),
    KnownPlace(
        "phone",
        N_("Phone"),
        N_("What people ask before they decide. Keep a tally sheet beside it."),
        offline=True,
        medium="",
        already=True,
    ),
    KnownPlace(
        "counter",
        N_("Counter or waiting room"),
        N_("What people say while they choose or wait."),
        offline=True,
        medium="print",
        already=True,
    ),
    KnownPlace(
        "website",
        N_("Your own website"),
        N_("What visitors search for there and ask in the form."),
        medium="",
        already=True,
    ),
    KnownPlace(
        "newsletter", N_("Newsletter"), N_("What past customers answer when you ask them something."), medium="email"
    ),
    KnownPlace(
        "google",
        N_("Google search"),
        N_("The first questions people type, and the pages they find."),
        link="https://www.google.com/search?q={q}",
        channel=False,
    ),
    KnownPlace(
        "google_reviews",
        N_("Google reviews"),
        N_("What your customers praise or miss, with the date. Search for your name."),
        link="https://www.google.com/maps/search/?api=1&query={q}",
    ),
    KnownPlace(
        "competitor_reviews",
        N_("Competitors’ reviews"),
        N_("What people miss elsewhere. Search for what you do, and your town."),
        link="https://www.google.com/maps/search/?api=1&query={q}",
        channel=False,
    ),
    KnownPlace(
        "local_forums",
        N_("Local forums"),
        N_("Neighbours who recommend and warn. Add the name of your town."),
        link="https://www.google.com/search?q={q}+forum",
    ),
    Network(
        "facebook_groups",
        N_("Facebook groups"),
        N_("Towns, parents and hobbies that ask each other for advice."),
        link="https://www.facebook.com/search/groups/?q={q}",
        domain="facebook.com/groups",
        needs_login=True,
    ),
    Network(
        "facebook",
        N_("Facebook posts"),
        N_("What people tell their friends about a purchase."),
        link="https://www.facebook.com/search/posts/?q={q}",
        domain="facebook.com",
        needs_login=True,
    ),
    Network(
        "facebook_pages",
        N_("Facebook pages"),
        N_("Other businesses like yours, and the comments below their posts."),
        link="https://www.facebook.com/search/pages/?q={q}",
        domain="facebook.com",
        needs_login=True,
    ),
    Network(
        "instagram",
        "Instagram",
        N_("Things people like to show: food, rooms, hair, handmade work."),
        link="https://www.instagram.com/explore/search/keyword/?q={q}",
        tag_link="https://www.instagram.com/explore/tags/{tag}/",
        domain="instagram.com",
        needs_login=True,
    ),
    Network(
        "tiktok",
        "TikTok",
        N_("Short how-to videos, and the questions below them."),
        link="https://www.tiktok.com/search?q={q}",
        domain="tiktok.com",
        needs_login=True,
    ),
    Network(
        "youtube",
        "YouTube",
        N_("How-to videos; the comments say what was still unclear."),
        link="https://www.youtube.com/results?search_query={q}",
        domain="youtube.com",
    ),
    Network(
        "linkedin",
        N_("LinkedIn posts"),
        N_("People at work who compare services and suppliers."),
        link="https://www.linkedin.com/search/results/content/?keywords={q}&sortBy=%22date_posted%22",
        domain="linkedin.com",
        needs_login=True,
    ),
    Network(
        "linkedin_companies",
        N_("LinkedIn company pages"),
        N_("Firms that may become customers, and how they describe themselves."),
        link="https://www.linkedin.com/search/results/companies/?keywords={q}",
        domain="linkedin.com/company",
        needs_login=True,
    ),
    Network(
        "reddit",
        "Reddit",
        N_("Long, frank questions and answers on almost any subject."),
        link="https://www.reddit.com/search/?q={q}&sort=new",
        community_link="https://www.reddit.com/r/{sub}/search/?q={q}&restrict_sr=1&sort=new",
        domain="reddit.com",
    ),
    Network(
        "quora",
        "Quora",
        N_("Questions asked by beginners, often years ago: look at the date."),
        link="https://www.quora.com/search?q={q}",
        domain="quora.com",
        needs_login=True,
    ),
    KnownPlace(
        "tripadvisor",
        "Tripadvisor",
        N_("What guests expected of a meal or a stay, and what they got."),
        link="https://www.tripadvisor.com/Search?q={q}",
        domain="tripadvisor.com",
    ),
    KnownPlace(
        "trustpilot",
        "Trustpilot",
        N_("Complaints and praise for online shops and services."),
        link="https://www.trustpilot.com/search?query={q}",
        domain="trustpilot.com",
    ),
    KnownPlace(
        "yelp",
        "Yelp",
        N_("Reviews of local businesses, most of all in North America."),
        link="https://www.yelp.com/search?find_desc={q}&find_loc={place}",
        domain="yelp.com",
        languages=("en",),
    ),
    KnownPlace(
        "amazon",
        N_("Amazon reviews"),
        N_("What buyers of similar products wish were different."),
        link="https://www.amazon.com/s?k={q}",
        domain="amazon.com",
        channel=False,
    ),
    KnownPlace(
        "etsy",
        "Etsy",
        N_("Handmade things: what buyers write after unpacking."),
        link="https://www.etsy.com/search?q={q}",
        domain="etsy.com",
    ),
    KnownPlace(
        "ebay",
        "eBay",
        N_("What people pay for used and left-over goods."),
        link="https://www.ebay.com/sch/i.html?_nkw={q}",
        domain="ebay.com",
    ),
    Network(
        "pinterest",
        "Pinterest",
        N_("Ideas that people collect before a wedding, a move or a purchase."),
        link="https://www.pinterest.com/search/pins/?q={q}",
        domain="pinterest.com",
    ),
    Network(
        "x",
        "X",
        N_("Quick complaints and news, as they happen."),
        link="https://x.com/search?q={q}&src=typed_query&f=live",
        domain="x.com",
        needs_login=True,
    ),
    Network(
        "threads",
        "Threads",
        N_("Everyday questions and opinions, newest first."),
        link="https://www.threads.com/search?q={q}&serp_type=recent",
        domain="threads.com",
        needs_login=True,
    ),
    Network(
        "bluesky",
        "Bluesky",
        N_("Talk among writers, researchers and people in public life."),
        link="https://bsky.app/search?q={q}",
        domain="bsky.app",
        needs_login=True,
    ),
    Network(
        "mastodon",
        "Mastodon",
        N_("Small communities with a shared interest. A # finds more."),
        link="https://mastodon.social/search?q={q}",
        tag_link="https://mastodon.social/tags/{tag}",
        domain="mastodon.social",
        needs_login=True,
    ),
    Network(
        "telegram",
        N_("Telegram, public channels"),
        N_("Deals, local news and fans, as far as Google can see them."),
        link="https://www.google.com/search?q=site%3At.me+{q}",
        domain="t.me",
    ),
    Network(
        "hn",
        "Hacker News",
        N_("Developers and founders who try new software."),
        link="https://hn.algolia.com/?q={q}",
        domain="news.ycombinator.com",
        languages=("en",),
    ),
    KnownPlace(
        "producthunt",
        "Product Hunt",
        N_("First reactions to new software."),
        link="https://www.producthunt.com/search?q={q}",
        domain="producthunt.com",
        languages=("en",),
    ),
    KnownPlace(
        "google_news",
        N_("News search"),
        N_("What the papers write about your subject or your town."),
        link="https://news.google.com/search?q={q}",
        channel=False,
    ),
    KnownPlace(
        "google_trends",
        N_("Search interest over time"),
        N_("Which of two words people use, and in which months."),
        link="https://trends.google.com/trends/explore?q={q}",
        channel=False,
    ),
    KnownPlace(
        "google_alerts",
        N_("An alert by e-mail"),
        N_("A message whenever a new page mentions your keyword."),
        link="https://www.google.com/alerts?q={q}",
        channel=False,
    ),
    KnownPlace("other", N_("Somewhere else"), N_("Any place of yours that is not on this list.")),
)


def place(code: str) -> KnownPlace:
    """The place; "other" where the code is not known (the id of an own place, for one)."""
    return PLACES.get(code, PLACES["other"])


def places_for(business_kind: str, language: str = "en") -> tuple[str, ...]:
    """The codes of the six places to show first."""
    return tuple(code for code in business(business_kind).places if language in PLACES[code].languages)[:6]
