"""Exports as web panels, tills and payment services write them, each in small, with what is in it.

The layouts are theirs; the figures are invented, and the expected values follow from the way in which the file is
written down here, not from reading it. `layouts` has more, by what makes them hard.
"""

from typing import NamedTuple


class Export(NamedTuple):
    """`series`: name -> (rhythm, first day, first value, last day, last value, sum). `asked`: the codes of questions,
    `answers` what is answered to them, `told` the codes of problems that must be among those told."""

    text: str
    series: dict[str, tuple[str, str, float, str, float, float]]
    asked: tuple[str, ...] = ()
    answers: dict[str, str] = {}
    told: tuple[str, ...] = ()
    encoding: str = "utf-8"
    name: str = "export.csv"


def lines(*lines: str) -> str:
    return "\n".join(lines) + "\n"


def _days(form: str, values: list[object], first: int = 1) -> list[str]:
    return [form.format(first + place, value) for place, value in enumerate(values)]


PANELS: dict[str, Export] = {
    "meta, UTF-16 with sep and a title": Export(
        "\ufeff" + lines(
            "sep=,", '"Instagram link clicks"', '"Date","Primary"',
            *_days('"2025-08-{:02}T00:00:00","{}"', [3, 5, 4]),
        ),
        {"Instagram link clicks": ("day", "2025-08-01", 3, "2025-08-03", 4, 12)},
        encoding="utf-16-le",
    ),
    "analytics, several tables counted from a start": Export(
        lines(
            "# ----------------------------------------", "# Reports snapshot", "#", "# Start date: 20250801",
            "# End date: 20250803", "Nth day,Active users", "0000,10", "0001,12", "0002,9", "",
            "# Start date: 20250801", "# End date: 20250828", "Country,Active users", "Italy,20", "",
            "# Start date: 20250804", "# End date: 20250824", "Nth week,Sessions", "0000,100", "0001,120", "0002,90",
        ),
        {
            "Active users": ("day", "2025-08-01", 10, "2025-08-03", 9, 31),
            "Sessions": ("week", "2025-08-04", 100, "2025-08-18", 90, 310),
        },
        told=("counted_from", "table_without_dates"),
    ),
    "older analytics, month first and a total without a date": Export(
        lines(
            "# ----", "# Audience Overview", "# 20220101-20220115", "# ----", "", "Day Index,Users",
            '1/1/22,"1,204"', '1/13/22,"1,187"', "1/15/22,998", ',"3,389"',
        ),
        {"Users": ("irregular", "2022-01-01", 1204, "2022-01-15", 998, 3389)},
        asked=("decimal_mark",), answers={"decimal_mark": "decimal_point"}, told=("no_date",),
    ),
    "trends by week, with less than one": Export(
        lines(
            "Category: All categories", "", "Week,pizza: (Italy),delivery: (Italy)", "2024-12-29,55,<1",
            "2025-01-05,60,1", "2025-01-12,58,<1",
        ),
        {
            "pizza: (Italy)": ("week", "2024-12-29", 55, "2025-01-12", 58, 173),
            "delivery: (Italy)": ("week", "2024-12-29", 0.5, "2025-01-12", 0.5, 2),
        },
        asked=("below",), answers={"below": "half"},
    ),
    "search console in Italian, per cents with commas": Export(
        lines(
            "Data,Clic,CTR,Posizione", '2025-08-01,12,"3,53%","12,4"', '2025-08-02,9,"2,9%","11,8"',
            '2025-08-03,15,"3,73%",12',
        ),
        {
            "Clic": ("day", "2025-08-01", 12, "2025-08-03", 15, 36),
            "CTR": ("day", "2025-08-01", 3.53, "2025-08-03", 3.73, 10.16),
            "Posizione": ("day", "2025-08-01", 12.4, "2025-08-03", 12, 36.2),
        },
    ),
    "video figures with the total on top": Export(
        lines(
            "Date,Views,Watch time (hours),Subscribers", "Total,129,6.4,0", "2025-08-01,40,2.1,0",
            "2025-08-02,51,2.4,1", "2025-08-03,38,1.9,-1",
        ),
        {
            "Views": ("day", "2025-08-01", 40, "2025-08-03", 38, 129),
            "Watch time (hours)": ("day", "2025-08-01", 2.1, "2025-08-03", 1.9, 6.4),
            "Subscribers": ("day", "2025-08-01", 0, "2025-08-03", -1, 0),
        },
        told=("total",),
    ),
    "days without a year, over the new year": Export(
        lines("Data,Visualizzazioni", "30 dicembre,120", "31 dicembre,98", "1 gennaio,101"),
        {"Visualizzazioni": ("day", "2025-12-30", 120, "2026-01-01", 101, 319)},
        asked=("year",), answers={"year": "2025"},
    ),
    "days without a year below the period": Export(
        lines("Report dal 30/12/2025 al 01/01/2026", "Giorno;Ordini", "30/12;7", "31/12;8", "01/01;1"),
        {"Ordini": ("day", "2025-12-30", 7, "2026-01-01", 1, 16)},
        told=("year_from_title",),
    ),
    "sales of a marketplace, a row an order": Export(
        lines(
            "Sale Date,Order ID,Number of Items,Order Total,Currency", "08/26/25,3800000001,1,24.50,EUR",
            "08/05/25,3800000002,2,35.00,EUR", "08/05/25,3800000003,1,15.00,EUR",
        ),
        {
            "Number of Items": ("month", "2025-08-01", 4, "2025-08-01", 4, 4),
            "Order Total": ("month", "2025-08-01", 74.5, "2025-08-01", 74.5, 74.5),
        },
        asked=("rows", "every"), answers={"rows": "sum", "every": "month"},
    ),
    "the same, counted": Export(
        lines(
            "Sale Date,Order ID,Total", "08/26/25,3800000001,24.50", "08/25/25,3800000002,35.00",
            "08/25/25,3800000003,15.00",
        ),
        {"Rows counted": ("day", "2025-08-25", 2, "2025-08-26", 1, 3)},
        asked=("rows",), answers={"rows": "count"},
    ),
    "an order of several rows, its total in each": Export(
        lines(
            "Order ID,Date,Item,Qty,Order Total", "1001,2025-08-01,Mug,1,30.00", "1001,2025-08-01,Cup,2,30.00",
            "1002,2025-08-01,Mug,1,10.00", "1003,2025-08-02,Cup,2,20.00",
        ),
        {
            "Qty": ("day", "2025-08-01", 4, "2025-08-02", 2, 6),
            "Order Total": ("day", "2025-08-01", 40, "2025-08-02", 20, 60),
        },
        asked=("rows", "per_order"), answers={"rows": "sum", "per_order": "once"},
    ),
    "payments in two currencies": Export(
        "\ufeff" + lines(
            '"Data","Nome","Valuta","Lordo"', '"01/08/2025","A","EUR","1.234,56"',
            '"01/08/2025","B","EUR","12,00"', '"15/08/2025","C","USD","12,00"',
        ),
        {"Lordo": ("day", "2025-08-01", 1246.56, "2025-08-01", 1246.56, 1246.56)},
        asked=("currency", "rows"),
        answers={"currency": "EUR", "rows": "sum", "every": "day"},
        told=("other_currency",),
    ),
    "marketplace with four lines above": Export(
        lines(
            '"Includes all transactions, and refunds"', '"All amounts in USD"',
            '"date/time","order id","quantity","total"', '"Aug 1, 2025 12:03:04 AM PDT","111-1","1","16.99"',
            '"Aug 1, 2025 11:03:04 PM PDT","111-2","2","33.98"',
            '"Aug 2, 2025 1:03:04 AM PDT","111-3","1","1,016.99"',
        ),
        {
            "quantity": ("day", "2025-08-01", 3, "2025-08-02", 1, 4),
            "total": ("day", "2025-08-01", 50.97, "2025-08-02", 1016.99, 1067.96),
        },
        asked=("rows",), answers={"rows": "sum"},
    ),
    "advertising, campaigns kept apart, totals below": Export(
        lines(
            "Campaign report", '"August 1, 2025 - August 2, 2025"', "Day,Campaign,Clicks",
            "2025-08-01,Brand,12", "2025-08-01,Generic,8", "2025-08-02,Brand,10", "2025-08-02,Generic,7",
            "Total: Account, --,37",
        ),
        {
            "Brand": ("day", "2025-08-01", 12, "2025-08-02", 10, 22),
            "Generic": ("day", "2025-08-01", 8, "2025-08-02", 7, 15),
        },
        asked=("rows",), answers={"rows": "apart"}, told=("total",),
    ),
    "shops added up": Export(
        lines(
            "Data;Negozio;Incasso", "13/09/2025;Roma;450,50", "13/09/2025;Milano;612,00",
            "14/09/2025;Roma;401,20", "14/09/2025;Milano;598,10",
        ),
        {"Incasso": ("day", "2025-09-13", 1062.5, "2025-09-14", 999.3, 2061.8)},
        asked=("rows",), answers={"rows": "sum"},
    ),
    "a total among the channels of each day": Export(
        lines(
            "Date,Channel,Visits", "2025-08-01,Organic,10", "2025-08-01,Direct,5", "2025-08-01,Total,15",
            "2025-08-02,Organic,12", "2025-08-02,Direct,6", "2025-08-02,Total,18",
        ),
        {"Visits": ("day", "2025-08-01", 15, "2025-08-02", 18, 33)},
        asked=("rows",), answers={"rows": "sum"}, told=("total",),
    ),
}  # fmt: skip
