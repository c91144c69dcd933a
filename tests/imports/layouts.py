"""Tables that are hard to read for one reason each, with what is in them."""

from tests.imports.cases import Export, lines

LAYOUTS: dict[str, Export] = {
    "weeks from a first to a last day": Export(
        lines(
            "Campaign,Reporting starts,Reporting ends,Reach", "A,2025-08-04,2025-08-10,1000",
            "A,2025-08-11,2025-08-17,1100",
        ),
        {"Reach": ("week", "2025-08-04", 1000, "2025-08-11", 1100, 2100)},
    ),
    "weeks in one cell": Export(
        lines("Date,Visits", '"From 2025-08-04 to 2025-08-10",120', '"From 2025-08-11 to 2025-08-17",131'),
        {"Visits": ("week", "2025-08-04", 120, "2025-08-11", 131, 251)},
    ),
    "weekday, month by name, day, year": Export(
        lines("Period,Views", '"Tue, Aug 26, 2025",30', '"Wed, Aug 27, 2025",41'),
        {"Views": ("day", "2025-08-26", 30, "2025-08-27", 41, 71)},
    ),
    "the clocks change, the day stays": Export(
        lines("Week starting,Calls", "2025-10-20T00:00:00+02:00,40", "2025-10-27T00:00:00+01:00,41"),
        {"Calls": ("week", "2025-10-20", 40, "2025-10-27", 41, 81)},
    ),
    "year in another column, once": Export(
        lines("Anno;Mese;Ordini", "2024;novembre;120", ";dicembre;180", "2025;gennaio;95"),
        {"Ordini": ("month", "2024-11-01", 120, "2025-01-01", 95, 395)},
    ),
    "year and number of the week": Export(
        lines("Year,Week,Calls", "2026,52,30", "2026,53,28", "2027,1,33"),
        {"Calls": ("week", "2026-12-21", 30, "2027-01-04", 33, 91)},
    ),
    "years down, months across": Export(
        lines("Anno;Gen;Feb;Mar;Totale", "2024;10;11;12;33", "2025;20;21;22;63"),
        {"export": ("month", "2024-01-01", 10, "2025-03-01", 22, 96)},
    ),
    "months down, years across": Export(
        lines("Mese;2024;2025", "Gennaio;10;20", "Febbraio;11;21", "Totale;21;41"),
        {"export": ("month", "2024-01-01", 10, "2025-02-01", 21, 62)}, told=("total",),
    ),
    "weeks across, with totals both ways": Export(
        lines(
            "Canale,2026-W01,2026-W02,2026-W03,Totale", "Telefono,10,12,11,33", "Chat,5,,7,12",
            "Totale,15,12,18,45",
        ),
        {
            "Telefono": ("week", "2025-12-29", 10, "2026-01-12", 11, 33),
            "Chat": ("week", "2025-12-29", 5, "2026-01-12", 7, 12),
        },
        told=("total",),
    ),
    "two tables without a blank row": Export(
        lines("Data;Chiamate", "14/09/2025;12", "15/09/2025;14", "Data;Email", "14/09/2025;5", "15/09/2025;7"),
        {
            "Chiamate": ("day", "2025-09-14", 12, "2025-09-15", 14, 26),
            "Email": ("day", "2025-09-14", 5, "2025-09-15", 7, 12),
        },
    ),
    "two tables of the same name, told apart by their titles": Export(
        lines(
            "Vendite", "Data;Incasso", "2025-08-01;10", "2025-08-02;12", "", "Resi", "Data;Incasso",
            "2025-08-01;1", "2025-08-02;2",
        ),
        {
            "Vendite – Incasso": ("day", "2025-08-01", 10, "2025-08-02", 12, 22),
            "Resi – Incasso": ("day", "2025-08-01", 1, "2025-08-02", 2, 3),
        },
    ),
    "headings and rows that repeat": Export(
        lines(
            "Date,Calls", "2025-08-01,5", "2025-08-02,6", "2025-08-02,6", "Date,Calls", "2025-08-03,7", "",
            "2025-08-04,8",
        ),
        {"Calls": ("day", "2025-08-01", 5, "2025-08-04", 8, 26)}, told=("repeated_row", "repeated_heading"),
    ),
    "a heading of two rows with merged cells": Export(
        lines(
            ";Roma;;Milano;", "Data;Scontrini;Incasso;Scontrini;Incasso", "29/09/2025;10;100,50;20;200,10",
            "30/09/2025;11;110,50;21;210,10",
        ),
        {
            "Roma: Scontrini": ("day", "2025-09-29", 10, "2025-09-30", 11, 21),
            "Roma: Incasso": ("day", "2025-09-29", 100.5, "2025-09-30", 110.5, 211),
            "Milano: Scontrini": ("day", "2025-09-29", 20, "2025-09-30", 21, 41),
            "Milano: Incasso": ("day", "2025-09-29", 200.1, "2025-09-30", 210.1, 410.2),
        },
    ),
    "decimal commas between commas, unquoted": Export(
        lines("data,importo", "2025-08-01,12,50", "2025-08-02,8,00", "2025-08-03,9,25"),
        {"importo": ("day", "2025-08-01", 12.5, "2025-08-03", 9.25, 29.75)},
    ),
    "a line break without quotation marks": Export(
        lines("date,comment,value", "2025-08-01,nice,5", "2025-08-02,very", "nice,6", "2025-08-03,ok,7"),
        {"value": ("day", "2025-08-01", 5, "2025-08-03", 7, 18)},
    ),
    "every line in quotation marks": Export(
        lines('"day,calls,who"', '"2026-01-01,10,""a"""', '"2026-01-02,11,""b, c"""'),
        {"calls": ("day", "2026-01-01", 10, "2026-01-02", 11, 21)},
    ),
    "Spanish words, old encoding": Export(
        lines("Fecha;Facturación", "1 de agosto de 2025;1.234,50 €", "2 de agosto de 2025;999,00 €"),
        {"Facturación": ("day", "2025-08-01", 1234.5, "2025-08-02", 999, 2233.5)}, encoding="cp1252",
    ),
    "narrow spaces, minus signs, brackets": Export(
        lines("Date;Net", "2025-08-01;1\u202f234,50 €", "2025-08-02;−12,25 €", "2025-08-03;(8,00)"),
        {"Net": ("day", "2025-08-01", 1234.5, "2025-08-03", -8, 1214.25)},
    ),
    "nothing is not nought": Export(
        lines(
            "Data;Chiamate", "14/09/2025;12", "15/09/2025;NAN", "16/09/2025;–", "17/09/2025;", "18/09/2025;n/d",
            "19/09/2025;0",
        ),
        {"Chiamate": ("day", "2025-09-14", 12, "2025-09-19", 0, 12)},
    ),
    "months of years, short": Export(
        lines("Month,Orders", "Nov-25,14", "Dec-25,20", "Jan-26,8"),
        {"Orders": ("month", "2025-11-01", 14, "2026-01-01", 8, 42)},
    ),
    "month ends": Export(
        lines("Date,Income", "2025-01-31,100", "2025-02-28,110", "2025-03-31,120"),
        {"Income": ("month", "2025-01-31", 100, "2025-03-31", 120, 330)},
    ),
    "the year in the file's name": Export(
        lines("Mese,Ordini", "Gennaio,5", "Febbraio,6"),
        {"Ordini": ("month", "2025-01-01", 5, "2025-02-01", 6, 11)}, told=("year_from_title",), name="vendite_2025.csv",
    ),
    "days below the name of their month": Export(
        lines("Coperti Marzo 2026;", "Giorno;Coperti", "1;40", "2;0", "3;35"),
        {"Coperti": ("day", "2026-03-01", 40, "2026-03-03", 35, 75)},
    ),
    "seconds since 1970": Export(
        lines("timestamp,value", "1767225600,5", "1767312000,6"),
        {"value": ("day", "2026-01-01", 5, "2026-01-02", 6, 11)}, told=("read_as_epoch",),
    ),
    "old line ends": Export(
        "Date,Calls\r2025-08-01,5\r2025-08-02,6\r", {"Calls": ("day", "2025-08-01", 5, "2025-08-02", 6, 11)}
    ),
    "two columns of dates": Export(
        lines(
            "Data contabile;Data valuta;Importo", "02/09/2025;13/08/2025;-12,50",
            "03/09/2025;14/08/2025;1.250,00",
        ),
        {"Importo": ("day", "2025-08-13", -12.5, "2025-08-14", 1250, 1237.5)},
        asked=("date_column",), answers={"date_column": "Data valuta"},
    ),
    "records in records": Export(
        '{"data":[{"name":"reach","period":"day","values":[{"value":22,"end_time":"2025-08-26T07:00:00+0000"},'
        '{"value":20,"end_time":"2025-08-27T07:00:00+0000"}]}]}',
        {"reach": ("day", "2025-08-26", 22, "2025-08-27", 20, 42)},
    ),
    "a record a line": Export(
        lines('{"day":"2026-01-01","calls":12}', '{"day":"2026-01-02","calls":14}'),
        {"calls": ("day", "2026-01-01", 12, "2026-01-02", 14, 26)},
    ),
    "XML that is called a spreadsheet": Export(
        '<?xml version="1.0"?><Workbook xmlns:ss="x"><Worksheet ss:Name="A"><Table><Row><Cell><Data>Data</Data></Cell>'
        "<Cell><Data>Ordini</Data></Cell></Row><Row><Cell><Data>2026-01-05T00:00:00.000</Data></Cell><Cell><Data>12</Data>"
        "</Cell></Row><Row><Cell><Data>2026-01-06T00:00:00.000</Data></Cell><Cell><Data>14.5</Data></Cell></Row></Table>"
        "</Worksheet></Workbook>",
        {"Ordini": ("day", "2026-01-05", 12, "2026-01-06", 14.5, 26.5)}, name="till.xls",
    ),
    "messages of a chat, counted": Export(
        lines(
            "8/26/25, 9:16 AM - Anna: Hello", "8/27/25, 9:16 PM - Bob: Hi", "there",
            "8/27/25, 9:18 PM - Anna: ok",
        ),
        {"Rows counted": ("day", "2025-08-26", 1, "2025-08-27", 2, 3)}, name="chat.txt",
    ),
}  # fmt: skip
