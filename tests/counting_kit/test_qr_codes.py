"""QR codes are read back from the picture, are large enough for paper, and keep their quiet zone (M21)."""

import re
from io import BytesIO
from xml.etree import ElementTree

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from components.counting_kit import LONGEST_LINK, NoLink, qr_png, qr_svg, tagged_link

LINK = tagged_link("https://example.com/menù?a=1#b", source="counter", medium="print", campaign="Fewer calls")
LONGEST = f"https://example.com/{'a' * (LONGEST_LINK - 20)}"
SVG = "{http://www.w3.org/2000/svg}"


def picture(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png))


def decoded(png: bytes) -> zxingcpp.Barcode:
    found = zxingcpp.read_barcodes(np.array(picture(png).convert("L")))
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("link", [LINK, LONGEST, "https://a.it/"], ids=["tagged", "longest", "shortest"])
def test_a_link_is_read_back_from_its_picture(link: str) -> None:
    code = decoded(qr_png(link))
    assert code.format == zxingcpp.BarcodeFormat.QRCode
    assert code.text == link


@settings(max_examples=20)
@given(st.text(st.sampled_from("abcXYZ019%+=&;._~-/?:@!$'()*,"), max_size=300))
def test_any_link_is_read_back(rest: str) -> None:
    assert decoded(qr_png(f"https://example.com/{rest}")).text == f"https://example.com/{rest}"


@pytest.mark.parametrize("link", [LINK, LONGEST, "https://a.it/"], ids=["tagged", "longest", "shortest"])
def test_it_bears_some_dirt(link: str) -> None:
    assert decoded(qr_png(link)).ec_level in ("M", "Q", "H")


def test_it_is_read_with_a_corner_of_its_middle_torn_out() -> None:
    image = picture(qr_png(LINK)).convert("L")
    side = image.width // 8
    image.paste(255, (image.width // 2, image.width // 2, image.width // 2 + side, image.width // 2 + side))
    assert [code.text for code in zxingcpp.read_barcodes(np.array(image))] == [LINK]


@pytest.mark.parametrize("link", [LINK, LONGEST, "https://a.it/"], ids=["tagged", "longest", "shortest"])
def test_the_picture_prints_at_three_centimetres_or_more(link: str) -> None:
    image = picture(qr_png(link))
    across, down = image.info["dpi"]
    assert (round(across), round(down)) == (300, 300)
    assert image.width == image.height
    assert image.width / 300 * 25.4 >= 30


def test_dark_stands_on_light_with_four_squares_of_quiet() -> None:
    dots = np.array(picture(qr_png(LINK)).convert("L"))
    assert set(np.unique(dots)) == {0, 255}
    dark = np.argwhere(dots == 0)
    (top, left), (bottom, right) = dark.min(axis=0), dark.max(axis=0)
    square = int(np.argmax(dots[top, left:] == 255)) / 7  # the finder pattern is seven squares wide
    margins = [top, left, dots.shape[0] - 1 - bottom, dots.shape[1] - 1 - right]
    assert margins == [4 * square] * 4


def test_the_drawing_has_its_size_and_a_light_ground() -> None:
    drawing = ElementTree.fromstring(qr_svg(LINK))
    width, height = (re.fullmatch(r"([0-9.]+)mm", drawing.attrib[name]) for name in ("width", "height"))
    assert width
    assert height
    assert float(width[1]) == float(height[1]) >= 30
    ground, code = drawing.iter(f"{SVG}path")
    assert ground.attrib["fill"] in ("#fff", "white")
    assert code.attrib["stroke"] in ("#000", "black")


def test_the_same_link_gives_the_same_file() -> None:
    assert qr_png(LINK) == qr_png(LINK)
    assert qr_svg(LINK) == qr_svg(LINK)


@pytest.mark.parametrize(("link", "code"), [("", "empty"), ("https://example.com/" + "a" * 3000, "too_long")])
@pytest.mark.parametrize("made", [qr_png, qr_svg])
def test_what_fits_in_no_code_is_refused_with_its_reason(made: object, link: str, code: str) -> None:
    assert callable(made)
    with pytest.raises(NoLink) as refused:
        made(link)
    assert refused.value.code == code
