"""What a plan's file is called where it is saved."""

from datetime import date

from components.workbook import Workbook

LONGEST = 40  # characters of the business's name


def file_name(book: Workbook, day: date, ending: str) -> str:
    """A name that every computer takes: the business, the day on which it is saved."""
    line = " ".join(book.business.name.split())
    name = line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip()
    plain = "".join(c if c.isalnum() else "-" for c in name).strip("-").lower()
    while "--" in plain:
        plain = plain.replace("--", "-")
    return f"{plain or 'plan'}-{day.isoformat()}.{ending}"
