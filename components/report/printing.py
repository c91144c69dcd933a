"""The plan from its first page to its last."""

from datetime import UTC, date, datetime, time

from components.files.pdf_copy import PLAN_NAME, attachment, checksum
from components.texts import C_, N_, Words
from components.workbook import Pilot, Workbook, current_pilot

from .answers import Answers, shortened
from .blocks import answers, paragraph, said
from .counting import tally_sheet
from .course import main_course
from .first_page import first_page, opening
from .open_questions import open_questions_in_full
from .paper import Column, Paper
from .section_listening import listening
from .section_metrics import metrics
from .section_objectives import objectives
from .section_pilot import other_pilot_section, pilot_section
from .section_resources import resources
from .section_review import has_review, review_in_full, review_section
from .style import QUIET


def print_plan(book: Workbook, words: Words, today: date, size: str, attach: bool) -> bytes:
    given = Answers(book, words, today)
    paper = Paper(size, set(book.model_dump_json()), _footer(given, words(N_("Plan"))))
    pilot, course = current_pilot(book), main_course(book)
    in_review = pilot is not None and has_review(pilot) and course is not None and bool(course.during)
    on_first = first_page(paper, given)
    if course and course.counting:
        tally_sheet(paper, given, course)
    paper.new_page()
    objectives(paper, given, 1)
    listening(paper, given, 2)
    look = words(N_("The picture of the weeks stands in “How it went”.")) if in_review else ""
    metrics(paper, given, 3, words(N_("The picture stands on the first page.")) if on_first.picture else look)
    resources(paper, given, 4)
    _pilots(paper, given, on_first.rule)
    if not on_first.questions:
        open_questions_in_full(paper, given)
    _about_the_file(paper, given, attach, 8.0)
    _describe(paper, given, words(N_("Plan")))
    if attach:
        _attach(paper, given)
    return paper.finish()


def print_review(book: Workbook, pilot: Pilot, words: Words, today: date, size: str, attach: bool) -> bytes:
    given = Answers(book, words, today)
    title = words(C_("menu", "Review"))
    paper = Paper(size, set(book.model_dump_json()), _footer(given, title))
    paper.ribbon()
    paper.bookmark(title)
    objective = next((objective for objective in book.objectives if objective.id == pilot.objective), None)
    opening(paper, [title, given.text(pilot, "status"), words.day(today)],
            pilot.name or book.business.name or words(N_("Your business")),
            objective.statement if objective else "")  # fmt: skip
    _about_the_file(paper, given, attach, 0.0)
    answers(paper, said(given, pilot, "status_reason"))
    review_in_full(paper, given, pilot, alone=True)
    _describe(paper, given, title)
    if attach:
        _attach(paper, given)
    return paper.finish()


def _pilots(paper: Paper, given: Answers, rule_on_first: bool) -> None:
    """The pilot of this round with its review, then all others, the latest first."""
    current = current_pilot(given.book)
    pilot_section(paper, given, 5, current, rule_on_first)
    number = 6
    if current and has_review(current):
        review_section(paper, given, number, current)
        number += 1
    for other in reversed(given.book.pilots):
        if other is not current:
            other_pilot_section(paper, given, number, other)
            if has_review(other):
                review_in_full(paper, given, other)
            number += 1


def _about_the_file(paper: Paper, given: Answers, attached: bool, room: float) -> None:
    words, begun = given.words, given.book.created
    about = [words(N_("Begun on {day}."), day=words.day(begun))] if begun else []
    if attached:
        about.append(words(N_("This PDF carries the plan’s file inside: open it in the workbook to go on from here.")))
    if not about:
        return
    paper.keep(0)
    lines = paper.lay(" ".join(about), QUIET, paper.width)
    if len(lines) == 1 and paper.room < room + QUIET.leading:  # no page for this line alone
        paper.draw(Column(0, paper.width, lines), paper.bottom)
    else:
        paper.space(room)
        paragraph(paper, " ".join(about))


def _footer(given: Answers, title: str) -> str:
    words = given.words
    parts = [shortened(given.book.business.name), title, words.day(given.today)]
    if given.book.example:
        parts.insert(0, words(N_("Worked example")))
    return " · ".join(part for part in parts if part)


def _describe(paper: Paper, given: Answers, kind: str) -> None:
    """What a file manager shows of the document."""
    words, book = given.words, given.book
    business = shortened(" ".join(paper.clean(book.business.name[:1000]).split()), 200)
    paper.pdf.set_title(f"{business}: {kind.lower()}" if business else kind)
    paper.pdf.set_author(business)
    paper.pdf.set_creator("Weekend workbook")
    paper.pdf.set_lang(words.locale.language)
    paper.pdf.set_creation_date(_midnight(given.today))


def _attach(paper: Paper, given: Answers) -> None:
    data = attachment(given.book)
    if data is not None:
        paper.pdf.embed_file(
            bytes=data, basename=PLAN_NAME, desc=checksum(data), mime_type="application/json", compress=True,
            checksum=True, associated_file_relationship="Source", creation_date=_midnight(given.today),
            modification_date=_midnight(given.today),
        )  # fmt: skip


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
