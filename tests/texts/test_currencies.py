"""The currency that a new plan begins with. Countries and their money: Unicode CLDR, ISO 4217."""

import pytest

from components.texts import currency_of


@pytest.mark.parametrize(
    ("locale", "currency"),
    [
        ("it-IT", "EUR"),
        ("en-GB", "GBP"),
        ("de-CH", "CHF"),
        ("pt-BR", "BRL"),
        ("zh-Hant-TW", "TWD"),
        ("it", "EUR"),
        ("sv", "SEK"),  # Swedish; SV would be El Salvador
        ("ca", "EUR"),  # Catalan; CA would be Canada
        ("es-419", "EUR"),  # Latin America has no one currency
        ("tlh", "EUR"),
        ("", "EUR"),
        (None, "EUR"),
    ],
)
def test_the_country_of_the_browsers_language_gives_the_currency(locale: str | None, currency: str) -> None:
    assert currency_of(locale) == currency
