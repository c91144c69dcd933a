"""The gettext catalogues, read from their .po files when a language is first used (no compile step)."""

from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent
LANGUAGES = {"en": "en_GB", "it": "it_IT"}  # language -> the form of its numbers and dates
NAMES = {"en": "English", "it": "Italiano"}


def po_files(language: str) -> list[Path]:
    return sorted((FOLDER / language).glob("*.po"))


@cache
def translations(language: str) -> GNUTranslations | None:
    """The texts of a language, all its .po files together; None for English, which is the source."""
    if language == "en":
        return None
    whole = Catalog(locale=language, fuzzy=False)
    for path in po_files(language):
        with path.open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id and message.string:
                    whole[message.id] = message
    compiled = BytesIO()
    write_mo(compiled, whole)
    compiled.seek(0)
    return GNUTranslations(compiled)
