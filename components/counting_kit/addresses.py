"""The address of a web page as an owner pastes it: taken apart, its host written as networks want it, all else kept."""

import re
import string
import unicodedata
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote

import idna

LONGEST_LINK = 2_000  # more than that some mail programs and shorteners cut off
LONGEST_HOST = 253
HIGHEST_PORT = 65_535

_NAME = re.compile(r"[a-z][a-z0-9+-]*:", re.IGNORECASE)  # no point in it: example.com:8080 begins with a host
_WEB = re.compile(r"(https?):/*", re.IGNORECASE)
_BEGUN = re.compile(r"https?:|www\.|\S+\.\S+/", re.IGNORECASE)
_PARTS = re.compile(r"([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_IPV6 = re.compile(r"\[([^\[\]]*)\](?::(.*))?", re.DOTALL)
_AROUND = " \u200b\u200e\u200f\u2060\ufeff"  # what comes along unseen when an address is copied
_JOINERS = "\u200c\u200d"  # part of words in some scripts
_HIDDEN = {"Cc", "Cf", "Cs"}  # control characters, marks of direction, halves of a sign
# What may not stand in an address (RFC 3986) is written as %..; what is written as %.. already stays as it is.
_KEPT = "".join(set(string.printable) - set(string.whitespace) - set('"<>\\^`{|}'))


class NoLink(ValueError):
    """The address can’t be used; `code` says why, its sentence is in `codes`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class WebAddress:
    """In ASCII throughout; query and fragment without their ? and #."""

    scheme: str
    host: str  # with its port, if it has one
    path: str
    query: str
    fragment: str

    def __str__(self) -> str:
        query, fragment = self.query and f"?{self.query}", self.fragment and f"#{self.fragment}"
        return f"{self.scheme}://{self.host}{self.path}{query}{fragment}"


def web_address(typed: str) -> WebAddress:
    """The address of a web page; https:// where nothing is said. Raises NoLink for anything else."""
    address = _stripped(typed)
    _check_signs(address)
    scheme, rest = _scheme(address)
    match = _PARTS.fullmatch(rest)
    authority, path, query, fragment = match.groups(default="") if match else ("", "", "", "")
    if "@" in authority:
        raise NoLink("has_password" if scheme else "not_web")  # anna@example.com is no page
    return WebAddress(scheme or "https", _host_and_port(authority), *(map(_in_ascii, (path or "/", query, fragment))))


def _stripped(typed: str) -> str:
    address = typed.strip()
    while address != (bare := address.strip(_AROUND).strip()):
        address = bare
    return address


def _check_signs(address: str) -> None:
    if not address:
        raise NoLink("empty")
    if len(address) > LONGEST_LINK:
        raise NoLink("too_long")
    if any(unicodedata.category(sign) in _HIDDEN and not sign.isspace() for sign in address if sign not in _JOINERS):
        raise NoLink("odd_signs")
    if any(sign.isspace() for sign in address):
        raise NoLink("gap" if _BEGUN.match(address) else "no_link")  # a sentence is no address with a gap


def _scheme(address: str) -> tuple[str, str]:
    """What the address begins with, in lower case, and the rest; "" where nothing is said."""
    if match := _WEB.match(address):
        return match[1].lower(), address[match.end() :]
    if _NAME.match(address):
        raise NoLink("not_web")
    return "", address.removeprefix("//")


def _host_and_port(authority: str) -> str:
    if match := _IPV6.fullmatch(authority):
        host, port = f"[{_valid_ipv6(match[1])}]", match[2] or ""
    else:
        name, _, port = authority.partition(":")
        host = _host(name)
    if port and not (port.isascii() and port.isdigit() and len(port) <= 5 and 0 < int(port) <= HIGHEST_PORT):
        raise NoLink("no_port")
    return f"{host}:{port}" if port else host


def _valid_ipv6(number: str) -> str:
    try:
        IPv6Address(number)
    except ValueError:
        raise NoLink("no_link") from None
    if "%" in number:  # holds inside one network only
        raise NoLink("no_link")
    return number.lower()


def _host(name: str) -> str:
    """The host in ASCII: münchen.de is xn--mnchen-3ya.de. It has a point inside, and ends in no number."""
    try:
        labels = [_label(label) for label in idna.uts46_remap(name, std3_rules=False).removesuffix(".").split(".")]
    except (idna.IDNAError, UnicodeError):
        raise NoLink("no_link") from None
    host = ".".join(labels)
    if len(labels) < 2 or len(host) > LONGEST_HOST or not all(map(_LABEL.fullmatch, labels)):
        raise NoLink("no_link")
    if labels[-1].isdigit():
        _check_ipv4(host)
    return host


def _label(label: str) -> str:
    return label if label.isascii() else idna.alabel(label).decode("ascii")


def _check_ipv4(number: str) -> None:
    try:
        IPv4Address(number)
    except ValueError:
        raise NoLink("no_link") from None


def _in_ascii(part: str) -> str:
    return quote(part, safe=_KEPT)
