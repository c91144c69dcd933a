"""Names that are the same in every language."""

from .senses import Sense

WORDS: dict[Sense, str] = {
    Sense.SOCIAL: """
        instagram* insta ig facebook* fb tiktok* tik_tok* youtube* you_tube linkedin linked_in twitter threads pinterest
        snapchat reddit twitch mastodon bluesky discord telegram tumblr
    """,
    Sense.CHANNEL: "whatsapp whats_app messenger wordpress wix squarespace substack spotify google meta_ads",
}
