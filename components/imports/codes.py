"""Every code that a reading of somebody else's file can give, each with its sentence for the owner.

`{detail}` is the error's, `{row}` and `{text}` are the problem's, `{text}`, `{first}` and `{second}` the question's
text and examples. Options that are not in OPTIONS (columns, years, currencies) speak for themselves.
"""

from components.texts import N_

ERRORS: dict[str, str] = {
    # nothing was taken: what is wrong, and what to do
    "empty": N_("This file is empty; nothing was taken from it. Export it once more, or choose another file."),
    "no_rows": N_("This file has headings but no rows; nothing was taken from it. Export a longer period."),
    "not_a_table": N_("There is no table in this file; nothing was taken from it. Choose a CSV file or a spreadsheet."),
    "picture": N_(
        "This file is a picture or a film, whatever its name says; nothing was taken from it. "
        "Choose a CSV file or a spreadsheet."
    ),
    "document": N_(
        "This file is a document and no table; nothing was taken from it. "
        "Copy what you need into a spreadsheet, and save that as XLSX or CSV."
    ),
    "archive": N_(
        "This file is a packed folder; nothing was taken from it. Unpack it, then choose one of the files inside."
    ),
    "other_spreadsheet": N_(
        "This kind of spreadsheet can’t be read here; nothing was taken from it. Open it, and save it as XLSX or CSV."
    ),
    "locked": N_(
        "This file is locked with a password; nothing was taken from it. "
        "Save a copy without the password, and choose that."
    ),
    "web_page": N_("This file is a web page without a table; nothing was taken from it. Export it as CSV or XLSX."),
    "damaged": N_("This file is damaged or breaks off; nothing was taken from it. Export it once more."),
    "too_deep": N_("This file is nested too deeply to be read; nothing was taken from it. Export it as CSV or XLSX."),
    "too_large": N_(
        "There is more in this file than can be read here ({detail}); nothing was taken from it. "
        "Export a shorter period."
    ),
    "line_too_long": N_(
        "A line of this file is longer than can be read here ({detail}); nothing was taken from it. "
        "Export it once more, as CSV or XLSX."
    ),
    "too_many_rows": N_(
        "This file has more than {detail} rows; nothing was taken from it. Export a shorter period, or sums instead of "
        "single rows."
    ),
    "too_many_columns": N_(
        "This file has more than {detail} columns; nothing was taken from it. Leave out what you don’t need."
    ),
    "too_many_cells": N_(
        "This file has more than {detail} cells; nothing was taken from it. Export a shorter period, or fewer columns."
    ),
    "numbers_cut": N_(
        "Commas stand between the columns of this file and inside its numbers, so that they can’t be told apart; "
        "nothing was taken from it. Export it with semicolons between the columns, or as XLSX."
    ),
    "no_dates": N_(
        "No column of this file says when; nothing was taken from it. Each figure needs its day, week or month."
    ),
    "no_figures": N_("No dated row of this file has a figure; nothing was taken from it. Choose another file."),
    "only_totals": N_(
        "Every row of this file is a total or an average; nothing was taken from it. "
        "Export the single days, weeks or months."
    ),
    "no_words": N_(
        "No column of this file holds what customers said; nothing was taken from it. "
        "Choose an export of reviews, comments, answers or messages."
    ),
}

QUESTIONS: dict[str, str] = {
    "day_or_month": N_("What does “{text}” mean: {first} or {second}? The file alone does not say."),
    "decimal_mark": N_("How much is “{text}”: {first} or {second}? The file alone does not say."),
    "dates_swapped": N_(
        "Some days of this file may have been taken for months, by the program that saved it. "
        "Is “{text}” {first} or {second}?"
    ),
    "year": N_("In which year is the first date, “{text}”? The file does not say."),
    "date_column": N_("More than one column has dates. Which one says when it happened?"),
    "date_twice": N_("The day {text} stands there more than once. Which figure holds?"),
    "rows": N_("Each row seems to be one of several: an order, an invoice, a shop. What should become of them?"),
    "apart_by": N_("Which column tells the rows apart?"),
    "every": N_("Over which time should the rows be brought together?"),
    "per_order": N_("Some orders fill several rows. Does a figure that stands in each of them count once?"),
    "currency": N_("There is more than one currency in this file, and they can’t be added up. Which one do you want?"),
    "below": N_("“{text}” says that the figure is smaller than that. What should it count as?"),
    "words_column": N_("More than one column holds what customers wrote. Which one do you want?"),
    "rating_column": N_("More than one column holds ratings. Which one stands for the whole?"),
    "rating_scale": N_("What is the highest that could be given in “{text}”? The file alone does not say."),
    "own_name": N_("Whose messages are your own? They are left out of the notes."),
}

OPTIONS: dict[str, str] = {
    "day_first": N_("The day comes first"),
    "month_first": N_("The month comes first"),
    "year_first": N_("The year comes first"),
    "decimal_point": N_("The point marks the decimals: 1,234.50"),
    "decimal_comma": N_("The comma marks the decimals: 1.234,50"),
    "swapped": N_("Day and month changed over"),
    "sum": N_("Add them up"),
    "count": N_("Count the rows"),
    "average": N_("Take the average"),
    "apart": N_("Keep them apart"),
    "as_they_are": N_("Leave each row as it is"),
    "day": N_("Each day"),
    "week": N_("Each week"),
    "month": N_("Each month"),
    "once": N_("Once for each order"),
    "every_row": N_("In every row"),
    "first": N_("The first"),
    "last": N_("The last"),
    "leave_out": N_("Leave out"),
    "half": N_("Half of it"),
    "zero": N_("Nought"),
    "as_written": N_("The figure that is written there"),
    "all": N_("All of them together"),
    "no_rating": N_("None of these"),
    "nobody": N_("Nobody’s"),
}

