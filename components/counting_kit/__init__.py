"""Who came because of the pilot? Links, codes, QR codes and a question that count it apart from all else (M21)."""

from .addresses import LONGEST_LINK, NoLink
from .codes import SENTENCES
from .heard_of_us import HeardOption, heard_of_us
from .links import medium_of, source_of, tag, tagged_link
from .of_a_pilot import campaign_of, counted_with, pilot_links
from .qr_codes import qr_png, qr_svg
from .spoken_codes import heard, spoken_code

__all__ = [
    "LONGEST_LINK", "SENTENCES", "HeardOption", "NoLink",
    "campaign_of", "counted_with", "heard", "heard_of_us", "medium_of", "pilot_links", "qr_png", "qr_svg",
    "source_of", "spoken_code", "tag", "tagged_link",
]  # fmt: skip
