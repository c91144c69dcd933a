"""Mulberry ink on warm paper. Shape and dash carry the meaning too, so that grey prints read as well."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    page: str  # gaps between stacked parts show the page
    quiet: str  # labels of axes and of the usual line
    hairline: str
    grid: str
    before: str
    pilot: str
    target: str  # also capacity and cost
    target_words: str
    band: str
    middle: str  # between the pilot's tone and the pale one
    pale: str


LIGHT = Palette(
    page="#FDFBF7",
    quiet="#655B51",
    hairline="#DED4C5",
    grid="#EAE2D6",
    before="#7C7368",
    pilot="#7A2E4D",
    target="#B5730F",
    target_words="#8A540A",
    band="#EFE6D7",
    middle="#B98AA0",
    pale="#CDBFAC",
)

DARK = Palette(
    page="#161210",
    quiet="#B5AA9C",
    hairline="#453C35",
    grid="#322B26",
    before="#A59A8D",
    pilot="#E08FB0",
    target="#E3A94B",
    target_words="#E3A94B",
    band="#352D27",
    middle="#8F4D6B",
    pale="#6B5F54",
)


def palette(dark: bool) -> Palette:
    return DARK if dark else LIGHT