PROBLEMS: dict[str, str] = {
    # left out, row by row
    "total": N_("Row {row}, “{text}”, is a total or an average. It is left out."),
    "repeated_heading": N_("Row {row} repeats the headings. It is left out."),
    "repeated_row": N_("Row {row}, “{text}”, stands there twice. It counts once."),
    "remark": N_("Row {row} is a remark: “{text}”. It is left out."),
    "no_date": N_("Row {row} has no date. It is left out."),
    "not_a_date": N_("Row {row}: “{text}” can’t be read as a date. It is left out."),
    "impossible_date": N_("Row {row}: “{text}” is not on the calendar. It is left out."),
    "date_out_of_range": N_("Row {row}: “{text}” is too far away. It is left out."),
    "other_period": N_("Row {row}: “{text}” covers another length of time than the other rows. It is left out."),
    "not_a_number": N_("Row {row}: “{text}” is no number. It is left out."),
    "number_too_large": N_("Row {row}: “{text}” is too large for a figure. It is left out."),
    "number_cut": N_("Row {row} has a comma too many, and its numbers can’t be told apart. It is left out."),
    "line_damaged": N_("Row {row} is damaged. It is left out."),
    "cells_extra": N_("Row {row} has more cells than the headings. “{text}” is left out."),
    "cells_missing": N_("Row {row} has fewer cells than the headings. What is there is taken."),
    # left out, by the file
    "cells_extra_often": N_("{text} rows have more cells than the headings. What is beyond them is left out."),
    "cells_missing_often": N_("{text} rows have fewer cells than the headings. What is there is taken."),
    "other_currency": N_("Rows in another currency: {text}. They are left out."),
    "currencies_mixed": N_("“{text}” holds more than one currency, and they can’t be added up. It is left out."),
    "not_added": N_("“{text}” can’t be added up: it is a rate, an average, an index or a level. It is left out."),
    "table_without_dates": N_("The table “{text}” has no dates. It is left out."),
    "start_missing": N_("“{text}” counts from a first day that the file does not name. It is left out."),
    "formulas": N_("Formulas without a saved result: {text}. Open the file, save it, and choose it once more."),
    # left out of notes, with how many there are
    "rows_without_words": N_("Rows without words: {text}. They are left out."),
    "placeholders": N_("Rows that say nothing, such as “n/a” or “none”: {text}. They are left out."),
    "own_messages": N_("Messages of your own: {text}. They are left out."),
    "own_replies": N_("“{text}” holds your own replies. It is left out."),
    "names_dropped": N_("Columns about who wrote: {text}. They are left out, since a note needs no names."),
    "system_lines": N_("Lines that the chat itself wrote, encryption notices among them: {text}. They are left out."),
    "media_without_words": N_("Pictures, recordings and other files without words: {text}. They are left out."),
    "deleted_messages": N_("Messages that were deleted: {text}. They are left out."),
    "table_without_words": N_("The table “{text}” does not hold what customers said. It is left out."),
    "notes_beyond": N_("There are more notes than a plan can hold. The oldest are left out: {text}."),
    "lists_beyond": N_("There are more lists in this file than can be read here ({text}). The rest is left out."),
    "words_cut": N_("Notes that are longer than a plan can hold: {text}. Their ends are left out."),
    "more": N_("There is more of this kind, not listed here: {text}."),
    # taken, but worth knowing
    "far_away": N_("Row {row}: {text} is far from the other dates. Is it right?"),
    "alike_rows_kept": N_(
        "Rows that repeat another in every cell: {text}. All are taken, since they may be different sales."
    ),
    "counted_from": N_("The dates are counted from {text}, which stands above the table."),
    "year_from_title": N_("The dates have no year. {text} comes from around the table, or from the file’s name."),
    "read_as_epoch": N_("“{text}” holds a computer’s count of seconds. It is read as days, by Greenwich time."),
    "read_as_serial": N_("“{text}” holds a spreadsheet’s count of days. It is read as dates."),
    "own_posts": N_(
        "These rows look like your own posts. A note should be what customers said. Is this the right file?"
    ),
    "contacts_masked": N_("Notes with e-mail addresses or phone numbers in them: {text}. Those are hidden."),
    "days_missing": N_("Notes without a day that can be read: {text}."),
    "ratings_unread": N_("Ratings that can’t be read: {text}. Their notes are taken without."),
    "quote_not_closed": N_(
        "A quotation mark opens in row {row} and never closes. From there each line is read as a row."
    ),
    "odd_signs": N_("A few signs can’t be read, and stand there as �."),
    "nul_signs": N_("The file holds signs that mean nothing. They are left out."),
}

NAMES: dict[str, str] = {
    "rows_counted": N_("Rows counted"),  # the name of a series that counts rows
}
