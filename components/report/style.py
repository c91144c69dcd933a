"""The look on paper: mulberry ink, here on white. Sizes in points, leading in millimetres."""

from dataclasses import dataclass, replace

from components.charts import LIGHT

INK = "#2A2420"
QUIET_INK = LIGHT.quiet
MULBERRY = LIGHT.pilot
HAIRLINE = LIGHT.hairline
TARGET = LIGHT.target_words
OAT = "#F6F1E8"
SAND, SAND_INK = "#F6EEDD", "#4A3A1E"


@dataclass(frozen=True)
class Style:
    size: float
    leading: float
    colour: str = INK
    face: str = ""  # "" regular, "B" semibold, "L" light

    def but(self, **changes: object) -> "Style":
        return replace(self, **changes)  # type: ignore[arg-type]


BODY = Style(10, 5.0)
STRONG = BODY.but(face="B")
SMALL = Style(8.8, 4.3)
SMALL_STRONG = SMALL.but(face="B")
QUIET = SMALL.but(colour=QUIET_INK)
NAME = SMALL.but(colour=QUIET_INK, face="B")  # stands before an answer
KICKER = Style(8.8, 4.4, MULBERRY, "B")
HEADING = Style(12, 5.8, MULBERRY, "B")
TITLE = Style(21, 9.2, INK, "B")
NUMERAL = Style(21, 9.2, MULBERRY, "L")
BUSINESS = Style(30, 12.4, INK, "B")
LEAD = Style(14, 6.7, QUIET_INK, "L")
FIGURE = Style(22, 9.4, MULBERRY, "B")
