"""What is known of a place where customers talk."""

from dataclasses import dataclass
from typing import Literal

from .entries import Entry

# As programs that count visits know it; "" on the own website, where a tag would hide how the visitor had come, and
# where nobody can follow a link.
Medium = Literal["social", "email", "referral", "print", ""]


@dataclass(frozen=True)
class KnownPlace(Entry):
    """Links hold {q}, the keyword; {tag}, the keyword as one word; {sub}, a community; {place}, a town."""

    name: str
    good_for: str
    link: str = ""  # "" where there is nothing to search
    tag_link: str = ""  # used for a keyword that begins with #
    community_link: str = ""
    domain: str = ""  # to search it from outside, without an account
    needs_login: bool = False
    offline: bool = False
    channel: bool = True  # the business can take part there
    languages: tuple[str, ...] = ("en", "it")  # in which it is worth a first look
    medium: Medium = "referral"  # of a link that stands there
    already: bool = False  # whoever is there knows the business: nobody first hears of it there


@dataclass(frozen=True)
class Network(KnownPlace):
    """Where people talk among themselves."""

    medium: Medium = "social"
