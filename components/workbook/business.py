"""The business itself, and where it wants to go (M2)."""

from .base import Code, Part, Text


class Business(Part):
    name: Text = ""
    kind: Code = ""  # a kind of business of the catalogue
    offers: Text = ""
    customers: Text = ""
    marketing_direction: Text = ""
    product_direction: Text = ""
    website: Text = ""
